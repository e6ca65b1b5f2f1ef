package dk.refusion.booking;

import static dk.refusion.account.Dranst.OPERATION;
import static dk.refusion.account.Dranst.STATE_REFUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.account.BookingPattern;
import dk.refusion.account.Chart;
import dk.refusion.account.Dranst;
import dk.refusion.account.Grouping;
import dk.refusion.account.GroupingKind;
import dk.refusion.account.NationalAccount;
import dk.refusion.booking.Unbooked.Problem;
import dk.refusion.booking.Unbooked.Reason;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {
    private static final NationalAccount SICKNESS = NationalAccount.parse("5.57.71");
    private static final NationalAccount CASH_BENEFIT = NationalAccount.parse("5.57.73");
    private static final NationalAccount UNEMPLOYMENT = NationalAccount.parse("5.57.78");
    private static final NationalAccount REHABILITATION = NationalAccount.parse("5.58.80");
    private static final LocalDate MAY_2024 = LocalDate.of(2024, 5, 31);
    private static final Money GROSS = Money.ofKroner(3_000);

    private static BookingLine refunded(NationalAccount function, LocalDate activity, int percent) {
        return BookingLine.refunded(function, activity, GROSS, Percentage.of(percent), Money.ofKroner(30L * percent));
    }

    private static BookingLine coFinanced(int percent) {
        return BookingLine.coFinanced(
                UNEMPLOYMENT, MAY_2024, GROSS, Percentage.of(percent), Money.ofKroner(30L * percent));
    }

    private static Journal journal(int year, BookingLine... lines) {
        return Journal.of(Chart.shipped(), year, List.of(lines));
    }

    private static void assertProblem(Journal journal, Dranst dranst, Reason reason, Integer... groupings) {
        assertThat(journal.postings()).isEmpty();
        assertThat(journal.unbooked()).singleElement().satisfies(unbooked -> {
            Problem problem = unbooked.problems().stream()
                    .filter(one -> one.dranst() == dranst)
                    .findFirst()
                    .orElseThrow();
            assertThat(problem.reason()).isEqualTo(reason);
            assertThat(problem.groupings())
                    .extracting(grouping -> grouping.account().grouping().orElseThrow())
                    .containsExactly(groupings);
        });
    }

    @ParameterizedTest
    @CsvSource({"80, 010", "40, 011", "30, 012", "20, 013"})
    void sickness_benefit_stands_gross_on_dranst_1_and_its_refund_on_the_grouping_of_the_percentage(
            int percent, String grouping) {
        Journal journal = journal(2024, refunded(SICKNESS, MAY_2024, percent));

        assertThat(journal.totals())
                .containsOnlyKeys(
                        NationalAccount.parse("5.57.71 dranst 1 gruppering 013"),
                        NationalAccount.parse("5.57.71 dranst 2 gruppering " + grouping));
        assertThat(journal.total(OPERATION)).isEqualTo(GROSS);
        assertThat(journal.total(STATE_REFUND)).isEqualTo(Money.ofKroner(-30L * percent));
        assertThat(journal.net()).isEqualTo(Money.ofKroner(3_000 - 30L * percent));
    }

    @ParameterizedTest
    @CsvSource({"20, 012", "60, 013", "70, 014", "80, 015"})
    void co_financed_unemployment_benefit_stands_on_dranst_1_only(int percent, String grouping) {
        Journal journal = journal(2024, coFinanced(percent));

        assertThat(journal.totals())
                .containsOnlyKeys(NationalAccount.parse("5.57.78 dranst 1 gruppering " + grouping))
                .containsValue(Money.ofKroner(30L * percent));
        assertThat(journal.total(STATE_REFUND)).isEqualTo(Money.ZERO);
        assertThat(journal.net()).isEqualTo(Money.ofKroner(30L * percent));
    }

    @Test
    void the_net_burden_of_a_week_is_the_same_in_both_directions() {
        assertThat(journal(2024, refunded(SICKNESS, MAY_2024, 80)).net())
                .isEqualTo(journal(2024, coFinanced(20)).net());
    }

    @Test
    void a_refund_whose_grouping_is_not_known_is_reported_and_nothing_of_it_is_booked() {
        Journal journal = journal(2024, refunded(CASH_BENEFIT, MAY_2024, 80).onGrouping(7));

        assertProblem(journal, STATE_REFUND, Reason.UNKNOWN);
        assertThat(journal)
                .hasToString("Regnskab 2024\n5.57.73 refusion 80 %: 2.400,00 kr. af 3.000,00 kr. er ikke bogført."
                        + " Dranst 2: grupperingen er ikke kendt.");
    }

    @Test
    void an_expenditure_with_several_groupings_by_content_is_not_guessed_at() {
        assertProblem(journal(2024, refunded(CASH_BENEFIT, MAY_2024, 80)), OPERATION, Reason.AMBIGUOUS, 7, 8, 11);
        assertProblem(journal(2024, refunded(REHABILITATION, MAY_2024, 30)), OPERATION, Reason.AMBIGUOUS, 14, 17);
    }

    @Test
    void a_function_that_the_chart_does_not_have_is_reported_on_both_sides() {
        Journal journal = journal(2024, refunded(NationalAccount.parse("5.58.82"), MAY_2024, 20));

        assertProblem(journal, OPERATION, Reason.UNKNOWN);
        assertProblem(journal, STATE_REFUND, Reason.UNKNOWN);
    }

    @Test
    void a_percentage_that_has_no_grouping_is_reported() {
        assertProblem(journal(2024, refunded(SICKNESS, MAY_2024, 65)), STATE_REFUND, Reason.UNKNOWN);
        assertProblem(journal(2024, coFinanced(40)), OPERATION, Reason.UNKNOWN);
    }

    @Test
    void half_of_a_travel_allowance_and_of_recourse_income_is_not_taken_for_half_of_a_benefit() {
        assertProblem(journal(2024, coFinanced(50)), OPERATION, Reason.UNKNOWN);
        assertProblem(journal(2024, refunded(SICKNESS, MAY_2024, 50)), STATE_REFUND, Reason.UNKNOWN);
    }

    @Test
    void a_payment_without_refund_stands_on_dranst_1_only() {
        Journal journal = journal(2024, refunded(CASH_BENEFIT, MAY_2024, 0).onGrouping(8));

        assertThat(journal.totals())
                .containsOnlyKeys(NationalAccount.parse("5.57.73 dranst 1 gruppering 008"))
                .containsValue(GROSS);
    }

    @Test
    void sickness_benefit_changes_its_groupings_on_28_december_2015() {
        LocalDate last = LocalDate.of(2015, 12, 27);

        assertThat(journal(2016, refunded(SICKNESS, last, 30)).totals())
                .containsOnlyKeys(
                        NationalAccount.parse("5.57.71 dranst 1 gruppering 006"),
                        NationalAccount.parse("5.57.71 dranst 2 gruppering 009"));
        assertThat(journal(2016, refunded(SICKNESS, last.plusDays(1), 30)).totals())
                .containsOnlyKeys(
                        NationalAccount.parse("5.57.71 dranst 1 gruppering 013"),
                        NationalAccount.parse("5.57.71 dranst 2 gruppering 012"));
        assertProblem(journal(2016, refunded(SICKNESS, last, 80)), OPERATION, Reason.CLOSED, 13);
        assertProblem(journal(2016, refunded(SICKNESS, last, 80)), STATE_REFUND, Reason.CLOSED, 10);
    }

    @Test
    void half_refunded_run_off_needs_its_content_told() {
        LocalDate november = LocalDate.of(2015, 11, 30);

        assertProblem(journal(2016, refunded(SICKNESS, november, 50)), OPERATION, Reason.AMBIGUOUS, 3, 5);
        assertThat(journal(2016, refunded(SICKNESS, november, 50).onGrouping(3)).totals())
                .containsOnlyKeys(
                        NationalAccount.parse("5.57.71 dranst 1 gruppering 003"),
                        NationalAccount.parse("5.57.71 dranst 2 gruppering 002"));
    }

    @Test
    void run_off_of_sickness_benefit_is_closed_from_the_accounts_of_2022() {
        BookingLine line = refunded(SICKNESS, LocalDate.of(2015, 11, 30), 30);

        assertThat(journal(2021, line).unbooked()).isEmpty();
        assertProblem(journal(2022, line), OPERATION, Reason.CLOSED, 6, 13);
    }

    @Test
    void unemployment_benefit_before_4_january_2016_has_no_grouping_of_the_ladder() {
        BookingLine line = BookingLine.coFinanced(
                UNEMPLOYMENT, LocalDate.of(2016, 1, 3), GROSS, Percentage.of(80), Money.ofKroner(2_400));

        assertProblem(journal(2016, line), OPERATION, Reason.CLOSED, 15);
    }

    @Test
    void a_grouping_that_a_user_knows_is_booked_on() {
        Chart chart = Chart.shipped()
                .with(Grouping.builder()
                        .account(NationalAccount.parse("5.57.73 dranst 2 gruppering 099"))
                        .text("refund in week 1-4, a number made up for this test")
                        .kind(GroupingKind.STATE_REFUND)
                        .percentage(Percentage.of(80))
                        .pattern(BookingPattern.LADDER)
                        .source("this test")
                        .build());

        Journal journal = Journal.of(
                chart, 2024, List.of(refunded(CASH_BENEFIT, MAY_2024, 80).onGrouping(7)));

        assertThat(journal.unbooked()).isEmpty();
        assertThat(journal.asTable(chart)).hasToString("""
                Funktion                              Dranst  Gruppering          Beløb
                5.57.73 Kontant- og uddannelseshjælp       1         007   3.000,00 kr.
                5.57.73 Kontant- og uddannelseshjælp       2         099  -2.400,00 kr.
                Netto                                                        600,00 kr.""");
    }

    @Test
    void co_financing_that_names_its_grouping_stands_on_it_or_is_reported() {
        assertThat(journal(2024, coFinanced(20).onGrouping(12)).unbooked()).isEmpty();
        assertProblem(journal(2024, coFinanced(20).onGrouping(13)), OPERATION, Reason.UNKNOWN);
    }

    @Test
    void a_function_without_a_name_for_the_year_prints_its_number() {
        assertThat(Journal.of(Chart.of(List.of(), Chart.shipped().groupings()), 2024, List.of(coFinanced(20)))
                        .asTable(Chart.of(List.of(), List.of())))
                .hasToString("""
                        Funktion  Dranst  Gruppering       Beløb
                        5.57.78        1         012  600,00 kr.
                        Netto                         600,00 kr.""");
    }

    @Test
    void an_empty_journal_is_nothing() {
        assertThat(journal(2024).net()).isEqualTo(Money.ZERO);
        assertThat(journal(2024).totals()).isEmpty();
    }

    @Test
    void a_line_is_for_a_function_and_a_share_of_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> refunded(SICKNESS.on(OPERATION), MAY_2024, 80))
                .withMessageEndingWith("was 5.57.71 dranst 1");
        assertThatIllegalArgumentException().isThrownBy(() -> refunded(SICKNESS, MAY_2024, 101));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingLine.refunded(SICKNESS, MAY_2024, GROSS, Percentage.ZERO, GROSS))
                .withMessage("5.57.71: 0 % of 3.000,00 kr. is 0,00 kr., was 3.000,00 kr.");
    }
}
