package dk.refusion.history;

import dk.refusion.money.EvenSplit;
import dk.refusion.time.Months;
import dk.refusion.time.Week;
import java.util.Arrays;

/**
 * Payments by days that follow each other without a week between, of one person, benefit and municipality, about whose days
 * nothing is special: most often one for each month. Every week of them counts and has some øre.
 */
final class DayChain {
    private static final int DAYS = 7;

    private int size;
    private int[] firsts = new int[16];
    /** For each payment the day after its last. */
    private int[] ends = new int[16];

    private long[] totals = new long[16];

    void clear() {
        size = 0;
    }

    void add(int first, int end, long total) {
        if (size == firsts.length) {
            firsts = Arrays.copyOf(firsts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            totals = Arrays.copyOf(totals, size * 2);
        }
        firsts[size] = first;
        ends[size] = end;
        totals[size++] = total;
    }

    /** Whether a payment from a day on begins after those so far. */
    boolean goesOnAt(int first) {
        return first >= ends[size - 1];
    }

    /** Gives the weeks from that of a day on, and before an end, to a settler one by one. */
    void settle(WeekSettler settler, int firstDay, int endWeek) {
        int week = Week.indexOf(firstDay);
        long open = 0;
        for (int i = 0; i < size && week < endWeek; i++) {
            int first = firsts[i];
            int days = ends[i] - first;
            long total = totals[i];
            if (first >= Week.mondayOf(week + 1)) {
                settler.next(week++, open, this, i);
                open = 0;
            }
            long given = first < firstDay ? EvenSplit.first(total, firstDay - first, days) : 0;
            int through = (int) Week.mondayOf(week + 1) - first;
            while (through < days && week < endWeek) {
                long sum = EvenSplit.first(total, through, days);
                settler.next(week++, open + sum - given, this, i);
                open = 0;
                given = sum;
                through += DAYS;
            }
            open += total - given;
            if (through == days && week < endWeek) {
                settler.next(week++, open, this, i);
                open = 0;
            }
        }
        if (open > 0 && week < endWeek) {
            settler.next(week, open, this, size - 1);
        }
    }

    /** What of a week's amount lies in the month before that of its Sunday; no later payment than one touches the week. */
    long earlier(int week, int last, int firstDay) {
        int monday = (int) Week.mondayOf(week);
        int end = monday + Months.daysInEarlier(week);
        long sum = 0;
        for (int i = last; end > monday && i >= 0 && ends[i] > monday; i--) {
            int from = Math.max(Math.max(firsts[i], firstDay), monday);
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
