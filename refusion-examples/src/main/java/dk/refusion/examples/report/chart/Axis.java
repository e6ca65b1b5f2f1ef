package dk.refusion.examples.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The vertical axis of a chart: round steps that hold all values and zero.
 *
 * @param low the lowest tick, zero or less
 * @param high the highest tick, more than the lowest
 * @param step the distance of two ticks
 */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {
    private static final int MOST_STEPS = 6;

    static Axis holding(Collection<BigDecimal> values) {
        BigDecimal lowest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal highest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (lowest.compareTo(highest) == 0) {
            return new Axis(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        BigDecimal range = highest.subtract(lowest);
        // one tenth of the highest power of ten in the range, so that the loop starts too fine
        int power = range.precision() - range.scale() - 2;
        for (int i = 0; ; i++) {
            BigDecimal step = BigDecimal.valueOf(List.of(1, 2, 5).get(i % 3)).scaleByPowerOfTen(power + i / 3);
            Axis axis = new Axis(multiple(lowest, step, false), multiple(highest, step, true), step);
            if (axis.steps() <= MOST_STEPS) {
                return axis;
            }
        }
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** How far up a value lies, 0 at the lowest tick and 1 at the highest. */
    double share(BigDecimal value) {
        return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }

    private int steps() {
        return high.subtract(low).divide(step).intValueExact();
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, boolean up) {
        return value.divide(step, 0, up ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .multiply(step);
    }
}
