package dk.refusion.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dk.refusion.json.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of a {@link Table} in groups of equal values (grupper), in the order of those values; an absent value makes a group
 * of its own, the last one.
 *
 * <pre>{@code
 * Table byTier = table.by(MUNICIPALITY, TIER).sum(GROSS, REFUND);
 * Table persons = table.by(PERSON).count(Column.count("Uger"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TableGroups implements Written {
    private final Table table;
    private final List<Column<?>> by;
    /** The rows, group by group. */
    private final List<List<Integer>> groups;

    TableGroups(Table table, List<Column<?>> by) {
        this.table = table;
        this.by = by;
        Comparator<Integer> order = table.order(by);
        List<Integer> rows =
                IntStream.range(0, table.size()).boxed().sorted(order).toList();
        List<List<Integer>> found = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= rows.size(); row++) {
            if (row == rows.size() || order.compare(rows.get(row), rows.get(from)) != 0) {
                found.add(rows.subList(from, row));
                from = row;
            }
        }
        this.groups = Collections.unmodifiableList(found);
    }

    /** {@return how many groups there are, zero or more} */
    public int size() {
        return groups.size();
    }

    /**
     * The sum of some columns in each group. A sum over an absent value is absent.
     *
     * @param columns the columns, of amounts, counts or numbers
     * @return a row for each group: the values that make it, and the sums
     * @throws IllegalArgumentException if the table has no such column, or a column is of something else
     * @throws ArithmeticException if a sum is out of range
     */
    public Table sum(Column<?>... columns) {
        List<Column<?>> all = new ArrayList<>(by);
        List<List<? extends Optional<?>>> cells = keys();
        for (Column<?> column : columns) {
            if (!column.isSummable()) {
                throw new IllegalArgumentException("a column that is added up holds amounts or counts, was " + column);
            }
            all.add(column);
            cells.add(sums(column));
        }
        return new Table(all, cells, groups.size());
    }

    private <T extends Comparable<? super T>> List<Optional<T>> sums(Column<T> column) {
        List<Optional<T>> values = table.column(column);
        return groups.stream()
                .map(group -> group.stream()
                        .map(values::get)
                        .reduce((one, other) -> one.flatMap(first -> other.map(second -> column.sum(first, second))))
                        .orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The number of rows in each group.
     *
     * @param column what the number is called
     * @return a row for each group: the values that make it, and the number
     * @throws IllegalArgumentException if a column of that name makes the groups
     */
    public Table count(Column<Long> column) {
        List<Column<?>> all = new ArrayList<>(by);
        all.add(column);
        List<List<? extends Optional<?>>> cells = keys();
        cells.add(ImmutableList.copyOf(Lists.transform(groups, group -> Optional.of((long) group.size()))));
        return new Table(all, cells, groups.size());
    }

    private List<List<? extends Optional<?>>> keys() {
        List<List<? extends Optional<?>>> keys = new ArrayList<>();
        for (Column<?> column : by) {
            List<? extends Optional<?>> values = table.cells(column);
            keys.add(ImmutableList.copyOf(Lists.transform(groups, group -> values.get(group.get(0)))));
        }
        return keys;
    }

    /** By what the rows are grouped, and how many groups there are. */
    @Override
    public String toString() {
        return groups.size() + " groups of " + table.size() + " rows by " + by;
    }
}
