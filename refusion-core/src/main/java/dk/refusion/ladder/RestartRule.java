package dk.refusion.ladder;

import dk.refusion.json.Written;
import java.io.Serial;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * When a person's count starts over at week 1 (reglen om at starte forfra).
 *
 * <p>After enough whole weeks of self-support within the window, none of them before or in the first week of the
 * running count, the next week of benefit is week 1. The weeks need not be consecutive. The test is made every week, and
 * a restart once earned is kept until the next week of benefit.
 *
 * <pre>{@code
 * RestartRule.of(52, RestartWindow.calendarYears(3));    // the Act's § 6(1)
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
@Value.Immutable
public abstract sealed class RestartRule implements Serializable, Written permits ImmutableRestartRule {
    @Serial
    private static final long serialVersionUID = 1;

    RestartRule() {}

    /**
     * {@return a rule}
     *
     * @param weeks the whole weeks of self-support that earn a restart, at least 1
     * @param window the most recent weeks, among which they must be
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static RestartRule of(int weeks, RestartWindow window) {
        return ImmutableRestartRule.builder().weeks(weeks).window(window).build();
    }

    /** {@return how many whole weeks of self-support earn a restart, at least 1} */
    public abstract int weeks();

    /** {@return the most recent weeks, among which those of self-support must be} */
    public abstract RestartWindow window();

    @Value.Check
    void check() {
        if (weeks() < 1) {
            throw new IllegalArgumentException("a restart takes at least 1 week of self-support, was " + weeks());
        }
    }

    /** {@return the rule as Danish text} */
    @Override
    public String toString() {
        return weeks() + " ugers selvforsørgelse, " + window();
    }
}
