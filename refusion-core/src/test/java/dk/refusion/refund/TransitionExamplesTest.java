package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.time.Week;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples E15 to E18: the days around 4 January 2016, the Act §§ 29(3) and 30(1). */
class TransitionExamplesTest {
    private static final Money AMOUNT = kr(7_000);
    private static final Week LAST_OLD_WEEK = Week.parse("2015-W53");

    private static Settlement since(String monday, Benefit benefit) {
        Week first = Case.fromMonday(monday).nextWeek();
        return Case.fromMonday(monday)
                .weeks(first.weeksUntil(Week.parse("2016-W04")) + 1, benefit, AMOUNT)
                .settled();
    }

    private static Percentage rate(RefundLine line) {
        return line.rate().orElseThrow().refund();
    }

    @Test
    void e15_a_long_case_has_the_last_percentage_from_new_year() {
        List<RefundLine> lines = since("2014-01-06", KONTANTHJAELP).lines();
        assertThat(lines.get(0).week()).isEqualTo(LAST_OLD_WEEK);
        assertThat(lines.get(0).gross()).isEqualTo(kr(3_000));
        assertThat(rate(lines.get(0))).isEqualTo(percent("20"));
        assertThat(lines.get(0).parts()).hasSize(1);
        assertThat(lines.get(0).parts().get(0).month()).isEqualTo(YearMonth.of(2016, 1));
        assertThat(lines.get(1).seniority()).hasValue(80);
        assertThat(rate(lines.get(1))).isEqualTo(percent("20"));
    }

    @Test
    void e16_a_short_case_has_the_percentage_of_the_week_of_4_january() {
        List<RefundLine> fourth = since("2015-12-14", KONTANTHJAELP).lines();
        assertThat(rate(fourth.get(0))).isEqualTo(percent("80"));
        assertThat(fourth.get(0).seniority()).hasValue(3);
        assertThat(fourth.get(1).seniority()).hasValue(4);

        List<RefundLine> fifth = since("2015-12-07", KONTANTHJAELP).lines();
        assertThat(fifth.get(0).week()).isEqualTo(LAST_OLD_WEEK);
        assertThat(fifth.get(0).seniority()).hasValue(4);
        assertThat(rate(fifth.get(0))).isEqualTo(percent("40"));
        assertThat(fifth.get(0).refund()).isEqualTo(kr(1_200));
    }

    @Test
    void e17_sickness_benefit_is_settled_by_the_new_rules_a_whole_week_earlier() {
        Settlement settlement = since("2015-12-07", SYGEDAGPENGE);
        RefundLine first = settlement.lines().get(0);
        assertThat(first.week()).isEqualTo(LAST_OLD_WEEK);
        assertThat(first.gross()).isEqualTo(kr(7_000));
        assertThat(rate(first)).isEqualTo(percent("40"));
        assertThat(settlement.statement(YearMonth.of(2015, 12)).total().refund())
                .isEqualTo(kr(1_600));
        assertThat(settlement.statement(YearMonth.of(2015, 11)).lines()).isEmpty();
    }

    @Test
    void unemployment_benefit_has_no_transition_days() {
        for (Benefit benefit : List.of(DAGPENGE, MIDLERTIDIG_ARBEJDSMARKEDSYDELSE, SAERLIG_UDDANNELSESYDELSE)) {
            assertThat(since("2015-12-07", benefit).lines().get(0).week()).isEqualTo(Week.parse("2016-W01"));
        }
    }

    @Test
    void a_case_that_ended_before_4_january_has_the_percentage_where_it_stands() {
        RefundLine line =
                Case.fromMonday("2015-12-07").weeks(4, KONTANTHJAELP, AMOUNT).last();
        assertThat(line.week()).isEqualTo(LAST_OLD_WEEK);
        assertThat(rate(line)).isEqualTo(percent("80"));
    }

    @Test
    void e18_the_percentage_in_the_week_of_4_january_by_the_start_of_the_case() {
        assertFirstNewWeek("2015-07-13", 26, "40");
        assertFirstNewWeek("2015-07-06", 27, "30");
        assertFirstNewWeek("2015-01-12", 52, "30");
        assertFirstNewWeek("2015-01-05", 53, "20");
    }

    private static void assertFirstNewWeek(String monday, int seniority, String percent) {
        RefundLine line = since(monday, DAGPENGE).lines().get(0);
        assertThat(line.week()).isEqualTo(Week.parse("2016-W01"));
        assertThat(line.seniority()).hasValue(seniority);
        assertThat(rate(line)).isEqualTo(percent(percent));
    }
}
