package dk.refusion.examples.files.table;

import dk.refusion.examples.files.json.Json;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table on its way to a file: a number is made from the exact value, never from its Danish text.
 *
 * <p>An amount is in kroner, a percentage is the number of per cents. Only a ratio that no decimal number writes is rounded, as
 * in JSON.
 */
final class FileColumn<T extends Comparable<? super T>> {
    private final Column<T> column;
    private final List<Optional<T>> values;

    private FileColumn(Column<T> column, List<Optional<T>> values) {
        this.column = column;
        this.values = values;
    }

    static List<? extends FileColumn<?>> of(Table table) {
        return table.columns().stream().map(column -> of(table, column)).toList();
    }

    static <T extends Comparable<? super T>> FileColumn<T> of(Table table, Column<T> column) {
        return new FileColumn<>(column, table.column(column));
    }

    String name() {
        return column.name();
    }

    Class<T> type() {
        return column.type();
    }

    /** What a cell holds: a {@link BigDecimal}, a {@link LocalDate} or else a {@link String}; empty if it is absent. */
    Optional<Object> cell(int row) {
        return values.get(row).map(this::plain);
    }

    private Object plain(T value) {
        if (value instanceof Money amount) {
            return amount.kroner();
        }
        if (value instanceof Percentage percentage) {
            return decimal(percentage.asRatio().times(100));
        }
        if (value instanceof Ratio ratio) {
            return decimal(ratio);
        }
        if (value instanceof Long || value instanceof Integer) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Year year) {
            return BigDecimal.valueOf(year.getValue());
        }
        return value instanceof LocalDate ? value : column.text(value);
    }

    private static BigDecimal decimal(Ratio ratio) {
        try {
            return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()));
        } catch (ArithmeticException e) { // its decimals never end
            return ratio.rounded(Json.RATIO_DECIMALS, Rounding.HALF_UP);
        }
    }
}
