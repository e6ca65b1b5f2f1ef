package dk.refusion.examples.files;

import static java.util.Objects.requireNonNull;

import dk.refusion.file.BadInput;
import dk.refusion.file.FileKind;
import dk.refusion.file.LargeFile;
import dk.refusion.language.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The text of a file.
 *
 * <p>Danish files come as UTF-8, with or without a byte order mark, or as windows-1252. What is strictly valid UTF-8 is
 * read as that, anything else as windows-1252; UTF-16 is read by its mark, and control characters are refused. A spreadsheet
 * (xlsx) is read as the text of a sheet, and columns that a comma or a tabulator parts as if a semicolon did, see {@link
 * Separators}. What is no table at all is refused with one problem that says what to do.
 *
 * @param name what the file is called in messages
 * @param text its text, without a byte order mark
 * @param remarks told what is passed over by whoever reads on
 */
public record TextFile(String name, String text, Consumer<Sentence> remarks) {
    /**
     * A text about which nobody is told anything.
     *
     * @param name what the file is called in messages
     * @param text its text, without a byte order mark
     */
    public TextFile(String name, String text) {
        this(name, text, Opening.PLAIN.remarks());
    }

    /**
     * Reads a file, of a workbook its first visible sheet.
     *
     * @param file the file
     * @return its text
     * @throws BadInput if it cannot be read or is no text
     */
    public static TextFile read(Path file) {
        return read(file, Opening.PLAIN);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param opening which sheet is read, and who is told what is passed over
     * @return its text
     * @throws BadInput if it cannot be read or is no text
     */
    public static TextFile read(Path file, Opening opening) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput(name, LargeFile.FOLDER);
            }
            return of(name, Files.readAllBytes(file), opening);
        } catch (IOException e) {
            throw BadInput.unreadable(name, e);
        }
    }

    /**
     * Opens a file of any size. What cannot be read twice, such as a pipe, and what is no plain text with semicolons, such as
     * a spreadsheet, is held in memory.
     *
     * @param file the file
     * @param opening which sheet is read, and who is told what is passed over
     * @return the file
     * @throws BadInput if it cannot be read
     */
    public static LargeFile large(Path file, Opening opening) {
        if (!Files.isRegularFile(file)) {
            return read(file, opening).large();
        }
        LargeFile large = LargeFile.of(file, opening.remarks());
        return isPlain(large.name(), large.start())
                ? large
                : read(file, opening).large();
    }

    private static boolean isPlain(String name, byte[] start) {
        if (FileKind.isWorkbook(start) || FileKind.utf16(start).isPresent()) {
            return false;
        }
        FileKind.refuseOthers(name, start);
        return Separators.of(new TextFile(name, new String(start, StandardCharsets.ISO_8859_1)))
                == Separators.SEMICOLONS;
    }

    /**
     * The text as a file of any size is read.
     *
     * @return the file, held in memory
     */
    public LargeFile large() {
        return LargeFile.of(name, text.getBytes(StandardCharsets.UTF_8), remarks);
    }

    /**
     * Reads a file that ships with a class, in UTF-8.
     *
     * @param neighbour the class beside which the file lies
     * @param file the name of the file
     * @return its text
     */
    public static TextFile shipped(Class<?> neighbour, String file) {
        try (InputStream in = requireNonNull(neighbour.getResourceAsStream(file), file)) {
            return new TextFile(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Decodes a text, of a workbook its first visible sheet.
     *
     * @param name what the file is called
     * @param bytes its content
     * @return its text
     * @throws BadInput if it is no text
     */
    public static TextFile of(String name, byte[] bytes) {
        return of(name, bytes, Opening.PLAIN);
    }

    /**
     * Decodes a text.
     *
     * @param name what the file is called
     * @param bytes its content
     * @param opening which sheet is read, and who is told what is passed over
     * @return its text
     * @throws BadInput if it is no text
     */
    public static TextFile of(String name, byte[] bytes, Opening opening) {
        if (FileKind.isWorkbook(bytes)) { // told here, so that a text need not load the reader of spreadsheets
            return new TextFile(name, ExcelFile.text(name, bytes, opening), opening.remarks());
        }
        FileKind.refuseOthers(name, bytes);
        String text = FileKind.utf16(bytes)
                .map(utf16 -> decoded(bytes, utf16).orElseThrow(() -> BadInput.unknownCharacters(name)))
                .or(() -> decoded(bytes, StandardCharsets.UTF_8))
                .or(() -> decoded(bytes, LargeFile.WINDOWS_1252))
                .orElseThrow(() -> BadInput.unknownCharacters(name));
        TextFile file = new TextFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text, opening.remarks());
        FileKind.refuseControlCharacters(name, file.text());
        return Separators.of(file).asSemicolons(file);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
