package dk.refusion.walk;

import static dk.refusion.law.Benefit.BARSELSDAGPENGE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.LEDIGHEDSYDELSE;
import static dk.refusion.law.Benefit.SAERLIG_STOETTE;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;
import static dk.refusion.municipality.Municipality.AALBORG;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A week of several payments: cut by days, classed together, netted to lines. */
class WeekPartsTest {
    private static final Legislation LAW = Legislation.denmark();

    private static Walked person() {
        return Walked.under(LAW);
    }

    @Test
    void payments_of_one_line_are_netted_and_lines_stand_by_municipality_and_benefit() {
        Walked walked = person().in(AALBORG)
                .weeks("2017-W01", 1, SYGEDAGPENGE, 1)
                .weeks("2017-W01", 1, KONTANTHJAELP, 20)
                .in(BALLERUP)
                .weeks("2017-W01", 1, SYGEDAGPENGE, 300)
                .weeks("2017-W01", 1, KONTANTHJAELP, 4_000)
                .in(AALBORG)
                .weeks("2017-W01", 1, SYGEDAGPENGE, 50_000)
                .walk();

        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01 Ballerup KONTANTHJAELP no. 1 refusion 80 %: 4000 3200",
                        "2017-W01 Ballerup SYGEDAGPENGE no. 1 refusion 80 %: 300 240",
                        "2017-W01 Aalborg KONTANTHJAELP no. 1 refusion 80 %: 20 16",
                        "2017-W01 Aalborg SYGEDAGPENGE no. 1 refusion 80 %: 50001 40001");
    }

    @Test
    void a_week_has_any_number_of_parts() {
        List<Benefit> ten = List.of(
                Benefit.LOENTILSKUD,
                Benefit.INTEGRATIONSYDELSE,
                Benefit.RESSOURCEFORLOEBSYDELSE,
                Benefit.REVALIDERINGSYDELSE,
                SYGEDAGPENGE,
                Benefit.UDDANNELSESHJAELP,
                KONTANTHJAELP,
                Benefit.KONTANTYDELSE,
                Benefit.SAERLIG_UDDANNELSESYDELSE,
                Benefit.DAGPENGE);
        Walked walked = person().withRules();
        // 30 January to 5 February 2017: 100 øre a day for the first, 200 for the second
        for (int i = 0; i < ten.size(); i++) {
            walked.days("2017-01-30", "2017-02-05", ten.get(i), 700L * (i + 1));
        }
        walked.walk();

        String[] amounts = ten.stream()
                .sorted()
                .map(benefit -> benefit + " " + 700 * (ten.indexOf(benefit) + 1))
                .toArray(String[]::new);
        String[] earlier = ten.stream()
                .sorted()
                .map(benefit -> "2017-W05: " + 200 * (ten.indexOf(benefit) + 1))
                .toArray(String[]::new);
        assertThat(walked.runs.stream()
                        .map(run -> run.replaceAll("2017-W05 (\\S+) .*: (\\d+) .*", "$1 $2"))
                        .toList())
                .containsExactly(amounts);
        assertThat(walked.earlier).containsExactly(earlier);
        assertThat(walked.rules)
                .containsExactly(ten.stream()
                        .sorted()
                        .map(benefit ->
                                "2017-W05: [" + LAW.rule(benefit, LocalDate.of(2017, 1, 30), LocalDate.EPOCH) + "]")
                        .toArray(String[]::new));
    }

    @Test
    void a_line_names_each_rule_once_in_the_order_of_its_days() {
        // the rule of cash benefit is written anew on 1 October 2016, and nothing else of it changes
        Walked walked = person().withRules()
                .days("2016-09-26", "2016-10-02", KONTANTHJAELP, 700)
                .days("2016-09-28", "2016-09-28", KONTANTHJAELP, 100)
                .walk();
        Walked alone = person().withRules()
                .days("2016-09-26", "2016-10-02", KONTANTHJAELP, 700)
                .walk();

        assertThat(walked.runs).containsExactly("2016-W39 KONTANTHJAELP no. 1 refusion 80 %: 800 640");
        assertThat(walked.rules)
                .containsExactly("2016-W39: [kontanthjælp fra 2014-07-01 til 2016-09-30: ydelse, refusion,"
                        + " kontanthjælp fra 2016-10-01 til 2019-12-31: ydelse, refusion]");
        assertThat(alone.rules).isEqualTo(walked.rules);
    }

    @Test
    void rules_are_named_of_weeks_of_periods_too() {
        Walked walked = person().withRules()
                .weeks("2017-W01", 2, KONTANTHJAELP, 0)
                .weeks("2017-W01", 2, KONTANTHJAELP, 700)
                .walk();

        assertThat(walked.rules)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).endsWith("[kontanthjælp fra 2016-10-01 til 2019-12-31: ydelse, refusion]"));
    }

    // ------------------------------------------------------------------ over the end of a month

    @Test
    void days_of_a_week_fall_on_the_month_that_they_lie_in() {
        Walked walked = person().days("2017-01-30", "2017-02-05", KONTANTHJAELP, 700)
                .days("2017-01-31", "2017-02-01", KONTANTHJAELP, 20)
                .days("2017-02-01", "2017-02-02", KONTANTHJAELP, 4)
                .days("2017-01-30", "2017-01-31", SYGEDAGPENGE, 6)
                .walk();

        assertThat(walked.runs)
                .containsExactly(
                        "2017-W05 KONTANTHJAELP no. 1 refusion 80 %: 724 579",
                        "2017-W05 SYGEDAGPENGE no. 1 refusion 80 %: 6 5");
        assertThat(walked.earlier).containsExactly("2017-W05: 210", "2017-W05: 6");
    }

    @Test
    void a_week_that_nets_to_nothing_is_a_line_where_its_two_months_do_not() {
        Walked walked = person().days("2017-01-30", "2017-01-31", KONTANTHJAELP, 200)
                .days("2017-02-01", "2017-02-02", KONTANTHJAELP, -200)
                .days("2017-02-06", "2017-02-07", KONTANTHJAELP, 200)
                .days("2017-02-08", "2017-02-09", KONTANTHJAELP, -200)
                .walk();

        assertThat(walked.runs).containsExactly("2017-W05 KONTANTHJAELP refusion 80 %: 0 0");
        assertThat(walked.earlier).containsExactly("2017-W05: 200");
    }

    @Test
    void periods_of_one_line_that_net_to_nothing_have_no_line_but_over_a_months_end() {
        Walked walked = person().weeks("2017-W03", 5, KONTANTHJAELP, 701)
                .weeks("2017-W03", 5, KONTANTHJAELP, -350)
                .weeks("2017-W03", 5, KONTANTHJAELP, -351)
                .walk();

        // 701 × 2/7 is 200, 350 × 2/7 is 100, 351 × 2/7 is 100: nothing is left in January either
        assertThat(walked.runs).isEmpty();
        assertThat(walked.classes)
                .containsExactly(
                        "2017-W03/2017-W04 SELF_SUPPORT", "2017-W05 SELF_SUPPORT", "2017-W06/2017-W07 SELF_SUPPORT");
    }

    @Test
    void periods_that_net_to_nothing_may_leave_an_oere_in_the_earlier_month() {
        // 5 × 2/7 is 1, twice 2 × 2/7 is 1 each, and 1 × 2/7 is nothing
        Walked walked = person().withoutMonths()
                .weeks("2017-W04", 3, KONTANTHJAELP, 5)
                .weeks("2017-W04", 3, KONTANTHJAELP, -2)
                .weeks("2017-W04", 3, KONTANTHJAELP, -2)
                .weeks("2017-W04", 3, KONTANTHJAELP, -1)
                .walk();

        assertThat(walked.runs).containsExactly("2017-W05 KONTANTHJAELP refusion 80 %: 0 0");
        assertThat(walked.classes)
                .containsExactly("2017-W04 SELF_SUPPORT", "2017-W05 SELF_SUPPORT", "2017-W06 SELF_SUPPORT");
    }

    @Test
    void parts_of_one_line_are_rounded_apart_where_a_month_ends() {
        Walked asked = person().weeks("2017-W03", 5, KONTANTHJAELP, 5)
                .weeks("2017-W03", 5, KONTANTHJAELP, 2)
                .walk();
        Walked notAsked = person().withoutMonths()
                .weeks("2017-W03", 5, KONTANTHJAELP, 5)
                .weeks("2017-W03", 5, KONTANTHJAELP, 2)
                .walk();

        // two sevenths of 7 øre are 2 øre, of 5 and of 2 one each
        assertThat(asked.runs)
                .containsExactly(
                        "2017-W03/2017-W04 KONTANTHJAELP no. 1 refusion 80 %: 7 6",
                        "2017-W05 KONTANTHJAELP no. 3 refusion 80 %: 7 6",
                        "2017-W06 KONTANTHJAELP no. 4 refusion 80 %: 7 6",
                        "2017-W07 KONTANTHJAELP no. 5 refusion 40 %: 7 3");
        assertThat(asked.earlier).containsExactly("2017-W05: 2");
        assertThat(asked.classes)
                .containsExactly("2017-W03/2017-W04 BENEFIT", "2017-W05 BENEFIT", "2017-W06/2017-W07 BENEFIT");
        assertThat(notAsked.classes).containsExactly("2017-W03/2017-W07 BENEFIT");
    }

    @Test
    void periods_of_several_lines_are_settled_together_over_months_ends() {
        Walked walked = person().days("2017-01-09", "2017-01-09", KONTANTHJAELP, 1)
                .weeks("2017-W03", 4, KONTANTHJAELP, 700)
                .weeks("2017-W03", 4, SYGEDAGPENGE, 70)
                .walk();

        assertThat(walked.classes).containsExactly("2017-W02 BENEFIT", "2017-W03/2017-W06 BENEFIT");
        assertThat(walked.runs)
                .containsExactly(
                        "2017-W02 KONTANTHJAELP no. 1 refusion 80 %: 1 1",
                        "2017-W03/2017-W05 KONTANTHJAELP no. 2 refusion 80 %: 700 560",
                        "2017-W06 KONTANTHJAELP no. 5 refusion 40 %: 700 280",
                        "2017-W03/2017-W05 SYGEDAGPENGE no. 2 refusion 80 %: 70 56",
                        "2017-W06 SYGEDAGPENGE no. 5 refusion 40 %: 70 28");
        assertThat(walked.earlier).containsExactly("2017-W05: 200", "2017-W05: 20");
    }

    // ------------------------------------------------------------------ what is out of range

    @Test
    void weeks_whose_sum_would_not_fit_are_settled_one_by_one() {
        long most = PaidColumns.MOST;
        Walked just = person().weeks("2017-W01", 3, KONTANTHJAELP, most - 1)
                .weeks("2017-W01", 3, KONTANTHJAELP, 1)
                .walk();
        Walked more = person().weeks("2017-W01", 3, KONTANTHJAELP, most)
                .weeks("2017-W01", 3, KONTANTHJAELP, 1)
                .walk();
        Walked less = person().weeks("2017-W01", 3, KONTANTHJAELP, -most)
                .weeks("2017-W01", 3, KONTANTHJAELP, -1)
                .walk();
        Walked justLess = person().weeks("2017-W01", 3, KONTANTHJAELP, -most)
                .weeks("2017-W01", 3, SYGEDAGPENGE, 1)
                .walk();

        assertThat(just.classes).containsExactly("2017-W01/2017-W03 BENEFIT");
        assertThat(more.classes).containsExactly("2017-W01 BENEFIT", "2017-W02 BENEFIT", "2017-W03 BENEFIT");
        assertThat(less.classes)
                .containsExactly("2017-W01 SELF_SUPPORT", "2017-W02 SELF_SUPPORT", "2017-W03 SELF_SUPPORT");
        assertThat(justLess.classes).containsExactly("2017-W01/2017-W03 SELF_SUPPORT");
    }

    @Test
    void a_large_amount_of_an_earlier_week_is_none_of_the_next() {
        Walked walked = person().days("2017-01-02", "2017-01-08", KONTANTHJAELP, 7)
                .days("2017-01-02", "2017-01-08", SYGEDAGPENGE, PaidColumns.MOST + 1)
                .weeks("2017-W02", 2, KONTANTHJAELP, -5)
                .walk();

        assertThat(walked.classes).containsExactly("2017-W01 BENEFIT", "2017-W02/2017-W03 SELF_SUPPORT");
    }

    @Test
    void a_line_of_an_earlier_week_is_none_of_the_next() {
        Walked walked = person().weeks("2017-W01", 1, KONTANTHJAELP, 7)
                .weeks("2017-W01", 1, KONTANTHJAELP, 7)
                .weeks("2017-W02", 1, SYGEDAGPENGE, -5)
                .walk();

        assertThat(walked.runs)
                .containsExactly(
                        "2017-W01 KONTANTHJAELP no. 1 refusion 80 %: 14 11",
                        "2017-W02 SYGEDAGPENGE refusion 80 %: -5 -4");
    }

    @Test
    void amounts_of_a_week_that_are_out_of_range_are_an_error() {
        Walked walked = person().days("2017-01-02", "2017-01-08", KONTANTHJAELP, Long.MAX_VALUE)
                .days("2017-01-02", "2017-01-08", SYGEDAGPENGE, 1);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(walked::walk);
    }

    // ------------------------------------------------------------------ which days count

    @Test
    void what_was_paid_back_of_benefits_leaves_other_support() {
        Walked walked = person().weeks("2017-W01", 1, KONTANTHJAELP, 700)
                .weeks("2017-W01", 1, SYGEDAGPENGE, -700)
                .weeks("2017-W01", 1, BARSELSDAGPENGE, 1)
                .walk();

        assertThat(walked.classes).containsExactly("2017-W01 NEUTRAL");
    }

    @Test
    void weeks_that_stay_do_so_each_by_itself() {
        Legislation staying = LAW.withPolicies(LAW.policies().withRepaidWeek(Policies.RepaidWeek.STAYS));

        Walked walked = Walked.under(staying)
                .weeks("2017-W01", 1, KONTANTHJAELP, 700)
                .weeks("2017-W01", 1, KONTANTHJAELP, -700)
                .weeks("2017-W02", 1, KONTANTHJAELP, -700)
                .weeks("2017-W03", 1, BARSELSDAGPENGE, 700)
                .weeks("2017-W03", 1, BARSELSDAGPENGE, -700)
                .weeks("2017-W04", 1, BARSELSDAGPENGE, -700)
                .walk();

        assertThat(walked.classes)
                .containsExactly(
                        "2017-W01 BENEFIT", "2017-W02 SELF_SUPPORT", "2017-W03 NEUTRAL", "2017-W04 SELF_SUPPORT");
    }

    @Test
    void a_referral_before_the_ladder_counts_once_there_is_one_on_it() {
        Walked before = person().awarded("2013-07-01")
                .weeks("2017-W01", 3, LEDIGHEDSYDELSE, 700)
                .walk();
        Walked once = person().awarded("2013-07-01")
                .weeks("2017-W01", 3, LEDIGHEDSYDELSE, 700)
                .awarded("2017-02-01")
                .weeks("2017-W08", 1, LEDIGHEDSYDELSE, 700)
                .walk();

        assertThat(before.classes).containsExactly("2017-W01/2017-W03 NEUTRAL");
        assertThat(once.classes).containsExactly("2017-W01/2017-W03 BENEFIT", "2017-W08 BENEFIT");
        assertThat(once.runs)
                .containsExactly(
                        "2017-W01/2017-W03 LEDIGHEDSYDELSE no. 1 uden for opgørelsen: 700 0",
                        "2017-W08 LEDIGHEDSYDELSE no. 4 refusion 80 %: 700 560");
    }

    @Test
    void weeks_before_the_first_day_that_counts_are_passed_over() {
        // the count begins on Tuesday 1 July 2014, and with it the week of that day
        Walked walked = person().weeks("2014-W25", 5, KONTANTHJAELP, 700).walk();

        assertThat(walked.classes)
                .containsExactly("2014-W25/2014-W26 SELF_SUPPORT", "2014-W27 BENEFIT", "2014-W28/2014-W29 BENEFIT");
        assertThat(walked.runs).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> person().weeks("2014-W25", 2, KONTANTHJAELP, 700).walk())
                .withMessageContaining("weeks count from 2014-07-01");
    }

    // ------------------------------------------------------------------ parts as they are told

    @Test
    void a_part_is_told_of_each_month_and_each_rule() {
        Walked months = person().withParts()
                .days("2017-01-30", "2017-02-05", KONTANTHJAELP, 700)
                .weeks("2017-W06", 2, SYGEDAGPENGE, 350)
                .days("2017-02-15", "2017-02-16", KONTANTHJAELP, 20)
                .walk();
        Walked rules = person().withParts()
                .withRules()
                .days("2016-09-29", "2016-10-02", SAERLIG_STOETTE, 400)
                .walk();

        assertThat(months.parts.stream().map(part -> part.replaceAll(" by .*", "")))
                .containsExactly(
                        "2017-W05 payment 1 200",
                        "2017-W05 payment 1 500",
                        "2017-W06 payment 0 350",
                        "2017-W07 payment 0 350",
                        "2017-W07 payment 2 20");
        assertThat(rules.parts)
                .containsExactly(
                        "2016-W39 payment 0 200 by "
                                + LAW.rule(SAERLIG_STOETTE, LocalDate.of(2016, 9, 29), LocalDate.EPOCH)
                                        .reference(),
                        "2016-W39 payment 0 200 by "
                                + LAW.rule(SAERLIG_STOETTE, LocalDate.of(2016, 10, 1), LocalDate.EPOCH)
                                        .reference());
    }

    @Test
    void a_part_that_is_not_settled_is_told_as_such() {
        Walked walked = person().withParts()
                .withRules()
                .days("2015-12-30", "2016-01-02", KONTANTHJAELP, 400)
                .walk();

        assertThat(walked.parts.stream()
                        .map(part -> part.replaceAll(" by [^,]*", "").replaceAll(", stk.*?(?=,|$)", "")))
                .hasSize(2)
                .first()
                .asString()
                .endsWith(", not settled");
    }
}
