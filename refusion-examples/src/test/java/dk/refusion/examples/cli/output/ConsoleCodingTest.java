package dk.refusion.examples.cli.output;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleCodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset DANISH_CONSOLE = Charset.forName("cp850");
    private static final Optional<Charset> NONE = Optional.empty();

    @Test
    void a_console_gets_its_own_characters_so_that_danish_letters_are_right_in_windows() {
        assertThat(ConsoleCoding.chosen(NONE, Optional.of(WINDOWS), Optional.of(DANISH_CONSOLE)))
                .isEqualTo(DANISH_CONSOLE);
        assertThat(ConsoleCoding.chosen(Optional.of(DANISH_CONSOLE), Optional.of(WINDOWS), NONE))
                .as("Java found it out, while the input is a pipe")
                .isEqualTo(DANISH_CONSOLE);
    }

    @Test
    void pipes_and_files_get_utf_8_whatever_the_system_writes() {
        assertThat(ConsoleCoding.chosen(NONE, Optional.of(WINDOWS), NONE)).isEqualTo(UTF_8);
        assertThat(ConsoleCoding.chosen(Optional.of(WINDOWS), Optional.of(WINDOWS), NONE))
                .isEqualTo(UTF_8);
        assertThat(ConsoleCoding.chosen(NONE, NONE, NONE)).isEqualTo(UTF_8);
    }

    @Test
    void whoever_tells_java_gets_what_was_told() {
        assertThat(ConsoleCoding.chosen(Optional.of(DANISH_CONSOLE), Optional.of(UTF_8), Optional.of(UTF_8)))
                .isEqualTo(DANISH_CONSOLE);
    }

    @Test
    void a_terminal_without_a_language_is_no_reason_to_lose_letters() {
        assertThat(ConsoleCoding.chosen(NONE, Optional.of(US_ASCII), Optional.of(US_ASCII)))
                .isEqualTo(UTF_8);
    }
}
