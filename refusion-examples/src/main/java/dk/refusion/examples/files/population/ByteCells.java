package dk.refusion.examples.files.population;

import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The cells of one line after the other, read from bytes as long as they are written in the plainest way.
 *
 * <p>Each reading goes on to the end of its cell, or answers that the cell is unusual, and then the line has to be read in
 * another way. Plain are dates such as 2026-01-31 and 31-01-2026, amounts such as 1234,5 and 1.234,50, and all of it also
 * in quotation marks; what is read as plain has the value that {@link dk.refusion.examples.files.DanishDate} and
 * {@link dk.refusion.money.DanishText} give it.
 */
public final class ByteCells {
    /** No plain date, and no date at all. */
    public static final int NO_DAY = Integer.MIN_VALUE;
    /** No plain amount. */
    public static final long NO_AMOUNT = Long.MIN_VALUE;

    private static final int FIRST_YEAR = 1900;
    private static final int END_YEAR = 2400;
    private static final int MOST_DIGITS = 12;
    private static final byte DELETE = 0x7F;
    /** For each month the day before its first, and its length. */
    private static final int[] DAY_BEFORE = new int[12 * (END_YEAR - FIRST_YEAR)];

    private static final byte[] LENGTH = new byte[DAY_BEFORE.length];

    static {
        for (int i = 0; i < DAY_BEFORE.length; i++) {
            YearMonth month = YearMonth.of(FIRST_YEAR + i / 12, 1 + i % 12);
            DAY_BEFORE[i] = (int) month.atDay(1).toEpochDay() - 1;
            LENGTH[i] = (byte) month.lengthOfMonth();
        }
    }

    private final Charset charset;
    private final Persons persons;
    private final ByteKey lastName = new ByteKey();
    private int lastPerson = -1;
    /** The name in this line: whether it is the last one, else where its cell begins, and where it stands itself. */
    private boolean isLastName;

    private int cellFrom;
    private int nameFrom;
    private int nameTo;

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
                    .filter(text -> CsvFile.trimmed(text).equals(text) && !text.isBlank())
                    .isPresent();
        }
        nameTo = p;
        return isPlain && closes(p, quoted);
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
            return TextFile.hasControlCharacters(text) ? Optional.empty() : Optional.of(text);
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
        byte[] b = bytes;
        boolean quoted = b[at] == '"';
        int p = quoted ? at + 1 : at;
        // ten bytes such as 2026-01-31: each digit's value, and zero for each hyphen
        long parts = (long) ByteKey.EIGHT.get(b, p) ^ 0x2D30_302D_3030_3030L;
        if (((parts | (parts + 0x0F06_060F_0606_0606L)) & 0xF0F0_F0F0_F0F0_F0F0L) != 0) {
            return danishDay(p, quoted);
        }
        if (!isDigit(b[p + 8]) || !isDigit(b[p + 9])) {
            return NO_DAY;
        }
        int year = digit(parts, 0) * 1000 + digit(parts, 1) * 100 + digit(parts, 2) * 10 + digit(parts, 3);
        int month = digit(parts, 5) * 10 + digit(parts, 6);
        return day(year, month, 10 * (b[p + 8] - '0') + b[p + 9] - '0', p + 10, quoted);
    }

    private static int digit(long parts, int place) {
        return (int) (parts >>> (8 * place)) & 0xF;
    }

    private int day(int year, int month, int day, int end, boolean quoted) {
        if (year < FIRST_YEAR || year >= END_YEAR || month < 1 || month > 12) {
            return NO_DAY;
        }
        int place = 12 * (year - FIRST_YEAR) + month - 1;
        return day >= 1 && day <= LENGTH[place] && closes(end, quoted) ? DAY_BEFORE[place] + day : NO_DAY;
    }

    private int danishDay(int from, boolean quoted) {
        byte[] b = bytes;
        int day = upToTwoDigits(from);
        int p = from + (isDigit(b[from + 1]) ? 2 : 1);
        byte mark = b[p];
        if (day < 0 || (mark != '-' && mark != '.' && mark != '/')) {
            return NO_DAY;
        }
        int month = upToTwoDigits(p + 1);
        int q = p + (isDigit(b[p + 2]) ? 3 : 2);
        if (month < 0 || b[q] != mark) {
            return NO_DAY;
        }
        int year = 0;
        for (int i = q + 1; i <= q + 4; i++) {
            if (!isDigit(b[i])) {
                return NO_DAY;
            }
            year = 10 * year + b[i] - '0';
        }
        return day(year, month, day, q + 5, quoted);
    }

    /** One or two digits; negative if there is none. */
    private int upToTwoDigits(int p) {
        byte[] b = bytes;
        return !isDigit(b[p]) ? -1 : isDigit(b[p + 1]) ? 10 * (b[p] - '0') + b[p + 1] - '0' : b[p] - '0';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /**
     * An amount in kroner.
     *
     * @return the amount in øre, less than 10^14 in either direction, or {@link #NO_AMOUNT} if the cell is empty or unusual
     */
    public long amount() {
        byte[] b = bytes;
        boolean quoted = b[at] == '"';
        int p = quoted ? at + 1 : at;
        boolean minus = b[p] == '-';
        p += minus ? 1 : 0;
        int start = p;
        long number = 0;
        int digit = b[p] - '0';
        while (digit >= 0 && digit <= 9) {
            number = 10 * number + digit;
            digit = b[++p] - '0';
        }
        int digits = p - start;
        if (digits == 0 || digits > MOST_DIGITS || (b[start] == '0' && digits > 1)) {
            return NO_AMOUNT;
        }
        if (b[p] == '.') {
            if (digits > 3 || b[start] == '0') {
                return NO_AMOUNT;
            }
            while (b[p] == '.') {
                if (!isDigit(b[p + 1]) || !isDigit(b[p + 2]) || !isDigit(b[p + 3]) || p - start > MOST_DIGITS) {
                    return NO_AMOUNT;
                }
                number = 1000 * number + 100L * (b[p + 1] - '0') + 10L * (b[p + 2] - '0') + b[p + 3] - '0';
                p += 4;
            }
        }
        number *= 100;
        if (b[p] == ',') {
            if (!isDigit(b[p + 1])) {
                return NO_AMOUNT;
            }
            number += 10L * (b[p + 1] - '0');
            p += 2;
            if (isDigit(b[p])) {
                number += b[p++] - '0';
            }
        }
        return !closes(p, quoted) ? NO_AMOUNT : minus ? -number : number;
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
