package dk.refusion.walk;

import static dk.refusion.law.Benefit.BARSELSDAGPENGE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import org.junit.jupiter.api.Test;

/**
 * Days before the week of 4 January 2016 that are settled have the rate of that week, § 29(3); and what does not count has the
 * rate where the person stands.
 */
class TransitionWeeksTest {
    private static final String DAYS = "2015-W53 KONTANTHJAELP no. ";

    private static Walked before(int weeks) {
        return Walked.under(Legislation.denmark())
                .weeks("2015-W01", weeks, KONTANTHJAELP, 700)
                .days("2016-01-01", "2016-01-03", KONTANTHJAELP, 300);
    }

    @Test
    void transition_days_have_the_rate_of_the_first_week() {
        // the days are of week 4, and the first week of the law is week 5
        Walked walked = before(3).weeks("2016-W01", 1, KONTANTHJAELP, 700).walk();

        assertThat(walked.runs)
                .containsExactly(
                        DAYS + "4 refusion 40 %: 300 120", "2016-W01 KONTANTHJAELP no. 5 refusion 40 %: 700 280");
    }

    @Test
    void transition_days_have_the_rate_of_a_first_week_that_does_not_count() {
        Walked neutral = before(3).weeks("2016-W01", 1, BARSELSDAGPENGE, 700).walk();
        Walked paidBack = before(3).weeks("2016-W01", 1, KONTANTHJAELP, -700).walk();

        assertThat(neutral.runs)
                .containsExactly(
                        DAYS + "4 refusion 80 %: 300 240", "2016-W01 BARSELSDAGPENGE uden for opgørelsen: 700 0");
        assertThat(neutral.classes).endsWith("2016-W01 NEUTRAL");
        assertThat(paidBack.runs)
                .containsExactly(DAYS + "4 refusion 80 %: 300 240", "2016-W01 KONTANTHJAELP refusion 80 %: -700 -560");
    }

    @Test
    void transition_days_before_a_later_week_have_the_rate_where_the_person_stood() {
        Walked walked = before(3).weeks("2016-W02", 1, KONTANTHJAELP, 700).walk();
        Walked fifth = before(4).weeks("2016-W02", 1, KONTANTHJAELP, 700).walk();

        assertThat(walked.runs)
                .containsExactly(
                        DAYS + "4 refusion 80 %: 300 240", "2016-W02 KONTANTHJAELP no. 5 refusion 40 %: 700 280");
        assertThat(fifth.runs).startsWith(DAYS + "5 refusion 40 %: 300 120");
    }

    @Test
    void transition_days_with_nothing_after_them_have_the_rate_where_the_person_stood() {
        Walked walked = before(4).walk();

        assertThat(walked.runs).containsExactly(DAYS + "5 refusion 40 %: 300 120");
        assertThat(before(4).sums()).hasToString("sums of 1 benefits and rates");
    }

    @Test
    void a_year_of_other_support_is_none_of_self_support() {
        // 52 weeks of self-support within three years start the count over
        assertThat(before(20).weeks("2017-W05", 1, KONTANTHJAELP, 700).walk().runs)
                .endsWith("2017-W05 KONTANTHJAELP no. 1 refusion 80 %: 700 560");
        assertThat(before(20)
                        .weeks("2016-W01", 56, BARSELSDAGPENGE, 700)
                        .weeks("2017-W05", 1, KONTANTHJAELP, 700)
                        .walk()
                        .runs)
                .endsWith("2017-W05 KONTANTHJAELP no. 22 refusion 40 %: 700 280");
        assertThat(before(20)
                        .weeks("2016-W01", 56, BARSELSDAGPENGE, -700)
                        .weeks("2017-W05", 1, KONTANTHJAELP, 700)
                        .walk()
                        .runs)
                .endsWith("2017-W05 KONTANTHJAELP no. 1 refusion 80 %: 700 560");
    }

    @Test
    void transition_days_of_several_benefits_wait_together() {
        Walked walked = before(3)
                .days("2015-12-28", "2015-12-31", SYGEDAGPENGE, 400)
                .weeks("2016-W01", 1, KONTANTHJAELP, 700)
                .walk();

        assertThat(walked.runs)
                .containsExactly(
                        DAYS + "4 refusion 40 %: 300 120",
                        "2015-W53 SYGEDAGPENGE no. 4 refusion 40 %: 400 160",
                        "2016-W01 KONTANTHJAELP no. 5 refusion 40 %: 700 280");
    }

    @Test
    void what_is_paid_back_in_a_week_that_does_not_count_has_the_rate_where_the_person_stands() {
        Walked walked = Walked.under(Legislation.denmark())
                .weeks("2017-W01", 5, KONTANTHJAELP, 700)
                .weeks("2017-W06", 2, KONTANTHJAELP, -700)
                .walk();

        assertThat(walked.runs)
                .endsWith("2017-W06/2017-W07 KONTANTHJAELP refusion 40 %: -700 -280")
                .hasSize(3);
    }

    // ------------------------------------------------------------------ an opening balance

    @Test
    void weeks_go_on_from_an_opening_balance() {
        Opening fourth = new Opening(
                Week.parse("2017-W01").index(), 4, Week.parse("2016-W40").index(), WeekSet.empty(), false);

        Walked walked = Walked.under(Legislation.denmark())
                .days("2016-12-26", "2017-01-15", KONTANTHJAELP, 2_100)
                .walk(fourth);

        // of the earlier week nothing is looked at
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01 KONTANTHJAELP no. 5 refusion 40 %: 700 280",
                        "2017-W02 KONTANTHJAELP no. 6 refusion 40 %: 700 280");
    }

    @Test
    void an_opening_balance_may_have_a_restart_earned() {
        WeekSet year = WeekSet.of(WeekRange.parse("2015-W40/2016-W38"));
        Opening earned = new Opening(
                Week.parse("2017-W01").index(), 40, Week.parse("2014-W40").index(), year, true);

        assertThat(Walked.under(Legislation.denmark())
                        .weeks("2017-W01", 1, KONTANTHJAELP, 700)
                        .walk(earned)
                        .runs)
                .containsExactly("2017-W01 KONTANTHJAELP no. 1 refusion 80 %: 700 560");
    }

    @Test
    void an_opening_balance_of_nothing_is_a_beginning() {
        Opening none = new Opening(Week.parse("2017-W01").index(), 0, 0, WeekSet.empty(), false);

        assertThat(Walked.under(Legislation.denmark())
                        .weeks("2017-W01", 1, KONTANTHJAELP, 700)
                        .walk(none)
                        .runs)
                .containsExactly("2017-W01 KONTANTHJAELP no. 1 refusion 80 %: 700 560");
    }
}
