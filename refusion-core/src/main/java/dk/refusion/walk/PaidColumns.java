package dk.refusion.walk;

import dk.refusion.time.Week;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * What was paid to persons, in columns of numbers: for each person periods of whole weeks with a weekly amount, by their first
 * weeks, and payments that keep their days.
 */
public final class PaidColumns implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** In place of a date that is not given. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** The law is looked up to the end of this year; its weeks fit in a short. */
    static final int LAST_YEAR = 2500;

    static final int LAST_DAY = (int) LocalDate.of(LAST_YEAR, 12, 31).toEpochDay();

    /** The week after the last that a period may have. */
    public static final int END = Week.indexOf(LAST_DAY);

    /** The most that a week of a period may have, either way: the amount of the longest period there can be fits in a long. */
    public static final long MOST = Long.MAX_VALUE / END;

    /** For each person the first period, and at last the number of periods. */
    final int[] first;

    final short[] start;
    /** How many weeks each period has. */
    final short[] weeks;
    /** What is paid in each week of a period. */
    final long[] weekly;

    final byte[] benefit;
    final byte[] municipality;
    /** Days of award, empty if there are none at all. */
    final int[] awarded;

    final DayPayments byDays;

    /** Columns that nobody else writes to. */
    public PaidColumns(
            int[] first,
            short[] start,
            short[] weeks,
            long[] weekly,
            byte[] benefit,
            byte[] municipality,
            int[] awarded,
            DayPayments byDays) {
        this.first = first;
        this.start = start;
        this.weeks = weeks;
        this.weekly = weekly;
        this.benefit = benefit;
        this.municipality = municipality;
        this.awarded = awarded;
        this.byDays = byDays;
    }

    /** Persons whose payments all keep their days, in their order. */
    public static PaidColumns of(DayPayments days, int persons) {
        return new PaidColumns(
                new int[persons + 1],
                new short[0],
                new short[0],
                new long[0],
                new byte[0],
                new byte[0],
                new int[0],
                days);
    }

    /** Whether days of award differ, of those that are given. */
    public static boolean differ(IntStream awards) {
        return awards.filter(day -> day != NO_DAY).distinct().limit(2).count() > 1;
    }

    public int persons() {
        return first.length - 1;
    }

    public int periods() {
        return start.length;
    }

    public DayPayments byDays() {
        return byDays;
    }

    /** The first period of a person; for the number of persons that of periods. */
    public int firstPeriod(int person) {
        return first[person];
    }

    public int firstWeek(int period) {
        return start[period];
    }

    public int weeks(int period) {
        return weeks[period];
    }

    /** The week after a period's last. */
    public int end(int period) {
        return start[period] + weeks[period];
    }

    /** The amount of each week of a period. */
    public long weekly(int period) {
        return weekly[period];
    }

    public int benefit(int period) {
        return benefit[period];
    }

    public int municipality(int period) {
        return municipality[period];
    }

    /** The day of award of a period, or that there is none. */
    public int awarded(int period) {
        return awarded.length == 0 ? NO_DAY : awarded[period];
    }

    /** {@return the number of persons, of periods, and of payments that are no periods} */
    @Override
    public String toString() {
        return persons() + " persons, " + periods() + " periods"
                + (byDays.size() == 0 ? "" : ", " + byDays.size() + " payments by days");
    }
}
