package dk.refusion.examples.cli.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    @Test
    void the_script_has_every_command_and_option() {
        String script = script();

        assertThat(Texts.all(Main.commands(folder))).hasSizeGreaterThan(5).allSatisfy(command -> {
            assertThat(script).contains("`" + command.getCommandName() + "`");
            command.getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(script).contains("'" + option.longestName() + "'"));
        });
    }

    @Test
    void bash_accepts_the_script_and_completes_with_it() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "no bash");
        Files.writeString(folder.resolve("script"), script());
        Files.writeString(folder.resolve("payments.csv"), "");

        assertThat(bash("bash -n script && echo well")).containsExactly("well");
        assertThat(completed("refusion", ""))
                .containsAll(Main.commands(folder).getSubcommands().keySet());
        assertThat(completed("refusion", "--la")).containsExactly("--lang");
        assertThat(completed("refusion", "refunds", "--mun")).containsExactly("--municipality");
        assertThat(completed("refusion", "refunds", "--municipality", "Ba")).containsExactly("Ballerup");
        assertThat(completed("refusion", "refunds", "--payments", "pay")).containsExactly("payments.csv");
        assertThat(completed("refusion", "indicator", "--reading", "r")).containsExactly("rate", "rate-change");
        assertThat(completed("refusion", "nation", "--format", "")).containsExactly("text", "json");
        assertThat(completed("refusion", "help", "in")).containsExactly("investment", "indicator");
    }

    private String script() {
        CommandRun run = CommandRun.refusion(folder, "completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    /** What bash offers for the last word. */
    private List<String> completed(String... words) throws IOException, InterruptedException {
        String line = String.join(" ", words);
        return bash(
                "source ./script; COMP_WORDS=(" + line.strip() + (line.endsWith(" ") ? " ''" : "") + "); COMP_CWORD="
                        + (words.length - 1) + "; COMP_LINE='" + line
                        + "'; _complete_refusion; printf '%s\\n' \"${COMPREPLY[@]}\"");
    }

    private List<String> bash(String commands) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "bash", ".out");
        Process bash = new ProcessBuilder(BASH.toString(), "--norc", "-c", commands)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD) // bash grumbles that nobody pressed the tabulator
                .redirectOutput(out.toFile())
                .start();
        bash.waitFor();
        return Files.readString(out, StandardCharsets.UTF_8).lines().toList();
    }
}
