package dk.refusion.examples.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.files.payments.PaymentsFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script for sessions, opened in the JDK's own tool as the page of the module says. */
class ScriptTest {
    private static final String PROMPT = "jshell> ";
    private static final Path PAGE = Path.of("README.md");
    private static final Path SCRIPT = Path.of("jshell", "refusion.jsh").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void the_session_that_the_page_shows_prints_what_it_shows() throws Exception {
        String shown = Files.readString(PAGE).split("```jshell\n", 2)[1].split("```", 2)[0];
        String[] lines = shown.lines()
                .filter(line -> line.startsWith(PROMPT))
                .map(line -> line.substring(PROMPT.length()))
                .skip(2)
                .toArray(String[]::new);

        assertThat(shown)
                .startsWith(PROMPT + "/open refusion-examples/jshell/wide.jsh\n\n" + PROMPT
                        + "/open refusion-examples/jshell/refusion.jsh\n");
        assertThat(session(lines))
                .contains(shown.substring(shown.indexOf(PROMPT + lines[0])).strip());
    }

    @Test
    void a_file_of_ones_own_becomes_a_reform_and_a_map_as_the_page_shows() throws Exception {
        String shown = Files.readString(PAGE)
                .split("```jshell\n", 3)[2]
                .split("```", 2)[0]
                .strip();
        Path own = Files.writeString(
                folder.resolve("own.csv"), PaymentsFiles.sampleText().text());
        Path map = folder.resolve("kort.svg");
        String[] lines = shown.lines()
                .filter(line -> line.startsWith(PROMPT))
                .map(line -> line.substring(PROMPT.length()))
                .map(line -> line.replace("own.csv", own.toString()).replace("kort.svg", map.toString()))
                .toArray(String[]::new);

        assertThat(session(lines).replace(own.toString(), "own.csv").replace(map.toString(), "kort.svg"))
                .contains(shown);
        assertThat(map).content().contains("Ændret refusion", "Hjørring");
    }

    @Test
    void the_script_opens_silently_and_its_words_are_there() throws Exception {
        assertThat(session("kr(250)")).containsPattern("==> 250,00 kr\\.").doesNotContain("rror", "does not exist");
    }

    @Test
    void print_shows_the_table_of_a_result_and_not_80_characters_of_it() throws Exception {
        assertThat(session(
                        "var s = refunds().payments(monthly(\"17\", BALLERUP, KONTANTHJAELP, month(\"2026-01\"), month(\"2026-12\"),"
                                + " kr(15_000))).calculate();",
                        "print(s.tiers(WeekRange.ofYear(2026)))",
                        "var t = MoneySeries.of(Map.of(2024, kr(1), 2025, kr(2), 2026, kr(3), 2027, kr(4), 2028, kr(5),"
                                + " 2029, kr(6), 2030, kr(7), 2031, kr(8), 2032, kr(9), 2033, kr(10)))"))
                .contains("Trin  Refusionssats  Personer  Uger")
                .contains("2033=10} kr.")
                .doesNotContain("rror");
    }

    private static String session(String... lines) throws Exception {
        String input = "/open " + SCRIPT.resolveSibling("wide.jsh") + "\n/open " + SCRIPT + "\n"
                + String.join("\n", lines) + "\n/exit\n";
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
        JavaShellToolBuilder.builder()
                .in(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), null)
                .out(out)
                .err(out)
                .persistence(new HashMap<>())
                .interactiveTerminal(false)
                .run("--class-path", System.getProperty("java.class.path"));
        return output.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
