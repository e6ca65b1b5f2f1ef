package dk.refusion.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {
    @Test
    void the_word_of_a_command_means_that_command_only() {
        assertThat(meant("refunds", "--help")).containsExactly(Word.REFUNDS);
        assertThat(meant("audit", "--payments", "nation")).containsExactly(Word.AUDIT);
    }

    @Test
    void the_list_and_the_version_mean_no_command() {
        assertThat(meant("--help")).isEmpty();
        assertThat(meant("-V")).isEmpty();
    }

    @Test
    void everything_else_may_mean_any() {
        for (String[] written :
                new String[][] {{}, {"help", "audit"}, {"completion"}, {"--lang", "da", "--help"}, {"adit"}}) {
            assertThat(meant(written)).containsExactly(Word.values());
        }
    }

    @Test
    void the_list_needs_the_names_only() {
        for (Word word : Word.values()) {
            assertThat(word.named().getCommandName())
                    .isEqualTo(word.command(Path.of("")).getCommandName())
                    .isEqualTo(word.toString());
        }
    }

    private static List<Word> meant(String... written) {
        return Arrays.stream(Word.values())
                .filter(word -> word.isMeantBy(written))
                .toList();
    }
}
