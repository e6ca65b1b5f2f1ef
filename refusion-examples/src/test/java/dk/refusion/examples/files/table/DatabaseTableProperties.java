package dk.refusion.examples.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import dk.refusion.time.Week;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a database is handed comes back as it was; of another kind than the one that was developed with. */
class DatabaseTableProperties {
    private static final Column<String> PERSON = Column.text("Person \"nr.\"");
    private static final Column<Week> WEEK = Column.week("Uge");
    private static final Column<Money> AMOUNT = Column.money("Beløb");
    private static final Column<Percentage> RATE = Column.percentage("Sats");
    private static final Column<Long> COUNT = Column.count("Antal");
    private static final Column<Integer> TIER = Column.ordinal("Trin");
    private static final Column<LocalDate> DAY = Column.day("Dag");
    private static final long MOST_OERE = 999_999_999_999_999_999L;

    /** A row of every kind of value. */
    record Line(
            Optional<String> person,
            Optional<Week> week,
            Optional<Money> amount,
            Optional<Percentage> rate,
            Optional<Long> count,
            Optional<Integer> tier,
            Optional<LocalDate> day) {}

    @Property
    void a_table_is_read_back_as_it_was_written(@ForAll("lines") List<Line> lines) throws SQLException {
        Table table = table(lines);

        try (Connection database = database()) {
            DatabaseTable.write(database, "uger", table);

            assertThat(table(read(database))).isEqualTo(table);
        }
    }

    @Example
    void an_amount_that_the_database_cannot_hold_is_refused_and_no_table_is_left() throws SQLException {
        Line line = new Line(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Money.of(BigDecimal.valueOf(MOST_OERE + 1, 2))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        try (Connection database = database()) {
            assertThatThrownBy(() -> DatabaseTable.write(database, "uger", table(List.of(line))))
                    .isInstanceOf(SQLException.class);
            assertThat(database.getAutoCommit()).isTrue();
        }
    }

    @Example
    void a_table_that_is_there_is_not_written_over() throws SQLException {
        try (Connection database = database()) {
            DatabaseTable.write(database, "uger", table(List.of()));

            assertThatThrownBy(() -> DatabaseTable.write(database, "uger", table(List.of())))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:");
    }

    private static Table table(List<Line> lines) {
        return Table.over(lines)
                .optional(PERSON, Line::person)
                .optional(WEEK, Line::week)
                .optional(AMOUNT, Line::amount)
                .optional(RATE, Line::rate)
                .optional(COUNT, Line::count)
                .optional(TIER, Line::tier)
                .optional(DAY, Line::day)
                .table();
    }

    private static List<Line> read(Connection database) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (Statement select = database.createStatement();
                ResultSet row = select.executeQuery("SELECT * FROM \"uger\"")) {
            while (row.next()) {
                lines.add(new Line(
                        Optional.ofNullable(row.getString(1)),
                        Optional.ofNullable(row.getString(2)).map(Week::parse),
                        Optional.ofNullable(row.getBigDecimal(3)).map(Money::of),
                        Optional.ofNullable(row.getBigDecimal(4))
                                .map(percents -> Percentage.of(percents.toPlainString())),
                        Optional.ofNullable(row.getObject(5, Long.class)),
                        Optional.ofNullable(row.getObject(6, Integer.class)),
                        Optional.ofNullable(row.getObject(7, LocalDate.class))));
            }
        }
        return lines;
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.strings().ofMaxLength(8).excludeChars('\0').optional(),
                        Arbitraries.integers()
                                .between(2014, 2040)
                                .map(year -> Week.of(year, 7))
                                .optional(),
                        Arbitraries.longs()
                                .between(-MOST_OERE, MOST_OERE)
                                .map(oere -> Money.of(BigDecimal.valueOf(oere, 2)))
                                .optional(),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                .ofScale(4)
                                .map(percents -> Percentage.of(percents.toPlainString()))
                                .optional(),
                        Arbitraries.longs().optional(),
                        Arbitraries.integers().optional(),
                        Arbitraries.integers()
                                .between(0, 20_000)
                                .map(days -> LocalDate.of(2000, 1, 1).plusDays(days))
                                .optional())
                .as(Line::new)
                .list()
                .ofMaxSize(20);
    }
}
