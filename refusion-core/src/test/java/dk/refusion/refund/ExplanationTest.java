package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.*;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.history.Counters;
import dk.refusion.history.Payment;
import dk.refusion.history.Restart;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static Case aCase() {
        return Case.from("2024-W01")
                .weeks(5, KONTANTHJAELP, kr(2_800))
                .weeks(1, SU_STIPENDIUM, kr(1_400))
                .nothing(53)
                .weeks(1, DAGPENGE, kr(2_700));
    }

    @Test
    void the_text_tells_every_week_and_why_the_count_starts_over() {
        assertThat(aCase().settled().explain(Case.PERSON)).hasToString("""
                        a, lovgivning: Danmark
                        2024-W01 ydelse, uge 1: kontanthjælp 2.800,00 kr. (lov 994/2015 § 3, stk. 1, nr. 5, som ændret ved lov 1559/2019)
                            Ballerup, kontanthjælp 2.800,00 kr., trin 1, 80 % refusion 2.240,00 kr. (lov 994/2015 § 5, stk. 2, nr. 1)
                        2024-W02 ydelse, uge 2: kontanthjælp 2.800,00 kr. (lov 994/2015 § 3, stk. 1, nr. 5, som ændret ved lov 1559/2019)
                            Ballerup, kontanthjælp 2.800,00 kr., trin 1, 80 % refusion 2.240,00 kr. (lov 994/2015 § 5, stk. 2, nr. 1)
                        2024-W03 ydelse, uge 3: kontanthjælp 2.800,00 kr. (lov 994/2015 § 3, stk. 1, nr. 5, som ændret ved lov 1559/2019)
                            Ballerup, kontanthjælp 2.800,00 kr., trin 1, 80 % refusion 2.240,00 kr. (lov 994/2015 § 5, stk. 2, nr. 1)
                        2024-W04 ydelse, uge 4: kontanthjælp 2.800,00 kr. (lov 994/2015 § 3, stk. 1, nr. 5, som ændret ved lov 1559/2019)
                            Ballerup, kontanthjælp 2.800,00 kr., trin 1, 80 % refusion 2.240,00 kr. (lov 994/2015 § 5, stk. 2, nr. 1)
                        2024-W05 ydelse, uge 5: kontanthjælp 1.200,00 kr., kontanthjælp 1.600,00 kr. (lov 994/2015 § 3, stk. 1, nr. 5, som ændret ved lov 1559/2019)
                            Ballerup, kontanthjælp 2.800,00 kr., trin 2, 40 % refusion 1.120,00 kr. (lov 994/2015 § 5, stk. 2, nr. 2)
                        2024-W06 neutral: SU-stipendium 1.400,00 kr. (bekendtgørelse 1772/2015 (anden forsørgelse))
                            Ballerup, SU-stipendium 1.400,00 kr., uden for opgørelsen (bekendtgørelse 1772/2015 (anden forsørgelse))
                        2024-W07/2025-W07 selvforsørgelse, 53 uger; 5 ydelsesuger, 52 ugers selvforsørgelse optjent, starter forfra (lov 994/2015 § 6, stk. 1)
                            52 ugers selvforsørgelse er nået i 2025-W06: {2024-W07/2025-W06}; næste ydelsesuge er uge 1
                        2025-W08 ydelse, uge 1 (starter forfra): arbejdsløshedsdagpenge 2.700,00 kr. (lov 994/2015 § 3, stk. 1, nr. 1, som ændret ved lov 1559/2019)
                            Ballerup, arbejdsløshedsdagpenge 2.700,00 kr., trin 1, 20 % medfinansiering 540,00 kr. (lov 994/2015 § 5, stk. 3, nr. 1)""");
    }

    @Test
    void the_weeks_that_earned_a_restart_are_named() {
        Explanation explanation = aCase().settled().explain(Case.PERSON);
        Restart restart = explanation.restarts().get(0);
        assertThat(restart.selfSupport().ranges()).containsExactly(WeekRange.parse("2024-W07/2025-W06"));
        assertThat(restart.startsOver()).contains(Week.parse("2025-W08"));
        ExplainedWeek gap = explanation.weeks().get(6);
        assertThat(gap.weekClass()).isEqualTo(WeekClass.SELF_SUPPORT);
        assertThat(gap.counters().selfSupportWeeks()).isEqualTo(1);
        assertThat(gap.references()).singleElement().hasToString("lov 994/2015 § 6, stk. 1");
        assertThat(gap.lines()).isEmpty();
    }

    @Test
    void a_restart_that_is_not_used_is_told_when_asked_for() {
        Settlement settlement =
                Case.from("2024-W01").weeks(1, KONTANTHJAELP, kr(700)).settled();
        assertThat(settlement.explain(Case.PERSON).restarts()).isEmpty();
        Explanation later = settlement.explain(Case.PERSON, Week.parse("2025-W02"));
        assertThat(later.restarts())
                .singleElement()
                .satisfies(restart -> assertThat(restart.startsOver()).isEmpty());
        assertThat(later.weeks()).hasSize(54);
    }

    @Test
    void an_opening_balance_is_told() {
        Counters balance = Counters.of(
                Case.PERSON,
                Week.parse("2025-W52"),
                60,
                Week.parse("2023-W01"),
                WeekSet.of(WeekRange.parse("2025-W01/2025-W10")),
                false);
        Settlement settlement = RefundCalculator.under(Legislation.denmark())
                .balances(List.of(balance))
                .payments(Case.from("2026-W02").weeks(1, KONTANTHJAELP, kr(700)).payments())
                .calculate();
        assertThat(settlement.lines().get(0).seniority()).hasValue(61);
        assertThat(settlement.explain(Case.PERSON).toString())
                .contains("Overført efter 2025-W52: 60 ydelsesuger, 10 ugers selvforsørgelse optjent");
        assertThat(settlement.counters(Case.PERSON, LocalDate.of(2026, 1, 5)).selfSupportWeeks())
                .isEqualTo(11);
    }

    @Test
    void the_statement_prints_as_a_table() {
        Statement april = Case.from("2025-W01")
                .days("2025-04-01", "2025-04-20", DAGPENGE, kr(9_000))
                .days("2025-03-01", "2025-03-31", KONTANTHJAELP, kr(3_100))
                .paid(Payment.of(
                                Case.PERSON,
                                BALLERUP,
                                KONTANTHJAELP,
                                LocalDate.of(2025, 3, 1),
                                LocalDate.of(2025, 3, 31),
                                kr(-310))
                        .withRegistered(LocalDate.of(2025, 4, 2)))
                .settled()
                .statement(YearMonth.of(2025, 4));
        assertThat(april).hasToString("""
                        Kommune                Måned                  Ydelse  Sats  Uger    Brutto  Refusion  Medfinansiering  Kommunens andel
                        Ballerup             2025-04  arbejdsløshedsdagpenge  40 %     3  9.000,00      0,00         5.400,00         5.400,00
                        Ballerup  regulering 2025-03            kontanthjælp  80 %     0   -230,00   -184,00             0,00           -46,00
                        Ballerup  regulering 2025-03            kontanthjælp  40 %     0    -80,00    -32,00             0,00           -48,00
                        Finansieringsbeløb 2025-04: -5.616,00 kr.""");
        assertThat(april.weeks()).containsEntry(BALLERUP, WeekCounts.of(2, 1));
    }

    @Test
    void self_support_is_counted_where_the_person_was_paid_last() {
        Settlement settlement =
                Case.from("2025-W02").weeks(1, KONTANTHJAELP, kr(700)).settled();
        assertThat(settlement.statement(YearMonth.of(2025, 1)).weeks()).containsEntry(BALLERUP, WeekCounts.of(1, 2));
        assertThat(settlement.statement(YearMonth.of(2025, 2)).weeks()).containsEntry(BALLERUP, WeekCounts.of(0, 4));
        assertThat(settlement.statement(YearMonth.of(2024, 12)).weeks()).isEmpty();
    }

    @Test
    void persons_and_kroner_are_spread_over_the_tiers() {
        Settlement settlement =
                Case.from("2025-W01").weeks(10, KONTANTHJAELP, kr(1_000)).settled();
        List<TierShare> tiers = settlement.tiers(WeekRange.parse("2025-W03/2025-W07"));
        assertThat(tiers.stream().map(TierShare::weeks)).containsExactly(2, 3);
        assertThat(tiers.stream().map(TierShare::persons)).containsExactly(1, 1);
        assertThat(tiers.get(1).amounts().refund()).isEqualTo(kr(1_200));
    }

    @Test
    void a_part_has_the_weeks_of_the_range_and_the_restarts_earned_in_them() {
        Explanation all = aCase().settled().explain(Case.PERSON);

        assertThat(all.during(WeekRange.parse("2025-W08/2025-W08"))).hasToString("""
                        a, lovgivning: Danmark
                        2025-W08 ydelse, uge 1 (starter forfra): arbejdsløshedsdagpenge 2.700,00 kr. (lov 994/2015 § 3, stk. 1, nr. 1, som ændret ved lov 1559/2019)
                            Ballerup, arbejdsløshedsdagpenge 2.700,00 kr., trin 1, 20 % medfinansiering 540,00 kr. (lov 994/2015 § 5, stk. 3, nr. 1)""");
        assertThat(all.during(WeekRange.parse("2024-W01/2026-W01"))).isEqualTo(all);
        assertThat(all.during(WeekRange.parse("2023-W01/2023-W02")).weeks()).isEmpty();
    }

    @Test
    void a_person_that_is_not_settled_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aCase().settled().explain("b"))
                .withMessage("a person to explain must be one of the settlement, was \"b\"");
    }

    @Test
    void unemployment_between_flexible_jobs_lost_its_old_refund_after_18_months_until_9_months_in_a_job() {
        ComparisonWith2015 comparison = Case.from("2017-W01")
                .weeks(79, LEDIGHEDSYDELSE, kr(1_000))
                .weeks(38, FLEKSLOENTILSKUD, kr(1_000))
                .weeks(1, LEDIGHEDSYDELSE, kr(1_000))
                .weeks(1, FLEKSLOENTILSKUD, kr(1_000))
                .weeks(1, LEDIGHEDSYDELSE, kr(1_000))
                .settled()
                .comparedWith2015();
        assertThat(comparison.lines().stream()
                        .filter(line -> line.line().benefit() == LEDIGHEDSYDELSE)
                        .map(line -> line.before().orElseThrow().refund())
                        .skip(77))
                .containsExactly(kr(300), kr(0), kr(0), kr(300));
    }
}
