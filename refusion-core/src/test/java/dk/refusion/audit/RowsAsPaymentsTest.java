package dk.refusion.audit;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.audit.DeviationKind.WRONG_STEP;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FOERTIDSPENSION;
import static dk.refusion.law.Benefit.FOERTIDSPENSION_GAMMEL_ORDNING;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SAERLIG_UDDANNELSESYDELSE;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.refund.RefundLine;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is right by the reported amounts alone: the count before the first row is the one that most rows agree with. */
class RowsAsPaymentsTest {
    private static final Money AMOUNT = kr(3_000);
    private static final Week FIRST = Week.of(2026, 2);

    private final List<ReportedRow> rows = new ArrayList<>();
    private Week next = FIRST;

    private void reported(int weeks, Benefit benefit, String rate) {
        for (int week = 0; week < weeks; week++) {
            rows.add(row(next, benefit, rate).build());
            next = next.plusWeeks(1);
        }
    }

    private static ReportedRow.Builder row(Week week, Benefit benefit, String rate) {
        ReportedRow.Builder row = ReportedRow.builder()
                .person("a")
                .week(week)
                .municipality(BALLERUP)
                .benefit(benefit)
                .gross(AMOUNT)
                .rate(RefundRate.of(percent(rate)));
        boolean isCoFinanced = benefit == DAGPENGE || benefit == FOERTIDSPENSION;
        Money share = AMOUNT.times(
                isCoFinanced ? percent(rate).complement() : percent(rate),
                Legislation.denmark().policies().rounding());
        return isCoFinanced ? row.coFinancing(share) : row.refund(share);
    }

    private SettlementAudit audit() {
        return SettlementAudit.of(rows, Legislation.denmark());
    }

    private void assertCounted(int first) {
        List<RefundLine> lines = audit().recomputed().lines();
        assertThat(lines.get(0).seniority()).hasValue(first);
    }

    @Test
    void a_count_that_starts_with_the_rows_needs_nothing_before() {
        reported(4, KONTANTHJAELP, "80");
        reported(2, KONTANTHJAELP, "40");

        assertThat(audit().agrees()).isTrue();
        assertThat(audit().exact()).isEqualTo(6);
        assertCounted(1);
    }

    @Test
    void weeks_at_the_first_step_tell_how_many_stood_before_the_file() {
        reported(2, KONTANTHJAELP, "80");
        reported(22, KONTANTHJAELP, "40");
        reported(1, KONTANTHJAELP, "30");

        assertThat(audit().agrees()).isTrue();
        assertCounted(3);
        assertThat(audit().recomputed().explain("a").restarts()).isEmpty();
    }

    @Test
    void the_shortest_count_is_taken_of_those_that_agree_alike() {
        reported(3, KONTANTHJAELP, "40");

        assertThat(audit().agrees()).isTrue();
        assertCounted(5);
    }

    @Test
    void the_last_step_takes_a_year_before_the_file() {
        reported(3, KONTANTHJAELP, "20");

        assertThat(audit().agrees()).isTrue();
        assertCounted(53);
    }

    @Test
    void what_few_weeks_say_against_most_is_wrong() {
        reported(1, KONTANTHJAELP, "80");
        reported(5, KONTANTHJAELP, "40");
        reported(1, KONTANTHJAELP, "20");

        assertThat(audit().deviations()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(WRONG_STEP);
            assertThat(one.week()).isEqualTo(FIRST.plusWeeks(6));
        });
        assertCounted(4);
    }

    @Test
    void rows_without_a_percentage_tell_by_their_kroner() {
        for (Benefit benefit : List.of(KONTANTHJAELP, DAGPENGE)) {
            rows.clear();
            for (int week = 0; week < 3; week++) {
                boolean isCoFinanced = benefit == DAGPENGE;
                rows.add(ReportedRow.builder()
                        .person("a")
                        .week(FIRST.plusWeeks(week))
                        .municipality(BALLERUP)
                        .benefit(benefit)
                        .gross(AMOUNT)
                        .refund(kr(isCoFinanced ? 0 : 900))
                        .coFinancing(kr(isCoFinanced ? 2_100 : 0))
                        .build());
            }

            assertThat(audit().agrees()).isTrue();
            assertCounted(27);
        }
    }

    @Test
    void support_without_a_percentage_tells_nothing() {
        rows.add(ReportedRow.builder()
                .person("a")
                .week(FIRST)
                .municipality(BALLERUP)
                .benefit(SAERLIG_UDDANNELSESYDELSE)
                .gross(AMOUNT)
                .build());
        next = next.plusWeeks(1);
        reported(3, KONTANTHJAELP, "40");

        assertThat(audit().agrees()).isTrue();
        assertThat(audit().recomputed().lines().get(1).seniority()).hasValue(5);
    }

    @Test
    void what_follows_a_new_count_says_nothing_of_the_count_before_the_file() {
        reported(2, KONTANTHJAELP, "20");
        next = next.plusWeeks(52);
        reported(4, KONTANTHJAELP, "80");

        assertThat(audit().agrees()).isTrue();
        assertCounted(53);
    }

    @Test
    void two_benefits_of_a_week_are_of_one_count() {
        reported(1, KONTANTHJAELP, "80");
        rows.add(row(FIRST, SYGEDAGPENGE, "80").build());
        reported(3, KONTANTHJAELP, "20");

        assertThat(audit().deviations()).hasSize(2).allMatch(one -> one.week().equals(FIRST));
        assertCounted(52);
    }

    @Test
    void support_of_a_fixed_percentage_tells_nothing_and_is_right_by_an_old_award() {
        reported(3, FOERTIDSPENSION, "35");
        reported(3, KONTANTHJAELP, "40");

        assertThat(audit().agrees()).isTrue();
        assertThat(audit().recomputed().lines().get(3).seniority()).hasValue(5);
    }

    @Test
    void rows_that_cancel_are_no_payment() {
        reported(1, KONTANTHJAELP, "40");
        rows.add(rows.get(0).negated());
        assertThat(audit().recomputed().persons()).isEmpty();
        assertThat(audit().agrees()).isTrue();

        reported(1, KONTANTHJAELP, "80");
        assertThat(audit().recomputed().lines()).hasSize(1);
        assertThat(audit().agrees()).isTrue();
    }

    @Test
    void persons_are_settled_each_with_a_count_of_their_own() {
        reported(1, KONTANTHJAELP, "30");
        rows.add(ReportedRow.builder()
                .person("b")
                .week(FIRST)
                .municipality(BALLERUP)
                .benefit(KONTANTHJAELP)
                .gross(AMOUNT)
                .refund(kr(1_200))
                .build());

        assertThat(audit().agrees()).isTrue();
        assertThat(audit().recomputed().lines("a").get(0).seniority()).hasValue(27);
        assertThat(audit().recomputed().lines("b").get(0).seniority()).hasValue(5);
    }

    @Test
    void a_row_as_a_payment_has_an_award_of_the_last_day_that_gives_its_percentage() {
        assertThat(payment(FOERTIDSPENSION, "35").awarded()).contains(LocalDate.of(2014, 6, 30));
        assertThat(payment(FOERTIDSPENSION, "20").awarded()).contains(LocalDate.of(2014, 7, 1));
        assertThat(payment(KONTANTHJAELP, "20").awarded()).isEmpty();
        assertThat(payment(FOERTIDSPENSION_GAMMEL_ORDNING, "35").awarded()).contains(LocalDate.of(2014, 6, 30));
        assertThat(payment(FOERTIDSPENSION_GAMMEL_ORDNING, "50").awarded()).isEmpty();
    }

    private static Payment payment(Benefit benefit, String rate) {
        return row(FIRST, benefit, rate).build().payment(Legislation.denmark());
    }

    @Test
    void a_row_of_a_week_in_which_the_law_begins_or_ends_is_paid_on_the_days_of_the_law() {
        Payment begins = row(Week.of(LocalDate.of(2020, 1, 1)), Benefit.SENIORPENSION, "20")
                .build()
                .payment(Legislation.denmark());
        assertThat(List.of(begins.from(), begins.to()))
                .containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 5));

        Week inside = Week.of(2026, 3);
        assertThat(row(inside, KONTANTHJAELP, "20").build().payment(Legislation.denmark()))
                .isEqualTo(Payment.ofWeeks("a", BALLERUP, KONTANTHJAELP, WeekRange.of(inside, inside), AMOUNT));
    }
}
