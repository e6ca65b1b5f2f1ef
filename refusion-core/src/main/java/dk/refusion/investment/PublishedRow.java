package dk.refusion.investment;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.Written;
import dk.refusion.money.Figure;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One row of figures as printed: a figure a year, and perhaps a total (I alt).
 *
 * <p>A year is in one of three states that are none of them another: it has a figure, which may be zero; it is absent ({@code
 * -}), since the case has nothing to do with it; or it is unknown, since the case has the year but its figure was not printed.
 * What needs an unknown figure is unknown itself. A row may have no years at all and only a total. Nothing is checked here: the
 * total is what was printed, see {@link PublishedTable#reconcile()}.
 *
 * <pre>{@code
 * PublishedRow.of(Map.of(2015, Figure.of(new BigDecimal("15.7"), MoneyUnit.MILLION)));     // {2015=15,7 mio. kr.}
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PublishedRow implements Written permits ImmutablePublishedRow {
    PublishedRow() {}

    /**
     * {@return a row without a printed total}
     *
     * @param figures the figures by calendar year
     */
    public static PublishedRow of(Map<Integer, Figure> figures) {
        return ImmutablePublishedRow.builder().putAllFigures(figures).build();
    }

    /**
     * {@return a copy with years that are part of the row although their figures are not printed}
     *
     * @param years the years whose figures are not known
     * @throws IllegalArgumentException if a year has a figure
     */
    public PublishedRow withUnknown(Set<Integer> years) {
        return ImmutablePublishedRow.builder()
                .putAllFigures(figures())
                .addAllUnknown(years)
                .total(total())
                .build();
    }

    /**
     * {@return a copy with a printed total, of the same years}
     *
     * @param total the total as printed
     */
    public PublishedRow withTotal(Figure total) {
        return ImmutablePublishedRow.builder()
                .putAllFigures(figures())
                .addAllUnknown(unknown())
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
     * The years that are part of the row but whose figures were not printed, in order, unmodifiable.
     *
     * @return the calendar years
     */
    @Value.NaturalOrder
    public abstract SortedSet<Integer> unknown();

    @Value.Check
    void check() {
        for (int year : unknown()) {
            if (figures().containsKey(year)) {
                throw new IllegalArgumentException("a year has a figure or is unknown, was both " + year);
            }
        }
    }

    /** {@return the total as printed; empty if none was printed} */
    public abstract Optional<Figure> total();

    /** {@return the figures read literally; a year that is unknown is not in it} */
    @Value.Lazy
    public MoneySeries series() {
        MoneySeries.Builder series = MoneySeries.builder();
        figures().forEach((year, figure) -> series.putAmount(year, figure.amount()));
        return series.build();
    }

    /**
     * {@return the total as printed, or else the sum of the years; empty if neither a total nor any year was printed,
     * or no total was and a year is unknown}
     *
     * @throws ArithmeticException if the sum is out of range
     */
    public Optional<Money> totalOrSum() {
        return total().map(Figure::amount)
                .or(() ->
                        figures().isEmpty() || !unknown().isEmpty() ? Optional.empty() : Optional.of(series().total()));
    }

    /** The resolutions of the figures that {@link #totalOrSum} is made of. */
    Collection<Money> resolutions() {
        return total().map(figure -> List.of(figure.resolution()))
                .orElseGet(() ->
                        figures().values().stream().map(Figure::resolution).toList());
    }

    /** {@return the row on one line, such as {@code {2015=15,7 mio. kr., I alt=158,0 mio. kr.}}} */
    @Override
    public String toString() {
        return Stream.of(
                        figures().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()),
                        unknown().stream().map(year -> year + " ukendt"),
                        total().map(total -> "I alt=" + total).stream())
                .flatMap(parts -> parts)
                .collect(joining(", ", "{", "}"));
    }
}
