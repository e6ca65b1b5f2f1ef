package dk.refusion.law;

import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.*;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.Travel;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.RefundTier;
import dk.refusion.ladder.WeekClass;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegislationTest {
    private static final Legislation LAW = Legislation.denmark();

    private static BenefitRule on(Benefit benefit, LocalDate day) {
        return LAW.rule(benefit, day);
    }

    /** What holds the day before a commencement, on it and after it; a dash where there is no rule. */
    @ParameterizedTest
    @CsvSource({
        "DAGPENGE, 2014-07-01, -, CO_FINANCING",
        "UDDANNELSESHJAELP, 2025-07-01, REFUND, -",
        "INTEGRATIONSYDELSE, 2025-07-01, REFUND, -",
        "SAERLIG_STOETTE, 2016-10-01, REFUND, CO_FINANCING",
        "SAERLIG_STOETTE, 2025-07-01, CO_FINANCING, REFUND",
        "SAERLIG_STOETTE, 2026-02-01, REFUND, -",
        "REVALIDERINGSYDELSE, 2026-02-01, REFUND, -",
        "SENIORPENSION, 2020-01-01, -, CO_FINANCING",
        "TIDLIG_PENSION, 2022-01-01, -, OUTSIDE",
        "EFTERLEVELSESPENSION, 2025-02-01, -, OUTSIDE",
        "KONTANTHJAELP_PARAGRAF_27, 2026-02-01, OUTSIDE, -",
        "JOBROTATIONSYDELSE, 2020-01-01, OUTSIDE, REFUND",
        "VOKSENLAERLING, 2020-01-01, OUTSIDE, REFUND"
    })
    void a_change_holds_from_its_commencement(Benefit benefit, LocalDate commencement, String before, String from) {
        assertHolds(benefit, commencement.minusDays(1), before);
        assertHolds(benefit, commencement, from);
        assertHolds(benefit, commencement.plusDays(1), from);
    }

    private static void assertHolds(Benefit benefit, LocalDate day, String financing) {
        if (financing.equals("-")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> on(benefit, day))
                    .withMessageStartingWith("no rule for " + benefit + ", known are ")
                    .withMessageContaining("was " + day);
        } else {
            assertThat(on(benefit, day).financing()).isEqualTo(Financing.valueOf(financing));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KONTANTHJAELP, 2026-01-31, '§ 3, stk. 1, nr. 5, som ændret ved lov 1655/2024'",
        "SYGEDAGPENGE, 2025-06-30, '§ 3, stk. 1, nr. 7, som ændret ved lov 1559/2019'",
        "SYGEDAGPENGE, 2025-07-01, '§ 3, stk. 1, nr. 6, som ændret ved lov 1655/2024'",
        "SYGEDAGPENGE, 2026-02-01, '§ 3, stk. 1, nr. 6, som ændret ved lov 1750/2025'",
        "RESSOURCEFORLOEBSYDELSE, 2026-01-31, '§ 3, stk. 1, nr. 9, som ændret ved lov 1655/2024'",
        "RESSOURCEFORLOEBSYDELSE, 2026-02-01, '§ 3, stk. 1, nr. 8, som ændret ved lov 1750/2025'",
        "SENIORPENSION, 2026-02-01, '§ 3, stk. 1, nr. 12, som ændret ved lov 1750/2025'",
        "LOENTILSKUD, 2016-09-30, '§ 3, stk. 1, nr. 13'",
        "LOENTILSKUD, 2016-10-01, '§ 3, stk. 1, nr. 13, jf. lovbekendtgørelse 1086/2017'",
        "SU_STIPENDIUM, 2026-02-01, '§ 3, stk. 2, nr. 17'"
    })
    void an_item_has_the_number_of_its_time(Benefit benefit, LocalDate day, String place) {
        LegalReference reference = on(benefit, day).reference();
        assertThat(reference.place()).isEqualTo(place);
        assertThat(reference.validFrom()).isBeforeOrEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "FOERTIDSPENSION, 2014-06-30, 2014-07-01, 2014-07-02",
        "LEDIGHEDSYDELSE, 2014-06-30, 2014-07-01, 2014-07-02",
        "FLEKSLOENTILSKUD, 2014-06-30, 2014-07-01, 2014-07-02"
    })
    void awards_come_on_the_ladder_from_1_july_2014(Benefit benefit, LocalDate before, LocalDate on, LocalDate after) {
        LocalDate day = LocalDate.of(2018, 3, 1);
        assertThat(LAW.rule(benefit, day, before).weekClass()).isEqualTo(WeekClass.NEUTRAL);
        assertThat(LAW.rule(benefit, day, on).weekClass()).isEqualTo(WeekClass.BENEFIT);
        assertThat(LAW.rule(benefit, day, after).weekClass()).isEqualTo(WeekClass.BENEFIT);
    }

    @Test
    void referrals_from_2013_can_come_on_the_ladder_later() {
        LocalDate day = LocalDate.of(2018, 3, 1);
        for (Benefit benefit : List.of(FLEKSLOENTILSKUD, LEDIGHEDSYDELSE)) {
            assertThat(LAW.rule(benefit, day, LocalDate.of(2012, 12, 31)).countsOnceOnTheLadder())
                    .isFalse();
            assertThat(LAW.rule(benefit, day, LocalDate.of(2013, 1, 1)).countsOnceOnTheLadder())
                    .isTrue();
            assertThat(LAW.rule(benefit, day, LocalDate.of(2013, 1, 2)).countsOnceOnTheLadder())
                    .isTrue();
            assertThat(LAW.rule(benefit, day, LocalDate.of(2014, 7, 1)).countsOnceOnTheLadder())
                    .isFalse();
        }
    }

    @Test
    void old_flexible_jobs_have_65_per_cent_by_the_act_of_their_time() {
        assertThat(on(FLEKSJOB_GAMMEL_ORDNING, LocalDate.of(2019, 12, 31)).reference())
                .hasToString("lovbekendtgørelse 807/2015 § 122");
        assertThat(on(FLEKSJOB_GAMMEL_ORDNING, LocalDate.of(2020, 1, 1)).reference())
                .hasToString("lov 548/2019 § 200");
        assertThat(on(FLEKSJOB_GAMMEL_ORDNING, LocalDate.of(2020, 1, 2))
                        .fixedRate()
                        .orElseThrow()
                        .refund())
                .isEqualTo(percent("65"));
    }

    @Test
    void the_transition_days_are_those_of_paragraph_29() {
        LocalDate day = LocalDate.of(2015, 12, 31);
        assertThat(on(SYGEDAGPENGE, day).settledFrom()).isEqualTo("2015-12-28");
        for (Benefit benefit : List.of(
                KONTANTYDELSE,
                KONTANTHJAELP,
                UDDANNELSESHJAELP,
                LEDIGHEDSYDELSE,
                REVALIDERINGSYDELSE,
                RESSOURCEFORLOEBSYDELSE,
                FOERTIDSPENSION,
                FLEKSLOENTILSKUD,
                LOENTILSKUD,
                INTEGRATIONSYDELSE)) {
            assertThat(on(benefit, day).settledFrom()).isEqualTo("2016-01-01");
        }
        for (Benefit benefit : List.of(DAGPENGE, MIDLERTIDIG_ARBEJDSMARKEDSYDELSE, SAERLIG_UDDANNELSESYDELSE)) {
            assertThat(on(benefit, day).settledFrom()).isEqualTo("2016-01-04");
        }
    }

    @Test
    void the_ladder_is_that_of_paragraph_5() {
        LadderRow row = LAW.ladderRow(Week.parse("2026-W05"));
        assertThat(row.ladder())
                .hasToString("uge 1–4: 80 %, uge 5–26: 40 %, uge 27–52: 30 %, uge 53–: 20 %;"
                        + " forfra: 52 ugers selvforsørgelse, hele uger inden for de seneste 3 år");
        assertThat(row.refund()).hasToString("lov 994/2015 § 5, stk. 2");
        assertThat(row.coFinancing()).hasToString("lov 994/2015 § 5, stk. 3");
        assertThat(row.restart()).hasToString("lov 994/2015 § 6, stk. 1");
        assertThat(LAW.inForce()).isEqualTo(Week.parse("2016-W01"));
        assertThat(LAW.countingFrom()).isEqualTo("2014-07-01");
    }

    @Test
    void counting_starts_on_its_day_or_with_the_first_whole_week() {
        Policies whole = LAW.policies().withCountStart(Policies.CountStart.FIRST_WHOLE_WEEK);

        assertThat(LAW.firstCountedDay()).isEqualTo("2014-07-01");
        assertThat(LAW.withPolicies(whole).firstCountedDay()).isEqualTo("2014-07-07");
    }

    /** Senior pension has rows from 1 January 2020, 1 July 2025 and 1 February 2026. */
    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 2019-12-31, ''",
        "2019-01-01, 2020-01-01, 2020-01-01",
        "2025-06-30, 2025-06-30, 2020-01-01",
        "2025-06-30, 2025-07-01, 2025-07-01 2020-01-01",
        "2025-07-01, 2026-01-31, 2025-07-01",
        "2026-02-01, 2030-12-31, 2026-02-01"
    })
    void a_period_has_the_rules_of_its_days(LocalDate from, LocalDate to, String starts) {
        assertThat(LAW.rules(SENIORPENSION, from, to).stream()
                        .map(rule -> rule.validFrom().toString())
                        .collect(joining(" ")))
                .isEqualTo(starts);
    }

    @Test
    void another_ladder_is_a_copy() {
        RefundLadder ladder = LAW.ladderRow(LAW.inForce()).ladder();
        RefundLadder flat = ladder.withTiers(List.of(RefundTier.from(1, percent("50"))));
        assertThat(LAW.withLadder(flat).ladders().at(Week.parse("2020-W01"))).isEqualTo(flat);
        assertThat(LAW.ladders().at(Week.parse("2020-W01"))).isEqualTo(ladder);

        LegalReference bill = LegalReference.of("lovforslag", 1, 2026, "§ 1", LocalDate.of(2027, 1, 4));
        Legislation later = LAW.withLadder(LadderRow.of(Week.parse("2027-W01"), flat, bill, bill, bill));
        assertThat(later.ladders().at(Week.parse("2026-W53"))).isEqualTo(ladder);
        assertThat(later.ladders().at(Week.parse("2027-W01"))).isEqualTo(flat);
        assertThat(later.ladders().at(Week.parse("2027-W02"))).isEqualTo(flat);
        assertThat(later.ladderRow(Week.parse("2026-W53")).refund().kind()).isEqualTo("lov");
        assertThat(later.ladderRow(Week.parse("2027-W01")).refund()).isEqualTo(bill);
    }

    @Test
    void another_rule_is_a_copy_that_ends_the_old_one() {
        LocalDate from = LocalDate.of(2027, 1, 1);
        BenefitRule moved = BenefitRule.builder()
                .benefit(KONTANTHJAELP)
                .validFrom(from)
                .weekClass(WeekClass.NEUTRAL)
                .financing(Financing.OUTSIDE)
                .settledFrom(from)
                .reference(LegalReference.of("lovforslag", 1, 2026, "§ 2", from))
                .build();
        Legislation changed = LAW.withRule(moved);
        assertThat(changed.rule(KONTANTHJAELP, from.minusDays(1)).weekClass()).isEqualTo(WeekClass.BENEFIT);
        assertThat(changed.rule(KONTANTHJAELP, from)).isEqualTo(moved);
        assertThat(changed.rule(KONTANTHJAELP, from.plusDays(1))).isEqualTo(moved);
        assertThat(on(KONTANTHJAELP, from).weekClass()).isEqualTo(WeekClass.BENEFIT);
        assertThat(changed.withName("forslag")).hasToString("forslag");
    }

    @Test
    void overlapping_rules_are_refused() {
        LocalDate from = LocalDate.of(2027, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.withRule(BenefitRule.builder()
                        .benefit(FOERTIDSPENSION)
                        .validFrom(from)
                        .weekClass(WeekClass.NEUTRAL)
                        .financing(Financing.OUTSIDE)
                        .settledFrom(from)
                        .reference(LegalReference.of("lovforslag", 1, 2026, "§ 2", from))
                        .build()))
                .withMessageStartingWith("two rules for FOERTIDSPENSION must not hold for one day and award");
    }

    @Test
    void a_rule_that_contradicts_itself_is_refused() {
        BenefitRule.Builder reversed = BenefitRule.builder()
                .benefit(KONTANTHJAELP)
                .validFrom(LocalDate.of(2027, 1, 2))
                .validTo(LocalDate.of(2027, 1, 1))
                .weekClass(WeekClass.BENEFIT)
                .financing(Financing.REFUND)
                .settledFrom(LocalDate.of(2027, 1, 1))
                .reference(LegalReference.of("lov", 1, 2027, "§ 1", LocalDate.of(2027, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(reversed::build).withMessageContaining("2027-01-02/2027-01-01");
    }

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void every_benefit_has_a_rule(Benefit benefit) {
        assertThat(LAW.rules()).anyMatch(rule -> rule.benefit() == benefit);
    }

    @Test
    void two_laws_are_equal_if_they_have_the_same_name_rows_and_readings() {
        BenefitRule ended = LAW.rules().stream()
                .filter(rule -> rule.validTo().isPresent())
                .findFirst()
                .orElseThrow();
        RefundLadder flat = LAW.ladders().at(LAW.inForce()).withTiers(List.of(RefundTier.from(1, percent("50"))));
        Legislation same = LAW.asOf(LocalDate.of(2026, 2, 1)).withName(LAW.name());

        assertThat(same).isNotSameAs(LAW).isEqualTo(LAW).hasSameHashCodeAs(LAW);
        assertThat(LAW)
                .isNotEqualTo(LAW.withName("reform"))
                .isNotEqualTo(LAW.withLadder(flat))
                .isNotEqualTo(LAW.withRule(ended.withoutEnd()))
                .isNotEqualTo(LAW.withPolicies(LAW.policies().withRoundingLevel(Policies.RoundingLevel.STATEMENT)));
    }

    private static BenefitRule.Builder kontanthjaelp(LocalDate from) {
        return BenefitRule.builder()
                .benefit(KONTANTHJAELP)
                .validFrom(from)
                .weekClass(WeekClass.BENEFIT)
                .financing(Financing.REFUND)
                .settledFrom(from)
                .reference(LegalReference.of("lov", 1, 2027, "§ 1", from));
    }

    @Test
    void a_rule_says_what_it_is() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThat(kontanthjaelp(day).build()).hasToString("kontanthjælp fra 2027-01-01: ydelse, refusion");
        BenefitRule ofADay = kontanthjaelp(day).validTo(day).build();
        assertThat(ofADay).hasToString("kontanthjælp fra 2027-01-01 til 2027-01-01: ydelse, refusion");
        assertThat(ofADay.countsOnceOnTheLadder()).isFalse();
        assertThat(ofADay.until(day)).isSameAs(ofADay);
        assertThat(ofADay.until(day.plusDays(1))).isSameAs(ofADay);
        assertThat(ofADay.withoutEnd()).isEqualTo(kontanthjaelp(day).build());
        assertThat(ofADay.reference().at("nr. 2")).hasToString("lov 1/2027 § 1, nr. 2");
    }

    @Test
    void a_week_with_a_benefit_is_no_self_support() {
        BenefitRule.Builder rule = BenefitRule.builder()
                .benefit(FOLKEPENSION)
                .validFrom(LocalDate.of(2027, 1, 1))
                .weekClass(WeekClass.SELF_SUPPORT)
                .financing(Financing.OUTSIDE)
                .settledFrom(LocalDate.of(2027, 1, 1))
                .reference(LegalReference.of("lov", 1, 2027, "§ 1", LocalDate.of(2027, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(rule::build)
                .withMessage("a week in which a benefit is paid is no self-support, was the rule for FOLKEPENSION");
    }

    @ParameterizedTest
    @EnumSource(Financing.class)
    void a_fixed_rate_needs_a_direction(Financing financing) {
        LocalDate from = LocalDate.of(2027, 1, 1);
        BenefitRule.Builder rule = BenefitRule.builder()
                .benefit(FOLKEPENSION)
                .validFrom(from)
                .weekClass(WeekClass.NEUTRAL)
                .financing(financing)
                .fixedRate(RefundRate.of(percent("50")))
                .settledFrom(from)
                .reference(LegalReference.of("lov", 1, 2027, "§ 1", from));
        if (financing.hasRate()) {
            assertThat(rule.build().fixedRate()).contains(RefundRate.of(percent("50")));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(rule::build)
                    .withMessage("a fixed rate needs a direction, was " + financing + " for FOLKEPENSION");
        }
    }

    private static BenefitRule senior(String from, String to, String awardedFrom, String awardedBefore) {
        BenefitRule.Builder rule = BenefitRule.builder()
                .benefit(SENIORPENSION)
                .validFrom(LocalDate.parse(from))
                .validTo(LocalDate.parse(to))
                .awardedFrom(LocalDate.parse(awardedFrom))
                .awardedBefore(LocalDate.parse(awardedBefore))
                .weekClass(WeekClass.BENEFIT)
                .financing(Financing.CO_FINANCING)
                .settledFrom(LocalDate.parse(from))
                .reference(LegalReference.of("lov", 1, 2019, "§ 1", LocalDate.parse(from)));
        return rule.build();
    }

    /** Beside the row of 2015 to 2018 for awards of 2010 to 2014; senior pension has no other rows before 2020. */
    @ParameterizedTest
    @CsvSource({
        "2014-01-01, 2014-12-31, 2010-01-01, 2015-01-01, true",
        "2014-01-01, 2015-01-01, 2010-01-02, 2015-01-01, false",
        "2018-12-31, 2019-06-30, 2010-01-02, 2015-01-01, false",
        "2019-01-01, 2019-06-30, 2010-01-01, 2015-01-01, true",
        "2015-01-01, 2018-12-31, 2009-01-01, 2010-01-01, true",
        "2015-01-01, 2018-12-31, 2009-01-01, 2010-01-02, false",
        "2015-01-01, 2018-12-31, 2014-12-31, 2016-01-01, false",
        "2015-01-01, 2018-12-31, 2015-01-01, 2016-01-01, true"
    })
    void two_rules_may_touch_but_not_share_a_day_and_an_award(
            String from, String to, String awardedFrom, String awardedBefore, boolean fits) {
        Legislation law = LAW.withRule(senior("2015-01-01", "2018-12-31", "2010-01-01", "2015-01-01"));
        BenefitRule other = senior(from, to, awardedFrom, awardedBefore);
        if (fits) {
            assertThat(law.withRule(other)
                            .rule(
                                    SENIORPENSION,
                                    other.validFrom(),
                                    other.awardedFrom().orElseThrow()))
                    .isEqualTo(other);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> law.withRule(other))
                    .withMessageContaining("must not hold for one day and award");
        }
    }

    @Test
    void a_day_without_a_rule_is_refused_with_the_days_that_have_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on(SENIORPENSION, LocalDate.of(2019, 12, 31)))
                .withMessage("no rule for SENIORPENSION, known are 2020-01-01/2025-06-30, 2025-07-01/2026-01-31,"
                        + " 2026-02-01/, was 2019-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.rule(FLEKSLOENTILSKUD, LocalDate.of(2014, 6, 30), LocalDate.of(2014, 6, 1)))
                .withMessageStartingWith("no rule for FLEKSLOENTILSKUD, known are 2014-07-01/2016-09-30,")
                .withMessageEndingWith("was 2014-06-30 awarded 2014-06-01");
    }

    @Test
    void the_award_decides_for_disability_pension_and_flexible_jobs_only() {
        for (Benefit benefit : Benefit.values()) {
            assertThat(LAW.dependsOnAward(benefit))
                    .isEqualTo(
                            List.of(FOERTIDSPENSION, FOERTIDSPENSION_GAMMEL_ORDNING, LEDIGHEDSYDELSE, FLEKSLOENTILSKUD)
                                    .contains(benefit));
        }
    }

    @Test
    void a_referral_is_shown_by_any_benefit_of_flexible_jobs() {
        assertThat(LAW.awardShownBy(LEDIGHEDSYDELSE))
                .containsExactlyInAnyOrder(
                        LEDIGHEDSYDELSE, FLEKSLOENTILSKUD, FLEKSJOB_GAMMEL_ORDNING, SELVSTAENDIG_GAMMEL_ORDNING);
        assertThat(LAW.awardShownBy(FOERTIDSPENSION)).containsExactly(FOERTIDSPENSION);
    }

    @Test
    void the_rates_outside_the_ladder_are_in_order() {
        assertThat(LAW.fixedRates()).extracting(RefundRate::toString).containsExactly("35 %", "60 %", "65 %", "100 %");
    }

    @Test
    void the_law_as_it_stood_knows_no_later_ladder() {
        LegalReference bill = LegalReference.of("lovforslag", 1, 2026, "§ 1", LocalDate.of(2027, 1, 4));
        RefundLadder ladder = LAW.ladders().at(LAW.inForce());
        Legislation later = LAW.withLadder(LadderRow.of(Week.parse("2027-W01"), ladder, bill, bill, bill));
        assertThat(later.asOf(LocalDate.of(2027, 1, 3)).ladderRows()).isEqualTo(LAW.ladderRows());
        assertThat(later.asOf(LocalDate.of(2027, 1, 4)).ladderRows()).isEqualTo(later.ladderRows());
        LadderRow earlier = LadderRow.of(Week.parse("2026-W01"), ladder, bill, bill, bill);
        assertThat(later.withLadder(earlier).ladderRows())
                .containsExactly(earlier, LAW.ladderRows().get(0));
        assertThat(later.withLadder(LadderRow.of(Week.parse("2027-W01"), ladder, bill, bill, bill)))
                .isEqualTo(later);
    }

    @Test
    void the_law_of_a_day_is_not_that_before_it_is_in_force() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.asOf(LocalDate.of(2016, 1, 3)))
                .withMessage("the law is in force from 2016-01-04, was 2016-01-03");
        assertThat(LAW.asOf(LocalDate.of(2016, 1, 4)).rule(SAERLIG_STOETTE, LocalDate.of(2026, 2, 1)))
                .hasToString("særlig støtte fra 2014-07-01: ydelse, refusion");
        assertThat(LAW.asOf(LocalDate.of(2016, 9, 30)).rules())
                .noneMatch(rule -> rule.validFrom().isAfter(LocalDate.of(2016, 9, 30)));
        assertThat(LAW.asOf(LocalDate.of(2016, 10, 1)).rules())
                .anyMatch(rule -> rule.validFrom().equals(LocalDate.of(2016, 10, 1)));
    }

    @Test
    void other_readings_are_a_copy() {
        Policies stays = Policies.recommended().withRepaidWeek(Policies.RepaidWeek.STAYS);
        assertThat(LAW.withPolicies(stays).policies()).isEqualTo(stays);
        assertThat(LAW.withPolicies(stays)).doesNotHaveSameHashCodeAs(LAW);
    }

    @Test
    void the_law_of_denmark_stays_the_same_object_when_it_travels() {
        assertThat(Travel.JAVA.send(LAW)).isSameAs(LAW);
        Legislation reform = LAW.withName("reform");
        assertThat(Travel.JAVA.send(reform)).isNotSameAs(reform).isEqualTo(reform);
    }
}
