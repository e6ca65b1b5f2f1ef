package dk.refusion.nation;

import dk.refusion.json.Written;
import dk.refusion.law.Legislation;
import dk.refusion.walk.RateTotals;
import dk.refusion.walk.WeekWalk;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Settles the persons of a nation by the law (landsberegner).
 *
 * <p>Each person is counted, classed, rounded and shared out as by {@link dk.refusion.refund.RefundCalculator}: the same
 * counter, the same rules, the same øre. Persons do not depend on each other, so the work may be spread over threads; the
 * result is the same whatever the spread. Each method that collects returns a new calculator and leaves the old one as it
 * was.
 *
 * <pre>{@code
 * NationSettlement settlement = NationCalculator.under(Legislation.denmark())
 *         .statements()
 *         .workers(2, executor)
 *         .progress(persons -> System.err.println(persons))
 *         .calculate(nation);
 * settlement.total();
 * settlement.statementLines(YearMonth.of(2026, 1));
 * settlement.person(17).lines();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NationCalculator implements Written {
    private final Legislation law;
    private final boolean withStatements;
    private final boolean withRows;
    private final int workers;
    private final Executor executor;
    private final IntConsumer progress;
    private final BooleanSupplier cancelled;

    private NationCalculator(
            Legislation law,
            boolean withStatements,
            boolean withRows,
            int workers,
            Executor executor,
            IntConsumer progress,
            BooleanSupplier cancelled) {
        this.law = law;
        this.withStatements = withStatements;
        this.withRows = withRows;
        this.workers = workers;
        this.executor = executor;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /**
     * {@return a calculator that works in the calling thread and sums up the totals only}
     *
     * @param legislation the law to settle by
     */
    public static NationCalculator under(Legislation legislation) {
        return new NationCalculator(legislation, false, false, 1, Runnable::run, persons -> {}, () -> false);
    }

    /**
     * Also sums up by municipality, month, benefit and rate: the statements of all municipalities.
     *
     * @return the calculator
     */
    public NationCalculator statements() {
        return new NationCalculator(law, true, withRows, workers, executor, progress, cancelled);
    }

    /**
     * Also keeps what is settled for every person and week: number in the count, tier, amounts.
     *
     * @return the calculator
     */
    public NationCalculator rows() {
        return new NationCalculator(law, withStatements, true, workers, executor, progress, cancelled);
    }

    /**
     * Spreads the work over threads. The calling thread is one of the workers; it goes on alone if the executor has no
     * thread to give.
     *
     * @param number how many workers, at least one
     * @param helpers where the others run
     * @return the calculator
     * @throws IllegalArgumentException if the number is less than one
     */
    public NationCalculator workers(int number, Executor helpers) {
        if (number < 1) {
            throw new IllegalArgumentException("a calculation has at least one worker, was " + number);
        }
        return new NationCalculator(law, withStatements, withRows, number, helpers, progress, cancelled);
    }

    /**
     * Tells how far the calculation is.
     *
     * @param listener is given the number of persons done, now and then, rising, by one thread at a time
     * @return the calculator
     */
    public NationCalculator progress(IntConsumer listener) {
        return new NationCalculator(law, withStatements, withRows, workers, executor, listener, cancelled);
    }

    /**
     * Stops the calculation when somebody wants it. It is also stopped by an interruption of the calling thread.
     *
     * @param wanted asked now and then, by any of the workers
     * @return the calculator
     */
    public NationCalculator cancelledWhen(BooleanSupplier wanted) {
        return new NationCalculator(law, withStatements, withRows, workers, executor, progress, wanted);
    }

    /**
     * Settles the persons of a history.
     *
     * @param history the persons
     * @return the settlement
     * @throws IllegalArgumentException if the law has no rule for a period; the message names the number of the person, period and benefit
     * @throws ArithmeticException if an amount is out of range
     * @throws CancellationException if it was cancelled, or the calling thread was interrupted before the last person was settled; it
     *     then still is
     */
    public NationSettlement calculate(NationHistory history) {
        NationWork work = new NationWork(history, law, withStatements, withRows, progress, cancelled);
        return work.done(workers, executor);
    }

    /**
     * Settles the persons of a history and keeps nothing: gives all runs of weeks to a reader, person by person, a
     * person's in order of their first weeks; where benefits overlap, one benefit after the other for the weeks in which they
     * do. Works in the calling thread.
     *
     * @param history the persons
     * @param reader what to do with a run
     * @throws IllegalArgumentException if the law has no rule for a period; the message names the number of the person, period and benefit
     * @throws ArithmeticException if an amount is out of range
     */
    public void read(NationHistory history, RunReader reader) {
        WeekWalk walk = history.walk(law, new RateTotals(law), Optional.of(new ReadRuns(reader)));
        for (int person = 0; person < history.persons(); person++) {
            walk.person(person, Optional.empty());
        }
    }

    /** {@return what is asked for} */
    @Override
    public String toString() {
        return "nation under " + law + (withStatements ? ", with statements" : "") + (withRows ? ", with rows" : "");
    }
}
