package dk.refusion.examples.fuzz;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.refusion.examples.cli.CommandRun;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Asks commands about files, and judges what they answer. */
final class Verdict {
    private static final ObjectMapper JSON = new ObjectMapper();
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

    /** Asks about some files, all that the command reads. */
    void on(Asked asked, List<Spoilt> files) throws IOException {
        Promise promise = files.stream().map(Spoilt::promise).reduce(Promise.SAME, Promise::and);
        try {
            judge(asked, promise, files);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError(
                    asked + ", " + promise + ": " + e + "\n"
                            + files.stream().map(String::valueOf).collect(joining("\n\n")),
                    e);
        }
    }

    private void judge(Asked asked, Promise promise, List<Spoilt> files) throws IOException {
        CommandRun run = run(asked, files);
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
            JsonNode answer = JSON.readTree(run.out());
            asked.check(answer, files.get(0).rows());
            if (asked == Asked.AUDIT_OF_OWN) {
                List<Spoilt> own = files.subList(1, 2);
                JsonNode refunds = JSON.readTree(run(Asked.OWN, own).out());
                asked.check(answer, files.get(0).rows(), refunds, own.get(0).rows());
            }
        }
    }

    /** Keeps what is answered about files that are right. */
    void right(Asked asked, List<Spoilt> files) throws IOException {
        CommandRun run = run(asked, files);
        assertThat(run.exitCode()).as(run.err()).isZero();
        answers.put(asked, run.out());
    }

    private CommandRun run(Asked asked, List<Spoilt> files) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            Files.write(folder.resolve(Asked.name(i, name)), files.get(i).bytes());
        }
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
