package dk.refusion.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dk.refusion.json.Written;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Rows of values in named, typed columns (tabel).
 *
 * <p>Every method gives another table and leaves this one as it is. Values are exact throughout: sums are those of
 * {@link dk.refusion.money.Money}, and an overflow is an error. An absent value is not zero: a sum over it is absent.
 *
 * <pre>{@code
 * settlement.asTable()
 *         .where(BENEFIT, KONTANTHJAELP)
 *         .by(MUNICIPALITY, TIER)
 *         .sum(GROSS, REFUND);
 * }</pre>
 *
 * <p>A table is for looking, not for calculating: ask the settlement, the statement or the case for that.
 *
 * <p>This class is immutable and thread-safe, as long as nobody changes the lists that it was made over.
 */
public final class Table implements Written {
    private static final int ROWS_SHOWN = 20;

    private final ImmutableList<Column<?>> columns;
    /** The values of each column, in the order of the columns. */
    private final ImmutableList<List<? extends Optional<?>>> cells;

    private final int size;

    Table(List<Column<?>> columns, List<? extends List<? extends Optional<?>>> cells, int size) {
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            if (columns.subList(0, i).stream().map(Column::name).anyMatch(name::equals)) {
                throw new IllegalArgumentException(
                        "a table has a name for one column only, was twice \"" + name + "\"");
            }
        }
        this.columns = ImmutableList.copyOf(columns);
        this.cells = ImmutableList.copyOf(cells);
        this.size = size;
    }

    /**
     * A table over a list, each of whose elements becomes a row. Values are taken when they are asked for, so that a table
     * of millions of rows takes no room beside its list.
     *
     * @param <R> what a row is of
     * @param rows the list, which must not change from now on
     * @return a builder that takes the columns
     */
    public static <R> Builder<R> over(List<R> rows) {
        return new Builder<>(rows instanceof RandomAccess ? rows : List.copyOf(rows));
    }

    /** {@return the columns, in order, unmodifiable} */
    public List<Column<?>> columns() {
        return columns;
    }

    /** {@return how many rows there are, zero or more} */
    public int size() {
        return size;
    }

    /**
     * The rows, in order.
     *
     * @return a row for each number, unmodifiable
     */
    public List<TableRow> rows() {
        return new Selected<>(IntStream.range(0, size).toArray(), number -> new TableRow(this, number));
    }

    /**
     * {@return the values of a column, in order, empty where they are absent; unmodifiable}
     *
     * @param <T> the type of the values
     * @param column the column
     * @throws IllegalArgumentException if the table has no such column
     */
    public <T extends Comparable<? super T>> List<Optional<T>> column(Column<T> column) {
        return Collections.unmodifiableList(
                Lists.transform(cells.get(place(column)), cell -> cell.map(column.type()::cast)));
    }

    Optional<?> cell(int row, Column<?> column) {
        return cells.get(place(column)).get(row);
    }

    private int place(Column<?> column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("a table of " + columns + " has no column " + column);
        }
        return place;
    }

    /**
     * {@return the rows that have a value in a column}
     *
     * @param <T> the type of the value
     * @param column the column
     * @param value the value
     * @throws IllegalArgumentException if the table has no such column
     */
    public <T extends Comparable<? super T>> Table where(Column<T> column, T value) {
        return matching(column, value::equals);
    }

    /**
     * {@return the rows whose value meets a condition; a row whose value is absent does not}
     *
     * @param <T> the type of the value
     * @param column the column
     * @param condition the condition
     * @throws IllegalArgumentException if the table has no such column
     */
    public <T extends Comparable<? super T>> Table matching(Column<T> column, Predicate<? super T> condition) {
        List<Optional<T>> values = column(column);
        return select(IntStream.range(0, size)
                .filter(row -> values.get(row).filter(condition).isPresent())
                .toArray());
    }

    /**
     * {@return the rows that meet a condition}
     *
     * @param condition the condition
     */
    public Table where(Predicate<? super TableRow> condition) {
        return select(IntStream.range(0, size)
                .filter(row -> condition.test(new TableRow(this, row)))
                .toArray());
    }

    /**
     * {@return the rows in the order of some columns, the first one first; rows that are equal in them keep their
     * order, and absent values come last}
     *
     * @param by the columns
     * @throws IllegalArgumentException if the table has no such column
     */
    public Table sort(Column<?>... by) {
        return select(sorted(order(List.of(by))));
    }

    /**
     * {@return the rows in the order of a column, the largest value first; absent values come last}
     *
     * @param by the column
     * @throws IllegalArgumentException if the table has no such column
     */
    public Table sortDescending(Column<?> by) {
        List<? extends Optional<?>> values = cells.get(place(by));
        return select(sorted(
                Comparator.comparing((Integer row) -> values.get(row).isEmpty())
                        .thenComparing((one, other) ->
                                values.get(one).isEmpty() ? 0 : by.compareCells(values.get(other), values.get(one)))));
    }

    private int[] sorted(Comparator<Integer> order) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    Comparator<Integer> order(List<Column<?>> by) {
        Comparator<Integer> order = Comparator.comparingInt(row -> 0); // none: all rows are equal
        for (Column<?> column : by) {
            List<? extends Optional<?>> values = cells.get(place(column));
            order = order.thenComparing((one, other) -> column.compareCells(values.get(one), values.get(other)));
        }
        return order;
    }

    /**
     * The first rows.
     *
     * @param rows how many, at least zero
     * @return that many rows, or all if there are no more
     * @throws IllegalArgumentException if the number is negative
     */
    public Table head(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("a head has at least zero rows, was " + rows);
        }
        int shown = Math.min(rows, size);
        return new Table(columns, Lists.transform(cells, column -> column.subList(0, shown)), shown);
    }

    /**
     * Some of the columns, in the order in which they are named.
     *
     * @param some the columns
     * @return the table of them
     * @throws IllegalArgumentException if the table has no such column, or one is named twice
     */
    public Table select(Column<?>... some) {
        List<Column<?>> chosen = List.of(some);
        return new Table(chosen, Lists.transform(chosen, column -> cells.get(place(column))), size);
    }

    /**
     * {@return the same with a column by another name}
     *
     * @param column the column
     * @param name its new name
     * @throws IllegalArgumentException if the table has no such column, or has a column of that name already
     */
    public Table rename(Column<?> column, String name) {
        List<Column<?>> renamed = new ArrayList<>(columns);
        renamed.set(place(column), column.as(name));
        return new Table(renamed, cells, size);
    }

    /**
     * {@return the same with one more column, calculated from each row}
     *
     * @param <T> the type of the values
     * @param column the new column
     * @param value its value in a row; empty where it is absent
     * @throws IllegalArgumentException if the table has a column of that name already
     */
    public <T extends Comparable<? super T>> Table with(
            Column<T> column, Function<? super TableRow, Optional<T>> value) {
        List<Optional<T>> values = ImmutableList.copyOf(Lists.transform(rows(), (TableRow row) -> value.apply(row)));
        List<Column<?>> wider = new ArrayList<>(columns);
        wider.add(column);
        List<List<? extends Optional<?>>> widerCells = new ArrayList<>(cells);
        widerCells.add(values);
        return new Table(wider, widerCells, size);
    }

    /**
     * {@return the rows in groups of equal values, to be added up}
     *
     * @param by the columns whose values make a group; none puts all rows into one
     * @throws IllegalArgumentException if the table has no such column
     */
    public TableGroups by(Column<?>... by) {
        List.of(by).forEach(this::place);
        return new TableGroups(this, List.of(by));
    }

    /**
     * This table and another side by side. No row is lost: a row without a partner keeps its values, and those of the other
     * table are absent; the other table's rows without a partner come last.
     *
     * <p>The other table has one row for each value of the columns that both are joined on, so that no row, and no krone, is
     * doubled.
     *
     * @param other the other table
     * @param on the columns whose values make two rows partners; an absent value has no partner
     * @return the joined table: the columns of this one, then those of the other
     * @throws IllegalArgumentException if a table has no such column, if both have another column of one name, or if the
     *     other has several rows with the same values
     */
    public Table join(Table other, Column<?>... on) {
        return TableJoin.of(this, other, List.of(on));
    }

    List<? extends Optional<?>> cells(Column<?> column) {
        return cells.get(place(column));
    }

    Table select(int[] rows) {
        return new Table(columns, Lists.transform(cells, column -> new Selected<>(rows, column::get)), rows.length);
    }

    /**
     * {@return the head of the table as aligned Danish lines, and how many rows there are, without a line break at the
     * end}
     *
     * @param rows how many rows at the most
     * @param width how many characters a line has at the most; columns that do not fit stand below, beside the first column
     * @throws IllegalArgumentException if the number of rows is negative
     */
    public String text(int rows, int width) {
        return TableText.of(this, rows, width);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table that
                && size == that.size
                && columns.equals(that.columns)
                && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * columns.hashCode() + size;
    }

    /** {@return one object for each row, by the names of the columns; absent values are left out} */
    @Override
    public List<Map<String, Object>> asJson() {
        return rows().stream().map(TableRow::asJson).toList();
    }

    /** The first twenty rows as aligned Danish lines of any width, and how many there are. */
    @Override
    public String toString() {
        return text(ROWS_SHOWN, Integer.MAX_VALUE);
    }

    /** A view of some numbers, each turned into a value when it is asked for. */
    private static final class Selected<T> extends AbstractList<T> implements RandomAccess {
        private final int[] rows;
        private final IntFunction<T> value;

        Selected(int[] rows, IntFunction<T> value) {
            this.rows = rows;
            this.value = value;
        }

        @Override
        public T get(int index) {
            return value.apply(rows[index]);
        }

        @Override
        public int size() {
            return rows.length;
        }
    }

    /**
     * Takes the columns of a table over a list, one by one. Not thread-safe.
     *
     * @param <R> what a row is of
     */
    public static final class Builder<R> {
        private final List<R> rows;
        private final List<Column<?>> columns = new ArrayList<>();
        private final List<List<? extends Optional<?>>> cells = new ArrayList<>();

        private Builder(List<R> rows) {
            this.rows = rows;
        }

        /**
         * {@return a column whose values are always there}
         *
         * @param <T> the type of the values
         * @param column the column
         * @param value the value of a row
         */
        public <T extends Comparable<? super T>> Builder<R> column(
                Column<T> column, Function<? super R, ? extends T> value) {
            return optional(column, row -> Optional.of(value.apply(row)));
        }

        /**
         * {@return a column whose values may be absent}
         *
         * @param <T> the type of the values
         * @param column the column
         * @param value the value of a row; empty where it is absent
         */
        public <T extends Comparable<? super T>> Builder<R> optional(
                Column<T> column, Function<? super R, ? extends Optional<? extends T>> value) {
            columns.add(column);
            cells.add(Lists.transform(rows, value::apply));
            return this;
        }

        /**
         * {@return a column of counts}
         *
         * @param column the column
         * @param value the count of a row
         */
        public Builder<R> count(Column<Long> column, ToLongFunction<? super R> value) {
            return column(column, value::applyAsLong);
        }

        /**
         * {@return a column of numbers that say which one}
         *
         * @param column the column
         * @param value the number of a row
         */
        public Builder<R> ordinal(Column<Integer> column, ToIntFunction<? super R> value) {
            return column(column, value::applyAsInt);
        }

        /**
         * Adds a column of numbers that may be absent, such as places in an order.
         *
         * @param column the column
         * @param value gives the cell of a row; empty if it is absent
         * @return this builder
         */
        public Builder<R> optionalOrdinal(Column<Integer> column, Function<? super R, OptionalInt> value) {
            return optional(column, row -> {
                OptionalInt number = value.apply(row);
                return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            });
        }

        /**
         * {@return the table}
         *
         * @throws IllegalArgumentException if two columns have the same name
         */
        public Table table() {
            return new Table(columns, cells, rows.size());
        }

        /** The columns so far. */
        @Override
        public String toString() {
            return "table of " + columns;
        }
    }
}
