package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final Money HUNDRED = Money.ofKroner(100);

    @Test
    void the_parts_that_lost_the_same_are_served_in_the_order_given() {
        assertThat(Allocation.byWeights(HUNDRED, weights(1, 1, 1))).isEqualTo(oere(3334, 3333, 3333));
        assertThat(Allocation.byWeights(Money.ofOere(2), weights(1, 1, 1))).isEqualTo(oere(1, 1, 0));
        // two thirds of an øre less than nothing each: all are cut to -1, one øre is left over
        assertThat(Allocation.byWeights(Money.ofOere(-2), weights(1, 1, 1))).isEqualTo(oere(0, -1, -1));
    }

    @Test
    void the_part_that_lost_most_gets_the_oere_left_over() {
        // exact shares 16,67 and 83,33 of 100 øre: the first lost two thirds of an øre, the second a third
        assertThat(Allocation.byWeights(Money.ofOere(100), weights(1, 5))).isEqualTo(oere(17, 83));
    }

    @Test
    void a_weight_of_zero_gets_nothing_even_first_in_line() {
        assertThat(Allocation.byWeights(Money.ofOere(5), weights(0, 1, 1))).isEqualTo(oere(0, 3, 2));
        assertThat(Allocation.byWeights(Money.ofOere(-5), weights(0, 1, 1))).isEqualTo(oere(0, -2, -3));
    }

    @Test
    void a_split_in_whole_kroner_has_whole_kroner() {
        assertThat(Allocation.byWeights(HUNDRED, weights(1, 1, 1), Money.ofKroner(1)))
                .isEqualTo(oere(3400, 3300, 3300));
        assertThatThrownBy(() -> Allocation.byWeights(Money.ofOere(150), weights(1), Money.ofKroner(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the total must be a whole number of 1,00 kr., was 1,50 kr.");
        assertThatThrownBy(() -> Allocation.byWeights(HUNDRED, weights(1), Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the step of a split must be more than zero, was 0,00 kr.");
    }

    @Test
    void the_whole_range_of_money_can_be_split() {
        for (Money bound : List.of(Money.MIN, Money.MAX)) {
            List<Money> parts = Allocation.byWeights(bound, weights(1, 1, 1, 1, 1, 1, 1));
            assertThat(Money.sum(parts)).isEqualTo(bound);
            assertThat(Allocation.byWeights(bound, weights(0, 1))).isEqualTo(List.of(Money.ZERO, bound));
        }
    }

    @Test
    void weights_must_be_there_and_weigh_something() {
        assertThatThrownBy(() -> Allocation.byWeights(HUNDRED, weights(1, -2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a weight must be zero or more, was -2");
        assertThatThrownBy(() -> Allocation.byWeights(HUNDRED, weights(0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least one weight must be more than zero, was [0, 0]");
        assertThatThrownBy(() -> Allocation.byWeights(HUNDRED, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void named_weights_keep_their_names_and_their_order() {
        Map<String, Ratio> weights = new LinkedHashMap<>();
        weights.put("Silkeborg", Ratio.of(1, 3));
        weights.put("Ballerup", Ratio.of(1, 3));
        weights.put("Aabenraa", Ratio.of(1, 3));

        Map<String, Money> parts = Allocation.byWeights(HUNDRED, weights);

        assertThat(parts.keySet()).containsExactly("Silkeborg", "Ballerup", "Aabenraa");
        assertThat(List.copyOf(parts.values())).isEqualTo(oere(3334, 3333, 3333));
        assertThat(Allocation.byWeights(HUNDRED, weights, Money.ofKroner(1)).get("Silkeborg"))
                .isEqualTo(Money.ofKroner(34));
    }

    @Test
    void parts_cannot_be_changed() {
        List<Money> parts = Allocation.byWeights(HUNDRED, weights(1, 1));

        assertThatThrownBy(() -> parts.set(0, Money.ZERO)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<Ratio> weights(long... weights) {
        return LongStream.of(weights).mapToObj(Ratio::of).toList();
    }

    private static List<Money> oere(long... amounts) {
        return LongStream.of(amounts).mapToObj(Money::ofOere).toList();
    }
}
