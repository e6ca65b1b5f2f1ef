package dk.refusion.audit;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.audit.DeviationKind.MISSING_IN_PAYMENTS;
import static dk.refusion.audit.DeviationKind.MISSING_IN_SETTLEMENT;
import static dk.refusion.audit.DeviationKind.REPORTED_TWICE;
import static dk.refusion.audit.DeviationKind.WRONG_AMOUNT;
import static dk.refusion.audit.DeviationKind.WRONG_STEP;
import static dk.refusion.law.Benefit.BARSELSDAGPENGE;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SAERLIG_UDDANNELSESYDELSE;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static dk.refusion.refund.Case.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.refusion.Refusion;
import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.Case;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten weeks of 2026, the first four at 80 per cent and the rest at 40, held against rows that say the same but for one thing. */
class AuditTest {
    private static final Money AMOUNT = kr(3_000);
    private static final WeekRange YEAR = WeekRange.of(Week.of(2026, 1), Week.of(2026, 53));

    private final Settlement own = tenWeeks(KONTANTHJAELP).settled();
    private final List<ReportedRow> rows = rows(own);

    private static Case tenWeeks(Benefit benefit) {
        return Case.from("2026-W02").weeks(10, benefit, AMOUNT);
    }

    private static List<ReportedRow> rows(Settlement settlement) {
        return new ArrayList<>(settlement.lines().stream().map(ReportedRow::of).toList());
    }

    private static ReportedRow.Builder row(String week, Benefit benefit, Money gross) {
        return ReportedRow.builder()
                .person(PERSON)
                .week(Week.parse(week))
                .municipality(BALLERUP)
                .benefit(benefit)
                .gross(gross);
    }

    private static ReportedRow row(String week, String gross, String rate, String refund) {
        return row(week, KONTANTHJAELP, kr(gross))
                .rate(RefundRate.of(percent(rate)))
                .refund(kr(refund))
                .build();
    }

    private SettlementAudit audit() {
        return SettlementAudit.of(rows, own, YEAR);
    }

    private static Deviation only(SettlementAudit audit) {
        assertThat(audit.deviations()).hasSize(1);
        return audit.deviations().get(0);
    }

    private static void assertFound(SettlementAudit audit, DeviationKind kind, String effect, String reason) {
        Deviation one = only(audit);
        assertThat(one.kind()).isEqualTo(kind);
        assertThat(one.effect()).isEqualTo(kr(effect));
        assertThat(one.reason()).isEqualTo(reason);
    }

    // ------------------------------------------------------------------ what agrees

    @Test
    void rows_that_say_what_was_paid_agree_to_the_oere_in_any_order() {
        List<ReportedRow> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        for (List<ReportedRow> each : List.of(rows, reversed)) {
            SettlementAudit audit = SettlementAudit.of(each, own, YEAR);

            assertThat(audit.agrees()).isTrue();
            assertThat(audit.rows()).isEqualTo(10);
            assertThat(audit.exact()).isEqualTo(10);
            assertThat(audit.rounded()).isZero();
            assertThat(audit.recomputed()).isSameAs(own);
            assertThat(audit.notCompared()).isEmpty();
            assertThat(audit).hasToString("10 rows: 10 cases exact, 0 rounded, 0 deviations, 0,00 kr. too much");
        }
    }

    @Test
    void a_row_without_a_percentage_agrees_by_its_kroner() {
        rows.set(0, row("2026-W02", KONTANTHJAELP, AMOUNT).refund(kr(2_400)).build());

        assertThat(audit().agrees()).isTrue();
        assertThat(audit().exact()).isEqualTo(10);
    }

    @Test
    void a_week_cut_in_two_rows_agrees_by_their_sum() {
        rows.set(4, row("2026-W06", "1000", "40", "400"));
        rows.add(row("2026-W06", "2000", "40", "800"));

        assertThat(audit().agrees()).isTrue();
        assertThat(audit().rows()).isEqualTo(11);
        assertThat(audit().exact()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"3000, 2400.01, 0.01", "3000, 2399.99, -0.01", "3000.01, 2400, 0", "2999.99, 2400, 0"})
    void an_oere_of_gross_or_refund_is_a_rounding(String gross, String refund, String excess) {
        rows.set(0, row("2026-W02", gross, "80", refund));

        assertThat(audit().agrees()).isTrue();
        assertThat(audit().exact()).isEqualTo(9);
        assertThat(audit().rounded()).isEqualTo(1);
        assertThat(audit().rounding()).isEqualTo(kr(excess));
    }

    @Test
    void an_oere_may_be_rounded_in_each_row_of_a_week() {
        rows.set(0, row("2026-W02", "1000", "80", "800.01"));
        rows.add(row("2026-W02", "2000", "80", "1600.01"));
        rows.set(1, row("2026-W03", "3000", "80", "2399.99"));

        assertThat(audit().rounded()).isEqualTo(2);
        assertThat(audit().rounding()).isEqualTo(kr("0.01"));

        rows.set(0, row("2026-W02", "1000", "80", "800.02"));
        assertFound(
                audit(), WRONG_AMOUNT, "0.03", "forkert beløb: finansiering 2.400,03 kr., skulle være 2.400,00 kr.");
    }

    @Test
    void support_without_a_percentage_need_not_be_reported() {
        for (Benefit benefit : List.of(SAERLIG_UDDANNELSESYDELSE, BARSELSDAGPENGE)) {
            Settlement paid = tenWeeks(benefit).settled();

            assertThat(SettlementAudit.of(List.of(), paid, YEAR).agrees()).isTrue();
            SettlementAudit reported = SettlementAudit.of(rows(paid), paid, YEAR);
            assertThat(reported.agrees()).isTrue();
            assertThat(reported.exact()).isEqualTo(10);
        }
    }

    @Test
    void a_week_whose_payments_cancel_need_not_be_reported_and_a_row_of_nothing_is_neither_right_nor_wrong() {
        Settlement cancelling = Case.from("2026-W14")
                .days("2026-03-30", "2026-04-05", KONTANTHJAELP, kr("0.50"))
                .days("2026-03-30", "2026-04-12", KONTANTHJAELP, kr(1))
                .days("2026-03-30", "2026-04-19", KONTANTHJAELP, kr(-3))
                .settled();
        List<ReportedRow> all = rows(cancelling);
        assertThat(all.get(0).gross()).isEqualTo(kr(0));
        all.add(row("2026-W20", "0", "40", "0"));

        SettlementAudit audit = SettlementAudit.of(all, cancelling, YEAR);

        assertThat(audit.agrees()).isTrue();
        assertThat(audit.rows()).isEqualTo(4);
        assertThat(audit.exact()).isEqualTo(2);
        assertThat(audit.rounded()).isZero();
        assertThat(SettlementAudit.of(all.subList(1, 3), cancelling, YEAR).agrees())
                .isTrue();
    }

    // ------------------------------------------------------------------ what is wrong

    @Test
    void a_wrong_percentage_is_a_wrong_step_with_its_kroner_and_the_week_in_the_count() {
        rows.set(4, row("2026-W06", "3000", "80", "2400"));

        assertFound(audit(), WRONG_STEP, "1200", "forkert trin: 80 %, skulle være 40 % (uge 5)");
        Deviation one = only(audit());
        assertThat(one.person()).isEqualTo(PERSON);
        assertThat(one.week()).isEqualTo(Week.of(2026, 6));
        assertThat(one.municipality()).isEqualTo(BALLERUP);
        assertThat(one.benefit()).isEqualTo(KONTANTHJAELP);
        assertThat(one.rows()).containsExactly(rows.get(4));
        assertThat(one.lines()).containsExactly(own.lines().get(4));
        assertThat(one.reportedRates()).containsExactly(RefundRate.of(percent("80")));
        assertThat(one.rightRates()).containsExactly(RefundRate.of(percent("40")));
        assertThat(one.reportedGross()).isEqualTo(AMOUNT);
        assertThat(one.rightGross()).isEqualTo(AMOUNT);
        assertThat(one)
                .hasToString("a 2026-W06 Ballerup kontanthjælp: forkert trin: 80 %, skulle være 40 % (uge 5);"
                        + " 1.200,00 kr. for meget til kommunen");
        assertThat(audit().effect()).isEqualTo(kr(1_200));
        assertThat(audit().exact()).isEqualTo(9);
        assertThat(audit().agrees()).isFalse();
    }

    @Test
    void a_wrong_percentage_beside_right_kroner_is_a_wrong_step_in_a_single_row() {
        rows.set(4, row("2026-W06", "3000", "30", "1200"));
        assertFound(audit(), WRONG_STEP, "0", "forkert trin: 30 %, skulle være 40 % (uge 5)");

        rows.set(4, row("2026-W06", "1000", "30", "400"));
        rows.add(row("2026-W06", "2000", "40", "800"));
        assertThat(audit().agrees()).isTrue();
    }

    @Test
    void two_percentages_of_one_week_are_both_said() {
        rows.set(4, row("2026-W06", "1000", "80", "800"));
        rows.add(row("2026-W06", "2000", "30", "600"));

        assertFound(audit(), WRONG_STEP, "200", "forkert trin: 30 % og 80 %, skulle være 40 % (uge 5)");
    }

    @Test
    void percentages_whose_amounts_cancel_are_not_said() {
        rows.set(4, row("2026-W06", "3000", "80", "2400"));
        rows.add(row("2026-W06", "-3000", "80", "-2400"));
        rows.add(row("2026-W06", "3000", "40", "1300"));

        assertFound(audit(), WRONG_AMOUNT, "100", "forkert beløb: finansiering 1.300,00 kr., skulle være 1.200,00 kr.");
    }

    @Test
    void a_wrong_co_financing_is_said_in_per_cent_of_co_financing() {
        Settlement paid = tenWeeks(DAGPENGE).settled();
        List<ReportedRow> all = rows(paid);
        all.set(
                4,
                row("2026-W06", DAGPENGE, AMOUNT)
                        .rate(RefundRate.of(percent("80")))
                        .coFinancing(kr(600))
                        .build());

        assertFound(
                SettlementAudit.of(all, paid, YEAR),
                WRONG_STEP,
                "1200",
                "forkert trin: medfinansiering 20 %, skulle være medfinansiering 60 % (uge 5)");
    }

    @Test
    void a_percentage_of_support_that_has_none_is_a_wrong_step() {
        Settlement paid = tenWeeks(SAERLIG_UDDANNELSESYDELSE).settled();
        List<ReportedRow> all = rows(paid);
        all.set(
                0,
                row("2026-W02", SAERLIG_UDDANNELSESYDELSE, AMOUNT)
                        .rate(RefundRate.of(percent("80")))
                        .refund(kr(2_400))
                        .build());

        assertFound(
                SettlementAudit.of(all, paid, YEAR), WRONG_STEP, "2400", "forkert trin: 80 %, skulle være ingen sats");
    }

    @Test
    void kroner_of_support_without_a_percentage_are_a_wrong_amount() {
        Settlement paid = tenWeeks(SAERLIG_UDDANNELSESYDELSE).settled();
        List<ReportedRow> all = rows(paid);
        all.set(
                0,
                row("2026-W02", SAERLIG_UDDANNELSESYDELSE, AMOUNT).refund(kr(2)).build());

        assertFound(
                SettlementAudit.of(all, paid, YEAR),
                WRONG_AMOUNT,
                "2",
                "forkert beløb: finansiering 2,00 kr., skulle være 0,00 kr.");
    }

    @Test
    void a_refund_that_is_reported_as_a_co_financing_is_wrong_by_twice_its_kroner() {
        rows.set(
                0, row("2026-W02", KONTANTHJAELP, AMOUNT).coFinancing(kr(2_400)).build());

        assertFound(
                audit(), WRONG_AMOUNT, "-4800", "forkert beløb: finansiering -2.400,00 kr., skulle være 2.400,00 kr.");
    }

    @Test
    void a_wrong_amount_says_gross_or_else_financing() {
        rows.set(0, row("2026-W02", "3000.02", "80", "2400"));
        assertFound(audit(), WRONG_AMOUNT, "0", "forkert beløb: brutto 3.000,02 kr., skulle være 3.000,00 kr.");

        rows.set(0, row("2026-W02", "3000", "80", "2399.98"));
        assertFound(
                audit(), WRONG_AMOUNT, "-0.02", "forkert beløb: finansiering 2.399,98 kr., skulle være 2.400,00 kr.");
    }

    @Test
    void a_week_that_was_paid_and_not_reported_is_missing_in_the_settlement() {
        rows.remove(9);
        assertFound(
                audit(),
                MISSING_IN_SETTLEMENT,
                "-1200",
                "mangler i opgørelsen: brutto 3.000,00 kr., refusion 1.200,00 kr.");
        assertThat(only(audit()).lines()).containsExactly(own.lines().get(9));
        assertThat(only(audit()).rows()).isEmpty();
        assertThat(only(audit()).reportedGross()).isEqualTo(kr(0));

        // a row of nothing reports nothing
        rows.add(row("2026-W11", "0", "40", "0"));
        assertThat(only(audit()).kind()).isEqualTo(MISSING_IN_SETTLEMENT);
        assertThat(only(audit()).rows()).hasSize(1);
    }

    @Test
    void a_row_of_kroner_without_a_gross_amount_is_a_wrong_amount() {
        rows.set(0, row("2026-W02", "0", "80", "2400"));
        assertFound(audit(), WRONG_AMOUNT, "0", "forkert beløb: brutto 0,00 kr., skulle være 3.000,00 kr.");

        rows.set(0, row("2026-W02", "3000", "80", "2400"));
        rows.add(row("2026-W20", "0", "80", "5"));
        assertFound(audit(), WRONG_AMOUNT, "5", "forkert beløb: finansiering 5,00 kr., skulle være 0,00 kr.");
    }

    @Test
    void what_is_missing_of_a_co_financed_benefit_is_to_the_municipalitys_gain() {
        Settlement paid = tenWeeks(DAGPENGE).settled();
        List<ReportedRow> all = rows(paid);
        all.remove(0);

        assertFound(
                SettlementAudit.of(all, paid, YEAR),
                MISSING_IN_SETTLEMENT,
                "600",
                "mangler i opgørelsen: brutto 3.000,00 kr., medfinansiering 600,00 kr.");
    }

    @Test
    void a_row_that_nothing_was_paid_for_is_missing_in_the_payments() {
        rows.add(row("2026-W20", "500", "20", "100"));
        assertFound(
                audit(),
                MISSING_IN_PAYMENTS,
                "100",
                "mangler i egne udbetalinger: brutto 500,00 kr., refusion 100,00 kr.");
        assertThat(only(audit()).lines()).isEmpty();
        assertThat(only(audit()).rows()).containsExactly(rows.get(10));

        rows.set(10, row("2026-W20", "500", "20", "0"));
        assertFound(audit(), MISSING_IN_PAYMENTS, "0", "mangler i egne udbetalinger: brutto 500,00 kr.");
    }

    @Test
    void a_person_of_the_rows_alone_is_compared_too_and_one_of_the_payments_alone() {
        ReportedRow stranger = ReportedRow.builder()
                .person("b")
                .week(Week.of(2026, 2))
                .municipality(BALLERUP)
                .benefit(KONTANTHJAELP)
                .gross(AMOUNT)
                .refund(kr(2_400))
                .build();

        SettlementAudit audit = SettlementAudit.of(List.of(stranger), own, YEAR);

        assertThat(audit.deviations())
                .filteredOn(one -> one.kind() == MISSING_IN_PAYMENTS)
                .singleElement()
                .satisfies(one -> assertThat(one.person()).isEqualTo("b"));
        assertThat(audit.deviations())
                .filteredOn(one -> one.kind() == MISSING_IN_SETTLEMENT)
                .hasSize(10)
                .allMatch(one -> one.person().equals(PERSON));
        assertThat(audit.deviations("b")).hasSize(1);
        assertThat(audit.deviations(PERSON)).extracting(Deviation::week).isSorted();
    }

    @Test
    void deviations_stand_the_largest_first_and_within_the_same_by_week() {
        rows.set(7, row("2026-W09", "3000", "80", "2400"));
        rows.set(4, row("2026-W06", "3000", "80", "2400"));
        rows.set(0, row("2026-W02", "3000", "40", "1200"));
        rows.set(1, row("2026-W03", "3000", "80", "9000"));

        assertThat(audit().deviations())
                .extracting(one -> one.week().toString(), Deviation::effect)
                .containsExactly(
                        tuple("2026-W03", kr(6_600)),
                        tuple("2026-W02", kr(-1_200)),
                        tuple("2026-W06", kr(1_200)),
                        tuple("2026-W09", kr(1_200)));
    }

    // ------------------------------------------------------------------ what is reported twice

    @Test
    void a_row_that_is_equal_to_another_is_reported_twice() {
        ReportedRow again = rows.get(2);
        rows.add(again);
        assertFound(
                audit(), REPORTED_TWICE, "2400", "indberettet to gange: brutto 3.000,00 kr., refusion 2.400,00 kr.");
        assertThat(only(audit()).rows()).containsExactly(again);
        assertThat(only(audit()).lines()).isEmpty();
        assertThat(only(audit()).reportedRates()).isEmpty();
        assertThat(audit().exact()).isEqualTo(10);

        rows.add(0, again);
        assertFound(
                audit(),
                REPORTED_TWICE,
                "4800",
                "indberettet to gange: brutto 6.000,00 kr. i 2 linjer, refusion 4.800,00 kr.");
        assertThat(only(audit()).rows()).containsExactly(again, again);
    }

    @Test
    void beside_the_repetition_stands_what_else_is_wrong_with_the_first_of_the_rows() {
        ReportedRow wrong = row("2026-W06", "3000", "80", "2400");
        rows.set(4, wrong);
        rows.add(wrong);

        assertThat(audit().deviations())
                .extracting(Deviation::kind, Deviation::effect)
                .containsExactly(tuple(REPORTED_TWICE, kr(2_400)), tuple(WRONG_STEP, kr(1_200)));
    }

    @Test
    void a_repetition_that_was_taken_back_is_none_nor_is_a_negative_row_or_one_of_nothing() {
        ReportedRow again = rows.get(2);
        rows.add(again);
        rows.add(again.negated());
        assertThat(audit().agrees()).isTrue();

        rows.add(again);
        rows.add(again);
        rows.add(again.negated());
        assertThat(only(audit()).rows()).containsExactly(again);

        rows.add(again.negated());
        assertThat(audit().agrees()).isTrue();
        rows.add(again.negated());
        assertThat(audit().deviations()).extracting(Deviation::kind).containsExactly(MISSING_IN_SETTLEMENT);

        rows.subList(10, rows.size()).clear();
        ReportedRow kroner = row("2026-W20", "0", "80", "5");
        rows.add(kroner);
        rows.add(kroner);
        assertFound(audit(), WRONG_AMOUNT, "10", "forkert beløb: finansiering 10,00 kr., skulle være 0,00 kr.");

        rows.set(10, row("2026-W02", "0", "80", "5"));
        rows.set(11, rows.get(10));
        rows.set(0, row("2026-W02", "2900", "80", "2320"));
        assertFound(audit(), WRONG_AMOUNT, "-70", "forkert beløb: brutto 2.900,00 kr., skulle være 3.000,00 kr.");
    }

    @Test
    void payments_as_large_as_all_rows_say_that_none_is_a_repetition() {
        Settlement twice = tenWeeks(KONTANTHJAELP)
                .days("2026-01-05", "2026-01-11", KONTANTHJAELP, AMOUNT)
                .settled();
        rows.add(rows.get(0));

        assertThat(SettlementAudit.of(rows, twice, YEAR).agrees()).isTrue();
    }

    @Test
    void repetitions_are_searched_in_rows_that_were_not_compared() {
        WeekRange spring = WeekRange.of(Week.of(2026, 2), Week.of(2026, 10));
        ReportedRow outside = rows.get(9);
        rows.set(0, row("2026-W02", "3000", "80", "9000"));
        SettlementAudit compared = SettlementAudit.of(rows, own, spring);

        assertThat(compared.withRepetitionsIn(List.of(outside)).deviations()).isEqualTo(compared.deviations());
        SettlementAudit with = compared.withRepetitionsIn(List.of(outside, outside));
        assertThat(with.deviations()).extracting(Deviation::kind).containsExactly(WRONG_AMOUNT, REPORTED_TWICE);
        assertThat(with.deviations().get(1).effect()).isEqualTo(kr(1_200));
        assertThat(List.of(with.rows(), with.exact(), with.rounded())).containsExactly(9, 8, 0);

        Settlement twice = tenWeeks(KONTANTHJAELP)
                .days("2026-03-09", "2026-03-15", KONTANTHJAELP, AMOUNT)
                .settled();
        assertThat(SettlementAudit.of(List.of(), twice, WeekRange.of(Week.of(2025, 1), Week.of(2025, 1)))
                        .withRepetitionsIn(List.of(outside, outside))
                        .agrees())
                .isTrue();
    }

    // ------------------------------------------------------------------ which weeks and municipalities

    @Test
    void weeks_are_compared_from_the_first_to_the_last_and_rows_of_others_left_out() {
        rows.set(0, row("2026-W02", "3000", "40", "1200"));
        rows.set(9, row("2026-W11", "3000", "80", "2400"));
        rows.remove(5);

        SettlementAudit inner = SettlementAudit.of(rows, own, WeekRange.of(Week.of(2026, 3), Week.of(2026, 10)));
        SettlementAudit all = SettlementAudit.of(rows, own, WeekRange.of(Week.of(2026, 2), Week.of(2026, 11)));

        assertThat(inner.rows()).isEqualTo(7);
        assertThat(only(inner).kind()).isEqualTo(MISSING_IN_SETTLEMENT);
        assertThat(all.rows()).isEqualTo(9);
        assertThat(all.deviations()).hasSize(3);
    }

    @Test
    void lines_of_municipalities_that_are_not_compared_are_counted() {
        Settlement both = tenWeeks(KONTANTHJAELP)
                .paid(elsewhere("2026-W05", KONTANTHJAELP, AMOUNT))
                .paid(elsewhere("2026-W06", KONTANTHJAELP, AMOUNT))
                .paid(elsewhere("2026-W07", BARSELSDAGPENGE, AMOUNT))
                .paid(elsewhere("2026-W08", SAERLIG_UDDANNELSESYDELSE, AMOUNT))
                .paid(elsewhere("2026-W09", KONTANTHJAELP, AMOUNT))
                .paid(elsewhere("2026-W09", KONTANTHJAELP, AMOUNT.negated()))
                .paid(elsewhere("2025-W52", KONTANTHJAELP, AMOUNT))
                .settled();
        List<ReportedRow> all = rows(both);

        SettlementAudit audit = SettlementAudit.of(all, both, YEAR, Set.of(BALLERUP));

        assertThat(audit.rows()).isEqualTo(10);
        assertThat(audit.agrees()).isTrue();
        assertThat(audit.notCompared()).isEqualTo(Map.of(HJOERRING, 2));
        assertThat(SettlementAudit.of(all, both, YEAR).notCompared()).isEmpty();
    }

    private static Payment elsewhere(String week, Benefit benefit, Money amount) {
        Week one = Week.parse(week);
        return Payment.ofWeeks(PERSON, HJOERRING, benefit, WeekRange.of(one, one), amount);
    }

    @Test
    void a_week_of_two_benefits_is_compared_benefit_by_benefit() {
        Settlement two = tenWeeks(KONTANTHJAELP)
                .days("2026-01-05", "2026-01-18", DAGPENGE, AMOUNT.times(2))
                .settled();
        List<ReportedRow> all = rows(two);
        assertThat(SettlementAudit.of(all, two, YEAR).exact()).isEqualTo(12);

        all.removeIf(row -> row.benefit() == DAGPENGE && row.week().equals(Week.of(2026, 2)));
        assertThat(only(SettlementAudit.of(all, two, YEAR)).benefit()).isEqualTo(DAGPENGE);
    }

    @Test
    void a_week_in_which_the_financing_changes_is_compared_as_a_whole() {
        Settlement special =
                Case.from("2025-W26").weeks(3, Benefit.SAERLIG_STOETTE, kr(700)).settled();
        List<RefundLine> changed = special.lines().stream()
                .filter(line -> line.week().equals(Week.of(2025, 27)))
                .toList();
        assertThat(changed).hasSize(2);
        List<ReportedRow> all = rows(special);
        WeekRange weeks = WeekRange.of(Week.of(2025, 1), Week.of(2025, 52));

        assertThat(SettlementAudit.of(all, special, weeks).agrees()).isTrue();
        all.removeIf(row -> row.week().equals(Week.of(2025, 27)));
        assertThat(only(SettlementAudit.of(all, special, weeks)).lines()).containsExactlyElementsOf(changed);
    }

    // ------------------------------------------------------------------ sums, tables, values

    @Test
    void sums_are_by_kind_and_municipality_the_largest_first() {
        rows.set(0, row("2026-W02", "3000", "40", "1200"));
        rows.set(4, row("2026-W06", "3000", "80", "2400"));
        rows.set(5, row("2026-W07", "3000", "80", "2400"));
        rows.set(6, row("2026-W08", "3000", "40", "1190"));
        rows.set(7, row("2026-W09", "3000.50", "40", "1200"));
        rows.add(row("2026-W20", "9000", "80", "7200"));

        List<DeviationSum> sums = audit().sums();

        assertThat(sums)
                .extracting(
                        DeviationSum::kind,
                        DeviationSum::count,
                        DeviationSum::tooMuch,
                        DeviationSum::tooLittle,
                        DeviationSum::effect,
                        DeviationSum::size)
                .containsExactly(
                        tuple(MISSING_IN_PAYMENTS, 1, kr(7_200), kr(0), kr(7_200), kr(7_200)),
                        tuple(WRONG_STEP, 3, kr(2_400), kr(1_200), kr(1_200), kr(3_600)),
                        tuple(WRONG_AMOUNT, 2, kr(0), kr(10), kr(-10), kr(10)));
        assertThat(sums.get(1)).hasToString("Ballerup, forkert trin: 3, 1.200,00 kr. for meget");
        assertThat(AuditTables.sums(sums).column(AuditTables.COUNT))
                .containsExactly(Optional.of(1L), Optional.of(3L), Optional.of(2L));
    }

    @Test
    void the_table_has_a_row_for_each_deviation_with_its_percentages() {
        rows.set(4, row("2026-W06", "1000", "80", "800"));
        rows.add(row("2026-W06", "2000", "30", "600"));
        rows.set(0, row("2026-W02", KONTANTHJAELP, AMOUNT).refund(kr(2_500)).build());

        assertThat(audit().asTable().column(AuditTables.REPORTED_RATES))
                .containsExactly(Optional.of("30 % og 80 %"), Optional.empty());
        assertThat(audit().asTable().column(AuditTables.RIGHT_RATES))
                .containsExactly(Optional.of("40 %"), Optional.of("80 %"));
    }

    @Test
    void a_deviation_is_equal_to_one_that_differs_in_nothing() {
        rows.set(4, row("2026-W06", "3000", "80", "2400"));
        Deviation one = only(audit());

        assertThat(one).isEqualTo(only(audit())).hasSameHashCodeAs(only(audit()));
        assertThat(one.hashCode()).isNotZero();
        assertThat(one).isNotEqualTo(null).isNotEqualTo(PERSON);
        List<ReportedRow> other = new ArrayList<>(rows);
        other.set(4, row("2026-W06", "3000", "80", "2401"));
        assertThat(one).isNotEqualTo(only(SettlementAudit.of(other, own, YEAR)));
        // the same kroner of another week, of another percentage, by other rows, of other lines, of another kind
        other.set(4, row("2026-W06", "3000", "30", "2400"));
        assertThat(one).isNotEqualTo(only(SettlementAudit.of(other, own, YEAR)));
        other.set(4, rows(own).get(4));
        other.set(5, row("2026-W07", "3000", "80", "2400"));
        assertThat(one).isNotEqualTo(only(SettlementAudit.of(other, own, YEAR)));
        other.set(5, rows(own).get(5));
        other.set(4, row("2026-W06", "2999.99", "80", "2400"));
        assertThat(one).isNotEqualTo(only(SettlementAudit.of(other, own, YEAR)));
        other.set(4, row("2026-W06", "3000", "40", "2400"));
        assertThat(one).isNotEqualTo(only(SettlementAudit.of(other, own, YEAR)));
    }

    @Test
    void as_json_a_deviation_has_what_its_accessors_have() {
        rows.set(4, row("2026-W06", "3000", "80", "2400"));
        Deviation one = only(audit());

        assertThat(one.asJson())
                .containsEntry("kind", "WRONG_STEP")
                .containsEntry("effect", "1200.00")
                .containsEntry("week", "2026-W06")
                .containsKeys("lines", "rows", "reportedRates", "rightRates");
        assertThat(DeviationKind.fromString("WRONG_STEP")).isEqualTo(WRONG_STEP);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void the_lines_of_a_deviation_end_where_its_week_does(int place) {
        rows.set(4, row("2026-W06", "3000", "80", "2400"));
        List<RefundLine> lines = only(audit()).lines();

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> lines.get(place));
    }

    @Test
    void a_row_in_words_has_the_percentage_that_is_paid_by_it() {
        assertThat(rows.get(0))
                .hasToString(
                        "a 2026-W02 Ballerup kontanthjælp: brutto 3.000,00 kr., 80 %, refusion 2.400,00 kr., medfinansiering 0,00 kr.");
        assertThat(rows(tenWeeks(DAGPENGE).settled()).get(0))
                .hasToString("a 2026-W02 Ballerup arbejdsløshedsdagpenge: brutto 3.000,00 kr., medfinansiering 20 %,"
                        + " refusion 0,00 kr., medfinansiering 600,00 kr.");
        assertThat(row("2026-W02", KONTANTHJAELP, AMOUNT).build())
                .hasToString(
                        "a 2026-W02 Ballerup kontanthjælp: brutto 3.000,00 kr., refusion 0,00 kr., medfinansiering 0,00 kr.");
        assertThat(row("2026-W02", "3000", "80", "0"))
                .hasToString(
                        "a 2026-W02 Ballerup kontanthjælp: brutto 3.000,00 kr., 80 %, refusion 0,00 kr., medfinansiering 0,00 kr.");
    }

    @Test
    void a_kind_of_deviation_has_a_name_in_both_languages() {
        assertThat(DeviationKind.values())
                .extracting(DeviationKind::danish, DeviationKind::english)
                .containsExactly(
                        tuple("forkert trin", "wrong tier"),
                        tuple("forkert beløb", "wrong amount"),
                        tuple("mangler i opgørelsen", "missing in the settlement"),
                        tuple("mangler i egne udbetalinger", "missing in one's own payments"),
                        tuple("indberettet to gange", "reported twice"));
    }

    @Test
    void municipalities_beside_each_other_are_told_apart() {
        for (Municipality municipality : Municipality.values()) {
            Settlement one = Refusion.refunds()
                    .payments(List.of(Payment.ofWeeks(
                            PERSON,
                            municipality,
                            KONTANTHJAELP,
                            WeekRange.of(Week.of(2026, 2), Week.of(2026, 2)),
                            AMOUNT)))
                    .calculate();
            assertThat(only(SettlementAudit.of(List.of(), one, YEAR)).municipality())
                    .isEqualTo(municipality);
        }
    }
}
