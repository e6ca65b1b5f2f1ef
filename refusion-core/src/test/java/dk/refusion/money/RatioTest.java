package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @Test
    void equal_ratios_are_equal_however_they_are_written() {
        assertThat(Ratio.of(19, 52)).isEqualTo(Ratio.of(38, 104)).isEqualTo(Ratio.of(-19, -52));
        assertThat(Ratio.of("0.50")).isEqualTo(Ratio.of(1, 2)).isEqualTo(Ratio.of(new BigDecimal("5E-1")));
        assertThat(Ratio.of(new BigDecimal("1E+3"))).isEqualTo(Ratio.of(1000));
        assertThat(Ratio.of(0, -7)).isEqualTo(Ratio.ZERO);
    }

    @Test
    void the_sign_stands_above_the_line() {
        Ratio ratio = Ratio.of(6, -4);

        assertThat(ratio.numerator()).isEqualTo(BigInteger.valueOf(-3));
        assertThat(ratio.denominator()).isEqualTo(BigInteger.TWO);
        assertThat(ratio.signum()).isEqualTo(-1);
        assertThat(ratio.negated()).isEqualTo(Ratio.of(3, 2));
        assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(1, Long.MIN_VALUE).denominator()).isPositive();
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Ratio.of(7, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("ratio with denominator zero, numerator was 7");
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ratio.of(BigInteger.ZERO, BigInteger.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void powers_are_whole_and_not_negative() {
        assertThat(Ratio.of(-2, 3).power(3)).isEqualTo(Ratio.of(-8, 27));
        assertThat(Ratio.of(7, 5).power(0)).isEqualTo(Ratio.ONE);
        assertThatThrownBy(() -> Ratio.ONE.power(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("exponent must be zero or more, was -1");
    }

    @Test
    void a_ratio_becomes_a_decimal_number_only_with_a_rounding() {
        Ratio savingsPerKrone = Ratio.of(3127, 1580);

        assertThat(savingsPerKrone.rounded(1, Rounding.HALF_UP)).isEqualTo(new BigDecimal("2.0"));
        assertThat(savingsPerKrone.rounded(4, Rounding.DOWN)).isEqualTo(new BigDecimal("1.9791"));
        assertThat(Ratio.of(1, 8).rounded(0, Rounding.UP)).isEqualTo(BigDecimal.ONE);
        assertThatThrownBy(() -> savingsPerKrone.rounded(-1, Rounding.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimals must be zero or more, was -1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2        | 1     | 2",
                "1000     | 1     | 1.000",
                "1        | 4     | 0,25",
                "1        | 10000 | 0,0001",
                "1        | 3     | 0,3333…",
                "-2       | 3     | -0,6666…",
                "1        | 20000 | 0,0000…",
                "-1       | 20000 | -0,0000…",
                "1979113  | 1000  | 1.979,113",
                "0        | 5     | 0"
            })
    void a_ratio_prints_in_danish_and_says_when_it_is_cut(long numerator, long denominator, String text) {
        assertThat(Ratio.of(numerator, denominator)).hasToString(text);
    }

    @Test
    void text_must_be_a_java_number() {
        assertThatThrownBy(() -> Ratio.of("2,5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ratio must be written")
                .hasMessageEndingWith("was \"2,5\"");
    }
}
