package dk.refusion.nation;

import dk.refusion.money.Allocation;
import dk.refusion.money.Money;
import java.util.Arrays;

/**
 * What a person was paid a week by one municipality, for one benefit and in one way of financing, and how that falls on two
 * months. One object for all lines of a walk.
 */
final class Line {
    private static final int DAYS = 7;
    private static final int WEEKDAYS = 5;

    int municipality;
    int benefit;
    /** The net amount of a week. */
    long gross;

    /** The weekly amounts that the gross amount is the sum of, for the split over a month's end; none if it is only one. */
    private long[] parts = new long[4];

    private int partsCount;
    /** Whether the parts are for Monday to Friday. */
    private boolean weekdaysOnly;
    /** Whether what falls in the earlier month is known, in place of parts. */
    private boolean earlierKnown;

    private long earlier;

    /** Begins another line, of one part unless parts are added. */
    void beginParts(boolean ofWeekdays) {
        partsCount = 0;
        weekdaysOnly = ofWeekdays;
        earlierKnown = false;
    }

    void addPart(long weekly) {
        if (partsCount == parts.length) {
            parts = Arrays.copyOf(parts, partsCount * 2);
        }
        parts[partsCount++] = weekly;
    }

    int parts() {
        return partsCount;
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
