package dk.refusion.compensation;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.compensation.CompensationTables.EXPENDITURE;
import static dk.refusion.compensation.CompensationTables.GAP;
import static dk.refusion.compensation.CompensationTables.GRANT;
import static dk.refusion.compensation.CompensationTables.SHARE;
import static dk.refusion.compensation.CompensationTables.WEIGHT;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static dk.refusion.table.Columns.AMOUNT;
import static dk.refusion.table.Columns.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.money.Figure;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompensationTablesTest {
    private static final MunicipalAmounts SPENT =
            MunicipalAmounts.of(Map.of(BALLERUP, kr("1000.50"), HJOERRING, kr(2_000)));

    @Test
    void a_compensation_has_a_row_for_each_municipality_with_what_it_spent_and_gets() {
        Table table = CompensationTables.municipalities(Compensation.of(
                "Eksempel", SPENT, MunicipalAmounts.of(Map.of(BALLERUP, kr(1_500), HJOERRING, kr("1500.50")))));

        assertThat(only(table, BALLERUP, EXPENDITURE)).contains(kr("1000.50"));
        assertThat(only(table, BALLERUP, GRANT)).contains(kr(1_500));
        assertThat(only(table, BALLERUP, GAP)).contains(kr("499.50"));
        assertThat(only(table, HJOERRING, GAP)).contains(kr("-499.50"));
    }

    @Test
    void amounts_and_keys_have_a_row_for_each_municipality() {
        Table key = CompensationTables.key(SharingKey.population(Map.of(BALLERUP, 1L, HJOERRING, 3L)));

        assertThat(only(CompensationTables.amounts(SPENT), HJOERRING, AMOUNT)).contains(kr(2_000));
        assertThat(only(key, HJOERRING, WEIGHT)).contains(Ratio.of(3));
        assertThat(only(key, HJOERRING, SHARE)).contains(percent("75"));
    }

    @Test
    void a_printed_table_keeps_its_rows_as_they_were_printed() {
        Table table = CompensationTables.ministry(MinistryTable.of(
                "Eksempel",
                List.of(
                        MinistryRow.of("151", "Ballerup", thousand(7), thousand(-5), thousand(2)),
                        MinistryRow.of("", "I alt", thousand(7), thousand(-5), thousand(2)))));

        assertThat(table.column(CompensationTables.PRINTED_AREA)).containsExactly(told("Ballerup"), told("I alt"));
        assertThat(table.column(CompensationTables.PRINTED_CODE).get(0)).contains("151");
        assertThat(table.column(CompensationTables.PRINTED_REFUND)).containsOnly(told(kr(7_000)));
        assertThat(table.column(GRANT)).containsOnly(told(kr(-5_000)));
        assertThat(table.column(CompensationTables.PRINTED_TOTAL)).containsOnly(told(kr(2_000)));
    }

    private static <T extends Comparable<? super T>> Optional<T> only(
            Table table, Municipality municipality, Column<T> column) {
        return table.where(MUNICIPALITY, municipality).column(column).get(0);
    }

    private static <T> Optional<T> told(T value) {
        return Optional.of(value);
    }

    private static Figure thousand(long number) {
        return Figure.of(BigDecimal.valueOf(number), MoneyUnit.THOUSAND);
    }
}
