package dk.refusion.investment;

import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class InternalRateTest {
    @Test
    void a_loan_of_one_year_has_its_interest_as_internal_rate() {
        assertThat(rate("-100", "110")).isEqualTo(new InternalRate.Unique(percent("10")));
        assertThat(rate("-100", "50")).isEqualTo(new InternalRate.Unique(percent("-50")));
        assertThat(rate("-300", "400")).isEqualTo(new InternalRate.Unique(percent("33.33")));
        assertThat(rate("-600", "1000")).isEqualTo(new InternalRate.Unique(percent("66.67")));
    }

    @Test
    void a_year_in_between_without_figures_has_no_flow() {
        assertThat(rate("-100", "-", "121")).isEqualTo(new InternalRate.Unique(percent("10")));
        assertThat(rate("-", "0", "-100", "0", "121", "0")).isEqualTo(new InternalRate.Unique(percent("10")));
    }

    @Test
    void amounts_of_one_sign_have_no_internal_rate() {
        assertThat(rate("10", "20")).isEqualTo(new InternalRate.None());
        assertThat(rate("-10")).isEqualTo(new InternalRate.None());
        assertThat(rate("0", "0")).isEqualTo(new InternalRate.None());
        assertThat(rate("-")).isEqualTo(new InternalRate.None());
    }

    @Test
    void two_changes_of_sign_can_have_two_rates_and_then_neither_is_the_rate() {
        // -100 (1 - 1,1 x) (1 - 1,2 x) with x = 1 / (1 + rate)
        InternalRate two = rate("-100", "230", "-132");

        assertThat(two).isEqualTo(new InternalRate.NotUnique(List.of(percent("10"), percent("20"))));
        assertThat(two).hasToString("ikke entydig (10 %, 20 %)");
    }

    @Test
    void two_changes_of_sign_can_have_no_rate() {
        assertThat(rate("100", "-100", "100")).isEqualTo(new InternalRate.None());
    }

    @Test
    void a_rate_that_only_touches_zero_is_one_rate() {
        assertThat(rate("-100", "220", "-121")).isEqualTo(new InternalRate.Unique(percent("10")));
    }

    @Test
    void a_rate_that_only_touches_zero_is_found_on_half_a_step_too() {
        // -(1 - 1,00005 x)², times a hundred million
        assertThat(rate("-100000000", "200010000", "-100010000.25"))
                .isEqualTo(new InternalRate.Unique(percent("0.01")));
    }

    @Test
    void a_rate_that_only_touches_zero_on_half_a_step_hides_no_lower_one() {
        // (1 - 1,00005 x)² (x - 2), times a hundred million
        assertThat(rate("-200000000", "500020000", "-400030000.5", "100010000.25"))
                .isEqualTo(new InternalRate.NotUnique(List.of(percent("-50"), percent("0.01"))));
    }

    @Test
    void a_rate_prints_in_danish() {
        assertThat(rate("-100", "110")).hasToString("10 %");
        assertThat(rate("10", "20")).hasToString("ingen");
    }

    @Test
    void a_rate_beyond_any_measure_is_still_found() {
        assertThat(rate("-0.01", "90000000000000")).isEqualTo(new InternalRate.Unique(percent("899999999999999900")));
    }

    private static InternalRate rate(String... kroner) {
        return InternalRate.of(MoneySeries.of(2015, MoneyUnit.KRONE, kroner));
    }
}
