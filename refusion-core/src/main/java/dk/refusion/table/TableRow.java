package dk.refusion.table;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A row of a {@link Table} (række).
 *
 * <pre>{@code
 * for (TableRow row : table.rows()) {
 *     Money ownShare = row.value(GROSS).minus(row.value(REFUND));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TableRow implements Written {
    private final Table table;
    private final int number;

    TableRow(Table table, int number) {
        this.table = table;
        this.number = number;
    }

    /**
     * {@return the value of a cell; empty if it is absent}
     *
     * @param <T> the type of the value
     * @param column the column
     * @throws IllegalArgumentException if the table has no such column
     */
    public <T extends Comparable<? super T>> Optional<T> get(Column<T> column) {
        return table.column(column).get(number);
    }

    /**
     * {@return the value of a cell that is there}
     *
     * @param <T> the type of the value
     * @param column the column
     * @throws IllegalArgumentException if the table has no such column
     * @throws NoSuchElementException if the value is absent; the message names column and row
     */
    public <T extends Comparable<? super T>> T value(Column<T> column) {
        return get(column)
                .orElseThrow(() -> new NoSuchElementException(
                        "a value of " + column + " is absent in row " + (number + 1) + ", was " + this));
    }

    /**
     * The values.
     *
     * @return the values by the names of their columns; absent ones are left out
     */
    @Override
    public Map<String, Object> asJson() {
        FieldsBuilder fields = new FieldsBuilder();
        for (Column<?> column : table.columns()) {
            fields.with(column.name(), table.cell(number, column));
        }
        return fields.build();
    }

    /** The values with the names of their columns, such as {@code Kommune Ballerup, Uger 4}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Column<?> column : table.columns()) {
            String cell = column.cellText(table.cell(number, column));
            text.append(text.isEmpty() ? "" : ", ").append(column.name()).append(' ');
            text.append(cell.isEmpty() ? "-" : cell);
        }
        return text.toString();
    }
}
