package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FLEKSJOB_GAMMEL_ORDNING;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SAERLIG_UDDANNELSESYDELSE;
import static dk.refusion.law.Benefit.SENIORPENSION;
import static dk.refusion.law.Benefit.SU_STIPENDIUM;
import static dk.refusion.municipality.Municipality.AALBORG;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.refusion.history.Counters;
import dk.refusion.history.Histories;
import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.RefundTier;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationSettlement;
import dk.refusion.table.Columns;
import dk.refusion.table.Table;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a settlement and its statements tell, beside the lines themselves. */
class SettlementTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final Money AMOUNT = kr(3_000);

    private static Payment week(String person, Municipality municipality, Benefit benefit, String week, Money amount) {
        Week one = Week.parse(week);
        return Payment.ofWeeks(person, municipality, benefit, WeekRange.of(one, one), amount);
    }

    private static Settlement settled(Payment... payments) {
        return RefundCalculator.under(LAW).payments(payments).calculate();
    }

    // ------------------------------------------------------------------ in words and as fields

    @Test
    void a_settlement_in_words_counts_persons_and_lines() {
        Settlement one = settled(week("a", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT));
        Settlement two = settled(
                week("a", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT),
                week("b", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT));

        assertThat(one)
                .hasToString("1 person, 1 linje: brutto 3.000,00 kr., refusion 2.400,00 kr., medfinansiering 0,00 kr.");
        assertThat(two)
                .hasToString(
                        "2 personer, 2 linjer: brutto 6.000,00 kr., refusion 4.800,00 kr., medfinansiering 0,00 kr.");
        assertThat(two.legislation()).isSameAs(LAW);
        assertThat(two.lines("b"))
                .singleElement()
                .satisfies(line -> assertThat(line.person()).isEqualTo("b"));
        assertThat(two.asJson())
                .containsEntry("persons", 2)
                .containsEntry("lines", 2)
                .containsKeys("legislation", "total");
        assertThat(one.total().asJson()).containsEntry("refund", "2400.00").containsEntry("ownShare", "600.00");
    }

    @Test
    void a_line_in_words_has_its_week_in_the_count_or_its_class_and_its_rate() {
        List<RefundLine> lines = Case.from("2026-W02")
                .weeks(1, KONTANTHJAELP, AMOUNT)
                .weeks(1, SU_STIPENDIUM, AMOUNT)
                .settled()
                .lines();

        assertThat(lines.get(0))
                .hasToString("a 2026-W02 Ballerup kontanthjælp: uge 1, 80 %, "
                        + lines.get(0).amounts());
        assertThat(lines.get(1))
                .hasToString("a 2026-W03 Ballerup SU-stipendium: neutral, "
                        + lines.get(1).amounts());
        assertThat(lines.get(0).asJson()).containsEntry("tier", 1).containsEntry("gross", "3000.00");
        assertThat(lines.get(0).hashCode())
                .isNotZero()
                .isNotEqualTo(lines.get(1).hashCode());
    }

    @Test
    void lines_that_are_out_of_range_together_have_no_total_but_each_its_amounts() {
        Money tenth = Money.ofOere(Long.MAX_VALUE / 10);
        Settlement settlement = settled(IntStream.range(0, 11)
                .mapToObj(person -> week("p" + person, BALLERUP, KONTANTHJAELP, "2026-W02", tenth))
                .toArray(Payment[]::new));

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(settlement::total)
                .withMessage("the amounts of all lines are out of range together");
        assertThat(settlement.lines().get(10).gross()).isEqualTo(tenth);
    }

    @Test
    void payments_of_several_calls_are_settled_together() {
        Payment first = week("a", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT);
        Payment second = week("a", BALLERUP, KONTANTHJAELP, "2026-W03", AMOUNT);

        Settlement settlement =
                RefundCalculator.under(LAW).payments(first).payments(second).calculate();

        assertThat(settlement.lines())
                .extracting(line -> line.seniority().orElse(0))
                .containsExactly(1, 2);
        assertThat(RefundCalculator.under(LAW).payments(first, second).knownAt(LocalDate.of(2026, 2, 1)))
                .hasToString("2 payments under Danmark, known at 2026-02-01");
        assertThat(RefundCalculator.under(LAW)).hasToString("0 payments under Danmark");
    }

    @Test
    void a_gap_at_the_end_is_told_as_one() {
        Settlement settlement =
                Case.from("2024-W01").weeks(1, KONTANTHJAELP, kr(700)).settled();

        assertThat(settlement.explain(Case.PERSON, Week.parse("2024-W04")).toString())
                .endsWith("\n2024-W02/2024-W04 selvforsørgelse, 3 uger; 1 ydelsesuger, 3 ugers selvforsørgelse optjent"
                        + " (lov 994/2015 § 6, stk. 1)");
        assertThat(settlement.explain(Case.PERSON, Week.parse("2024-W02")).toString())
                .contains("\n2024-W02 selvforsørgelse, 1 uge; ");
    }

    @Test
    void lines_of_one_week_that_differ_in_a_fixed_rate_only_are_told_apart() {
        Legislation changing = LAW.withRule(fixed("2026-03-04", "50")).withRule(fixed("2026-03-06", "30"));
        Settlement settlement = RefundCalculator.under(changing)
                .payments(week("a", BALLERUP, SAERLIG_UDDANNELSESYDELSE, "2026-W10", kr(700)))
                .calculate();

        assertThat(settlement.lines())
                .extracting(line -> line.rate().map(RefundRate::toString).orElse(""))
                .containsExactlyInAnyOrder("", "50 %", "30 %");
        assertThat(settlement.differenceTo(settlement).isEmpty()).isTrue();
    }

    private static BenefitRule fixed(String from, String rate) {
        LocalDate day = LocalDate.parse(from);
        BenefitRule old = LAW.rule(SAERLIG_UDDANNELSESYDELSE, day);
        return BenefitRule.builder()
                .benefit(SAERLIG_UDDANNELSESYDELSE)
                .validFrom(day)
                .weekClass(old.weekClass())
                .financing(Financing.REFUND)
                .fixedRate(RefundRate.of(percent(rate)))
                .settledFrom(old.settledFrom())
                .reference(old.reference())
                .build();
    }

    // ------------------------------------------------------------------ the statement

    @Test
    void a_week_over_the_end_of_a_month_is_counted_in_the_month_of_its_first_days() {
        Settlement settlement = settled(week("a", BALLERUP, KONTANTHJAELP, "2025-W05", AMOUNT));

        assertThat(settlement.statement(YearMonth.of(2025, 1)).weeks())
                .isEqualTo(Map.of(BALLERUP, WeekCounts.of(1, 0)));
        assertThat(settlement.statement(YearMonth.of(2025, 2)).weeks())
                .isEqualTo(Map.of(BALLERUP, WeekCounts.of(0, 3)));
    }

    @Test
    void self_support_is_counted_where_the_person_was_paid_in_the_last_week_of_the_month() {
        Settlement settlement = settled(
                week("a", BALLERUP, KONTANTHJAELP, "2025-W02", AMOUNT),
                week("a", HJOERRING, KONTANTHJAELP, "2025-W05", AMOUNT));

        assertThat(settlement.statement(YearMonth.of(2025, 1)).weeks())
                .isEqualTo(Map.of(BALLERUP, WeekCounts.of(1, 0), HJOERRING, WeekCounts.of(1, 2)));
    }

    @Test
    void weeks_are_counted_of_benefits_on_the_list_only_and_where_they_were_paid() {
        Settlement settlement = settled(
                week("a", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT),
                week("a", HJOERRING, FLEKSJOB_GAMMEL_ORDNING, "2026-W02", AMOUNT),
                week("a", AALBORG, SAERLIG_UDDANNELSESYDELSE, "2026-W03", AMOUNT),
                week("a", AALBORG, SU_STIPENDIUM, "2026-W04", AMOUNT),
                // what is paid back alone is no week of benefit
                week("a", HJOERRING, KONTANTHJAELP, "2026-W05", kr(-100)));

        assertThat(settlement.statement(YearMonth.of(2026, 1)).weeks())
                .isEqualTo(Map.of(BALLERUP, WeekCounts.of(1, 0), AALBORG, WeekCounts.of(1, 0)));
    }

    @Test
    void what_does_not_stand_in_lines_stands_in_the_tables_of_a_statement() {
        YearMonth march = YearMonth.of(2026, 3);
        RefundCalculator calculator = RefundCalculator.under(LAW)
                .payments(Case.from("2024-W50")
                        .weeks(60, KONTANTHJAELP, AMOUNT)
                        .days("2026-03-01", "2026-03-31", FLEKSLOENTILSKUD, kr(17_550))
                        .days("2026-03-02", "2026-03-08", FLEKSJOB_GAMMEL_ORDNING, kr(100))
                        .days("2026-03-02", "2026-03-08", SAERLIG_UDDANNELSESYDELSE, kr(50))
                        .paid(Payment.of(
                                        Case.PERSON,
                                        BALLERUP,
                                        DAGPENGE,
                                        LocalDate.of(2026, 2, 2),
                                        LocalDate.of(2026, 2, 8),
                                        kr(700))
                                .withRegistered(LocalDate.of(2026, 3, 3)))
                        .payments())
                .transportAllowances(List.of(
                        TransportAllowance.of("b", march, kr(1_000), BALLERUP),
                        TransportAllowance.of("b", march.plusMonths(1), kr(90), BALLERUP)));
        Statement statement =
                calculator.flexJobs(List.of(job(march))).calculate().statement(march);

        assertThat(statement.transport()).isEqualTo(Map.of(BALLERUP, kr(500)));
        assertThat(statement.toString())
                .containsPattern("befordring, a-kasse +500,00")
                .containsPattern("særligt fleksbidrag +2.212,00");
        assertThat(RefundTables.besidesLines(statement).column(RefundTables.ENTRY))
                .containsExactly(Optional.of("befordring, a-kasser"), Optional.of("særligt fleksbidrag"));
        assertThat(RefundTables.besidesLines(statement).column(RefundTables.FINANCING_AMOUNT))
                .containsExactly(Optional.of(kr(-500)), Optional.of(kr(2_212)));
        Table entries = RefundTables.statement(statement);
        assertThat(entries.column(RefundTables.ENTRY))
                .containsExactly(
                        Optional.of("måneden"),
                        Optional.of("måneden"),
                        Optional.of("måneden"),
                        Optional.of("regulering"));
        assertThat(entries.column(RefundTables.RATE_KIND))
                .containsExactly(Optional.empty(), Optional.of("trappe"), Optional.of("fast"), Optional.of("trappe"));
        assertThat(entries.column(RefundTables.FINANCING_AMOUNT).get(2)).contains(kr(0));
        assertThat(statement.of(HJOERRING).municipalities()).isEmpty();

        // a job of another month gives nothing in this one
        assertThat(calculator
                        .flexJobs(List.of(job(march.minusMonths(1))))
                        .calculate()
                        .statement(march)
                        .flexContributions())
                .isEmpty();
    }

    private static FlexJobMonth job(YearMonth month) {
        return FlexJobMonth.of(Case.PERSON, BALLERUP, month, kr(17_550), FlexJobMonth.CAP_2015)
                .withWage(kr(10_000));
    }

    @Test
    void the_statements_of_a_nation_are_those_of_its_persons() {
        int first = Week.parse("2026-W02").index();
        NationHistory history = NationHistory.builder()
                .person()
                .period(first, 30, 300_001, KONTANTHJAELP, BALLERUP)
                .period(first + 2, 3, 200_003, DAGPENGE, HJOERRING)
                .period(first + 31, 2, 5, SU_STIPENDIUM, BALLERUP)
                .build();
        NationSettlement nation = NationCalculator.under(LAW).statements().calculate(history);
        Settlement person = nation.person(0);

        List<StatementLine> all = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            List<StatementLine> lines =
                    person.statement(YearMonth.of(2026, month)).lines();
            assertThat(nation.statementLines(YearMonth.of(2026, month))).isEqualTo(lines);
            all.addAll(lines);
        }
        assertThat(nation.statementLines()).isEqualTo(all.stream().sorted().toList());
    }

    // ------------------------------------------------------------------ tiers, explanations, the time before

    @Test
    void a_tier_in_words_counts_persons_and_weeks() {
        Settlement settlement = settled(
                week("a", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT),
                week("b", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT));
        WeekRange week = WeekRange.parse("2026-W02/2026-W02");

        assertThat(settlement.tiers(week).get(0)).hasToString("trin 1 (80 %): 2 personer, 2 uger");
        assertThat(settled(week("a", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT))
                        .tiers(week)
                        .get(0))
                .hasToString("trin 1 (80 %): 1 person, 1 uge");
        Table table = RefundTables.tiers(settlement.tiers(week));
        assertThat(table.column(RefundTables.RATE)).containsExactly(Optional.of(percent("80")));
        assertThat(table.column(RefundTables.REFUND)).containsExactly(Optional.of(kr(4_800)));
        assertThat(WeekCounts.of(1, 2).plus(WeekCounts.of(1, 0)))
                .hasToString("2 uger med ydelse, 2 med selvforsørgelse");
        assertThat(WeekCounts.of(1, 2)).hasToString("1 uge med ydelse, 2 med selvforsørgelse");
    }

    @Test
    void the_table_of_explained_weeks_says_where_the_count_starts_over() {
        Table weeks = Case.from("2024-W01")
                .weeks(1, DAGPENGE, AMOUNT)
                .nothing(52)
                .weeks(1, KONTANTHJAELP, AMOUNT)
                .settled()
                .explain(Case.PERSON)
                .asTable();

        assertThat(weeks.column(RefundTables.STARTS_OVER)).contains(Optional.of("ja"), Optional.of("nej"));
        assertThat(weeks.where(RefundTables.STARTS_OVER, "ja").column(RefundTables.SENIORITY))
                .containsExactly(Optional.of(1));
        assertThat(weeks.where(RefundTables.STARTS_OVER, "ja").column(RefundTables.REFUND))
                .containsExactly(Optional.of(kr(2_400)));
        assertThat(weeks.column(RefundTables.CO_FINANCING).get(0)).contains(kr(600));
    }

    @Test
    void an_active_payment_raises_the_old_refund_of_its_own_municipality_only() {
        ComparisonWith2015 comparison = settled(
                        week("a", BALLERUP, KONTANTHJAELP, "2017-W02", kr(1_000)),
                        week("a", AALBORG, KONTANTHJAELP, "2017-W02", kr(1_000)).withActivity(Activity.ACTIVE),
                        week("b", AALBORG, SENIORPENSION, "2021-W02", kr(1_000)))
                .comparedWith2015();

        assertThat(comparison.lines())
                .extracting(
                        line -> line.line().municipality(),
                        line -> line.before().map(RefundAmounts::refund),
                        line -> line.reference().isPresent())
                .containsExactly(
                        tuple(BALLERUP, Optional.of(kr(300)), true),
                        tuple(AALBORG, Optional.of(kr(500)), true),
                        tuple(AALBORG, Optional.empty(), false));
        assertThat(comparison.lines().get(0).toString())
                .endsWith("; før: brutto 1.000,00 kr., refusion 300,00 kr., medfinansiering 0,00 kr.");
        assertThat(comparison.lines().get(2).toString()).endsWith("; før: ukendt");
        assertThat(comparison).hasToString("""
                        Ydelse          Brutto  Kommunens andel 2015  Kommunens andel nu  Forskel
                        kontanthjælp  2.000,00              1.200,00              400,00  -800,00""");
    }

    // ------------------------------------------------------------------ differences, and payments in columns

    @Test
    void a_difference_has_the_lines_of_either_side_by_person_and_week() {
        Settlement old = settled(
                week("b", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT),
                week("a", BALLERUP, DAGPENGE, "2026-W03", AMOUNT));
        Settlement now = settled(
                week("b", BALLERUP, KONTANTHJAELP, "2026-W02", kr(3_100)),
                week("c", AALBORG, KONTANTHJAELP, "2026-W02", AMOUNT));

        SettlementDifference difference = now.differenceTo(old);

        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.lines())
                .extracting(
                        LineDifference::person,
                        LineDifference::municipality,
                        LineDifference::benefit,
                        LineDifference::financing,
                        line -> line.change().gross(),
                        LineDifference::isMoved)
                .containsExactly(
                        tuple("a", BALLERUP, DAGPENGE, Financing.CO_FINANCING, kr(-3_000), false),
                        tuple("b", BALLERUP, KONTANTHJAELP, Financing.REFUND, kr(100), false),
                        tuple("c", AALBORG, KONTANTHJAELP, Financing.REFUND, kr(3_000), false));
        assertThat(difference.lines().get(1))
                .hasToString(
                        "b 2026-W02 Ballerup kontanthjælp: brutto 100,00 kr., refusion 80,00 kr., medfinansiering 0,00 kr.");
        assertThat(difference.toString()).startsWith("3 linjer ændret: brutto 100,00 kr.");
        assertThat(settled(week("a", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT))
                        .differenceTo(settled())
                        .toString())
                .startsWith("1 linje ændret: ");
    }

    @Test
    void a_line_is_moved_by_another_number_or_another_rate() {
        Payment second = week("a", BALLERUP, KONTANTHJAELP, "2026-W03", AMOUNT);
        Settlement old = settled(second);

        Settlement later = settled(week("a", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT), second);
        assertThat(later.differenceTo(old).lines())
                .extracting(LineDifference::isMoved)
                .containsExactly(false, true);

        Settlement cheaper = RefundCalculator.under(LAW.withLadder(
                        LAW.ladders().at(LAW.inForce()).withTiers(List.of(RefundTier.from(1, percent("10"))))))
                .payments(second)
                .calculate();
        assertThat(cheaper.differenceTo(old).lines())
                .extracting(LineDifference::isMoved)
                .containsExactly(true);
    }

    @Test
    void payments_in_columns_are_settled_with_others_and_with_balances() {
        Histories columns = Histories.of(List.of(week("a", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT)), List.of());
        Counters balance = Counters.of("a", Week.parse("2025-W52"), 60, Week.parse("2023-W01"), WeekSet.empty(), false);
        Payment more = week("b", BALLERUP, KONTANTHJAELP, "2026-W02", AMOUNT);
        RefundCalculator calculator = RefundCalculator.under(LAW).histories(columns);

        assertThat(calculator.calculate().lines().get(0).seniority()).hasValue(1);
        assertThat(calculator
                        .balances(List.of(balance))
                        .calculate()
                        .lines()
                        .get(0)
                        .seniority())
                .hasValue(61);
        Settlement both = calculator.payments(more).balances(List.of(balance)).calculate();
        assertThat(both.persons()).containsExactly("a", "b");
        assertThat(both.lines()).extracting(line -> line.seniority().orElse(0)).containsExactly(61, 1);
        assertThat(calculator.payments(more)).hasToString("2 payments under Danmark");
    }

    /** A balance in the middle of the week over the month's end would close days of the next month. */
    @Test
    void a_month_is_settled_from_the_balance_of_the_last_sunday_before_it_as_from_the_whole_history() {
        List<Payment> years =
                Payment.monthly("a", BALLERUP, KONTANTHJAELP, YearMonth.of(2024, 1), YearMonth.of(2025, 12), AMOUNT);
        Settlement whole = RefundCalculator.under(LAW).payments(years).calculate();
        for (int kept = 0; kept < years.size() - 1; kept++) {
            LocalDate sunday = years.get(kept).to().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            YearMonth next = YearMonth.from(years.get(kept + 1).from());
            List<Payment> open = years.subList(0, kept + 2).stream()
                    .filter(payment -> payment.to().isAfter(sunday))
                    .toList();

            Settlement carriedOn = RefundCalculator.under(LAW)
                    .balances(List.of(whole.counters("a", sunday)))
                    .payments(open)
                    .calculate();

            assertThat(carriedOn.statement(next).lines())
                    .isEqualTo(whole.statement(next).lines());
            assertThat(carriedOn.statement(next).corrections()).isEmpty();
        }
    }

    @Test
    void a_person_of_a_balance_alone_is_explained_by_it() {
        Counters balance = Counters.of("a", Week.parse("2025-W52"), 60, Week.parse("2023-W01"), WeekSet.empty(), false);

        Explanation explanation = RefundCalculator.under(LAW)
                .balances(List.of(balance))
                .calculate()
                .explain("a");

        assertThat(explanation.weeks()).isEmpty();
        assertThat(explanation.payments()).isEmpty();
        assertThat(explanation.toString())
                .endsWith("\nOverført efter 2025-W52: 60 ydelsesuger, 0 ugers selvforsørgelse optjent");
    }

    @Test
    void an_explanation_of_some_weeks_has_the_payments_and_restarts_of_these() {
        Explanation all = Case.from("2024-W01")
                .weeks(1, DAGPENGE, AMOUNT)
                .nothing(52)
                .weeks(2, KONTANTHJAELP, AMOUNT)
                .settled()
                .explain(Case.PERSON);

        assertThat(all.payments()).hasSize(3);
        assertThat(all.restarts()).hasSize(1);
        assertThat(all.during(WeekRange.parse("2025-W02/2025-W02")).restarts()).isEmpty();
        assertThat(all.during(WeekRange.parse("2025-W02/2025-W02")).payments()).hasSize(1);
    }

    @Test
    void a_municipality_of_lines_alone_stands_in_the_statement_too() {
        YearMonth january = YearMonth.of(2026, 1);
        Statement statement = settled(week("a", HJOERRING, FLEKSJOB_GAMMEL_ORDNING, "2026-W02", kr(100)))
                .statement(january);

        assertThat(statement.weeks()).isEmpty();
        assertThat(statement.municipalities()).containsExactly(HJOERRING);
        assertThat(statement.asJson()).containsEntry("month", "2026-01").containsEntry("financingAmount", "0.00");
        Table lines = RefundTables.statementLines(statement.lines());
        assertThat(lines.toString())
                .contains("Hjørring", "2026-01", "fleksjob, gammel ordning", "refusion", "65 %", "fast");
        assertThat(lines.column(Columns.WEEKS)).containsExactly(Optional.of(1L));
        assertThat(RefundAmounts.ZERO.isZero()).isTrue();
        assertThat(statement.total().isZero()).isFalse();
        Table besides = RefundTables.besidesLines(RefundCalculator.under(LAW)
                .transportAllowances(List.of(TransportAllowance.of("b", january, kr(1_000), BALLERUP)))
                .calculate()
                .statement(january));
        assertThat(besides.column(Columns.MUNICIPALITY)).containsExactly(Optional.of(BALLERUP));
        assertThat(besides.column(Columns.MONTH)).containsExactly(Optional.of(january));
    }

    @Test
    void what_belongs_to_a_statement_prints_in_danish() {
        YearMonth march = YearMonth.of(2026, 3);
        Settlement settlement = settled(week("a", BALLERUP, KONTANTHJAELP, "2026-W14", AMOUNT));
        StatementLine line = settlement.statement(march).lines().get(0);

        assertThat(line).hasToString("Ballerup 2026-03 kontanthjælp 80 %: " + line.amounts());
        assertThat(line.asJson()).containsEntry("weeks", 1).containsEntry("onLadder", true);
        assertThat(line.with(RefundAmounts.ZERO, 7))
                .isEqualTo(StatementLine.of(
                        BALLERUP,
                        march,
                        KONTANTHJAELP,
                        FinancingRate.of(
                                Financing.REFUND,
                                RefundRate.of(percent("80")),
                                true,
                                LAW.policies().rounding()),
                        0,
                        0,
                        7));
        assertThat(settlement.lines().get(0).parts().get(0)).hasToString("2026-03: " + line.amounts());
        assertThat(job(march)).hasToString("a 2026-03 Ballerup: løn 10.000,00 kr.");
        assertThat(TransportAllowance.of("b", march, kr(1_000), BALLERUP))
                .hasToString("b 2026-03 Ballerup: 1.000,00 kr.");
        assertThat(LimitationPeriod.of(march)).hasToString("kan rejses til og med 2029-12-31");
        assertThat(Case.from("2024-W01")
                        .weeks(1, DAGPENGE, AMOUNT)
                        .nothing(52)
                        .weeks(1, KONTANTHJAELP, AMOUNT)
                        .settled()
                        .explain(Case.PERSON)
                        .weeks())
                .extracting(ExplainedWeek::toString)
                .startsWith("2024-W01: ydelse, uge 1", "2024-W02: selvforsørgelse")
                .endsWith("2025-W02: ydelse, uge 1, forfra");
    }

    @Test
    void a_line_without_a_rate_stands_before_one_of_nought_per_cent() {
        Rounding rounding = LAW.policies().rounding();
        StatementLine without = StatementLine.of(
                BALLERUP, YearMonth.of(2026, 3), KONTANTHJAELP, FinancingRate.withoutRate(Financing.REFUND), 0, 0, 1);
        StatementLine nought = StatementLine.of(
                BALLERUP,
                YearMonth.of(2026, 3),
                KONTANTHJAELP,
                FinancingRate.of(Financing.REFUND, RefundRate.of(percent("0")), false, rounding),
                0,
                0,
                1);

        assertThat(without).isLessThan(nought);
        assertThat(nought).isGreaterThan(without);
    }
}
