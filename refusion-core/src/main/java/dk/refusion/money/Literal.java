package dk.refusion.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as a programmer writes them in code: digits, a point before the decimals, nothing else. */
final class Literal {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final Pattern FRACTION = Pattern.compile("(-?\\d+)/(\\d*[1-9]\\d*)");

    private Literal() {}

    /** A decimal number, or a fraction such as 1/3. */
    static Ratio ratio(String what, String text) {
        Matcher fraction = FRACTION.matcher(text);
        return fraction.matches()
                ? Ratio.of(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)))
                : Ratio.of(decimal(what, text));
    }

    /** A ratio as a decimal number without needless zeros, or as a fraction where no decimal number writes it. */
    static String of(Ratio ratio) {
        try {
            return new BigDecimal(ratio.numerator())
                    .divide(new BigDecimal(ratio.denominator()))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (ArithmeticException endless) {
            return ratio.numerator() + "/" + ratio.denominator();
        }
    }

    static BigDecimal decimal(String what, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    what + " must be written as digits with a point before the decimals, such as"
                            + " \"1234.50\", was \"" + text + "\"");
        }
        return new BigDecimal(text);
    }
}
