package dk.refusion.examples.files;

import java.util.Comparator;
import java.util.OptionalInt;

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
     * The problem as a Danish line, such as {@code linje 3, kolonne 5 (2018), "12.34": skriv et dansk tal} or {@code
     * payments[3].amount, 12.34: skriv beløbet som tekst}.
     */
    @Override
    public String toString() {
        boolean isLong = value.length() > MOST_SHOWN;
        String shown = isLong ? value.substring(0, MOST_SHOWN) + "…" : value;
        if (line.isEmpty()) {
            return columnName.isEmpty()
                    ? right
                    : columnName + ", " + (shown.isEmpty() ? "mangler" : shown) + ": " + right;
        }
        StringBuilder text = new StringBuilder("linje ").append(line.getAsInt());
        column.ifPresent(c -> text.append(", kolonne ").append(c));
        if (!columnName.isEmpty()) {
            text.append(" (").append(columnName).append(')');
        }
        text.append(shown.isEmpty() ? ", tom: " : ", \"" + shown + "\": ");
        return text.append(right).toString();
    }
}
