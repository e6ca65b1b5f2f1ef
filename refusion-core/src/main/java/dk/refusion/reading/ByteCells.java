package dk.refusion.reading;

import dk.refusion.file.Cell;
import dk.refusion.file.FileKind;
import dk.refusion.file.PersonId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The cells of one line after the other, read from bytes as long as they are written in the plainest way.
 *
 * <p>Each reading goes on to the end of its cell, or answers that the cell is unusual, and then the line has to be read in
 * another way. Plain are dates such as 2026-01-31 and 31-01-2026, amounts such as 1234,5 and 1.234,50, and all of it also
 * in quotation marks; what is read as plain has the value that {@link dk.refusion.file.DanishDate} and
 * {@link dk.refusion.money.DanishText} give it.
 */
final class ByteCells {
    /** No plain date, and no date at all. */
    public static final int NO_DAY = Integer.MIN_VALUE;
    /** No plain amount. */
    public static final long NO_AMOUNT = Long.MIN_VALUE;

    private static final byte DELETE = 0x7F;

    private final Charset charset;
    private final Persons persons;
    private final ByteKey lastName = new ByteKey();
    private int lastPerson = -1;
    /** The name in this line: whether it is the last one, else where its cell begins, and where it stands itself. */
    private boolean isLastName;

    private int cellFrom;
    private int nameFrom;
    private int nameTo;

    private final PlainDay day = new PlainDay();
    private final PlainAmount amount = new PlainAmount();

    private byte[] bytes = new byte[0];
    private int at;

    ByteCells(Charset charset, Persons persons) {
        this.charset = charset;
        this.persons = persons;
    }

    /** Goes to the beginning of a line. */
    void line(byte[] window, int start) {
        bytes = window;
        at = start;
    }

    /** Whether all cells of the line have been read. */
    boolean isAtEnd() {
        return bytes[at] != ';';
    }

    /** The place behind the line break that ends the line. */
    int end() {
        int p = at + 1;
        return bytes[at] == '\r' && bytes[p] == '\n' ? p + 1 : p;
    }

    static boolean endsCell(byte b) {
        return b == ';' || b == '\n' || b == '\r';
    }

    /**
     * Goes on to the next cell.
     *
     * @return false if there is none in the line
     */
    public boolean next() {
        if (bytes[at] != ';') {
            return false;
        }
        at++;
        return true;
    }

    /**
     * Whether the cell is plainly empty.
     *
     * @return true if it is empty; then it has been read
     */
    public boolean isEmpty() {
        byte b = bytes[at];
        if (endsCell(b)) {
            return true;
        }
        if (b == '"' && bytes[at + 1] == '"' && endsCell(bytes[at + 2])) {
            at += 2;
            return true;
        }
        return false;
    }

    /**
     * Reads the name of a person, who is known by {@link #number()} once the line is.
     *
     * @return false if the cell is empty or unusual
     */
    public boolean person() {
        byte[] b = bytes;
        isLastName = lastPerson >= 0 && lastName.standsAt(b, at) && endsCell(b[at + lastName.length()]);
        if (isLastName) {
            at += lastName.length();
            return true;
        }
        cellFrom = at;
        boolean quoted = b[at] == '"';
        nameFrom = quoted ? at + 1 : at;
        if (b[nameFrom] == '#') {
            return false; // in the first cell this is a note
        }
        int p = nameFrom;
        while (b[p] >= ' ' && b[p] != ';' && b[p] != '"' && b[p] != DELETE) {
            p++;
        }
        boolean isPlain = p > nameFrom && b[nameFrom] != ' ' && b[p - 1] != ' ';
        if (b[p] < 0) {
            p = endOfWord(p);
            isPlain = text(b, nameFrom, p, charset)
                    .filter(text -> Cell.trimmed(text).equals(text)
                            && !PersonId.normal(text).isEmpty())
                    .isPresent();
        }
        nameTo = p;
        return isPlain && !isScientific(b, nameFrom, p) && closes(p, quoted);
    }

    /** Whether a name may be a number such as 1,018E+08, which has lost its digits. */
    private static boolean isScientific(byte[] b, int from, int to) {
        boolean isExponent = false;
        for (int p = Math.max(from, to - 5); p < to - 2; p++) {
            isExponent |= isExponent(b, p);
        }
        return isExponent;
    }

    private static boolean isExponent(byte[] b, int at) {
        return (b[at] == 'E' || b[at] == 'e') && (b[at + 1] == '+' || b[at + 1] == '-');
    }

    /** The number of the person that was read in this line, who may be a new one. */
    int number() {
        if (!isLastName) {
            int marks = nameFrom - cellFrom;
            lastName.set(bytes, cellFrom, nameTo + marks - cellFrom);
            lastPerson = persons.add(bytes, nameFrom, nameTo);
        }
        return lastPerson;
    }

    /**
     * The meaning of a word.
     *
     * @param lexicon what the words mean
     * @return the meaning; negative if the cell is empty or unusual
     */
    public int word(Lexicon lexicon) {
        if (lexicon.isLastAt(bytes, at)) {
            at += lexicon.lastLength();
            return lexicon.lastMeaning();
        }
        boolean quoted = bytes[at] == '"';
        int from = quoted ? at + 1 : at;
        int to = endOfWord(from);
        return to > from && closes(to, quoted) ? lexicon.find(bytes, from, to, quoted) : Lexicon.UNKNOWN;
    }

    /**
     * Reads over a cell whose content does not matter.
     *
     * @param others the contents that are not plain letters
     * @return false if the cell is unusual
     */
    public boolean skip(Lexicon others) {
        byte[] b = bytes;
        int p = at;
        if (b[p] > ' ' && b[p] != '#') { // what begins with this may be a note
            while (b[p] >= ' ' && b[p] != ';' && b[p] != '"' && b[p] != DELETE) {
                p++;
            }
        }
        return isEmpty() || closes(p, false) || word(others) >= 0;
    }

    private int endOfWord(int from) {
        int p = from;
        while (!endsCell(bytes[p]) && bytes[p] != '"') {
            p++;
        }
        return p;
    }

    /** The text of some bytes; empty if they are none, or have control characters. */
    static Optional<String> text(byte[] bytes, int from, int to, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
            return FileKind.hasControlCharacters(text) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * A date.
     *
     * @return the day as {@link LocalDate#toEpochDay()} counts it, or {@link #NO_DAY} if the cell is empty or unusual
     */
    public int day() {
        boolean quoted = bytes[at] == '"';
        int end = day.read(bytes, quoted ? at + 1 : at);
        return end != PlainDay.NONE && closes(end, quoted) ? day.day() : NO_DAY;
    }

    /**
     * An amount in kroner.
     *
     * @return the amount in øre, less than 10^14 in either direction, or {@link #NO_AMOUNT} if the cell is empty or unusual
     */
    public long amount() {
        boolean quoted = bytes[at] == '"';
        int end = amount.read(bytes, quoted ? at + 1 : at);
        return end != PlainAmount.NONE && closes(end, quoted) ? amount.oere() : NO_AMOUNT;
    }

    /** Whether the cell ends at a place, with the mark that it began with; goes there. */
    private boolean closes(int place, boolean quoted) {
        if (quoted && bytes[place] != '"') {
            return false;
        }
        int p = quoted ? place + 1 : place;
        if (!endsCell(bytes[p])) {
            return false;
        }
        at = p;
        return true;
    }
}
