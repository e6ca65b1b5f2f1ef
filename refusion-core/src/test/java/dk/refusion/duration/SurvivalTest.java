package dk.refusion.duration;

import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurvivalTest {
    @Test
    void a_fixed_length_is_known_for_ever() {
        Survival sixty = Survival.fixed(60);

        assertThat(sixty.share(60)).isEqualTo(Ratio.ONE);
        assertThat(sixty.share(61)).isEqualTo(Ratio.ZERO);
        assertThat(sixty.share(1_000)).isEqualTo(Ratio.ZERO);
        assertThat(sixty.meanDuration(104)).isEqualTo(Ratio.of(60));
    }

    @Test
    void the_share_after_so_many_weeks_is_that_of_the_next_week_and_lines_between_points_are_straight() {
        Survival points = Survival.ofPoints(Map.of(0, percent("100"), 4, percent("70"), 6, percent("70")));

        assertThat(IntStream.rangeClosed(1, 7).mapToObj(points::share).map(Ratio::asPercentage))
                .containsExactly(
                        percent("100"),
                        percent("92.5"),
                        percent("85"),
                        percent("77.5"),
                        percent("70"),
                        percent("70"),
                        percent("70"));
        assertThat(points).hasToString("100 %, 92,5 %, 85 %, 77,5 %, … i 7 uger");
    }

    @Test
    void nothing_is_extended_past_the_last_point() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survival.ofPoints(Map.of(4, percent("70"))).share(6))
                .withMessage(
                        "the share still running is known for the weeks 1 to 5 of a spell and not extended, was week 6");
        assertThat(Survival.ofPoints(Map.of(4, Percentage.ZERO)).share(6)).isEqualTo(Ratio.ZERO);
    }

    @Test
    void a_share_that_rises_is_refused_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survival.ofPoints(Map.of(4, percent("70"), 9, percent("75"))))
                .withMessage(
                        "the share still running is zero or more and never rises, after 9 weeks was 0,75 after 0,7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survival.of(List.of(Ratio.ONE, Ratio.of(1, 2), Ratio.of(2, 3))))
                .withMessageContaining("in week 3 was 0,6666… after 0,5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survival.of(List.of(Ratio.of(1, 2))))
                .withMessageContaining("all are paid in week 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survival.ofPoints(Map.of(0, percent("90"), 4, percent("70"))))
                .withMessageContaining("start with 100 % after 0 weeks");
    }

    @Test
    void a_stock_in_a_steady_state_keeps_the_proportions_of_its_classes() {
        Survival stock = Survival.ofStock(Map.of(4, 400L, 8, 200L, 13, 125L));

        assertThat(stock.share(4)).isEqualTo(Ratio.ONE);
        assertThat(stock.share(5)).isEqualTo(Ratio.of(1, 2));
        assertThat(stock.share(13)).isEqualTo(Ratio.of(1, 4));
        assertThat(stock.meanDuration(8).minus(stock.meanDuration(4))).isEqualTo(Ratio.of(2));
        assertThat(stock.isKnown(14)).isFalse();
    }

    @Test
    void a_stock_that_no_steady_state_gives_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survival.ofStock(Map.of(4, 400L, 8, 500L)))
                .withMessageContaining("in the weeks 5 to 8 of the stock was 1,25 after 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survival.ofStock(Map.of(4, 0L, 8, 0L)))
                .withMessageContaining("the first has spells");
    }
}
