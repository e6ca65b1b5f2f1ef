package dk.refusion.file;

import dk.refusion.language.Sentence;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How files tell persons apart (personnummer, sagsnummer): one normal form of the many ways in which specialist systems and
 * spreadsheets write the same person, so that nobody is split in two and starts on the ladder again.
 *
 * <p>A civil registration number (CPR-nummer) has its ten digits, whether it is written with a hyphen, a space, as a number
 * that lost its first zero, with other marks around the parts of its date, as a formula of a spreadsheet, or with a decimal
 * of zero. Of any other identification, letter case, invisible characters, kinds of spaces and spaces around make no
 * difference. Hyphens and leading zeros of other identifications do: they may tell two persons apart. Whoever reads a file
 * names those that differ in nothing else, see {@link #similar}. What identifies nobody, such as {@code #N/A} or
 * {@code 1,018E+08}, has no normal form.
 *
 * <pre>{@code
 * PersonId.normal("010180-0001");    // 0101800001
 * PersonId.normal("101800001");      // 0101800001
 * PersonId.normal(" Person-7\u00A0"); // person-7
 * }</pre>
 */
public final class PersonId {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\u2212]");
    /** Marks digits, or what looks like a formula, as text in a spreadsheet. */
    private static final Pattern APOSTROPHE = Pattern.compile("^['’‘´`](?=[\\d=+@-])");

    /** Keeps digits text when a spreadsheet opens a file of text. */
    private static final Pattern FORMULA = Pattern.compile("=\"(?<text>[^\"]*)\"");

    /** Which digits stood there is lost. */
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(?:[.,]\\d+)?[eE][-+]\\d{1,3}");

    private static final Pattern TEN_DIGITS = digits(2);
    /** Without the first one, which was a zero. */
    private static final Pattern NINE_DIGITS = digits(1);

    /** Days of a month; sixty more where the person has only an administrative number. */
    private static final Pattern DATE = Pattern.compile("(?:[06][1-9]|[1278]\\d|[39][01])(?:0[1-9]|1[0-2])\\d\\d");

    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private static final Sentence RIGHT =
            Sentence.of("skriv, hvem ydelsen er til{0}", "write whom the benefit is paid to{0}");
    private static final Sentence ALL_DIGITS =
            Sentence.of("; skriv alle cifre som tekst", "; write all digits as text");

    private PersonId() {}

    /** Day, month and year, the four digits of the person, and a decimal if a number was made of them. */
    private static Pattern digits(int ofDay) {
        String mark = "[ ./-]?";
        return Pattern.compile("(?<day>\\d{" + ofDay + "})" + mark + "(?<month>\\d\\d)" + mark
                + "(?<year>\\d\\d) ?[./-]? ?(?<number>\\d{4})(?:[.,]0+)?");
    }

    /**
     * What all ways to write a person have in common.
     *
     * @param written how the file writes the person
     * @return the normal form; empty if nothing is written that identifies a person
     */
    public static String normal(String written) {
        String seen = UNSEEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("");
        String spaced = SPACES.matcher(seen).replaceAll(" ").strip();
        Matcher formula = FORMULA.matcher(spaced);
        String text = formula.matches() ? formula.group("text").strip() : spaced;
        String plain = APOSTROPHE.matcher(HYPHENS.matcher(text).replaceAll("-")).replaceFirst("");
        Matcher ten = TEN_DIGITS.matcher(plain);
        if (ten.matches()) {
            return digits(ten);
        }
        Matcher nine = NINE_DIGITS.matcher(plain);
        if (nine.matches() && DATE.matcher("0" + digits(nine).substring(0, 5)).matches()) {
            return "0" + digits(nine);
        }
        boolean isNobody = Cell.isError(plain) || SCIENTIFIC.matcher(plain).matches();
        return isNobody ? "" : plain.toLowerCase(Locale.ROOT);
    }

    private static String digits(Matcher number) {
        return number.group("day") + number.group("month") + number.group("year") + number.group("number");
    }

    /**
     * {@return what would be right in place of a text that identifies nobody}
     *
     * @param written the text
     */
    public static Sentence right(String written) {
        return RIGHT.with(SCIENTIFIC.matcher(written.strip()).matches() ? ALL_DIGITS : Sentence.EMPTY);
    }

    /**
     * {@return what identifications that look alike have in common, such as {@code person-1}, {@code Person 01} and
     * {@code person_1}: their letters and digits without leading zeros; two persons of one file with the same ones are
     * worth a question}
     *
     * @param normal a normal form
     */
    public static String similar(String normal) {
        return OTHERS.matcher(LEADING_ZEROS.matcher(normal).replaceAll("")).replaceAll("");
    }
}
