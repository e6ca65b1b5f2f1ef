package dk.refusion.examples.report.chart;

import static dk.refusion.money.Rounding.HALF_UP;
import static java.util.stream.Collectors.joining;

import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.examples.report.page.Colour;
import dk.refusion.money.DanishText;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schematic map of the 98 municipalities coloured by a value that lies on both sides of zero, such as what each is
 * over- or under-covered by a compensation.
 *
 * <p>It is a drawing, not for measuring: outlines are simplified, Bornholm stands beside Skåne's place, and the
 * municipalities around København are drawn once more and larger. A municipality without a value is a gap, white with a
 * dashed outline, not the colour of zero.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MunicipalityMap extends Chart {
    private static final double SCALE = 0.395;
    private static final double CAPITAL_SCALE = 1.027;
    private static final int SHADE_WIDTH = 40;
    private static final int SHADE_HEIGHT = 12;

    private final SortedMap<Municipality, BigDecimal> values;
    private final Optional<Municipality> marked;
    private final Shades shades;

    private MunicipalityMap(
            String title, String unit, SortedMap<Municipality, BigDecimal> values, Optional<Municipality> marked) {
        super(title, unit);
        this.values = values;
        this.marked = marked;
        this.shades = Shades.of(values.values());
    }

    /**
     * A map of values.
     *
     * @param title what it shows, in Danish
     * @param unit the unit of the values
     * @param values the value of each municipality; one that is not there is left as a gap
     * @return the map
     */
    public static MunicipalityMap of(String title, String unit, Map<Municipality, BigDecimal> values) {
        return new MunicipalityMap(title, unit, new TreeMap<>(values), Optional.empty());
    }

    /**
     * A map of amounts per inhabitant, or per unit of another key.
     *
     * @param title what it shows, in Danish
     * @param unit the unit, such as {@code kr. pr. indbygger}
     * @param amounts the amount of each municipality
     * @param key the inhabitants; a municipality without is left as a gap
     * @return the map, in whole kroner
     */
    public static MunicipalityMap of(String title, String unit, MunicipalAmounts amounts, SharingKey key) {
        Map<Municipality, BigDecimal> each = new TreeMap<>();
        amounts.amounts().forEach((municipality, amount) -> {
            Ratio weight = key.weights().getOrDefault(municipality, Ratio.ZERO);
            if (weight.signum() > 0) {
                each.put(
                        municipality,
                        Ratio.of(amount.kroner()).dividedBy(weight).rounded(0, HALF_UP));
            }
        });
        return of(title, unit, each);
    }

    /**
     * A copy in which one municipality stands out.
     *
     * @param municipality the one that the map is about
     * @return the map
     */
    public MunicipalityMap marking(Municipality municipality) {
        return new MunicipalityMap(title(), unit(), values, Optional.of(municipality));
    }

    @Override
    double height() {
        return mapTop() + SCALE * Outlines.HEIGHT + 4;
    }

    private double mapTop() {
        return headingHeight() + 40;
    }

    @Override
    void draw(Pen pen) {
        legend(pen);
        areas(pen, new Placing(SCALE, 0, mapTop()), false);
        areas(
                pen,
                new Placing(
                        CAPITAL_SCALE, SCALE * 766 - CAPITAL_SCALE * 922, mapTop() + SCALE * 262 - CAPITAL_SCALE * 738),
                true);
        pen.text(Lettering.UNIT, SCALE * 640, mapTop() + SCALE * 250, "Omkring København");
    }

    /** The colours as a scale, with the limits between them. */
    private void legend(Pen pen) {
        double y = headingHeight() + 2;
        for (int i = 0; i < Shades.COLOURS.size(); i++) {
            pen.rect(Shades.COLOURS.get(i), 1 + SHADE_WIDTH * i, y, SHADE_WIDTH, SHADE_HEIGHT, "");
        }
        List<String> limits = shades.limits();
        for (int i = 0; i < limits.size(); i++) {
            pen.text(Lettering.COLUMN, 1 + SHADE_WIDTH * (i + 1), y + SHADE_HEIGHT + 14, limits.get(i));
        }
        double x = SHADE_WIDTH * Shades.COLOURS.size() + 10;
        if (values.size() < Municipality.values().length) {
            swatch(pen, x, y, Colour.PAPER, Edge.DASHED, "ingen tal");
            y += 18;
        }
        if (marked.isPresent()) {
            swatch(pen, x, y, Colour.PAPER, Edge.BOLD, marked.get().danish());
        }
    }

    private static void swatch(Pen pen, double x, double y, Colour fill, Edge edge, String text) {
        pen.begin(new Placing(1, x, y));
        pen.area(fill, edge, "M0 0L16 0L16 12L0 12Z", text);
        pen.end();
        pen.text(Lettering.LEGEND, x + 22, y + 10, text);
    }

    private void areas(Pen pen, Placing placing, boolean onlyCapital) {
        pen.begin(placing);
        Outlines.PATHS.forEach((municipality, path) -> {
            if (!onlyCapital || Outlines.isAroundTheCapital(path)) {
                area(pen, municipality, path, value(municipality).isPresent() ? Edge.THIN : Edge.DASHED);
            }
        });
        // above its neighbours
        marked.flatMap(one -> Optional.ofNullable(Outlines.PATHS.get(one))
                        .filter(path -> !onlyCapital || Outlines.isAroundTheCapital(path)))
                .ifPresent(path -> area(pen, marked.orElseThrow(), path, Edge.BOLD));
        pen.end();
    }

    private void area(Pen pen, Municipality municipality, String path, Edge edge) {
        pen.area(
                value(municipality).map(shades::colour).orElse(Colour.PAPER),
                edge,
                path,
                municipality.danish() + ": " + text(municipality));
    }

    @Override
    String description() {
        return Arrays.stream(Municipality.values())
                .map(municipality -> municipality.danish() + " " + text(municipality))
                .collect(joining(", ", "Skematisk kort, " + unit() + ": ", ""));
    }

    @Override
    String notice() {
        return Outlines.NOTICE;
    }

    private String text(Municipality municipality) {
        return value(municipality).map(DanishText::format).orElse("ingen tal");
    }

    private Optional<BigDecimal> value(Municipality municipality) {
        return Optional.ofNullable(values.get(municipality));
    }
}
