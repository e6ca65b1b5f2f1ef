package dk.refusion.examples.files.table;

import static java.util.stream.Collectors.joining;

import dk.refusion.money.Money;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hands a table over to a database by JDBC, whose driver is not part of the examples. With DuckDB's, one further statement
 * writes a Parquet file.
 *
 * <p>Amounts are kroner as {@code DECIMAL(18,2)}, other numbers decimals with as many digits as they have: nothing becomes a
 * floating-point number. Weeks, months and names are text as in a CSV file. What is absent is null.
 *
 * <pre>{@code
 * try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
 *     DatabaseTable.write(database, "uger", RefundTables.lines(settlement.lines()));
 *     database.createStatement().execute("COPY uger TO 'uger.parquet'");
 * }
 * }</pre>
 */
public final class DatabaseTable {
    private static final int ROWS_AT_ONCE = 1000;
    private static final int DIGITS = 18;
    private static final int OERE_DECIMALS = 2;

    private DatabaseTable() {}

    /**
     * Creates a table in a database and fills it, whole or not at all where the database can take back what was begun.
     *
     * @param database the connection, left open
     * @param name what the table is called there
     * @param table its columns and rows
     * @throws SQLException if the database has such a table, or a number has more digits than it holds
     */
    public static void write(Connection database, String name, Table table) throws SQLException {
        boolean isCommitting = database.getAutoCommit();
        database.setAutoCommit(false);
        try {
            create(database, name, table);
            fill(database, name, table);
            database.commit();
        } catch (SQLException e) {
            database.rollback();
            throw e;
        } finally {
            database.setAutoCommit(isCommitting);
        }
    }

    private static void create(Connection database, String name, Table table) throws SQLException {
        String columns = table.columns().stream()
                .map(column -> quoted(column.name()) + " " + type(table, column))
                .collect(joining(", "));
        try (Statement create = database.createStatement()) {
            create.execute("CREATE TABLE " + quoted(name) + " (" + columns + ")");
        }
    }

    private static void fill(Connection database, String name, Table table) throws SQLException {
        List<? extends FileColumn<?>> columns = FileColumn.of(table);
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO " + quoted(name) + " VALUES (" + places + ")")) {
            for (int row = 0; row < table.size(); row++) {
                for (int place = 0; place < columns.size(); place++) {
                    set(insert, place + 1, columns.get(place).cell(row));
                }
                insert.addBatch();
                if ((row + 1) % ROWS_AT_ONCE == 0 || row + 1 == table.size()) {
                    insert.executeBatch();
                }
            }
        }
    }

    private static void set(PreparedStatement insert, int place, Optional<Object> cell) throws SQLException {
        if (cell.isPresent()) {
            insert.setObject(place, cell.get());
        } else {
            insert.setNull(place, Types.NULL);
        }
    }

    private static <T extends Comparable<? super T>> String type(Table table, Column<T> column) {
        Class<T> type = column.type();
        if (type == Money.class) {
            return decimal(OERE_DECIMALS);
        }
        if (type == Long.class) {
            return "BIGINT";
        }
        if (type == Integer.class || type == Year.class) {
            return "INTEGER";
        }
        if (type == LocalDate.class) {
            return "DATE";
        }
        return column.isNumeric() ? decimal(decimals(FileColumn.of(table, column), table.size())) : "VARCHAR";
    }

    private static int decimals(FileColumn<?> column, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(column::cell)
                .flatMap(Optional::stream)
                .mapToInt(number -> ((BigDecimal) number).scale())
                .reduce(0, Math::max);
    }

    private static String decimal(int decimals) {
        return "DECIMAL(" + DIGITS + "," + decimals + ")";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
