package dk.refusion.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProgressTest {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration NEVER = Duration.ofDays(1);

    private final Telling told = new Telling();

    /** A writer that one can wait for. */
    private static final class Telling extends StringWriter {
        private final CountDownLatch twice = new CountDownLatch(2);
        private final CountDownLatch once = new CountDownLatch(1);

        @Override
        public void flush() {
            once.countDown();
            twice.countDown();
        }
    }

    private Progress progress(boolean isTerminal, Duration patience) {
        return new Progress(() -> new PrintWriter(told), () -> isTerminal, patience);
    }

    @AfterEach
    void no_thread_is_left() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("refusion-progress");
    }

    @Test
    void quick_work_is_not_told_of() {
        Progress progress = progress(true, NEVER);
        progress.step("Læser");
        progress.done(1, 2);
        progress.step("Opgør");
        progress.end();

        assertThat(told.toString()).isEmpty();
    }

    @Test
    void long_work_is_told_of_in_lines_with_its_part_and_its_time() throws InterruptedException {
        Progress progress = progress(false, AT_ONCE);
        progress.step("Opgør 10 personer");
        told.once.await();
        progress.end();

        assertThat(told.toString()).matches("Opgør 10 personer, \\d+ s\n");
    }

    @Test
    void a_part_of_a_step_is_told_in_per_cent() throws InterruptedException {
        Semaphore done = new Semaphore(0);
        BooleanSupplier terminalOnceAPartIsDone = () -> {
            done.acquireUninterruptibly();
            return true;
        };
        Progress progress = new Progress(() -> new PrintWriter(told), terminalOnceAPartIsDone, AT_ONCE);
        progress.step("Opgør");
        progress.done(2, 3);
        done.release();
        told.once.await();
        progress.end();

        assertThat(told.toString()).contains("\rOpgør: 66 %, ");
    }

    @Test
    void on_a_terminal_one_line_is_written_over_and_wiped_away() throws InterruptedException {
        Progress progress = progress(true, AT_ONCE);
        progress.step("Opgør");
        told.twice.await();
        progress.end();

        assertThat(told.toString()).doesNotContain("\n").endsWith("\r");
        String[] lines = told.toString().split("\r", -1);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(5);
        assertThat(lines[lines.length - 2]).isBlank().hasSameSizeAs(lines[lines.length - 3]);
    }

    @Test
    void it_can_begin_again_and_end_twice() throws InterruptedException {
        Progress progress = progress(false, AT_ONCE);
        progress.step("Læser");
        told.once.await();
        progress.end();
        progress.end();
        progress.step("Opgør");
        told.twice.await();
        progress.end();

        assertThat(told.toString()).startsWith("Læser, ").contains("\nOpgør, ");
    }

    @Test
    void a_command_that_fails_ends_it_too() {
        assertThat(CommandRun.refusion(Path.of(""), "refunds", "--payments", "none.csv")
                        .exitCode())
                .isEqualTo(1);
    }
}
