package dk.refusion.examples.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSummaryTest {
    private static final Instant LONG_AGO = Instant.EPOCH;

    @TempDir
    private Path core;

    @TempDir
    private Path examples;

    @Test
    void properties_and_tests_of_all_modules_are_counted() throws IOException {
        ran(core, "MoneyProperties", 11, 0, 0, 0);
        ran(core, "MoneyTest", 35, 0, 0, 2);
        report(core, "dk.MoneyTest$Nested", 4, 0, 0, 0);
        ran(examples, "TableProperties", 2, 0, 0, 0);
        source(examples, "Helper");

        assertThat(summary(LONG_AGO)).isEqualTo("Properties: 13 in 2 classes\nTests: 50 passed, 0 failed");
    }

    @Test
    void a_test_class_that_did_not_run_fails_the_build() throws IOException {
        ran(core, "MoneyProperties", 11, 0, 0, 0);
        source(examples, "TableProperties");
        source(examples, "MainTest");

        assertThatThrownBy(() -> summary(LONG_AGO))
                .hasMessage("each test class leaves a report, missing were [dk.MainTest, dk.TableProperties]");
    }

    @Test
    void a_report_of_an_earlier_build_does_not_count() throws IOException {
        ran(core, "MoneyProperties", 11, 0, 0, 0);

        assertThatThrownBy(() -> summary(Instant.now().plusSeconds(60))).hasMessageContaining("[dk.MoneyProperties]");
    }

    @Test
    void a_build_without_properties_fails() throws IOException {
        ran(core, "MoneyTest", 1, 0, 0, 0);
        ran(core, "MoneyProperties", 0, 0, 0, 0);

        assertThatThrownBy(() -> summary(LONG_AGO)).hasMessage("at least one property runs, was none");
    }

    @Test
    void a_failure_that_the_build_was_told_to_ignore_fails_it_here() throws IOException {
        ran(core, "MoneyProperties", 11, 1, 2, 0);

        assertThatThrownBy(() -> summary(LONG_AGO)).hasMessageEndingWith("Tests: 8 passed, 3 failed");
    }

    private String summary(Instant start) throws IOException {
        return TestSummary.of(start, List.of(core, examples));
    }

    private static void ran(Path module, String name, int tests, int failures, int errors, int skipped)
            throws IOException {
        source(module, name);
        report(module, "dk." + name, tests, failures, errors, skipped);
    }

    private static void source(Path module, String name) throws IOException {
        Path folder = Files.createDirectories(module.resolve("src/test/java/dk"));
        Files.writeString(folder.resolve(name + ".java"), "");
    }

    private static void report(Path module, String name, int tests, int failures, int errors, int skipped)
            throws IOException {
        Path folder = Files.createDirectories(module.resolve("target/surefire-reports"));
        Files.writeString(
                folder.resolve("TEST-" + name + ".xml"),
                "<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\"/>"
                        .formatted(name, tests, failures, errors, skipped));
    }
}
