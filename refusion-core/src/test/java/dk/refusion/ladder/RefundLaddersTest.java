package dk.refusion.ladder;

import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import org.junit.jupiter.api.Test;

class RefundLaddersTest {
    private static final RefundLadder OLD = RefundLadder.of(
            RestartRule.of(52, RestartWindow.calendarYears(3)),
            RefundTier.of(1, 4, percent("80")),
            RefundTier.from(5, percent("20")));
    private static final RefundLadder REFORMED = OLD.withRestart(RestartRule.of(26, RestartWindow.calendarYears(3)));
    private static final Week REFORM = Week.parse("2027-W01");
    private static final int WEEK = REFORM.index();

    @Test
    void a_ladder_holds_from_its_first_week() {
        RefundLadders ladders = RefundLadders.of(OLD).from(REFORM, REFORMED);
        assertThat(ladders.at(REFORM.minusWeeks(1))).isEqualTo(OLD);
        assertThat(ladders.at(REFORM)).isEqualTo(REFORMED);
        assertThat(ladders.at(REFORM.plusWeeks(1))).isEqualTo(REFORMED);
        assertThat(ladders.from(Week.parse("2020-W01"), OLD).at(REFORM)).isEqualTo(OLD);
    }

    @Test
    void weeks_before_a_reform_count_towards_its_rule_from_its_first_week() {
        WeekCounter counter = RefundLadders.of(OLD).from(REFORM, REFORMED).counter();
        counter.benefit(WEEK - 41, 1);
        counter.passTo(WEEK);
        assertThat(counter.restartEarned()).isFalse();
        assertThat(counter.selfSupport().size()).isEqualTo(40);
        counter.passTo(WEEK + 1);
        assertThat(counter.restartEarned()).isTrue();
        assertThat(counter.selfSupport()).isEqualTo(WeekSet.of(WeekRange.of(REFORM.minusWeeks(40), REFORM)));
    }

    @Test
    void a_week_is_told_in_order_and_once() {
        WeekCounter counter = RefundLadders.of(OLD).counter();
        counter.benefit(WEEK, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.benefit(WEEK + 1, 1))
                .withMessage("weeks are told in order and once, the next is 2027-W03 or later, was 2027-W02");
        assertThatIllegalArgumentException().isThrownBy(() -> counter.neutral(WEEK + 3, 0));
        counter.reset();
        counter.benefit(WEEK, 1);
        assertThat(counter.seniority()).isEqualTo(1);
        assertThat(counter.firstWeek()).contains(REFORM);
    }

    @Test
    void a_balance_that_contradicts_itself_is_not_carried_in() {
        WeekCounter counter = RefundLadders.of(OLD).counter();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.carryIn(WEEK, 11, WEEK - 10, WeekSet.empty(), false))
                .withMessageEndingWith("was 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        counter.carryIn(WEEK, 1, WEEK - 10, WeekSet.of(WeekRange.of(REFORM.minusWeeks(10), 1)), false))
                .withMessageEndingWith("was 2026-W44/2026-W44");
    }
}
