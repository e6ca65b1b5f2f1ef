package dk.refusion.file;

import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import java.util.Map;

/**
 * The first line of a file, which names its columns.
 *
 * @param width how many columns the file has
 * @param columns the known ones by their names, each from 1, unmodifiable
 */
public record Head(int width, Map<String, Integer> columns) implements Written {
    private static final Sentence TOO_LONG = Sentence.of(
            "linjen har flere celler end overskriften; slet cellen eller navngiv kolonnen",
            "the line has more cells than the heading; delete the cell or name its column");

    /**
     * Copies the columns.
     *
     * @param width how many columns the file has
     * @param columns the known ones by their names
     */
    public Head {
        columns = Map.copyOf(columns);
    }

    /**
     * A line below.
     *
     * @param line the line
     * @param problems where it is noted if the line is too long
     * @return the line with its cells by name
     */
    public Row row(Line line, Problems problems) {
        line.cells().stream()
                .skip(width)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .ifPresent(cell -> problems.add(cell, TOO_LONG));
        return new Row(line, columns);
    }
}
