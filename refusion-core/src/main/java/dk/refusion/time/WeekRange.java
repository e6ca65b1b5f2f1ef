package dk.refusion.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Consecutive weeks, both ends included (en periode af hele uger).
 *
 * <p>A range has at least one week. Weeks that may be none or have gaps are a {@link WeekSet}.
 *
 * <pre>{@code
 * WeekRange.parse("2015-W52/2016-W01").size();    // 3: the year 2015 has 53 weeks
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WeekRange implements Comparable<WeekRange>, Written {
    private final Week first;
    private final Week last;

    private WeekRange(Week first, Week last) {
        this.first = first;
        this.last = last;
    }

    /**
     * {@return the weeks from one to another}
     *
     * @param first the first week, included
     * @param last the last week, included
     * @throws IllegalArgumentException if the last week is before the first
     */
    public static WeekRange of(Week first, Week last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "a range of weeks must not end before it starts, was " + first + "/" + last);
        }
        return new WeekRange(first, last);
    }

    /**
     * {@return a number of weeks from a first one}
     *
     * @param first the first week
     * @param weeks how many weeks, at least one
     * @throws IllegalArgumentException if the number is less than one
     */
    public static WeekRange of(Week first, int weeks) {
        if (weeks < 1) {
            throw new IllegalArgumentException("a range has at least one week, was " + weeks);
        }
        return new WeekRange(first, first.plusWeeks(weeks - 1));
    }

    /**
     * The weeks that a period of days touches.
     *
     * @param from the first day, included
     * @param to the last day, included
     * @return the weeks from that of the first day to that of the last
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static WeekRange touching(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period must not end before it starts, was " + from + "/" + to);
        }
        return new WeekRange(Week.of(from), Week.of(to));
    }

    /**
     * {@return all weeks of an ISO year}
     *
     * @param year the year
     */
    public static WeekRange ofYear(int year) {
        return of(Week.of(year, 1), Week.weeksOf(year));
    }

    /**
     * Reads a range.
     *
     * @param text the first and the last week, such as {@code 2026-W01/2026-W05}
     * @return the range
     * @throws IllegalArgumentException if the text is not such a range
     */
    public static WeekRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "a range of weeks is written as 2026-W01/2026-W05, was \"" + text + "\"");
        }
        return of(Week.parse(text.substring(0, slash)), Week.parse(text.substring(slash + 1)));
    }

    /** {@return the first week, included} */
    public Week first() {
        return first;
    }

    /** {@return the last week, included} */
    public Week last() {
        return last;
    }

    /** {@return how many weeks there are, at least one} */
    public int size() {
        return first.weeksUntil(last) + 1;
    }

    /**
     * {@return whether a week is one of these}
     *
     * @param week the week
     */
    public boolean contains(Week week) {
        return !week.isBefore(first) && !week.isAfter(last);
    }

    /**
     * {@return the weeks that are in both ranges; empty if there are none}
     *
     * @param other the other range
     */
    public Optional<WeekRange> intersection(WeekRange other) {
        Week from = first.isAfter(other.first) ? first : other.first;
        Week to = last.isBefore(other.last) ? last : other.last;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new WeekRange(from, to));
    }

    /** {@return the weeks, in order} */
    public Stream<Week> weeks() {
        return IntStream.rangeClosed(first.index(), last.index()).mapToObj(Week::ofIndex);
    }

    /** Earlier first weeks come first, then earlier last weeks. */
    @Override
    public int compareTo(WeekRange other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekRange that && first.equals(that.first) && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }

    /**
     * {@return the same as {@link #parse(String)}, for mappers of JSON, and for frameworks that look for this name to
     * read parameters}
     *
     * @param text the text, such as {@code 2026-W01/2026-W05}
     * @throws IllegalArgumentException if the text is not one; the message quotes it
     */
    @JsonCreator
    public static WeekRange valueOf(String text) {
        return parse(text);
    }

    /** {@return the same as {@link #toString()}, such as {@code 2026-W01/2026-W05}} */
    @Override
    public String asJson() {
        return toString();
    }

    /** {@return the range as text, such as {@code 2026-W01/2026-W05}; {@link #parse(String)} reads it back} */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
