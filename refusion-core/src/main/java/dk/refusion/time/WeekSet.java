package dk.refusion.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import dk.refusion.json.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Any weeks, kept as the fewest ranges that hold them: the time line of a person (tidslinje).
 *
 * <p>May be empty and may have gaps. Neighbouring and overlapping ranges are joined, so two sets of the same weeks are
 * equal.
 *
 * <pre>{@code
 * WeekSet paid = WeekSet.of(WeekRange.parse("2026-W01/2026-W04"), WeekRange.parse("2026-W09/2026-W10"));
 * paid.gaps();    // {2026-W05/2026-W08}
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WeekSet implements Written {
    private static final WeekSet EMPTY = new WeekSet(ImmutableList.of());

    private final ImmutableList<WeekRange> ranges;

    private WeekSet(ImmutableList<WeekRange> ranges) {
        this.ranges = ranges;
    }

    /** {@return no weeks} */
    public static WeekSet empty() {
        return EMPTY;
    }

    /**
     * {@return the weeks of some ranges}
     *
     * @param ranges the ranges, in any order; they may overlap
     */
    public static WeekSet of(WeekRange... ranges) {
        return of(List.of(ranges));
    }

    /**
     * {@return the weeks of some ranges}
     *
     * @param ranges the ranges, in any order; they may overlap
     */
    public static WeekSet of(Collection<WeekRange> ranges) {
        ImmutableList.Builder<WeekRange> joined = ImmutableList.builder();
        WeekRange open = null;
        for (WeekRange range : ranges.stream().sorted().toList()) {
            if (open == null) {
                open = range;
            } else if (open.last().weeksUntil(range.first()) <= 1) {
                open = range.last().isAfter(open.last()) ? WeekRange.of(open.first(), range.last()) : open;
            } else {
                joined.add(open);
                open = range;
            }
        }
        return open == null ? EMPTY : new WeekSet(joined.add(open).build());
    }

    /** {@return the weeks as ranges with at least one week between them, in order, unmodifiable} */
    public List<WeekRange> ranges() {
        return ranges;
    }

    /** {@return the weeks, in order} */
    public Stream<Week> weeks() {
        return ranges.stream().flatMap(WeekRange::weeks);
    }

    /** {@return how many weeks there are, zero or more} */
    public int size() {
        return ranges.stream().mapToInt(WeekRange::size).sum();
    }

    /** {@return whether there is no week} */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /**
     * {@return whether a week is one of these}
     *
     * @param week the week
     */
    public boolean contains(Week week) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).last().isBefore(week)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < ranges.size() && ranges.get(low).contains(week);
    }

    /**
     * {@return the weeks of either set}
     *
     * @param other the other set
     */
    public WeekSet union(WeekSet other) {
        return of(Stream.concat(ranges.stream(), other.ranges.stream()).toList());
    }

    /**
     * {@return the weeks of both sets}
     *
     * @param other the other set
     */
    public WeekSet intersection(WeekSet other) {
        List<WeekRange> common = new ArrayList<>();
        int here = 0;
        int there = 0;
        while (here < ranges.size() && there < other.ranges.size()) {
            WeekRange mine = ranges.get(here);
            WeekRange its = other.ranges.get(there);
            mine.intersection(its).ifPresent(common::add);
            if (mine.last().isBefore(its.last())) {
                here++;
            } else {
                there++;
            }
        }
        return of(common);
    }

    /**
     * {@return the weeks of this set that are not in another}
     *
     * @param other the weeks to leave out
     */
    public WeekSet minus(WeekSet other) {
        if (isEmpty() || other.isEmpty()) {
            return this;
        }
        Week first = ranges.get(0).first();
        Week last = ranges.get(ranges.size() - 1).last();
        List<WeekRange> rest = new ArrayList<>();
        Week next = first;
        for (WeekRange hole : other.ranges) {
            if (next.isBefore(hole.first())) {
                rest.add(WeekRange.of(next, hole.first().minusWeeks(1)));
            }
            if (!hole.last().isBefore(last)) {
                return intersection(of(rest));
            }
            next = next.isAfter(hole.last()) ? next : hole.last().plusWeeks(1);
        }
        rest.add(WeekRange.of(next, last));
        return intersection(of(rest));
    }

    /** {@return the weeks that are missing between the first and the last; empty if there are none} */
    public WeekSet gaps() {
        return isEmpty()
                ? EMPTY
                : of(WeekRange.of(
                                ranges.get(0).first(),
                                ranges.get(ranges.size() - 1).last()))
                        .minus(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekSet that && ranges.equals(that.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    /**
     * Reads the ranges of a set, for mappers of JSON.
     *
     * @param ranges the ranges, such as {@code 2026-W01/2026-W05}
     * @return the weeks of all of them
     * @throws IllegalArgumentException if one is not a range
     */
    @JsonCreator
    public static WeekSet fromJson(List<String> ranges) {
        return of(ranges.stream().map(WeekRange::parse).toList());
    }

    /**
     * The ranges.
     *
     * @return their texts, such as {@code 2026-W01/2026-W05}
     */
    @Override
    public List<String> asJson() {
        return ranges.stream().map(WeekRange::asJson).toList();
    }

    /** {@return the ranges as text, such as {@code {2026-W01/2026-W04 2026-W09/2026-W10}}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (WeekRange range : ranges) {
            text.append(text.length() == 1 ? "" : " ").append(range.size() == 1 ? range.first() : range);
        }
        return text.append('}').toString();
    }
}
