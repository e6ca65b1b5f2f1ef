package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.*;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.history.Payment;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The worked examples E22 and E23: what becomes known later, Order 14/2026 §§ 17 and 26(3). */
class CorrectionExamplesTest {
    @Test
    void e22_an_after_payment_is_settled_when_registered_with_the_percentage_of_its_week() {
        Settlement settlement = Case.from("2026-W01")
                .weeks(2, SYGEDAGPENGE, kr(2_800))
                .paid(Payment.of(
                                Case.PERSON,
                                BALLERUP,
                                SYGEDAGPENGE,
                                LocalDate.of(2026, 1, 12),
                                LocalDate.of(2026, 1, 18),
                                kr(2_800))
                        .withRegistered(LocalDate.of(2026, 5, 4)))
                .settled();
        Statement may = settlement.statement(YearMonth.of(2026, 5));
        assertThat(may.lines()).isEmpty();
        assertThat(may.corrections()).singleElement().satisfies(line -> {
            assertThat(line.month()).isEqualTo(YearMonth.of(2026, 1));
            assertThat(line.amounts().refund()).isEqualTo(kr(2_240));
            assertThat(line.weeks()).isEqualTo(1);
        });
        assertThat(may.financingAmount()).isEqualTo(kr(2_240));
        assertThat(settlement.statement(YearMonth.of(2026, 4)).corrections()).isEmpty();
    }

    private static Case tenWeeks() {
        return Case.from("2026-W02").weeks(10, KONTANTHJAELP, kr(3_000));
    }

    private static Case repaid() {
        return tenWeeks()
                .paid(Payment.of(
                                Case.PERSON,
                                BALLERUP,
                                KONTANTHJAELP,
                                LocalDate.of(2026, 1, 5),
                                LocalDate.of(2026, 1, 18),
                                kr(-6_000))
                        .withRegistered(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void e23_a_full_repayment_takes_its_weeks_out_of_the_count() {
        assertThat(tenWeeks().settled().total().refund()).isEqualTo(kr(16_800));
        assertThat(repaid().settled().total().refund()).isEqualTo(kr(14_400));
        Statement june = repaid().settled().statement(YearMonth.of(2026, 6));
        assertThat(june.corrected().refund()).isEqualTo(kr(-2_400));
        assertThat(june.financingAmount()).isEqualTo(kr(-2_400));
    }

    @Test
    void by_the_other_reading_a_repaid_week_stays_in_the_count() {
        Legislation staying =
                Legislation.denmark().withPolicies(Policies.recommended().withRepaidWeek(Policies.RepaidWeek.STAYS));
        assertThat(RefundCalculator.under(staying)
                        .payments(repaid().payments())
                        .calculate()
                        .total()
                        .refund())
                .isEqualTo(kr(12_000));
    }

    @Test
    void the_days_before_a_months_end_are_settled_without_what_became_known_later_of_their_week() {
        // the week of 28 July counts for the sickness benefit of August only, which the municipality learns next year
        Settlement settlement = Case.from("2025-W10")
                .weeks(4, KONTANTHJAELP, kr(3_000))
                .days("2025-07-28", "2025-07-31", KONTANTHJAELP, kr(-1_000))
                .paid(Payment.of(
                                Case.PERSON,
                                BALLERUP,
                                SYGEDAGPENGE,
                                LocalDate.of(2025, 8, 1),
                                LocalDate.of(2025, 8, 3),
                                kr(3_000))
                        .withRegistered(LocalDate.of(2026, 2, 10)))
                .settled();

        assertThat(settlement.statement(YearMonth.of(2025, 7)).total().refund()).isEqualTo(kr(-800));
        assertThat(settlement.statement(YearMonth.of(2026, 2)).corrected().refund())
                .isEqualTo(kr(800 - 400 + 1_200));
        assertThat(settlement.total().refund()).isEqualTo(kr(9_600 - 400 + 1_200));
    }
}
