package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Money ONE_OERE = Money.ofOere(1);

    @Test
    void kroner_oere_and_text_name_the_same_amount() {
        assertThat(Money.ofKroner(1_234)).isEqualTo(Money.ofOere(123_400)).isEqualTo(Money.of("1234"));
        assertThat(Money.of("-0.5")).isEqualTo(Money.ofOere(-50)).isEqualTo(Money.parse("-0,50 kr."));
        assertThat(Money.of("0.00")).isSameAs(Money.ZERO);
        assertThat(Money.of("1234.50").oere()).isEqualTo(123_450);
        assertThat(Money.of("1234.5").kroner()).isEqualTo(new BigDecimal("1234.50"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "+1", "1,5", "1.250.000", "1_000", "1e3", ".5", "5.", " 5", "5 ", "5 kr.", "٣", "NaN"})
    void text_that_is_no_java_number_is_refused_and_quoted(String text) {
        assertThatThrownBy(() -> Money.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "0.001", "12.345", "-900.000"})
    void a_third_decimal_in_text_is_refused_because_it_may_have_been_meant_as_grouping(String text) {
        assertThatThrownBy(() -> Money.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 2 decimals")
                .hasMessageEndingWith("was \"" + text + "\"");
    }

    @Test
    void a_number_finer_than_one_oere_needs_a_rounding() {
        BigDecimal third = new BigDecimal("0.335");

        assertThatThrownBy(() -> Money.of(third))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("unless a rounding is given, was 0.335");
        assertThat(Money.of(third, Rounding.HALF_UP)).isEqualTo(Money.of("0.34"));
        assertThat(Money.of(third, Rounding.HALF_EVEN)).isEqualTo(Money.of("0.34"));
        assertThat(Money.of(third, Rounding.DOWN)).isEqualTo(Money.of("0.33"));
        assertThat(Money.of(new BigDecimal("0.5000"))).isEqualTo(Money.ofOere(50));
    }

    @Test
    void refund_and_own_share_make_up_the_gross_amount() {
        Money gross = Money.ofKroner(3_000);
        Money refund = gross.times(Percentage.of(80), Rounding.HALF_UP);

        assertThat(refund).isEqualTo(Money.ofKroner(2_400));
        assertThat(gross.minus(refund)).isEqualTo(gross.times(Percentage.of(80).complement(), Rounding.HALF_UP));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 3, -3",
        "HALF_EVEN, 2, -2",
        "HALF_DOWN, 2, -2",
        "UP, 3, -3",
        "DOWN, 2, -2",
        "CEILING, 3, -2",
        "FLOOR, 2, -3"
    })
    void half_an_oere_goes_where_the_rounding_says(Rounding rounding, long positive, long negative) {
        assertThat(Money.ofOere(5).times(Percentage.of(50), rounding).oere()).isEqualTo(positive);
        assertThat(Money.ofOere(-5).times(Percentage.of(50), rounding).oere()).isEqualTo(negative);
    }

    @Test
    void an_amount_is_rounded_to_the_nearest_step() {
        Money step = MoneyUnit.MILLION.resolution(1);

        assertThat(Money.ofKroner(15_749_999).roundedTo(step, Rounding.HALF_UP)).isEqualTo(Money.ofKroner(15_700_000));
        assertThat(Money.ofKroner(-15_750_000).roundedTo(step, Rounding.HALF_UP))
                .isEqualTo(Money.ofKroner(-15_800_000));
        assertThatThrownBy(() -> Money.ZERO.roundedTo(Money.ZERO, Rounding.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was 0,00 kr.");
        assertThatThrownBy(() -> Money.ZERO.roundedTo(Money.ofOere(-1), Rounding.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_ratio_of_two_amounts_is_exact() {
        assertThat(Money.of("312.7").ratioTo(Money.of("158.0"))).isEqualTo(Ratio.of(3127, 1580));
        assertThat(Money.ZERO.ratioTo(Money.MIN)).isEqualTo(Ratio.ZERO);
        assertThatThrownBy(() -> ONE_OERE.ratioTo(Money.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("no ratio of 0,01 kr. to zero kroner");
    }

    @Test
    void what_does_not_fit_is_refused_and_its_operands_are_named() {
        overflow(() -> Money.MAX.plus(ONE_OERE), "92.233.720.368.547.758,07 kr. + 0,01 kr.");
        overflow(() -> Money.MIN.minus(ONE_OERE), "-92.233.720.368.547.758,08 kr. - 0,01 kr.");
        overflow(() -> Money.MIN.negated(), "-(-92.233.720.368.547.758,08 kr.)");
        overflow(() -> Money.MIN.abs(), "-(-92.233.720.368.547.758,08 kr.)");
        overflow(() -> Money.MAX.times(2), "92.233.720.368.547.758,07 kr. × 2");
        overflow(() -> Money.MAX.times(Percentage.of(250), Rounding.DOWN), "92.233.720.368.547.758,07 kr. × 2,5");
        overflow(() -> Money.ofKroner(Long.MAX_VALUE), "9223372036854775807 kr.");
        overflow(() -> Money.of("92233720368547758.08"), "92233720368547758.08 kr.");
        overflow(() -> Money.parse("92.233.720.368.547.758,08"), "92233720368547758.08 kr.");
        overflow(() -> MoneyUnit.BILLION.of("100000000"), "100000000000000000 kr.");
        overflow(() -> Money.sum(List.of(Money.MAX, ONE_OERE)), "92.233.720.368.547.758,07 kr. + 0,01 kr.");
        overflow(
                () -> Money.MAX.roundedTo(Money.ofKroner(1), Rounding.UP),
                "92.233.720.368.547.758,07 kr. rounded to 1,00 kr.");
    }

    @Test
    void the_bounds_themselves_are_amounts() {
        assertThat(Money.MAX.negated().minus(ONE_OERE)).isEqualTo(Money.MIN);
        assertThat(Money.parse(Money.MIN.toString())).isEqualTo(Money.MIN);
        assertThat(Money.of("-92233720368547758.08")).isEqualTo(Money.MIN);
        assertThat(Money.MIN.times(Ratio.of(1, 2), Rounding.DOWN).times(2)).isEqualTo(Money.MIN);
    }

    @Test
    void the_sum_of_nothing_is_zero() {
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
        assertThat(Money.sum(List.of(Money.ofKroner(2), Money.ofKroner(-3)))).isEqualTo(Money.ofKroner(-1));
    }

    @Test
    void signs_are_told_apart() {
        assertThat(ONE_OERE.signum()).isEqualTo(1);
        assertThat(ONE_OERE.negated().isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(ONE_OERE.isPositive()).isTrue();
        assertThat(ONE_OERE.negated().isPositive()).isFalse();
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(ONE_OERE.isZero()).isFalse();
        assertThat(ONE_OERE.negated().abs()).isEqualTo(ONE_OERE);
        assertThat(List.of(Money.MAX, Money.ZERO, Money.MIN).stream().sorted())
                .containsExactly(Money.MIN, Money.ZERO, Money.MAX);
    }

    @Test
    void amounts_are_compared_in_words() {
        assertThat(ONE_OERE.isGreaterThan(Money.ZERO)).isTrue();
        assertThat(ONE_OERE.isLessThan(Money.ZERO)).isFalse();
        assertThat(ONE_OERE.isGreaterThan(ONE_OERE)).isFalse();
        assertThat(ONE_OERE.isLessThan(ONE_OERE)).isFalse();
        assertThat(Money.MIN.isLessThan(Money.MAX)).isTrue();
    }

    @Test
    void an_amount_prints_in_danish_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Money.of("-1234567.5")).hasToString("-1.234.567,50 kr.");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void overflow(ThrowingCallable calculation, String operands) {
        assertThatThrownBy(calculation)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("amount out of range, at most ±92.233.720.368.547.758,07 kr., was " + operands);
    }
}
