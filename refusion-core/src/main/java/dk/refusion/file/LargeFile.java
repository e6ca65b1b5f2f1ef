package dk.refusion.file;

import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
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
import java.util.function.Consumer;

/**
 * A file of any size, which can be read from its beginning as often as needed.
 *
 * <pre>{@code
 * PopulationFile.read(LargeFile.of(Path.of("løn.csv")), PaymentsReading.STRICT, ReadingProgress.NONE);
 * }</pre>
 */
public final class LargeFile implements Written {
    /** What Danish files are written in that are not UTF-8. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int START = 1 << 12;

    /** What is said where a folder stands in place of a file. */
    public static final Sentence FOLDER =
            Sentence.of("angiv en fil; dette er en mappe", "give a file; this is a folder");

    private final String name;
    private final long size;
    private final Opener opener;
    private final Consumer<Sentence> remarks;

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

    private LargeFile(String name, long size, Opener opener, Consumer<Sentence> remarks) {
        this.name = name;
        this.size = size;
        this.opener = opener;
        this.remarks = remarks;
    }

    /**
     * {@return a file on disk, without anyone to be told what is odd about it}
     *
     * @param file the file
     * @throws BadInput if it cannot be read
     */
    public static LargeFile of(Path file) {
        return of(file, remark -> {});
    }

    /**
     * {@return a file on disk}
     *
     * @param file the file
     * @param remarks told what is passed over
     * @throws BadInput if it cannot be read
     */
    public static LargeFile of(Path file, Consumer<Sentence> remarks) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput(name, FOLDER);
            }
            return new LargeFile(name, Files.size(file), () -> Files.newInputStream(file), remarks);
        } catch (IOException e) {
            throw BadInput.unreadable(name, e);
        }
    }

    /**
     * {@return a file in memory, without anyone to be told what is odd about it}
     *
     * @param name what the file is called
     * @param bytes its content, not copied
     */
    public static LargeFile of(String name, byte[] bytes) {
        return of(name, bytes, remark -> {});
    }

    /**
     * {@return a file in memory}
     *
     * @param name what the file is called
     * @param bytes its content, not copied
     * @param remarks told what is passed over
     */
    public static LargeFile of(String name, byte[] bytes, Consumer<Sentence> remarks) {
        return new LargeFile(name, bytes.length, () -> new ByteArrayInputStream(bytes), remarks);
    }

    /**
     * {@return a file that something else opens}
     *
     * @param name what the file is called
     * @param size how large it is in bytes
     * @param opener opens it
     */
    public static LargeFile of(String name, long size, Opener opener) {
        return new LargeFile(name, size, opener, remark -> {});
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
     * @return told once of each
     */
    public Consumer<Sentence> remarks() {
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
     * @return its first bytes, some thousand of them if it has so many
     * @throws BadInput if it cannot be read
     */
    public byte[] start() {
        try (InputStream in = open()) {
            return in.readNBytes(START);
        } catch (IOException e) {
            throw BadInput.unreadable(name, e);
        }
    }

    /**
     * Reads the whole file to find out in which characters it is written, strictly valid UTF-8 or anything else.
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
        if (!isTextIn(WINDOWS_1252)) {
            throw BadInput.unknownCharacters(name);
        }
        return WINDOWS_1252;
    }

    private boolean isTextIn(Charset charset) throws IOException {
        Problems problems = Problems.of(name);
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

    @Override
    public String toString() {
        return name + ", " + size + " bytes";
    }
}
