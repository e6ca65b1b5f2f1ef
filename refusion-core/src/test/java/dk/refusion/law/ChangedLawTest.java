package dk.refusion.law;

import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundTier;
import dk.refusion.ladder.RestartRule;
import dk.refusion.ladder.RestartWindow;
import dk.refusion.ladder.WeekClass;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A law that is tried out says in its name what is changed, and cites the Act for nothing else than what stands there. */
class ChangedLawTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final RefundLadder LADDER = LAW.ladders().at(LAW.inForce());
    private static final RefundLadder FLAT = LADDER.withTiers(List.of(RefundTier.from(1, percent("50"))));
    private static final RestartRule HALF_A_YEAR = RestartRule.of(26, RestartWindow.weeks(52));
    private static final LocalDate REFORM = LocalDate.of(2027, 1, 1);

    private static void assertCites(Legislation law, String refund, String coFinancing, String restart) {
        LadderRow row = law.ladderRow(law.inForce());
        assertThat(row.refund()).hasToString(refund);
        assertThat(row.coFinancing()).hasToString(coFinancing);
        assertThat(row.restart()).hasToString(restart);
    }

    @Test
    void other_percentages_are_assumed_and_starting_over_stands_in_the_act() {
        Legislation law = LAW.withLadder(FLAT);

        assertThat(law.name()).isEqualTo("Danmark, ændret: trappe 50");
        assertCites(law, "antaget trappe 50", "antaget trappe 50", "lov 994/2015 § 6, stk. 1");
    }

    @Test
    void another_way_of_starting_over_is_assumed_and_the_percentages_stand_in_the_act() {
        Legislation law = LAW.withLadder(LADDER.withRestart(HALF_A_YEAR));

        assertThat(law.name()).isEqualTo("Danmark, ændret: forfra efter 26 ugers selvforsørgelse, de seneste 52 uger");
        assertCites(
                law,
                "lov 994/2015 § 5, stk. 2",
                "lov 994/2015 § 5, stk. 3",
                "antaget forfra efter 26 ugers selvforsørgelse, de seneste 52 uger");
    }

    @Test
    void of_another_ladder_in_both_ways_the_name_says_the_percentages() {
        Legislation law = LAW.withLadder(FLAT.withRestart(HALF_A_YEAR));

        assertThat(law.name()).isEqualTo("Danmark, ændret: trappe 50");
        assertCites(
                law,
                "antaget trappe 50",
                "antaget trappe 50",
                "antaget forfra efter 26 ugers selvforsørgelse, de seneste 52 uger");
    }

    @Test
    void the_ladder_that_holds_is_no_change() {
        assertThat(LAW.withLadder(LADDER)).isSameAs(LAW);
        assertThat(LAW.withLadder(LAW.ladderRow(LAW.inForce()))).isSameAs(LAW);
    }

    @Test
    void changes_are_named_one_after_the_other() {
        Legislation later = LAW.withLadder(LadderRow.assumed(Week.parse("2027-W01"), FLAT));
        Legislation takenBack = later.withLadder(LADDER);

        assertThat(later.name()).isEqualTo("Danmark, ændret: trappe 50 fra 2027-W01");
        assertThat(takenBack.name()).isEqualTo("Danmark, ændret: trappe 50 fra 2027-W01, trappe 80/40/30/20");
        assertThat(takenBack.ladderRows()).isEqualTo(LAW.ladderRows());
    }

    private static BenefitRule rule(Financing financing, LegalReference reference) {
        return BenefitRule.builder()
                .benefit(KONTANTHJAELP)
                .validFrom(REFORM)
                .weekClass(WeekClass.BENEFIT)
                .financing(financing)
                .settledFrom(REFORM)
                .reference(reference)
                .build();
    }

    @Test
    void a_rule_that_is_changed_again_is_named_once() {
        LegalReference bill = LegalReference.of("lovforslag", 1, 2026, "§ 1", REFORM);
        Legislation law = LAW.withRule(rule(Financing.NONE, bill)).withRule(rule(Financing.REFUND, bill));

        assertThat(law.name()).isEqualTo("Danmark, ændret: regel for kontanthjælp fra 2027-01-01");
        assertThat(law.rule(KONTANTHJAELP, REFORM).financing()).isEqualTo(Financing.REFUND);
    }

    @Test
    void another_rule_than_that_of_the_paragraph_it_claims_is_assumed() {
        BenefitRule real = LAW.rule(KONTANTHJAELP, REFORM);

        assertThat(LAW.withRule(rule(Financing.NONE, real.reference())).rule(KONTANTHJAELP, REFORM))
                .isEqualTo(rule(Financing.NONE, LegalReference.assumed("regel for kontanthjælp", REFORM)));
        assertThat(LAW.withRule(real).rule(KONTANTHJAELP, REFORM)).isEqualTo(real);
    }

    @Test
    void as_json_a_law_is_its_name() {
        assertThat(LAW.withName("reform").asJson()).isEqualTo("reform");
    }
}
