package dk.refusion.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar week from Monday to Sunday (kalenderuge), numbered as in ISO 8601: {@code 2026-W05}.
 *
 * <p>The unit in which benefits are counted, Order 14/2026 § 2(5). The year is the week's year, not that of its Monday: 29
 * December 2025 is in {@code 2026-W01}. Some years have 53 weeks, so a year is never a week times 52. Inside, a week is
 * the number of weeks since {@code 1970-W01}, and arithmetic goes by that number; weeks are known from {@code 0001-W01}
 * to {@code 9999-W52}.
 *
 * <pre>{@code
 * Week week = Week.of(LocalDate.of(2026, 1, 1));   // 2026-W01
 * week.monday();                                   // 2025-12-29
 * week.minusWeeks(1);                              // 2025-W52
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
public final class Week implements Comparable<Week>, Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int DAYS = 7;
    /** 1 January 1970, day 0, was a Thursday: the Monday of its week is three days earlier. */
    private static final int MONDAY_OF_WEEK_ZERO = -3;

    private static final Pattern TEXT = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int FIRST = indexOf(LocalDate.of(1, 1, 1).toEpochDay());
    private static final int LAST = indexOf(LocalDate.of(9999, 12, 31).toEpochDay());

    private final int index;

    /** It has two parameters because mappers of JSON call a constructor of one number, even a private one. */
    private Week(int index, @Nullable Void unused) {
        this.index = index;
    }

    /**
     * {@return the week of a date}
     *
     * @param date the date
     * @throws IllegalArgumentException if the date is outside the years 1 to 9999
     */
    public static Week of(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException("a week lies in the years 1 to 9999, was " + date);
        }
        return new Week(indexOf(date.toEpochDay()), null);
    }

    /**
     * {@return a week by its ISO number}
     *
     * @param year the year of the week, 1 to 9999
     * @param number the number of the week, 1 to 52, or 53 in the years that have it
     * @throws IllegalArgumentException if the year has no such week
     */
    public static Week of(int year, int number) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("a week lies in the years 1 to 9999, was " + year);
        }
        int weeks = weeksOf(year);
        if (number < 1 || number > weeks) {
            throw new IllegalArgumentException(year + " has the weeks 1 to " + weeks + ", was " + number);
        }
        return new Week(firstOf(year) + number - 1, null);
    }

    /**
     * {@return a week by its number since {@code 1970-W01}, as {@link #index()} gives it}
     *
     * @param index the number of weeks since {@code 1970-W01}, negative before it
     * @throws IllegalArgumentException if the week is outside the years 1 to 9999
     */
    public static Week ofIndex(int index) {
        if (index < FIRST || index > LAST) {
            throw new IllegalArgumentException(
                    "a week lies in the years 1 to 9999, was " + index + " weeks from 1970-W01");
        }
        return new Week(index, null);
    }

    /**
     * Reads a week.
     *
     * @param text the text, such as {@code 2026-W05}
     * @return the week
     * @throws IllegalArgumentException if the text is not such a week; the message quotes it
     */
    public static Week parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a week is written as year, W and two digits, such as 2026-W05, was \"" + text + "\"");
        }
        return of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * The number of the week that a day lies in, for calculations without objects.
     *
     * @param epochDay the day as {@link LocalDate#toEpochDay()} counts it
     * @return the number of weeks since {@code 1970-W01}
     * @throws ArithmeticException if the day is not in the range of an int of weeks
     */
    public static int indexOf(long epochDay) {
        return Math.toIntExact(Math.floorDiv(epochDay - MONDAY_OF_WEEK_ZERO, DAYS));
    }

    /**
     * The Monday of a week, for calculations without objects.
     *
     * @param index the number of weeks since {@code 1970-W01}
     * @return the Monday as {@link LocalDate#toEpochDay()} counts it
     */
    public static long mondayOf(int index) {
        return (long) index * DAYS + MONDAY_OF_WEEK_ZERO;
    }

    /**
     * {@return how many weeks a year has, 52 or 53}
     *
     * @param year the year, 1 to 9999
     */
    public static int weeksOf(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 7, 1))
                .getMaximum();
    }

    private static int firstOf(int year) {
        // 4 January is always in the first week
        return indexOf(LocalDate.of(year, 1, 4).toEpochDay());
    }

    /** {@return the number of weeks since {@code 1970-W01}, negative before 1970} */
    public int index() {
        return index;
    }

    /** {@return the ISO year of the week, in which its Thursday lies} */
    public int year() {
        return LocalDate.ofEpochDay(mondayOf(index) + 3).getYear();
    }

    /** {@return the number of the week in its year, 1 to 53} */
    public int number() {
        return index - firstOf(year()) + 1;
    }

    /** {@return the first day of the week} */
    public LocalDate monday() {
        return LocalDate.ofEpochDay(mondayOf(index));
    }

    /** {@return the last day of the week} */
    public LocalDate sunday() {
        return LocalDate.ofEpochDay(mondayOf(index) + DAYS - 1);
    }

    /**
     * Whether a date lies in the week.
     *
     * @param date the date
     * @return true from Monday to Sunday
     */
    public boolean contains(LocalDate date) {
        return Math.floorDiv(date.toEpochDay() - MONDAY_OF_WEEK_ZERO, DAYS) == index;
    }

    /**
     * {@return the week some weeks later}
     *
     * @param weeks the number of weeks, negative for an earlier week
     * @throws IllegalArgumentException if that week is outside the years 1 to 9999
     * @throws ArithmeticException if the number is not in the range of an int
     */
    public Week plusWeeks(int weeks) {
        return ofIndex(Math.addExact(index, weeks));
    }

    /**
     * {@return the week some weeks earlier}
     *
     * @param weeks the number of weeks, negative for a later week
     * @throws IllegalArgumentException if that week is outside the years 1 to 9999
     * @throws ArithmeticException if the number is not in the range of an int
     */
    public Week minusWeeks(int weeks) {
        return ofIndex(Math.subtractExact(index, weeks));
    }

    /**
     * How many weeks later another week is.
     *
     * @param other the other week
     * @return the number of weeks from this to the other, negative if that is earlier
     */
    public int weeksUntil(Week other) {
        return other.index - index;
    }

    /**
     * {@return whether this week is before another}
     *
     * @param other the other week
     */
    public boolean isBefore(Week other) {
        return index < other.index;
    }

    /**
     * {@return whether this week is after another}
     *
     * @param other the other week
     */
    public boolean isAfter(Week other) {
        return index > other.index;
    }

    @Override
    public int compareTo(Week other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Week that && index == that.index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    /**
     * {@return the same as {@link #parse(String)}, for mappers of JSON, and for frameworks that look for this name to
     * read parameters}
     *
     * @param text the text, such as {@code 2026-W05}
     * @throws IllegalArgumentException if the text is not one; the message quotes it
     */
    @JsonCreator
    public static Week valueOf(String text) {
        return parse(text);
    }

    /** {@return the same as {@link #toString()}, such as {@code 2026-W05}} */
    @Override
    public String asJson() {
        return toString();
    }

    /** {@return the week as ISO 8601 writes it, such as {@code 2026-W05}; {@link #parse(String)} reads it back} */
    @Override
    public String toString() {
        int year = year();
        int number = index - firstOf(year) + 1;
        return String.valueOf(10_000 + year).substring(1) + (number < 10 ? "-W0" : "-W") + number;
    }
}
