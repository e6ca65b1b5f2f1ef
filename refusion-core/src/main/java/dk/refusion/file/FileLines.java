package dk.refusion.file;

import java.util.List;
import java.util.function.Consumer;

/**
 * The lines of a file, cut into cells.
 *
 * @param name what the file is called in messages
 * @param lines the lines of data, unmodifiable
 * @param notes the notes, each at its line, without the {@code #}, unmodifiable
 * @param remarks told in Danish what is passed over by whoever reads on
 */
public record FileLines(String name, List<Line> lines, List<Cell> notes, Consumer<String> remarks) {
    /**
     * Copies the lists.
     *
     * @param name what the file is called
     * @param lines the lines of data
     * @param notes the notes
     * @param remarks told what is passed over
     */
    public FileLines {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
