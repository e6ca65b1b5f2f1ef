package dk.refusion.examples.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a virtual machine of its own, as a user starts it. */
class ProcessTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final String MAIN = "dk.refusion.examples.cli.Main";

    @TempDir
    private Path folder;

    @Test
    void danish_letters_come_out_as_utf_8_whatever_the_locale_and_the_report_lies_where_the_command_was_run()
            throws IOException, InterruptedException {
        Run run = java("-Dfile.encoding=US-ASCII", "-cp", CLASS_PATH, MAIN);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(CommandRun.refusion(folder.toRealPath()).out());
        assertThat(folder.resolve("refusion-investering.html")).exists();
    }

    @Test
    void the_characters_are_those_that_java_was_told() throws IOException, InterruptedException {
        Path out = folder.resolve("out");

        java(out, "-Dstdout.encoding=cp850", "-cp", CLASS_PATH, MAIN, "--help", "--lang", "da");

        assertThat(Files.readString(out, Charset.forName("cp850"))).contains("på kommandolinjen");
    }

    @Test
    void bad_input_and_wrong_usage_end_the_process_with_1_and_2() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("ærø.csv"), "Mio. kr.;2015\nÆrø\nInvestering;1.5\n");

        assertThat(java("-cp", CLASS_PATH, MAIN, "investment", "none.csv").exitCode())
                .isEqualTo(1);
        assertThat(java("-cp", CLASS_PATH, MAIN, "--nothing").exitCode()).isEqualTo(2);
    }

    @Test
    void a_process_that_looks_into_no_command_lists_them_as_one_that_looks_into_all()
            throws IOException, InterruptedException {
        assertThat(java("-cp", CLASS_PATH, "-Duser.language=en", MAIN, "--help").out())
                .isEqualTo(CommandRun.refusion(folder, "--help").out());
    }

    @Test
    void the_modules_run_on_the_module_path() throws IOException, InterruptedException {
        Run run = java("-p", runTimeModules(), "-m", "dk.refusion.examples/" + MAIN, "investment", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(CommandRun.refusion(folder, "investment", "--format", "json")
                        .out());
    }

    /** The class path without the tests and what only they need. */
    private static String runTimeModules() {
        Pattern runTime = Pattern.compile(
                ".*(refusion-(core|examples)[/\\\\]target[/\\\\](classes|[^/\\\\]*\\.jar)"
                        + "|refusion-core-[^/\\\\]*\\.jar|(picocli|fastcsv|jackson-[a-z]+|guava|failureaccess|fastexcel|fastexcel-reader|opczip|aalto-xml|stax2-api|commons-[a-z0-9]+)-[0-9][^/\\\\]*\\.jar)");
        return Arrays.stream(CLASS_PATH.split(File.pathSeparator, -1))
                .filter(entry -> runTime.matcher(entry).matches())
                .collect(joining(File.pathSeparator));
    }

    private Run java(String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile("refusion", ".out");
        int exitCode = java(out, args);
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        Files.delete(out);
        return new Run(exitCode, printed);
    }

    private int java(Path out, String... args) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command =
                Stream.concat(Stream.of(java.toString()), Arrays.stream(args)).toList();
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("LC_ALL", "C");
        return process.start().waitFor();
    }

    private record Run(int exitCode, String out) {}
}
