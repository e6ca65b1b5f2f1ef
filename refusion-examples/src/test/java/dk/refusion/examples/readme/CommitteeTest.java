package dk.refusion.examples.readme;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of the committee's statements names tests that exist, and leaves no statement without an answer. */
class CommitteeTest {
    private static final String SECTION = "## What an employment committee asks, bullet by bullet\n";
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|Properties))\\.(\\w+)`");
    private static final List<Path> TESTS =
            List.of(Path.of("..", "refusion-core", "src", "test", "java"), Path.of("src", "test", "java"));

    @Test
    void every_named_test_exists() throws IOException {
        assertThat(NAMED_TEST.matcher(section()).results())
                .hasSizeGreaterThan(25)
                .allSatisfy(named -> assertThat(source(named.group(1))).contains("    void " + named.group(2) + "("));
    }

    @Test
    void every_statement_has_a_test_or_an_explanation() throws IOException {
        List<String> statements = section()
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| statement"))
                .toList();

        assertThat(statements)
                .hasSize(32)
                .allMatch(line -> NAMED_TEST.matcher(line).find() || line.contains("| explained: "));
    }

    private static String section() throws IOException {
        String page = Files.readString(Path.of("..", "refusion-core", "README.md"));
        int start = page.indexOf(SECTION) + SECTION.length();
        int next = page.indexOf("\n## ", start);
        return page.substring(start, next < 0 ? page.length() : next);
    }

    private static String source(String className) {
        return TESTS.stream()
                .flatMap(CommitteeTest::files)
                .filter(file -> file.endsWith(className + ".java"))
                .map(CommitteeTest::read)
                .collect(joining());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
