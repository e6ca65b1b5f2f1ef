package dk.refusion.file;

import java.util.List;

/**
 * A line of a file, cut into cells.
 *
 * @param number the line, from 1
 * @param cells its cells, at least one, unmodifiable
 */
public record Line(int number, List<Cell> cells) {
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
}
