package dk.refusion.walk;

import static dk.refusion.law.Benefit.BARSELSDAGPENGE;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.LEDIGHEDSYDELSE;
import static dk.refusion.law.Benefit.SAERLIG_STOETTE;
import static dk.refusion.law.Benefit.SENIORPENSION;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;
import static dk.refusion.law.Benefit.UDDANNELSESHJAELP;
import static dk.refusion.municipality.Municipality.AALBORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which weeks of a person are settled together, and which one by one. */
class WeekWalkTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final Legislation ON_WEEKDAYS =
            LAW.withPolicies(LAW.policies().withDagpengeDays(Policies.DagpengeDays.WEEKDAYS));

    private static Walked person() {
        return Walked.under(LAW);
    }

    // ------------------------------------------------------------------ periods of whole weeks

    @Test
    void nobody_was_paid_anything() {
        Walked walked = person().walk();

        assertThat(walked.persons).containsExactly("person 0");
        assertThat(walked.classes).isEmpty();
        assertThat(walked.runs).isEmpty();
        assertThat(walked.totals).hasToString("sums of 0 benefits and rates");
    }

    @Test
    void a_period_alone_is_settled_tier_by_tier() {
        Walked walked = person().weeks("2017-W01", 60, KONTANTHJAELP, 300_000).walk();

        assertThat(walked.classes).containsExactly("2017-W01/2018-W08 BENEFIT");
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01/2017-W04 KONTANTHJAELP no. 1 refusion 80 %: 300000 240000",
                        "2017-W05/2017-W26 KONTANTHJAELP no. 5 refusion 40 %: 300000 120000",
                        "2017-W27/2017-W52 KONTANTHJAELP no. 27 refusion 30 %: 300000 90000",
                        "2018-W01/2018-W08 KONTANTHJAELP no. 53 refusion 20 %: 300000 60000");
        // three of seven days, as the 29th of May is a Monday
        assertThat(walked.earlier)
                .contains("2017-W22: 128571", "2017-W48: 171429")
                .hasSize(11);
    }

    @Test
    void periods_one_after_the_other_each_have_their_weeks_together() {
        Walked walked = person().weeks("2017-W01", 2, KONTANTHJAELP, 300_000)
                .weeks("2017-W03", 2, SYGEDAGPENGE, 400_000)
                .weeks("2017-W06", 1, KONTANTHJAELP, 300_000)
                .walk();

        assertThat(walked.classes)
                .containsExactly("2017-W01/2017-W02 BENEFIT", "2017-W03/2017-W04 BENEFIT", "2017-W06 BENEFIT");
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01/2017-W02 KONTANTHJAELP no. 1 refusion 80 %: 300000 240000",
                        "2017-W03/2017-W04 SYGEDAGPENGE no. 3 refusion 80 %: 400000 320000",
                        "2017-W06 KONTANTHJAELP no. 5 refusion 40 %: 300000 120000");
    }

    @Test
    void periods_that_overlap_are_netted_in_the_weeks_that_they_share() {
        Walked walked = person().weeks("2017-W01", 8, KONTANTHJAELP, 300_000)
                .weeks("2017-W03", 2, KONTANTHJAELP, 100_000)
                .walk();

        assertThat(walked.classes)
                .containsExactly("2017-W01/2017-W02 BENEFIT", "2017-W03/2017-W04 BENEFIT", "2017-W05/2017-W08 BENEFIT");
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01/2017-W02 KONTANTHJAELP no. 1 refusion 80 %: 300000 240000",
                        "2017-W03/2017-W04 KONTANTHJAELP no. 3 refusion 80 %: 400000 320000",
                        "2017-W05/2017-W08 KONTANTHJAELP no. 5 refusion 40 %: 300000 120000");
    }

    @Test
    void periods_of_the_same_first_week_end_one_after_the_other() {
        Walked walked = person().weeks("2017-W01", 3, KONTANTHJAELP, 100)
                .weeks("2017-W01", 1, SYGEDAGPENGE, 10)
                .weeks("2017-W03", 2, BARSELSDAGPENGE, 1)
                .walk();

        assertThat(walked.classes)
                .containsExactly("2017-W01 BENEFIT", "2017-W02 BENEFIT", "2017-W03 BENEFIT", "2017-W04 NEUTRAL");
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01 KONTANTHJAELP no. 1 refusion 80 %: 100 80",
                        "2017-W01 SYGEDAGPENGE no. 1 refusion 80 %: 10 8",
                        "2017-W02 KONTANTHJAELP no. 2 refusion 80 %: 100 80",
                        "2017-W03 KONTANTHJAELP no. 3 refusion 80 %: 100 80",
                        "2017-W03 BARSELSDAGPENGE no. 3 uden for opgørelsen: 1 0",
                        "2017-W04 BARSELSDAGPENGE uden for opgørelsen: 1 0");
    }

    @Test
    void a_week_of_days_inside_a_period_is_settled_by_itself() {
        Walked walked = person().weeks("2017-W01", 4, KONTANTHJAELP, 300_000)
                .days("2017-01-11", "2017-01-12", SYGEDAGPENGE, 20_000)
                .walk();

        assertThat(walked.classes).containsExactly("2017-W01 BENEFIT", "2017-W02 BENEFIT", "2017-W03/2017-W04 BENEFIT");
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01 KONTANTHJAELP no. 1 refusion 80 %: 300000 240000",
                        "2017-W02 KONTANTHJAELP no. 2 refusion 80 %: 300000 240000",
                        "2017-W02 SYGEDAGPENGE no. 2 refusion 80 %: 20000 16000",
                        "2017-W03/2017-W04 KONTANTHJAELP no. 3 refusion 80 %: 300000 240000");
    }

    @Test
    void days_before_and_after_a_period_leave_its_weeks_together() {
        Walked walked = person().days("2017-01-02", "2017-01-02", SYGEDAGPENGE, 100)
                .weeks("2017-W02", 2, KONTANTHJAELP, 1_000)
                .days("2017-01-23", "2017-01-23", SYGEDAGPENGE, 100)
                .walk();

        assertThat(walked.classes).containsExactly("2017-W01 BENEFIT", "2017-W02/2017-W03 BENEFIT", "2017-W04 BENEFIT");
    }

    @Test
    void weeks_in_which_nothing_was_paid_do_not_count() {
        Walked walked = person().weeks("2017-W01", 4, KONTANTHJAELP, 0)
                .weeks("2017-W10", 1, KONTANTHJAELP, 1)
                .walk();

        assertThat(walked.classes).containsExactly("2017-W01/2017-W04 SELF_SUPPORT", "2017-W10 BENEFIT");
        assertThat(walked.runs).containsExactly("2017-W10 KONTANTHJAELP no. 1 refusion 80 %: 1 1");
    }

    @Test
    void weeks_paid_back_are_settled_and_do_not_count() {
        Walked walked = person().weeks("2017-W01", 4, KONTANTHJAELP, -70_000).walk();

        assertThat(walked.classes).containsExactly("2017-W01/2017-W04 SELF_SUPPORT");
        assertThat(walked.runs).containsExactly("2017-W01/2017-W04 KONTANTHJAELP refusion 80 %: -70000 -56000");
    }

    @Test
    void a_period_over_the_day_that_settlement_begins_is_cut_there() {
        // the first days that are settled are the first three of 2016; the law is in force from the week after
        Walked walked = person().weeks("2015-W51", 4, KONTANTHJAELP, 700).walk();

        assertThat(walked.classes).containsExactly("2015-W51/2015-W52 BENEFIT", "2015-W53 BENEFIT", "2016-W01 BENEFIT");
        assertThat(walked.runs)
                .containsExactly(
                        "2015-W53 KONTANTHJAELP no. 3 refusion 80 %: 300 240",
                        "2016-W01 KONTANTHJAELP no. 4 refusion 80 %: 700 560");
    }

    @Test
    void a_period_that_ends_with_its_rule_is_settled_together() {
        Walked walked = person().weeks("2017-W01", 1, KONTANTHJAELP, 1)
                .weeks("2025-W20", 7, UDDANNELSESHJAELP, 100)
                .walk();

        // the week of 30 June 2025 has one day of the benefit's last rule
        assertThat(walked.classes).containsExactly("2017-W01 BENEFIT", "2025-W20/2025-W26 BENEFIT");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        person().weeks("2025-W20", 8, UDDANNELSESHJAELP, 100).walk())
                .withMessageContaining("no rule for UDDANNELSESHJAELP")
                .withMessageEndingWith("was 2025-07-01, was payment 0");
    }

    // ------------------------------------------------------------------ payments of days

    @Test
    void months_that_follow_each_other_are_counted_together() {
        Walked walked = person().days("2017-01-01", "2017-01-31", KONTANTHJAELP, 3_100)
                .days("2017-02-01", "2017-02-28", KONTANTHJAELP, 5_600)
                .days("2017-03-01", "2017-03-31", KONTANTHJAELP, 9_300)
                .walk();

        assertThat(walked.classes).containsExactly("2016-W52/2017-W13 BENEFIT");
        assertThat(walked.runs)
                .startsWith(
                        "2016-W52 KONTANTHJAELP no. 1 refusion 80 %: 100 80",
                        "2017-W01 KONTANTHJAELP no. 2 refusion 80 %: 700 560",
                        "2017-W02 KONTANTHJAELP no. 3 refusion 80 %: 700 560",
                        "2017-W03 KONTANTHJAELP no. 4 refusion 80 %: 700 560",
                        "2017-W04 KONTANTHJAELP no. 5 refusion 40 %: 700 280",
                        // two days of January, five of February
                        "2017-W05 KONTANTHJAELP no. 6 refusion 40 %: 1200 480",
                        "2017-W06 KONTANTHJAELP no. 7 refusion 40 %: 1400 560")
                .endsWith("2017-W13 KONTANTHJAELP no. 14 refusion 40 %: 1500 600")
                .hasSize(14);
        assertThat(walked.earlier).containsExactly("2016-W52: 0", "2017-W05: 200", "2017-W09: 400", "2017-W13: 1500");
    }

    @Test
    void months_go_on_while_no_week_lies_between() {
        Walked walked = person().days("2017-01-02", "2017-01-15", KONTANTHJAELP, 1_400)
                .days("2017-01-16", "2017-01-17", KONTANTHJAELP, 200)
                .days("2017-01-24", "2017-01-24", KONTANTHJAELP, 100)
                .days("2017-02-06", "2017-02-12", KONTANTHJAELP, 700)
                .walk();

        assertThat(walked.classes).containsExactly("2017-W01/2017-W04 BENEFIT", "2017-W06 BENEFIT");
    }

    @Test
    void a_month_of_another_benefit_or_municipality_begins_anew() {
        Walked benefits = person().days("2017-01-02", "2017-01-15", KONTANTHJAELP, 1_400)
                .days("2017-01-16", "2017-01-29", SYGEDAGPENGE, 1_400)
                .walk();
        Walked municipalities = person().days("2017-01-02", "2017-01-15", KONTANTHJAELP, 1_400)
                .in(AALBORG)
                .days("2017-01-16", "2017-01-29", KONTANTHJAELP, 1_400)
                .walk();

        assertThat(benefits.classes).containsExactly("2017-W01/2017-W02 BENEFIT", "2017-W03/2017-W04 BENEFIT");
        assertThat(benefits.runs)
                .containsExactly(
                        "2017-W01 KONTANTHJAELP no. 1 refusion 80 %: 700 560",
                        "2017-W02 KONTANTHJAELP no. 2 refusion 80 %: 700 560",
                        "2017-W03 SYGEDAGPENGE no. 3 refusion 80 %: 700 560",
                        "2017-W04 SYGEDAGPENGE no. 4 refusion 80 %: 700 560");
        assertThat(municipalities.runs)
                .containsExactly(
                        "2017-W01 Ballerup KONTANTHJAELP no. 1 refusion 80 %: 700 560",
                        "2017-W02 Ballerup KONTANTHJAELP no. 2 refusion 80 %: 700 560",
                        "2017-W03 Aalborg KONTANTHJAELP no. 3 refusion 80 %: 700 560",
                        "2017-W04 Aalborg KONTANTHJAELP no. 4 refusion 80 %: 700 560");
    }

    @Test
    void a_month_by_an_earlier_award_is_not_on_the_ladder() {
        Walked walked = person().awarded("2014-07-01")
                .days("2017-01-02", "2017-01-15", LEDIGHEDSYDELSE, 1_400)
                .awarded("2012-01-01")
                .days("2017-01-16", "2017-01-22", LEDIGHEDSYDELSE, 700)
                .walk();

        assertThat(walked.classes).containsExactly("2017-W01/2017-W02 BENEFIT", "2017-W03 NEUTRAL");
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01 LEDIGHEDSYDELSE no. 1 refusion 80 %: 700 560",
                        "2017-W02 LEDIGHEDSYDELSE no. 2 refusion 80 %: 700 560",
                        "2017-W03 LEDIGHEDSYDELSE uden for opgørelsen: 700 0");
    }

    @Test
    void a_payment_of_fewer_oere_than_days_is_cut_week_by_week() {
        // of 3 øre over 21 days each week has one
        Walked walked =
                person().days("2017-01-02", "2017-01-22", KONTANTHJAELP, 3).walk();

        assertThat(walked.classes).containsExactly("2017-W01 BENEFIT", "2017-W02 BENEFIT", "2017-W03 BENEFIT");
        assertThat(walked.runs)
                .startsWith("2017-W01 KONTANTHJAELP no. 1 refusion 80 %: 1 1")
                .hasSize(3);
    }

    @Test
    void a_month_paid_back_in_part_is_cut_week_by_week() {
        Walked walked = person().days("2017-01-02", "2017-01-22", KONTANTHJAELP, 2_100)
                .days("2017-01-09", "2017-01-15", KONTANTHJAELP, -300)
                .walk();

        assertThat(walked.classes).containsExactly("2017-W01 BENEFIT", "2017-W02 BENEFIT", "2017-W03 BENEFIT");
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01 KONTANTHJAELP no. 1 refusion 80 %: 700 560",
                        "2017-W02 KONTANTHJAELP no. 2 refusion 80 %: 400 320",
                        "2017-W03 KONTANTHJAELP no. 3 refusion 80 %: 700 560");
    }

    @Test
    void months_end_where_a_period_begins() {
        Walked walked = person().weeks("2017-W03", 2, KONTANTHJAELP, 1_000)
                .days("2017-01-02", "2017-01-17", KONTANTHJAELP, 1_600)
                .days("2017-01-18", "2017-02-12", KONTANTHJAELP, 2_600)
                .walk();

        assertThat(walked.classes)
                .containsExactly(
                        "2017-W01/2017-W02 BENEFIT",
                        "2017-W03 BENEFIT",
                        "2017-W04 BENEFIT",
                        "2017-W05/2017-W06 BENEFIT");
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01 KONTANTHJAELP no. 1 refusion 80 %: 700 560",
                        "2017-W02 KONTANTHJAELP no. 2 refusion 80 %: 700 560",
                        "2017-W03 KONTANTHJAELP no. 3 refusion 80 %: 1700 1360",
                        "2017-W04 KONTANTHJAELP no. 4 refusion 80 %: 1700 1360",
                        "2017-W05 KONTANTHJAELP no. 5 refusion 40 %: 700 280",
                        "2017-W06 KONTANTHJAELP no. 6 refusion 40 %: 700 280");
    }

    @Test
    void months_are_cut_where_another_payment_begins() {
        Walked walked = person().days("2017-01-02", "2017-01-17", KONTANTHJAELP, 1_600)
                .days("2017-01-18", "2017-01-29", KONTANTHJAELP, 1_200)
                .days("2017-01-19", "2017-01-19", SYGEDAGPENGE, 50)
                .walk();

        assertThat(walked.classes).containsExactly("2017-W01/2017-W02 BENEFIT", "2017-W03 BENEFIT", "2017-W04 BENEFIT");
        assertThat(walked.runs)
                .contains(
                        "2017-W03 KONTANTHJAELP no. 3 refusion 80 %: 700 560",
                        "2017-W03 SYGEDAGPENGE no. 3 refusion 80 %: 50 40");
    }

    @Test
    void a_payment_that_ends_with_its_rule_goes_the_short_way_and_a_longer_one_is_cut() {
        Walked last = person().days("2025-06-09", "2025-06-30", UDDANNELSESHJAELP, 2_200)
                .walk();
        Walked over = person().days("2016-09-19", "2016-10-09", SAERLIG_STOETTE, 2_100)
                .walk();

        assertThat(last.classes).containsExactly("2025-W24/2025-W27 BENEFIT");
        assertThat(over.classes).containsExactly("2016-W38 BENEFIT", "2016-W39 BENEFIT", "2016-W40 BENEFIT");
        assertThat(over.runs)
                .containsExactly(
                        "2016-W38 SAERLIG_STOETTE no. 1 refusion 80 %: 700 560",
                        "2016-W39 SAERLIG_STOETTE no. 2 refusion 80 %: 500 400",
                        "2016-W39 SAERLIG_STOETTE no. 2 medfinansiering 80 %: 200 40",
                        "2016-W40 SAERLIG_STOETTE no. 3 medfinansiering 80 %: 700 140");
    }

    @Test
    void with_rules_every_week_stands_alone() {
        Walked walked = person().withRules()
                .days("2017-01-02", "2017-01-15", KONTANTHJAELP, 1_400)
                .weeks("2017-W03", 2, KONTANTHJAELP, 700)
                .walk();

        assertThat(walked.classes)
                .containsExactly("2017-W01 BENEFIT", "2017-W02 BENEFIT", "2017-W03 BENEFIT", "2017-W04 BENEFIT");
        assertThat(walked.rules)
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(line).endsWith("[kontanthjælp fra 2016-10-01 til 2019-12-31: ydelse, refusion]"));
    }

    @Test
    void unemployment_benefit_of_weekdays_has_no_part_in_the_weekend_before() {
        // 7 January 2017 is a Saturday
        Walked walked = Walked.under(ON_WEEKDAYS)
                .days("2017-01-07", "2017-01-20", DAGPENGE, 1_000)
                .walk();

        assertThat(walked.classes).containsExactly("2017-W01 SELF_SUPPORT", "2017-W02/2017-W03 BENEFIT");
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W02 DAGPENGE no. 1 medfinansiering 80 %: 500 100",
                        "2017-W03 DAGPENGE no. 2 medfinansiering 80 %: 500 100");
    }

    @Test
    void a_week_of_unemployment_benefit_over_a_months_end_has_it_on_weekdays() {
        // 30 and 31 January 2017 are a Monday and a Tuesday, 30 September is a Saturday
        Walked walked = Walked.under(ON_WEEKDAYS)
                .weeks("2017-W05", 1, DAGPENGE, 1_000)
                .weeks("2017-W39", 1, DAGPENGE, 1_000)
                .weeks("2017-W44", 1, KONTANTHJAELP, 700)
                .walk();

        assertThat(walked.earlier).containsExactly("2017-W05: 400", "2017-W39: 1000", "2017-W44: 200");
    }

    // ------------------------------------------------------------------ persons

    @Test
    void the_count_of_a_person_is_none_of_the_next() {
        Walked walked = person().weeks("2017-W01", 5, KONTANTHJAELP, 100)
                .days("2017-03-06", "2017-03-06", KONTANTHJAELP, 100)
                .next()
                .weeks("2017-W02", 1, KONTANTHJAELP, 100)
                .next()
                .days("2017-01-23", "2017-01-23", SYGEDAGPENGE, 100)
                .walk();

        assertThat(walked.persons).containsExactly("person 0", "person 1", "person 2");
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01/2017-W04 KONTANTHJAELP no. 1 refusion 80 %: 100 80",
                        "2017-W05 KONTANTHJAELP no. 5 refusion 40 %: 100 40",
                        "2017-W10 KONTANTHJAELP no. 6 refusion 40 %: 100 40",
                        "2017-W02 KONTANTHJAELP no. 1 refusion 80 %: 100 80",
                        "2017-W04 SYGEDAGPENGE no. 1 refusion 80 %: 100 80");
    }

    @Test
    void a_person_who_is_refused_leaves_nothing_behind() {
        // days that wait for the first week of the law, in which the person has a benefit that is not there yet
        Walked walked = person().days("2016-01-01", "2016-02-14", KONTANTHJAELP, 4_500)
                .days("2016-01-04", "2016-01-10", SENIORPENSION, 700)
                .next()
                .days("2016-01-04", "2016-01-10", KONTANTHJAELP, 70);
        WeekWalk walk = walked.byPerson();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> walk.person(0, Optional.empty()))
                .withMessageStartingWith("payment to person 0 cannot be counted: no rule for SENIORPENSION");
        walk.person(1, Optional.empty());

        assertThat(walked.runs).containsExactly("2016-W01 KONTANTHJAELP no. 1 refusion 80 %: 70 56");
    }

    @Test
    void the_months_of_a_person_are_none_of_another() {
        Walked walked = person().days("2018-01-01", "2018-01-31", KONTANTHJAELP, 3_100)
                .days("2018-02-01", "2018-02-28", KONTANTHJAELP, 2_800)
                .days("2018-03-01", "2018-03-31", KONTANTHJAELP, 3_100)
                .next()
                .days("2017-01-02", "2017-01-15", KONTANTHJAELP, 1_400)
                .next()
                .days("2017-01-16", "2017-01-22", KONTANTHJAELP, 700)
                .walk();

        assertThat(walked.classes)
                .containsExactly("2018-W01/2018-W13 BENEFIT", "2017-W01/2017-W02 BENEFIT", "2017-W03 BENEFIT");
    }

    @Test
    void a_sink_that_asks_for_no_rules_gets_weeks_together() {
        List<Integer> together = new ArrayList<>();
        person().weeks("2017-W01", 4, KONTANTHJAELP, 100)
                .into(run -> together.add(run.weeks()))
                .person(0, Optional.empty());

        assertThat(together).containsExactly(4);
    }

    @Test
    void a_walk_says_what_it_goes_through() {
        assertThat(person().weeks("2017-W02", 1, KONTANTHJAELP, 100).byPerson())
                .hasToString("walk through 1 persons, 1 periods under Danmark");
    }
}
