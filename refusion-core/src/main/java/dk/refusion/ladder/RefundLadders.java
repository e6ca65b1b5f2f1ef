package dk.refusion.ladder;

import com.google.common.collect.ImmutableSortedMap;
import dk.refusion.time.Week;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ladders in force one after the other, each from a week on (refusionstrappen over tid).
 *
 * <p>A count goes on over a change of ladder: the rate of a week is that of the ladder in force in it, and a week of
 * self-support is examined by the rule of its own week. The first ladder also holds for all weeks before it.
 *
 * <pre>{@code
 * RefundLadders.of(ladder).from(Week.parse("2027-W01"), reformed).at(Week.parse("2027-W10"));    // reformed
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RefundLadders {
    private static final Week ALWAYS = Week.of(1, 1);

    private final ImmutableSortedMap<Week, RefundLadder> byFirstWeek;
    private final int[] firstWeeks;
    private final RefundLadder[] ladders;

    private RefundLadders(SortedMap<Week, RefundLadder> byFirstWeek) {
        this.byFirstWeek = ImmutableSortedMap.copyOfSorted(byFirstWeek);
        this.firstWeeks = byFirstWeek.keySet().stream().mapToInt(Week::index).toArray();
        this.ladders = byFirstWeek.values().toArray(RefundLadder[]::new);
    }

    /**
     * One ladder for all weeks.
     *
     * @param ladder the ladder
     * @return the ladders
     */
    public static RefundLadders of(RefundLadder ladder) {
        return new RefundLadders(new TreeMap<>(Map.of(ALWAYS, ladder)));
    }

    /**
     * A copy with another ladder from a week on, in place of all that were in force from that week or later.
     *
     * @param first the first week of the other ladder
     * @param ladder the other ladder
     * @return the ladders
     */
    public RefundLadders from(Week first, RefundLadder ladder) {
        SortedMap<Week, RefundLadder> earlier = new TreeMap<>(byFirstWeek.headMap(first));
        earlier.put(first, ladder);
        return new RefundLadders(earlier);
    }

    /**
     * The ladder in force in a week.
     *
     * @param week the week
     * @return the ladder
     */
    public RefundLadder at(Week week) {
        return at(week.index());
    }

    /**
     * The ladder in force in a week, for calculations without objects.
     *
     * @param week the week as {@link Week#index()} counts it
     * @return the ladder
     */
    public RefundLadder at(int week) {
        return ladders[version(week)];
    }

    int version(int week) {
        int version = ladders.length - 1;
        while (version > 0 && week < firstWeeks[version]) {
            version--;
        }
        return version;
    }

    /** The first week that a later version than that of the given week holds for. */
    int nextVersionAfter(int week) {
        int next = version(week) + 1;
        return next < firstWeeks.length ? firstWeeks[next] : Integer.MAX_VALUE;
    }

    /**
     * A new counter by these ladders, at the start of a person's count.
     *
     * @return the counter
     */
    public WeekCounter counter() {
        return new WeekCounter(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefundLadders that && byFirstWeek.equals(that.byFirstWeek);
    }

    @Override
    public int hashCode() {
        return byFirstWeek.hashCode();
    }

    /**
     * The ladders with their first weeks.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return byFirstWeek.toString();
    }
}
