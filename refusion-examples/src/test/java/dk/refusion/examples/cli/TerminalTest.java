package dk.refusion.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a terminal, which Linux's {@code script} plays. */
class TerminalTest {
    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final String ESCAPE = "\u001B[";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_terminal_can_be_played() {
        assumeTrue(System.getProperty("os.name").equals("Linux") && Files.isExecutable(SCRIPT), "no script");
    }

    @Test
    void colours_are_shown_on_a_terminal() throws IOException, InterruptedException {
        assertThat(terminal("accounts --nothing; $refusion accounts"))
                .contains(ESCAPE + "31mUnknown: --nothing")
                .contains(ESCAPE + "1mKontoanalyse: ");
    }

    @Test
    void pipes_files_and_those_who_want_none_get_no_colours() throws IOException, InterruptedException {
        assertThat(terminal("accounts | cat")).contains("Kontoanalyse: ").doesNotContain(ESCAPE);
        assertThat(terminal("accounts --nothing 2> errors; cat errors"))
                .contains("Unknown: --nothing")
                .doesNotContain(ESCAPE);
        assertThat(terminal("accounts --color never"))
                .contains("Kontoanalyse: ")
                .doesNotContain(ESCAPE);
        assertThat(terminal("accounts; NO_COLOR=1 $refusion accounts"))
                .containsPattern("(?s)" + "\u001B\\[1mKontoanalyse: .*[\r\n]Kontoanalyse: ");
    }

    /** What is seen on a terminal on which a command was run. */
    private String terminal(String command) throws IOException, InterruptedException {
        Path seen = folder.resolve("seen");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder process = new ProcessBuilder(
                        SCRIPT.toString(), "-q", "-c", "$refusion " + command, seen.toString())
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().keySet().removeIf(name -> name.contains("COLOR"));
        process.environment()
                .put(
                        "refusion",
                        java + " -cp " + System.getProperty("java.class.path") + " dk.refusion.examples.cli.Main");
        process.start().waitFor();
        return Files.readString(seen, StandardCharsets.UTF_8);
    }
}
