package dk.refusion.file;

import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One cell of a file, or one field of a JSON document.
 *
 * <pre>{@code
 * Optional<LocalDate> day = row.cell("from").read(DanishDate::parse, "skriv en dato", problems);
 * }</pre>
 *
 * @param line the line on which it stands, from 1; 0 for a field
 * @param column its column, from 1; 0 for a field
 * @param columnName what the column is called; empty text if it has no name
 * @param text its text without white space around; empty text for an empty cell
 */
public record Cell(int line, int column, String columnName, String text) implements Written {
    private static final Pattern WHITE_SPACE_AROUND =
            Pattern.compile("^[\\s\\u00A0\\u202F\\u2007]+|[\\s\\u00A0\\u202F\\u2007]+$");

    /** What a formula gives that has no value, in English and Danish. */
    private static final Pattern ERROR = Pattern.compile("#(?:N/A|I/T|[\\p{Lu}0/]+[!?])");

    /** Longer texts than a spreadsheet's cell can hold are no values; making a number of a million digits takes long. */
    public static final int MOST_CHARACTERS = 32_767;

    private static final Sentence TOO_LONG = Sentence.of(
            "skriv højst {0} tegn i en celle; her er {1}",
            "write at most {0} characters in a cell; there are {1} here");

    /**
     * Whether a text begins a line that is a note rather than data.
     *
     * @param text the first cell of the line
     * @return true if it begins with {@code #} and is no error of a spreadsheet, such as {@code #N/A}
     */
    public static boolean isNote(String text) {
        return text.startsWith("#") && !isError(text);
    }

    /** Whether a text is what a spreadsheet shows for a formula without a value, such as {@code #N/A} or {@code #I/T}. */
    static boolean isError(String text) {
        return ERROR.matcher(text).matches();
    }

    /**
     * A field of a JSON document.
     *
     * @param path where it stands, such as {@code payments[3].amount}
     * @param json its value as JSON; empty text if the document does not have it
     * @return the cell, named by its path
     */
    public static Cell ofField(String path, String json) {
        return new Cell(0, 0, path, json);
    }

    /**
     * Whether this is a field of a JSON document.
     *
     * @return true for a field, false for a cell
     */
    public boolean isField() {
        return line == 0;
    }

    /**
     * Whether nothing stands here.
     *
     * @return true for an empty cell, also one of spaces of any kind
     */
    public boolean isEmpty() {
        return text.isBlank();
    }

    /**
     * The value of a cell that must not be empty.
     *
     * @param <T> the type of the value
     * @param parser reads the text, and throws an argument, arithmetic or date exception if it cannot
     * @param right what would be right, such as {@code write a date as 2026-01-31}
     * @param problems where a bad or empty cell is noted
     * @return the value; empty if the cell is bad
     */
    public <T> Optional<T> read(Function<String, T> parser, Sentence right, Problems problems) {
        return read(parser, bad -> right, problems);
    }

    /**
     * The value of a cell that must not be empty.
     *
     * @param <T> the type of the value
     * @param parser reads the text, and throws an argument, arithmetic or date exception if it cannot
     * @param right what would be right, in one's own words, such as {@code skriv en dato som 2026-01-31}
     * @param problems where a bad or empty cell is noted
     * @return the value; empty if the cell is bad
     */
    public <T> Optional<T> read(Function<String, T> parser, String right, Problems problems) {
        return read(parser, Sentence.of(right), problems);
    }

    /**
     * The value of a cell that must not be empty.
     *
     * @param <T> the type of the value
     * @param parser reads the text, and throws an argument, arithmetic or date exception if it cannot
     * @param right what would be right in place of a text
     * @param problems where a bad, empty or far too long cell is noted
     * @return the value; empty if the cell is bad
     */
    public <T> Optional<T> read(Function<String, T> parser, Function<String, Sentence> right, Problems problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(this, TOO_LONG.with(MOST_CHARACTERS, text.length()));
            return Optional.empty();
        }
        try {
            if (!isEmpty()) {
                return Optional.of(parser.apply(text));
            }
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            // noted below, in the words of the file's reader
        }
        problems.add(this, right.apply(text));
        return Optional.empty();
    }

    /**
     * The value of a cell that may be empty.
     *
     * @param <T> the type of the value
     * @param parser reads the text, and throws an argument, arithmetic or date exception if it cannot
     * @param right what would be right
     * @param problems where a bad cell is noted
     * @return the value; empty if the cell is empty or bad
     */
    public <T> Optional<T> readIfAny(Function<String, T> parser, Sentence right, Problems problems) {
        return readIfAny(parser, bad -> right, problems);
    }

    /**
     * The value of a cell that may be empty.
     *
     * @param <T> the type of the value
     * @param parser reads the text, and throws an argument, arithmetic or date exception if it cannot
     * @param right what would be right, in one's own words
     * @param problems where a bad cell is noted
     * @return the value; empty if the cell is empty or bad
     */
    public <T> Optional<T> readIfAny(Function<String, T> parser, String right, Problems problems) {
        return readIfAny(parser, Sentence.of(right), problems);
    }

    /**
     * The value of a cell that may be empty.
     *
     * @param <T> the type of the value
     * @param parser reads the text, and throws an argument, arithmetic or date exception if it cannot
     * @param right what would be right in place of a text
     * @param problems where a bad cell is noted
     * @return the value; empty if the cell is empty or bad
     */
    public <T> Optional<T> readIfAny(Function<String, T> parser, Function<String, Sentence> right, Problems problems) {
        return isEmpty() ? Optional.empty() : read(parser, right, problems);
    }

    /**
     * A cell's text without white space around.
     *
     * @param text what stands between the separators
     * @return the text
     */
    public static String trimmed(String text) {
        return WHITE_SPACE_AROUND.matcher(text).replaceAll("");
    }

    /**
     * A cell as spreadsheets name it.
     *
     * @param row the row, from 1
     * @param column the column, from 1
     * @return the name, such as {@code B7}
     */
    public static String name(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    Cell named(String name) {
        return new Cell(line, column, name, text);
    }
}
