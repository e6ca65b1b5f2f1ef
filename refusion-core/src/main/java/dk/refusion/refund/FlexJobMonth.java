package dk.refusion.refund;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One month of a person in a flexible job, for the special flex contribution of the state to the municipality (særligt
 * fleksbidrag), the Act § 7 and Order 14/2026 § 24.
 *
 * <p>The contribution is 30 per cent of (what the subsidy is calculated from − the refund the municipality is entitled to),
 * at most the cap of the month, less 20 per cent of the person's wage; never negative, and in whole kroner. It is paid only
 * for a month in which a week's subsidy is refunded with the percentage of the ladder's last tier, which a {@link Statement}
 * sees to. Wage is before tax and
 * labour-market contribution and less the person's ATP, without pension contributions; with no known wage there is no
 * contribution. The cap is 4.212 kr. a month at the price level of 2015; later caps are an input, since they are not in the
 * law's text.
 *
 * <pre>{@code
 * FlexJobMonth.of("a", BALLERUP, month, kr(17_550), kr(4_212)).withWage(kr(10_000)).contribution(kr(3_510));   // 2.212 kr.
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class FlexJobMonth implements Written permits ImmutableFlexJobMonth {
    /** The cap of a month at the price level of 2015, the Act § 7(1): 4.212 kr. */
    public static final Money CAP_2015 = Money.ofKroner(4_212);

    private static final Percentage SHARE_OF_BASE = Percentage.of(30);
    private static final Percentage SHARE_OF_WAGE = Percentage.of(20);
    private static final Money KRONE = Money.ofKroner(1);

    FlexJobMonth() {}

    /**
     * {@return a month without a known wage}
     *
     * @param person the person
     * @param municipality the municipality that pays the subsidy
     * @param month the month
     * @param base what the subsidy is calculated from: 98 per cent of the highest unemployment benefit, for the month
     * @param cap the highest contribution of a month at the price level of the year
     */
    public static FlexJobMonth of(String person, Municipality municipality, YearMonth month, Money base, Money cap) {
        return ImmutableFlexJobMonth.builder()
                .person(person)
                .municipality(municipality)
                .month(month)
                .base(base)
                .cap(cap)
                .build();
    }

    /** {@return the person} */
    public abstract String person();

    /** {@return the municipality that pays the subsidy} */
    public abstract Municipality municipality();

    /** {@return the month} */
    public abstract YearMonth month();

    /**
     * What the subsidy is calculated from.
     *
     * @return the amount for the month
     */
    public abstract Money base();

    /**
     * The highest contribution.
     *
     * @return the cap for the month
     */
    public abstract Money cap();

    /**
     * The person's wage of the month in the flexible job and elsewhere; where it is not known yet, that of the latest month of
     * which it is.
     *
     * @return the wage; empty if none is known
     */
    public abstract Optional<Money> wage();

    /**
     * A copy with a wage.
     *
     * @param wage the wage for the month
     * @return the month
     */
    public FlexJobMonth withWage(Money wage) {
        return ImmutableFlexJobMonth.builder()
                .person(person())
                .municipality(municipality())
                .month(month())
                .base(base())
                .cap(cap())
                .wage(wage)
                .build();
    }

    /**
     * The contribution of a month that gives the right to it: the caller says that one of its weeks is on the last tier.
     *
     * @param refund the refund of the subsidy that the municipality is entitled to for the month
     * @return the contribution in whole kroner, zero or more
     */
    public Money contribution(Money refund) {
        if (wage().isEmpty()) {
            return Money.ZERO;
        }
        Money share = base().minus(refund).times(SHARE_OF_BASE, Rounding.HALF_UP);
        Money capped = share.compareTo(cap()) < 0 ? share : cap();
        Money contribution = capped.minus(wage().get().times(SHARE_OF_WAGE, Rounding.HALF_UP));
        return contribution.isNegative() ? Money.ZERO : contribution.roundedTo(KRONE, Rounding.HALF_UP);
    }

    /**
     * Whose month it is, and its wage if that is known.
     *
     * @return the text, such as {@code 17 2026-01 Ballerup: løn ukendt}
     */
    @Override
    public String toString() {
        return person() + " " + month() + " " + municipality() + ": løn "
                + wage().map(Money::toString).orElse("ukendt");
    }
}
