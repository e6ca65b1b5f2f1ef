package dk.refusion.file;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.language.Language;
import dk.refusion.language.Sentence;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One thing that is wrong in a file (fejl): where, what stands there, and what would be right.
 *
 * <pre>{@code
 * Problem.ofLine(3, "12.34", "skriv et dansk tal").toString();     // linje 3, "12.34": skriv et dansk tal
 * }</pre>
 */
public final class Problem implements Written, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int MOST_SHOWN = 80;
    private static final Sentence LINE = Sentence.of("linje {0}", "line {0}");
    private static final Sentence LINE_AND_COLUMN = Sentence.of("linje {0}, kolonne {1}", "line {0}, column {1}");
    private static final Sentence ROW = Sentence.of("række {0}", "row {0}");
    private static final Sentence CELL = Sentence.of("celle {0}", "cell {0}");
    private static final Sentence EMPTY = Sentence.of("tom", "empty");
    private static final Sentence MISSING = Sentence.of("mangler", "missing");
    private static final Sentence NAMED = Sentence.of("{0} ({1})", "{0} ({1})");
    private static final Sentence PLACED = Sentence.of("{0}, {1}: {2}", "{0}, {1}: {2}");
    private static final Sentence FIRST_OF = Sentence.of("{0} gange, først {1}", "{0} times, first {1}");

    static final Comparator<Problem> BY_PLACE = Comparator.comparingInt(
                    (Problem problem) -> problem.line().orElse(0))
            .thenComparingInt(problem -> problem.column().orElse(0));

    private final int line;
    private final int column;
    private final String columnName;
    private final String value;
    private final Sentence right;

    private Problem(int line, int column, String columnName, String value, Sentence right) {
        this.line = line;
        this.column = column;
        this.columnName = columnName;
        this.value = value;
        this.right = right;
    }

    /**
     * A problem of the file as a whole.
     *
     * @param right what would be right
     * @return the problem
     */
    public static Problem ofFile(Sentence right) {
        return new Problem(0, 0, "", "", right);
    }

    /**
     * A problem of the file as a whole.
     *
     * @param right what would be right, in one's own words
     * @return the problem
     */
    public static Problem ofFile(String right) {
        return ofFile(Sentence.of(right));
    }

    /**
     * A problem of one line.
     *
     * @param line the line, from 1
     * @param value what stands there
     * @param right what would be right
     * @return the problem
     */
    public static Problem ofLine(int line, String value, Sentence right) {
        return new Problem(line, 0, "", value, right);
    }

    /**
     * A problem of one line.
     *
     * @param line the line, from 1
     * @param value what stands there
     * @param right what would be right, in one's own words
     * @return the problem
     */
    public static Problem ofLine(int line, String value, String right) {
        return ofLine(line, value, Sentence.of(right));
    }

    /**
     * A problem of one cell.
     *
     * @param cell the cell
     * @param right what would be right
     * @return the problem
     */
    public static Problem ofCell(Cell cell, Sentence right) {
        return new Problem(cell.line(), cell.column(), cell.columnName(), cell.text(), right);
    }

    /**
     * A problem of one cell.
     *
     * @param cell the cell
     * @param right what would be right, in one's own words
     * @return the problem
     */
    public static Problem ofCell(Cell cell, String right) {
        return ofCell(cell, Sentence.of(right));
    }

    /**
     * The line.
     *
     * @return the number, from 1; empty if the problem is about the whole file, or a field of a JSON document
     */
    public OptionalInt line() {
        return number(line);
    }

    /**
     * The column.
     *
     * @return the number, from 1; empty if the problem is about more than a cell
     */
    public OptionalInt column() {
        return number(column);
    }

    private static OptionalInt number(int place) {
        return place == 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * What the column is called.
     *
     * @return the name; empty text if it has none; the path of a field of a JSON document
     */
    public String columnName() {
        return columnName;
    }

    /**
     * What stands there.
     *
     * @return the text; empty if nothing does; JSON for a field of a JSON document
     */
    public String value() {
        return value;
    }

    /**
     * What would be right.
     *
     * @return in Danish
     */
    public String right() {
        return right(Language.DANISH);
    }

    /**
     * What would be right.
     *
     * @param language the language
     * @return the text
     */
    public String right(Language language) {
        return right.in(language);
    }

    /**
     * Whether this is what a sentence says would be right, whatever fills its places.
     *
     * @param rule the sentence
     * @return true if it does
     */
    public boolean is(Sentence rule) {
        return right.is(rule);
    }

    /**
     * Problems as lines, one for each reason with its count; where there are several, the first stands for them.
     *
     * @param file what the file is called
     * @param problems the problems
     * @return the lines, in the order of the first problem of each
     */
    public static List<Sentence> byReason(String file, List<Problem> problems) {
        Map<Sentence, List<Problem>> reasons = new LinkedHashMap<>();
        problems.forEach(problem -> reasons.computeIfAbsent(problem.kind(), kind -> new ArrayList<>())
                .add(problem));
        return reasons.values().stream()
                .map(some -> some.size() == 1
                        ? some.get(0).told(file)
                        : FIRST_OF.with(some.size(), some.get(0).told(file)))
                .toList();
    }

    /** What it has in common with others: the column, and what would be right but for what stands there. */
    Sentence kind() {
        return columnName.isEmpty() || line == 0
                ? right.general()
                : right.general().about(columnName);
    }

    /**
     * The problem as a Danish line that names its place as the file does: a cell of a spreadsheet as Excel names it.
     *
     * @param file what the file is called
     * @return the line, such as {@code celle E3 (2018), "12.34": skriv et dansk tal}
     */
    public String in(String file) {
        return in(file, Language.DANISH);
    }

    /**
     * The problem as a line that names its place as the file does.
     *
     * @param file what the file is called
     * @param language the language
     * @return the line, such as {@code cell E3 (2018), "12.34": write a Danish number}
     */
    public String in(String file, Language language) {
        return told(file).in(language);
    }

    /**
     * The problem as a line that names its place as the file does, for a sentence about more than it.
     *
     * @param file what the file is called
     * @return the line in both languages
     */
    public Sentence told(String file) {
        boolean isSpreadsheet = file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (line == 0) {
            return columnName.isEmpty() ? right : PLACED.with(columnName, value.isEmpty() ? MISSING : shown(), right);
        }
        Sentence place = isSpreadsheet ? cell() : column > 0 ? LINE_AND_COLUMN.with(line, column) : LINE.with(line);
        return PLACED.with(
                columnName.isEmpty() ? place : NAMED.with(place, columnName),
                value.isEmpty() ? EMPTY : "\"" + shown() + "\"",
                right);
    }

    private Sentence cell() {
        return column > 0 ? CELL.with(Cell.name(line, column)) : ROW.with(line);
    }

    /**
     * The problem as a Danish line, such as {@code linje 3, kolonne 5 (2018), "12.34": skriv et dansk tal} or {@code
     * payments[3].amount, 12.34: skriv beløbet som tekst}.
     */
    @Override
    public String toString() {
        return told("").toString();
    }

    private String shown() {
        return value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + "…" : value;
    }

    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("line", line())
                .with("column", column())
                .with("columnName", columnName)
                .with("value", value)
                .with("right", right())
                .with("rightInEnglish", right(Language.ENGLISH))
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem one
                && line == one.line
                && column == one.column
                && columnName.equals(one.columnName)
                && value.equals(one.value)
                && right.equals(one.right);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, column, columnName, value, right);
    }
}
