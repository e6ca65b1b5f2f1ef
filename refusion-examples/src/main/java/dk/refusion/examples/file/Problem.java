package dk.refusion.examples.file;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * One thing that is wrong in a file: where, what stands there, and what would be right.
 *
 * @param line the line, from 1; empty if it is about the whole file
 * @param column the column, from 1; empty if it is about the whole line
 * @param columnName what the column is called; empty text if it has no name
 * @param value what stands there; empty text if nothing does
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
        return new Problem(
                OptionalInt.of(cell.line()), OptionalInt.of(cell.column()), cell.columnName(), cell.text(), right);
    }

    /** The problem as a Danish line, such as {@code linje 3, kolonne 5 (2018), "12.34": skriv et dansk tal}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line.ifPresent(l -> text.append("linje ").append(l));
        column.ifPresent(c -> text.append(", kolonne ").append(c));
        if (!columnName.isEmpty()) {
            text.append(" (").append(columnName).append(')');
        }
        if (line.isPresent()) {
            boolean isLong = value.length() > MOST_SHOWN;
            String shown = isLong ? value.substring(0, MOST_SHOWN) + "…" : value;
            text.append(shown.isEmpty() ? ", tom: " : ", \"" + shown + "\": ");
        }
        return text.append(right).toString();
    }
}
