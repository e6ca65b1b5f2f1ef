package dk.refusion.indicator;

import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * How the weeks of a benefit lie on the tiers of refund (fordeling på refusionstrin), from which the average refund
 * follows. The tiers themselves are not known here: each is its percentage.
 *
 * <p>The first 52 weeks of somebody who starts afresh are 4 weeks at 80, 22 at 40 and 26 at 30 per cent:
 *
 * <pre>{@code
 * TierWeeks.of(4, percent("80")).and(22, percent("40")).and(26, percent("30")).averageRefund();   // 38,0769… %
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TierWeeks implements Written permits ImmutableTierWeeks {
    TierWeeks() {}

    /**
     * Weeks on one tier.
     *
     * @param weeks the number of weeks, more than zero
     * @param refund the refund of the tier, from 0 to 100 per cent
     * @return the weeks
     * @throws IllegalArgumentException if the weeks are not more than zero or the refund is no share
     */
    public static TierWeeks of(long weeks, Percentage refund) {
        return of(Map.of(refund, Ratio.of(weeks)));
    }

    /**
     * Weeks on several tiers.
     *
     * @param weeksByRefund the number of weeks by the refund of the tier; weeks are zero or more, and more than zero in
     *     all; a refund is from 0 to 100 per cent
     * @return the weeks
     * @throws IllegalArgumentException if the weeks or a refund are outside these bounds
     */
    public static TierWeeks of(Map<Percentage, Ratio> weeksByRefund) {
        return ImmutableTierWeeks.builder().putAllWeeks(weeksByRefund).build();
    }

    /**
     * A copy with more weeks on a tier.
     *
     * @param weeks the number of weeks to add, zero or more
     * @param refund the refund of the tier, from 0 to 100 per cent
     * @return the longer distribution
     * @throws IllegalArgumentException if the weeks are negative or the refund is no share
     */
    public TierWeeks and(long weeks, Percentage refund) {
        if (weeks < 0) {
            throw new IllegalArgumentException("weeks to add must be zero or more, at " + refund + " was " + weeks);
        }
        SortedMap<Percentage, Ratio> more = new TreeMap<>(weeks());
        more.merge(refund, Ratio.of(weeks), Ratio::plus);
        return of(more);
    }

    /** {@return the number of weeks by the refund of their tier, lowest refund first, unmodifiable} */
    @Value.NaturalOrder
    public abstract SortedMap<Percentage, Ratio> weeks();

    /**
     * The number of weeks on all tiers.
     *
     * @return the sum, more than zero
     */
    public Ratio total() {
        return weeks().values().stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    /**
     * The refund of the average week.
     *
     * @return the exact mean of the refunds, weighted with weeks
     */
    public Percentage averageRefund() {
        Ratio refunded = weeks().entrySet().stream()
                .map(tier -> tier.getKey().asRatio().times(tier.getValue()))
                .reduce(Ratio.ZERO, Ratio::plus);
        return Percentage.of(refunded.dividedBy(total()));
    }

    /**
     * {@return the weeks and what is refunded of them on average, such as
     * {@code 120 uger, i gennemsnit 38,5 % refusion}}
     */
    @Override
    public String toString() {
        return total() + " uger, i gennemsnit " + averageRefund() + " refusion";
    }

    @Value.Check
    void check() {
        weeks().forEach((refund, weeks) -> {
            if (weeks.signum() < 0 || !refund.isShare()) {
                throw new IllegalArgumentException(
                        "a tier has zero weeks or more at a refund from 0 to 100 %, was " + weeks + " at " + refund);
            }
        });
        if (total().signum() == 0) {
            throw new IllegalArgumentException("an average refund needs more than zero weeks, was " + weeks());
        }
    }
}
