package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand-written values; the others are generated. */
class EqualityTest {
    @ParameterizedTest
    @ValueSource(classes = {Money.class, Ratio.class, Percentage.class, MoneyTable.class, TextTable.class})
    void values_are_equal_by_what_they_hold(Class<?> value) {
        EqualsVerifier.forClass(value)
                .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"))
                .withPrefabValues(ImmutableMap.class, ImmutableMap.of("a", MoneySeries.empty()), ImmutableMap.of())
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    /** What groups by hash, on many machines or in a later run, finds them where it put them. */
    @Test
    void hash_codes_are_the_same_in_every_run() {
        assertThat(Ratio.of(2, 3).hashCode()).isEqualTo(31 * 2 + 3);
        assertThat(Percentage.of(Ratio.of(2, 3)).hashCode()).isEqualTo(31 * 2 + 3);
        assertThat(Figure.of(new BigDecimal("8.7"), MoneyUnit.MILLION).hashCode())
                .isEqualTo(31 * new BigDecimal("8.7").hashCode() + "mio. kr.".hashCode());
        MoneySeries series = MoneySeries.of(2019, Money.ofKroner(36));
        assertThat(MoneyTable.in(MoneyUnit.MILLION, 1).row("Provenu", series).hashCode())
                .isEqualTo(31 * (31 * Map.of("Provenu", series).hashCode() + 1) + "mio. kr.".hashCode());
        assertThat(TextTable.of("Kommune").row("Ballerup").hashCode())
                .isEqualTo(31 * List.of(List.of("Kommune"), List.of("Ballerup")).hashCode()
                        + List.of(0).hashCode());
    }

    @Test
    void a_figure_is_equal_to_one_printed_the_same() {
        // 37 and 37,0 are different figures, and the amount follows from number and unit
        EqualsVerifier.forClass(Figure.class)
                .withIgnoredFields("amount")
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }
}
