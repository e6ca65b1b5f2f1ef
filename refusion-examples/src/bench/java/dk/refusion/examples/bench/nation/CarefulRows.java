package dk.refusion.examples.bench.nation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** The simple rule over rows with care and BigDecimal, one person at a time. */
final class CarefulRows {
    private static final BigDecimal[] RATES = {
        new BigDecimal("0.80"), new BigDecimal("0.40"), new BigDecimal("0.30"), new BigDecimal("0.20")
    };

    private CarefulRows() {}

    /** What the state refunds. */
    static BigDecimal refund(Rows rows) {
        BigDecimal total = BigDecimal.ZERO;
        boolean[] paid = new boolean[Spells.WEEKS];
        BigDecimal[] amounts = new BigDecimal[Spells.WEEKS];
        for (int person = 0; person < rows.persons; person++) {
            Arrays.fill(paid, false);
            for (int row = rows.first[person]; row < rows.first[person + 1]; row++) {
                int week = rows.week[row] - Spells.FIRST;
                paid[week] = true;
                amounts[week] = BigDecimal.valueOf(rows.amount[row], 2);
            }
            int count = 0;
            int first = -1;
            boolean restart = false;
            int earned = 0;
            for (int week = 0; week < Spells.WEEKS; week++) {
                int leaving = week - 156;
                if (first >= 0 && leaving > first && !paid[leaving]) {
                    earned--;
                }
                if (!paid[week]) {
                    earned += first >= 0 ? 1 : 0;
                    restart |= earned >= 52;
                    continue;
                }
                if (first < 0 || restart) {
                    count = 0;
                    first = week;
                    restart = false;
                    earned = 0;
                }
                count++;
                BigDecimal rate = RATES[count <= 4 ? 0 : count <= 26 ? 1 : count <= 52 ? 2 : 3];
                total = total.add(amounts[week].multiply(rate).setScale(2, RoundingMode.HALF_UP));
            }
        }
        return total;
    }
}
