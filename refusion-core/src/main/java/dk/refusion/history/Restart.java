package dk.refusion.history;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a person's count starts over: which weeks of self-support earned it, and in which week it starts at 1 again.
 *
 * <pre>{@code
 * explanation.restarts().get(0).earnedIn();       // the week in which the last needed week was earned
 * explanation.restarts().get(0).selfSupport();    // the weeks that earned it
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Restart implements Written permits ImmutableRestart {
    Restart() {}

    static Restart of(WeekSet weeks, Optional<Week> startsOver) {
        return ImmutableRestart.builder()
                .selfSupport(weeks)
                .startsOver(startsOver)
                .build();
    }

    /**
     * The weeks of self-support that earned it; the last of them completed the number.
     *
     * @return the weeks, by the Danish law 52
     */
    public abstract WeekSet selfSupport();

    /**
     * The week of benefit that is week 1 again.
     *
     * @return the week; empty if there has been no benefit since
     */
    public abstract Optional<Week> startsOver();

    /**
     * The week in which the number was complete.
     *
     * @return the last of the weeks of self-support
     */
    public Week earnedIn() {
        return selfSupport().ranges().get(selfSupport().ranges().size() - 1).last();
    }

    /**
     * The weeks that earned it and where it was used.
     *
     * @return the fields, called as the accessors
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("earnedIn", earnedIn())
                .with("startsOver", startsOver())
                .with("selfSupport", selfSupport())
                .build();
    }

    /**
     * When it was earned, and where the count began again.
     *
     * @return the text, such as {@code optjent i 2025-W10, forfra i 2025-W20}
     */
    @Override
    public String toString() {
        return "optjent i " + earnedIn()
                + startsOver().map(week -> ", forfra i " + week).orElse("");
    }
}
