package dk.refusion.ladder;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.time.Week;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
public final class RefundLadders implements Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int ALWAYS = Week.of(1, 1).index();

    private final int[] firstWeeks;
    private final RefundLadder[] ladders;

    private RefundLadders(int[] firstWeeks, RefundLadder[] ladders) {
        this.firstWeeks = firstWeeks;
        this.ladders = ladders;
    }

    /**
     * {@return one ladder for all weeks}
     *
     * @param ladder the ladder
     */
    public static RefundLadders of(RefundLadder ladder) {
        return new RefundLadders(new int[] {ALWAYS}, new RefundLadder[] {ladder});
    }

    /**
     * {@return a copy with another ladder from a week on, in place of all that were in force from that week or later}
     *
     * @param first the first week of the other ladder
     * @param ladder the other ladder
     */
    public RefundLadders from(Week first, RefundLadder ladder) {
        int kept = 0;
        while (kept < firstWeeks.length && firstWeeks[kept] < first.index()) {
            kept++;
        }
        int[] weeks = Arrays.copyOf(firstWeeks, kept + 1);
        RefundLadder[] changed = Arrays.copyOf(ladders, kept + 1);
        weeks[kept] = first.index();
        changed[kept] = ladder;
        return new RefundLadders(weeks, changed);
    }

    /**
     * {@return the ladder in force in a week}
     *
     * @param week the week
     */
    public RefundLadder at(Week week) {
        return at(week.index());
    }

    /** The ladder in force in a week, as {@link Week#index()} counts it. */
    RefundLadder at(int week) {
        return ladders[version(week)];
    }

    int version(int week) {
        int version = ladders.length - 1;
        while (version > 0 && week < firstWeeks[version]) {
            version--;
        }
        return version;
    }

    /** The first week of the version after that of the given week. */
    int nextVersionAfter(int week) {
        int next = version(week) + 1;
        return next < firstWeeks.length ? firstWeeks[next] : Integer.MAX_VALUE;
    }

    /** {@return a new counter by these ladders, at the start of a person's count} */
    public WeekCounter counter() {
        return new WeekCounter(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefundLadders that
                && Arrays.equals(firstWeeks, that.firstWeeks)
                && Arrays.equals(ladders, that.ladders);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(firstWeeks) + Arrays.hashCode(ladders);
    }

    /** {@return the {@code ladders}, each by the week from which it is in force} */
    @Override
    public Map<String, Object> asJson() {
        SortedMap<Week, RefundLadder> byWeek = new TreeMap<>();
        for (int i = 0; i < ladders.length; i++) {
            byWeek.put(Week.ofIndex(firstWeeks[i]), ladders[i]);
        }
        return new FieldsBuilder().with("ladders", byWeek).build();
    }

    /** {@return the ladders with their first weeks} */
    @Override
    public String toString() {
        return IntStream.range(0, ladders.length)
                .mapToObj(version -> Week.ofIndex(firstWeeks[version]) + "=" + ladders[version])
                .collect(joining(", ", "{", "}"));
    }
}
