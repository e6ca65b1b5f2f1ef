package dk.refusion.table;

import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Column<Municipality> MUNICIPALITY = Column.municipality("Kommune");
    private static final Column<Integer> TIER = Column.ordinal("Trin");
    private static final Column<Money> GROSS = Column.money("Brutto");
    private static final Column<Long> PERSONS = Column.count("Personer");
    private static final Column<String> REGION = Column.text("Region");

    private record Line(Municipality municipality, Optional<Integer> tier, String gross) {}

    private static final Table LINES = Table.over(List.of(
                    new Line(HJOERRING, Optional.of(2), "1250.50"),
                    new Line(BALLERUP, Optional.of(1), "100"),
                    new Line(BALLERUP, Optional.empty(), "7"),
                    new Line(HJOERRING, Optional.of(2), "-250.50")))
            .column(MUNICIPALITY, Line::municipality)
            .optional(TIER, Line::tier)
            .column(GROSS, line -> Money.of(line.gross()))
            .table();

    @Test
    void names_stand_to_the_left_numbers_to_the_right_and_an_absent_value_is_a_dash() {
        assertThat(LINES).hasToString("""
                        Kommune   Trin    Brutto
                        Hjørring     2  1.250,50
                        Ballerup     1    100,00
                        Ballerup     -      7,00
                        Hjørring     2   -250,50""");
    }

    @Test
    void a_long_table_shows_its_head_and_says_how_many_rows_there_are() {
        assertThat(LINES.text(1, 80)).isEqualTo("""
                        Kommune   Trin    Brutto
                        Hjørring     2  1.250,50
                        … 1 af 4 rækker""");
        assertThat(LINES.head(0)).hasToString("Kommune  Trin  Brutto\n0 rækker");
    }

    @Test
    void columns_that_do_not_fit_stand_below_beside_the_first_column() {
        assertThat(LINES.text(1, 20)).isEqualTo("""
                        Kommune   Trin
                        Hjørring     2

                        Kommune     Brutto
                        Hjørring  1.250,50
                        … 1 af 4 rækker""");
    }

    @Test
    void groups_are_added_up_in_the_order_of_their_values() {
        assertThat(LINES.by(MUNICIPALITY, TIER).sum(GROSS)).hasToString("""
                        Kommune   Trin    Brutto
                        Ballerup     1    100,00
                        Ballerup     -      7,00
                        Hjørring     2  1.000,00""");
        assertThat(LINES.by(MUNICIPALITY).count(PERSONS).column(PERSONS))
                .containsExactly(Optional.of(2L), Optional.of(2L));
        assertThat(LINES.by().sum(GROSS).column(GROSS)).containsExactly(Optional.of(Money.of("1107")));
    }

    @Test
    void a_sum_over_an_absent_value_is_absent() {
        Table counted = LINES.with(PERSONS, row -> row.get(TIER).map(Integer::longValue));
        assertThat(counted.by(MUNICIPALITY).sum(PERSONS).column(PERSONS))
                .containsExactly(Optional.empty(), Optional.of(4L));
    }

    @Test
    void a_sum_out_of_range_is_an_error() {
        Table most = Table.over(List.of(Long.MAX_VALUE, 1L))
                .count(PERSONS, one -> one)
                .table();
        assertThatThrownBy(() -> most.by().sum(PERSONS)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void only_amounts_counts_and_numbers_are_added_up() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LINES.by(MUNICIPALITY).sum(TIER))
                .withMessage("a column that is added up holds amounts or counts, was Trin (Integer)");
    }

    @Test
    void rows_are_chosen_by_value_by_condition_and_by_row() {
        assertThat(LINES.where(MUNICIPALITY, BALLERUP).size()).isEqualTo(2);
        assertThat(LINES.matching(TIER, tier -> tier < 2).column(GROSS)).containsExactly(Optional.of(Money.of("100")));
        assertThat(LINES.where(row -> row.get(TIER).isEmpty()).rows().get(0).value(GROSS))
                .isEqualTo(Money.of("7"));
    }

    @Test
    void rows_are_sorted_and_absent_values_come_last_either_way() {
        assertThat(LINES.sort(TIER, GROSS).column(GROSS).stream().flatMap(Optional::stream))
                .containsExactly(Money.of("100"), Money.of("-250.50"), Money.of("1250.50"), Money.of("7"));
        assertThat(LINES.sortDescending(TIER).column(TIER))
                .containsExactly(Optional.of(2), Optional.of(2), Optional.of(1), Optional.empty());
    }

    @Test
    void joined_tables_lose_no_row() {
        Table regions = Table.over(List.of(BALLERUP, Municipality.AEROE))
                .column(MUNICIPALITY, one -> one)
                .column(REGION, one -> one == BALLERUP ? "Hovedstaden" : "Syddanmark")
                .table();
        assertThat(LINES.by(MUNICIPALITY).sum(GROSS).join(regions, MUNICIPALITY))
                .hasToString("""
                        Kommune     Brutto  Region
                        Ballerup    107,00  Hovedstaden
                        Hjørring  1.000,00  -
                        Ærø              -  Syddanmark""");
    }

    @Test
    void a_table_to_join_has_one_row_for_each_value() {
        Table twice = Table.over(List.of(BALLERUP, BALLERUP))
                .column(MUNICIPALITY, one -> one)
                .table();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LINES.join(twice, MUNICIPALITY))
                .withMessageContaining(
                        "one row for each value of [Kommune (Municipality)], was twice Kommune Ballerup");
    }

    @Test
    void what_a_table_does_not_have_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LINES.column(REGION))
                .withMessageEndingWith("has no column Region (String)");
        assertThatIllegalArgumentException().isThrownBy(() -> LINES.rename(GROSS, "Trin"));
        assertThatThrownBy(() -> LINES.rows().get(2).value(TIER))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("a value of Trin (Integer) is absent in row 3, was Kommune Ballerup, Trin -, Brutto 7,00");
    }

    @Test
    void columns_are_chosen_and_renamed() {
        assertThat(LINES.select(GROSS, MUNICIPALITY).rename(GROSS, "Udgift").columns())
                .containsExactly(GROSS.as("Udgift"), MUNICIPALITY);
    }

    @Test
    void a_column_has_an_english_name_beside_the_one_that_files_and_sessions_use() {
        Column<Money> gross = Column.money("Brutto").inEnglish("Gross");

        assertThat(gross.name()).isEqualTo("Brutto");
        assertThat(gross.english()).isEqualTo("Gross");
        assertThat(gross).isEqualTo(Column.money("Brutto"));
        assertThat(Column.money("Brutto").english()).isEqualTo("Brutto");
        assertThat(gross.english(Money.ofKroner(1_000))).isEqualTo("1.000,00");
        assertThat(Column.named("Svar", Boolean.class, yes -> yes ? "ja" : "nej")
                        .inEnglish("Answer", yes -> yes ? "yes" : "no")
                        .english(true))
                .isEqualTo("yes");
        assertThatIllegalArgumentException().isThrownBy(() -> gross.inEnglish(" "));
    }
}
