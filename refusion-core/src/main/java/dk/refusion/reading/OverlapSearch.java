package dk.refusion.reading;

import java.util.Arrays;

/** Looks for days paid twice among payments of one person that do not follow one another. */
final class OverlapSearch {
    /** So many payments and purposes have their places in a number; where there are more, lines are looked at again. */
    private static final int MOST = 1 << 20;

    private static final int MOST_PURPOSES = 64;
    /** Added to a day, so that any day of the years 0 to 9999 is a number of 23 bits that is not negative. */
    private static final int BEFORE_ALL_DAYS = 1 << 22;

    private final long[] keys;
    private final long[] purposes = new long[MOST_PURPOSES];
    private int purposeCount;

    OverlapSearch(int size) {
        keys = new long[size];
    }

    boolean finds(PaymentColumns payments) {
        if (payments.size() > MOST) {
            return true;
        }
        int count = 0;
        for (int i = 0; i < payments.size(); i++) {
            if (payments.isPositive(i)) {
                int purpose = purpose(payments.purpose(i));
                if (purpose == MOST_PURPOSES) {
                    return true;
                }
                keys[count++] = (long) purpose << 44 | (long) (payments.from(i) + BEFORE_ALL_DAYS) << 20 | i;
            }
        }
        Arrays.sort(keys, 0, count);
        for (int i = 1; i < count; i++) {
            // the first that overlaps follows the one that it overlaps
            if (keys[i] >>> 44 == keys[i - 1] >>> 44 && payments.from(place(i)) <= payments.to(place(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private int place(int i) {
        return (int) keys[i] & MOST - 1;
    }

    private int purpose(long purpose) {
        int i = 0;
        while (i < purposeCount && purposes[i] != purpose) {
            i++;
        }
        if (i == purposeCount && i < MOST_PURPOSES) {
            purposes[purposeCount++] = purpose;
        }
        return i;
    }
}
