package dk.refusion.history;

import dk.refusion.law.Benefit;
import dk.refusion.law.Policies;
import dk.refusion.money.Allocation;
import dk.refusion.money.EvenSplit;
import dk.refusion.time.Week;

/** An amount over the days of its period, taken from the front day by day (omregning fra måned til uger), B14 § 19(2). */
final class DaySplit {
    private final EvenSplit split;
    private final long from;
    private final boolean weekdaysOnly;
    private final long lastDay;
    private long given;

    DaySplit(Payment payment, Policies policies) {
        from = payment.fromDay;
        long to = payment.toDay;
        long sunday = Week.mondayOf(Week.indexOf(from) + 1) - 1;
        lastDay =
                policies.shortPeriod() == Policies.ShortPeriod.FIRST_WEEK && to - from < 7 && to > sunday ? sunday : to;
        weekdaysOnly = policies.dagpengeDays() == Policies.DagpengeDays.WEEKDAYS
                && payment.benefit() == Benefit.DAGPENGE
                && weekdaysBefore(lastDay + 1) > weekdaysBefore(from);
        split = Allocation.evenly(payment.amount(), partsBefore(lastDay + 1));
    }

    /** The last day that has a part of the amount. */
    long lastDay() {
        return lastDay;
    }

    /** Leaves out the days before a day: their part of the amount is nobody's. */
    void skipTo(long day) {
        given = split.first(partsBefore(day)).oere();
    }

    /** The amount of the days from those given so far to a day, included. */
    long through(long day) {
        long before = given;
        given = split.first(partsBefore(day + 1)).oere();
        return given - before;
    }

    boolean hasPart(long firstDay, long lastDay) {
        return !weekdaysOnly || partsBefore(lastDay + 1) > partsBefore(firstDay);
    }

    private int partsBefore(long day) {
        return (int) (weekdaysOnly ? weekdaysBefore(day) - weekdaysBefore(from) : day - from);
    }

    private static long weekdaysBefore(long day) {
        int week = Week.indexOf(day);
        return 5L * week + Math.min(5, day - Week.mondayOf(week));
    }
}
