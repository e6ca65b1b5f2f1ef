package dk.refusion.examples.bench.nation;

/** The simple rule over rows by hand: one loop, the ladder as data, number, tier and refund written for each row. */
final class HandRows {
    private static final int RESTART = 52;
    private static final int WINDOW = 156;
    private static final int[] LAST = {4, 26, 52, Integer.MAX_VALUE};
    private static final int[] PERCENT = {80, 40, 30, 20};

    private HandRows() {}

    /** What the state refunds, in øre. */
    static long refund(Rows rows, Outputs out) {
        long total = 0;
        int[] gapStart = new int[Spells.WEEKS];
        int[] gapEnd = new int[Spells.WEEKS];
        for (int person = 0; person < rows.persons; person++) {
            int count = 0;
            int next = Integer.MAX_VALUE;
            int tier = 0;
            int head = 0;
            int tail = 0;
            int earned = 0;
            for (int row = rows.first[person]; row < rows.first[person + 1]; row++) {
                int week = rows.week[row];
                if (week > next) {
                    gapStart[tail] = next;
                    gapEnd[tail++] = week;
                    earned += week - next;
                    while (gapStart[head] < week - WINDOW) {
                        int kept = Math.min(week - WINDOW, gapEnd[head]);
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
                next = week + 1;
                count++;
                tier += count > LAST[tier] ? 1 : 0;
                long refund = (rows.amount[row] * PERCENT[tier] + 50) / 100;
                out.seniority[row] = count;
                out.tier[row] = (byte) (tier + 1);
                out.refund[row] = refund;
                total += refund;
            }
        }
        return total;
    }
}
