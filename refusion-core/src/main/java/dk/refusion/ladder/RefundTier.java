package dk.refusion.ladder;

import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One step of a refund ladder: from which to which counted week it holds, and the rate (trin på refusionstrappen).
 *
 * <p>Weeks are counted from 1, both ends included; the last step of a ladder has no end.
 *
 * <pre>{@code
 * RefundTier.of(5, 26, Percentage.of(40));     // uge 5–26: 40 %
 * RefundTier.from(53, Percentage.of(20));      // uge 53–: 20 %
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
@Value.Immutable
public abstract sealed class RefundTier implements Serializable, Written permits ImmutableRefundTier {
    @Serial
    private static final long serialVersionUID = 1;

    RefundTier() {}

    /**
     * {@return a tier with an end}
     *
     * @param firstWeek the first counted week, at least 1
     * @param lastWeek the last counted week, included
     * @param refund what the state refunds, from 0 to 100 per cent
     * @throws IllegalArgumentException if the weeks or the percentage are out of range
     */
    public static RefundTier of(int firstWeek, int lastWeek, Percentage refund) {
        return ImmutableRefundTier.builder()
                .firstWeek(firstWeek)
                .lastWeek(lastWeek)
                .rate(RefundRate.of(refund))
                .build();
    }

    /**
     * {@return a tier without an end}
     *
     * @param firstWeek the first counted week, at least 1
     * @param refund what the state refunds, from 0 to 100 per cent
     * @throws IllegalArgumentException if the week or the percentage is out of range
     */
    public static RefundTier from(int firstWeek, Percentage refund) {
        return ImmutableRefundTier.builder()
                .firstWeek(firstWeek)
                .rate(RefundRate.of(refund))
                .build();
    }

    /** {@return the first week of the count that the tier holds for, at least 1} */
    public abstract int firstWeek();

    /** {@return the last week of the count that the tier holds for, included; empty if there is no end} */
    public abstract OptionalInt lastWeek();

    /** {@return what the state and the municipality carry on this tier} */
    public abstract RefundRate rate();

    @Value.Check
    void check() {
        if (firstWeek() < 1) {
            throw new IllegalArgumentException("the first week of a tier is at least 1, was " + firstWeek());
        }
        if (lastWeek().isPresent() && lastWeek().getAsInt() < firstWeek()) {
            throw new IllegalArgumentException("a tier must not end before it starts, was " + firstWeek() + "–"
                    + lastWeek().getAsInt());
        }
    }

    /** {@return the tier as text, such as {@code uge 5–26: 40 %} or {@code uge 53–: 20 %}} */
    @Override
    public String toString() {
        return "uge " + firstWeek() + "–" + (lastWeek().isPresent() ? lastWeek().getAsInt() : "") + ": " + rate();
    }
}
