package dk.refusion.indicator;

import static dk.refusion.money.Rounding.HALF_UP;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one benefit contributes to the indicator of a year (bidrag): how far the full-time persons lie from what is
 * expected by the peers, and what that is worth.
 *
 * <pre>{@code
 * contribution.actual().minus(contribution.expected());     // its deviation
 * contribution.value();                                      // empty if the benefit has no rate
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Contribution implements Written permits ImmutableContribution {
    Contribution() {}

    static Contribution of(
            BenefitCode benefit, FullTimePersons actual, FullTimePersons expected, Optional<EffectiveRate> rate) {
        return ImmutableContribution.builder()
                .benefit(benefit)
                .actual(actual)
                .expected(expected)
                .rate(rate)
                .build();
    }

    /** {@return the benefit} */
    public abstract BenefitCode benefit();

    /** {@return the full-time persons that there were} */
    public abstract FullTimePersons actual();

    /**
     * The full-time persons that there would have been if the municipality were like its peers.
     *
     * @return the exact number
     */
    public abstract FullTimePersons expected();

    /** {@return what a full-time person costs the municipality; empty if none was given} */
    public abstract Optional<EffectiveRate> rate();

    /**
     * How many full-time persons there were more than expected.
     *
     * @return the exact deviation, less than zero if the municipality did better
     */
    public FullTimePersons deviation() {
        return actual().minus(expected());
    }

    /**
     * {@return what the deviation is worth to the municipality in a year, rounded half up to the øre, more than zero if
     * it did better; empty without a rate}
     *
     * @throws ArithmeticException if the amount is out of range
     */
    public Optional<Money> value() {
        return rate().map(rate ->
                rate.perFullTimePerson().times(deviation().number().negated(), HALF_UP));
    }

    /**
     * {@return the benefit with its deviation and what that is worth, such as
     * {@code Kontanthjælp: -56,78 fuldtidspersoner, værdi 7.600.000,00 kr.}}
     */
    @Override
    public String toString() {
        return benefit().danish() + ": " + deviation() + " fuldtidspersoner"
                + value().map(value -> ", værdi " + value).orElse("");
    }
}
