package dk.refusion.examples.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures that the pages show; {@code .github/pictures/draw} draws them anew. */
class PicturesTest {
    private static final Path FOLDER = Path.of("..", ".github", "pictures");
    private static final long MOST_BYTES = 150_000;

    @Test
    void the_charts_are_what_the_code_draws() throws IOException {
        for (Map.Entry<String, String> picture : Pictures.all().entrySet()) {
            assertThat(FOLDER.resolve(picture.getKey())).hasContent(picture.getValue());
        }
    }

    @Test
    void all_are_small_and_shown_on_a_page_with_words_for_those_who_do_not_see_them() throws IOException {
        String pages = Files.readString(Path.of("..", "README.md")) + Files.readString(Path.of("README.md"));
        List<Path> pictures;
        try (Stream<Path> files = Files.list(FOLDER)) {
            pictures = files.filter(file -> !file.endsWith("draw")).toList();
        }

        assertThat(pictures).hasSize(3).allSatisfy(picture -> {
            assertThat(Files.size(picture)).isLessThan(MOST_BYTES);
            assertThat(pages)
                    .containsPattern("<img src=\"(\\.\\./)?\\.github/pictures/" + picture.getFileName()
                            + "\" width=\"\\d+%\" alt=\"[^\"]{60,}\">");
        });
    }
}
