package dk.refusion.file;

import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lines of a file, cut into cells: what readers of files begin with, and what a library for CSV or spreadsheets gives
 * them.
 *
 * <pre>{@code
 * List<List<Object>> rows = List.of(
 *         List.of("CPR", "Kommune", "Ydelse", "Fra", "Til", "Beløb"),
 *         List.of("010180-0001", "Ballerup", "sygedagpenge", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), 12_400));
 * PaymentsFile.read(FileLines.of("løn.xlsx", rows), PaymentsReading.STRICT).payments();
 * }</pre>
 */
public final class FileLines implements Written {
    private final String name;
    private final List<Line> lines;
    private final List<Cell> notes;
    private final Consumer<Sentence> remarks;

    private FileLines(String name, List<Line> lines, List<Cell> notes, Consumer<Sentence> remarks) {
        this.name = name;
        this.lines = List.copyOf(lines);
        this.notes = List.copyOf(notes);
        this.remarks = remarks;
    }

    /**
     * Rows of cells, without anyone to be told what is odd about them.
     *
     * @param name what the file is called in messages
     * @param rows the rows from the first of the file, each with its cells from the first column; a cell is a text, a date, or
     *     an exact number; one without content is an empty text
     * @return the lines, without those that are empty
     * @throws IllegalArgumentException if a cell is something else, such as a {@code double}, which has lost digits
     */
    public static FileLines of(String name, List<? extends List<?>> rows) {
        return of(name, rows, remark -> {});
    }

    /**
     * Rows of cells.
     *
     * @param name what the file is called in messages
     * @param rows the rows from the first of the file, each with its cells from the first column; a cell is a text, a date, or
     *     an exact number; one without content is an empty text
     * @param remarks told what is passed over by whoever reads on, such as columns
     * @return the lines, without those that are empty
     * @throws IllegalArgumentException if a cell is something else, such as a {@code double}, which has lost digits
     */
    public static FileLines of(String name, List<? extends List<?>> rows, Consumer<Sentence> remarks) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (List<?> row : rows) {
            number++;
            List<Cell> cells = new ArrayList<>();
            for (Object value : row) {
                int column = cells.size() + 1;
                cells.add(new Cell(number, column, "", Cell.trimmed(text(number, column, value))));
            }
            if (!cells.stream().allMatch(Cell::isEmpty)) {
                lines.add(new Line(number, cells));
            }
        }
        return new FileLines(name, lines, List.of(), remarks);
    }

    private static String text(int row, int column, Object value) {
        if (value instanceof String || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            return value.toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        throw new IllegalArgumentException("a cell is a text, a LocalDate or an exact number, was "
                + value.getClass().getSimpleName() + " " + value + " in " + Cell.name(row, column));
    }

    /**
     * Lines that are cut already.
     *
     * @param name what the file is called in messages
     * @param lines the lines of data
     * @param notes the notes, each at its line, without the {@code #}
     * @param remarks told what is passed over by whoever reads on
     * @return the lines
     */
    public static FileLines cut(String name, List<Line> lines, List<Cell> notes, Consumer<Sentence> remarks) {
        return new FileLines(name, lines, notes, remarks);
    }

    /**
     * What the file is called in messages.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The lines of data.
     *
     * @return the lines from the top, unmodifiable
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * The notes: lines that begin with {@code #}.
     *
     * @return each at its line, without the {@code #}, unmodifiable
     */
    public List<Cell> notes() {
        return notes;
    }

    /**
     * Who is told what is passed over.
     *
     * @return told once of each
     */
    public Consumer<Sentence> remarks() {
        return remarks;
    }

    @Override
    public String toString() {
        return name + ": " + lines.size() + " lines";
    }
}
