package dk.refusion.examples.cli.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutdatedAwardsTest {
    @TempDir
    private Path folder;

    private CommandRun run(String command, String... lines) throws IOException {
        Files.writeString(
                folder.resolve("own.csv"),
                "person;municipality;benefit;from;to;amount;awarded\n" + String.join("\n", lines) + "\n");
        return CommandRun.refusion(folder, command, "--payments", "own.csv", "--format", "json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refunds", "nation"})
    void lines_with_an_old_visitation_after_a_later_one_are_settled_by_it_and_named(String command) throws IOException {
        CommandRun run = run(
                command,
                "Åse;Ballerup;fleksløntilskud;2016-09-01;2016-09-30;9.000;2016-09-01",
                "Åse;Ballerup;fleksløntilskud;2016-10-01;2016-10-31;9.000;2013-05-15",
                "Åse;Ballerup;fleksløntilskud;2016-11-01;2016-11-30;9.000;2013-05-15");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains(
                        "own.csv: 2 gange følger en udbetaling datoen for en ældre visitation, skønt en senere gjaldt,"
                                + " først Åse, 2016-10-01 til 2016-10-31; skriv den senere dato");
    }

    @Test
    void lines_whose_dates_agree_are_not() throws IOException {
        CommandRun run = run(
                "refunds",
                "Åse;Ballerup;fleksløntilskud;2016-08-01;2016-08-31;9.000;2013-05-15",
                "Åse;Ballerup;fleksløntilskud;2016-09-01;2016-09-30;9.000;2016-09-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).doesNotContain("visitation");
    }
}
