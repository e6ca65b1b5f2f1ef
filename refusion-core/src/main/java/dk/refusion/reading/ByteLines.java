package dk.refusion.reading;

import dk.refusion.file.BadInput;
import dk.refusion.file.FileKind;
import dk.refusion.file.LargeFile;
import dk.refusion.file.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/**
 * The lines of a large file, a window of it in memory.
 *
 * <p>Where a line begins, a reader may take it from {@link #bytes} itself and tell where it ended, or let it be cut into
 * cells as a text, which takes longer.
 */
final class ByteLines implements AutoCloseable {
    /** What the window holds at least of the file from where a line begins, unless the file ends. */
    private static final int AHEAD = 1 << 12;

    private static final int WINDOW = 1 << 18;
    /** Line breaks behind the window, so that a cell always ends and eight bytes can be looked at together. */
    private static final int BEHIND = 16;
    /** A line of so many bytes is a quotation mark that is not closed. */
    private static final int LONGEST = 1 << 26;

    private static final Pattern SEPARATOR = Pattern.compile(";");

    private final String name;
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final boolean isKnownText;
    private final LongConsumer progress;

    private final List<String> notes = new ArrayList<>();
    private int cellsOfNote;
    private byte[] bytes = new byte[WINDOW + BEHIND];
    private int at;
    private int limit;
    private boolean isLast;
    private boolean afterReturn;
    private long before;

    /** The number of the next line, and of the last line of data or note. */
    private int number = 1;

    private int last;
    /** How many line breaks the line has that was cut last. */
    private int breaks;

    /** The lines of a file whose characters are known, or still to be checked on the way. */
    ByteLines(LargeFile file, Charset charset, boolean isKnownText, LongConsumer progress) throws IOException {
        this.name = file.name();
        this.in = file.open();
        this.decoder = charset.newDecoder();
        this.isKnownText = isKnownText;
        this.progress = progress;
        fill(AHEAD);
        boolean isMarked = charset.equals(StandardCharsets.UTF_8)
                && limit >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        at = isMarked ? 3 : 0;
    }

    /** Goes to the next line; false at the end of the file. */
    boolean next() throws IOException {
        if (limit - at < AHEAD && !isLast) {
            fill(AHEAD);
        }
        if (afterReturn) {
            at += at < limit && bytes[at] == '\n' ? 1 : 0;
            afterReturn = false;
        }
        return at < limit;
    }

    /** The number of the line in the file, from 1. */
    int number() {
        return number;
    }

    /** The notes that were met by now. */
    List<String> notes() {
        return notes;
    }

    /** The window; a line break stands behind it. */
    byte[] bytes() {
        return bytes;
    }

    /** Where in the window the line begins. */
    int at() {
        return at;
    }

    /** Takes a line that was found to end before a place; false if the window ends within it. */
    boolean take(int end) {
        if (end > limit && !isLast) {
            return false;
        }
        at = Math.min(end, limit);
        last = number++;
        return true;
    }

    /**
     * Cuts the line into cells.
     *
     * @return the line; empty if it is a note or has no content
     * @throws BadInput if a quotation mark is not closed
     * @throws NotPlainText if it is not written in the characters, or has a bad quotation mark, before the file was checked
     */
    Optional<Line> cut() throws IOException, NotPlainText {
        int end = end();
        while (end < 0 && !isLast) {
            if (limit - at > LONGEST) {
                throw unclosed();
            }
            fill(limit - at + 1);
            end = end();
        }
        int to = end < 0 ? limit : end;
        String text = text(to);
        Optional<Line> cut = cut(text);
        cellsOfNote = 0;
        if (cut.isEmpty()) {
            Optional<String> note = Line.noteOfText(text);
            note.ifPresent(notes::add);
            cellsOfNote = note.isPresent() ? written(text) : 0;
        }
        if (!text.isEmpty()) {
            last = number;
        }
        number += breaks + 1;
        at = Math.min(to + 1, limit);
        afterReturn = end >= 0 && bytes[end] == '\r';
        return cut;
    }

    /** How many parts with content a note has between semicolons; a quotation mark means nothing in it. */
    private static int written(String note) {
        return (int)
                SEPARATOR.splitAsStream(note).filter(part -> !part.isBlank()).count();
    }

    /** How many cells have content in the note that was just cut; zero if it was none. */
    int cellsOfNote() {
        return cellsOfNote;
    }

    private Optional<Line> cut(String text) throws NotPlainText {
        try {
            return Line.ofText(text, number);
        } catch (IllegalArgumentException badQuotes) {
            throw unclosed();
        }
    }

    private BadInput unclosed() throws NotPlainText {
        if (isKnownText) {
            return BadInput.unclosed(name, last);
        }
        throw new NotPlainText();
    }

    private String text(int end) throws NotPlainText {
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes, at, end - at)).toString();
            if (isKnownText || !FileKind.hasControlCharacters(text)) {
                return text;
            }
        } catch (CharacterCodingException e) {
            if (isKnownText) {
                throw new IllegalStateException(name + " has changed while it was read", e);
            }
        }
        throw new NotPlainText();
    }

    /** The line break that ends the line; negative if it is not in the window. */
    private int end() {
        breaks = 0;
        int p = at;
        if (bytes[p] == '#') {
            return endOfText(p);
        }
        while (p < limit) {
            int mark = afterSpaces(p);
            if (mark < limit && bytes[mark] == '"') {
                p = endOfQuotes(mark);
                if (p >= limit) {
                    return -1;
                }
                // anything but the end of the cell is refused when it is cut
            }
            while (p < limit && bytes[p] != ';' && bytes[p] != '\n' && bytes[p] != '\r') {
                p++;
            }
            if (p < limit && bytes[p] != ';') {
                return p;
            }
            p++;
        }
        return -1;
    }

    /** Some programs write spaces between a separator and a quotation mark. */
    private int afterSpaces(int from) {
        int p = from;
        while (p < limit && (bytes[p] == ' ' || bytes[p] == '\t')) {
            p++;
        }
        return p;
    }

    private int endOfText(int from) {
        for (int p = from; p < limit; p++) {
            if (bytes[p] == '\n' || bytes[p] == '\r') {
                return p;
            }
        }
        return -1;
    }

    /** The place behind the mark that closes a cell; counts the line breaks in it. */
    private int endOfQuotes(int from) {
        for (int p = from + 1; p < limit; p++) {
            byte b = bytes[p];
            if (b == '"') {
                if (p + 1 >= limit) {
                    return limit;
                }
                if (bytes[p + 1] != '"') {
                    return p + 1;
                }
                p++;
            } else if (b == '\r' || (b == '\n' && bytes[p - 1] != '\r')) {
                breaks++;
            }
        }
        return limit;
    }

    /** Moves the line to the front of the window and reads on until so much is there, or the file ends. */
    private void fill(int wanted) throws IOException {
        before += at;
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        limit -= at;
        at = 0;
        if (wanted > bytes.length - BEHIND) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        while (!isLast && limit < wanted) {
            int read = in.read(bytes, limit, bytes.length - BEHIND - limit);
            isLast = read < 0;
            limit += Math.max(0, read);
        }
        Arrays.fill(bytes, limit, limit + BEHIND, (byte) '\n');
        progress.accept(before + limit);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
