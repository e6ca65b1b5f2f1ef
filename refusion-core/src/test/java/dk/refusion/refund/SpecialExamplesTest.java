package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.*;
import static dk.refusion.municipality.Municipality.AALBORG;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.law.Activity;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The worked examples E19 and E24 to E27: what is settled beside the ladder, and before it. */
class SpecialExamplesTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static FlexJobMonth flexJob(int wage) {
        return FlexJobMonth.of(Case.PERSON, BALLERUP, MARCH, kr(17_550), FlexJobMonth.CAP_2015)
                .withWage(kr(wage));
    }

    @Test
    void e19_the_flex_contribution_is_capped_reduced_by_wage_and_never_negative() {
        Money refund = kr(3_510);
        assertThat(flexJob(0).contribution(refund)).isEqualTo(kr(4_212));
        assertThat(flexJob(10_000).contribution(refund)).isEqualTo(kr(2_212));
        assertThat(flexJob(21_060).contribution(refund)).isEqualTo(Money.ZERO);
        assertThat(flexJob(25_000).contribution(refund)).isEqualTo(Money.ZERO);
        // a smaller refund would give more than the cap
        assertThat(flexJob(0).contribution(kr(1_000))).isEqualTo(kr(4_212));
        assertThat(flexJob(0).contribution(kr(10_000))).isEqualTo(kr(2_265));
        assertThat(FlexJobMonth.of(Case.PERSON, BALLERUP, MARCH, kr(17_550), FlexJobMonth.CAP_2015)
                        .contribution(refund))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void e19_the_contribution_needs_a_week_with_the_last_percentage() {
        for (int before : List.of(40, 60)) {
            Statement march = RefundCalculator.under(Legislation.denmark())
                    .payments(Case.from("2024-W50")
                            .weeks(before, KONTANTHJAELP, kr(3_000))
                            .days("2026-03-01", "2026-03-31", FLEKSLOENTILSKUD, kr(17_550))
                            .payments())
                    .flexJobs(List.of(flexJob(10_000)))
                    .calculate()
                    .statement(MARCH);
            if (before == 40) {
                assertThat(march.flexContributions()).isEmpty();
            } else {
                assertThat(march.flexContributions()).containsExactly(Map.entry(BALLERUP, kr(2_212)));
                assertThat(march.financingAmount()).isEqualTo(kr(3_510).plus(kr(2_212)));
            }
        }
    }

    @Test
    void e24_a_claim_lapses_three_years_after_the_year_of_its_first_calculation() {
        LimitationPeriod period = LimitationPeriod.of(YearMonth.of(2026, 4));
        assertThat(period.lastDay()).isEqualTo("2029-12-31");
        assertThat(period.isLapsed(LocalDate.of(2029, 12, 31))).isFalse();
        assertThat(period.isLapsed(LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(period.withErrorKnown(LocalDate.of(2029, 10, 1)).lastDay()).isEqualTo("2032-12-31");
        assertThat(period.withErrorKnown(LocalDate.of(2029, 12, 31)).lastDay()).isEqualTo("2032-12-31");
        assertThat(period.withErrorKnown(LocalDate.of(2030, 1, 1)).lastDay()).isEqualTo("2029-12-31");
    }

    @Test
    void e25_half_of_a_transport_allowance_falls_on_the_residence_of_the_first_monday() {
        Map<LocalDate, Municipality> moves =
                Map.of(LocalDate.of(2020, 1, 1), BALLERUP, LocalDate.of(2026, 3, 10), AALBORG);
        TransportAllowance allowance = TransportAllowance.of(Case.PERSON, MARCH, kr(1_000), moves);
        assertThat(allowance.municipality()).isEqualTo(BALLERUP);
        assertThat(allowance.coFinancing()).isEqualTo(kr(500));
        assertThat(TransportAllowance.of(Case.PERSON, MARCH.plusMonths(1), kr(1_000), moves)
                        .municipality())
                .isEqualTo(AALBORG);
        // 2 March is the first Monday
        assertThat(TransportAllowance.of(Case.PERSON, MARCH, kr(1), Map.of(LocalDate.of(2026, 3, 2), AALBORG))
                        .municipality())
                .isEqualTo(AALBORG);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TransportAllowance.of(Case.PERSON, MARCH, kr(1), Map.of(LocalDate.of(2026, 3, 3), AALBORG)))
                .withMessageContaining("2026-03-02");

        Statement march = RefundCalculator.under(Legislation.denmark())
                .transportAllowances(List.of(allowance))
                .calculate()
                .statement(MARCH);
        assertThat(march.financingAmount()).isEqualTo(kr(-500));
        assertThat(march.of(AALBORG).financingAmount()).isEqualTo(Money.ZERO);
        assertThat(march.municipalities()).containsExactly(BALLERUP);
    }

    @Test
    void e26_sickness_benefit_before_and_after_the_reform() {
        ComparisonWith2015 comparison = Case.from("2017-W01")
                .weeks(60, SYGEDAGPENGE, kr(4_000))
                .settled()
                .comparedWith2015();
        assertThat(comparison.before().refund()).isEqualTo(kr(76_800));
        assertThat(comparison.now().refund()).isEqualTo(kr(85_600));
        assertThat(comparison
                        .change()
                        .getOrDefault(SYGEDAGPENGE, RefundAmounts.ZERO)
                        .refund())
                .isEqualTo(kr(8_800));
        assertThat(comparison.withoutComparison()).isEqualTo(RefundAmounts.ZERO);
    }

    @Test
    void e27_unemployment_benefit_before_and_after_the_reform() {
        ComparisonWith2015 comparison =
                Case.from("2017-W01").weeks(60, DAGPENGE, kr(3_000)).settled().comparedWith2015();
        assertThat(comparison.before().coFinancing()).isEqualTo(kr(117_600));
        assertThat(comparison.now().coFinancing()).isEqualTo(kr(115_800));
    }

    @Test
    void active_periods_had_a_higher_percentage() {
        ComparisonWith2015 comparison = Case.from("2017-W01")
                .weeks(10, KONTANTHJAELP, kr(3_000), payment -> payment.withActivity(Activity.ACTIVE))
                .weeks(10, KONTANTHJAELP, kr(3_000))
                .settled()
                .comparedWith2015();
        assertThat(comparison.before().refund()).isEqualTo(kr(15_000 + 9_000));
    }

    @Test
    void a_new_spell_of_sickness_started_at_100_per_cent() {
        ComparisonWith2015 comparison = Case.from("2017-W01")
                .weeks(10, SYGEDAGPENGE, kr(1_000))
                .nothing(1)
                .weeks(1, SYGEDAGPENGE, kr(1_000))
                .settled()
                .comparedWith2015();
        assertThat(comparison.before().refund()).isEqualTo(kr(4_000 + 2_000 + 600 + 1_000));
    }

    @Test
    void a_benefit_without_an_old_percentage_is_not_compared() {
        ComparisonWith2015 comparison = Case.from("2020-W10")
                .weeks(1, SENIORPENSION, kr(3_000))
                .settled()
                .comparedWith2015();
        assertThat(comparison.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.before()).isEmpty());
        assertThat(comparison.withoutComparison().gross()).isEqualTo(kr(3_000));
        assertThat(comparison.now()).isEqualTo(RefundAmounts.ZERO);
    }
}
