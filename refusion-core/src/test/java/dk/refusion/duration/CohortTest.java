package dk.refusion.duration;

import static dk.refusion.Refusion.cohort;
import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dk.refusion.ladder.RefundTier;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.LadderRow;
import dk.refusion.law.Legislation;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The law, the calendar and the accounts that a cohort meets on its way. */
class CohortTest {
    private static final Effect TEN_WEEKS = Effect.shorter(Ratio.of(10), 1);

    private static Cohort.Builder one(Benefit benefit, String start, int weeks) {
        return cohort().persons(1)
                .benefit(benefit)
                .aWeek(kr(7_000))
                .entry(Week.parse(start))
                .survival(Survival.fixed(weeks))
                .horizon(weeks);
    }

    @Test
    void the_question_of_the_four_municipalities_asked_of_a_cohort() {
        Cohort cohort = cohort().persons(1_000)
                .benefit(KONTANTHJAELP)
                .aWeek(kr(3_500))
                .entry(WeekRange.ofYear(2026))
                .seniority(30)
                .survival(Survival.ofPoints(
                        Map.of(13, percent("70"), 26, percent("55"), 52, percent("40"), 104, percent("25"))))
                .horizon(104)
                .build();
        EffortPlan plan =
                cohort.shortenedBy(Effect.fasterExit(percent("20"), 5)).costing(kr(6_000));

        assertThat(plan.municipality().savingsPerKrone().orElseThrow()).isBetween(Ratio.of(2), Ratio.of(3));
        assertThat(plan.municipality().payback()).hasToString("tjent hjem i 2027, efter 1,44 år");
        assertThat(plan.saving().municipalPart().orElseThrow()).isBetween(percent("75"), percent("80"));
    }

    @Test
    void entry_in_every_week_of_a_year_saves_little_in_the_first_year_and_more_in_the_second() {
        MoneySeries saved = one(KONTANTHJAELP, "2026-W01", 52)
                .build()
                .shortenedBy(TEN_WEEKS)
                .municipality();
        MoneySeries flow = cohort().persons(53)
                .benefit(KONTANTHJAELP)
                .aWeek(kr(7_000))
                .entry(WeekRange.ofYear(2026))
                .survival(Survival.fixed(52))
                .horizon(52)
                .build()
                .shortenedBy(TEN_WEEKS)
                .municipality();

        assertThat(saved.years()).containsExactly(2026);
        assertThat(flow.years()).containsExactly(2026, 2027);
        assertThat(flow.get(2026).orElseThrow()).isLessThan(flow.get(2027).orElseThrow());
        assertThat(flow.total()).isEqualTo(saved.total().times(53));
    }

    @Test
    void a_week_over_new_year_belongs_to_the_years_of_its_days_or_to_that_of_its_thursday() {
        // 2026-W01 is from Monday 29 December 2025 to Sunday 4 January 2026
        Cohort.Builder days = one(KONTANTHJAELP, "2026-W01", 1);
        Cohort.Builder thursday = one(KONTANTHJAELP, "2026-W01", 1).newYear(NewYearRule.BY_THURSDAY);

        assertThat(days.build().expenses().gross()).isEqualTo(MoneySeries.of(2025, MoneyUnit.KRONE, "3000", "4000"));
        assertThat(thursday.build().expenses().gross()).isEqualTo(MoneySeries.of(2026, MoneyUnit.KRONE, "7000"));
    }

    @Test
    void a_benefit_that_the_law_ends_is_refused_by_name_unless_it_is_said_what_it_is_continued_as() {
        Cohort ends = one(UDDANNELSESHJAELP, "2025-W26", 4).build();
        Cohort goesOn =
                one(UDDANNELSESHJAELP, "2025-W26", 4).continuedAs(KONTANTHJAELP).build();

        assertThatIllegalArgumentException()
                .isThrownBy(ends::expenses)
                .withMessage(
                        "uddannelseshjælp has no rule on 2025-07-01 under the law of Danmark, so the spell needs the"
                                + " benefit that it is continued as, or a shorter horizon");
        // 1 July 2025 was a Tuesday: eight days of the old benefit, and the count goes on
        assertThat(goesOn.expenses().byBenefit())
                .isEqualTo(Map.of(
                        UDDANNELSESHJAELP, Expense.of(kr(1_600), kr(6_400)),
                        KONTANTHJAELP, Expense.of(kr(4_000), kr(16_000))));
        assertThat(goesOn.shortenedBy(Effect.shorter(Ratio.ONE, 1)).reservations())
                .contains("Ophører uddannelseshjælp inden for horisonten, fortsætter forløbet som kontanthjælp.");
    }

    @Test
    void a_benefit_whose_financing_changes_in_the_middle_of_a_week_is_cut_there() {
        // special support was refunded until Friday 30 September 2016 and is co-financed from the Saturday on
        Cohort cohort = one(SAERLIG_STOETTE, "2016-W39", 1).build();

        assertThat(cohort.expenses().lines())
                .extracting(ExpenseLine::financing, ExpenseLine::weeks)
                .containsExactly(
                        tuple(Financing.REFUND, Ratio.of(5, 7)), tuple(Financing.CO_FINANCING, Ratio.of(2, 7)));
    }

    @Test
    void whoever_pays_out_municipality_and_state_carry_the_same_and_an_unemployment_fund_nothing() {
        Expense refunded = one(KONTANTHJAELP, "2026-W10", 60).build().expenses().total();
        Expense coFinanced = one(DAGPENGE, "2026-W10", 60).build().expenses().total();

        assertThat(coFinanced).isEqualTo(refunded);
        assertThat(coFinanced.municipality().plus(coFinanced.state())).isEqualTo(coFinanced.gross());
        assertThat(one(DAGPENGE, "2026-W10", 60).build().expenses().lines())
                .allMatch(line -> line.financing() == Financing.CO_FINANCING);
    }

    @Test
    void support_of_which_the_law_does_not_say_who_pays_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(one(EFTERLOEN, "2026-W10", 4).build()::expenses)
                .withMessageContaining("does not say what municipality and state carry of efterløn");
    }

    @Test
    void a_what_if_ladder_from_a_week_on_works_here_too() {
        Week reform = Week.parse("2027-W01");
        LadderRow row = Legislation.denmark().ladderRow(reform);
        Legislation flat = Legislation.denmark()
                .withLadder(LadderRow.of(
                        reform,
                        row.ladder().withTiers(List.of(RefundTier.from(1, Percentage.of(50)))),
                        row.refund(),
                        row.coFinancing(),
                        row.restart()));
        Saving saving =
                one(KONTANTHJAELP, "2026-W45", 20).legislation(flat).build().shortenedBy(TEN_WEEKS);

        assertThat(saving.marginalRefund()).contains(percent("50"));
        assertThat(saving.total().municipality()).isEqualTo(kr(35_000));
    }

    @Test
    void what_leaves_one_account_may_enter_another_and_the_count_goes_along() {
        Saving saving = one(SYGEDAGPENGE, "2026-W10", 60)
                .addDestination(Destination.of(percent("20"), FLEKSLOENTILSKUD, kr(3_500)))
                .addDestination(Destination.of(percent("10"), "SU"))
                .build()
                .shortenedBy(TEN_WEEKS);

        assertThat(saving.saved().total()).isEqualTo(Expense.of(kr(54_600), kr(15_400)));
        // a fifth of 2 weeks at 30 and 8 at 20 per cent refund, at 3.500 kr.
        assertThat(saving.moved().total()).isEqualTo(Expense.of(kr(5_460), kr(1_540)));
        assertThat(saving.total()).isEqualTo(Expense.of(kr(49_140), kr(13_860)));
        assertThat(saving.municipality().total()).isEqualTo(kr(49_140));
        assertThat(saving.reservations())
                .contains("10 % af de sparede uger går til SU, hvis udgift ikke er regnet med.");
    }

    @Test
    void a_destination_of_which_the_law_says_nothing_is_refused_and_can_be_named_instead() {
        Cohort cohort = one(SYGEDAGPENGE, "2026-W10", 20)
                .addDestination(Destination.of(percent("20"), SU_STIPENDIUM, kr(1_600)))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cohort.shortenedBy(TEN_WEEKS))
                .withMessageContaining("SU-stipendium");
    }

    @Test
    void who_still_runs_at_the_horizon_is_reported_and_not_extended() {
        Cohort cohort = cohort().persons(200)
                .benefit(KONTANTHJAELP)
                .aWeek(kr(3_500))
                .entry(Week.parse("2026-W10"))
                .survival(Survival.ofPoints(Map.of(10, percent("50"), 20, percent("40"))))
                .horizon(11)
                .build();
        Saving saving = cohort.shortenedBy(Effect.success(percent("10"), 0));

        assertThat(saving.stillRunning()).isEqualTo(Ratio.of(100));
        assertThat(saving.stillRunningWithEffort()).isEqualTo(Ratio.of(90));
        assertThat(saving.reservations())
                .contains(
                        "Hver person følges i 11 uger og ikke længere: 100 af 200 er stadig på ydelsen i den sidste uge,"
                                + " 90 med indsatsen, og deres senere uger er ikke med.");
    }

    @Test
    void a_horizon_past_what_is_known_is_refused() {
        Cohort.Builder past = cohort().persons(1)
                .benefit(KONTANTHJAELP)
                .aWeek(kr(3_500))
                .entry(Week.parse("2026-W10"))
                .survival(Survival.constantExit(percent("5"), 10))
                .horizon(11);

        assertThatIllegalArgumentException()
                .isThrownBy(past::build)
                .withMessage(
                        "the share still running must be known to the horizon of 11 weeks, was 100 %, 95 %, 90,25 %,"
                                + " 85,7375 %, … i 10 uger");
    }

    @Test
    void one_person_is_explained_week_by_week_with_tier_and_paragraph() {
        List<SpellWeek> weeks =
                one(SYGEDAGPENGE, "2026-W10", 12).build().shortenedBy(TEN_WEEKS).explain(45);

        assertThat(weeks).hasSize(12);
        assertThat(weeks.get(6).seniority()).isEqualTo(52);
        assertThat(weeks.get(6).tier()).isEqualTo(OptionalInt.of(3));
        assertThat(weeks.get(7))
                .hasToString(
                        "uge 8 (2026-W17) sygedagpenge: nr. 53 i tællingen, trin 4, 20 %, lov 994/2015 § 5, stk. 2, nr. 4,"
                                + " igangværende 100 %, sparet 100 %");
        assertThat(weeks.get(1).saved()).isEqualTo(Ratio.ZERO);
        assertThat(one(DAGPENGE, "2026-W10", 1)
                        .build()
                        .shortenedBy(TEN_WEEKS)
                        .explain(0)
                        .get(0)
                        .reference())
                .hasToString("lov 994/2015 § 5, stk. 3, nr. 1");
    }

    @Test
    void what_does_not_fit_together_is_refused_with_its_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(one(KONTANTHJAELP, "2015-W50", 4)::build)
                .withMessageContaining("was 2015-W50/2015-W50");
        assertThatIllegalArgumentException()
                .isThrownBy(one(KONTANTHJAELP, "2026-W10", 4).putSeniority(0, percent("90"))::build)
                .withMessageContaining("was {0=90 %}");
        assertThatIllegalArgumentException()
                .isThrownBy(one(KONTANTHJAELP, "2026-W10", 4)
                        .addDestination(Destination.of(percent("60"), "arbejde"))
                        .addDestination(Destination.of(percent("60"), "SU"))::build)
                .withMessageContaining("100 % of the saved weeks at most");
    }
}
