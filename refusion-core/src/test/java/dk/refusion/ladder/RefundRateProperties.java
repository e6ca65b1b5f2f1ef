package dk.refusion.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.refusion.money.Percentage;
import dk.refusion.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RefundRateProperties {
    @Property(tries = 3000)
    void a_share_of_any_amount_is_that_of_exact_arithmetic(
            @ForAll("amounts") long gross, @ForAll @IntRange(max = 10_000) int hundredths, @ForAll Rounding rounding) {
        BigDecimal percent = BigDecimal.valueOf(hundredths, 2);
        RefundRate rate = RefundRate.of(Percentage.of(percent.toPlainString()));

        checkShare(gross, percent, rounding, () -> rate.refundOf(gross, rounding));
        checkShare(
                gross, BigDecimal.valueOf(100).subtract(percent), rounding, () -> rate.coFinancingOf(gross, rounding));
    }

    private interface Share {
        long oere();
    }

    private static void checkShare(long gross, BigDecimal percent, Rounding rounding, Share share) {
        try {
            assertThat(share.oere())
                    .isEqualTo(BigDecimal.valueOf(gross)
                            .multiply(percent)
                            .movePointLeft(2)
                            .setScale(0, RoundingMode.valueOf(rounding.name()))
                            .longValueExact());
        } catch (ArithmeticException tooLarge) {
            // the product with a numerator of at most 10.000 need not fit in a long
            assertThat(BigDecimal.valueOf(gross).abs()).isGreaterThan(BigDecimal.valueOf(Long.MAX_VALUE / 10_000));
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(share::oere);
        }
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.longs().between(0, Long.MAX_VALUE / 10_000),
                Arbitraries.longs(),
                Arbitraries.longs().between(Long.MAX_VALUE / 5 - 10, Long.MAX_VALUE / 5 + 10));
    }
}
