package dk.refusion.examples.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bars and lines over columns such as years or weeks.
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
public final class Plot extends Chart {
    private final List<String> columns;
    private final List<Series> series;
    private final PlotDrawing drawing;

    /** How a series is drawn. */
    enum Kind {
        BARS,
        LINE,
        STEPS
    }

    /**
     * One value for each column.
     *
     * @param kind how it is drawn
     * @param number its number among those that are drawn alike: bars, or lines and steps
     * @param name what it shows
     * @param values one value for each column, empty for an absent one
     */
    record Series(Kind kind, int number, String name, List<Optional<BigDecimal>> values) {
        boolean isBars() {
            return kind == Kind.BARS;
        }
    }

    private Plot(String title, String unit, Layout layout, List<String> columns, List<Series> series) {
        super(title, unit, layout);
        this.columns = List.copyOf(columns);
        this.series = List.copyOf(series);
        this.drawing = new PlotDrawing(layout, headingHeight(), this.columns, this.series);
    }

    /**
     * {@return a plot without bars and lines}
     *
     * @param title what it shows, in Danish
     * @param unit the unit of the values
     * @param columns the names of the columns, at least one, each another
     * @throws IllegalArgumentException if there is no column
     */
    public static Plot of(String title, String unit, List<String> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a plot has at least one column, was none in " + title);
        }
        return new Plot(title, unit, Layout.STANDARD, columns, List.of());
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
        return with(Kind.BARS, name, values);
    }

    /**
     * A copy with a line from column to column.
     *
     * @param name what the line shows
     * @param values one value for each column, empty for an absent one
     * @return the plot
     * @throws IllegalArgumentException if there is not one value for each column
     */
    public Plot line(String name, List<Optional<BigDecimal>> values) {
        return with(Kind.LINE, name, values);
    }

    /**
     * A copy with a line that stays level in each column, for values that hold for a while and then jump.
     *
     * @param name what the line shows
     * @param values one value for each column, empty for an absent one
     * @return the plot
     * @throws IllegalArgumentException if there is not one value for each column
     */
    public Plot steps(String name, List<Optional<BigDecimal>> values) {
        return with(Kind.STEPS, name, values);
    }

    private Plot with(Kind kind, String name, List<Optional<BigDecimal>> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a plot has one value for each of " + columns.size() + " columns, was " + values.size());
        }
        List<Series> more = new ArrayList<>(series);
        boolean isBars = kind == Kind.BARS;
        int number = (int) series.stream().filter(one -> one.isBars() == isBars).count();
        int most = isBars ? PlotDrawing.BARS.size() : Trace.values().length;
        if (number == most) {
            throw new IllegalArgumentException("a plot has at most " + most + (isBars ? " bars" : " lines")
                    + " in each column, so that they are told apart in grey too, was given one more: " + name);
        }
        more.add(new Series(kind, number, name, List.copyOf(values)));
        return new Plot(title(), unit(), layout(), columns, more);
    }

    /**
     * A copy under another title.
     *
     * @param title what the plot shows
     * @param unit the unit of the values, the title of the vertical axis
     * @return the plot
     */
    public Plot titled(String title, String unit) {
        return new Plot(title, unit, layout(), columns, series);
    }

    /**
     * A copy in which bars and lines have other names.
     *
     * @param names the name of each, in the order in which they were added
     * @return the plot
     * @throws IllegalArgumentException if there is not one name for each
     */
    public Plot named(String... names) {
        if (names.length != series.size()) {
            throw new IllegalArgumentException(
                    "each of the " + series.size() + " bars and lines has a name, was " + List.of(names));
        }
        List<Series> renamed = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            Series one = series.get(i);
            renamed.add(new Series(one.kind(), one.number(), names[i], one.values()));
        }
        return new Plot(title(), unit(), layout(), columns, renamed);
    }

    /**
     * A copy of another size. Letters keep theirs.
     *
     * @param width how wide the plot is, in points; 400 if nothing else is said
     * @param height how high bars and lines can be, in points; 190 if nothing else is said
     * @return the plot
     * @throws IllegalArgumentException if a size is below 100 or above 4000 points
     */
    public Plot sized(int width, int height) {
        return with(layout().sized(width, height));
    }

    /**
     * A copy with a title below the columns.
     *
     * @param axis what the columns are, such as {@code år}
     * @return the plot
     */
    public Plot axis(String axis) {
        return with(layout().withAxis(axis));
    }

    /**
     * A copy with a source line at its foot.
     *
     * @param source where the figures come from, without the word Kilde
     * @return the plot
     */
    public Plot source(String source) {
        return with(layout().withSource(source));
    }

    /**
     * A copy whose numbers are English. Its words are those it is given, see {@link #titled} and {@link #named}.
     *
     * @return the plot
     */
    public Plot english() {
        return with(layout().english());
    }

    private Plot with(Layout layout) {
        return new Plot(title(), unit(), layout, columns, series);
    }

    @Override
    double height() {
        return drawing.height();
    }

    /** Every value in words; for steps, every run of equal values. */
    @Override
    String description() {
        StringBuilder text = new StringBuilder();
        for (Series one : series) {
            text.append(text.isEmpty() ? "" : "; ").append(one.name()).append(layout().word(" i ", " in "));
            text.append(unit()).append(':');
            for (int first = 0; first < columns.size(); ) {
                int last = one.kind() == Kind.STEPS ? lastOfRun(one.values(), first) : first;
                text.append(first == 0 ? " " : ", ").append(columns.get(first));
                text.append(last == first ? "" : layout().word(" til ", " to ") + columns.get(last))
                        .append(' ');
                text.append(drawing.text(one.values().get(first)));
                first = last + 1;
            }
        }
        return text.toString();
    }

    private static int lastOfRun(List<Optional<BigDecimal>> values, int first) {
        int last = first;
        while (last + 1 < values.size() && values.get(last + 1).equals(values.get(first))) {
            last++;
        }
        return last;
    }

    @Override
    String notice() {
        return "";
    }

    @Override
    void draw(Pen pen) {
        drawing.draw(pen);
    }
}
