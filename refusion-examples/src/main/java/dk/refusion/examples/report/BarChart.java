package dk.refusion.examples.report;

import static dk.refusion.examples.report.Markup.escape;

import dk.refusion.examples.file.TextFile;
import dk.refusion.money.DanishText;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    private static final int MOST_DOTS = 30;

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

    /**
     * The chart for a page that has the styles of a report.
     *
     * @param id a name of its own in the page
     * @return the markup
     */
    public String svg(String id) {
        SvgPen pen = new SvgPen();
        draw(pen);
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
        svg.append(pen);
        return svg.append("</svg>\n").toString();
    }

    /**
     * The chart as a file that stands alone, with its styles.
     *
     * @return the text of an SVG file
     */
    public String file() {
        String styles = TextFile.shipped(BarChart.class, "page.css").text();
        return svg("chart")
                .replaceFirst(
                        ">\n",
                        ">\n<style>\nsvg { " + styles.substring(styles.indexOf("--ink"), styles.indexOf(" }\n"))
                                + " }\n" + styles.substring(styles.indexOf("svg {"), styles.indexOf("@media"))
                                + "</style>\n");
    }

    /**
     * The chart as a picture, twice the size of the SVG.
     *
     * @return a picture of 920 by 600 points
     */
    public BufferedImage image() {
        ImagePen pen = new ImagePen(WIDTH, HEIGHT);
        draw(pen);
        return pen.image();
    }

    private void draw(Pen pen) {
        Axis axis = Axis.holding(Stream.concat(bars.stream(), lines.stream())
                .flatMap(series -> series.values().stream().flatMap(Optional::stream))
                .toList());
        heading(pen);
        grid(pen, axis);
        for (int i = 0; i < bars.size(); i++) {
            bars(pen, axis, i);
        }
        for (int i = 0; i < lines.size(); i++) {
            line(pen, axis, lines.get(i), lineClass(i));
        }
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

    private void heading(Pen pen) {
        pen.text("heading", 0, 16, title);
        double x = 0;
        int number = 0;
        for (Values series : Stream.concat(bars.stream(), lines.stream()).toList()) {
            boolean isBar = number < bars.size();
            String kind = isBar ? "bar" + number : lineClass(number - bars.size());
            pen.rect(kind + " key", x, isBar ? 26 : 31, 12, isBar ? 10 : 3, "");
            pen.text("legend", x + 16, 35, series.name());
            x += 30 + 6.2 * series.name().length();
            number++;
        }
        pen.text("unit", WIDTH - RIGHT, 16, unit);
    }

    private void grid(Pen pen, Axis axis) {
        for (BigDecimal tick : axis.ticks()) {
            double y = y(axis, tick);
            pen.rule(tick.signum() == 0 ? "zero" : "grid", LEFT, WIDTH - RIGHT, y);
            pen.text("tick", LEFT - 6, y + 4, DanishText.format(tick));
        }
        int longest = columns.stream().mapToInt(String::length).max().orElse(0);
        int every = (int) Math.ceil((longest * 7 + 6) / columnWidth()); // names must not run into each other
        for (int i = 0; i < columns.size(); i += every) {
            pen.text("column", middle(i), HEIGHT - 8, columns.get(i));
        }
    }

    private void bars(Pen pen, Axis axis, int number) {
        double width = columnWidth() * 0.7 / bars.size();
        for (int i = 0; i < columns.size(); i++) {
            double x = middle(i) - columnWidth() * 0.35 + number * width;
            Optional<BigDecimal> value = bars.get(number).values().get(i);
            if (value.isEmpty()) {
                pen.text("absent", x + width / 2, y(axis, BigDecimal.ZERO) - 4, "-");
                continue;
            }
            double zero = y(axis, BigDecimal.ZERO);
            double height = Math.max(Math.abs(zero - y(axis, value.get())), 1.5); // zero is a line, not nothing
            pen.rect(
                    "bar" + number,
                    x,
                    value.get().signum() < 0 ? zero : zero - height,
                    width * 0.95,
                    height,
                    columns.get(i) + ", " + bars.get(number).name() + ": " + text(value));
        }
    }

    private static String lineClass(int number) {
        return number == 0 ? "line" : "line line" + number;
    }

    /** An absent value breaks the line. */
    private void line(Pen pen, Axis axis, Values line, String kind) {
        List<Point2D> run = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Optional<BigDecimal> value = line.values().get(i);
            if (value.isPresent()) {
                run.add(new Point2D.Double(middle(i), y(axis, value.get())));
            }
            if (!run.isEmpty() && (value.isEmpty() || i == columns.size() - 1)) {
                pen.polyline(kind, run);
                run = new ArrayList<>();
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            Optional<BigDecimal> value = line.values().get(i);
            if (value.isPresent()) {
                pen.dot(
                        kind,
                        middle(i),
                        y(axis, value.get()),
                        columns.size() > MOST_DOTS ? 1 : 4,
                        columns.get(i) + ", " + line.name() + ": " + text(value));
            }
        }
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
}
