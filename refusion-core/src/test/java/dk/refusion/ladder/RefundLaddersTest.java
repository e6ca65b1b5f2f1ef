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
    void the_next_person_is_counted_by_the_rules_of_their_own_weeks() {
        WeekCounter counter = RefundLadders.of(OLD).from(REFORM, REFORMED).counter();
        counter.benefit(WEEK, 1);
        counter.passTo(WEEK + 27);
        assertThat(counter.restartEarned()).isTrue();
        counter.reset();
        counter.benefit(WEEK - 41, 1);
        counter.passTo(WEEK);
        assertThat(counter.restartEarned()).isFalse();
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

    @Test
    void self_support_that_leaves_the_window_delays_the_restart() {
        WeekCounter counter = RefundLadders.of(OLD).counter();
        counter.benefit(WEEK - 1, 1);
        // self-support in weeks 0 to 9 and 20 to 54, and from 155 on
        counter.neutral(WEEK + 10, 10);
        counter.neutral(WEEK + 55, 100);
        counter.passTo(WEEK + 166);
        assertThat(counter.restartEarned()).isFalse();
        assertThat(counter.selfSupport().size()).isEqualTo(35 + 11);
        // all in one gap: week 171 sees weeks 16 to 171
        counter.reset();
        counter.benefit(WEEK - 1, 1);
        counter.neutral(WEEK + 10, 10);
        counter.neutral(WEEK + 55, 100);
        counter.passTo(WEEK + 185);
        assertThat(counter.restartEarned()).isTrue();
        assertThat(counter.selfSupport())
                .isEqualTo(WeekSet.of(
                        WeekRange.of(REFORM.plusWeeks(20), REFORM.plusWeeks(54)),
                        WeekRange.of(REFORM.plusWeeks(155), REFORM.plusWeeks(171))));
    }

    @Test
    void a_window_that_cuts_a_run_of_self_support_keeps_the_rest_of_it() {
        WeekCounter counter = RefundLadders.of(OLD).counter();
        counter.benefit(WEEK - 1, 1);
        // self-support in weeks 0 to 39; week 169 sees weeks 14 to 169
        counter.neutral(WEEK + 40, 80);
        counter.neutral(WEEK + 125, 40);
        counter.passTo(WEEK + 170);
        assertThat(counter.restartEarned()).isFalse();
        assertThat(counter.selfSupport().size()).isEqualTo(26 + 5 + 5);
        counter.reset();
        counter.benefit(WEEK - 1, 1);
        counter.neutral(WEEK + 40, 80);
        counter.passTo(WEEK + 170);
        assertThat(counter.restartEarned()).isTrue();
    }

    @Test
    void the_window_is_that_of_the_last_week_told() {
        RefundLadder shorter = OLD.withRestart(RestartRule.of(26, RestartWindow.weeks(30)));
        WeekCounter counter = RefundLadders.of(OLD).from(REFORM, shorter).counter();
        counter.benefit(WEEK - 41, 1);
        counter.passTo(WEEK);
        assertThat(counter.selfSupport().size()).isEqualTo(40);
        counter.neutral(WEEK, 1);
        assertThat(counter.selfSupport().size()).isEqualTo(29);
    }

    @Test
    void self_support_that_left_the_window_of_its_time_does_not_come_back_into_a_longer_one() {
        RefundLadder shorter = OLD.withRestart(RestartRule.of(26, RestartWindow.weeks(30)));
        for (int gap : new int[] {WEEK, WEEK + 1, WEEK + 5}) {
            for (boolean isAsked : new boolean[] {false, true}) {
                WeekCounter counter =
                        RefundLadders.of(shorter).from(REFORM, OLD).counter();
                counter.benefit(WEEK - 71, 1);
                counter.passTo(WEEK - 50);
                counter.neutral(WEEK - 50, gap - (WEEK - 50));
                if (isAsked) {
                    assertThat(counter.selfSupport()).isEqualTo(WeekSet.empty());
                }
                counter.passTo(gap + 51);
                assertThat(counter.restartEarned()).isFalse();
                counter.passTo(gap + 52);
                assertThat(counter.restartEarned()).isTrue();
            }
        }
    }

    @Test
    void self_support_that_a_reform_just_finds_in_its_window_counts_in_its_first_week() {
        RefundLadder justSo = OLD.withRestart(RestartRule.of(26, RestartWindow.weeks(26)));
        WeekCounter counter = RefundLadders.of(OLD).from(REFORM, justSo).counter();
        counter.benefit(WEEK - 26, 1);
        counter.passTo(WEEK + 1);
        assertThat(counter.restartEarned()).isTrue();
    }

    /** The ladder in between holds in weeks of benefit only. */
    @Test
    void a_short_window_that_nobody_passed_over_a_week_in_has_been_left_too() {
        RefundLadder shorter = OLD.withRestart(RestartRule.of(26, RestartWindow.weeks(30)));
        WeekCounter counter = RefundLadders.of(OLD)
                .from(REFORM, shorter)
                .from(REFORM.plusWeeks(40), OLD)
                .counter();
        counter.benefit(WEEK - 21, 1);
        counter.passTo(WEEK);
        counter.benefit(WEEK, 50);
        counter.passTo(WEEK + 101);
        assertThat(counter.restartEarned()).isFalse();
        assertThat(counter.selfSupport().size()).isEqualTo(51);
    }

    @Test
    void a_balance_may_be_all_weeks_of_benefit_and_its_self_support_ends_before_it() {
        WeekCounter counter = RefundLadders.of(OLD).counter();
        counter.carryIn(WEEK, 10, WEEK - 10, WeekSet.empty(), false);
        assertThat(counter.seniority()).isEqualTo(10);
        WeekSet last = WeekSet.of(WeekRange.of(REFORM.minusWeeks(1), 1));
        counter.carryIn(WEEK, 1, WEEK - 10, last, false);
        assertThat(counter.selfSupport()).isEqualTo(last);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.carryIn(WEEK, 1, WEEK - 10, WeekSet.of(WeekRange.of(REFORM, 1)), false))
                .withMessageEndingWith("was 2027-W01/2027-W01");
    }

    @Test
    void a_window_of_five_years_holds_260_or_261_weeks_and_earns_only_what_is_in_it() {
        RefundLadder all = OLD.withRestart(RestartRule.of(261, RestartWindow.calendarYears(5)));
        WeekCounter counter = RefundLadders.of(all).counter();
        counter.benefit(WEEK - 1, 1);
        // 262 weeks of self-support with 10 neutral ones between them
        counter.neutral(WEEK + 200, 10);
        counter.passTo(WEEK + 272);
        assertThat(counter.restartEarned()).isFalse();
        assertThat(counter.selfSupport().size()).isBetween(250, 251);
        // from week 210 on all weeks, and some windows of five years hold 261
        counter.passTo(WEEK + 600);
        assertThat(counter.restartEarned()).isTrue();
    }

    @Test
    void a_restart_of_all_weeks_of_five_years_is_earned_in_the_first_week_whose_years_hold_so_many() {
        RestartWindow fiveYears = RestartWindow.calendarYears(5);
        RefundLadder all = OLD.withRestart(RestartRule.of(261, fiveYears));
        for (int benefit = WEEK; benefit < WEEK + 60; benefit++) {
            int earning = benefit + 261;
            while (earning - fiveYears.firstWeek(earning) + 1 < 261) {
                earning++;
            }
            WeekCounter counter = RefundLadders.of(all).counter();
            counter.benefit(benefit, 1);
            counter.passTo(earning);
            assertThat(counter.restartEarned()).isFalse();
            counter.passTo(earning + 1);
            assertThat(counter.restartEarned()).isTrue();
            assertThat(counter.selfSupport())
                    .isEqualTo(WeekSet.of(WeekRange.of(Week.ofIndex(earning - 260), Week.ofIndex(earning))));
        }
    }

    /** Every second week without benefit, for as long as a life may be: what left the window is forgotten. */
    @Test
    void many_short_spells_of_self_support_are_kept_apart() {
        WeekCounter counter = RefundLadders.of(OLD.withRestart(RestartRule.of(79, RestartWindow.weeks(156))))
                .counter();
        for (int spell = 0; spell < 1_000; spell++) {
            counter.benefit(WEEK + 2 * spell, 1);
            counter.passTo(WEEK + 2 * spell + 2);
        }
        assertThat(counter.seniority()).isEqualTo(1_000);
        assertThat(counter.restartEarned()).isFalse();
        assertThat(counter.selfSupport().size()).isEqualTo(78);
        assertThat(counter.selfSupport().ranges()).hasSize(78);
    }
}
