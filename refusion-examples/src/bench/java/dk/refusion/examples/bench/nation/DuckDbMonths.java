package dk.refusion.examples.bench.nation;

import java.sql.Connection;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The simple rule over monthly payments in SQL, exact, in DuckDB on one thread with the data in its memory: each payment cut
 * into the weeks that it touches by cumulative sums, weeks added up, then counted as {@link DuckDb} counts rows.
 */
final class DuckDbMonths implements AutoCloseable {
    private static final String WEEKS = """
            WITH RECURSIVE
            cut AS (
                SELECT person, week,
                    (amount * least(days, week * 7 + 4 - first) + days // 2) // days
                        - (amount * greatest(0, week * 7 - 3 - first) + days // 2) // days AS amount
                FROM (
                    SELECT person, first, last - first + 1 AS days, amount,
                        unnest(range((first + 3) // 7, (last + 3) // 7 + 1)) AS week
                    FROM payments)),
            rows AS MATERIALIZED (
                SELECT person, week::INT AS week, sum(amount)::BIGINT AS amount FROM cut GROUP BY person, week),
            """;

    private final Connection connection;

    private DuckDbMonths(Connection connection) {
        this.connection = connection;
    }

    static DuckDbMonths of(MonthlySpells spells) {
        try {
            Connection connection = DuckDb.open("payments(person INT, first INT, last INT, amount BIGINT)");
            try (DuckDBAppender appender =
                    connection.unwrap(DuckDBConnection.class).createAppender("main", "payments")) {
                for (int person = 0; person < spells.persons; person++) {
                    for (int i = spells.first[person]; i < spells.first[person + 1]; i++) {
                        appender.beginRow();
                        appender.append(person);
                        appender.append(spells.from[i]);
                        appender.append(spells.to[i]);
                        appender.append(spells.amount[i]);
                        appender.endRow();
                    }
                }
            }
            return new DuckDbMonths(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException("DuckDB refuses the data", refused);
        }
    }

    long refund() {
        return DuckDb.sum(connection, WEEKS + DuckDb.REFUND_OF_ROWS);
    }

    @Override
    public void close() {
        DuckDb.close(connection);
    }
}
