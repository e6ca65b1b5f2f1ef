package dk.refusion.examples.report.chart;

import dk.refusion.examples.report.chart.Plot.Kind;
import dk.refusion.examples.report.chart.Plot.Series;
import dk.refusion.examples.report.page.Colour;
import dk.refusion.money.DanishText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the parts of a plot stand: legend, axis, columns, bars and lines, from above. */
final class PlotDrawing {
    private static final List<Colour> BARS = List.of(Colour.RUST, Colour.TEAL, Colour.PALE);
    private static final int RIGHT = Chart.WIDTH - 4;
    private static final int PLOT_HEIGHT = 190;
    private static final int LEGEND_LINE = 18;
    private static final int KEY = 14;
    private static final int COLUMN_LINE = 14;
    private static final int GAP = 10;
    private static final int MOST_DOTS = 30;
    private static final int MOST_WRAPPED = 12;
    private static final int MOST_TOLD = 8;

    private final List<String> columns;
    private final List<Series> series;
    private final List<Item> legend = new ArrayList<>();
    private final double top;
    private final Axis axis;
    private final double left;
    private final List<List<String>> names;

    /** An item of the legend and where it stands. */
    private record Item(Series series, double x, double y) {}

    PlotDrawing(double headingHeight, List<String> columns, List<Series> series) {
        this.columns = columns;
        this.series = series;
        double x = 0;
        double y = headingHeight + (series.size() > 1 ? 12 : -6);
        for (Series one : series.size() > 1 ? series : List.<Series>of()) { // one alone is told by the title
            double width = KEY + 5 + Lettering.LEGEND.width(one.name());
            if (x > 0 && x + width > Chart.WIDTH) {
                x = 0;
                y += LEGEND_LINE;
            }
            legend.add(new Item(one, x, y));
            x += width + 10;
        }
        this.top = y + 22;
        this.axis = Axis.holding(series.stream()
                .flatMap(one -> one.values().stream().flatMap(Optional::stream))
                .toList());
        this.left = 8
                + axis.ticks().stream()
                        .mapToDouble(tick -> Lettering.TICK.width(DanishText.format(tick)))
                        .max()
                        .orElseThrow();
        this.names = columns.stream()
                .map(name -> columns.size() > MOST_WRAPPED
                        ? List.of(name)
                        : Lettering.COLUMN.lines(name, columnWidth() - GAP))
                .toList();
    }

    double height() {
        int lines = names.stream().mapToInt(List::size).max().orElseThrow();
        return top + PLOT_HEIGHT + 10 + COLUMN_LINE * lines;
    }

    void draw(Pen pen) {
        legend.forEach(item -> legend(pen, item));
        grid(pen);
        series.stream().filter(Series::isBars).forEach(one -> bars(pen, one));
        pen.rule(Colour.INK, left, RIGHT, y(BigDecimal.ZERO));
        series.stream().filter(one -> !one.isBars()).forEach(one -> line(pen, one));
    }

    private static void legend(Pen pen, Item item) {
        Series one = item.series();
        if (one.isBars()) {
            pen.rect(colour(one), item.x() + 1, item.y() - 9, KEY - 3, 9, "");
        } else {
            pen.line(
                    Trace.of(one.number()),
                    List.of(new Point(item.x(), item.y() - 4), new Point(item.x() + KEY, item.y() - 4)));
        }
        pen.text(Lettering.LEGEND, item.x() + KEY + 5, item.y(), one.name());
    }

    private void grid(Pen pen) {
        for (BigDecimal tick : axis.ticks()) {
            pen.rule(Colour.RULE, left, RIGHT, y(tick));
            pen.text(Lettering.TICK, left - 6, y(tick) + 4, DanishText.format(tick));
        }
        double widest = names.stream()
                .flatMap(List::stream)
                .mapToDouble(Lettering.COLUMN::width)
                .max()
                .orElseThrow();
        int every = (int) Math.ceil((widest + GAP) / columnWidth()); // names must not run into each other
        for (int i = 0; i < columns.size(); i += every) {
            name(pen, i);
        }
    }

    /** Writes a name inside the drawing; one that would have to move towards the one before it is left out. */
    private void name(Pen pen, int column) {
        List<String> lines = names.get(column);
        double half = lines.stream().mapToDouble(Lettering.COLUMN::width).max().orElseThrow() / 2;
        double x = Math.max(middle(column), half);
        if (x + half > Chart.WIDTH + GAP / 2) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            pen.text(
                    Lettering.COLUMN,
                    Math.min(x, Chart.WIDTH - half),
                    top + PLOT_HEIGHT + 18 + COLUMN_LINE * i,
                    lines.get(i));
        }
    }

    private void bars(Pen pen, Series one) {
        long all = series.stream().filter(Series::isBars).count();
        double share = columns.size() > MOST_DOTS ? 1 : 0.76;
        double width = columnWidth() * share / all;
        boolean isTold = all == series.size() && all * columns.size() <= MOST_TOLD;
        for (int i = 0; i < columns.size(); i++) {
            double x = middle(i) - columnWidth() * share / 2 + one.number() * width;
            Optional<BigDecimal> value = one.values().get(i);
            if (value.isEmpty()) {
                pen.text(Lettering.COLUMN, x + width / 2, y(BigDecimal.ZERO) - 4, "-");
                continue;
            }
            boolean isBelow = value.get().signum() < 0;
            double zero = y(BigDecimal.ZERO);
            double height = Math.max(Math.abs(zero - y(value.get())), 1.5); // zero is a line, not nothing
            pen.rect(
                    colour(one),
                    x,
                    isBelow ? zero : zero - height,
                    columns.size() > MOST_DOTS ? width + 0.3 : width * 0.94,
                    height,
                    told(one, i));
            if (isTold) {
                pen.text(Lettering.VALUE, x + width / 2, isBelow ? zero + height + 14 : zero - height - 5, text(value));
            }
        }
    }

    /** An absent value breaks the line. */
    private void line(Pen pen, Series one) {
        double reach = one.kind() == Kind.STEPS ? columnWidth() / 2 : 0;
        List<Point> run = new ArrayList<>();
        for (int i = 0; i <= columns.size(); i++) {
            Optional<BigDecimal> value = i < columns.size() ? one.values().get(i) : Optional.empty();
            if (value.isEmpty() && !run.isEmpty()) {
                pen.line(Trace.of(one.number()), run);
                run = new ArrayList<>();
            }
            if (value.isPresent()) {
                double y = y(value.get());
                extend(run, new Point(middle(i) - reach, y));
                extend(run, new Point(middle(i) + reach, y));
            }
        }
        for (int i = 0; one.kind() == Kind.LINE && columns.size() <= MOST_DOTS && i < columns.size(); i++) {
            Optional<BigDecimal> value = one.values().get(i);
            if (value.isPresent()) {
                pen.dot(Trace.of(one.number()), new Point(middle(i), y(value.get())), told(one, i));
            }
        }
    }

    /** Adds a point; a level stretch has only its two ends. */
    private static void extend(List<Point> run, Point point) {
        int size = run.size();
        if (size > 0 && run.get(size - 1).equals(point)) {
            return;
        }
        if (size > 1 && run.get(size - 1).y() == point.y() && run.get(size - 2).y() == point.y()) {
            run.remove(size - 1);
        }
        run.add(point);
    }

    private static Colour colour(Series bars) {
        return BARS.get(bars.number() % BARS.size());
    }

    private String told(Series one, int column) {
        return columns.get(column) + ", " + one.name() + ": "
                + text(one.values().get(column));
    }

    private double columnWidth() {
        return (RIGHT - left) / columns.size();
    }

    private double middle(int column) {
        return left + columnWidth() * (column + 0.5);
    }

    private double y(BigDecimal value) {
        return top + PLOT_HEIGHT * (1 - axis.share(value));
    }

    static String text(Optional<BigDecimal> value) {
        return value.map(DanishText::format).orElse("-");
    }
}
