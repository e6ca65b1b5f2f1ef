package dk.refusion.investment;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * When in its year an amount is taken to fall, for discounting.
 *
 * <pre>{@code
 * DiscountSchedule ten = DiscountSchedule.flat(percent("10"));
 * ten.presentValue(MoneySeries.of(2026, kr(110)), 2026, FlowTiming.START_OF_YEAR);     // 110,00 kr.
 * ten.presentValue(MoneySeries.of(2026, kr(110)), 2026, FlowTiming.END_OF_YEAR);       // 100,00 kr.
 * }</pre>
 */
public enum FlowTiming {
    /** At the start of its year: amounts of the base year are not discounted. */
    START_OF_YEAR(0),
    /** At the end of its year: amounts of the base year are discounted by one year. */
    END_OF_YEAR(1);

    private final int yearsAfterStart;

    FlowTiming(int yearsAfterStart) {
        this.yearsAfterStart = yearsAfterStart;
    }

    int yearsAfterStart() {
        return yearsAfterStart;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code START_OF_YEAR}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static FlowTiming fromString(String name) {
        return valueOf(name);
    }
}
