package dk.refusion.examples.chart;

import dk.refusion.examples.report.BarChart;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bars and lines over columns such as years or weeks, to be drawn as a picture or as SVG.
 *
 * <p>An absent value leaves a gap; it is never drawn as zero. Values are drawn, not calculated with.
 *
 * <pre>{@code
 * Plot plot = Charts.investment(hjoerring);
 * plot.image();     // a picture that a notebook shows
 * plot.svg();       // the text of an SVG file
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Plot {
    private final String title;
    private final String unit;
    private final List<String> columns;
    private final List<Values> bars;
    private final List<Values> lines;

    private record Values(String name, List<Optional<BigDecimal>> values) {}

    private Plot(String title, String unit, List<String> columns, List<Values> bars, List<Values> lines) {
        this.title = title;
        this.unit = unit;
        this.columns = List.copyOf(columns);
        this.bars = List.copyOf(bars);
        this.lines = List.copyOf(lines);
    }

    /**
     * A plot without bars and lines.
     *
     * @param title what it shows, in Danish
     * @param unit the unit of the values
     * @param columns the names of the columns, at least one, each another
     * @return the plot
     * @throws IllegalArgumentException if there is no column
     */
    public static Plot of(String title, String unit, List<String> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a plot has at least one column, was none in " + title);
        }
        return new Plot(title, unit, columns, List.of(), List.of());
    }

    /**
     * A copy with a bar in each column.
     *
     * @param name what the bars show
     * @param values one value for each column, empty for an absent one
     * @return the plot
     * @throws IllegalArgumentException if there is not one value for each column
     */
    public Plot bars(String name, List<Optional<BigDecimal>> values) {
        return new Plot(title, unit, columns, with(bars, name, values), lines);
    }

    /**
     * A copy with a line over the columns.
     *
     * @param name what the line shows
     * @param values one value for each column, empty for an absent one
     * @return the plot
     * @throws IllegalArgumentException if there is not one value for each column
     */
    public Plot line(String name, List<Optional<BigDecimal>> values) {
        return new Plot(title, unit, columns, bars, with(lines, name, values));
    }

    /**
     * The plot as a picture.
     *
     * @return a picture of 920 by 600 points
     */
    public BufferedImage image() {
        return chart().image();
    }

    /**
     * Plots below each other as one picture.
     *
     * @param plots the plots, from above, at least one
     * @return the picture
     * @throws IllegalArgumentException if there is no plot
     */
    public static BufferedImage image(List<Plot> plots) {
        if (plots.isEmpty()) {
            throw new IllegalArgumentException("a picture has at least one plot, was none");
        }
        List<BufferedImage> parts = plots.stream().map(Plot::image).toList();
        int width = parts.get(0).getWidth();
        int height = parts.get(0).getHeight();
        BufferedImage all = new BufferedImage(width, height * parts.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = all.createGraphics();
        for (int i = 0; i < parts.size(); i++) {
            pen.drawImage(parts.get(i), 0, i * height, null);
        }
        pen.dispose();
        return all;
    }

    /**
     * The plot for the charts of a report page.
     *
     * @return the chart
     */
    public BarChart chart() {
        BarChart chart = new BarChart(title, unit, columns);
        bars.forEach(one -> chart.bars(one.name(), one.values()));
        lines.forEach(one -> chart.line(one.name(), one.values()));
        return chart;
    }

    /**
     * The plot as SVG that stands alone, with every value in words for a screen reader.
     *
     * @return the text of the file
     */
    public String svg() {
        return chart().file();
    }

    /**
     * What the plot shows.
     *
     * @return the title and the unit
     */
    @Override
    public String toString() {
        return title + " (" + unit + ")";
    }

    private List<Values> with(List<Values> before, String name, List<Optional<BigDecimal>> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a plot has one value for each of " + columns.size() + " columns, was " + values.size());
        }
        List<Values> more = new ArrayList<>(before);
        more.add(new Values(name, List.copyOf(values)));
        return more;
    }
}
