package dk.refusion.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One thing that is wrong in a file: where, what stands there, and what would be right.
 *
 * @param line the line, from 1; empty if it is about the whole file, or a field of a JSON document
 * @param column the column, from 1; empty if it is about the whole line
 * @param columnName what the column is called; empty text if it has no name; the path of a field of a JSON document
 * @param value what stands there; empty text if nothing does; JSON for a field of a JSON document
 * @param right what would be right, in Danish
 */
public record Problem(OptionalInt line, OptionalInt column, String columnName, String value, String right) {
    private static final int MOST_SHOWN = 80;
    /** What differs from line to line in what would be right: numbers, dates and quoted words. */
    private static final Pattern VALUES = Pattern.compile("\"[^\"]*\"|[-\\d]*\\d[-.,\\d]*");

    static final Comparator<Problem> BY_PLACE = Comparator.comparingInt(
                    (Problem problem) -> problem.line().orElse(0))
            .thenComparingInt(problem -> problem.column().orElse(0));

    /**
     * A problem of the file as a whole.
     *
     * @param right what would be right
     * @return the problem
     */
    public static Problem ofFile(String right) {
        return new Problem(OptionalInt.empty(), OptionalInt.empty(), "", "", right);
    }

    /**
     * A problem of one line.
     *
     * @param line the line, from 1
     * @param value what stands there
     * @param right what would be right
     * @return the problem
     */
    public static Problem ofLine(int line, String value, String right) {
        return new Problem(OptionalInt.of(line), OptionalInt.empty(), "", value, right);
    }

    /**
     * A problem of one cell.
     *
     * @param cell the cell
     * @param right what would be right
     * @return the problem
     */
    public static Problem ofCell(Cell cell, String right) {
        return cell.isField()
                ? new Problem(OptionalInt.empty(), OptionalInt.empty(), cell.columnName(), cell.text(), right)
                : new Problem(
                        OptionalInt.of(cell.line()),
                        OptionalInt.of(cell.column()),
                        cell.columnName(),
                        cell.text(),
                        right);
    }

    /**
     * Problems as lines, one for each reason with its count; where there are several, the first stands for them.
     *
     * @param problems the problems
     * @return the lines, in the order of the first problem of each
     */
    public static List<String> byReason(List<Problem> problems) {
        Map<String, List<Problem>> reasons = new LinkedHashMap<>();
        problems.forEach(problem -> reasons.computeIfAbsent(problem.kind(), kind -> new ArrayList<>())
                .add(problem));
        return reasons.values().stream()
                .map(some -> some.size() == 1 ? some.get(0).toString() : some.size() + " gange, først " + some.get(0))
                .toList();
    }

    /** What it has in common with others: the column, and what would be right but for what stands there. */
    String kind() {
        String where = columnName.isEmpty() || line.isEmpty() ? "" : columnName + ": ";
        String reason = line.isEmpty() && columnName.isEmpty() ? right.substring(right.indexOf(": ") + 1) : right;
        return where + VALUES.matcher(reason).replaceAll("…");
    }

    /**
     * The problem as a Danish line that names its place as the file does: a cell of a spreadsheet as Excel names it.
     *
     * @param file what the file is called
     * @return the line, such as {@code celle E3 (2018), "12.34": skriv et dansk tal}
     */
    public String in(String file) {
        boolean isSpreadsheet = file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (!isSpreadsheet || line.isEmpty()) {
            return toString();
        }
        String place = column.isPresent()
                ? "celle " + Cell.name(line.getAsInt(), column.getAsInt())
                : "række " + line.getAsInt();
        return place + named() + ": " + right;
    }

    /**
     * The problem as a Danish line, such as {@code linje 3, kolonne 5 (2018), "12.34": skriv et dansk tal} or {@code
     * payments[3].amount, 12.34: skriv beløbet som tekst}.
     */
    @Override
    public String toString() {
        if (line.isEmpty()) {
            return columnName.isEmpty()
                    ? right
                    : columnName + ", " + (value.isEmpty() ? "mangler" : shown()) + ": " + right;
        }
        String place = "linje " + line.getAsInt() + (column.isPresent() ? ", kolonne " + column.getAsInt() : "");
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
}
