package dk.refusion.examples.readme;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of a page that stays in the repository leads to a file, and to a heading where it names one. */
class LinksTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```$|`[^`\n]*`");
    private static final Pattern LINK =
            Pattern.compile("\\]\\((?<target>(?!https?:)[^)\\s]+)\\)|<img src=\"(?<picture>[^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    @Test
    void every_link_leads_somewhere() throws IOException {
        List<String> links = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (String target : targets(Files.readString(page))) {
                String link = REPOSITORY.relativize(page) + " → " + target;
                links.add(link);
                if (!leads(page, target)) {
                    broken.add(link);
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(links).hasSizeGreaterThan(40);
    }

    @Test
    void a_link_to_nothing_is_found() {
        Path page = REPOSITORY.resolve("README.md");

        assertThat(targets("[a](b.md#c) <img src=\"d.png\" width=\"1%\"> `[e](f)` [g](https://h)"))
                .containsExactly("b.md#c", "d.png");
        assertThat(leads(page, "LICENSE")).isTrue();
        assertThat(leads(page, "LICENCE")).isFalse();
        assertThat(leads(page, "#two-commands")).isTrue();
        assertThat(leads(page, "#three-commands")).isFalse();
    }

    private static List<String> targets(String text) {
        return LINK.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .toList();
    }

    private static boolean leads(Path page, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(file) && (parts.length == 1 || headings(file).contains(parts[1]));
    }

    /** The headings as links name them: small letters, hyphens for spaces, nothing else but letters and digits. */
    private static Set<String> headings(Path file) {
        try {
            return HEADING.matcher(CODE.matcher(Files.readString(file)).replaceAll(""))
                    .results()
                    .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", ""))
                    .map(heading -> heading.replace(' ', '-'))
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.find(REPOSITORY, 6, (file, kind) -> kind.isRegularFile())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !REPOSITORY.relativize(file).toString().matches(".*\\btarget\\b.*"))
                    .sorted()
                    .toList();
        }
    }
}
