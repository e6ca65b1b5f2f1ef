package dk.refusion.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about Spark shows code that is compiled and run here. */
class SparkPageTest {
    private static final Path PAGE = Path.of("src", "spark", "README.md");
    private static final Path SOURCES = Path.of("src", "spark", "java", "dk", "refusion", "examples", "spark");

    /** What the page shows in blocks of a kind. */
    static List<String> blocks(String kind) {
        try {
            return Pattern.compile("(?s)```" + kind + "\n(.*?)```")
                    .matcher(Files.readString(PAGE))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_java_block_is_part_of_the_source() throws IOException {
        String source = Files.readString(SOURCES.resolve("NationOnSpark.java"));

        assertThat(blocks("java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(source).contains(block.indent(4).replaceAll("(?m)^ +$", "")));
    }

    @Test
    void the_sql_block_is_run() {
        assertThat(blocks("sql")).containsExactly(PersonRow.FROM_PERIODS);
    }

    @Test
    void the_schema_of_a_person_is_told() throws IOException {
        assertThat(Files.readString(PAGE)).contains(PersonRow.SCHEMA.fieldNames());
    }
}
