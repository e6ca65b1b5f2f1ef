package dk.refusion.shipped;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a file of comma-separated values that lies beside a class of the library.
 *
 * <p>Strict: the head must name exactly the expected columns, every line has a cell for each, a cell may be quoted as a
 * whole with {@code "} doubled inside. Whatever else is found names the file, the line and the column. It is not for
 * files of users.
 */
public final class ShippedTable {
    private ShippedTable() {}

    /**
     * Reads a file that lies in the package of a class.
     *
     * @param owner the class in whose package the file lies
     * @param file the name of the file
     * @param columns the names of its columns, in order
     * @return the rows below the head, in the order of the file, unmodifiable
     * @throws IllegalStateException if the file is missing or not as expected
     */
    public static List<Row> read(Class<?> owner, String file, String... columns) {
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing beside " + owner.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return parse(file, reader.lines().toList(), columns);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    static List<Row> parse(String file, List<String> lines, String... columns) {
        List<String> head = List.of(columns);
        List<String> found = lines.isEmpty() ? List.of() : cells(file + " line 1", lines.get(0));
        if (!found.equals(head)) {
            throw new IllegalStateException(file + " has the columns " + head + ", was " + found);
        }
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (int i = 1; i < lines.size(); i++) {
            String place = file + " line " + (i + 1);
            List<String> cells = cells(place, lines.get(i));
            if (cells.size() != head.size()) {
                throw new IllegalStateException(place + " has a cell for each of " + head + ", was " + cells);
            }
            ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
            for (int column = 0; column < cells.size(); column++) {
                row.put(head.get(column), cells.get(column));
            }
            rows.add(new Row(place, row.buildOrThrow()));
        }
        return rows.build();
    }

    private static List<String> cells(String place, String line) {
        List<String> cells = new ArrayList<>();
        int next = 0;
        while (next <= line.length()) {
            boolean quoted = next < line.length() && line.charAt(next) == '"';
            int end = quoted ? closingQuote(place, line, next) + 1 : endOfPlain(line, next);
            String cell = line.substring(next, end);
            cells.add(quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
            if ((end < line.length() && line.charAt(end) != ',') || (!quoted && cell.indexOf('"') >= 0)) {
                throw new IllegalStateException(place + ": a cell is quoted as a whole or not at all, was " + line);
            }
            next = end + 1;
        }
        return cells;
    }

    private static int endOfPlain(String line, int start) {
        int comma = line.indexOf(',', start);
        return comma < 0 ? line.length() : comma;
    }

    private static int closingQuote(String place, String line, int start) {
        for (int i = start + 1; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                if (i + 1 == line.length() || line.charAt(i + 1) != '"') {
                    return i;
                }
                i++;
            }
        }
        throw new IllegalStateException(place + ": a quoted cell ends on its line, was " + line);
    }

    /** One line of a shipped file. */
    public static final class Row {
        private final String place;
        private final Map<String, String> cells;

        private Row(String place, Map<String, String> cells) {
            this.place = place;
            this.cells = cells;
        }

        /**
         * {@return the content of a cell that must have one}
         *
         * @param <T> what the cell holds
         * @param column the column
         * @param reader reads the text of the cell
         * @throws IllegalStateException if the cell is empty or cannot be read
         */
        public <T> T get(String column, Function<String, T> reader) {
            return find(column, reader)
                    .orElseThrow(() -> new IllegalStateException(place + ", column " + column + ": must not be empty"));
        }

        /**
         * {@return the text of a cell that must have one}
         *
         * @param column the column
         * @throws IllegalStateException if the cell is empty
         */
        public String text(String column) {
            return get(column, text -> text);
        }

        /**
         * {@return the content of a cell; empty if the cell is}
         *
         * @param <T> what the cell holds
         * @param column the column
         * @param reader reads the text of the cell
         * @throws IllegalStateException if the cell cannot be read
         */
        public <T> Optional<T> find(String column, Function<String, T> reader) {
            String text = cells.get(column);
            if (text == null) {
                throw new IllegalStateException(place + " has no column " + column + ", was " + cells.keySet());
            }
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
            } catch (IllegalArgumentException unreadable) {
                throw new IllegalStateException(
                        place + ", column " + column + ": " + unreadable.getMessage(), unreadable);
            }
        }

        /**
         * The line for a message.
         *
         * @return the file and the number of the line
         */
        @Override
        public String toString() {
            return place;
        }
    }
}
