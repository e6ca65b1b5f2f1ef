package dk.refusion.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as a programmer writes them in code: digits, a point before the decimals, nothing else. */
final class Literal {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Literal() {}

    static BigDecimal decimal(String what, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    what + " must be written as digits with a point before the decimals, such as"
                            + " \"1234.50\", was \"" + text + "\"");
        }
        return new BigDecimal(text);
    }
}
