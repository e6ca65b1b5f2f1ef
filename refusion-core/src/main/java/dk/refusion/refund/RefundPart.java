package dk.refusion.refund;

import dk.refusion.json.Written;
import java.time.YearMonth;
import org.immutables.value.Value;

/**
 * The part of a week that is settled in one calendar month, Order 14/2026 § 23(2).
 *
 * <pre>{@code
 * for (RefundPart part : line.parts()) {
 *     System.out.println(part.month() + " " + part.amounts().gross());
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RefundPart implements Written permits ImmutableRefundPart {
    RefundPart() {}

    static RefundPart of(YearMonth month, RefundAmounts amounts) {
        return ImmutableRefundPart.builder().month(month).amounts(amounts).build();
    }

    /** {@return the month that the days lie in} */
    public abstract YearMonth month();

    /** {@return the amounts of those days} */
    public abstract RefundAmounts amounts();

    /**
     * The month and its amounts.
     *
     * @return the text, such as {@code 2026-01: brutto …}
     */
    @Override
    public String toString() {
        return month() + ": " + amounts();
    }
}
