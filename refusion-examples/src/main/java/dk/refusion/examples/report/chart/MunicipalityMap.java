package dk.refusion.examples.report.chart;

import static dk.refusion.money.Rounding.HALF_UP;
import static java.util.stream.Collectors.joining;

import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.examples.report.page.Colour;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import dk.refusion.table.Column;
import dk.refusion.table.Columns;
import dk.refusion.table.Table;
import dk.refusion.table.TableRow;
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
    private static final int LEAST_SHADE_WIDTH = 40;
    private static final int MOST_SHADE_WIDTH = 62;
    private static final int SHADE_HEIGHT = 12;
    private static final int LEGEND_LINE = 15;

    private final SortedMap<Municipality, BigDecimal> values;
    private final Optional<Municipality> marked;
    private final Shades shades;

    private MunicipalityMap(
            String title,
            String unit,
            Layout layout,
            SortedMap<Municipality, BigDecimal> values,
            Optional<Municipality> marked) {
        super(title, unit, layout);
        this.values = values;
        this.marked = marked;
        this.shades = Shades.of(values.values());
    }

    /**
     * {@return a map of values}
     *
     * @param title what it shows, in Danish
     * @param unit the unit of the values
     * @param values the value of each municipality; one that is not there is left as a gap
     */
    public static MunicipalityMap of(String title, String unit, Map<Municipality, BigDecimal> values) {
        return new MunicipalityMap(title, unit, Layout.STANDARD, new TreeMap<>(values), Optional.empty());
    }

    /**
     * A map of what a column of a table comes to in each municipality.
     *
     * @param title what the map shows
     * @param unit the unit of the amounts
     * @param table a table with municipalities, of any number of rows each
     * @param column the amounts, which are added up
     * @return the map; without the municipalities of whose amounts one is absent
     * @throws IllegalArgumentException if the table has no such column, or none of {@link Columns#MUNICIPALITY}
     */
    public static MunicipalityMap of(String title, MoneyUnit unit, Table table, Column<Money> column) {
        Map<Municipality, BigDecimal> values = new TreeMap<>();
        for (TableRow row : table.by(Columns.MUNICIPALITY).sum(column).rows()) {
            row.get(column).ifPresent(amount -> values.put(row.value(Columns.MUNICIPALITY), unit.number(amount)));
        }
        return of(title, unit.danish(), values);
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
        return new MunicipalityMap(title(), unit(), layout(), values, Optional.of(municipality));
    }

    /**
     * A copy with a source line at its foot.
     *
     * @param source where the figures come from, without the word Kilde
     * @return the map
     */
    public MunicipalityMap source(String source) {
        return new MunicipalityMap(title(), unit(), layout().withSource(source), values, marked);
    }

    /**
     * A copy whose numbers and labels are English.
     *
     * @return the map
     */
    public MunicipalityMap english() {
        return new MunicipalityMap(title(), unit(), layout().english(), values, marked);
    }

    @Override
    double height() {
        return mapTop() + SCALE * Outlines.HEIGHT + 4;
    }

    private double mapTop() {
        return headingHeight() + legendHeight() + 8;
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
        pen.text(
                Lettering.UNIT,
                SCALE * 640,
                mapTop() + SCALE * 250,
                layout().word("Omkring København", "Around Copenhagen"));
    }

    /** The colours as a scale, with the limits between them, below each other by turns where they are long. */
    private void legend(Pen pen) {
        double y = headingHeight() + 2;
        double width = shadeWidth();
        for (int i = 0; i < Shades.COLOURS.size(); i++) {
            pen.rect(Shades.COLOURS.get(i), 1 + width * i, y, width, SHADE_HEIGHT, "");
        }
        List<String> limits = limits();
        for (int i = 0; i < limits.size(); i++) {
            double line = y + SHADE_HEIGHT + LEGEND_LINE * (1 + (isStaggered() ? i % 2 : 0)) - 1;
            pen.text(Lettering.COLUMN, 1 + width * (i + 1), line, limits.get(i));
        }
        boolean isBeside = width == LEAST_SHADE_WIDTH;
        double x = isBeside ? width * Shades.COLOURS.size() + 10 : 1;
        double below = isBeside ? y : y + SHADE_HEIGHT + LEGEND_LINE * (isStaggered() ? 2 : 1) + 6;
        if (hasGaps()) {
            swatch(pen, x, below, Colour.PAPER, Edge.DASHED, noFigure());
        }
        if (marked.isPresent()) {
            double beside = hasGaps() && !isBeside ? 110 : 0;
            double line = hasGaps() && isBeside ? 18 : 0;
            swatch(
                    pen,
                    x + beside,
                    below + line,
                    Colour.PAPER,
                    Edge.BOLD,
                    marked.get().danish());
        }
    }

    private double legendHeight() {
        double limits = LEGEND_LINE * (isStaggered() ? 2 : 1);
        boolean isBelow = shadeWidth() > LEAST_SHADE_WIDTH && (hasGaps() || marked.isPresent());
        return 6 + SHADE_HEIGHT + limits + (isBelow ? 20 : 0);
    }

    private double shadeWidth() {
        return Math.min(Math.max(LEAST_SHADE_WIDTH, widestLimit()), MOST_SHADE_WIDTH);
    }

    private boolean isStaggered() {
        return widestLimit() > MOST_SHADE_WIDTH;
    }

    private double widestLimit() {
        return limits().stream().mapToDouble(Lettering.COLUMN::width).max().orElseThrow() + 4;
    }

    private List<String> limits() {
        return shades.limits().stream().map(layout()::number).toList();
    }

    private boolean hasGaps() {
        return values.size() < Municipality.values().length;
    }

    private String noFigure() {
        return layout().word("ingen tal", "no figure");
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
                .collect(joining(", ", layout().word("Skematisk kort, ", "Schematic map, ") + unit() + ": ", ""));
    }

    @Override
    String notice() {
        return Outlines.NOTICE;
    }

    private String text(Municipality municipality) {
        return value(municipality).map(layout()::number).orElse(noFigure());
    }

    private Optional<BigDecimal> value(Municipality municipality) {
        return Optional.ofNullable(values.get(municipality));
    }
}
