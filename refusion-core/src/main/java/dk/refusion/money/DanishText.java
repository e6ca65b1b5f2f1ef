package dk.refusion.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Danish text of numbers and amounts, read strictly and written plainly.
 *
 * <p>Reading takes the whole text or refuses it with a message that quotes it. Allowed are an optional minus in any of
 * its three forms ({@code -}, U+2212, U+2013), digits with or without points that group them by three, a comma before
 * decimals, and for amounts a trailing {@code kr.}; spaces and no-break spaces only around the number. So
 * {@code -900.000} is nine hundred thousand less than nothing, and {@code 12.34} is refused instead of guessed at.
 *
 * <p>A lone minus in a table cell means that there is no figure; {@link #parseCell} gives an empty result for it.
 *
 * <pre>{@code
 * DanishText.parseAmount("1.250.000,50 kr.");                  // 1.250.000,50 kr.
 * DanishText.parseCell("-", MoneyUnit.MILLION);                 // Optional.empty
 * DanishText.format(kr("-900000"), MoneyUnit.MILLION, 1);      // -0,9
 * }</pre>
 *
 * <p>This class is thread-safe. It does not read or print by the default locale of the machine.
 */
public final class DanishText {
    private static final String SPACE = "[ \\t\\u00A0\\u202F\\u2007]*";
    private static final String MINUS = "[-\\u2212\\u2013]";
    private static final Pattern NUMBER = Pattern.compile(
            SPACE + "(?<minus>" + MINUS + ")?(?<whole>0|[1-9]\\d*|[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,(?<decimals>\\d+))?"
                    + SPACE + "(?<kr>kr\\.)?" + SPACE);
    private static final Pattern ABSENT = Pattern.compile(SPACE + "[-\\u2212\\u2013\\u2014]" + SPACE);

    private DanishText() {}

    /**
     * Reads an amount of kroner.
     *
     * @param text the text, such as {@code 1.234,50} or {@code -350.000,5 kr.}
     * @return the amount
     * @throws IllegalArgumentException if the text is not a Danish amount or has more than two decimals
     * @throws ArithmeticException if the amount is outside the range of money
     */
    public static Money parseAmount(String text) {
        return figure(text, MoneyUnit.KRONE).amount();
    }

    /**
     * Reads a number that has no unit, such as a ratio or a percentage without its sign.
     *
     * @param text the text, such as {@code 2,0}
     * @return the number, with the decimals that were written
     * @throws IllegalArgumentException if the text is not a Danish number
     */
    public static BigDecimal parseNumber(String text) {
        return number(text, false);
    }

    /**
     * Reads one cell of a table of amounts.
     *
     * @param text the text of the cell, such as {@code 15,7} or {@code -}
     * @param unit the unit of the table
     * @return the figure as printed; empty if the cell says that there is none
     * @throws IllegalArgumentException if the text is neither a Danish number nor a lone minus, or has decimals finer
     *     than one øre
     * @throws ArithmeticException if the amount is outside the range of money
     */
    public static Optional<Figure> parseCell(String text, MoneyUnit unit) {
        return ABSENT.matcher(text).matches() ? Optional.empty() : Optional.of(figure(text, unit));
    }

    /**
     * Writes an amount of kroner with its øre.
     *
     * @param amount the amount
     * @return the text, such as {@code 1.234,50 kr.}
     */
    public static String format(Money amount) {
        return format(amount.kroner()) + " kr.";
    }

    /**
     * Writes an amount as a number of a unit, rounded half up for showing, without the name of the unit.
     *
     * @param amount the amount
     * @param unit the unit to show it in
     * @param decimals how many decimals to show, zero or more
     * @return the text, such as {@code -0,9}
     */
    public static String format(Money amount, MoneyUnit unit, int decimals) {
        return format(Rounding.HALF_UP.round(unit.number(amount), decimals));
    }

    /**
     * Writes a number with grouped thousands and just the decimals that it has.
     *
     * @param number the number
     * @return the text, such as {@code 2,0}
     */
    public static String format(BigDecimal number) {
        StringBuilder text = new StringBuilder(number.abs().toPlainString().replace('.', ','));
        int whole = text.length() - (number.scale() > 0 ? number.scale() + 1 : 0);
        for (int group = whole - 3; group > 0; group -= 3) {
            text.insert(group, '.');
        }
        return (number.signum() < 0 ? "-" : "") + text;
    }

    private static Figure figure(String text, MoneyUnit unit) {
        BigDecimal number = number(text, unit == MoneyUnit.KRONE);
        if (number.scale() > unit.maxDecimals()) {
            throw new IllegalArgumentException("an amount in " + unit.danish() + " has at most " + unit.maxDecimals()
                    + " decimals, was \"" + text + "\"");
        }
        return Figure.of(number, unit);
    }

    private static BigDecimal number(String text, boolean kronerAllowed) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches() || (matcher.group("kr") != null && !kronerAllowed)) {
            throw new IllegalArgumentException("not a Danish number: points group by three and a comma comes before the"
                    + " decimals, such as \"-1.234,50\", was \"" + text + "\"");
        }
        String decimals = matcher.group("decimals");
        BigDecimal number =
                new BigDecimal(matcher.group("whole").replace(".", "") + (decimals == null ? "" : "." + decimals));
        return matcher.group("minus") == null ? number : number.negate();
    }
}
