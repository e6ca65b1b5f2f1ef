package dk.refusion.examples.bench.reading;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** DuckDB's reader of files on one thread, told the columns and their types, so that it neither guesses nor reads twice. */
final class DuckDbReader implements AutoCloseable {
    private static final String PAYMENTS = """
            read_csv('%s', delim = ';', quote = '"', header = true, auto_detect = false, decimal_separator = ',', columns = {
                'person': 'VARCHAR', 'municipality': 'VARCHAR', 'benefit': 'VARCHAR', 'from': 'DATE', 'to': 'DATE',
                'amount': 'DECIMAL(18,2)', 'registered': 'DATE', 'awarded': 'DATE', 'activity': 'VARCHAR'})
            """;
    private static final String SETTLEMENT = """
            read_csv('%s', delim = ';', quote = '"', header = true, auto_detect = false, decimal_separator = ',', columns = {
                'from': 'DATE', 'person': 'VARCHAR', 'benefit': 'VARCHAR', 'payer': 'VARCHAR', 'municipality': 'VARCHAR',
                'reported': 'DECIMAL(18,2)', 'amount': 'DECIMAL(18,2)', 'refund_rate': 'DECIMAL(9,4)',
                'refund': 'DECIMAL(18,2)', 'co_rate': 'DECIMAL(9,4)', 'co_financing': 'DECIMAL(18,2)'})
            """;

    private final Connection connection;

    private DuckDbReader(Connection connection) {
        this.connection = connection;
    }

    static DuckDbReader open() {
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET threads TO 1");
            }
            return new DuckDbReader(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException("DuckDB does not start", refused);
        }
    }

    /** What a file is, as rows, persons and øre. */
    record Sums(long rows, long persons, long oere) {}

    /** Reads a file of payments into a table of its memory. */
    void paymentsTable(Path file) {
        run("CREATE OR REPLACE TEMP TABLE payments AS SELECT * FROM " + PAYMENTS.formatted(file));
    }

    /** Reads a settlement into a table of its memory. */
    void settlementTable(Path file) {
        run("CREATE OR REPLACE TEMP TABLE settlement AS SELECT * FROM " + SETTLEMENT.formatted(file));
    }

    Sums paymentsTableSums() {
        return sums("payments");
    }

    Sums settlementTableSums() {
        return sums("settlement");
    }

    /** Reads every column of a file of payments and keeps nothing of it but sums. */
    long paymentsSum(Path file) {
        return run("SELECT (sum(amount) * 100)::BIGINT, max(person), max(municipality), max(benefit), max(\"from\"),"
                + " max(\"to\"), max(registered), max(awarded), max(activity) FROM " + PAYMENTS.formatted(file));
    }

    private Sums sums(String table) {
        return new Sums(
                run("SELECT count(*) FROM " + table),
                run("SELECT count(DISTINCT person) FROM " + table),
                run("SELECT (sum(amount) * 100)::BIGINT FROM " + table));
    }

    private long run(String query) {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(query)) {
                return 0;
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("DuckDB refuses " + query, refused);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException refused) {
            throw new IllegalStateException("DuckDB does not close", refused);
        }
    }
}
