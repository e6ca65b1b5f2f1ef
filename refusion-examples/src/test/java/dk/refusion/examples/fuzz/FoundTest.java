package dk.refusion.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spoilt files have found, each as an example of its kind. */
class FoundTest {
    @TempDir
    private Path folder;

    private CommandRun run(Asked asked, String file) throws IOException {
        Files.writeString(folder.resolve("own.csv"), file);
        return CommandRun.refusion(folder, asked.words("own.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "31-12-2500", "2500-W52", "2500-01-05"})
    void a_week_of_a_settlement_for_which_no_law_is_looked_up_is_a_problem_of_its_cell(String week) throws IOException {
        String spoilt = Valid.SETTLEMENT.replaceFirst("2026-01-05", week);

        for (Asked asked : new Asked[] {Asked.AUDIT, Asked.SETTLED_NATION}) {
            CommandRun run = run(asked, spoilt);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("1 fejl", "linje 2, kolonne 1 (Uge), \"" + week + "\": skriv ugens mandag");
        }
    }

    @Test
    void amounts_of_a_settlement_that_are_too_large_together_are_no_fault_of_the_program() throws IOException {
        String spoilt = Valid.SETTLEMENT.replace("2.240,00;;", "2.240,00;;92233720368547758,07");

        for (Asked asked : new Asked[] {Asked.AUDIT, Asked.SETTLED_NATION}) {
            CommandRun run = run(asked, spoilt);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("1 fejl", "beløbene er for store");
        }
    }

    @Test
    void a_cell_that_shares_a_text_that_is_not_there_is_a_problem_and_not_empty() throws IOException {
        Map<String, byte[]> parts =
                Workbooks.parts(Workbooks.written(Asked.INVESTMENT.valid().rows()));
        parts.computeIfPresent(
                Workbooks.SHEET,
                (name, sheet) -> new String(sheet, UTF_8)
                        .replaceFirst("(r=\"A2\"[^>]* t=\"s\"[^>]*><v>)\\d+", "$199")
                        .getBytes(UTF_8));
        Files.write(folder.resolve("own.xlsx"), Workbooks.zipped(parts));

        CommandRun run = CommandRun.refusion(folder, Asked.INVESTMENT.words("own.xlsx"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("1 fejl", "ark Ark1, celle A2, \"99\": skriv teksten i cellen igen");
    }
}
