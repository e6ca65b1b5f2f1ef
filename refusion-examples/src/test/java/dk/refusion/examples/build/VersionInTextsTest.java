package dk.refusion.examples.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.Refusion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The version stands in the property {@code revision} of the pom; what shows it to readers does not lag behind. */
class VersionInTextsTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern TEXT = Pattern.compile(".+\\.md|pom\\.xml|build\\.gradle(\\.kts)?");
    private static final Pattern VERSION =
            Pattern.compile("(?<=refusion-core:|refusion-core</artifactId>\\s{1,20}<version>)[\\w.-]+"
                    + "|(?<=`)[\\d.]+(-SNAPSHOT)?(?=, class path)"
                    + "|[\\d.]+-SNAPSHOT");
    private static final String ACCEPT =
            "mvn -q -pl refusion-examples -am test -Dtest=VersionInTextsTest -Dsurefire.failIfNoSpecifiedTests=false -Dversion.accept";

    @Test
    void every_text_shows_the_version_of_the_library() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Path text : texts()) {
            if (System.getProperty("version.accept") != null) {
                Files.writeString(text, VERSION.matcher(Files.readString(text)).replaceAll(Refusion.version()));
            }
            versions(Files.readString(text)).forEach(version -> shown.add(text + " shows " + version));
        }

        assertThat(shown)
                .as("versions in texts; those that lag are written by%n%s", ACCEPT)
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.endsWith(" shows " + Refusion.version()));
    }

    @Test
    void a_version_is_found_however_it_is_shown() {
        assertThat(versions("""
                <artifactId>refusion-core</artifactId>
                  <version>0.1.0</version>
                implementation("dk.refusion:refusion-core:0.2.0")
                `0.3.0, class path: 59.400,00 kr.`
                <revision>0.4.0-SNAPSHOT</revision>
                <artifactId>guava</artifactId>
                <version>33.8.0-jre</version>
                """)).containsExactly("0.1.0", "0.2.0", "0.3.0", "0.4.0-SNAPSHOT");
    }

    private static List<String> versions(String text) {
        return VERSION.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.find(REPOSITORY, 6, (file, kind) -> kind.isRegularFile())) {
            return files.filter(
                            file -> TEXT.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !file.toString().matches(".*\\btarget\\b.*"))
                    .toList();
        }
    }
}
