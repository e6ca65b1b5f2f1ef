package dk.refusion.walk;

import dk.refusion.money.EvenSplit;
import dk.refusion.time.Months;
import java.util.Arrays;

/**
 * Payments by days that follow each other without a week between, of one person, benefit and municipality, about whose days
 * nothing is special: most often one for each month. Every week of them has some øre.
 *
 * <p>Only days that have a part of the amounts are counted: those of all weeks before, seven or five in each.
 */
final class DayChain {
    private boolean weekdaysOnly;
    private int daysOfWeek = DayAmount.DAYS;

    private int size;
    private int[] items = new int[16];
    private int[] firsts = new int[16];
    /** For each payment the day after its last. */
    private int[] ends = new int[16];

    private long[] totals = new long[16];
    private int endWeek;

    void begin(boolean onWeekdays) {
        size = 0;
        weekdaysOnly = onWeekdays;
        daysOfWeek = onWeekdays ? DayAmount.WEEKDAYS : DayAmount.DAYS;
    }

    /** Adds a payment, if it has at least an øre for each day, and no week lies between it and the one before it. */
    boolean add(int item, int from, int to, long total) {
        int first = DayAmount.daysBefore(from, weekdaysOnly);
        int end = DayAmount.daysBefore(to, weekdaysOnly);
        if (first >= end || total < end - first || (size > 0 && !goesOnAt(first))) {
            return false;
        }
        if (size == items.length) {
            grow(2 * size);
        }
        items[size] = item;
        firsts[size] = first;
        ends[size] = end;
        totals[size++] = total;
        endWeek = week(end - 1) + 1;
        return true;
    }

    private boolean goesOnAt(int first) {
        return first >= ends[size - 1] && first < (endWeek + 1) * daysOfWeek;
    }

    private void grow(int room) {
        items = Arrays.copyOf(items, room);
        firsts = Arrays.copyOf(firsts, room);
        ends = Arrays.copyOf(ends, room);
        totals = Arrays.copyOf(totals, room);
    }

    /** The week of a day; divisors that are known beforehand are much faster. */
    private int week(int day) {
        return weekdaysOnly ? day / DayAmount.WEEKDAYS : day / DayAmount.DAYS;
    }

    int size() {
        return size;
    }

    /** The number of a payment among those of the person. */
    int item(int payment) {
        return items[payment];
    }

    /** The week after the last of a payment. */
    int endWeek(int payment) {
        return week(ends[payment] - 1) + 1;
    }

    /** The week after the last of all. */
    int endWeek() {
        return endWeek;
    }

    /** The first payment but the very first that has days from a week on. */
    int firstAfter(int week) {
        int payment = size;
        while (payment > 1 && ends[payment - 1] > week * daysOfWeek) {
            payment--;
        }
        return payment;
    }

    /** The week of the first day that is looked at. */
    int firstWeek(int firstLookedAt) {
        return week(firstDay(firstLookedAt));
    }

    private int firstDay(int firstLookedAt) {
        return Math.max(firsts[0], DayAmount.daysBefore(firstLookedAt, weekdaysOnly));
    }

    /** Gives the weeks from that of a day on, and before an end, to a settler one by one. */
    void settle(WeekSettler settler, int firstLookedAt, int end) {
        int firstDay = firstDay(firstLookedAt);
        int week = week(firstDay);
        long open = 0;
        for (int i = 0; i < size && week < end; i++) {
            int first = firsts[i];
            int days = ends[i] - first;
            long total = totals[i];
            int through = (week + 1) * daysOfWeek - first;
            if (through <= 0) {
                settler.next(week++, open, this, i);
                open = 0;
                through += daysOfWeek;
            }
            long given = EvenSplit.first(total, Math.max(0, firstDay - first), days);
            while (through <= days && week < end) {
                long sum = EvenSplit.first(total, through, days);
                settler.next(week++, open + sum - given, this, i);
                open = 0;
                given = sum;
                through += daysOfWeek;
            }
            open += total - given;
        }
        if (week < end) {
            settler.next(week, open, this, size - 1);
        }
    }

    /** What of a week's amount lies in the month before that of its Sunday; no later payment than one touches the week. */
    long earlier(int week, int last, int firstLookedAt) {
        int inEarlier = Math.min(daysOfWeek, Months.daysInEarlier(week));
        if (inEarlier == 0) {
            return 0;
        }
        int monday = week * daysOfWeek;
        int begin = Math.max(monday, firstDay(firstLookedAt));
        int end = monday + inEarlier;
        long sum = 0;
        for (int i = last; i >= 0 && ends[i] > monday; i--) {
            int from = Math.max(firsts[i], begin);
            int to = Math.min(ends[i], end);
            if (from < to) {
                int days = ends[i] - firsts[i];
                sum += EvenSplit.first(totals[i], to - firsts[i], days)
                        - EvenSplit.first(totals[i], from - firsts[i], days);
            }
        }
        return sum;
    }
}
