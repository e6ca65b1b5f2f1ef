package dk.refusion.file;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

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
    /** What differs from line to line in what would be right: numbers, dates and quoted words. */
    private static final Pattern VALUES = Pattern.compile("\"[^\"]*\"|[-\\d]*\\d[-.,\\d]*");

    static final Comparator<Problem> BY_PLACE = Comparator.comparingInt(
                    (Problem problem) -> problem.line().orElse(0))
            .thenComparingInt(problem -> problem.column().orElse(0));

    private final int line;
    private final int column;
    private final String columnName;
    private final String value;
    private final String right;

    private Problem(int line, int column, String columnName, String value, String right) {
        this.line = line;
        this.column = column;
        this.columnName = columnName;
        this.value = value;
        this.right = right;
    }

    /**
     * {@return a problem of the file as a whole}
     *
     * @param right what would be right
     */
    public static Problem ofFile(String right) {
        return new Problem(0, 0, "", "", right);
    }

    /**
     * {@return a problem of one line}
     *
     * @param line the line, from 1
     * @param value what stands there
     * @param right what would be right
     */
    public static Problem ofLine(int line, String value, String right) {
        return new Problem(line, 0, "", value, right);
    }

    /**
     * {@return a problem of one cell}
     *
     * @param cell the cell
     * @param right what would be right
     */
    public static Problem ofCell(Cell cell, String right) {
        return new Problem(cell.line(), cell.column(), cell.columnName(), cell.text(), right);
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
        return right;
    }

    /**
     * Problems as lines, one for each reason with its count; where there are several, the first stands for them.
     *
     * @param file what the file is called
     * @param problems the problems
     * @return the lines, in the order of the first problem of each
     */
    public static List<String> byReason(String file, List<Problem> problems) {
        Map<String, List<Problem>> reasons = new LinkedHashMap<>();
        problems.forEach(problem -> reasons.computeIfAbsent(problem.kind(Problem::general), kind -> new ArrayList<>())
                .add(problem));
        return reasons.values().stream()
                .map(some -> (some.size() == 1 ? "" : some.size() + " gange, først ")
                        + some.get(0).in(file))
                .toList();
    }

    /**
     * What it has in common with others: the column, and what would be right but for what stands there.
     *
     * @param general as {@link #general(String)}, which may be remembered, since few texts serve many problems
     */
    String kind(UnaryOperator<String> general) {
        String where = columnName.isEmpty() || line == 0 ? "" : columnName + ": ";
        return where
                + general.apply(line == 0 && columnName.isEmpty() ? right.substring(right.indexOf(": ") + 1) : right);
    }

    /** What would be right, without what differs from line to line. */
    static String general(String right) {
        return VALUES.matcher(right).replaceAll("…");
    }

    /**
     * The problem as a Danish line that names its place as the file does: a cell of a spreadsheet as Excel names it.
     *
     * @param file what the file is called
     * @return the line, such as {@code celle E3 (2018), "12.34": skriv et dansk tal}
     */
    public String in(String file) {
        boolean isSpreadsheet = file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (!isSpreadsheet || line == 0) {
            return toString();
        }
        String place = column > 0 ? "celle " + Cell.name(line, column) : "række " + line;
        return place + named() + ": " + right;
    }

    /**
     * The problem as a Danish line, such as {@code linje 3, kolonne 5 (2018), "12.34": skriv et dansk tal} or {@code
     * payments[3].amount, 12.34: skriv beløbet som tekst}.
     */
    @Override
    public String toString() {
        if (line == 0) {
            return columnName.isEmpty()
                    ? right
                    : columnName + ", " + (value.isEmpty() ? "mangler" : shown()) + ": " + right;
        }
        String place = "linje " + line + (column > 0 ? ", kolonne " + column : "");
        return place + named() + ": " + right;
    }

    /** The name of the column, and what stands there. */
    private String named() {
        return (columnName.isEmpty() ? "" : " (" + columnName + ")")
                + (value.isEmpty() ? ", tom" : ", \"" + shown() + "\"");
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
                .with("right", right)
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
