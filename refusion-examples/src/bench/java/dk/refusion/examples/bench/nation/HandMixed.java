package dk.refusion.examples.bench.nation;

import java.util.Arrays;

/** The full rule by hand: weeks of a person in arrays, three classes of week, shares of both directions. */
final class HandMixed {
    private static final int RESTART = 52;
    private static final int WINDOW = 156;
    private static final int[] PERCENT = {80, 40, 30, 20};
    static final byte NEUTRAL = 1;
    static final byte BENEFIT = 2;

    private HandMixed() {}

    /** What the state refunds less what the municipalities co-finance, in øre. */
    static long financing(Mixed nation) {
        long total = 0;
        byte[] kind = new byte[Spells.WEEKS];
        byte[] tier = new byte[Spells.WEEKS];
        for (int person = 0; person < nation.persons; person++) {
            Arrays.fill(kind, (byte) 0);
            int from = nation.first[person];
            int to = nation.first[person + 1];
            int last = 0;
            for (int i = from; i < to; i++) {
                int week = nation.start[i] - Spells.FIRST;
                byte what = nation.benefit[i] == Mixed.NEUTRAL ? NEUTRAL : BENEFIT;
                int end = week + nation.weeks[i];
                for (; week < end; week++) {
                    kind[week] = kind[week] > what ? kind[week] : what;
                }
                last = Math.max(last, end);
            }
            count(kind, tier, last);
            for (int i = from; i < to; i++) {
                if (nation.benefit[i] == Mixed.NEUTRAL) {
                    continue;
                }
                boolean refunded = nation.benefit[i] != Mixed.CO_FINANCED;
                int week = nation.start[i] - Spells.FIRST;
                int end = week + nation.weeks[i];
                long weekly = nation.weekly[i];
                while (week < end) {
                    int step = tier[week];
                    int run = week + 1;
                    while (run < end && tier[run] == step) {
                        run++;
                    }
                    total += refunded
                            ? (run - week) * ((weekly * PERCENT[step] + 50) / 100)
                            : -(run - week) * ((weekly * (100 - PERCENT[step]) + 50) / 100);
                    week = run;
                }
            }
        }
        return total;
    }

    static void count(byte[] kind, byte[] tier, int last) {
        int count = 0;
        int first = -1;
        int earned = 0;
        boolean restart = false;
        for (int week = 0; week < last; week++) {
            int leaving = week - WINDOW;
            if (first >= 0 && leaving > first && kind[leaving] == 0) {
                earned--;
            }
            if (kind[week] == BENEFIT) {
                if (first < 0 || restart) {
                    count = 0;
                    first = week;
                    earned = 0;
                    restart = false;
                }
                count++;
                tier[week] = (byte) (count <= 4 ? 0 : count <= 26 ? 1 : count <= 52 ? 2 : 3);
            } else if (kind[week] == 0 && first >= 0) {
                earned++;
                restart |= earned >= RESTART;
            }
        }
    }
}
