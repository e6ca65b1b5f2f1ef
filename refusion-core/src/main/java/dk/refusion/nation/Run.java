package dk.refusion.nation;

import dk.refusion.money.Allocation;
import dk.refusion.money.Money;

/**
 * Weeks in a row of one person, municipality, benefit and way of financing that differ in nothing but their number in the
 * count. One object for all runs of a walk.
 */
final class Run {
    private static final int DAYS = 7;
    private static final int WEEKDAYS = 5;

    int municipality;
    int benefit;
    /** Direction and rate. */
    int way;
    /** The tier counted from zero; −1 off the ladder. */
    int tier;

    int week;
    int weeks;
    /** The number of the first week in the count; zero if the weeks do not count. */
    int seniority;
    /** Net amount of each week. */
    long gross;
    /** What the rate gives for each week. */
    long share;

    /** Weekly amounts that the gross amount is the sum of, for the split over a month's end. */
    long[] parts = new long[4];

    int partsCount;
    boolean weekdaysOnly;
    /** Of weeks that were counted by days: the amount of the earlier month, instead of parts. */
    boolean earlierKnown;

    long earlier;

    /** The net amount of the first days of a week, each part over its days, B14 §§ 19(2) and 23(2). */
    long earlier(int days) {
        if (earlierKnown) {
            return earlier;
        }
        if (days == 0) {
            return 0;
        }
        long sum = 0;
        for (int part = 0; part < partsCount; part++) {
            Money weekly = Money.ofOere(parts[part]);
            sum = Math.addExact(
                    sum,
                    (weekdaysOnly
                                    ? Allocation.evenly(weekly, WEEKDAYS).first(Math.min(days, WEEKDAYS))
                                    : Allocation.evenly(weekly, DAYS).first(days))
                            .oere());
        }
        return sum;
    }
}
