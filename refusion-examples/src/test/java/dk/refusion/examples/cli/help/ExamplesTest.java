package dk.refusion.examples.cli.help;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.cli.Main;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The examples at the end of every help, run one after another in one folder. */
class ExamplesTest {
    private static final Pattern WORD = Pattern.compile("\"(?<quoted>[^\"]*)\"|(?<plain>\\S+)");

    @TempDir
    private Path folder;

    static Stream<String> commands() {
        return Texts.all(Main.commands(Path.of("")))
                .map(command -> command.getCommandSpec().qualifiedName());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_example_runs(String name) throws IOException {
        bringYourOwn(name);
        CommandLine command = Texts.all(Main.commands(folder))
                .filter(one -> one.getCommandSpec().qualifiedName().equals(name))
                .findFirst()
                .orElseThrow();
        String[] examples = command.getCommandSpec().usageMessage().footer();

        assertThat(examples).isNotEmpty();
        assertThat(command.getUsageMessage().lines()).endsWith(examples);
        for (String example : Arrays.stream(examples)
                .collect(joining("\n"))
                .replace("\\\n", "")
                .split("\n", -1)) {
            run(example.strip());
        }
    }

    private void run(String example) throws IOException {
        assertThat(example).startsWith("refusion");
        List<String> words = words(example);
        Optional<Path> from = file(words, "<");
        Optional<Path> into = file(words, ">");
        String[] args = words.stream()
                .skip(1)
                .takeWhile(word -> !word.equals("<") && !word.equals(">"))
                .toArray(String[]::new);

        CommandRun run = from.isPresent() ? refusionReading(from.get(), args) : CommandRun.refusion(folder, args);

        assertThat(run.exitCode()).as(example + "\n" + run.err()).isZero();
        assertThat(run.out()).isNotBlank().doesNotContain("\u001B");
        assertThat(run.err()).doesNotContain("\u001B");
        if (into.isPresent()) {
            Files.writeString(into.get(), run.out());
        }
    }

    private CommandRun refusionReading(Path file, String... args) throws IOException {
        InputStream before = System.in;
        try (InputStream in = Files.newInputStream(file)) {
            System.setIn(in);
            return CommandRun.refusion(folder, args);
        } finally {
            System.setIn(before);
        }
    }

    private Optional<Path> file(List<String> words, String sign) {
        int at = words.indexOf(sign);
        return at < 0 ? Optional.empty() : Optional.of(folder.resolve(words.get(at + 1)));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group("quoted") == null ? matcher.group("plain") : matcher.group("quoted"));
        }
        return words;
    }

    /** Files that an example names, and that no command makes. */
    private void bringYourOwn(String command) throws IOException {
        switch (command) {
            case "refusion durations" -> file("spells.csv", "uger;igangværende\n13;40\n104;3\n");
            case "refusion compensation" ->
                file("mine.csv", "kommune;nettoudgift;nøgle\nBallerup;1.000;48.000\nHerlev;500;29.000\n");
            case "refusion indicator" -> {
                file("mine.csv", """
                        område;ydelse;år;fuldtidspersoner
                        Ballerup;A;2020;10
                        Ballerup;A;2021;9
                        Hele landet;A;2020;1.000
                        Hele landet;A;2021;950
                        """);
                file("folk.csv", "område;år;befolkning\nBallerup;2021;48.000\nHele landet;2021;5.800.000\n");
                file("auk01.csv", """
                        OMRÅDE;YDELSESTYPE;TID;INDHOLD
                        Hele landet;Kontanthjælp;2023;30000
                        Hele landet;Kontanthjælp;2024;29950
                        Ballerup;Kontanthjælp;2023;310
                        Ballerup;Kontanthjælp;2024;301
                        """);
                file("satser.csv", "ydelse;sats\nA;100.000\n");
            }
            default -> {}
        }
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
