package dk.refusion.investment;

import com.google.common.collect.ImmutableSortedMap;
import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Yearly discount rates by how far ahead a year lies (kalkulationsrente), with their source.
 *
 * <p>The rate of a step applies to the years within it: an amount 40 years ahead is discounted 35 years by the first rate
 * and 5 years by the second. Rates are real unless the source says otherwise. A year beyond the last step that the
 * source gives is refused, not guessed.
 *
 * <pre>{@code
 * DiscountSchedule schedule = DiscountSchedule.ministryOfFinance(LocalDate.of(2018, 1, 9));
 * schedule.rate(1);        // 4 %
 * schedule.rate(36);       // 3 %
 * DiscountSchedule.flat(Percentage.of("3.5"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DiscountSchedule implements Written permits ImmutableDiscountSchedule {
    DiscountSchedule() {}

    /**
     * {@return one rate for all years}
     *
     * @param rate the yearly rate, more than −100 per cent
     * @throws IllegalArgumentException if the rate is −100 per cent or less
     */
    public static DiscountSchedule flat(Percentage rate) {
        return builder().source("oplyst").putRate(0, rate).build();
    }

    /**
     * The rates that the Ministry of Finance (Finansministeriet) recommended on a date for socio-economic analyses.
     *
     * <p>Known from 1999 on. That 5 per cent began in 2009 is from a secondary source. The note of 7 January 2021 has no
     * third step, so years after the 70th are refused for analyses before 22 June 2023, from when it is 1,5 per cent.
     *
     * @param date the date of the analysis
     * @return the rates then recommended
     * @throws IllegalArgumentException if the date is before 1999
     */
    public static DiscountSchedule ministryOfFinance(LocalDate date) {
        return MinistryRates.on(date);
    }

    /** {@return a builder without rates} */
    public static Builder builder() {
        return ImmutableDiscountSchedule.builder();
    }

    /**
     * The rates by the first year ahead to which they apply, in order, unmodifiable. The first key is zero.
     *
     * @return the steps
     */
    @Value.NaturalOrder
    public abstract SortedMap<Integer, Percentage> rates();

    /**
     * {@return the last year ahead for which the source gives a rate, included; empty if the last rate applies for
     * ever}
     */
    public abstract OptionalInt lastYear();

    /** {@return who recommended the rates, where and when} */
    public abstract String source();

    @Value.Check
    void check() {
        if (rates().isEmpty() || rates().firstKey() != 0) {
            throw new IllegalArgumentException("the rates of a schedule start at year 0, were " + rates());
        }
        rates().forEach((year, rate) -> {
            if (rate.compareTo(Percentage.of(-100)) <= 0) {
                throw new IllegalArgumentException(
                        "a discount rate is more than -100 %, from year " + year + " it was " + rate);
            }
        });
        if (lastYear().isPresent() && lastYear().getAsInt() < rates().lastKey()) {
            throw new IllegalArgumentException("the last year is not before the last step, was "
                    + lastYear().getAsInt());
        }
    }

    /**
     * The rate for one year.
     *
     * @param yearsAhead how many years ahead it lies, 1 for the first year that is discounted, zero or more
     * @return the yearly rate
     * @throws IllegalArgumentException if the year is negative or beyond the last that the source gives
     */
    public Percentage rate(int yearsAhead) {
        if (yearsAhead < 0 || (lastYear().isPresent() && yearsAhead > lastYear().getAsInt())) {
            throw new IllegalArgumentException("no discount rate is known for that year, known are 0 to "
                    + (lastYear().isPresent() ? lastYear().getAsInt() : "any") + " years ahead, was " + yearsAhead);
        }
        return Optional.ofNullable(steps().floorEntry(yearsAhead)).orElseThrow().getValue();
    }

    /**
     * What one krone is worth that comes some years ahead.
     *
     * @param yearsAhead how many whole years, zero or more
     * @return the exact factor, 1 for no years
     * @throws IllegalArgumentException if the schedule has no rate so far ahead
     */
    public Ratio factor(int yearsAhead) {
        rate(yearsAhead);
        Ratio growth = Ratio.ONE;
        int years = 0;
        for (int next : steps().keySet().tailSet(0, false)) {
            int until = Math.min(next - 1, yearsAhead);
            growth = growth.times(growth(rate(until)).power(until - years));
            years = until;
        }
        return Ratio.ONE.dividedBy(growth.times(growth(rate(yearsAhead)).power(yearsAhead - years)));
    }

    /**
     * {@return what amounts by year are worth at the start of a base year, rounded once, half up to the øre}
     *
     * @param flows the amounts by calendar year
     * @param baseYear the year to whose start they are discounted, not after the first year of the amounts
     * @param timing when in its year an amount falls
     * @throws IllegalArgumentException if the base year is after the first year, or there is no rate so far ahead
     * @throws ArithmeticException if the result is out of range
     */
    public Money presentValue(MoneySeries flows, int baseYear, FlowTiming timing) {
        Ratio oere = Ratio.ZERO;
        for (Map.Entry<Integer, Money> flow : flows.amounts().entrySet()) {
            if (flow.getKey() < baseYear) {
                throw new IllegalArgumentException("the base year must be the first year of the amounts, "
                        + flow.getKey() + ", or earlier, was " + baseYear);
            }
            int ahead = flow.getKey() - baseYear + timing.yearsAfterStart();
            oere = oere.plus(factor(ahead).times(flow.getValue().oere()));
        }
        return Money.ofOere(1).times(oere, Rounding.HALF_UP);
    }

    private ImmutableSortedMap<Integer, Percentage> steps() {
        return ImmutableSortedMap.copyOf(rates());
    }

    private static Ratio growth(Percentage rate) {
        return Ratio.ONE.plus(rate.asRatio());
    }

    /**
     * {@return the rates and their source on one line, such as
     * {@code 0: 4 %, 36: 3 %, 71: 2 % (Finansministeriet, 31. maj 2013)}}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rates().forEach((year, rate) -> text.append(text.isEmpty() ? "" : ", ")
                .append(year)
                .append(": ")
                .append(rate));
        return text + " (" + source() + ")";
    }

    /** Collects the steps of a {@link DiscountSchedule}. Not thread-safe. */
    public sealed interface Builder permits ImmutableDiscountSchedule.Builder {
        /**
         * Sets the rate from a year on.
         *
         * @param yearsAhead the first year ahead to which it applies; one step starts at 0
         * @param rate the yearly rate, more than −100 per cent
         * @return this builder
         */
        Builder putRate(int yearsAhead, Percentage rate);

        /**
         * Sets the last year ahead for which there is a rate; without it the last rate applies for ever.
         *
         * @param yearsAhead the last year, included
         * @return this builder
         */
        Builder lastYear(int yearsAhead);

        /**
         * Sets where the rates come from.
         *
         * @param source the source
         * @return this builder
         */
        Builder source(String source);

        /**
         * {@return the schedule}
         *
         * @throws IllegalArgumentException if no step starts at 0, a rate is −100 per cent or less, or the last year is
         *     before the last step
         * @throws IllegalStateException if the source is missing
         */
        DiscountSchedule build();
    }
}
