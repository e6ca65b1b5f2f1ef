package dk.refusion.examples.fuzz;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as people write them, read in the plainest way. */
final class Amounts {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\uFEFF\\p{Cf}]+");
    private static final Pattern DANISH = Pattern.compile(
            "(?:kr\\.?)?(?<minus>-?)(?:kr\\.?)?(?<whole>\\d+|\\d{1,3}(?:\\.\\d{3})+)(?:,(?<rest>\\d+|-))?(?:kr\\.?)?(?<behind>-?)");

    private Amounts() {}

    /** The amount; nothing and a dash are zero, for they add nothing. */
    static BigDecimal read(String cell) {
        String text = SPACES.matcher(cell.replace('\u2212', '-')).replaceAll("").toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.equals("-")) {
            return BigDecimal.ZERO;
        }
        Matcher amount = DANISH.matcher(text);
        if (!amount.matches()) {
            throw new IllegalArgumentException("an amount is written as 1.234,50, was " + cell);
        }
        String rest =
                amount.group("rest") == null ? "" : "." + amount.group("rest").replace("-", "0");
        BigDecimal value = new BigDecimal(amount.group("whole").replace(".", "") + rest);
        boolean isNegative =
                !amount.group("minus").isEmpty() || !amount.group("behind").isEmpty();
        return isNegative ? value.negate() : value;
    }

    static boolean isOne(String cell) {
        return cell.matches("-?(\\d{1,9}|\\d{1,3}(\\.\\d{3}){1,2})(,\\d{1,2})?");
    }

    /** With as many decimals as it has. */
    static String written(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }

    static String trimmed(String text) {
        return text.replaceAll("^[\\s\\u00A0\\u2007\\u202F]+|[\\s\\u00A0\\u2007\\u202F]+$", "");
    }
}
