package dk.refusion.indicator;

import static dk.refusion.money.Rounding.HALF_UP;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import org.immutables.value.Value;

/**
 * What a full-time person on a benefit costs the municipality in a year, after refund (effektiv sats): given in a
 * budget, or the gross price and the municipality's share of it.
 *
 * <p>Rounded half up to the øre. It has no price level of its own: rates of one evaluation must be of the same.
 *
 * <pre>{@code
 * EffectiveRate.of(kr(145_000), percent("30")).perFullTimePerson();     // 101.500,00 kr.
 * EffectiveRate.of(kr(145_000), firstYearOnTheLadder);                  // 61,92 % of it
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class EffectiveRate implements Written permits ImmutableEffectiveRate {
    EffectiveRate() {}

    /**
     * {@return a rate that is given, such as in a budget}
     *
     * @param net what a full-time person costs the municipality in a year, zero or more
     * @throws IllegalArgumentException if it is negative
     */
    public static EffectiveRate of(Money net) {
        return ImmutableEffectiveRate.builder().perFullTimePerson(net).build();
    }

    /**
     * {@return a rate from a gross price and an average refund, rounded half up to the øre}
     *
     * @param gross what a full-time person costs in a year before refund, zero or more
     * @param averageRefund what the state refunds of it, from 0 to 100 per cent
     * @throws IllegalArgumentException if the price is negative or the refund no share
     */
    public static EffectiveRate of(Money gross, Percentage averageRefund) {
        if (!averageRefund.isShare()) {
            throw new IllegalArgumentException("an average refund is from 0 to 100 %, was " + averageRefund);
        }
        return of(gross.times(averageRefund.complement(), HALF_UP));
    }

    /**
     * {@return a rate from a gross price and the weeks on the tiers of refund, rounded half up to the øre}
     *
     * @param gross what a full-time person costs in a year before refund, zero or more
     * @param weeks how the weeks lie on the tiers
     * @throws IllegalArgumentException if the price is negative
     */
    public static EffectiveRate of(Money gross, TierWeeks weeks) {
        return of(gross, weeks.averageRefund());
    }

    /**
     * What a full-time person costs the municipality in a year.
     *
     * @return the net amount, zero or more
     */
    public abstract Money perFullTimePerson();

    /** {@return the rate as Danish text, such as {@code 101.500,00 kr. pr. fuldtidsperson}} */
    @Override
    public String toString() {
        return perFullTimePerson() + " pr. fuldtidsperson";
    }

    @Value.Check
    void check() {
        if (perFullTimePerson().signum() < 0) {
            throw new IllegalArgumentException("an effective rate must be zero or more, was " + perFullTimePerson());
        }
    }
}
