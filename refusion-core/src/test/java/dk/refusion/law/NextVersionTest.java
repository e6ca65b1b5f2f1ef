package dk.refusion.law;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.*;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.history.Payment;
import dk.refusion.ladder.WeekClass;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.RefundLine;
import dk.refusion.time.WeekRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the agreement of 9 April 2025 announces for 1 January 2027 is not law, and the library has no rule of it. This is how it
 * would be added once it is: as rows. Numbers of acts and paragraphs are made up.
 */
class NextVersionTest {
    private static final LocalDate COMMENCEMENT = LocalDate.of(2027, 1, 1);

    private static LegalReference newAct(String place) {
        return LegalReference.of("lov", 1, 2026, place, COMMENCEMENT);
    }

    /** The list as it is, quoted from an act with other paragraphs; job clarification has left it. */
    private static List<BenefitRule> list() {
        return Stream.of(
                        counts(1, DAGPENGE, Financing.CO_FINANCING, Payer.UNEMPLOYMENT_FUND),
                        counts(2, KONTANTHJAELP, Financing.REFUND, Payer.MUNICIPALITY),
                        // at the full and at the reduced rate: two amounts of one benefit
                        counts(3, SYGEDAGPENGE, Financing.REFUND, Payer.MUNICIPALITY))
                .map(BenefitRule.Builder::build)
                .toList();
    }

    private static BenefitRule.Builder counts(int item, Benefit benefit, Financing financing, Payer payer) {
        return BenefitRule.builder()
                .benefit(benefit)
                .validFrom(COMMENCEMENT)
                .weekClass(WeekClass.BENEFIT)
                .financing(financing)
                .payer(payer)
                .settledFrom(COMMENCEMENT)
                .reference(newAct("§ 7, stk. 1, nr. " + item));
    }

    /** Support that keeps a week from being self-support, with a new number too. */
    private static BenefitRule neutral() {
        return BenefitRule.builder()
                .benefit(BARSELSDAGPENGE)
                .validFrom(COMMENCEMENT)
                .weekClass(WeekClass.NEUTRAL)
                .financing(Financing.OUTSIDE)
                .settledFrom(COMMENCEMENT)
                .reference(newAct("§ 8, nr. 4"))
                .build();
    }

    private static Legislation adopted() {
        Legislation law = Legislation.denmark().withName("som vedtaget");
        for (BenefitRule rule : list()) {
            law = law.withRule(rule);
        }
        return law.withRule(neutral());
    }

    @Test
    void a_new_version_is_rows_with_new_paragraphs() {
        for (Benefit benefit : List.of(DAGPENGE, KONTANTHJAELP, SYGEDAGPENGE, BARSELSDAGPENGE)) {
            BenefitRule before = adopted().rule(benefit, COMMENCEMENT.minusDays(1));
            assertThat(before.validTo()).contains(COMMENCEMENT.minusDays(1));
            assertThat(before.reference())
                    .isEqualTo(Legislation.denmark().rule(benefit, COMMENCEMENT).reference());
            assertThat(adopted().rule(benefit, COMMENCEMENT).reference().kind()).isEqualTo("lov");
        }
        assertThat(adopted().rule(SYGEDAGPENGE, COMMENCEMENT).reference()).hasToString("lov 1/2026 § 7, stk. 1, nr. 3");
        assertThat(adopted().rule(BARSELSDAGPENGE, COMMENCEMENT).reference()).hasToString("lov 1/2026 § 8, nr. 4");
    }

    @Test
    void a_second_lower_rate_of_sickness_benefit_is_another_amount_of_the_same_benefit() {
        // 22 weeks at the full rate, then prolonged at a lower one; the count goes on
        List<Payment> payments = List.of(
                Payment.ofWeeks("a", BALLERUP, SYGEDAGPENGE, WeekRange.parse("2026-W36/2027-W04"), kr(4_500)),
                Payment.ofWeeks("a", BALLERUP, SYGEDAGPENGE, WeekRange.parse("2027-W05/2027-W08"), kr(2_700)));
        List<RefundLine> lines =
                RefundCalculator.under(adopted()).payments(payments).calculate().lines();

        assertThat(lines).hasSize(26);
        assertThat(lines.get(25).seniority()).hasValue(26);
        assertThat(lines.get(25).refund()).isEqualTo(kr(1_080));
        assertThat(lines.get(21).refund()).isEqualTo(kr(1_800));
    }

    @Test
    void a_benefit_that_ends_is_refused_by_name_from_its_end() {
        BenefitRule last = Legislation.denmark().rule(RESSOURCEFORLOEBSYDELSE, COMMENCEMENT);
        Legislation ended = adopted()
                .withRule(BenefitRule.builder()
                        .benefit(RESSOURCEFORLOEBSYDELSE)
                        .validFrom(last.validFrom())
                        .validTo(COMMENCEMENT.minusDays(1))
                        .weekClass(last.weekClass())
                        .financing(last.financing())
                        .payer(Payer.MUNICIPALITY)
                        .settledFrom(last.settledFrom())
                        .reference(last.reference())
                        .build());

        assertThat(ended.rule(RESSOURCEFORLOEBSYDELSE, COMMENCEMENT.minusDays(1))
                        .weekClass())
                .isEqualTo(WeekClass.BENEFIT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ended.rule(RESSOURCEFORLOEBSYDELSE, COMMENCEMENT))
                .withMessageContaining("2026-02-01/2026-12-31, was 2027-01-01");
    }

    @Test
    void what_is_announced_is_no_law() {
        assertThat(Legislation.denmark().rules())
                .noneMatch(rule -> rule.validFrom().isAfter(LocalDate.of(2026, 2, 1)));
        assertThat(Legislation.denmark().ladderRows()).hasSize(1);
    }
}
