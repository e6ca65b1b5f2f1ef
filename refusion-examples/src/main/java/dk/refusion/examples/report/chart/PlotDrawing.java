package dk.refusion.examples.report.chart;

import dk.refusion.examples.report.chart.Plot.Kind;
import dk.refusion.examples.report.chart.Plot.Series;
import dk.refusion.examples.report.page.Colour;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the parts of a plot stand: legend, axis, columns, bars and lines, from above. */
final class PlotDrawing {
    static final List<Colour> BARS = List.of(Colour.RUST, Colour.TEAL, Colour.PALE, Colour.NAVY);

    private static final int LEGEND_LINE = 18;
    private static final int BAR_KEY = 14;
    /** Long enough to show the pattern of every line. */
    private static final int LINE_KEY = 26;

    private static final int COLUMN_LINE = 14;
    private static final int GAP = 10;
    private static final int MOST_DOTS = 30;
    private static final int MOST_WRAPPED = 12;
    private static final int MOST_TOLD = 8;
    private static final int BELOW_BAR = 14;

    private final Layout layout;
    private final List<String> columns;
    private final List<Series> series;
    private final List<Item> legend = new ArrayList<>();
    private final double top;
    private final Axis axis;
    private final double left;
    private final List<List<String>> names;
    /** How far the number at a bar that points down reaches below the axis. */
    private final double foot;

    /** An item of the legend and where it stands. */
    private record Item(Series series, double x, double y) {}

    PlotDrawing(Layout layout, double headingHeight, List<String> columns, List<Series> series) {
        this.layout = layout;
        this.columns = columns;
        this.series = series;
        double x = 0;
        double y = headingHeight + (series.size() > 1 ? 12 : -6);
        for (Series one : series.size() > 1 ? series : List.<Series>of()) { // one alone is told by the title
            double width = key(one) + 5 + Lettering.LEGEND.width(one.name());
            if (x > 0 && x + width > layout.width()) {
                x = 0;
                y += LEGEND_LINE;
            }
            legend.add(new Item(one, x, y));
            x += width + 10;
        }
        this.top = y + 22;
        List<BigDecimal> values = series.stream()
                .flatMap(one -> one.values().stream().flatMap(Optional::stream))
                .toList();
        this.axis = Axis.holding(values);
        this.left = 8
                + axis.ticks().stream()
                        .mapToDouble(tick -> Lettering.TICK.width(layout.number(tick)))
                        .max()
                        .orElseThrow();
        this.names = columns.stream()
                .map(name -> columns.size() > MOST_WRAPPED
                        ? List.of(name)
                        : Lettering.COLUMN.lines(name, columnWidth() - GAP))
                .toList();
        this.foot = values.stream()
                .filter(value -> areTold() && value.signum() < 0)
                .mapToDouble(value -> y(value) + BELOW_BAR - top - layout.height())
                .reduce(0, Math::max);
    }

    double height() {
        int lines = names.stream().mapToInt(List::size).max().orElseThrow();
        return top
                + layout.height()
                + foot
                + 10
                + COLUMN_LINE * (lines + (layout.axis().isEmpty() ? 0 : 1));
    }

    void draw(Pen pen) {
        legend.forEach(item -> legend(pen, item));
        grid(pen);
        series.stream().filter(Series::isBars).forEach(one -> bars(pen, one));
        pen.rule(Colour.INK, left, right(), y(BigDecimal.ZERO));
        series.stream().filter(one -> !one.isBars()).forEach(one -> line(pen, one));
    }

    private static void legend(Pen pen, Item item) {
        Series one = item.series();
        if (one.isBars()) {
            pen.rect(colour(one), item.x() + 1, item.y() - 9, BAR_KEY - 3, 9, "");
        } else {
            pen.line(
                    Trace.of(one.number()),
                    List.of(new Point(item.x(), item.y() - 4), new Point(item.x() + LINE_KEY, item.y() - 4)));
        }
        pen.text(Lettering.LEGEND, item.x() + key(one) + 5, item.y(), one.name());
    }

    private static int key(Series one) {
        return one.isBars() ? BAR_KEY : LINE_KEY;
    }

    private void grid(Pen pen) {
        for (BigDecimal tick : axis.ticks()) {
            pen.rule(Colour.RULE, left, right(), y(tick));
            pen.text(Lettering.TICK, left - 6, y(tick) + 4, layout.number(tick));
        }
        named().forEach(column -> name(pen, column));
        if (!layout.axis().isEmpty()) {
            pen.text(Lettering.COLUMN, (left + right()) / 2, height() - 2, layout.axis());
        }
    }

    /** The first column and the last, and as many between as do not run into each other. */
    private List<Integer> named() {
        int every = 1;
        while (!areApart(every)) {
            every++;
        }
        int last = columns.size() - 1;
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < last && areApart(i, last); i += every) {
            named.add(i);
        }
        named.add(last);
        return named;
    }

    private boolean areApart(int every) {
        for (int i = 0; i + every < columns.size(); i += every) {
            if (!areApart(i, i + every)) {
                return false;
            }
        }
        return true;
    }

    private boolean areApart(int left, int right) {
        return place(left) + half(left) + GAP <= place(right) - half(right);
    }

    private double half(int column) {
        return names.get(column).stream()
                        .mapToDouble(Lettering.COLUMN::width)
                        .max()
                        .orElseThrow()
                / 2;
    }

    /** The middle of a name, inside the drawing. */
    private double place(int column) {
        double half = half(column);
        return Math.min(Math.max(middle(column), half), layout.width() - half);
    }

    private void name(Pen pen, int column) {
        List<String> lines = names.get(column);
        for (int i = 0; i < lines.size(); i++) {
            pen.text(
                    Lettering.COLUMN, place(column), top + layout.height() + foot + 18 + COLUMN_LINE * i, lines.get(i));
        }
    }

    private double right() {
        return layout.width() - 4.0;
    }

    /** Whether there are bars only, and so few that each has its number at its end. */
    private boolean areTold() {
        return series.stream().allMatch(Series::isBars) && series.size() * columns.size() <= MOST_TOLD;
    }

    private void bars(Pen pen, Series one) {
        long all = series.stream().filter(Series::isBars).count();
        double share = columns.size() > MOST_DOTS ? 1 : 0.76;
        double width = columnWidth() * share / all;
        for (int i = 0; i < columns.size(); i++) {
            double x = middle(i) - columnWidth() * share / 2 + one.number() * width;
            Optional<BigDecimal> value = one.values().get(i);
            if (value.isEmpty()) {
                absent(pen, x + width / 2);
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
            if (areTold()) {
                double end = isBelow ? zero + height + BELOW_BAR : zero - height - 5;
                pen.text(Lettering.VALUE, x + width / 2, end, text(value));
            }
        }
    }

    /** Many dashes side by side would be read as a line. */
    private void absent(Pen pen, double x) {
        if (columns.size() <= MOST_DOTS) {
            pen.text(Lettering.COLUMN, x, y(BigDecimal.ZERO) - 4, "-");
        }
    }

    /** An absent value breaks the line; a value between two absent ones is as wide as its column. */
    private void line(Pen pen, Series one) {
        double reach = one.kind() == Kind.STEPS ? columnWidth() / 2 : 0;
        List<Point> run = new ArrayList<>();
        for (int i = 0; i <= columns.size(); i++) {
            Optional<BigDecimal> value = i < columns.size() ? one.values().get(i) : Optional.empty();
            if (value.isEmpty() && run.size() == 1) {
                Point alone = run.get(0);
                run = List.of(
                        new Point(alone.x() - columnWidth() / 2, alone.y()),
                        new Point(alone.x() + columnWidth() / 2, alone.y()));
            }
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
        return (right() - left) / columns.size();
    }

    private double middle(int column) {
        return left + columnWidth() * (column + 0.5);
    }

    private double y(BigDecimal value) {
        return top + layout.height() * (1 - axis.share(value));
    }

    String text(Optional<BigDecimal> value) {
        return value.map(layout::number).orElse("-");
    }
}
