package dk.refusion.investment;

import dk.refusion.json.Written;
import dk.refusion.money.MoneyUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A table of investment cases as it was published (offentliggjort tabel), such as the one in the minister's letter of 9 January
 * 2018.
 *
 * <p>It keeps what was printed: figures with the decimals they had, years that are absent, totals and ratios that may not
 * agree with their parts. It is no calculation; {@link #reconcile()} recalculates it, and {@link PublishedCase#asCase()}
 * turns a case into one that calculates.
 *
 * <pre>{@code
 * Reconciliation reconciliation = letter.reconcile();
 * reconciliation.deviations();        // the four cells of Silkeborg, all explained by rounding
 * reconciliation.isConsistent();      // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PublishedTable implements Written permits ImmutablePublishedTable {
    PublishedTable() {}

    /**
     * {@return a table of cases}
     *
     * @param unit the unit that the table is printed in
     * @param years the columns, also those where every case is absent
     * @param cases the cases in the order printed, each with a name of its own
     * @throws IllegalArgumentException if two cases have one name, or a case has a figure for a year without a column
     */
    public static PublishedTable of(MoneyUnit unit, Collection<Integer> years, List<PublishedCase> cases) {
        return ImmutablePublishedTable.builder()
                .unit(unit)
                .addAllYears(years)
                .addAllCases(cases)
                .build();
    }

    /** {@return the unit that the table is printed in} */
    public abstract MoneyUnit unit();

    /**
     * The columns, in order, unmodifiable.
     *
     * @return the calendar years
     */
    @Value.NaturalOrder
    public abstract SortedSet<Integer> years();

    /** {@return the cases in the order printed, unmodifiable} */
    public abstract List<PublishedCase> cases();

    @Value.Check
    void check() {
        Set<String> names = new HashSet<>();
        for (PublishedCase one : cases()) {
            if (!names.add(one.name())) {
                throw new IllegalArgumentException("each case has a name of its own, was \"" + one.name() + "\" again");
            }
            SortedSet<Integer> outside = new TreeSet<>(rows(one)
                    .flatMap(row -> Stream.concat(row.figures().keySet().stream(), row.unknown().stream()))
                    .toList());
            outside.removeAll(years());
            if (!outside.isEmpty()) {
                throw new IllegalArgumentException(
                        "the table has columns for " + years() + ", \"" + one.name() + "\" has figures for " + outside);
            }
        }
    }

    /**
     * {@return the case of a name; empty if there is none of that name}
     *
     * @param name the name as printed
     */
    public Optional<PublishedCase> find(String name) {
        return cases().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * All cases together, from their totals as printed (or the sums of the years where no total is).
     *
     * @return the sums of the totals of the cases that have them
     * @throws ArithmeticException if a sum is out of range
     */
    public PublishedTotals totals() {
        return PublishedTotals.of(cases());
    }

    /**
     * Recalculates every derived figure: each proceeds, each total, each ratio.
     *
     * @return what was compared and how it agrees, and what could not be compared
     * @throws ArithmeticException if an amount is out of range
     */
    public Reconciliation reconcile() {
        return Reconciliation.of(this);
    }

    private static Stream<PublishedRow> rows(PublishedCase one) {
        return Stream.of(one.investment(), one.savings(), one.proceeds()).flatMap(Optional::stream);
    }

    /**
     * The table on one line.
     *
     * @return the size, such as {@code 4 cases, 2015-2021, mio. kr.}
     */
    @Override
    public String toString() {
        return cases().size() + " cases, "
                + (years().isEmpty() ? "no years" : years().first() + "-" + years().last()) + ", "
                + unit().danish();
    }
}
