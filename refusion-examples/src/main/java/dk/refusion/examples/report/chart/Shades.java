package dk.refusion.examples.report.chart;

import dk.refusion.examples.report.page.Colour;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Six colours around zero, the darkest furthest below and the lightest, which is far from white, furthest above, with round
 * limits: two below and two above zero.
 *
 * @param step the first limit above zero; the second is twice as high
 */
record Shades(BigDecimal step) {
    static final List<Colour> COLOURS = List.of(
            Colour.FAR_BELOW, Colour.BELOW, Colour.JUST_BELOW, Colour.JUST_ABOVE, Colour.ABOVE, Colour.FAR_ABOVE);

    /** Limits so that about a tenth of the values lie outside them. */
    static Shades of(Collection<BigDecimal> values) {
        List<BigDecimal> sizes = values.stream().map(BigDecimal::abs).sorted().toList();
        BigDecimal large = sizes.isEmpty() ? BigDecimal.ZERO : sizes.get(sizes.size() * 9 / 10);
        if (large.signum() == 0) {
            return new Shades(BigDecimal.ONE);
        }
        BigDecimal half = large.divide(BigDecimal.valueOf(2));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(half.precision() - half.scale() - 1);
        return new Shades(List.of(5, 2, 1).stream()
                .map(BigDecimal::valueOf)
                .map(power::multiply)
                .filter(step -> step.compareTo(half) <= 0)
                .findFirst()
                .orElseThrow());
    }

    /** A limit belongs to the shade nearer to zero, zero to the one above. */
    Colour colour(BigDecimal value) {
        BigDecimal twice = step.add(step);
        if (value.signum() < 0) {
            return COLOURS.get(value.compareTo(twice.negate()) < 0 ? 0 : value.compareTo(step.negate()) < 0 ? 1 : 2);
        }
        return COLOURS.get(value.compareTo(twice) > 0 ? 5 : value.compareTo(step) > 0 ? 4 : 3);
    }

    /** What stands between two colours, from the lowest. */
    List<BigDecimal> limits() {
        BigDecimal twice = step.add(step);
        return Stream.of(twice.negate(), step.negate(), BigDecimal.ZERO, step, twice)
                .map(limit -> new BigDecimal(limit.toPlainString()))
                .toList();
    }
}
