package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class RoundingProperties {
    @Property
    void a_quotient_of_longs_is_rounded_as_decimal_arithmetic_rounds_it(
            @ForAll long dividend, @ForAll long divisor, @ForAll Rounding rounding) {
        Assume.that(divisor != 0 && !(dividend == Long.MIN_VALUE && divisor == -1));

        assertThat(rounding.divide(dividend, divisor))
                .isEqualTo(new BigDecimal(dividend)
                        .divide(new BigDecimal(divisor), 0, RoundingMode.valueOf(rounding.name()))
                        .longValueExact());
    }

    @Property
    void opposite_numbers_are_rounded_to_opposite_sides(
            @ForAll @LongRange(min = -100_000) long dividend, @ForAll @LongRange(min = 1) long divisor) {
        assertThat(Rounding.FLOOR.divide(-dividend, divisor)).isEqualTo(-Rounding.CEILING.divide(dividend, divisor));
        for (Rounding symmetric :
                List.of(Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.HALF_DOWN, Rounding.UP, Rounding.DOWN)) {
            assertThat(symmetric.divide(-dividend, divisor)).isEqualTo(-symmetric.divide(dividend, divisor));
        }
    }
}
