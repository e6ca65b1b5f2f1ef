package dk.refusion.examples.bench.nation;

/** The limit: the simple rule over periods by hand, with the ladder as constants and one loop. */
final class HandPeriods {
    private static final int RESTART = 52;
    private static final int WINDOW = 156;

    private HandPeriods() {}

    /** What the state refunds, in øre. */
    static long refund(Spells spells) {
        long total = 0;
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
                    // what has been earned never falls inside a gap, so its end decides
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
                total += refund(count, weeks, spells.weekly[i]);
                count += weeks;
            }
        }
        return total;
    }

    private static long refund(int before, int weeks, long weekly) {
        int from = before;
        int to = before + weeks;
        long refund = 0;
        if (from < 4) {
            int end = Math.min(to, 4);
            refund += (end - from) * ((weekly * 80 + 50) / 100);
            from = end;
        }
        if (from < 26 && from < to) {
            int end = Math.min(to, 26);
            refund += (end - from) * ((weekly * 40 + 50) / 100);
            from = end;
        }
        if (from < 52 && from < to) {
            int end = Math.min(to, 52);
            refund += (end - from) * ((weekly * 30 + 50) / 100);
            from = end;
        }
        return from < to ? refund + (to - from) * ((weekly * 20 + 50) / 100) : refund;
    }
}
