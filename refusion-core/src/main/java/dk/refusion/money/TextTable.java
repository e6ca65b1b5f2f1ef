package dk.refusion.money;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lines of text cells in aligned columns, the form in which every result of the library prints as a table (tabel).
 *
 * <p>The first column is a label and stands to the left; figures stand to the right.
 *
 * <pre>{@code
 * TextTable.of("Kommune", "Provenu").row("Hjørring", "154,7").row("Ballerup", "36,1");
 * // Kommune   Provenu
 * // Hjørring    154,7
 * // Ballerup     36,1
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TextTable implements Written {
    private final ImmutableList<List<String>> lines;

    private TextTable(ImmutableList<List<String>> lines) {
        this.lines = lines;
    }

    /**
     * {@return a table with its head and no rows}
     *
     * @param head the names of the columns, at least one
     * @throws IllegalArgumentException if there is no column
     */
    public static TextTable of(String... head) {
        return of(List.of(head));
    }

    /**
     * {@return a table with its head and no rows}
     *
     * @param head the names of the columns, at least one
     * @throws IllegalArgumentException if there is no column
     */
    public static TextTable of(List<String> head) {
        if (head.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one column, was none");
        }
        return new TextTable(ImmutableList.of(ImmutableList.copyOf(head)));
    }

    /**
     * {@return a copy with one more row}
     *
     * @param cells one text for each column
     * @throws IllegalArgumentException if there is not one cell for each column
     */
    public TextTable row(String... cells) {
        return row(List.of(cells));
    }

    /**
     * {@return a copy with one more row}
     *
     * @param cells one text for each column
     * @throws IllegalArgumentException if there is not one cell for each column
     */
    public TextTable row(List<String> cells) {
        return rows(List.of(cells));
    }

    /**
     * {@return a copy with more rows}
     *
     * @param more the rows, each with one text for each column
     * @throws IllegalArgumentException if a row does not have one cell for each column
     */
    public TextTable rows(List<List<String>> more) {
        ImmutableList.Builder<List<String>> longer = ImmutableList.builder();
        longer.addAll(lines);
        for (List<String> cells : more) {
            if (cells.size() != head().size()) {
                throw new IllegalArgumentException("a row has a cell for each of " + head() + ", was " + cells);
            }
            longer.add(ImmutableList.copyOf(cells));
        }
        return new TextTable(longer.build());
    }

    /** {@return the names of the columns, unmodifiable} */
    public List<String> head() {
        return lines.get(0);
    }

    /** {@return the rows below the head, unmodifiable} */
    public List<List<String>> rows() {
        return lines.subList(1, lines.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextTable that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /**
     * The table.
     *
     * @return {@code head} and {@code rows}
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder().with("head", head()).with("rows", rows()).build();
    }

    /** {@return the table as aligned lines without a line break at the end, see the example above} */
    @Override
    public String toString() {
        int[] widths = IntStream.range(0, head().size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder aligned = new StringBuilder(Strings.padEnd(line.get(0), widths[0], ' '));
            for (int column = 1; column < widths.length; column++) {
                aligned.append("  ").append(Strings.padStart(line.get(column), widths[column], ' '));
            }
            text.append(text.isEmpty() ? "" : "\n").append(aligned.toString().stripTrailing());
        }
        return text.toString();
    }
}
