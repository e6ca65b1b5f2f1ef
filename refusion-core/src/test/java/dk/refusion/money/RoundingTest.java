package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingTest {
    /** The table of {@code java.math.RoundingMode}, in tenths. */
    @ParameterizedTest
    @CsvSource({
        "HALF_UP,   6,  3,  2,  1,  1, -1, -1, -2, -3, -6",
        "HALF_DOWN, 5,  2,  2,  1,  1, -1, -1, -2, -2, -5",
        "HALF_EVEN, 6,  2,  2,  1,  1, -1, -1, -2, -2, -6",
        "UP,        6,  3,  2,  2,  1, -1, -2, -2, -3, -6",
        "DOWN,      5,  2,  1,  1,  1, -1, -1, -1, -2, -5",
        "CEILING,   6,  3,  2,  2,  1, -1, -1, -1, -2, -5",
        "FLOOR,     5,  2,  1,  1,  1, -1, -2, -2, -3, -6"
    })
    void tenths_are_rounded_by_the_book(
            Rounding rounding,
            long plus55,
            long plus25,
            long plus16,
            long plus11,
            long plus10,
            long minus10,
            long minus11,
            long minus16,
            long minus25,
            long minus55) {
        long[] tenths = {55, 25, 16, 11, 10, -10, -11, -16, -25, -55};

        assertThat(Arrays.stream(tenths).map(tenth -> rounding.divide(tenth, 10)))
                .containsExactly(plus55, plus25, plus16, plus11, plus10, minus10, minus11, minus16, minus25, minus55);
    }

    @ParameterizedTest
    @EnumSource
    void the_bounds_divide_without_wrapping(Rounding rounding) {
        assertThat(rounding.divide(Long.MIN_VALUE, 1)).isEqualTo(Long.MIN_VALUE);
        assertThat(rounding.divide(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(1);
        assertThat(rounding.divide(Long.MAX_VALUE, Long.MIN_VALUE)).isBetween(-1L, 0L);
        assertThat(rounding.divide(0, Long.MIN_VALUE)).isZero();
    }

    @Test
    void what_cannot_be_divided_is_refused() {
        assertThatThrownBy(() -> Rounding.HALF_UP.divide(5, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("division by zero, dividend was 5");
        assertThatThrownBy(() -> Rounding.HALF_UP.divide(Long.MIN_VALUE, -1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("quotient overflow: -9223372036854775808 / -1");
    }
}
