package dk.refusion.ladder;

import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.money.Rounding;
import dk.refusion.time.Week;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefundLadderTest {
    private static final RestartRule RULE = RestartRule.of(52, RestartWindow.calendarYears(3));
    private static final RefundTier FIRST = RefundTier.of(1, 4, percent("80"));

    @Test
    void each_counted_week_is_on_one_tier() {
        RefundLadder ladder =
                RefundLadder.of(RULE, FIRST, RefundTier.of(5, 26, percent("40")), RefundTier.from(27, percent("30")));
        assertThat(ladder.tier(1)).isEqualTo(FIRST);
        assertThat(ladder.tier(4)).isEqualTo(FIRST);
        assertThat(ladder.tier(5).rate().refund()).isEqualTo(percent("40"));
        assertThat(ladder.tier(26).rate().coFinancing()).isEqualTo(percent("60"));
        assertThat(ladder.tier(27).rate().refund()).isEqualTo(percent("30"));
        assertThat(ladder.tier(Integer.MAX_VALUE).rate().refund()).isEqualTo(percent("30"));
        assertThat(ladder.tiers().get(1).lastWeek()).hasValue(26);
        assertThat(ladder.tiers().get(2).lastWeek()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> ladder.tier(0)).withMessageEndingWith("was 0");
    }

    @Test
    void a_gap_is_refused_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundLadder.of(RULE, FIRST, RefundTier.from(6, percent("40"))))
                .withMessage("tier 2 must start at week 5, a gap is before it, was uge 6–: 40 %");
    }

    @Test
    void an_overlap_is_refused_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundLadder.of(RULE, FIRST, RefundTier.from(4, percent("40"))))
                .withMessage("tier 2 must start at week 5, it overlaps the one before, was uge 4–: 40 %");
    }

    @Test
    void only_the_last_tier_has_no_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundLadder.of(RULE, FIRST))
                .withMessageContaining("must have no end");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RefundLadder.of(RULE, RefundTier.from(1, percent("80")), RefundTier.from(5, percent("40"))))
                .withMessageContaining("tier 1 of 2 must end");
        assertThatIllegalArgumentException().isThrownBy(() -> RefundLadder.of(RULE, List.of()));
    }

    @Test
    void a_tier_and_a_rule_out_of_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RefundTier.of(0, 4, percent("80")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundTier.of(5, 4, percent("80")))
                .withMessageEndingWith("was 5–4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundTier.from(1, percent("101")))
                .withMessageEndingWith("was 101 %");
        assertThatIllegalArgumentException().isThrownBy(() -> RestartRule.of(0, RestartWindow.weeks(156)));
        assertThatIllegalArgumentException().isThrownBy(() -> RestartWindow.weeks(0));
        assertThatIllegalArgumentException().isThrownBy(() -> RestartWindow.calendarYears(0));
    }

    @Test
    void a_rate_is_rounded_half_away_from_zero_in_either_direction() {
        RefundRate rate = RefundRate.of(percent("30"));
        assertThat(rate.refundOf(5, Rounding.HALF_UP)).isEqualTo(2);
        assertThat(rate.refundOf(-5, Rounding.HALF_UP)).isEqualTo(-2);
        assertThat(rate.coFinancingOf(5, Rounding.HALF_UP)).isEqualTo(4);
    }

    @Test
    void three_calendar_years_that_end_on_a_sunday_are_always_156_whole_weeks() {
        RestartWindow years = RestartWindow.calendarYears(3);
        RestartWindow weeks = RestartWindow.weeks(156);
        for (int week = Week.of(2000, 1).index(); week < Week.of(2400, 1).index(); week++) {
            assertThat(years.firstWeek(week)).isEqualTo(weeks.firstWeek(week));
        }
    }
}
