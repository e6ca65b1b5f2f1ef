package dk.refusion.file;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.Written;
import java.util.List;
import java.util.Optional;

/**
 * A line of a file, cut into cells.
 *
 * @param number the line, from 1
 * @param cells its cells, at least one, unmodifiable
 */
public record Line(int number, List<Cell> cells) implements Written {
    /**
     * Copies the cells.
     *
     * @param number the line
     * @param cells its cells
     */
    public Line {
        cells = List.copyOf(cells);
    }

    /**
     * Cuts a line of text, whose cells are parted by semicolons. A cell may stand in quotation marks, between which two stand
     * for one, and semicolons and line breaks for themselves.
     *
     * @param text the line, without the break that ends it
     * @param number its number, from 1
     * @return its cells; empty if it is a note, which begins with {@code #}, or has no content
     * @throws IllegalArgumentException if a quotation mark is not closed, or not at the end of its cell
     */
    public static Optional<Line> ofText(String text, int number) {
        return LineOfText.cut(text, number);
    }

    /**
     * What a note says.
     *
     * @param text a line without the break that ends it
     * @return what stands after the {@code #}, without the semicolons of empty cells; empty if the line is no note
     */
    public static Optional<String> noteOfText(String text) {
        return LineOfText.note(text);
    }

    /**
     * A cell that may be left out at the end of the line.
     *
     * @param column the column, from 1
     * @param columnName what it is called
     * @return the cell, empty if the line is shorter
     */
    public Cell cell(int column, String columnName) {
        return column <= cells.size()
                ? cells.get(column - 1).named(columnName)
                : new Cell(number, column, columnName, "");
    }

    /**
     * Whether nothing stands in it.
     *
     * @return true if all its cells are empty
     */
    public boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    @Override
    public String toString() {
        return number + ": " + cells.stream().map(Cell::text).collect(joining("; "));
    }
}
