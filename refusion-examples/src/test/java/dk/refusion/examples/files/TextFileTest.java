package dk.refusion.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.refusion.file.BadInput;
import dk.refusion.file.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    private static final String TEXT = "Hjørring;Ærø;Århus;€\n";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Test
    void utf_8_is_read_with_and_without_a_byte_order_mark() {
        byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(BYTE_ORDER_MARK);
        marked.writeBytes(utf8);

        assertThat(TextFile.of("a.csv", utf8).text()).isEqualTo(TEXT);
        assertThat(TextFile.of("a.csv", marked.toByteArray()).text()).isEqualTo(TEXT);
    }

    @Test
    void what_is_not_utf_8_is_read_as_windows_1252() {
        byte[] windows = TEXT.getBytes(Charset.forName("windows-1252"));

        assertThat(TextFile.of("a.csv", windows).text()).isEqualTo(TEXT);
    }

    @Test
    void what_is_neither_is_refused() {
        assertRefused(new byte[] {'a', (byte) 0x81}, "gem filen som UTF-8; den er hverken UTF-8 eller windows-1252");
    }

    @Test
    void utf_16_is_read_by_its_byte_order_mark() {
        assertThat(TextFile.of("a.csv", TEXT.getBytes(StandardCharsets.UTF_16)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void control_characters_are_refused_with_their_lines() {
        assertRefused(
                "a\tb\r\nc\u001B[31m\n\u0000\n".getBytes(StandardCharsets.UTF_8),
                "linje 2, \"U+001B\": fjern styretegnet; filen skal være ren tekst",
                "linje 3, \"U+0000\": fjern styretegnet; filen skal være ren tekst");
    }

    @Test
    void a_missing_file_and_a_folder_are_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.csv");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> TextFile.read(file))
                .withMessage(file + ": 1 fejl, intet er beregnet\n  angiv en fil, der findes\n");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> TextFile.read(folder))
                .withMessage(folder + ": 1 fejl, intet er beregnet\n  angiv en fil; dette er en mappe\n");

        Files.writeString(file, TEXT);
        assertThat(TextFile.read(file)).isEqualTo(new TextFile(file.toString(), TEXT));
    }

    private static void assertRefused(byte[] bytes, String... problems) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> TextFile.of("a.csv", bytes))
                .satisfies(bad ->
                        assertThat(bad.problems()).extracting(Problem::toString).containsExactly(problems));
    }
}
