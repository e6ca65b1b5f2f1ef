package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.Travel;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies exactly on a border. */
class MoneyEdgesTest {
    @Test
    void a_deviation_as_large_as_rounding_can_explain_is_explained_by_it() {
        Ratio bound = Ratio.of(1, 2);
        assertThat(Agreement.of(Ratio.of(0), bound)).isEqualTo(Agreement.EXACT);
        assertThat(Agreement.of(Ratio.of(0), Ratio.of(0))).isEqualTo(Agreement.EXACT);
        assertThat(Agreement.of(Ratio.of(1, 2), bound)).isEqualTo(Agreement.ROUNDING);
        assertThat(Agreement.of(Ratio.of(-1, 2), bound)).isEqualTo(Agreement.ROUNDING);
        assertThat(Agreement.of(Ratio.of(51, 100), bound)).isEqualTo(Agreement.CONTRADICTORY);
        assertThat(Agreement.values())
                .extracting(Agreement::danish)
                .containsExactly("stemmer", "afrunding", "modstrid");
        assertThat(Agreement.values())
                .extracting(Agreement::english)
                .containsExactly("agrees", "rounding", "contradiction");
    }

    /** A divisor below zero, or numbers too large for the short way. */
    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 1, -2, -1",
        "HALF_UP, -1, -2, 1",
        "HALF_UP, 1, -3, 0",
        "HALF_DOWN, 1, -2, 0",
        "HALF_EVEN, 3, -2, -2",
        "HALF_EVEN, 1, -2, 0",
        "HALF_UP, 4611686018427387905, 2, 2305843009213693953",
        "HALF_UP, -4611686018427387905, 2, -2305843009213693953",
        "HALF_UP, 9223372036854775807, 3, 3074457345618258602",
        "HALF_UP, -9223372036854775808, 3, -3074457345618258603",
        "HALF_UP, 4611686018427387903, 9223372036854775806, 1",
        "HALF_UP, -4611686018427387903, 9223372036854775807, 0",
        "HALF_UP, 4611686018427387903, 9223372036854775807, 0",
        "HALF_UP, 4611686018427387904, 9223372036854775807, 1",
        "CEILING, 1, -2, 0",
        "FLOOR, 1, -2, -1",
        "UP, 1, -9223372036854775808, -1",
        "HALF_UP, 4611686018427387904, -9223372036854775808, -1",
        "HALF_DOWN, 4611686018427387904, -9223372036854775808, 0"
    })
    void a_half_is_rounded_as_named_whatever_the_signs_and_sizes(
            Rounding rounding, long dividend, long divisor, long quotient) {
        assertThat(rounding.divide(dividend, divisor)).isEqualTo(quotient);
    }

    @Test
    void no_money_is_the_same_object_when_it_travels() {
        assertThat(Travel.JAVA.send(Money.ZERO)).isSameAs(Money.ZERO);
        assertThat(Travel.JAVA.send(Money.ofOere(123_456))).isEqualTo(Money.ofOere(123_456));
    }

    @Test
    void a_series_is_printed_in_the_largest_unit_that_needs_two_decimals_at_most() {
        assertThat(MoneySeries.of(Map.of(2015, Money.of("1230000")))).hasToString("{2015=1,23} mio. kr.");
        assertThat(MoneySeries.of(Map.of(2015, Money.of("1234000")))).hasToString("{2015=1.234} 1.000 kr.");
    }
}
