package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PercentageTest {
    @Test
    void a_percentage_is_the_same_however_it_is_written() {
        assertThat(Percentage.of(80)).isEqualTo(Percentage.of("80.0")).isEqualTo(Percentage.of(Ratio.of(4, 5)));
        assertThat(Percentage.of("3.5").asRatio()).isEqualTo(Ratio.of(35, 1000));
    }

    @Test
    void the_municipality_pays_what_the_state_does_not() {
        assertThat(Percentage.of(80).complement()).isEqualTo(Percentage.of(20));
        assertThat(Percentage.HUNDRED.complement()).isEqualTo(Percentage.ZERO);
    }

    @Test
    void a_share_lies_between_nothing_and_the_whole() {
        assertThat(Percentage.ZERO.isShare()).isTrue();
        assertThat(Percentage.HUNDRED.isShare()).isTrue();
        assertThat(Percentage.of("100.0001").isShare()).isFalse();
        assertThat(Percentage.of("-0.0001").isShare()).isFalse();
    }

    @Test
    void a_percentage_that_no_decimal_number_can_write_is_kept() {
        Percentage share = Ratio.of(1980, 5200).asPercentage();

        assertThat(share.rounded(2, Rounding.HALF_UP)).isEqualTo(new BigDecimal("38.08"));
        assertThat(share).hasToString("38,0769… %");
        assertThat(Money.ofKroner(5_200).times(share, Rounding.DOWN)).isEqualTo(Money.ofKroner(1_980));
    }

    @Test
    void a_percentage_prints_in_danish() {
        assertThat(Percentage.of(80)).hasToString("80 %");
        assertThat(Percentage.of("-6.5")).hasToString("-6,5 %");
        assertThat(Percentage.of(1_000)).hasToString("1.000 %");
    }

    @Test
    void text_must_be_a_java_number() {
        assertThatThrownBy(() -> Percentage.of("80 %"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("percentage must be written")
                .hasMessageEndingWith("was \"80 %\"");
    }
}
