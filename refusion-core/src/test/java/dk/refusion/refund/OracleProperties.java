package dk.refusion.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.history.CountedHistory;
import dk.refusion.history.Counters;
import dk.refusion.history.History;
import dk.refusion.history.Restart;
import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The library against the law read slowly. */
@Domain(RefundDomain.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class OracleProperties {
    private static final Legislation LAW = Legislation.denmark();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void lines_are_those_of_the_law_read_slowly(@ForAll RefundDomain.Payments payments) {
        List<RefundLine> lines = RefundCalculator.under(LAW)
                .payments(payments.list())
                .calculate()
                .lines();
        assertThat(lines.stream().map(WholeRuleProperties::plain).toList())
                .isEqualTo(new Oracle(payments.list()).lines());
        Statistics.label("settled weeks of a person")
                .collect(lines.isEmpty() ? "none" : lines.size() < 52 ? "to a year" : "more");
        Statistics.label("steps reached")
                .collect(lines.stream()
                        .mapToInt(line -> line.tier().orElse(0))
                        .max()
                        .orElse(0))
                .coverage(coverage -> coverage.check(4).percentage(share -> share > 15));
        Statistics.label("settled at the standing of a week that does not count")
                .collect(lines.stream()
                        .anyMatch(line ->
                                line.tier().isPresent() && line.seniority().isEmpty()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void classes_and_counters_are_those_of_the_law_read_slowly(@ForAll RefundDomain.Payments payments) {
        CountedHistory counted = History.of(Case.PERSON, payments.list()).under(LAW);
        Oracle oracle = new Oracle(payments.list());
        boolean startedOver = false;
        for (Week week = Week.parse("2014-W27"); week.year() < 2027; week = week.plusWeeks(37)) {
            for (Week near = week; near.weeksUntil(week) > -2; near = near.plusWeeks(1)) {
                assertThat(counted.classOf(near).name().charAt(0))
                        .isEqualTo(oracle.classOf(near.monday()) == 'A' ? 'B' : oracle.classOf(near.monday()));
            }
            Oracle.Count count = oracle.countAt(week.monday());
            Counters counters = counted.counters(week);
            assertThat(counters.seniority()).isEqualTo(count.counter());
            assertThat(counters.restartEarned()).isEqualTo(count.reset());
            assertThat(counters.firstWeek().map(Week::monday).orElse(LocalDate.MAX))
                    .isEqualTo(count.first());
            if (!count.first().equals(LocalDate.MAX)) {
                assertThat(counters.selfSupportWeeks())
                        .isEqualTo(count.reset() ? 52 : oracle.selfSupport(count.first(), week.monday()));
            }
            startedOver |= count.reset();
        }
        Statistics.label("a restart earned")
                .collect(startedOver)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_restart_is_earned_by_52_weeks_within_three_years(@ForAll RefundDomain.Payments payments) {
        CountedHistory counted = History.of(Case.PERSON, payments.list()).under(LAW);
        for (Restart restart : counted.restarts(Week.parse("2026-W53"))) {
            assertThat(restart.selfSupport().size()).isEqualTo(52);
            Week first = restart.selfSupport().ranges().get(0).first();
            assertThat(first.monday())
                    .isAfterOrEqualTo(restart.earnedIn().sunday().minusYears(3).plusDays(1));
            restart.startsOver().ifPresent(week -> {
                assertThat(week.isAfter(restart.earnedIn())).isTrue();
                assertThat(counted.counters(week).seniority()).isEqualTo(1);
            });
        }
    }
}
