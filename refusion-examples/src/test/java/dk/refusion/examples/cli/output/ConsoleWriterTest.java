package dk.refusion.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleWriterTest {
    private static final Charset DANISH_CONSOLE = Charset.forName("cp850");

    private static byte[] written(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter writer = new PrintWriter(new ConsoleWriter(bytes, charset), true);
        writer.print(text);
        writer.flush();
        return bytes.toByteArray();
    }

    @Test
    void danish_letters_are_those_of_a_danish_console() {
        assertThat(written("æøåÆØÅ §", DANISH_CONSOLE)).containsExactly(0x91, 0x9B, 0x86, 0x92, 0x9D, 0x8F, ' ', 0xF5);
    }

    @Test
    void what_the_console_has_not_is_written_as_its_like() {
        assertThat(new String(written("15–20 … \u22121 → ’x’\u202F%", DANISH_CONSOLE), DANISH_CONSOLE))
                .isEqualTo("15-20 ... -1 -> 'x' %");
    }

    @Test
    void utf_8_has_everything_also_what_takes_two_chars() {
        String text = "æ–…→ \uD83D\uDE00 ⁶";

        assertThat(new String(written(text, StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }
}
