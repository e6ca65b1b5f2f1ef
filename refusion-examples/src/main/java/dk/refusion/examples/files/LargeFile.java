package dk.refusion.examples.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A file of any size, which can be read from its beginning as often as needed.
 *
 * <p>What cannot be read twice, such as a pipe, and what is no plain text, such as a spreadsheet, is held in memory.
 */
public final class LargeFile {
    private static final int START = 1 << 12;

    private final String name;
    private final long size;
    private final Opener opener;
    private final Consumer<String> remarks;

    /** Opens a file at its beginning. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens the file once more.
         *
         * @return its bytes
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    private LargeFile(String name, long size, Opener opener, Consumer<String> remarks) {
        this.name = name;
        this.size = size;
        this.opener = opener;
        this.remarks = remarks;
    }

    /**
     * A file on disk, of a workbook its first visible sheet.
     *
     * @param file the file
     * @return the file
     * @throws BadInput if it cannot be read
     */
    public static LargeFile of(Path file) {
        return of(file, Opening.PLAIN);
    }

    /**
     * A file on disk.
     *
     * @param file the file
     * @param opening which sheet is read, and who is told what is passed over
     * @return the file
     * @throws BadInput if it cannot be read
     */
    public static LargeFile of(Path file, Opening opening) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            return of(TextFile.read(file, opening));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return FileKind.isNoPlainText(name, in.readNBytes(START))
                    ? of(TextFile.read(file, opening))
                    : new LargeFile(name, Files.size(file), () -> Files.newInputStream(file), opening.remarks());
        } catch (IOException e) {
            throw TextFile.unreadable(name, e);
        }
    }

    /**
     * A file in memory.
     *
     * @param name what the file is called
     * @param bytes its content, not copied
     * @return the file
     * @throws BadInput if it is a spreadsheet that cannot be read, or no table
     */
    public static LargeFile of(String name, byte[] bytes) {
        return FileKind.isNoPlainText(name, Arrays.copyOf(bytes, Math.min(bytes.length, START)))
                ? of(TextFile.of(name, bytes))
                : new LargeFile(name, bytes.length, () -> new ByteArrayInputStream(bytes), Opening.PLAIN.remarks());
    }

    /**
     * A file that something else opens; it is taken for plain text.
     *
     * @param name what the file is called
     * @param size how large it is in bytes
     * @param opener opens it
     * @return the file
     */
    public static LargeFile of(String name, long size, Opener opener) {
        return new LargeFile(name, size, opener, Opening.PLAIN.remarks());
    }

    /**
     * A text in memory.
     *
     * @param file the text
     * @return the file
     */
    public static LargeFile of(TextFile file) {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        return new LargeFile(file.name(), bytes.length, () -> new ByteArrayInputStream(bytes), file.remarks());
    }

    /**
     * What the file is called in messages.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Who is told what is passed over.
     *
     * @return told in Danish
     */
    public Consumer<String> remarks() {
        return remarks;
    }

    /**
     * How large the file is.
     *
     * @return the size in bytes
     */
    public long size() {
        return size;
    }

    /**
     * Opens the file at its beginning.
     *
     * @return its bytes
     * @throws IOException if it cannot be opened
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /**
     * The beginning of the file, to tell kinds of files apart.
     *
     * @return its first letters; those that are not ASCII may be others
     * @throws BadInput if it cannot be read
     */
    public TextFile start() {
        try (InputStream in = open()) {
            String text = new String(in.readNBytes(START), StandardCharsets.UTF_8);
            return new TextFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw TextFile.unreadable(name, e);
        }
    }

    /**
     * The whole file in memory.
     *
     * @return its text
     * @throws BadInput if it cannot be read or is no text
     */
    public TextFile text() {
        try (InputStream in = open()) {
            return TextFile.of(name, in.readAllBytes());
        } catch (IOException e) {
            throw TextFile.unreadable(name, e);
        }
    }

    /**
     * Reads the whole file to find out in which characters it is written, as {@link TextFile} does.
     *
     * @return UTF-8 or windows-1252
     * @throws BadInput if it is written in neither, or has control characters
     */
    public Charset charset() {
        try {
            return isTextIn(StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : windows1252();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Charset windows1252() throws IOException {
        if (!isTextIn(TextFile.WINDOWS_1252)) {
            throw TextFile.unknownCharacters(name);
        }
        return TextFile.WINDOWS_1252;
    }

    private boolean isTextIn(Charset charset) throws IOException {
        Problems problems = new Problems(name);
        ControlCharacters control = new ControlCharacters(problems);
        CharBuffer text = CharBuffer.allocate(1 << 16);
        try (Reader in = new InputStreamReader(open(), charset.newDecoder())) {
            while (in.read(text) >= 0) {
                control.look(text.flip());
                text.clear();
            }
        } catch (CharacterCodingException e) {
            return false;
        }
        problems.throwIfAny();
        return true;
    }
}
