package dk.refusion.money;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

    @Test
    void a_figure_is_equal_to_one_printed_the_same() {
        // 37 and 37,0 are different figures, and the amount follows from number and unit
        EqualsVerifier.forClass(Figure.class)
                .withIgnoredFields("amount")
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }
}
