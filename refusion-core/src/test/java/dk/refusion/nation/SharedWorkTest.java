package dk.refusion.nation;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.*;
import static dk.refusion.municipality.Municipality.AALBORG;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.refusion.history.Payment;
import dk.refusion.law.Legislation;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One calculator, one settlement, many threads; and executors that do not do what was hoped. */
class SharedWorkTest {
    private static final int THREADS = 16;
    private static final int PERSONS = 9_000;
    private static final NationHistory HISTORY = history();
    private static final String ALONE = text(calculator().calculate(HISTORY));

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void no_thread_is_left() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    private static NationCalculator calculator() {
        return NationCalculator.under(Legislation.denmark()).statements().rows();
    }

    private static NationHistory history() {
        NationHistory.Builder nation = NationHistory.builder();
        int start = Week.of(2016, 1).index();
        for (int person = 0; person < PERSONS; person++) {
            nation.person()
                    .period(start + person % 90, 3 + person % 50, 123_457L + person, KONTANTHJAELP, BALLERUP)
                    .period(start + 160 + person % 90, 20, 98_765, DAGPENGE, AALBORG);
        }
        return nation.build();
    }

    private static String text(NationSettlement settlement) {
        return settlement.total() + " " + settlement.lines() + " " + settlement.statementLines(YearMonth.of(2016, 5))
                + " " + settlement.rows().of(PERSONS - 1);
    }

    /** The same asked for by many threads at once. */
    private List<String> byAll(Callable<String> question) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> answers = IntStream.range(0, THREADS)
                .mapToObj(thread -> threads.submit(() -> {
                    start.await();
                    return question.call();
                }))
                .toList();
        start.countDown();
        List<String> all = new ArrayList<>();
        for (Future<String> answer : answers) {
            all.add(answer.get(60, TimeUnit.SECONDS));
        }
        return all;
    }

    @Test
    void one_calculator_gives_many_threads_the_same_oere() throws Exception {
        NationCalculator shared = calculator();
        assertThat(byAll(() -> text(shared.calculate(HISTORY))))
                .hasSize(THREADS)
                .containsOnly(ALONE);
    }

    @Test
    void one_settlement_answers_many_threads_the_same() throws Exception {
        NationSettlement shared = calculator().calculate(HISTORY);
        assertThat(byAll(() -> text(shared) + shared.person(7).lines().size()))
                .hasSize(THREADS)
                .containsOnly(ALONE + shared.person(7).lines().size());
    }

    @Test
    void the_settlement_of_persons_answers_many_threads_the_same() throws Exception {
        List<Payment> payments = IntStream.range(0, 60)
                .mapToObj(person -> Payment.of(
                                "person-" + person % 10,
                                BALLERUP,
                                KONTANTHJAELP,
                                LocalDate.of(2016, 1, 1).plusDays(40L * person),
                                LocalDate.of(2016, 1, 31).plusDays(40L * person),
                                kr(12_345 + person))
                        .withRegistered(LocalDate.of(2016, 6, 1).plusDays(45L * person)))
                .toList();
        RefundCalculator calculator =
                RefundCalculator.under(Legislation.denmark()).payments(payments);
        Settlement settlement = calculator.calculate();
        Callable<String> question = () -> calculator.calculate().lines() + " " + settlement.lines() + " "
                + settlement.statement(YearMonth.of(2017, 3)) + " " + settlement.explain("person-3") + " "
                + settlement.counters("person-3", LocalDate.of(2020, 1, 1)) + " "
                + settlement.comparedWith2015();
        String alone = question.call();
        assertThat(byAll(question)).hasSize(THREADS).containsOnly(alone);
    }

    @Test
    void an_executor_may_run_in_the_caller_refuse_or_never_start() {
        AtomicInteger given = new AtomicInteger();
        List<Executor> executors = List.of(
                Runnable::run,
                task -> {
                    throw new RejectedExecutionException("no thread");
                },
                task -> {
                    if (given.getAndIncrement() > 0) {
                        throw new RejectedExecutionException("one thread only");
                    }
                    task.run();
                },
                task -> given.incrementAndGet());
        for (Executor executor : executors) {
            assertThat(text(calculator().workers(THREADS, executor).calculate(HISTORY)))
                    .isEqualTo(ALONE);
        }
    }

    @Test
    void a_helper_that_comes_after_the_end_finds_nothing_to_do() {
        List<Runnable> late = new ArrayList<>();
        NationSettlement settlement = calculator().workers(3, late::add).calculate(HISTORY);
        assertThat(late).hasSize(2);
        late.forEach(Runnable::run);
        assertThat(text(settlement)).isEqualTo(ALONE);
    }

    @Test
    void a_pool_that_is_shut_down_is_a_pool_without_threads() {
        ExecutorService closed = Executors.newFixedThreadPool(2);
        closed.shutdownNow();
        assertThat(text(calculator().workers(3, closed).calculate(HISTORY))).isEqualTo(ALONE);
    }

    @Test
    void a_calculation_cancelled_midway_is_refused_and_leaves_nobody_at_work() {
        AtomicInteger asked = new AtomicInteger();
        NationCalculator cancelled =
                calculator().workers(THREADS, threads).cancelledWhen(() -> asked.incrementAndGet() > 2);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> cancelled.calculate(HISTORY))
                .withMessage("the calculation was cancelled");
        int whenRefused = asked.get();
        // the calculator itself is none the worse
        assertThat(text(cancelled.cancelledWhen(() -> false).calculate(HISTORY)))
                .isEqualTo(ALONE);
        assertThat(asked).hasValue(whenRefused);
    }

    @Test
    void an_interruption_of_the_caller_midway_is_a_refusal_and_stays_an_interruption() throws Exception {
        NationCalculator interrupting = calculator()
                .workers(THREADS, threads)
                .progress(persons -> Thread.currentThread().interrupt());
        AtomicInteger refused = new AtomicInteger();
        Thread caller = new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
                interrupting.calculate(HISTORY);
            } catch (CancellationException stopped) {
                refused.addAndGet(Thread.currentThread().isInterrupted() ? 1 : -1);
            }
        });
        caller.start();
        caller.join(TimeUnit.SECONDS.toMillis(60));
        assertThat(caller.isAlive()).isFalse();
        assertThat(refused).hasValue(1);
    }

    @Test
    void a_helper_that_is_interrupted_midway_ends_the_calculation_with_a_refusal() throws Exception {
        CountDownLatch helping = new CountDownLatch(1);
        Executor interrupted = task -> threads.execute(() -> {
            Thread.currentThread().interrupt();
            helping.countDown();
            task.run();
        });
        NationCalculator calculator = calculator().workers(2, interrupted).cancelledWhen(() -> {
            try {
                // the caller waits for its helper, so that there is one
                return !Thread.currentThread().isInterrupted() && !helping.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
        String outcome;
        try {
            outcome = text(calculator.calculate(HISTORY));
        } catch (CancellationException refused) {
            outcome = String.valueOf(refused.getMessage());
        }
        assertThat(outcome).isIn("the calculation was cancelled", ALONE);
    }
}
