package dk.refusion.examples.report;

import static dk.refusion.examples.report.Markup.element;
import static dk.refusion.examples.report.Markup.escape;

import dk.refusion.money.DanishText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bars side by side in columns such as years, with a line above them, as SVG that a screen reader can read.
 *
 * <p>An absent value has no bar but a dash, which tells it from zero. Not thread-safe.
 */
public final class BarChart {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 300;
    private static final int LEFT = 44;
    private static final int RIGHT = 10;
    private static final int TOP = 54;
    private static final int BOTTOM = 26;

    private final String title;
    private final String unit;
    private final List<String> columns;
    private final List<Values> bars = new ArrayList<>();
    private final List<Values> lines = new ArrayList<>();

    private record Values(String name, List<Optional<BigDecimal>> values) {}

    /**
     * A chart without bars.
     *
     * @param title what the chart shows
     * @param unit the unit of the values
     * @param columns the names of the columns, at least one
     */
    public BarChart(String title, String unit, List<String> columns) {
        this.title = title;
        this.unit = unit;
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a bar to each column.
     *
     * @param name what the bars show
     * @param values one value for each column, empty for an absent one
     * @return this chart
     */
    public BarChart bars(String name, List<Optional<BigDecimal>> values) {
        bars.add(new Values(name, values));
        return this;
    }

    /**
     * Adds a line over the columns.
     *
     * @param name what the line shows
     * @param values one value for each column, empty for an absent one
     * @return this chart
     */
    public BarChart line(String name, List<Optional<BigDecimal>> values) {
        lines.add(new Values(name, values));
        return this;
    }

    String svg(String id) {
        Axis axis = Axis.holding(Stream.concat(bars.stream(), lines.stream())
                .flatMap(series -> series.values().stream().flatMap(Optional::stream))
                .toList());
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("t ")
                .append(id)
                .append("d\">\n<title id=\"")
                .append(id)
                .append("t\">")
                .append(escape(title))
                .append("</title>\n<desc id=\"")
                .append(id)
                .append("d\">")
                .append(escape(description()))
                .append("</desc>\n");
        heading(svg);
        grid(svg, axis);
        for (int i = 0; i < bars.size(); i++) {
            bars(svg, axis, i);
        }
        for (Values line : lines) {
            line(svg, axis, line);
        }
        return svg.append("</svg>\n").toString();
    }

    /** Every value in words. */
    private String description() {
        StringBuilder text = new StringBuilder();
        for (Values series : Stream.concat(bars.stream(), lines.stream()).toList()) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(series.name())
                    .append(" i ")
                    .append(unit)
                    .append(':');
            for (int i = 0; i < columns.size(); i++) {
                text.append(i == 0 ? " " : ", ")
                        .append(columns.get(i))
                        .append(' ')
                        .append(text(series.values().get(i)));
            }
        }
        return text.toString();
    }

    private void heading(StringBuilder svg) {
        label(svg, "heading", 0, 16, title);
        double x = 0;
        int number = 0;
        for (Values series : Stream.concat(bars.stream(), lines.stream()).toList()) {
            String kind = number < bars.size() ? "bar" + number : "line";
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s key\" x=\"%.1f\" y=\"%d\" width=\"12\" height=\"%d\"/>\n",
                    kind,
                    x,
                    number < bars.size() ? 26 : 31,
                    number < bars.size() ? 10 : 3));
            label(svg, "legend", x + 16, 35, series.name());
            x += 30 + 6.2 * series.name().length();
            number++;
        }
        label(svg, "unit", WIDTH - RIGHT, 16, unit);
    }

    private void grid(StringBuilder svg, Axis axis) {
        for (BigDecimal tick : axis.ticks()) {
            double y = y(axis, tick);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"%s\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>\n",
                    tick.signum() == 0 ? "zero" : "grid",
                    LEFT,
                    WIDTH - RIGHT,
                    y,
                    y));
            label(svg, "tick", LEFT - 6, y + 4, DanishText.format(tick));
        }
        int longest = columns.stream().mapToInt(String::length).max().orElse(0);
        int every = (int) Math.ceil((longest * 7 + 6) / columnWidth()); // names must not run into each other
        for (int i = 0; i < columns.size(); i += every) {
            label(svg, "column", middle(i), HEIGHT - 8, columns.get(i));
        }
    }

    private void bars(StringBuilder svg, Axis axis, int number) {
        double width = columnWidth() * 0.7 / bars.size();
        for (int i = 0; i < columns.size(); i++) {
            double x = middle(i) - columnWidth() * 0.35 + number * width;
            Optional<BigDecimal> value = bars.get(number).values().get(i);
            if (value.isEmpty()) {
                label(svg, "absent", x + width / 2, y(axis, BigDecimal.ZERO) - 4, "-");
                continue;
            }
            double zero = y(axis, BigDecimal.ZERO);
            double height = Math.max(Math.abs(zero - y(axis, value.get())), 1.5); // zero is a line, not nothing
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"bar%d\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\">%s</rect>\n",
                    number,
                    x,
                    value.get().signum() < 0 ? zero : zero - height,
                    width * 0.95,
                    height,
                    element("title", columns.get(i) + ", " + bars.get(number).name() + ": " + text(value))));
        }
    }

    private void line(StringBuilder svg, Axis axis, Values line) {
        StringBuilder points = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            Optional<BigDecimal> value = line.values().get(i);
            if (value.isPresent()) {
                double y = y(axis, value.get());
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", middle(i), y));
                dots.append(String.format(
                        Locale.ROOT,
                        "<circle class=\"line\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\">%s</circle>\n",
                        middle(i),
                        y,
                        element("title", columns.get(i) + ", " + line.name() + ": " + text(value))));
            }
        }
        svg.append("<polyline class=\"line\" points=\"")
                .append(points.toString().strip())
                .append("\"/>\n")
                .append(dots);
    }

    private double columnWidth() {
        return (double) (WIDTH - LEFT - RIGHT) / columns.size();
    }

    private double middle(int column) {
        return LEFT + columnWidth() * (column + 0.5);
    }

    private static double y(Axis axis, BigDecimal value) {
        return HEIGHT - BOTTOM - axis.share(value) * (HEIGHT - TOP - BOTTOM);
    }

    private static String text(Optional<BigDecimal> value) {
        return value.map(DanishText::format).orElse("-");
    }

    private static void label(StringBuilder svg, String kind, double x, double y, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", kind, x, y, escape(text)));
    }
}
