package dk.refusion.examples.session;

import static dk.refusion.Refusion.accountAnalysis;
import static dk.refusion.Refusion.compensation;
import static dk.refusion.Refusion.investment;
import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.refunds;
import static dk.refusion.money.MoneyUnit.MILLION;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.KOEBENHAVN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.examples.files.indicator.Volumes;
import dk.refusion.history.Payment;
import dk.refusion.indicator.Indicator;
import dk.refusion.law.Benefit;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.TextTable;
import dk.refusion.refund.Settlement;
import dk.refusion.time.WeekRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
    private static final Settlement SETTLEMENT = refunds()
            .payments(List.of(Payment.of(
                    "17",
                    BALLERUP,
                    Benefit.KONTANTHJAELP,
                    LocalDate.of(2026, 1, 5),
                    LocalDate.of(2026, 2, 8),
                    kr(15_000))))
            .calculate();

    @Test
    void a_series_has_a_row_for_each_year() {
        assertThat(Tables.text(MoneySeries.of(2015, MILLION, "0.2", "47.3"))).isEqualTo("""
                        År    mio. kr.
                        2015       0,2
                        2016      47,3""");
    }

    @Test
    void amounts_below_a_million_are_shown_in_kroner() {
        assertThat(Tables.text(MoneySeries.of(Map.of(2015, kr(-250))))).isEqualTo("""
                        År        kr.
                        2015  -250,00""");
    }

    @Test
    void a_settlement_has_a_row_for_each_week() {
        TextTable table = Tables.of(SETTLEMENT).orElseThrow();

        assertThat(table.rows())
                .hasSize(5)
                .first()
                .isEqualTo(List.of(
                        "2026-W02", "17", "Ballerup", "kontanthjælp", "1", "80 %", "3.000,00", "2.400,00", "600,00"));
    }

    @ParameterizedTest
    @MethodSource
    void every_answer_of_the_library_has_a_table(Object answer) {
        assertThat(Tables.of(answer))
                .get()
                .satisfies(table -> assertThat(table.rows()).isNotEmpty());
        assertThat(Tables.typed(answer)).isPresent();
    }

    static Stream<Object> every_answer_of_the_library_has_a_table() {
        Volumes volumes = Volumes.published();
        MunicipalAmounts spent = MunicipalAmounts.of(Map.of(BALLERUP, kr(3), KOEBENHAVN, kr(7)));
        SharingKey key = SharingKey.population(Map.of(BALLERUP, 48_458L, KOEBENHAVN, 623_404L));
        MoneySeries amounts = MoneySeries.of(2015, MILLION, "15.7", "28.7");
        return Stream.of(
                SETTLEMENT.lines(),
                SETTLEMENT.explain("17").weeks(),
                SETTLEMENT.statement(YearMonth.of(2026, 1)),
                SETTLEMENT.statement(YearMonth.of(2026, 1)).lines(),
                SETTLEMENT.comparedWith2015(),
                SETTLEMENT.tiers(WeekRange.ofYear(2026)),
                investment("Hjørring", amounts, amounts),
                investment("Hjørring", amounts, amounts).asTable(MILLION, 1),
                accountAnalysis("20.02", amounts, "50.44", amounts, "en grund"),
                compensation("Kontanthjælp", spent, key),
                spent,
                key,
                volumes.area("Ballerup").orElseThrow(),
                Indicator.of(
                                volumes.area("Ballerup").orElseThrow(),
                                volumes.area("Hele landet").orElseThrow())
                        .evaluate(),
                new TreeMap<>(Map.of(1, kr(2))));
    }

    @Test
    void what_is_no_table_prints_as_it_says_itself() {
        assertThat(Tables.text(kr(250))).isEqualTo("250,00 kr.");
        assertThat(Tables.text(Optional.of(kr(250)))).isEqualTo("250,00 kr.");
        assertThat(Tables.text(Optional.empty())).isEqualTo("-");
        assertThat(Tables.text(List.of(kr(1), kr(2)))).isEqualTo("1,00 kr.\n2,00 kr.");
        assertThat(Tables.text(List.of())).isEmpty();
        assertThat(Tables.text(OptionalInt.empty())).isEqualTo("OptionalInt.empty");
    }

    @Test
    void a_map_has_its_absent_values_as_a_dash() {
        assertThat(Tables.text(new TreeMap<>(Map.of("a", Optional.of(kr(1)), "b", Optional.empty()))))
                .isEqualTo("""
                              Værdi
                        a  1,00 kr.
                        b         -""");
    }
}
