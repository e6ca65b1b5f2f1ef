package dk.refusion.examples.fuzz;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.refusion.examples.cli.CommandRun;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Asks commands about files, and judges what they answer. */
final class Verdict {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_SHOWN = 2_000;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Pattern TRACE = Pattern.compile("(?m)^\\s+at |Exception|Error:");
    private static final Pattern REFUSAL =
            Pattern.compile("(?s).*?: [\\d.]+ fejl, intet er beregnet\n(  \\S[^\n]*\n?)+");

    private final Path folder;
    private final String name;
    private final Map<Asked, String> answers = new EnumMap<>(Asked.class);
    private int answered;
    private int refused;

    /**
     * Judges files of one kind.
     *
     * @param folder where they are written
     * @param name what each of them is called
     */
    Verdict(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Asks.
     *
     * @param file what is in the file
     * @param promise what its changes promise
     * @param rows what a plain reader finds in it
     */
    void on(Asked asked, byte[] file, Promise promise, Supplier<List<List<String>>> rows) throws IOException {
        try {
            judge(asked, file, promise, rows);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError(asked + ", " + promise + ": " + e + "\n" + shown(file, rows), e);
        }
    }

    private static String shown(byte[] file, Supplier<List<List<String>>> rows) {
        try {
            return rows.get().stream().map(String::valueOf).collect(joining("\n"));
        } catch (RuntimeException e) {
            return e + "\n" + new String(file, 0, Math.min(file.length, MOST_SHOWN), StandardCharsets.UTF_8);
        }
    }

    private void judge(Asked asked, byte[] file, Promise promise, Supplier<List<List<String>>> rows)
            throws IOException {
        CommandRun run = run(asked, file);
        assertThat(run.exitCode()).as("exit code, %s", run.err()).isBetween(0, 2);
        assertThat(run.err()).doesNotContainPattern(TRACE);
        if (run.exitCode() != 0) {
            refused++;
            assertThat(run.out()).as("nothing is printed before a refusal").isEmpty();
            assertThat(promise).as(run.err()).isEqualTo(Promise.ANY);
            assertThat(run.exitCode() == 2 || REFUSAL.matcher(run.err()).find())
                    .as("problems are listed: %s", run.err())
                    .isTrue();
            return;
        }
        answered++;
        if (promise == Promise.SAME) {
            assertThat(run.out()).isEqualTo(answers.get(asked));
        } else {
            BigDecimal total = asked.total(JSON.readTree(run.out())).orElse(BigDecimal.ZERO);
            asked.total(rows.get()).ifPresent(said -> assertThat(total).isEqualByComparingTo(said));
        }
    }

    /** Keeps what is answered about a file that is right. */
    void right(Asked asked, byte[] file) throws IOException {
        CommandRun run = run(asked, file);
        assertThat(run.exitCode()).as(run.err()).isZero();
        answers.put(asked, run.out());
    }

    private CommandRun run(Asked asked, byte[] file) throws IOException {
        Files.write(folder.resolve(name), file);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        CommandRun run = CommandRun.refusion(folder, asked.words(name));
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(took)).isLessThan(LONGEST);
        return run;
    }

    /** How many were answered, and how many refused. */
    @Override
    public String toString() {
        return answered + " answered, " + refused + " refused";
    }
}
