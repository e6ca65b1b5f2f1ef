package dk.refusion.nation;

import dk.refusion.law.Legislation;
import dk.refusion.walk.RateTotals;
import dk.refusion.walk.StatementSums;
import dk.refusion.walk.WeekRun;
import dk.refusion.walk.WeekSink;
import dk.refusion.walk.WeekWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** One calculation: blocks of persons that workers take one after the other, each into sums of its own. */
final class NationWork {
    /** Small enough to stop soon, large enough to cost nothing. */
    private static final int BLOCK = 1024;

    private final NationHistory history;
    private final Legislation law;
    private final boolean withStatements;
    private final Optional<KeptRuns[]> rows;
    private final IntConsumer progress;
    private final BooleanSupplier cancelled;
    private final int blocks;

    private final AtomicInteger next = new AtomicInteger();

    // what follows is guarded by this lock
    private final Object lock = new Object();
    private final List<Worker> workers = new ArrayList<>();
    private int working;
    private int personsDone;
    /** The first block that failed, and why: the same whoever came first. */
    private int failedBlock = Integer.MAX_VALUE;

    private Optional<Throwable> failure = Optional.empty();
    private volatile boolean stopped;

    NationWork(
            NationHistory history,
            Legislation law,
            boolean withStatements,
            boolean withRows,
            IntConsumer progress,
            BooleanSupplier cancelled) {
        this.history = history;
        this.law = law;
        this.withStatements = withStatements;
        this.progress = progress;
        this.cancelled = cancelled;
        this.blocks = (int) ((history.persons() + (BLOCK - 1L)) / BLOCK);
        this.rows = withRows ? Optional.of(new KeptRuns[blocks]) : Optional.empty();
    }

    NationSettlement done(int number, Executor executor) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the calculation was interrupted");
        }
        for (int helper = 1; helper < Math.min(number, blocks); helper++) {
            try {
                executor.execute(this::work);
            } catch (RejectedExecutionException noThread) {
                break;
            }
        }
        work();
        List<Worker> all = await();
        RateTotals totals = new RateTotals(law);
        Optional<StatementSums> statements = all.get(0).statements;
        for (Worker worker : all) {
            totals.add(worker.totals);
            if (statements.isPresent() && worker != all.get(0)) {
                statements.get().add(worker.statements.orElseThrow());
            }
        }
        return new NationSettlement(
                history,
                law,
                totals,
                statements,
                rows.map(kept -> new NationRows(law, history.persons(), BLOCK, kept)));
    }

    /** Takes blocks until none is left. A helper that starts too late finds none. */
    private void work() {
        synchronized (lock) {
            working++;
        }
        Worker worker = new Worker();
        int block = -1;
        try {
            while (!stopped && (block = next.getAndIncrement()) < blocks) {
                if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("the calculation was cancelled");
                }
                worker.block(block);
                tell(block);
            }
        } catch (RuntimeException | Error why) {
            fail(block, why);
        }
        synchronized (lock) {
            workers.add(worker);
            working--;
            lock.notifyAll();
        }
    }

    private void tell(int block) {
        synchronized (lock) {
            personsDone += end(block) - block * BLOCK;
            progress.accept(personsDone);
        }
    }

    private void fail(int block, Throwable why) {
        synchronized (lock) {
            stopped = true;
            if (block < failedBlock) {
                failedBlock = block;
                failure = Optional.of(why);
            }
        }
    }

    /** The workers, when all that have begun are done. */
    private List<Worker> await() {
        boolean interrupted = false;
        try {
            synchronized (lock) {
                while (working > 0) {
                    try {
                        lock.wait();
                    } catch (InterruptedException stop) {
                        interrupted = true;
                        fail(-1, new CancellationException("the calculation was interrupted"));
                    }
                }
                if (failure.isPresent()) {
                    throw rethrown(failure.get());
                }
                return List.copyOf(workers);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(Throwable why) {
        if (why instanceof Error error) {
            throw error;
        }
        return (RuntimeException) why;
    }

    private int end(int block) {
        return (int) Math.min(history.persons(), (block + 1L) * BLOCK);
    }

    /** Walks through blocks with sums of its own. */
    private final class Worker implements WeekSink {
        private final RateTotals totals = new RateTotals(law);
        private final Optional<StatementSums> statements =
                withStatements ? Optional.of(new StatementSums(law)) : Optional.empty();
        private KeptRuns runs = new KeptRuns(0, 0);
        private final WeekWalk walk =
                history.walk(law, totals, withStatements || rows.isPresent() ? Optional.of(this) : Optional.empty());

        void block(int block) {
            int from = block * BLOCK;
            int to = end(block);
            if (rows.isPresent()) {
                runs = new KeptRuns(to - from, 2 * (history.firstPeriod(to) - history.firstPeriod(from)));
            }
            for (int person = from; person < to; person++) {
                walk.person(person, Optional.empty());
            }
            if (rows.isPresent()) {
                rows.get()[block] = runs.finished();
            }
        }

        @Override
        public void person(int person) {
            if (rows.isPresent()) {
                runs.person();
            }
        }

        @Override
        public boolean asksForMonths() {
            return withStatements;
        }

        @Override
        public void settled(WeekRun run) {
            if (statements.isPresent()) {
                statements.get().settled(run);
            }
            if (rows.isPresent()) {
                runs.settled(run);
            }
        }
    }
}
