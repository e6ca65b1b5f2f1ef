package dk.refusion.refund;

import dk.refusion.json.Written;
import java.time.YearMonth;
import org.immutables.value.Value;

/**
 * The part of a week that is settled in one calendar month, B14 § 23(2).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RefundPart implements Written permits ImmutableRefundPart {
    RefundPart() {}

    static RefundPart of(YearMonth month, RefundAmounts amounts) {
        return ImmutableRefundPart.builder().month(month).amounts(amounts).build();
    }

    /**
     * The month that the days lie in.
     *
     * @return the month
     */
    public abstract YearMonth month();

    /**
     * The amounts of those days.
     *
     * @return the amounts
     */
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
