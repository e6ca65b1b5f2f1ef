package dk.refusion.examples.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes to standard error names no person, unless that is asked for, or the person's own cell is the problem. */
class NobodyIsNamedTest {
    private static final String PERSON = "010180-0007";
    private static final String HEAD = "person;municipality;benefit;from;to;amount;registered;awarded\n";
    private static final String SETTLEMENT_HEAD =
            "Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;"
                    + "Medfinansieringssats;Medfinansieringsbeløb";

    @TempDir
    private Path folder;

    private CommandRun run(String command, String file) throws IOException {
        Files.writeString(folder.resolve("own.csv"), file);
        return CommandRun.refusion(folder, command.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kontanthjælp;2026-01-05;2026-01-11;2.800,00;; | 0",
                "kontanthjælp;2026-13-05;2026-01-11;2.800,00;; | 1",
                "kontanthjælp;2026-01-12;2026-01-11;2.800,00;; | 1",
                "kontanthjælp;1980-01-05;1980-01-11;2.800,00;; | 1",
                "uddannelseshjælp;2026-01-05;2026-01-11;2.800,00;; | 1",
                "kontanthjælp;2026-01-05;2026-01-11;92233720368547758.07;; | 1",
                "kontanthjælp;2026-01-05;2026-01-11;92.233.720.368.547.758,07;; | 1",
                "kontanthjælp;2026-01-05;2026-01-11;2.800,00;x;y | 1"
            })
    void payments_good_and_bad(String line, int exitCode) throws IOException {
        for (String command : new String[] {"refunds", "nation"}) {
            CommandRun run = run(command + " --payments own.csv", HEAD + PERSON + ";Ballerup;" + line + "\n");

            assertThat(run.exitCode()).isEqualTo(exitCode);
            assertThat(run.out() + run.err()).doesNotContain(PERSON, "0101800007");
        }
    }

    @Test
    void amounts_that_are_too_large_together() throws IOException {
        String line = PERSON + ";Ballerup;kontanthjælp;2026-01-05;2026-01-11;10.000.000.000.000.000,00;2026-02-%02d;\n";
        String lines = IntStream.rangeClosed(1, 10).mapToObj(line::formatted).collect(joining());

        CommandRun run = run("refunds --payments own.csv", HEAD + lines);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("beløbene er for store").doesNotContain(PERSON);
    }

    @Test
    void lines_that_overlap() throws IOException {
        String line = PERSON + ";Ballerup;kontanthjælp;2026-01-05;2026-01-11;1,00;;\n";

        assertThat(run("refunds --payments own.csv", HEAD + line + line).err())
                .contains("overlapper linje 2")
                .doesNotContain(PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-05 | Kontanthjælp;Ballerup;2800,00;80;2240,00;;",
                "2026-99-05 | Kontanthjælp;Ballerup;2800,00;80;2240,00;;",
                "2026-01-05 | Kontanthjælp;Balleru;2800,00;80;2240,00;;",
                "2026-01-05 | Kontanthjælp;Ballerup;2800.00;800;x;;"
            })
    void a_settlement_good_and_bad(String week, String line) throws IOException {
        for (String command : new String[] {"audit", "nation"}) {
            CommandRun run = run(
                    command + " --settlement own.csv",
                    SETTLEMENT_HEAD + "\n" + week + ";" + PERSON + ";" + line + "\n");

            assertThat(run.err()).doesNotContain(PERSON, "0101800007");
        }
    }

    @Test
    void who_asks_for_a_person_is_told_of_it() throws IOException {
        String line = PERSON + ";Ballerup;kontanthjælp;2026-01-05;2026-01-11;2.800,00;;\n";

        assertThat(run("refunds --payments own.csv --explain " + PERSON, HEAD + line)
                        .out())
                .contains(PERSON);
        assertThat(run("refunds --payments own.csv --explain 020280-0002", HEAD + line)
                        .err())
                .contains("020280-0002")
                .doesNotContain(PERSON);
    }
}
