package dk.refusion.nation;

import dk.refusion.money.Allocation;
import dk.refusion.money.Money;
import java.util.Arrays;

/**
 * Weeks in a row of one person, municipality, benefit and way of financing that differ in nothing but their number in the
 * count, and how their amount falls on two months.
 */
final class Line {
    private static final int DAYS = 7;
    private static final int WEEKDAYS = 5;

    int municipality;
    int benefit;
    int week;
    int weeks;
    /** The net amount of each week. */
    long gross;

    /** The number of the first week in the count; zero if the weeks do not count. */
    int number;
    /** Where all weeks stand on the ladder; zero if each stands at its number. */
    int standing;
    /** Where the rate comes from. */
    Tiers tiers = Tiers.NONE;

    /** Whether the amount is for Monday to Friday. */
    boolean weekdaysOnly;
    /** The weekly amounts that the gross amount is the sum of; none if it is only one. */
    private long[] parts = new long[0];

    private int partsCount;
    /** Whether what falls in the earlier month is known, in place of parts. */
    private boolean earlierKnown;

    private long earlier;

    /** Makes it a line of one part over all days. */
    Line begin() {
        weekdaysOnly = false;
        partsCount = 0;
        earlierKnown = false;
        return this;
    }

    void addPart(long weekly) {
        if (partsCount == parts.length) {
            parts = Arrays.copyOf(parts, partsCount + 4);
        }
        parts[partsCount++] = weekly;
    }

    /** Sets what falls in the earlier month, in place of parts. */
    void earlierIs(long amount) {
        earlierKnown = true;
        earlier = amount;
    }

    /** The net amount of the first days of a week, each part over its days, B14 §§ 19(2) and 23(2). */
    long earlier(int days) {
        if (earlierKnown) {
            return earlier;
        }
        if (days == 0) {
            return 0;
        }
        if (partsCount == 0) {
            return earlier(gross, days);
        }
        long sum = 0;
        for (int part = 0; part < partsCount; part++) {
            sum = Math.addExact(sum, earlier(parts[part], days));
        }
        return sum;
    }

    private long earlier(long weekly, int days) {
        return (weekdaysOnly
                        ? Allocation.evenly(Money.ofOere(weekly), WEEKDAYS).first(Math.min(days, WEEKDAYS))
                        : Allocation.evenly(Money.ofOere(weekly), DAYS).first(days))
                .oere();
    }
}
