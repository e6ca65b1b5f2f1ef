package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void a_printed_number_keeps_its_resolution() {
        Figure printed = Figure.of(new BigDecimal("8.7"), MoneyUnit.MILLION);

        assertThat(printed.amount()).isEqualTo(Money.ofKroner(8_700_000));
        assertThat(printed.resolution()).isEqualTo(Money.ofKroner(100_000));
        assertThat(printed.number()).isEqualTo(new BigDecimal("8.7"));
        assertThat(printed.unit()).isEqualTo(MoneyUnit.MILLION);
        assertThat(printed).hasToString("8,7 mio. kr.");
    }

    @Test
    void a_decimal_more_is_another_figure_of_the_same_amount() {
        Figure coarse = Figure.of(new BigDecimal("37"), MoneyUnit.MILLION);
        Figure fine = Figure.of(new BigDecimal("37.0"), MoneyUnit.MILLION);

        assertThat(coarse.amount()).isEqualTo(fine.amount());
        assertThat(coarse).isNotEqualTo(fine);
        assertThat(coarse.resolution()).isEqualTo(fine.resolution().times(10));
    }

    @Test
    void zeros_before_the_point_are_not_a_coarser_resolution() {
        assertThat(Figure.of(new BigDecimal("1E+2"), MoneyUnit.MILLION))
                .isEqualTo(Figure.of(new BigDecimal("100"), MoneyUnit.MILLION))
                .hasToString("100 mio. kr.");
    }

    @Test
    void a_table_prints_an_amount_with_its_own_decimals() {
        Money amount = Money.ofKroner(15_750_000);

        assertThat(Figure.rounded(amount, MoneyUnit.MILLION, 1, Rounding.HALF_UP))
                .hasToString("15,8 mio. kr.");
        assertThat(Figure.rounded(amount, MoneyUnit.MILLION, 1, Rounding.HALF_DOWN))
                .hasToString("15,7 mio. kr.");
        assertThat(Figure.rounded(amount, MoneyUnit.MILLION, 3, Rounding.HALF_UP))
                .hasToString("15,750 mio. kr.");
        assertThat(Figure.rounded(amount, MoneyUnit.THOUSAND, 0, Rounding.HALF_UP))
                .hasToString("15.750 1.000 kr.");
    }

    @Test
    void what_no_table_can_print_is_refused() {
        assertThatThrownBy(() -> Figure.of(new BigDecimal("0.001"), MoneyUnit.KRONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a figure in kr. has at most 2 decimals, was 0.001");
        assertThatThrownBy(() -> Figure.rounded(Money.ZERO, MoneyUnit.KRONE, 3, Rounding.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figure.of(new BigDecimal("1E+9"), MoneyUnit.BILLION))
                .isInstanceOf(ArithmeticException.class);
    }
}
