package dk.refusion.investment;

import dk.refusion.json.Written;
import dk.refusion.money.DanishText;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Ratio;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The rows of one case as printed (offentliggjort tabel): investering, besparelse, provenu, and savings for each krone.
 *
 * <p>Any of them may be missing. {@link #asCase()} reads an {@link InvestmentCase} out of them where two of the three rows
 * are there by year.
 *
 * <pre>{@code
 * PublishedCase.builder().name("Hjørring").investment(costs).savings(earned).build().asCase();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PublishedCase implements Written permits ImmutablePublishedCase {
    PublishedCase() {}

    /** {@return a builder without rows} */
    public static Builder builder() {
        return ImmutablePublishedCase.builder();
    }

    /** {@return what the case is called, such as the municipality} */
    public abstract String name();

    /** {@return what is spent (investering); empty if it was not printed} */
    public abstract Optional<PublishedRow> investment();

    /** {@return what is saved (besparelse); empty if it was not printed} */
    public abstract Optional<PublishedRow> savings();

    /** {@return the difference (provenu) as printed; empty if it was not printed} */
    public abstract Optional<PublishedRow> proceeds();

    /**
     * The savings for each krone invested (besparelse i forhold til investering) as printed.
     *
     * @return the number with the decimals that were printed; empty if it was not printed
     */
    public abstract Optional<BigDecimal> savingsPerKrone();

    /**
     * {@return the case that the yearly figures state, read literally; empty if fewer than two of the three rows have
     * yearly figures and no year that is unknown} A row that is missing is derived from the other two: besparelse =
     * provenu + investering, investering = besparelse − provenu.
     *
     * @throws ArithmeticException if an amount is out of range
     */
    public Optional<InvestmentCase> asCase() {
        Optional<MoneySeries> investment = yearly(investment());
        Optional<MoneySeries> savings = yearly(savings());
        Optional<MoneySeries> proceeds = yearly(proceeds());
        return both(investment, savings, (i, s) -> InvestmentCase.of(name(), i, s))
                .or(() -> both(investment, proceeds, (i, p) -> InvestmentCase.of(name(), i, p.plus(i))))
                .or(() -> both(savings, proceeds, (s, p) -> InvestmentCase.of(name(), s.minus(p), s)));
    }

    /**
     * The savings for each krone from the totals as printed, or from the sums of the years where no total is.
     *
     * @return the exact ratio; empty if a total is not known or nothing is invested
     * @throws ArithmeticException if a sum is out of range
     */
    public Optional<Ratio> savingsPerKroneFromTotals() {
        return both(
                investment().flatMap(PublishedRow::totalOrSum).filter(total -> !total.isZero()),
                savings().flatMap(PublishedRow::totalOrSum),
                (invested, saved) -> saved.ratioTo(invested));
    }

    /** The amounts by year, if none of them is unknown. */
    private static Optional<MoneySeries> yearly(Optional<PublishedRow> row) {
        return row.filter(one -> one.unknown().isEmpty())
                .map(PublishedRow::series)
                .filter(series -> !series.isEmpty());
    }

    /**
     * The years of which a figure is not known that the case would need (ukendte år).
     *
     * @return the years in which any of its rows is unknown, in order, unmodifiable; they matter only if there is no {@link
     *     #asCase()}
     */
    public SortedSet<Integer> unknownYears() {
        SortedSet<Integer> years = new TreeSet<>();
        Stream.of(investment(), savings(), proceeds())
                .flatMap(Optional::stream)
                .forEach(row -> years.addAll(row.unknown()));
        return Collections.unmodifiableSortedSet(years);
    }

    private static <A, B, R> Optional<R> both(Optional<A> a, Optional<B> b, BiFunction<A, B, R> join) {
        return a.flatMap(left -> b.map(right -> join.apply(left, right)));
    }

    /**
     * The case on one line.
     *
     * @return the name with what was printed
     */
    @Override
    public String toString() {
        return name()
                + investment().map(row -> ", investering " + row).orElse("")
                + savings().map(row -> ", besparelse " + row).orElse("")
                + proceeds().map(row -> ", provenu " + row).orElse("")
                + savingsPerKrone()
                        .map(r -> ", forhold " + DanishText.format(r))
                        .orElse("");
    }

    /** Collects the rows of a {@link PublishedCase}. Not thread-safe. */
    public sealed interface Builder permits ImmutablePublishedCase.Builder {
        /**
         * Sets what the case is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets what is spent.
         *
         * @param row the row as printed
         * @return this builder
         */
        Builder investment(PublishedRow row);

        /**
         * Sets what is saved.
         *
         * @param row the row as printed
         * @return this builder
         */
        Builder savings(PublishedRow row);

        /**
         * Sets the printed difference.
         *
         * @param row the row as printed
         * @return this builder
         */
        Builder proceeds(PublishedRow row);

        /**
         * Sets the printed savings for each krone.
         *
         * @param ratio the number with the decimals that were printed
         * @return this builder
         */
        Builder savingsPerKrone(BigDecimal ratio);

        /**
         * {@return the case}
         *
         * @throws IllegalStateException if the name is missing
         */
        PublishedCase build();
    }
}
