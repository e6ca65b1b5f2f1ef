package dk.refusion.examples.bench.nation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The simple rule in SQL, exact, in DuckDB on one thread with the data in its memory. Spells are compressed first; only
 * they go through the recursion that the path of the count needs, all persons at once.
 */
final class DuckDb implements AutoCloseable {
    private static final String COUNTED = """
            s AS (
                SELECT person, k, min(s) AS s, max(e) AS e, sum(n)::INT AS n,
                    lag(max(e)) OVER (PARTITION BY person ORDER BY k) AS pe
                FROM q GROUP BY person, k),
            r(person, k, base, n, gaps) AS (
                SELECT person, k, 0, n, []::STRUCT(f INT, t INT)[] FROM s WHERE k = 1
                UNION ALL
                SELECT person, k,
                    CASE WHEN earned >= 52 THEN 0 ELSE base + pn END, n,
                    CASE WHEN earned >= 52 THEN [] ELSE g END
                FROM (
                    SELECT *, list_sum(list_transform(g, lambda x: x.t - greatest(x.f, s - 156))) AS earned
                    FROM (
                        SELECT s.person, s.k, s.s, s.n, r.base, r.n AS pn,
                            list_append(list_filter(r.gaps, lambda x: x.t > s.s - 156), {'f': s.pe, 't': s.s}) AS g
                        FROM r JOIN s ON s.person = r.person AND s.k = r.k + 1)))
            """;

    private static final String PERIODS = """
            WITH RECURSIVE
            p AS (
                SELECT person, week AS s, weeks AS n, weekly, week + weeks AS e,
                    CASE WHEN week = lag(week + weeks) OVER (PARTITION BY person ORDER BY week)
                        THEN 0 ELSE 1 END AS new
                FROM periods),
            q AS (SELECT *, sum(new) OVER (PARTITION BY person ORDER BY s)::INT AS k FROM p),
            """ + COUNTED + """
            SELECT sum(
                    greatest(0, least(b + n, 4) - b) * ((weekly * 80 + 50) // 100)
                    + greatest(0, least(b + n, 26) - greatest(b, 4)) * ((weekly * 40 + 50) // 100)
                    + greatest(0, least(b + n, 52) - greatest(b, 26)) * ((weekly * 30 + 50) // 100)
                    + greatest(0, b + n - greatest(b, 52)) * ((weekly * 20 + 50) // 100))::BIGINT
            FROM (
                SELECT q.n, q.weekly,
                    (r.base + sum(q.n) OVER (PARTITION BY q.person, q.k ORDER BY q.s) - q.n)::INT AS b
                FROM q JOIN r ON q.person = r.person AND q.k = r.k)
            """;

    /** What follows rows by week: their count and the refund of each. */
    static final String REFUND_OF_ROWS = """
            i AS (SELECT person, week, week - row_number() OVER (PARTITION BY person ORDER BY week) AS island FROM rows),
            j AS (SELECT person, island, min(week) AS s, max(week) + 1 AS e, count(*)::INT AS n
                FROM i GROUP BY person, island),
            q AS (SELECT person, s, e, n, row_number() OVER (PARTITION BY person ORDER BY s)::INT AS k FROM j),
            """ + COUNTED + """
            SELECT sum((amount * CASE WHEN c <= 4 THEN 80 WHEN c <= 26 THEN 40 WHEN c <= 52 THEN 30 ELSE 20 END + 50)
                    // 100)::BIGINT
            FROM (
                SELECT rows.amount, t.base + rows.week - t.s + 1 AS c
                FROM rows ASOF JOIN (SELECT s.person, s.s, r.base FROM s JOIN r ON s.person = r.person AND s.k = r.k) t
                ON rows.person = t.person AND rows.week >= t.s)
            """;

    private static final String ROWS = "WITH RECURSIVE\n" + REFUND_OF_ROWS;

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    static DuckDb of(Spells spells, Rows rows) {
        try {
            return loaded(spells, rows);
        } catch (SQLException refused) {
            throw new IllegalStateException("DuckDB refuses the data", refused);
        }
    }

    /** An empty database in memory, on one thread, with tables. */
    static Connection open(String... tables) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads TO 1");
            for (String table : tables) {
                statement.execute("CREATE TABLE " + table);
            }
        }
        return connection;
    }

    private static DuckDb loaded(Spells spells, Rows rows) throws SQLException {
        Connection connection = open(
                "periods(person INT, week INT, weeks INT, weekly BIGINT)", "rows(person INT, week INT, amount BIGINT)");
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = duck.createAppender("main", "periods")) {
            for (int person = 0; person < spells.persons; person++) {
                for (int i = spells.first[person]; i < spells.first[person + 1]; i++) {
                    appender.beginRow();
                    appender.append(person);
                    appender.append(spells.start[i]);
                    appender.append(spells.weeks[i]);
                    appender.append(spells.weekly[i]);
                    appender.endRow();
                }
            }
        }
        try (DuckDBAppender appender = duck.createAppender("main", "rows")) {
            for (int person = 0; person < rows.persons; person++) {
                for (int row = rows.first[person]; row < rows.first[person + 1]; row++) {
                    appender.beginRow();
                    appender.append(person);
                    appender.append(rows.week[row]);
                    appender.append(rows.amount[row]);
                    appender.endRow();
                }
            }
        }
        return new DuckDb(connection);
    }

    long refundOfPeriods() {
        return sum(connection, PERIODS);
    }

    long refundOfRows() {
        return sum(connection, ROWS);
    }

    static long sum(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException refused) {
            throw new IllegalStateException("DuckDB refuses " + query, refused);
        }
    }

    @Override
    public void close() {
        close(connection);
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException refused) {
            throw new IllegalStateException("DuckDB does not close", refused);
        }
    }
}
