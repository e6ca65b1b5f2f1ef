package dk.refusion.examples.chart;

import dk.refusion.money.DanishText;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * Six colours around zero that colour-blind readers tell apart, with round limits: two below and two above zero.
 *
 * @param step the first limit above zero; the second is twice as high
 */
record Shades(BigDecimal step) {
    private static final List<Color> COLOURS = List.of(
            new Color(0x8C510A),
            new Color(0xD8B365),
            new Color(0xF6E8C3),
            new Color(0xC7EAE5),
            new Color(0x5AB4AC),
            new Color(0x01665E));

    /** A row of the legend. */
    record Shade(Color colour, String text) {}

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

    Color colour(BigDecimal value) {
        BigDecimal twice = step.add(step);
        if (value.signum() < 0) {
            return COLOURS.get(value.compareTo(twice.negate()) < 0 ? 0 : value.compareTo(step.negate()) < 0 ? 1 : 2);
        }
        return COLOURS.get(value.compareTo(twice) > 0 ? 5 : value.compareTo(step) > 0 ? 4 : 3);
    }

    List<Shade> legend() {
        String one = text(step);
        String two = text(step.add(step));
        return List.of(
                new Shade(COLOURS.get(5), "over " + two),
                new Shade(COLOURS.get(4), one + " til " + two),
                new Shade(COLOURS.get(3), "0 til " + one),
                new Shade(COLOURS.get(2), "-" + one + " til 0"),
                new Shade(COLOURS.get(1), "-" + two + " til -" + one),
                new Shade(COLOURS.get(0), "under -" + two),
                new Shade(Color.WHITE, "ingen tal"));
    }

    private static String text(BigDecimal limit) {
        return DanishText.format(new BigDecimal(limit.toPlainString()));
    }
}
