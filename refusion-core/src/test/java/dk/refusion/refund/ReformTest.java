package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.*;
import static dk.refusion.municipality.Municipality.AALBORG;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.RefundTier;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.law.LadderRow;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Money;
import dk.refusion.money.Rounding;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reform is data: the same payments under another law. */
class ReformTest {
    private static final Legislation LAW = Legislation.denmark();

    private static Settlement settle(Legislation law, List<Payment> payments) {
        return RefundCalculator.under(law).payments(payments).calculate();
    }

    @Test
    void another_ladder_is_held_against_the_law_line_by_line() {
        List<Payment> payments =
                Case.from("2025-W01").weeks(30, KONTANTHJAELP, kr(1_000)).payments();
        Legislation flat = LAW.withLadder(LAW.ladders()
                        .at(LAW.inForce())
                        .withTiers(List.of(RefundTier.of(1, 26, percent("50")), RefundTier.from(27, percent("30")))))
                .withName("halv refusion i et halvt år");
        SettlementDifference difference = settle(flat, payments).differenceTo(settle(LAW, payments));
        assertThat(difference.lines()).hasSize(26).allMatch(LineDifference::isMoved);
        assertThat(difference.total().refund()).isEqualTo(kr(26 * 500 - 4 * 800 - 22 * 400));
        assertThat(difference.byPerson()).containsOnlyKeys(Case.PERSON);
    }

    @Test
    void a_ladder_from_a_week_on_leaves_the_count_as_it_is() {
        Week from = Week.parse("2027-W01");
        LegalReference bill = LegalReference.of("lovforslag", 7, 2026, "§ 1", from.monday());
        Legislation reformed = LAW.withLadder(LadderRow.of(
                from, LAW.ladders().at(from).withTiers(List.of(RefundTier.from(1, percent("10")))), bill, bill, bill));
        List<RefundLine> lines = settle(
                        reformed,
                        Case.from("2026-W52").weeks(4, KONTANTHJAELP, kr(1_000)).payments())
                .lines();
        assertThat(lines.stream().map(line -> line.seniority().getAsInt())).containsExactly(1, 2, 3, 4);
        assertThat(lines.stream().map(line -> line.rate().orElseThrow().refund()))
                .containsExactly(percent("80"), percent("80"), percent("10"), percent("10"));
        assertThat(lines.get(1).reference()).hasToString("lov 994/2015 § 5, stk. 2, nr. 1");
        assertThat(lines.get(2).reference()).hasToString("lovforslag 7/2026 § 1, nr. 1");
    }

    @Test
    void amounts_are_rounded_as_the_policy_says() {
        List<Payment> payments = List.of(
                Payment.ofWeeks(Case.PERSON, BALLERUP, KONTANTHJAELP, WeekRange.parse("2026-W02/2026-W03"), oere(3)));
        // 2,4 øre a week
        assertThat(refund(LAW, payments)).isEqualTo(oere(4));
        Policies recommended = LAW.policies();
        assertThat(refund(LAW.withPolicies(recommended.withRounding(Rounding.UP)), payments))
                .isEqualTo(oere(6));
        // 4,8 øre in the month
        assertThat(refund(LAW.withPolicies(recommended.withRoundingLevel(Policies.RoundingLevel.STATEMENT)), payments))
                .isEqualTo(oere(5));
    }

    private static Money refund(Legislation law, List<Payment> payments) {
        return settle(law, payments).statement(YearMonth.of(2026, 1)).total().refund();
    }

    private static Money oere(long oere) {
        return Money.ofOere(oere);
    }

    @Test
    void a_benefit_without_a_percentage_counts_and_stays_with_the_municipality() {
        RefundLine line = Case.from("2025-W01")
                .weeks(5, SAERLIG_UDDANNELSESYDELSE, kr(1_000))
                .last();
        assertThat(line.seniority()).hasValue(5);
        assertThat(line.rate()).isEmpty();
        assertThat(line.tier()).isEmpty();
        assertThat(line.refund()).isEqualTo(Money.ZERO);
        assertThat(line.ownShare()).isEqualTo(kr(1_000));
        assertThat(line.reference().place()).startsWith("§ 3, stk. 1, nr. 3");
    }

    @Test
    void special_support_changes_direction_within_a_week() {
        // 1 October 2016 is a Saturday
        List<RefundLine> lines = Case.from("2016-W39")
                .weeks(1, SAERLIG_STOETTE, kr(700))
                .settled()
                .lines();
        assertThat(lines.stream().map(RefundLine::gross)).containsExactly(kr(500), kr(200));
        assertThat(lines.stream().map(RefundLine::refund)).containsExactly(kr(400), kr(0));
        assertThat(lines.stream().map(RefundLine::coFinancing)).containsExactly(kr(0), kr(40));
    }

    @Test
    void seniority_follows_a_move_between_municipalities() {
        Settlement settlement = Case.from("2025-W01")
                .weeks(4, KONTANTHJAELP, kr(1_000))
                .paid(Payment.of(
                        Case.PERSON,
                        AALBORG,
                        KONTANTHJAELP,
                        LocalDate.of(2025, 1, 27),
                        LocalDate.of(2025, 2, 2),
                        kr(1_000)))
                .settled();
        RefundLine moved = settlement.lines().get(4);
        assertThat(moved.municipality()).isEqualTo(AALBORG);
        assertThat(moved.seniority()).hasValue(5);
        Statement january = settlement.statement(YearMonth.of(2025, 1));
        assertThat(january.municipalities()).containsExactly(BALLERUP, AALBORG);
        assertThat(january.of(AALBORG).lines()).hasSize(1);
        assertThat(january.of(BALLERUP).total().plus(january.of(AALBORG).total()))
                .isEqualTo(january.total());
    }

    @Test
    void a_lone_repayment_is_settled_where_the_person_stands() {
        RefundLine line = Case.from("2025-W01")
                .weeks(5, KONTANTHJAELP, kr(1_000))
                .days("2025-02-03", "2025-02-09", KONTANTHJAELP, kr(-100))
                .last();
        assertThat(line.seniority()).isEmpty();
        assertThat(line.rate().orElseThrow().refund()).isEqualTo(percent("40"));
        assertThat(line.refund()).isEqualTo(kr(-40));
    }

    @Test
    void days_under_two_rules_cite_both_and_days_under_the_old_one_only_that() {
        // 2019-W53/2020-W01 is a week over the change from lovbekendtgørelse 807/2015 to lov 548/2019
        assertThat(references("2019-12-30", "2019-12-31", FLEKSJOB_GAMMEL_ORDNING))
                .isEqualTo("lovbekendtgørelse 807/2015 § 122");
        assertThat(references("2020-01-01", "2020-01-05", FLEKSJOB_GAMMEL_ORDNING))
                .isEqualTo("lov 548/2019 § 200");
        assertThat(references("2019-12-30", "2020-01-05", FLEKSJOB_GAMMEL_ORDNING))
                .isEqualTo("lovbekendtgørelse 807/2015 § 122; lov 548/2019 § 200");
        assertThat(references("2025-06-30", "2025-06-30", SAERLIG_UDDANNELSESYDELSE))
                .isEqualTo("lov 994/2015 § 3, stk. 1, nr. 3, som ændret ved lov 1559/2019");
    }

    private static String references(String from, String to, Benefit benefit) {
        return LegalReference.text(
                Case.from("2019-W01").days(from, to, benefit, kr(700)).last().references());
    }

    @Test
    void a_changed_law_cites_nothing_that_it_changed() {
        RefundLadder tried = LAW.ladders()
                .at(LAW.inForce())
                .withTiers(List.of(
                        RefundTier.of(1, 4, percent("70")),
                        RefundTier.of(5, 26, percent("50")),
                        RefundTier.of(27, 52, percent("30")),
                        RefundTier.from(53, percent("10"))));
        Legislation changed = LAW.withLadder(tried);
        Explanation explanation = settle(
                        changed,
                        Case.from("2025-W01").weeks(5, KONTANTHJAELP, kr(1_000)).payments())
                .explain(Case.PERSON);

        assertThat(changed).hasToString("Danmark, ændret: trappe 70/50/30/10");
        assertThat(explanation.toString())
                .contains("lovgivning: Danmark, ændret: trappe 70/50/30/10")
                .contains("trin 2, 50 % refusion 500,00 kr. (antaget trappe 70/50/30/10, nr. 2)")
                .doesNotContain("§ 5");
        assertThat(LAW.withLadder(LadderRow.assumed(Week.parse("2027-W01"), tried)))
                .hasToString("Danmark, ændret: trappe 70/50/30/10 fra 2027-W01");
    }

    @Test
    void a_rule_that_claims_the_paragraph_of_another_is_said_to_be_assumed() {
        BenefitRule old = LAW.rule(SAERLIG_UDDANNELSESYDELSE, LocalDate.of(2026, 3, 2));
        BenefitRule claims = BenefitRule.builder()
                .benefit(SAERLIG_UDDANNELSESYDELSE)
                .validFrom(LocalDate.of(2026, 3, 2))
                .weekClass(old.weekClass())
                .financing(Financing.REFUND)
                .fixedRate(RefundRate.of(percent("50")))
                .settledFrom(old.settledFrom())
                .reference(old.reference())
                .build();
        Legislation changed = LAW.withRule(claims);
        RefundLine line = settle(
                        changed,
                        Case.from("2026-W11")
                                .weeks(1, SAERLIG_UDDANNELSESYDELSE, kr(1_000))
                                .payments())
                .lines()
                .get(0);

        assertThat(line.references()).extracting(LegalReference::isAssumed).containsExactly(true);
        assertThat(line.reference()).hasToString("antaget regel for særlig uddannelsesydelse");
        assertThat(changed).hasToString("Danmark, ændret: regel for særlig uddannelsesydelse fra 2026-03-02");
        assertThat(LAW.asOf(LocalDate.of(2025, 6, 30))).hasToString("Danmark pr. 2025-06-30");
    }
}
