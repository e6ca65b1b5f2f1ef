package dk.refusion.money;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lines of text cells in aligned columns, the form in which every result of the library prints as a table (tabel).
 *
 * <p>The first column is a label and stands to the left; the others hold figures and stand to the right, unless
 * {@link #left} says otherwise.
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
    private static final String BETWEEN = "  ";

    private final ImmutableList<List<String>> lines;
    /** The places of the columns to the left, in order. */
    private final ImmutableList<Integer> left;

    private TextTable(ImmutableList<List<String>> lines, ImmutableList<Integer> left) {
        this.lines = lines;
        this.left = left;
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
        return new TextTable(ImmutableList.of(ImmutableList.copyOf(head)), ImmutableList.of(0));
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
        return new TextTable(longer.build(), left);
    }

    /**
     * {@return a copy with other columns to the left}
     *
     * @param columns the places of all columns that hold texts, the first one is 0
     */
    public TextTable left(int... columns) {
        return new TextTable(
                lines,
                ImmutableList.copyOf(
                        Ints.asList(columns).stream().distinct().sorted().toList()));
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
        return other instanceof TextTable that && lines.equals(that.lines) && left.equals(that.left);
    }

    @Override
    public int hashCode() {
        return 31 * lines.hashCode() + left.hashCode();
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
        return text(Integer.MAX_VALUE);
    }

    /**
     * {@return the table as aligned lines without a line break at the end; columns that do not fit stand below, beside
     * those columns from the left that tell the rows apart}
     *
     * @param width how many characters a line has at the most; only a cell that is wider beside those columns makes a
     *     longer one, on a line of its own
     */
    public String text(int width) {
        int[] widths = IntStream.range(0, head().size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        List<String> text = new ArrayList<>();
        for (List<Integer> block : blocks(widths, width)) {
            if (!text.isEmpty()) {
                text.add("");
            }
            boolean isBegun = false;
            for (List<String> line : lines) {
                isBegun |= block.stream().anyMatch(column -> !line.get(column).isEmpty());
                if (isBegun && width(block, widths) <= width) {
                    text.add(aligned(line, block, widths));
                } else if (isBegun) {
                    stack(line, block, widths, text);
                }
            }
        }
        return String.join("\n", text);
    }

    private String aligned(List<String> line, List<Integer> block, int... widths) {
        StringBuilder aligned = new StringBuilder();
        for (int column : block) {
            aligned.append(column == block.get(0) ? "" : BETWEEN)
                    .append(
                            left.contains(column)
                                    ? Strings.padEnd(line.get(column), widths[column], ' ')
                                    : Strings.padStart(line.get(column), widths[column], ' '));
        }
        return aligned.toString().stripTrailing();
    }

    /** A cell as long as a sentence stands below those that tell its row apart. */
    private void stack(List<String> line, List<Integer> block, int[] widths, List<String> text) {
        int last = block.size() - 1;
        text.add(aligned(line, block.subList(0, last), widths));
        if (!line.get(block.get(last)).isEmpty()) {
            text.add(BETWEEN + line.get(block.get(last)));
        }
    }

    private static int width(List<Integer> block, int... widths) {
        return block.stream().mapToInt(column -> widths[column]).sum() + BETWEEN.length() * (block.size() - 1);
    }

    private List<List<Integer>> blocks(int[] widths, int width) {
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        List<Integer> all = IntStream.range(0, widths.length).boxed().toList();
        List<Integer> keys = width(all, widths) <= width ? all : keys(widths, width);
        for (int column : all) {
            if (block.size() > keys.size() && width(block, widths) + BETWEEN.length() + widths[column] > width) {
                blocks.add(block);
                block = new ArrayList<>(keys);
            }
            block.add(column);
        }
        blocks.add(block);
        return blocks;
    }

    /** The columns from the left that tell every row with figures from the others, if they leave room; else the first. */
    private List<Integer> keys(int[] widths, int width) {
        for (int count = 1; count < widths.length; count++) {
            List<Integer> keys = IntStream.range(0, count).boxed().toList();
            if (2 * width(keys, widths) > width) {
                break;
            }
            int from = count;
            List<List<String>> names = rows().stream()
                    .filter(row -> row.subList(from, row.size()).stream().anyMatch(cell -> !cell.isEmpty()))
                    .map(row -> row.subList(0, from))
                    .toList();
            if (names.stream().distinct().count() == names.size()) {
                return keys;
            }
        }
        return List.of(0);
    }
}
