package dk.refusion.ladder;

import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class WeekCounterProperties {
    private static final int START = Week.of(2014, 27).index();
    private static final RefundLadder LADDER = RefundLadder.of(
            RestartRule.of(52, RestartWindow.calendarYears(3)),
            RefundTier.of(1, 4, percent("80")),
            RefundTier.from(5, percent("40")));

    /** What the law says, week by week, counting afresh every time. */
    private static final class Law {
        int counter;
        int first = -1;
        int firstInWindow;
        boolean reset;
        boolean everReset;
        final List<WeekClass> weeks = new ArrayList<>();

        void week(WeekClass kind, RestartRule rule) {
            int week = weeks.size();
            weeks.add(kind);
            // what left the window of its time does not come back into a longer one
            firstInWindow = Math.max(firstInWindow, rule.window().firstWeek(week + START) - START);
            if (kind == WeekClass.BENEFIT) {
                if (reset || first < 0) {
                    counter = 0;
                    first = week;
                    reset = false;
                }
                counter++;
            } else if (kind == WeekClass.SELF_SUPPORT && first >= 0 && earned() >= rule.weeks()) {
                reset = true;
                everReset = true;
            }
        }

        long earned() {
            return IntStream.range(Math.max(first + 1, firstInWindow), weeks.size())
                    .filter(week -> weeks.get(week) == WeekClass.SELF_SUPPORT)
                    .count();
        }
    }

    record Run(WeekClass kind, int weeks) {}

    @Property
    void runs_are_counted_as_the_law_counts_week_by_week(
            @ForAll("histories") List<Run> runs, @ForAll("rules") RestartRule rule) {
        Law law = new Law();
        WeekCounter counter = RefundLadders.of(LADDER.withRestart(rule)).counter();
        int next = START;
        for (Run run : runs) {
            IntStream.range(0, run.weeks()).forEach(week -> law.week(run.kind(), rule));
            tell(counter, run, next);
            next += run.weeks();
            assertThat(counter.seniority()).isEqualTo(law.counter);
            assertThat(counter.restartEarned()).isEqualTo(law.reset);
            if (law.first >= 0 && !law.reset) {
                assertThat(counter.selfSupport().size()).isEqualTo((int) law.earned());
            }
            if (law.reset) {
                assertThat(counter.selfSupport().size()).isEqualTo(rule.weeks());
            }
            assertThat(counter.firstWeek().map(first -> first.index() - START).orElse(-1))
                    .isEqualTo(law.first);
        }
        Statistics.label("starts over")
                .collect(law.everReset)
                .coverage(seen -> seen.check(true).percentage(share -> share > 10));
    }

    @Property
    void each_week_is_examined_by_the_rule_of_its_time_whether_one_asks_in_between_or_not(
            @ForAll("histories") List<Run> runs,
            @ForAll("rules") RestartRule before,
            @ForAll("rules") RestartRule after,
            @ForAll @IntRange(min = 1, max = 300) int reform) {
        Law law = new Law();
        RefundLadders ladders = RefundLadders.of(LADDER.withRestart(before))
                .from(Week.ofIndex(START + reform), LADDER.withRestart(after));
        WeekCounter asked = ladders.counter();
        WeekCounter silent = ladders.counter();
        int next = START;
        for (Run run : runs) {
            IntStream.range(next - START, next - START + run.weeks())
                    .forEach(week -> law.week(run.kind(), week < reform ? before : after));
            tell(asked, run, next);
            tell(silent, run, next);
            next += run.weeks();
            if (law.first >= 0 && !law.reset) {
                assertThat(asked.selfSupport().size()).isEqualTo((int) law.earned());
            }
            for (WeekCounter counter : List.of(asked, silent)) {
                assertThat(counter.seniority()).isEqualTo(law.counter);
                assertThat(counter.restartEarned()).isEqualTo(law.reset);
            }
        }
    }

    @Property
    void a_run_counts_as_its_weeks_one_by_one(@ForAll("histories") List<Run> runs) {
        WeekCounter whole = RefundLadders.of(LADDER).counter();
        WeekCounter single = RefundLadders.of(LADDER).counter();
        int next = START;
        for (Run run : runs) {
            tell(whole, run, next);
            for (int week = 0; week < run.weeks(); week++) {
                tell(single, new Run(run.kind(), 1), next + week);
            }
            next += run.weeks();
            assertThat(single.seniority()).isEqualTo(whole.seniority());
            assertThat(single.restartEarned()).isEqualTo(whole.restartEarned());
            assertThat(single.selfSupport()).isEqualTo(whole.selfSupport());
        }
    }

    @Property
    void weeks_that_are_not_told_are_self_support(
            @ForAll("histories") List<Run> runs, @ForAll("rules") RestartRule rule) {
        WeekCounter told = RefundLadders.of(LADDER.withRestart(rule)).counter();
        WeekCounter silent = RefundLadders.of(LADDER.withRestart(rule)).counter();
        int next = START;
        for (Run run : runs) {
            tell(told, run, next);
            if (run.kind() != WeekClass.SELF_SUPPORT) {
                tell(silent, run, next);
                assertThat(silent.seniority()).isEqualTo(told.seniority());
                assertThat(silent.restartEarned()).isEqualTo(told.restartEarned());
                assertThat(silent.selfSupport()).isEqualTo(told.selfSupport());
            }
            next += run.weeks();
        }
    }

    @Property
    void a_balance_carried_in_counts_on_as_the_full_history(
            @ForAll("histories") List<Run> before,
            @ForAll("histories") List<Run> after,
            @ForAll("rules") RestartRule reformed,
            @ForAll @IntRange(min = 1, max = 600) int reform) {
        RefundLadders ladders =
                RefundLadders.of(LADDER).from(Week.ofIndex(START + reform), LADDER.withRestart(reformed));
        WeekCounter full = ladders.counter();
        int next = tell(full, before, START);
        WeekCounter carried = ladders.counter();
        tell(carried, after, START); // another person's
        full.firstWeek()
                .ifPresentOrElse(
                        first -> carried.carryIn(
                                next, full.seniority(), first.index(), full.selfSupport(), full.restartEarned()),
                        carried::reset);
        tell(full, after, next);
        tell(carried, after, next);
        assertThat(carried.seniority()).isEqualTo(full.seniority());
        assertThat(carried.restartEarned()).isEqualTo(full.restartEarned());
        assertThat(carried.selfSupport()).isEqualTo(full.selfSupport());
        assertThat(carried.firstWeek()).isEqualTo(full.firstWeek());
    }

    private static int tell(WeekCounter counter, List<Run> runs, int from) {
        int next = from;
        for (Run run : runs) {
            tell(counter, run, next);
            next += run.weeks();
        }
        return next;
    }

    private static void tell(WeekCounter counter, Run run, int week) {
        switch (run.kind()) {
            case BENEFIT -> counter.benefit(week, run.weeks());
            case NEUTRAL -> counter.neutral(week, run.weeks());
            case SELF_SUPPORT -> counter.passTo(week + run.weeks());
        }
    }

    @Provide
    Arbitrary<List<Run>> histories() {
        Arbitrary<Integer> weeks = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 12)),
                Tuple.of(3, Arbitraries.integers().between(20, 60)),
                Tuple.of(2, Arbitraries.of(51, 52, 53)),
                Tuple.of(1, Arbitraries.of(104, 155, 156, 157, 259, 260, 261)));
        Arbitrary<WeekClass> kinds = Arbitraries.of(
                WeekClass.BENEFIT,
                WeekClass.BENEFIT,
                WeekClass.SELF_SUPPORT,
                WeekClass.SELF_SUPPORT,
                WeekClass.NEUTRAL);
        return Combinators.combine(kinds, weeks).as(Run::new).list().ofMaxSize(14);
    }

    @Provide
    Arbitrary<RestartRule> rules() {
        return Arbitraries.of(
                RestartRule.of(52, RestartWindow.calendarYears(3)),
                RestartRule.of(52, RestartWindow.weeks(156)),
                RestartRule.of(52, RestartWindow.weeks(157)),
                RestartRule.of(26, RestartWindow.calendarYears(5)),
                // 260 or 261 whole weeks
                RestartRule.of(261, RestartWindow.calendarYears(5)),
                RestartRule.of(10, RestartWindow.weeks(12)),
                RestartRule.of(13, RestartWindow.weeks(12)),
                RestartRule.of(1, RestartWindow.weeks(1)));
    }
}
