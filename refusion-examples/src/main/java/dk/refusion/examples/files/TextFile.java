package dk.refusion.examples.files;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a file.
 *
 * <p>Danish files come as UTF-8, with or without a byte order mark, or as windows-1252. What is strictly valid UTF-8 is
 * read as that, anything else as windows-1252; UTF-16 and control characters are refused. A spreadsheet (xlsx) is read as
 * the text of its first visible sheet.
 *
 * @param name what the file is called in messages
 * @param text its text, without a byte order mark
 */
public record TextFile(String name, String text) {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text
     * @throws BadInput if it cannot be read or is no text
     */
    public static TextFile read(Path file) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput(name, "angiv en fil; dette er en mappe");
            }
            return of(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    static BadInput unreadable(String name, IOException e) {
        return new BadInput(
                name,
                e instanceof NoSuchFileException
                        ? "angiv en fil, der findes"
                        : e instanceof AccessDeniedException
                                ? "giv adgang til at læse filen"
                                : "filen kan ikke læses: " + e);
    }

    /**
     * Reads a file that ships with a class.
     *
     * @param neighbour the class beside which the file lies
     * @param file the name of the file
     * @return its text
     */
    public static TextFile shipped(Class<?> neighbour, String file) {
        try (InputStream in = requireNonNull(neighbour.getResourceAsStream(file), file)) {
            return of(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Decodes a text.
     *
     * @param name what the file is called
     * @param bytes its content
     * @return its text
     * @throws BadInput if it is no text
     */
    public static TextFile of(String name, byte[] bytes) {
        if (isSpreadsheet(bytes)) { // told here, so that a text need not load the reader of spreadsheets
            return new TextFile(name, ExcelFile.text(name, bytes));
        }
        if (isUtf16(bytes)) {
            throw new BadInput(name, "gem filen som UTF-8; den er UTF-16");
        }
        String text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, WINDOWS_1252))
                .orElseThrow(() -> unknownCharacters(name));
        TextFile file = new TextFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        file.refuseControlCharacters();
        return file;
    }

    /**
     * Whether a text has characters for which a file is refused.
     *
     * @param text the text
     * @return true if it has a control character that is neither tabulator nor line break
     */
    public static boolean hasControlCharacters(String text) {
        return text.chars().anyMatch(c -> ControlCharacters.isOne((char) c));
    }

    private void refuseControlCharacters() {
        Problems problems = new Problems(name);
        new ControlCharacters(problems).look(text);
        problems.throwIfAny();
    }

    static BadInput unknownCharacters(String name) {
        return new BadInput(name, "gem filen som UTF-8; den er hverken UTF-8 eller windows-1252");
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether a file is to be read whole whatever its size, since it is no text of bytes. */
    static boolean isNoPlainText(byte[] start) {
        return isSpreadsheet(start) || isUtf16(start);
    }

    private static boolean isSpreadsheet(byte[] bytes) {
        return startsWith(bytes, 'P', 'K');
    }

    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
