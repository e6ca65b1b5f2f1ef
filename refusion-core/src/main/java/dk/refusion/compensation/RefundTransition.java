package dk.refusion.compensation;

import static dk.refusion.money.Rounding.HALF_UP;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.municipality.Municipality;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The transition to the refund reform in 2016 and 2017 (overgangsordning): large losses were paid, large gains were
 * collected, and all municipalities bore the rest by population, so the transfers sum to zero.
 *
 * <p>Bill L 171 of 25 March 2015, put forward again as L 1 of 3 July 2015, § 3. Large is what exceeds 0,1 per cent of the
 * municipality's tax base in 2016 and 0,2 per cent in 2017. What exceeds it is rounded half up to the øre. Other years
 * are refused. The effect of the reform on each municipality is input.
 *
 * <pre>{@code
 * RefundTransition.of(2016).settle(effects, taxBases, SharingKey.population(inhabitants)).isZeroSum();   // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RefundTransition implements Written permits ImmutableRefundTransition {
    RefundTransition() {}

    /**
     * {@return the transition in a year}
     *
     * @param year 2016 or 2017
     * @throws IllegalArgumentException if the year is another
     */
    public static RefundTransition of(int year) {
        return ImmutableRefundTransition.builder().year(year).build();
    }

    /** {@return the year of the transition, 2016 or 2017} */
    public abstract int year();

    /**
     * How large a loss or gain stays with the municipality.
     *
     * @return the limit in per cent of its tax base
     */
    public Percentage limit() {
        return Percentage.of(year() == 2016 ? "0.1" : "0.2");
    }

    /**
     * {@return the transfers between the municipalities, a zero sum}
     *
     * @param effects what the reform gives each municipality in the year, less than zero if it loses
     * @param taxBases the tax base (beskatningsgrundlag) of each, none negative
     * @param population the key by which all bear the rest
     * @throws IllegalArgumentException if the inputs are not of the same municipalities or a tax base is negative
     * @throws ArithmeticException if an amount is out of range
     */
    public Compensation settle(MunicipalAmounts effects, MunicipalAmounts taxBases, SharingKey population) {
        MunicipalAmounts.requireSame("tax bases", effects.municipalities(), taxBases.municipalities());
        SortedMap<Municipality, Money> paid = new TreeMap<>();
        effects.amounts()
                .forEach((municipality, effect) -> paid.put(
                        municipality,
                        beyond(
                                        effect,
                                        limit(
                                                municipality,
                                                taxBases.get(municipality).orElseThrow()))
                                .negated()));
        MunicipalAmounts payments = MunicipalAmounts.of(paid);
        return Compensation.redistribution(
                Scheme.REFUND_TRANSITION + " " + year(),
                payments.plus(population.split(payments.total().negated())));
    }

    /**
     * {@return the year and its limit, such as {@code overgangsordning 2017: grænse 0,2 % af beskatningsgrundlaget}}
     */
    @Override
    public String toString() {
        return "overgangsordning " + year() + ": grænse " + limit() + " af beskatningsgrundlaget";
    }

    @Value.Check
    void check() {
        if (year() != 2016 && year() != 2017) {
            throw new IllegalArgumentException("the transition was in 2016 and 2017, was " + year());
        }
    }

    private Money limit(Municipality municipality, Money taxBase) {
        if (taxBase.isNegative()) {
            throw new IllegalArgumentException(
                    "the tax base of " + municipality + " must be zero or more, was " + taxBase);
        }
        return taxBase.times(limit(), HALF_UP);
    }

    private static Money beyond(Money effect, Money limit) {
        if (!effect.abs().isGreaterThan(limit)) {
            return Money.ZERO;
        }
        return effect.isPositive() ? effect.minus(limit) : effect.plus(limit);
    }
}
