package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyUnitTest {
    @ParameterizedTest
    @CsvSource({
        "KRONE, 1, kr., kr., 2",
        "THOUSAND, 1000, 1.000 kr., 1.000 kr., 5",
        "MILLION, 1000000, mio. kr., million kr., 8",
        "BILLION, 1000000000, mia. kr., billion kr., 11"
    })
    void a_unit_is_so_many_kroner(MoneyUnit unit, long kroner, String danish, String english, int maxDecimals) {
        assertThat(unit.of("1")).isEqualTo(Money.ofKroner(kroner));
        assertThat(unit.danish()).isEqualTo(danish);
        assertThat(unit.english()).isEqualTo(english);
        assertThat(unit.maxDecimals()).isEqualTo(maxDecimals);
        assertThat(unit.resolution(0)).isEqualTo(unit.of(BigDecimal.ONE));
        assertThat(unit.resolution(maxDecimals)).isEqualTo(Money.ofOere(1));
    }

    @Test
    void a_number_of_units_has_no_needless_zeros() {
        assertThat(MoneyUnit.MILLION.number(Money.ofKroner(250_000))).isEqualTo(new BigDecimal("0.25"));
        assertThat(MoneyUnit.THOUSAND.number(Money.ofKroner(1_000_000))).isEqualTo(new BigDecimal("1000"));
        assertThat(MoneyUnit.BILLION.number(Money.ZERO)).isEqualTo(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @EnumSource
    void decimals_finer_than_one_oere_are_refused(MoneyUnit unit) {
        String tooFine = "0." + "0".repeat(unit.maxDecimals()) + "1";

        assertThatThrownBy(() -> unit.of(tooFine))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most " + unit.maxDecimals() + " decimals")
                .hasMessageEndingWith("was \"" + tooFine + "\"");
        assertThatThrownBy(() -> unit.of(new BigDecimal(tooFine))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> unit.resolution(unit.maxDecimals() + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was " + (unit.maxDecimals() + 1));
        assertThatThrownBy(() -> unit.resolution(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
