package dk.refusion.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.GivenFields;
import dk.refusion.json.Written;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import dk.refusion.walk.Opening;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The two counters of a person at the end of a week: weeks of benefit, and weeks of self-support earned towards starting
 * over (anciennitet og optjening).
 *
 * <p>Also serves as an opening balance: where older payments have been deleted, the count goes on from the counters at
 * the end of a week with the same result as from the full history.
 *
 * <pre>{@code
 * Counters balance = counted.counters(Week.parse("2025-W52"));
 * History.of(balance, laterPayments);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Counters implements Written permits ImmutableCounters {
    Counters() {}

    /**
     * {@return the counters of a person who has had no benefit yet}
     *
     * @param person the person
     * @param week the week that the counters stand after
     */
    public static Counters none(String person, Week week) {
        return ImmutableCounters.builder()
                .person(person)
                .week(week)
                .seniority(0)
                .selfSupport(WeekSet.empty())
                .restartEarned(false)
                .build();
    }

    /**
     * {@return the counters of a person who has had benefits}
     *
     * @param person the person
     * @param week the week that the counters stand after
     * @param seniority the weeks of benefit in the running count, at least 1
     * @param firstWeek the first week of the running count
     * @param selfSupport the weeks of self-support after the first week that may still serve; if a restart is earned,
     *     those that earned it
     * @param restartEarned whether the next week of benefit is week 1 again
     * @throws IllegalArgumentException if they contradict each other
     */
    public static Counters of(
            String person, Week week, int seniority, Week firstWeek, WeekSet selfSupport, boolean restartEarned) {
        return ImmutableCounters.builder()
                .person(person)
                .week(week)
                .seniority(seniority)
                .firstWeek(firstWeek)
                .selfSupport(selfSupport)
                .restartEarned(restartEarned)
                .build();
    }

    /** {@return the person} */
    public abstract String person();

    /**
     * The week that the counters stand after.
     *
     * @return the last week counted
     */
    public abstract Week week();

    /**
     * The weeks of benefit in the running count.
     *
     * @return the number, zero before the first week of benefit
     */
    public abstract int seniority();

    /**
     * The first week of the running count.
     *
     * @return the week; empty before the first week of benefit
     */
    public abstract Optional<Week> firstWeek();

    /**
     * {@return the weeks of self-support that count towards starting over, within the window that ends with
     * {@link #week}; if a restart is earned, those that earned it}
     */
    public abstract WeekSet selfSupport();

    /**
     * Whether the next week of benefit is week 1 again.
     *
     * @return true if a restart is earned and not yet used
     */
    public abstract boolean restartEarned();

    /** Where the count goes on. */
    Opening opening() {
        return new Opening(
                week().index() + 1,
                seniority(),
                firstWeek().map(Week::index).orElse(0),
                selfSupport(),
                restartEarned());
    }

    /** {@return how many weeks of self-support count towards starting over} */
    public int selfSupportWeeks() {
        return selfSupport().size();
    }

    /**
     * Reads counters, for mappers of JSON, such as an opening balance that was kept.
     *
     * @param fields the fields as {@link #asJson()} gives them
     * @return the counters
     * @throws IllegalArgumentException if the fields are not those of counters, or contradict each other
     */
    @JsonCreator
    public static Counters fromJson(Map<String, Object> fields) {
        GivenFields given = GivenFields.of(
                "counters", fields, "person", "week", "seniority", "firstWeek", "selfSupport", "restartEarned");
        return ImmutableCounters.builder()
                .person(given.text("person", text -> text))
                .week(given.text("week", Week::parse))
                .seniority(given.field("seniority", Integer.class, "a whole number"))
                .firstWeek(given.textIfAny("firstWeek", Week::parse))
                .selfSupport(WeekSet.fromJson(given.texts("selfSupport")))
                .restartEarned(given.field("restartEarned", Boolean.class, "true or false"))
                .build();
    }

    /**
     * The counters.
     *
     * @return the fields, called as the accessors
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("person", person())
                .with("week", week())
                .with("seniority", seniority())
                .with("firstWeek", firstWeek())
                .with("selfSupport", selfSupport())
                .with("restartEarned", restartEarned())
                .build();
    }

    /**
     * Where the person stands before the week.
     *
     * @return the text, such as {@code 17 2026-W03: 26 uger, 4 med selvforsørgelse}
     */
    @Override
    public String toString() {
        return person() + " " + week() + ": " + seniority() + (seniority() == 1 ? " uge" : " uger") + ", "
                + selfSupportWeeks() + " med selvforsørgelse"
                + (restartEarned() ? ", ret til at starte forfra er optjent" : "");
    }

    @Value.Check
    void check() {
        boolean none =
                seniority() == 0 && firstWeek().isEmpty() && selfSupport().isEmpty() && !restartEarned();
        boolean some = seniority() > 0
                && firstWeek().isPresent()
                && seniority() + selfSupport().size() <= firstWeek().get().weeksUntil(week()) + 1
                && (selfSupport().isEmpty() ? !restartEarned() : liesInside(selfSupport()));
        if (!none && !some) {
            throw new IllegalArgumentException(
                    "counters must fit between their first week and their week, was " + seniority() + " weeks from "
                            + firstWeek().map(Week::toString).orElse("none") + " to " + week() + ", self-support "
                            + selfSupport()
                            + (restartEarned() ? ", restart earned" : ""));
        }
    }

    private boolean liesInside(WeekSet weeks) {
        WeekRange first = weeks.ranges().get(0);
        WeekRange last = weeks.ranges().get(weeks.ranges().size() - 1);
        return first.first().isAfter(firstWeek().orElseThrow()) && !last.last().isAfter(week());
    }
}
