package dk.refusion.refund;

import dk.refusion.json.Written;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Until when a claim for refund or co-financing can be raised (forældelse), lov 1749/2025, the Act § 19 b.
 *
 * <p>A claim lapses three years after the end of the year in which the benefit first entered the calculation. If an error
 * becomes known to the company before that, a new period of three years runs from the end of the first.
 *
 * <pre>{@code
 * LimitationPeriod.of(YearMonth.of(2026, 4)).lastDay();                                          // 2029-12-31
 * LimitationPeriod.of(YearMonth.of(2026, 4)).withErrorKnown(LocalDate.of(2029, 10, 1)).lastDay(); // 2032-12-31
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class LimitationPeriod implements Written permits ImmutableLimitationPeriod {
    private static final int YEARS = 3;

    LimitationPeriod() {}

    /**
     * {@return the period of a benefit}
     *
     * @param firstCalculated the month whose calculation the benefit first entered
     */
    public static LimitationPeriod of(YearMonth firstCalculated) {
        return ImmutableLimitationPeriod.builder()
                .firstCalculated(firstCalculated)
                .build();
    }

    /** {@return the month whose calculation the benefit first entered} */
    public abstract YearMonth firstCalculated();

    /**
     * The day on which an error became known.
     *
     * @return the day; empty if none is known
     */
    public abstract Optional<LocalDate> errorKnown();

    /**
     * {@return a copy with an error}
     *
     * @param day the day on which it became known to the company
     */
    public LimitationPeriod withErrorKnown(LocalDate day) {
        return ImmutableLimitationPeriod.builder()
                .firstCalculated(firstCalculated())
                .errorKnown(day)
                .build();
    }

    /**
     * The last day on which the claim can be raised. An error that became known after the first period changes nothing.
     *
     * @return the day, included
     */
    public LocalDate lastDay() {
        LocalDate first = LocalDate.of(firstCalculated().getYear() + YEARS, 12, 31);
        return errorKnown().filter(day -> !day.isAfter(first)).isPresent() ? first.plusYears(YEARS) : first;
    }

    /**
     * Whether the claim has lapsed.
     *
     * @param day the day to ask for
     * @return true after the last day
     */
    public boolean isLapsed(LocalDate day) {
        return day.isAfter(lastDay());
    }

    /**
     * The last day on which the claim can be raised.
     *
     * @return the text, such as {@code kan rejses til og med 2029-12-31}
     */
    @Override
    public String toString() {
        return "kan rejses til og med " + lastDay();
    }
}
