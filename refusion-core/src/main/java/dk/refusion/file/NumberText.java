package dk.refusion.file;

import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Danish numbers as accounts, spreadsheets and specialist systems write them (tal i filer): a minus behind the number, brackets
 * for a number below zero, spaces between groups of three, {@code kr.} or {@code DKK} on either side, a plus in front.
 *
 * <p>Everything else is as strict as {@link DanishText}, which reads what is published: a point groups by three, a comma
 * comes before the decimals, and nothing is guessed.
 *
 * <pre>{@code
 * NumberText.amount("2.800,00-");      // -2.800,00 kr.
 * NumberText.amount("(1 234,50)");     // -1.234,50 kr.
 * NumberText.amount("2800.00");        // refused
 * }</pre>
 */
public final class NumberText {
    /** Longer texts are refused: an amount has at most 17 digits, and a million of them take long to read. */
    static final int MOST_CHARACTERS = 60;

    private static final String SPACE = "[ \\t\\u00A0\\u202F\\u2007\\u2009]";
    private static final Pattern AROUND = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$|^\\+(?=\\d)|\\p{Cf}+");
    private static final Pattern KRONER = Pattern.compile("(?i)(?<=^|^[-\\u2212\\u2013(])(?:kr\\.?|DKK)" + SPACE + "*|"
            + SPACE + "*(?:kr\\.?|DKK|,[-\\u2013])(?=\\)?$)");
    private static final Pattern NEGATIVE =
            Pattern.compile("[-\\u2212\\u2013]" + SPACE + "*(?<before>[^-\\u2212\\u2013()]+)"
                    + "|(?<behind>[^-\\u2212\\u2013()]+?)" + SPACE + "*[-\\u2212\\u2013]"
                    + "|\\(" + SPACE + "*(?<inside>[^-\\u2212\\u2013()]+?)" + SPACE + "*\\)");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:" + SPACE + "\\d{3})+(?:,\\d+)?");

    private NumberText() {}

    /**
     * Reads an amount of kroner.
     *
     * @param text the text, such as {@code 1.234,50}, {@code 1234,5} or {@code 350,00-}
     * @return the amount
     * @throws IllegalArgumentException if the text is not a Danish amount, is longer than sixty characters or has more
     *     than two decimals
     * @throws ArithmeticException if the amount is outside the range of money
     */
    public static Money amount(String text) {
        return DanishText.parseAmount(plain(KRONER.matcher(trimmed(text)).replaceAll("")));
    }

    /**
     * Reads a number that has no unit.
     *
     * @param text the text, such as {@code 1.383,25}
     * @return the number, with the decimals that were written
     * @throws IllegalArgumentException if the text is not a Danish number or is longer than sixty characters
     */
    public static BigDecimal number(String text) {
        return DanishText.parseNumber(plain(trimmed(text)));
    }

    private static String trimmed(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("a number has at most " + MOST_CHARACTERS + " characters, was one of "
                    + text.length() + ": \"" + text.substring(0, MOST_CHARACTERS) + "…\"");
        }
        return AROUND.matcher(text).replaceAll("");
    }

    /** The number as {@link DanishText} reads it. */
    private static String plain(String number) {
        Matcher negative = NEGATIVE.matcher(number);
        if (!negative.matches()) {
            return ungrouped(number);
        }
        for (String where : new String[] {"before", "behind", "inside"}) {
            if (negative.group(where) != null) {
                return "-" + ungrouped(negative.group(where));
            }
        }
        throw new IllegalStateException("a number below zero has its digits somewhere, was \"" + number + "\"");
    }

    private static String ungrouped(String number) {
        return GROUPED.matcher(number).matches() ? number.replaceAll(SPACE, "") : number;
    }
}
