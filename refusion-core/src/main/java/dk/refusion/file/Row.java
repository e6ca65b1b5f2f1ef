package dk.refusion.file;

import dk.refusion.json.Written;
import java.util.Map;

/**
 * A line whose cells are found by the names of their columns.
 *
 * <pre>{@code
 * for (Row row : Headings.required("person", "amount").read(lines, problems)) {
 *     row.cell("amount").read(NumberText::amount, "skriv et beløb", problems);
 * }
 * }</pre>
 */
public final class Row implements Written {
    private final Line line;
    private final Map<String, Integer> columns;

    Row(Line line, Map<String, Integer> columns) {
        this.line = line;
        this.columns = columns;
    }

    /**
     * The cell of a column.
     *
     * @param columnName the name of the column, as it was asked for
     * @return the cell; empty if the file has no such column or the line is shorter
     */
    public Cell cell(String columnName) {
        int column = columns.getOrDefault(columnName, 0);
        return column == 0 ? new Cell(line.number(), 1, columnName, "") : line.cell(column, columnName);
    }

    /**
     * The line in the file.
     *
     * @return the number, from 1
     */
    public int lineNumber() {
        return line.number();
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
