package dk.refusion.refund;

import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import org.immutables.value.Value;

/**
 * How many persons, weeks and kroner stand on one tier of the ladder (fordeling på trin).
 *
 * <pre>{@code
 * for (TierShare share : settlement.tiers(WeekRange.ofYear(2026))) {
 *     System.out.println(share.tier() + " " + share.persons() + " " + share.amounts().refund());
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TierShare implements Written permits ImmutableTierShare {
    TierShare() {}

    static TierShare of(int tier, RefundRate rate, int persons, int weeks, RefundAmounts amounts) {
        return ImmutableTierShare.builder()
                .tier(tier)
                .rate(rate)
                .persons(persons)
                .weeks(weeks)
                .amounts(amounts)
                .build();
    }

    /**
     * The number of the tier.
     *
     * @return the number, counted from 1
     */
    public abstract int tier();

    /** {@return the rate of the tier} */
    public abstract RefundRate rate();

    /**
     * How many persons had a week on the tier.
     *
     * @return the number, each person once
     */
    public abstract int persons();

    /**
     * How many weeks of persons were on the tier.
     *
     * @return the number, each week of a person once
     */
    public abstract int weeks();

    /** {@return what was paid on the tier} */
    public abstract RefundAmounts amounts();

    /**
     * The tier with its persons and weeks.
     *
     * @return the text, such as {@code trin 2 (40 %): 3 personer, 17 uger}
     */
    @Override
    public String toString() {
        return "trin " + tier() + " (" + rate() + "): " + persons() + (persons() == 1 ? " person, " : " personer, ")
                + weeks() + (weeks() == 1 ? " uge" : " uger");
    }
}
