package dk.refusion.investment;

import static java.util.stream.Collectors.joining;

import dk.refusion.money.Figure;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One row of figures as printed: a figure a year, and perhaps a total (I alt).
 *
 * <p>A year without a figure is absent, not zero. A row may have no years at all and only a total. Nothing is checked
 * here: the total is what was printed, see {@link PublishedTable#reconcile()}.
 *
 * <pre>{@code
 * PublishedRow.of(Map.of(2015, Figure.of(new BigDecimal("15.7"), MoneyUnit.MILLION)));     // {2015=15,7 mio. kr.}
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PublishedRow permits ImmutablePublishedRow {
    PublishedRow() {}

    /**
     * A row without a printed total.
     *
     * @param figures the figures by calendar year
     * @return the row
     */
    public static PublishedRow of(Map<Integer, Figure> figures) {
        return ImmutablePublishedRow.builder().putAllFigures(figures).build();
    }

    /**
     * A copy with a printed total.
     *
     * @param total the total as printed
     * @return the row, of the same years
     */
    public PublishedRow withTotal(Figure total) {
        return ImmutablePublishedRow.builder()
                .putAllFigures(figures())
                .total(total)
                .build();
    }

    /**
     * The figures by calendar year, in order, unmodifiable.
     *
     * @return the figures that were printed
     */
    @Value.NaturalOrder
    public abstract SortedMap<Integer, Figure> figures();

    /**
     * The total as printed.
     *
     * @return the total; empty if none was printed
     */
    public abstract Optional<Figure> total();

    /**
     * The figures read literally.
     *
     * @return the amounts by year
     */
    @Value.Lazy
    public MoneySeries series() {
        MoneySeries.Builder series = MoneySeries.builder();
        figures().forEach((year, figure) -> series.putAmount(year, figure.amount()));
        return series.build();
    }

    /**
     * The total as printed, or else the sum of the years.
     *
     * @return the total; empty if neither a total nor any year was printed
     * @throws ArithmeticException if the sum is out of range
     */
    public Optional<Money> totalOrSum() {
        return total().map(Figure::amount)
                .or(() -> figures().isEmpty() ? Optional.empty() : Optional.of(series().total()));
    }

    /** The resolutions of the figures that {@link #totalOrSum} is made of. */
    Collection<Money> resolutions() {
        return total().map(figure -> List.of(figure.resolution()))
                .orElseGet(() ->
                        figures().values().stream().map(Figure::resolution).toList());
    }

    /**
     * The row on one line.
     *
     * @return the text, such as {@code {2015=15,7 mio. kr., I alt=158,0 mio. kr.}}
     */
    @Override
    public String toString() {
        return Stream.concat(
                        figures().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()),
                        total().map(total -> "I alt=" + total).stream())
                .collect(joining(", ", "{", "}"));
    }
}
