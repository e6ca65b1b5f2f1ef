package dk.refusion.refund;

import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import org.immutables.value.Value;

/**
 * How many persons, weeks and kroner stand on one tier of the ladder (fordeling på trin).
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

    /**
     * The rate of the tier.
     *
     * @return the rate
     */
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

    /**
     * What was paid on the tier.
     *
     * @return the amounts
     */
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
