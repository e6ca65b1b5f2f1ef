package dk.refusion.examples.session;

import static dk.refusion.Refusion.accountAnalysis;
import static dk.refusion.Refusion.compensation;
import static dk.refusion.Refusion.investment;
import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.refunds;
import static dk.refusion.money.MoneyUnit.MILLION;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.KOEBENHAVN;
import static dk.refusion.refund.RefundTables.GROSS;
import static dk.refusion.refund.RefundTables.OWN_SHARE;
import static dk.refusion.refund.RefundTables.REFUND;
import static dk.refusion.table.Columns.AMOUNT;
import static dk.refusion.table.Columns.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.examples.files.indicator.Volumes;
import dk.refusion.history.Payment;
import dk.refusion.indicator.Indicator;
import dk.refusion.law.Benefit;
import dk.refusion.money.MoneySeries;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.Settlement;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import dk.refusion.table.TableRow;
import dk.refusion.time.WeekRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
    private static final Payment PAYMENT = Payment.of(
            "17", BALLERUP, Benefit.KONTANTHJAELP, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 8), kr(15_000));

    private static final Settlement SETTLEMENT =
            refunds().payments(List.of(PAYMENT)).calculate();

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
        assertThat(Tables.text(SETTLEMENT).lines())
                .hasSize(6)
                .element(1)
                .asString()
                .matches("17 +2026-W02 +Ballerup +kontanthjælp +1 +80 % +3\\.000,00 +2\\.400,00 +600,00");
    }

    @ParameterizedTest
    @MethodSource
    void every_answer_of_the_library_has_a_table(Object answer) {
        assertThat(Tables.typed(answer))
                .get()
                .satisfies(table -> assertThat(table.size()).isPositive());
        assertThat(Tables.text(answer)).contains("\n", "  ");
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
                        Post  Værdi
                        a     1,00 kr.
                        b     -""");
    }

    @Test
    void a_nationtable_prints_its_head_and_how_many_rows_there_are() {
        Table nation = Table.over(IntStream.range(0, 444_012).boxed().toList())
                .ordinal(Column.ordinal("Nr."), Integer::intValue)
                .table();

        assertThat(Tables.text(nation)).hasLineCount(202).endsWith("… 200 af 444.012 rækker");
    }

    @Test
    void only_the_rows_that_are_printed_are_made_of_a_long_list() {
        List<Payment> payments = Collections.nCopies(1_000_000, PAYMENT);

        assertThat(Tables.text(payments)).hasLineCount(202).endsWith("… 200 af 1.000.000 rækker");
    }

    @Test
    void a_settlement_held_against_another_has_a_row_for_each_changed_line() {
        Settlement reformed = RefundCalculator.under(Typed.reform("70", "40", "30", "20"))
                .payments(List.of(PAYMENT))
                .calculate();

        assertThat(Typed.table(reformed.differenceTo(SETTLEMENT))
                        .by(MUNICIPALITY)
                        .sum(GROSS, REFUND, OWN_SHARE)
                        .rows())
                .extracting(TableRow::toString)
                .containsExactly("Kommune Ballerup, Brutto 0,00, Refusion -1.200,00, Kommunens andel 1.200,00");
    }

    @Test
    void a_notebook_gets_what_is_printed_where_no_kernel_runs_it() {
        assertThat(Notebook.shown(SETTLEMENT)).isEqualTo(Tables.text(SETTLEMENT));
        assertThat(Notebook.shown(kr(250))).isEqualTo("250,00 kr.");
    }

    @Test
    void a_table_of_a_notebook_has_numbers_to_the_right_and_no_markup_from_a_text() {
        Table table = Table.over(List.of("a", "<b>"))
                .column(Column.text("Navn"), name -> name)
                .optional(AMOUNT, name -> Optional.of(kr(1_250)).filter(amount -> name.equals("a")))
                .table();

        String left = " style=\"white-space: nowrap; text-align: left\">";
        String right = left.replace("left", "right");
        assertThat(HtmlTable.of(table))
                .contains("<tr><th" + left + "Navn</th><th" + right + "Beløb</th></tr>")
                .contains("<tr><td" + left + "a</td><td" + right + "1.250,00</td></tr>")
                .contains("<tr><td" + left + "&lt;b&gt;</td><td" + right + "-</td></tr>")
                .doesNotContain("rækker");
        assertThat(HtmlTable.of(Typed.table(Collections.nCopies(21, PAYMENT)))).endsWith("<p>… 20 af 21 rækker</p>\n");
    }
}
