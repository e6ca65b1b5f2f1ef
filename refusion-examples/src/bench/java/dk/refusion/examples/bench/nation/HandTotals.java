package dk.refusion.examples.bench.nation;

import java.util.Arrays;

/** The simple rule over periods by hand, with what the library also tells: weeks, gross amount and refund of each tier. */
final class HandTotals {
    private static final int RESTART = 52;
    private static final int WINDOW = 156;
    private static final int[] LAST = {4, 26, 52, Integer.MAX_VALUE};
    private static final int[] PERCENT = {80, 40, 30, 20};

    final long[] weeks = new long[LAST.length];
    final long[] gross = new long[LAST.length];
    final long[] refund = new long[LAST.length];

    private HandTotals() {}

    static HandTotals of(Spells spells) {
        HandTotals totals = new HandTotals();
        int[] gapStart = new int[Spells.WEEKS];
        int[] gapEnd = new int[Spells.WEEKS];
        for (int person = 0; person < spells.persons; person++) {
            int count = 0;
            int next = Integer.MAX_VALUE;
            int head = 0;
            int tail = 0;
            int earned = 0;
            for (int i = spells.first[person]; i < spells.first[person + 1]; i++) {
                int start = spells.start[i];
                if (start > next) {
                    gapStart[tail] = next;
                    gapEnd[tail++] = start;
                    earned += start - next;
                    while (gapStart[head] < start - WINDOW) {
                        int kept = Math.min(start - WINDOW, gapEnd[head]);
                        earned -= kept - gapStart[head];
                        gapStart[head] = kept;
                        head += kept == gapEnd[head] ? 1 : 0;
                    }
                    if (earned >= RESTART) {
                        count = 0;
                        head = 0;
                        tail = 0;
                        earned = 0;
                    }
                }
                int weeks = spells.weeks[i];
                next = start + weeks;
                totals.add(count, count + weeks, spells.weekly[i]);
                count += weeks;
            }
        }
        return totals;
    }

    private void add(int before, int to, long weekly) {
        int from = before;
        int tier = 0;
        while (from < to) {
            int end = Math.min(to, LAST[tier]);
            if (from < end) {
                weeks[tier] += end - from;
                gross[tier] = Math.addExact(gross[tier], (end - from) * weekly);
                refund[tier] = Math.addExact(refund[tier], (end - from) * ((weekly * PERCENT[tier] + 50) / 100));
                from = end;
            }
            tier++;
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
