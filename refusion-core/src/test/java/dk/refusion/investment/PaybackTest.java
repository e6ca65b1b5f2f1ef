package dk.refusion.investment;

import static dk.refusion.Refusion.mio;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import org.junit.jupiter.api.Test;

class PaybackTest {
    @Test
    void proceeds_that_are_never_in_the_red_pay_back_at_once() {
        assertThat(payback("1", "-1", "2")).isEqualTo(new Payback.Immediate()).hasToString("fra første år");
        assertThat(payback("-")).isEqualTo(new Payback.Immediate());
    }

    @Test
    void the_year_of_payback_is_counted_in_parts_from_the_start_of_the_first_year() {
        assertThat(payback("-15", "20"))
                .isEqualTo(new Payback.Recovered(2016, Ratio.of(7, 4)))
                .hasToString("tjent hjem i 2016, efter 1,75 år");
    }

    @Test
    void a_year_without_figures_passes_all_the_same() {
        assertThat(payback("-10", "-", "20")).isEqualTo(new Payback.Recovered(2017, Ratio.of(5, 2)));
    }

    @Test
    void coming_back_to_zero_is_payback() {
        assertThat(payback("-10", "10")).isEqualTo(new Payback.Recovered(2016, Ratio.of(2)));
    }

    @Test
    void after_a_fall_back_into_the_red_the_later_return_counts() {
        assertThat(payback("-10", "20", "-30", "40")).isEqualTo(new Payback.Recovered(2018, Ratio.of(7, 2)));
    }

    @Test
    void what_ends_in_the_red_says_how_much_is_missing() {
        assertThat(payback("-10", "4"))
                .isEqualTo(new Payback.Outstanding(mio("6")))
                .hasToString("ikke tjent hjem, mangler 6.000.000,00 kr.");
    }

    private static Payback payback(String... millions) {
        return Payback.of(MoneySeries.of(2015, MoneyUnit.MILLION, millions));
    }
}
