package dk.refusion.examples.report.investment;

import dk.refusion.investment.DiscountSchedule;
import dk.refusion.investment.FlowTiming;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.money.Money;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How present values are calculated: amounts fall at the start of their year and are discounted to the start of a base
 * year.
 *
 * @param schedule the discount rates
 * @param commonBaseYear the base year of all cases; empty for the first year of each
 */
public record Discounting(DiscountSchedule schedule, OptionalInt commonBaseYear) {
    public static final FlowTiming TIMING = FlowTiming.START_OF_YEAR;

    int baseYear(InvestmentCase one) {
        return commonBaseYear.orElseGet(() -> one.proceeds().amounts().firstKey());
    }

    /** Empty if the source of the rates gives none so far ahead. */
    Optional<Money> presentValue(InvestmentCase one) {
        int yearsAhead = one.proceeds().amounts().lastKey() - baseYear(one);
        return schedule.lastYear().isPresent()
                        && yearsAhead > schedule.lastYear().getAsInt()
                ? Optional.empty()
                : Optional.of(one.presentValue(schedule, baseYear(one), TIMING));
    }
}
