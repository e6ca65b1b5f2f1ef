package dk.refusion.walk;

import dk.refusion.law.Benefit;
import dk.refusion.law.Policies;
import dk.refusion.money.EvenSplit;
import dk.refusion.time.Week;

/**
 * An amount evenly over the days of its period (omregning fra måned til uger), Order 14/2026 § 19(2). Days are counted as by
 * {@link java.time.LocalDate#toEpochDay()}; the object is used again for the next payment.
 */
@SuppressWarnings("EnumOrdinal") // benefits stand in columns of numbers
final class DayAmount {
    private static final int FIRST_MONDAY = (int) Week.mondayOf(0);
    private static final int DAGPENGE = Benefit.DAGPENGE.ordinal();
    static final int DAYS = 7;
    static final int WEEKDAYS = 5;

    private final boolean dagpengeOnWeekdays;
    private final boolean shortInFirstWeek;

    /** The first day that has a part of the amount. */
    int first;
    /** The day after the last. */
    int end;
    /** The whole amount. */
    long total;

    private boolean weekdaysOnly;
    private int parts;

    DayAmount(Policies policies) {
        dagpengeOnWeekdays = policies.dagpengeDays() == Policies.DagpengeDays.WEEKDAYS;
        shortInFirstWeek = policies.shortPeriod() == Policies.ShortPeriod.FIRST_WEEK;
    }

    /** Whether a benefit is placed on Mondays to Fridays. */
    boolean isOnWeekdays(int benefit) {
        return dagpengeOnWeekdays && benefit == DAGPENGE;
    }

    /** The last day of a payment that has a part of its amount. */
    int last(int from, int to) {
        if (shortInFirstWeek && to - from < DAYS) {
            return Math.min(to, (int) Week.mondayOf(Week.indexOf(from) + 1) - 1);
        }
        return to;
    }

    DayAmount of(int from, int to, long amount, int benefit) {
        first = from;
        end = last(from, to) + 1;
        total = amount;
        weekdaysOnly = isOnWeekdays(benefit) && weekdaysBefore(end) > weekdaysBefore(first);
        parts = partsBefore(end);
        return this;
    }

    /** The amount of all days before a day, which is not before the first. */
    long before(int day) {
        return EvenSplit.first(total, partsBefore(Math.min(day, end)), parts);
    }

    boolean hasPart(int from, int to) {
        return !weekdaysOnly || partsBefore(to) > partsBefore(from);
    }

    private int partsBefore(int day) {
        return weekdaysOnly ? weekdaysBefore(day) - weekdaysBefore(first) : day - first;
    }

    /** How many days have a part before a day: of all weeks from that of 1970 on, and of its own. */
    static int daysBefore(int day, boolean weekdaysOnly) {
        return weekdaysOnly ? weekdaysBefore(day) : day - FIRST_MONDAY;
    }

    private static int weekdaysBefore(int day) {
        int week = Week.indexOf(day);
        return WEEKDAYS * week + Math.min(WEEKDAYS, day - (int) Week.mondayOf(week));
    }
}
