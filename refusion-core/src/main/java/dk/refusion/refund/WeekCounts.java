package dk.refusion.refund;

import dk.refusion.json.Written;
import org.immutables.value.Value;

/**
 * How many weeks of persons in a month were weeks of benefit and of self-support, Order 14/2026 § 28(1).
 *
 * <p>A week of benefit counts in the month and the municipality of its payments, once for a person, in the month of its
 * first paid days; a week of self-support after a person's first week of benefit counts in the month of its Sunday, in
 * the municipality that paid the person last.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class WeekCounts implements Written permits ImmutableWeekCounts {
    /** No weeks. */
    public static final WeekCounts NONE = of(0, 0);

    WeekCounts() {}

    static WeekCounts of(int benefit, int selfSupport) {
        return ImmutableWeekCounts.builder()
                .benefit(benefit)
                .selfSupport(selfSupport)
                .build();
    }

    /**
     * Weeks of benefit.
     *
     * @return the number
     */
    public abstract int benefit();

    /**
     * Weeks of self-support.
     *
     * @return the number
     */
    public abstract int selfSupport();

    /**
     * {@return the sum with other weeks}
     *
     * @param other the weeks to add
     */
    public WeekCounts plus(WeekCounts other) {
        return of(benefit() + other.benefit(), selfSupport() + other.selfSupport());
    }

    /**
     * Both numbers.
     *
     * @return the text, such as {@code 27 uger med ydelse, 3 med selvforsørgelse}
     */
    @Override
    public String toString() {
        return benefit() + (benefit() == 1 ? " uge" : " uger") + " med ydelse, " + selfSupport()
                + " med selvforsørgelse";
    }
}
