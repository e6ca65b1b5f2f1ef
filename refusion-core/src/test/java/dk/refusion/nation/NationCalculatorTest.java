package dk.refusion.nation;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FLEKSJOB_GAMMEL_ORDNING;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SU_STIPENDIUM;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;
import static dk.refusion.law.Benefit.UDDANNELSESHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import dk.refusion.ladder.RefundTier;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.RefundTables;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import dk.refusion.table.Table;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationCalculatorTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final int WEEK = Week.of(2026, 1).index();
    private final ExecutorService threads = Executors.newFixedThreadPool(3);

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    /** Persons that differ: spells and gaps by their number. */
    private static NationHistory persons(int count) {
        NationHistory.Builder nation = NationHistory.builder();
        for (int person = 0; person < count; person++) {
            int first = WEEK - 200 + person % 90;
            nation.person()
                    .period(first, 1 + person % 70, 200_000L + person, KONTANTHJAELP, BALLERUP)
                    .period(first + 70 + person % 60, 1 + person % 40, 300_001L - person, DAGPENGE, HJOERRING)
                    .period(first + 75 + person % 60, 20, 1_000L + person, SYGEDAGPENGE, HJOERRING);
        }
        return nation.build();
    }

    @Test
    void sixty_weeks_from_a_fresh_start_climb_the_whole_ladder() {
        NationSettlement settlement = NationCalculator.under(LAW)
                .calculate(NationHistory.builder()
                        .person()
                        .period(WEEK, 60, 300_000, KONTANTHJAELP, BALLERUP)
                        .person()
                        .period(WEEK, 60, 300_000, DAGPENGE, BALLERUP)
                        .build());

        assertThat(settlement.total().refund()).isEqualTo(kr(64_200));
        assertThat(settlement.total().coFinancing()).isEqualTo(kr(115_800));
        assertThat(settlement.weeksByRate().values()).containsExactly(16L, 52L, 44L, 8L);
        assertThat(settlement.lines()).hasSize(8);
        assertThat(settlement.person(0).total().refund()).isEqualTo(kr(64_200));
        assertThat(settlement).hasToString("2 personer under Danmark: " + settlement.total());
    }

    @ParameterizedTest
    @CsvSource({"51, 61", "52, 1", "53, 1"})
    void a_gap_of_a_year_starts_the_count_over(int gap, int number) {
        NationRows rows = NationCalculator.under(LAW)
                .rows()
                .calculate(NationHistory.builder()
                        .person()
                        .period(WEEK, 60, 300_000, KONTANTHJAELP, BALLERUP)
                        .period(WEEK + 60 + gap, 1, 300_000, KONTANTHJAELP, BALLERUP)
                        .build())
                .rows();

        assertThat(rows.size()).isEqualTo(61);
        assertThat(rows.of(0).get(60).seniority()).hasValue(number);
    }

    @Test
    void a_neutral_week_in_a_gap_earns_nothing() {
        NationRows rows = NationCalculator.under(LAW)
                .rows()
                .calculate(NationHistory.builder()
                        .person()
                        .period(WEEK, 60, 300_000, KONTANTHJAELP, BALLERUP)
                        .period(WEEK + 70, 1, 300_000, SU_STIPENDIUM, BALLERUP)
                        .period(WEEK + 60 + 52, 1, 300_000, KONTANTHJAELP, BALLERUP)
                        .build())
                .rows();

        assertThat(rows.of(0).get(61).seniority()).hasValue(61);
        assertThat(rows.of(0).get(60).seniority()).isEmpty();
        List<Integer> runs = new ArrayList<>();
        rows.forEachRun((person, week, weeks, seniority, tier, gross, share) -> runs.add(tier));
        assertThat(runs).containsExactly(1, 2, 3, 4, 0, 4);
    }

    @Test
    void amounts_that_cancel_in_a_week_may_leave_an_oere_in_each_of_its_months() {
        int marchAndApril = Week.of(2026, 14).index();
        NationSettlement settlement = NationCalculator.under(LAW)
                .statements()
                .rows()
                .calculate(NationHistory.builder()
                        .person()
                        .period(marchAndApril, 1, 50, KONTANTHJAELP, BALLERUP)
                        .period(marchAndApril, 2, 50, KONTANTHJAELP, BALLERUP)
                        .period(marchAndApril, 3, -100, KONTANTHJAELP, BALLERUP)
                        .build());

        assertThat(settlement.rows().of(0)).hasSize(3);
        assertThat(settlement.person(0).lines()).hasSize(3);
        assertThat(settlement.rows().of(0).get(0).amounts().gross()).isEqualTo(kr(0));
        assertThat(settlement.statementLines(YearMonth.of(2026, 3)))
                .singleElement()
                .satisfies(line -> assertThat(line.amounts().gross()).isEqualTo(kr("-0.01")));
    }

    @Test
    void what_is_read_is_what_is_kept() {
        NationHistory history = persons(1_500);
        NationCalculator calculator = NationCalculator.under(LAW);
        List<String> read = new ArrayList<>();
        List<String> kept = new ArrayList<>();

        calculator.read(history, collector(read));
        calculator.rows().calculate(history).rows().forEachRun(collector(kept));

        assertThat(read).hasSizeGreaterThan(4_000).isEqualTo(kept);
    }

    private static RunReader collector(List<String> runs) {
        return (person, week, weeks, seniority, tier, gross, share) ->
                runs.add(person + " " + week + " " + weeks + " " + seniority + " " + tier + " " + gross + " " + share);
    }

    @Test
    void columns_that_are_too_short_are_refused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> NationHistory.builder()
                        .person()
                        .rows(new int[2], new long[2], new Benefit[2], new Municipality[1], 0, 2));
    }

    @Test
    void the_result_is_the_same_whatever_the_spread() {
        NationHistory history = persons(7_000);
        NationCalculator alone = NationCalculator.under(LAW).statements().rows();
        NationSettlement expected = alone.calculate(history);

        for (NationCalculator spread : List.of(
                alone.workers(3, threads),
                alone.workers(2, Runnable::run),
                alone.workers(5, task -> {
                    throw new RejectedExecutionException("no thread");
                }),
                alone.workers(4, task -> {}))) {
            NationSettlement settlement = spread.calculate(history);
            assertThat(settlement.total()).isEqualTo(expected.total());
            assertThat(settlement.lines()).isEqualTo(expected.lines());
            assertThat(settlement.statementLines()).isEqualTo(expected.statementLines());
            assertThat(settlement.rows().of(6_999)).isEqualTo(expected.rows().of(6_999));
            assertThat(settlement.rows().size()).isEqualTo(expected.rows().size());
        }
    }

    @Test
    void the_statement_of_a_month_is_that_of_the_single_persons() {
        NationHistory history = persons(40);
        NationSettlement nation = NationCalculator.under(LAW).statements().calculate(history);
        YearMonth month = YearMonth.of(2023, 11);
        List<StatementLine> lines = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            Statement statement = nation.person(person).statement(month);
            lines.addAll(statement.lines());
        }

        assertThat(nation.statementLines(month)).isNotEmpty();
        assertThat(nation.statementLines(month).stream()
                        .mapToInt(StatementLine::weeks)
                        .sum())
                .isEqualTo(lines.stream().mapToInt(StatementLine::weeks).sum());
        assertThat(nation.statementLines(month).stream()
                        .map(line -> line.amounts().refund())
                        .reduce(kr(0), (one, other) -> one.plus(other)))
                .isEqualTo(lines.stream()
                        .map(line -> line.amounts().refund())
                        .reduce(kr(0), (one, other) -> one.plus(other)));
    }

    @Test
    void a_reform_shows_as_changes_that_add_up_to_the_difference() {
        NationHistory history = persons(300);
        Legislation flat = LAW.withLadder(
                LAW.ladders().at(Week.ofIndex(WEEK)).withTiers(List.of(RefundTier.from(1, percent("20")))));
        NationSettlement before = NationCalculator.under(LAW).statements().calculate(history);
        NationSettlement after = NationCalculator.under(flat).statements().calculate(history);

        List<StatementLine> changes = after.changesFrom(before);

        assertThat(changes).isNotEmpty().isSorted();
        assertThat(changes.stream()
                        .map(line -> line.amounts().stateShare())
                        .reduce(kr(0), (one, other) -> one.plus(other)))
                .isEqualTo(after.total().stateShare().minus(before.total().stateShare()));
        assertThat(changes.stream().mapToInt(StatementLine::weeks).sum()).isZero();
        assertThat(after.changesFrom(after)).isEmpty();
        assertThat(before.changesFrom(NationCalculator.under(LAW)
                        .statements()
                        .calculate(NationHistory.builder().build())))
                .isEqualTo(before.statementLines());
    }

    @Test
    void progress_is_told_until_all_persons_are_done() {
        List<Integer> told = new ArrayList<>();

        NationCalculator.under(LAW).workers(3, threads).progress(told::add).calculate(persons(2_500));

        assertThat(told).isSorted().hasSize(3).endsWith(2_500);
    }

    @Test
    void a_calculation_stops_when_it_is_cancelled() {
        NationCalculator calculator = NationCalculator.under(LAW).workers(3, threads);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> calculator.cancelledWhen(() -> true).calculate(persons(5_000)));
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> calculator.calculate(persons(5_000)));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void the_first_person_that_is_refused_is_named_whatever_the_spread() {
        NationHistory.Builder nation = NationHistory.builder();
        for (int person = 0; person < 9_000; person++) {
            nation.person().period(WEEK, 2, 100, person % 3_000 == 2_999 ? UDDANNELSESHJAELP : KONTANTHJAELP, BALLERUP);
        }
        NationHistory history = nation.build();

        for (NationCalculator calculator :
                List.of(NationCalculator.under(LAW), NationCalculator.under(LAW).workers(3, threads))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> calculator.calculate(history))
                    .withMessageStartingWith("payment to person 2999 cannot be counted: no rule for UDDANNELSESHJAELP");
        }
    }

    @Test
    void a_sum_out_of_range_is_refused() {
        long most = Long.MAX_VALUE / Week.of(2500, 51).index() - 1;
        NationHistory.Builder nation = NationHistory.builder();
        for (int person = 0; person < 30; person++) {
            nation.person().period(WEEK, 20_000, most / 10, KONTANTHJAELP, BALLERUP);
        }

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> NationCalculator.under(LAW).calculate(nation.build()));
    }

    @Test
    void what_was_not_asked_for_says_how_to_ask() {
        NationSettlement settlement = NationCalculator.under(LAW).calculate(persons(1));

        assertThatIllegalStateException()
                .isThrownBy(settlement::rows)
                .withMessage("rows are there if they are asked for: NationCalculator.under(law).rows()");
        assertThatIllegalStateException().isThrownBy(settlement::statementLines);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationCalculator.under(LAW).workers(0, threads))
                .withMessage("a calculation has at least one worker, was 0");
        assertThat(NationCalculator.under(LAW).statements().rows())
                .hasToString("nation under Danmark, with statements, with rows");
    }

    @Test
    void the_week_in_which_counting_starts_counts_by_a_later_award_too() {
        int start = Week.of(2014, 27).index();
        NationHistory history = NationHistory.builder()
                .person()
                .period(start, 1, 1, Benefit.FLEKSLOENTILSKUD, BALLERUP)
                .period(start + 9, 70, 2, Benefit.FLEKSLOENTILSKUD, BALLERUP, LocalDate.of(2014, 7, 1))
                .build();
        Legislation law = Legislation.denmark();

        List<Integer> numbers = NationCalculator.under(law).rows().calculate(history).rows().of(0).stream()
                .map(row -> row.seniority().orElse(0))
                .toList();

        assertThat(numbers)
                .isEqualTo(RefundCalculator.under(law).payments(history.payments(0)).calculate().lines().stream()
                        .map(line -> line.seniority().orElse(0))
                        .toList())
                .last()
                .isEqualTo(71);
    }

    @Test
    void a_payment_by_another_award_is_settled_by_its_own() {
        NationHistory history = NationHistory.builder()
                .person()
                .payment(
                        day("2016-09-01"),
                        day("2016-09-30"),
                        900_000,
                        FLEKSLOENTILSKUD,
                        BALLERUP,
                        LocalDate.of(2016, 9, 1))
                .payment(
                        day("2016-10-01"),
                        day("2016-10-31"),
                        900_000,
                        FLEKSLOENTILSKUD,
                        BALLERUP,
                        LocalDate.of(2013, 5, 15))
                .build();

        NationSettlement settlement = NationCalculator.under(LAW).rows().calculate(history);

        assertThat(settlement.rows().of(0)).extracting(NationRow::rate).last().hasToString("Optional[65 %]");
        assertThat(settlement.total()).isEqualTo(settlement.person(0).total());
    }

    // ------------------------------------------------------------------ what is kept, in words and as tables

    /** Two benefits in two municipalities, of which one goes on, over the end of January. */
    private static NationHistory together() {
        return NationHistory.builder()
                .person()
                .period(WEEK + 3, 3, 300_000, DAGPENGE, HJOERRING)
                .period(WEEK + 3, 2, 200_000, KONTANTHJAELP, BALLERUP)
                .period(WEEK + 7, 1, 100_000, SU_STIPENDIUM, BALLERUP)
                .build();
    }

    @Test
    void the_rows_of_a_person_stand_by_week_municipality_and_benefit() {
        NationRows rows =
                NationCalculator.under(LAW).rows().calculate(together()).rows();

        assertThat(rows.of(0))
                .extracting(
                        row -> row.week().toString(),
                        NationRow::municipality,
                        NationRow::benefit,
                        row -> row.seniority().orElse(0),
                        row -> row.tier().orElse(0))
                .containsExactly(
                        tuple("2026-W04", BALLERUP, KONTANTHJAELP, 1, 1),
                        tuple("2026-W04", HJOERRING, DAGPENGE, 1, 1),
                        tuple("2026-W05", BALLERUP, KONTANTHJAELP, 2, 1),
                        tuple("2026-W05", HJOERRING, DAGPENGE, 2, 1),
                        tuple("2026-W06", HJOERRING, DAGPENGE, 3, 1),
                        tuple("2026-W08", BALLERUP, SU_STIPENDIUM, 0, 0));
        assertThat(rows).hasToString("6 rows of 1 persons");
        assertThat(rows.of(0).get(0))
                .hasToString("2026-W04 Ballerup kontanthjælp 80 %: "
                        + rows.of(0).get(0).amounts());
        assertThat(rows.of(0).get(5))
                .hasToString(
                        "2026-W08 Ballerup SU-stipendium: " + rows.of(0).get(5).amounts());
        assertThat(rows.of(0).get(4).asJson())
                .containsEntry("week", "2026-W06")
                .containsEntry("seniority", 3)
                .containsEntry("coFinancing", "600.00");
    }

    @Test
    void weeks_of_two_benefits_are_read_together_where_no_month_is_asked_for() {
        assertThat(runs(together())).containsExactly(2, 2, 1, 1);
    }

    @Test
    void where_months_are_asked_for_a_week_of_two_benefits_is_cut_at_their_border() {
        NationSettlement settlement = NationCalculator.under(LAW).statements().calculate(together());

        for (int month : new int[] {1, 2}) {
            YearMonth one = YearMonth.of(2026, month);
            assertThat(settlement.statementLines(one))
                    .isNotEmpty()
                    .isEqualTo(settlement.person(0).statement(one).lines());
        }
    }

    /** Six days of the fifth and of the ninth week are of the earlier month. */
    private static NationHistory twoPeriodsOfOneBenefit() {
        return NationHistory.builder()
                .person()
                .period(WEEK, 9, 140_004, KONTANTHJAELP, BALLERUP)
                .period(WEEK, 9, 70_004, KONTANTHJAELP, BALLERUP)
                .build();
    }

    private static NationHistory oneOfTheirSum() {
        return NationHistory.builder()
                .person()
                .period(WEEK, 9, 210_008, KONTANTHJAELP, BALLERUP)
                .build();
    }

    @Test
    void two_periods_of_one_benefit_are_rounded_apart_where_a_month_ends() {
        NationCalculator statements = NationCalculator.under(LAW).statements();
        NationSettlement settlement = statements.calculate(twoPeriodsOfOneBenefit());

        for (int month : new int[] {1, 2, 3}) {
            YearMonth one = YearMonth.of(2026, month);
            assertThat(settlement.statementLines(one))
                    .isEqualTo(settlement.person(0).statement(one).lines());
        }
        YearMonth january = YearMonth.of(2026, 1);
        assertThat(settlement.statementLines(january))
                .isNotEqualTo(statements.calculate(oneOfTheirSum()).statementLines(january));
    }

    @Test
    void two_periods_of_one_benefit_are_read_as_one_of_their_sum_where_no_month_is_asked_for() {
        assertThat(runs(twoPeriodsOfOneBenefit())).isEqualTo(runs(oneOfTheirSum()));
    }

    /** The weeks of the runs that are read, which are those that are kept. */
    private static List<Integer> runs(NationHistory history) {
        List<Integer> read = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        NationCalculator.under(LAW)
                .read(history, (person, week, weeks, seniority, tier, gross, share) -> read.add(weeks));
        NationCalculator.under(LAW)
                .rows()
                .calculate(history)
                .rows()
                .forEachRun((person, week, weeks, seniority, tier, gross, share) -> kept.add(weeks));
        assertThat(kept).isEqualTo(read);
        return read;
    }

    @Test
    void a_settlement_tells_what_was_settled_and_what_it_came_to() {
        NationHistory history = together();
        NationSettlement settlement =
                NationCalculator.under(LAW).workers(1, threads).calculate(history);

        assertThat(settlement.legislation()).isSameAs(LAW);
        assertThat(settlement.history()).isSameAs(history);
        assertThat(settlement.asJson()).containsOnlyKeys("legislation", "lines", "total");
        assertThat(settlement.lines())
                .extracting(NationLine::toString)
                .containsExactly(
                        "arbejdsløshedsdagpenge 80 %: "
                                + settlement.lines().get(0).amounts(),
                        "kontanthjælp 80 %: " + settlement.lines().get(1).amounts(),
                        "SU-stipendium: " + settlement.lines().get(2).amounts());
        assertThat(settlement.lines().get(1).asJson())
                .containsEntry("benefit", "KONTANTHJAELP")
                .containsEntry("onLadder", true)
                .containsEntry("weeks", 2L);
    }

    @Test
    void the_table_of_lines_says_whether_a_percentage_is_the_ladders() {
        NationHistory history = NationHistory.builder()
                .person()
                .period(WEEK, 1, 300_000, KONTANTHJAELP, BALLERUP)
                .period(WEEK, 1, 300_000, FLEKSJOB_GAMMEL_ORDNING, BALLERUP)
                .period(WEEK, 1, 300_000, SU_STIPENDIUM, BALLERUP)
                .build();
        Table table = NationTables.lines(
                NationCalculator.under(LAW).calculate(history).lines());

        assertThat(table.column(RefundTables.RATE_KIND))
                .containsExactly(Optional.of("trappe"), Optional.of("fast"), Optional.empty());
        assertThat(table.column(RefundTables.RATE))
                .containsExactly(Optional.of(percent("80")), Optional.of(percent("65")), Optional.empty());
    }

    @Test
    void no_more_helpers_are_asked_for_than_there_are_blocks_of_persons() {
        AtomicInteger asked = new AtomicInteger();
        NationHistory threeBlocks = persons(2_500);

        NationCalculator.under(LAW).workers(2, task -> asked.incrementAndGet()).calculate(threeBlocks);
        assertThat(asked).hasValue(1);
        NationCalculator.under(LAW).workers(9, task -> asked.incrementAndGet()).calculate(threeBlocks);
        assertThat(asked).hasValue(3);
    }

    @Test
    void a_caller_that_is_interrupted_while_it_waits_for_a_helper_refuses_and_stays_interrupted() {
        Thread caller = Thread.currentThread();
        CountDownLatch helping = new CountDownLatch(1);
        AtomicInteger told = new AtomicInteger();
        NationCalculator calculator = NationCalculator.under(LAW)
                .workers(2, threads)
                .progress(persons -> told.incrementAndGet())
                .cancelledWhen(() -> {
                    if (Thread.currentThread() != caller) {
                        helping.countDown();
                        // two of three blocks are the caller's, then it waits
                        await(() -> told.get() == 2 && caller.getState() == Thread.State.WAITING);
                        caller.interrupt();
                        await(() -> !caller.isInterrupted());
                        return false;
                    }
                    return !awaited(helping);
                });

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> calculator.calculate(persons(2_500)))
                .withMessage("the calculation was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(10_000);
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long day(String text) {
        return LocalDate.parse(text).toEpochDay();
    }
}
