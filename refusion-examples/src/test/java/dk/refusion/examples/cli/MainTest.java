package dk.refusion.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    @TempDir
    private Path folder;

    @Test
    void without_arguments_the_ministers_table_is_studied_and_a_month_of_the_sample_settled() {
        CommandRun main = CommandRun.refusion(folder);

        assertThat(main.exitCode()).isZero();
        assertThat(main.err()).isEmpty();
        assertThat(main.out())
                .isEqualTo(CommandRun.refusion(folder, "investment").out() + "\n"
                        + CommandRun.refusion(folder, "refunds", "--municipality", "860")
                                .out());
    }

    @Test
    void wrong_usage_exits_with_2_and_says_what_is_right() {
        for (String[] wrong : new String[][] {{"nothing"}, {"--nothing"}, {"investment", "a.csv", "b.csv"}}) {
            CommandRun main = CommandRun.refusion(folder, wrong);

            assertThat(main.exitCode()).isEqualTo(2);
            assertThat(main.out()).isEmpty();
            assertThat(main.err()).contains("See: refusion");
        }
    }

    @Test
    void every_command_has_the_same_exit_codes() {
        assertThat(commands(Main.commands(folder))).hasSizeGreaterThan(1).allSatisfy(command -> {
            assertThat(command.getCommandSpec().exitCodeOnInvalidInput()).isEqualTo(2);
            assertThat(command.getCommandSpec().exitCodeOnExecutionException()).isEqualTo(1);
        });
    }

    @Test
    void help_and_version_are_results() {
        assertThat(CommandRun.refusion(folder, "--help").out()).contains("investment", "refunds");
        assertThat(CommandRun.refusion(folder, "--version").out()).startsWith("refusion ");
        assertThat(CommandRun.refusion(folder, "investment", "--help").exitCode())
                .isZero();
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(MainTest::commands));
    }
}
