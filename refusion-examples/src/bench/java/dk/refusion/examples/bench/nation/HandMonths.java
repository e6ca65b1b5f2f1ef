package dk.refusion.examples.bench.nation;

import java.util.Arrays;

/**
 * The simple rule over monthly payments by hand: each split evenly over its days, rounded as a cumulative sum; the two parts
 * of a week over a month's end netted; weeks counted, the ladder as constants; weeks, gross amount and refund of each tier.
 */
final class HandMonths {
    private static final int RESTART = 52;
    private static final int WINDOW = 156;
    private static final int[] LAST = {4, 26, 52, Integer.MAX_VALUE};
    private static final int[] PERCENT = {80, 40, 30, 20};

    final long[] weeks = new long[LAST.length];
    final long[] gross = new long[LAST.length];
    final long[] refund = new long[LAST.length];

    private final int[] gapStart = new int[Spells.WEEKS];
    private final int[] gapEnd = new int[Spells.WEEKS];
    private int head;
    private int tail;
    private int earned;
    private int count;
    private int tier;
    private int next;

    private HandMonths() {}

    static HandMonths of(MonthlySpells spells) {
        HandMonths totals = new HandMonths();
        for (int person = 0; person < spells.persons; person++) {
            totals.person(spells, spells.first[person], spells.first[person + 1]);
        }
        return totals;
    }

    private void person(MonthlySpells spells, int begin, int end) {
        head = 0;
        tail = 0;
        earned = 0;
        count = 0;
        tier = 0;
        next = Integer.MAX_VALUE;
        int week = -1;
        long open = 0;
        for (int i = begin; i < end; i++) {
            int from = spells.from[i];
            int days = spells.to[i] - from + 1;
            long amount = spells.amount[i];
            int first = (from + 3) / 7;
            if (first != week) {
                if (week >= 0) {
                    settle(week, open);
                }
                week = first;
                open = 0;
            }
            long given = 0;
            int through = week * 7 + 4 - from; // days up to and with Sunday
            while (through < days) {
                long sum = (amount * through + (days >> 1)) / days;
                settle(week++, open + sum - given);
                open = 0;
                given = sum;
                through += 7;
            }
            open += amount - given;
            if (through == days) {
                settle(week, open);
                week = -1;
            }
        }
        if (week >= 0) {
            settle(week, open);
        }
    }

    private void settle(int week, long amount) {
        if (week > next) {
            gap(next, week);
        }
        next = week + 1;
        count++;
        tier += count > LAST[tier] ? 1 : 0;
        weeks[tier]++;
        gross[tier] += amount;
        refund[tier] += (amount * PERCENT[tier] + 50) / 100;
    }

    private void gap(int from, int to) {
        gapStart[tail] = from;
        gapEnd[tail++] = to;
        earned += to - from;
        while (gapStart[head] < to - WINDOW) {
            int kept = Math.min(to - WINDOW, gapEnd[head]);
            earned -= kept - gapStart[head];
            gapStart[head] = kept;
            head += kept == gapEnd[head] ? 1 : 0;
        }
        if (earned >= RESTART) {
            count = 0;
            tier = 0;
            head = 0;
            tail = 0;
            earned = 0;
        }
    }

    long refund() {
        return Arrays.stream(refund).sum();
    }

    /** Weeks, gross and refund in øre by tier. */
    @Override
    public String toString() {
        return Arrays.toString(weeks) + Arrays.toString(gross) + Arrays.toString(refund);
    }
}
