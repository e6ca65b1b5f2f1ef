package dk.refusion.examples.cli.output;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Tells how far a command is, but only if it takes longer than people wait without asking.
 *
 * <p>On a terminal one line is written over and over, and wiped away at the end. Anywhere else lines come ever more
 * seldom, so that a log stays short. Between its first step and its end one daemon thread runs. Not for use from several
 * threads, except {@link #done}.
 */
final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BLINK = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Supplier<PrintWriter> out;
    private final BooleanSupplier terminal;
    private final Duration patience;
    private volatile Step step = new Step("", 0, 0);
    private Optional<Teller> teller = Optional.empty();

    /**
     * Progress that is told after two seconds.
     *
     * @param out where it is told
     * @param terminal whether that is a terminal; asked when there is something to tell
     */
    Progress(Supplier<PrintWriter> out, BooleanSupplier terminal) {
        this(out, terminal, PATIENCE);
    }

    Progress(Supplier<PrintWriter> out, BooleanSupplier terminal, Duration patience) {
        this.out = out;
        this.terminal = terminal;
        this.patience = patience;
    }

    private record Step(String what, long part, long whole) {
        @Override
        public String toString() {
            return what + (whole == 0 ? "" : ": " + 100 * part / whole + " %");
        }
    }

    private record Teller(Thread thread, CountDownLatch end) {}

    /**
     * A step begins.
     *
     * @param what what is done in it
     */
    void step(String what) {
        step = new Step(what, 0, 0);
        if (teller.isEmpty()) {
            CountDownLatch end = new CountDownLatch(1);
            Thread thread = new Thread(() -> tell(end), "refusion-progress");
            thread.setDaemon(true);
            thread.start();
            teller = Optional.of(new Teller(thread, end));
        }
    }

    /**
     * A part of the step is done.
     *
     * @param part how much
     * @param whole of how much, above zero
     */
    void done(long part, long whole) {
        step = new Step(step.what(), part, whole);
    }

    /** Everything is done, or failed; nothing is told any more until another step begins. */
    void end() {
        teller.ifPresent(running -> {
            running.end().countDown();
            try {
                running.thread().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        teller = Optional.empty();
    }

    private void tell(CountDownLatch end) {
        try {
            long start = System.nanoTime();
            if (end.await(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
            if (terminal.getAsBoolean()) {
                rewrite(end, start);
            } else {
                Duration pause = PATIENCE;
                do {
                    print(line(start) + "\n");
                    pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
                } while (!end.await(pause.toNanos(), TimeUnit.NANOSECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void rewrite(CountDownLatch end, long start) throws InterruptedException {
        int width = 0;
        do {
            String line = line(start);
            print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
        } while (!end.await(BLINK.toNanos(), TimeUnit.NANOSECONDS));
        print("\r" + " ".repeat(width) + "\r");
    }

    private void print(String text) {
        out.get().print(text);
        out.get().flush();
    }

    private String line(long start) {
        return step + ", " + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s";
    }
}
