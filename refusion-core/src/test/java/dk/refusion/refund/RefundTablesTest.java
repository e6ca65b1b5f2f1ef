package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static dk.refusion.history.PaymentTables.BENEFIT;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static dk.refusion.refund.RefundTables.CO_FINANCING;
import static dk.refusion.refund.RefundTables.FINANCING_AMOUNT;
import static dk.refusion.refund.RefundTables.GROSS;
import static dk.refusion.refund.RefundTables.OWN_SHARE;
import static dk.refusion.refund.RefundTables.REFUND;
import static dk.refusion.refund.RefundTables.SENIORITY;
import static dk.refusion.refund.RefundTables.STARTS_OVER;
import static dk.refusion.refund.RefundTables.TIER;
import static dk.refusion.refund.RefundTables.WEEK_CLASS;
import static dk.refusion.table.Columns.AMOUNT;
import static dk.refusion.table.Columns.MUNICIPALITY;
import static dk.refusion.table.Columns.PERSON;
import static dk.refusion.table.Columns.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.Refusion;
import dk.refusion.history.Payment;
import dk.refusion.history.PaymentTables;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefundTablesTest {
    private static final List<Payment> PAYMENTS = List.of(
            payment("a", BALLERUP, Benefit.KONTANTHJAELP, "16000"),
            payment("b", HJOERRING, Benefit.DAGPENGE, "8000.01"),
            payment("c", BALLERUP, Benefit.FOERTIDSPENSION_GAMMEL_ORDNING, "20000"));
    private final Settlement settlement = Refusion.refunds().payments(PAYMENTS).calculate();

    @Test
    void lines_are_added_up_by_what_a_session_asks_for() {
        Table byTier =
                RefundTables.lines(settlement.lines()).by(MUNICIPALITY, TIER).sum(GROSS, REFUND);

        assertThat(byTier.where(MUNICIPALITY, BALLERUP).where(TIER, 1).column(REFUND))
                .containsExactly(Optional.of(kr("6400"))); // 80 per cent of four weeks of eight
        assertThat(total(RefundTables.lines(settlement.lines()), GROSS)).isEqualTo(kr("44000.01"));
    }

    @Test
    void a_row_is_a_line_with_all_its_values() {
        Table lines = RefundTables.lines(settlement.lines());

        assertThat(lines.size()).isEqualTo(settlement.lines().size());
        assertThat(lines.where(PERSON, "b").rows().get(0))
                .hasToString(
                        "Person b, Uge 2026-W02, Kommune Hjørring, Ydelse arbejdsløshedsdagpenge, Art ydelse, Tæller 1, Trin 1,"
                                + " Finansiering medfinansiering, Refusionssats 80 %, Brutto 1.000,00, Refusion 0,00,"
                                + " Medfinansiering 200,00, Kommunens andel 200,00, Hjemmel lov 994/2015 § 5, stk. 3, nr. 1");
    }

    @Test
    void the_financing_amount_of_a_statement_is_the_sum_of_its_tables() {
        Statement january = settlement.statement(YearMonth.of(2026, 1));
        Table statement = RefundTables.statement(january);

        assertThat(total(statement, FINANCING_AMOUNT)).isEqualTo(january.financingAmount());
        assertThat(total(statement, OWN_SHARE))
                .isEqualTo(january.total().plus(january.corrected()).ownShare());
        assertThat(RefundTables.besidesLines(january).size()).isZero();
        assertThat(RefundTables.statementLines(january.lines()).size())
                .isEqualTo(january.lines().size());
    }

    @Test
    void an_explanation_and_a_difference_are_tables_that_add_up() {
        Settlement others = Refusion.refunds().payments(PAYMENTS.subList(1, 3)).calculate();
        SettlementDifference difference = settlement.differenceTo(others);

        assertThat(total(settlement.explain("a").asTable(), GROSS)).isEqualTo(kr("16000"));
        assertThat(settlement.explain("a").asTable().where(STARTS_OVER, "ja").size())
                .isZero();
        assertThat(settlement.explain("a").asTable().column(WEEK)).startsWith(Optional.of(Week.parse("2026-W02")));
        assertThat(settlement.explain("a").asTable().column(WEEK_CLASS)).containsOnly(Optional.of(WeekClass.BENEFIT));
        assertThat(settlement.explain("a").asTable().column(SENIORITY)).startsWith(Optional.of(1), Optional.of(2));
        assertThat(total(difference.asTable(), REFUND)).isEqualTo(kr("9600")); // 80 and 40 per cent of 8.000
        assertThat(difference.asTable().column(PERSON)).containsOnly(Optional.of("a"));
        assertThat(settlement.asTable().rows())
                .hasSize(difference.lines().size() + others.asTable().size());
    }

    @Test
    void payments_are_joined_with_what_they_gave() {
        Table paid = PaymentTables.payments(PAYMENTS).by(MUNICIPALITY, BENEFIT).sum(AMOUNT);
        Table settled =
                RefundTables.lines(settlement.lines()).by(MUNICIPALITY, BENEFIT).sum(GROSS, CO_FINANCING);

        assertThat(paid.join(settled, MUNICIPALITY, BENEFIT).rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.value(GROSS)).isEqualTo(row.value(AMOUNT)));
    }

    private static Money total(Table table, Column<Money> column) {
        return Money.sum(
                table.column(column).stream().map(Optional::orElseThrow).toList());
    }

    private static Payment payment(String person, Municipality municipality, Benefit benefit, String amount) {
        LocalDate monday = LocalDate.of(2026, 1, 5);
        return Payment.of(
                        person,
                        municipality,
                        benefit,
                        monday,
                        monday.plusWeeks(8).minusDays(1),
                        kr(amount))
                .withAwarded(LocalDate.of(2013, 1, 1));
    }
}
