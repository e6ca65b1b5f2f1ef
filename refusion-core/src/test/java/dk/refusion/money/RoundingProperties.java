package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

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
}
