package dk.refusion.indicator;

import static dk.refusion.money.Rounding.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.money.Ratio;
import java.math.BigDecimal;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class FullTimePersonsTest {
    private static final FullTimePersons THIRD = FullTimePersons.of(Ratio.of(1, 3));

    @Test
    void are_equal_if_their_number_is() {
        EqualsVerifier.forClass(FullTimePersons.class).verify();
        assertThat(FullTimePersons.of("383.25")).isEqualTo(FullTimePersons.of(Ratio.of(1533, 4)));
    }

    @Test
    void are_added_and_compared_without_rounding() {
        assertThat(FullTimePersons.sum(List.of(THIRD, THIRD, THIRD))).isEqualTo(FullTimePersons.of(1));
        assertThat(THIRD.minus(THIRD)).isEqualTo(FullTimePersons.ZERO);
        assertThat(THIRD.negated().signum()).isEqualTo(-1);
        assertThat(THIRD.times(Ratio.of(3)).ratioTo(FullTimePersons.of(4))).isEqualTo(Ratio.of(1, 4));
        assertThat(THIRD).isLessThan(FullTimePersons.of("0.34"));
        assertThat(THIRD.rounded(3, HALF_UP)).isEqualTo(new BigDecimal("0.333"));
        assertThat(FullTimePersons.sum(List.of())).isEqualTo(FullTimePersons.ZERO);
    }

    @Test
    void the_annual_mean_of_four_quarters_is_exact() {
        assertThat(FullTimePersons.mean(List.of(
                        FullTimePersons.of(380),
                        FullTimePersons.of(381),
                        FullTimePersons.of(385),
                        FullTimePersons.of(387))))
                .isEqualTo(FullTimePersons.of("383.25"))
                .hasToString("383,25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullTimePersons.mean(List.of()))
                .withMessage("a mean needs at least one period, was none");
    }

    @Test
    void have_no_ratio_to_nobody() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> THIRD.ratioTo(FullTimePersons.ZERO));
    }

    @Test
    void are_read_from_numbers_only_and_shown_in_danish() {
        assertThat(FullTimePersons.of("-1234.567")).hasToString("-1.234,57");
        assertThatIllegalArgumentException().isThrownBy(() -> FullTimePersons.of("383,25"));
        assertThat(FullTimePersons.valueOf(THIRD.asJson())).isEqualTo(THIRD);
    }
}
