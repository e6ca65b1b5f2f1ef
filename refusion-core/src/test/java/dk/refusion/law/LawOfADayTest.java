package dk.refusion.law;

import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SAERLIG_STOETTE;
import static dk.refusion.law.Benefit.SENIORPENSION;
import static dk.refusion.law.Benefit.UDDANNELSESHJAELP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The law as it stood on a day does not know what came later. */
class LawOfADayTest {
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    private static BenefitRule rule(String day, Benefit benefit) {
        return Legislation.denmark().asOf(LocalDate.parse(day)).rule(benefit, LATER);
    }

    @Test
    void what_was_abolished_later_has_no_end_the_day_before() {
        assertThat(rule("2025-06-30", UDDANNELSESHJAELP).validTo()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("2025-07-01", UDDANNELSESHJAELP))
                .withMessageContaining("no rule for UDDANNELSESHJAELP");
        assertThat(rule("2026-01-31", SAERLIG_STOETTE).financing()).isEqualTo(Financing.REFUND);
        assertThatIllegalArgumentException().isThrownBy(() -> rule("2026-02-01", SAERLIG_STOETTE));
    }

    @Test
    void what_came_later_is_not_known_the_day_before() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule("2019-12-31", SENIORPENSION));
        assertThat(rule("2020-01-01", SENIORPENSION).financing()).isEqualTo(Financing.CO_FINANCING);
        assertThat(rule("2016-09-30", SAERLIG_STOETTE).financing()).isEqualTo(Financing.REFUND);
        assertThat(rule("2016-10-01", SAERLIG_STOETTE).financing()).isEqualTo(Financing.CO_FINANCING);
    }

    @Test
    void earlier_rows_stay() {
        Legislation law = Legislation.denmark().asOf(LocalDate.of(2026, 2, 1));

        assertThat(law.rules()).hasSameElementsAs(Legislation.denmark().rules());
        assertThat(law.ladderRows()).isEqualTo(Legislation.denmark().ladderRows());
        assertThat(rule("2016-01-04", KONTANTHJAELP).reference().place()).isEqualTo("§ 3, stk. 1, nr. 5");
    }

    @Test
    void there_is_no_law_before_it_is_in_force() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Legislation.denmark().asOf(LocalDate.of(2016, 1, 3)))
                .withMessage("the law is in force from 2016-01-04, was 2016-01-03");
    }
}
