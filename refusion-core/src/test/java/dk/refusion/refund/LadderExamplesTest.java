package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked examples E1 to E14: the ladder, weeks, and starting over. */
class LadderExamplesTest {
    private static final Money AMOUNT = kr(3_000);

    private static void assertLastWeek(Case aCase, int seniority, String percent) {
        RefundLine last = aCase.last();
        assertThat(last.seniority()).hasValue(seniority);
        assertThat(rate(last)).isEqualTo(percent(percent));
        assertThat(last.weekClass()).isEqualTo(WeekClass.BENEFIT);
    }

    private static Percentage rate(RefundLine line) {
        return line.rate().orElseThrow().refund();
    }

    @Test
    void e1_a_full_ladder_of_a_refunded_benefit() {
        Settlement settlement =
                Case.from("2017-W01").weeks(60, KONTANTHJAELP, AMOUNT).settled();
        assertThat(settlement.total().gross()).isEqualTo(kr(180_000));
        assertThat(settlement.total().refund()).isEqualTo(kr(64_200));
        assertThat(settlement.total().ownShare()).isEqualTo(kr(115_800));
        assertThat(settlement.lines()).hasSize(60);
        assertThat(settlement.lines().stream().map(line -> line.tier().getAsInt()))
                .startsWith(1, 1, 1, 1, 2)
                .endsWith(3, 4, 4, 4, 4, 4, 4, 4, 4);
        assertThat(settlement.lines().get(4).reference()).hasToString("lov 994/2015 § 5, stk. 2, nr. 2");
    }

    @Test
    void e2_co_financing_mirrors_refund() {
        RefundAmounts total =
                Case.from("2017-W01").weeks(60, DAGPENGE, AMOUNT).settled().total();
        assertThat(total.coFinancing()).isEqualTo(kr(115_800));
        assertThat(total.ownShare()).isEqualTo(kr(115_800));
        assertThat(total.stateShare()).isEqualTo(kr(64_200));
        assertThat(total.refund()).isEqualTo(Money.ZERO);
    }

    @Test
    void e3_a_month_is_spread_over_its_weeks_by_days() {
        Settlement settlement = Case.from("2026-W01")
                .days("2026-01-01", "2026-01-31", KONTANTHJAELP, kr(12_400))
                .settled();
        assertThat(settlement.lines().stream().map(RefundLine::gross))
                .containsExactly(kr(1_600), kr(2_800), kr(2_800), kr(2_800), kr(2_400));
        assertThat(settlement.lines().stream().map(LadderExamplesTest::rate))
                .containsExactly(percent("80"), percent("80"), percent("80"), percent("80"), percent("40"));
        Statement january = settlement.statement(YearMonth.of(2026, 1));
        assertThat(january.total().refund()).isEqualTo(kr(8_960));
        assertThat(january.financingAmount()).isEqualTo(kr(8_960));
        assertThat(january.corrections()).isEmpty();
        assertThat(january.lines()).hasSize(2);
    }

    @Test
    void e4_a_week_over_a_month_end_is_settled_in_both_months_with_its_percentage() {
        Settlement settlement = Case.from("2026-W01")
                .days("2026-01-01", "2026-01-31", KONTANTHJAELP, kr(12_400))
                .days("2026-02-01", "2026-02-28", KONTANTHJAELP, kr(11_200))
                .settled();
        RefundLine fifth = settlement.lines().get(4);
        assertThat(fifth.seniority()).hasValue(5);
        assertThat(fifth.parts().stream().map(part -> part.amounts().refund())).containsExactly(kr(960), kr(160));
        Statement february = settlement.statement(YearMonth.of(2026, 2));
        assertThat(february.total().refund()).isEqualTo(kr(4_480));
        assertThat(february.corrections()).isEmpty();
        assertThat(settlement.lines().get(8).seniority()).hasValue(9);
    }

    @Test
    void e5_two_benefits_in_a_week_count_once() {
        Settlement settlement = Case.from("2026-W01")
                .weeks(4, KONTANTHJAELP, AMOUNT)
                .days("2026-01-26", "2026-01-28", SYGEDAGPENGE, kr(1_800))
                .days("2026-01-29", "2026-02-01", KONTANTHJAELP, kr(1_600))
                .settled();
        List<RefundLine> week = settlement.lines().subList(4, 6);
        assertThat(week).allSatisfy(line -> assertThat(line.seniority()).hasValue(5));
        assertThat(week.stream().map(RefundLine::refund)).containsExactly(kr(640), kr(720));
    }

    @Test
    void e6_refund_and_co_financing_in_a_week_are_netted_in_the_financing_amount() {
        Settlement settlement = Case.from("2025-W01")
                .weeks(26, KONTANTHJAELP, AMOUNT)
                .days("2025-06-30", "2025-06-30", DAGPENGE, kr(0))
                .days("2025-07-01", "2025-07-06", DAGPENGE, kr(1_800))
                .days("2025-07-01", "2025-07-06", SYGEDAGPENGE, kr(2_500))
                .settled();
        Statement july = settlement.statement(YearMonth.of(2025, 7));
        assertThat(july.total().coFinancing()).isEqualTo(kr(1_260));
        assertThat(july.total().refund()).isEqualTo(kr(750));
        assertThat(july.financingAmount()).isEqualTo(kr(-510));
    }

    @Test
    void e7_a_single_day_counts() {
        Case aCase = Case.from("2026-W01")
                .weeks(4, KONTANTHJAELP, AMOUNT)
                .days("2026-01-26", "2026-01-26", SYGEDAGPENGE, kr(600));
        assertLastWeek(aCase, 5, "40");
        assertThat(aCase.last().refund()).isEqualTo(kr(240));
    }

    @Test
    void e8_another_benefit_does_not_start_over() {
        assertLastWeek(Case.from("2017-W01").weeks(30, DAGPENGE, AMOUNT).weeks(1, KONTANTHJAELP, AMOUNT), 31, "30");
        assertLastWeek(Case.from("2017-W01").weeks(30, DAGPENGE, AMOUNT).weeks(23, KONTANTHJAELP, AMOUNT), 53, "20");
    }

    @Test
    void e9_51_weeks_of_self_support_do_not_start_over() {
        assertLastWeek(
                Case.from("2017-W01").weeks(20, DAGPENGE, AMOUNT).nothing(51).weeks(1, DAGPENGE, AMOUNT), 21, "40");
    }

    @Test
    void e10_52_weeks_of_self_support_start_over() {
        Case aCase = Case.from("2017-W01")
                .weeks(60, KONTANTHJAELP, AMOUNT)
                .nothing(52)
                .weeks(1, KONTANTHJAELP, AMOUNT);
        assertLastWeek(aCase, 1, "80");
        assertLastWeek(aCase.weeks(1, KONTANTHJAELP, AMOUNT), 2, "80");
    }

    @Test
    void e11_scattered_weeks_of_self_support_start_over() {
        Case aCase = Case.from("2017-W01")
                .weeks(60, KONTANTHJAELP, AMOUNT)
                .nothing(20)
                .weeks(5, KONTANTHJAELP, AMOUNT)
                .nothing(20)
                .weeks(5, KONTANTHJAELP, AMOUNT);
        assertLastWeek(aCase, 70, "20");
        assertLastWeek(aCase.nothing(12).weeks(1, KONTANTHJAELP, AMOUNT), 1, "80");
    }

    @Test
    void e12_student_grants_are_neutral() {
        assertLastWeek(beforeGrants().nothing(11).weeks(1, KONTANTHJAELP, AMOUNT), 61, "20");
        assertLastWeek(beforeGrants().nothing(12).weeks(1, KONTANTHJAELP, AMOUNT), 1, "80");
    }

    private static Case beforeGrants() {
        return Case.from("2017-W01")
                .weeks(60, KONTANTHJAELP, AMOUNT)
                .nothing(40)
                .weeks(30, SU_STIPENDIUM, kr(1_000));
    }

    @Test
    void e13_a_week_with_one_day_of_other_support_is_no_whole_week_of_self_support() {
        Case aCase = Case.from("2017-W01").weeks(60, KONTANTHJAELP, AMOUNT).nothing(20);
        String day = aCase.nextWeek().monday().plusDays(2).toString();
        aCase.days(day, day, BARSELSDAGPENGE, kr(500)).nothing(32).weeks(1, KONTANTHJAELP, AMOUNT);
        assertLastWeek(aCase, 61, "20");
    }

    @Test
    void e14_self_support_falls_out_of_the_window() {
        assertLastWeek(withNeutral(130).weeks(1, KONTANTHJAELP, AMOUNT), 61, "20");
        assertLastWeek(withNeutral(20).weeks(1, KONTANTHJAELP, AMOUNT), 1, "80");
    }

    private static Case withNeutral(int weeks) {
        return Case.from("2017-W01")
                .weeks(60, KONTANTHJAELP, AMOUNT)
                .nothing(30)
                .weeks(weeks, FLEKSJOB_GAMMEL_ORDNING, AMOUNT)
                .nothing(22);
    }

    @Test
    void the_window_ends_after_156_weeks() {
        // 52 weeks of self-support, the first and the last of them 156 weeks apart, both included
        assertLastWeek(withNeutral(104).weeks(1, KONTANTHJAELP, AMOUNT), 1, "80");
        assertLastWeek(withNeutral(105).weeks(1, KONTANTHJAELP, AMOUNT), 61, "20");
    }

    @Test
    void every_neutral_support_keeps_a_week_from_being_self_support() {
        Stream.of(
                        EFTERLOEN,
                        FLEKSYDELSE,
                        DELPENSION,
                        FERIEDAGPENGE,
                        BARSELSDAGPENGE,
                        JOBROTATIONSYDELSE,
                        VOKSENLAERLING,
                        SENIORJOB,
                        SU_STIPENDIUM,
                        FOLKEPENSION,
                        FOERTIDSPENSION_UDLAND,
                        KONTANTHJAELP_PARAGRAF_27)
                .forEach(support -> assertLastWeek(oneWeekOf(support), 11, "40"));
        assertLastWeek(
                Case.from("2020-W01")
                        .weeks(10, KONTANTHJAELP, AMOUNT)
                        .nothing(52)
                        .weeks(1, KONTANTHJAELP, AMOUNT),
                1,
                "80");
    }

    private static Case oneWeekOf(Benefit support) {
        return Case.from("2020-W01")
                .weeks(10, KONTANTHJAELP, AMOUNT)
                .nothing(30)
                .weeks(1, support, AMOUNT)
                .nothing(21)
                .weeks(1, KONTANTHJAELP, AMOUNT);
    }
}
