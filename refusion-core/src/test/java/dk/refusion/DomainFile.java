package dk.refusion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The published figures that the tests compare with, each with its source in the last column. */
public final class DomainFile {
    private DomainFile() {}

    /** The rows of a file below {@code domain/}, each as its cells by the name of the column. */
    public static List<Row> rows(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DomainFile.class.getResourceAsStream("/domain/" + name), name),
                StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            List<String> head = cells(lines.get(0));
            return lines.stream()
                    .skip(1)
                    .map(DomainFile::cells)
                    .map(cells -> row(head, cells))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(List<String> head, List<String> cells) {
        Map<String, String> byColumn = new HashMap<>();
        IntStream.range(0, head.size()).forEach(i -> byColumn.put(head.get(i), cells.get(i)));
        return new Row(byColumn);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        String[] quoted = line.split("\"", -1);
        if (quoted.length == 1) {
            return Arrays.asList(line.split(",", -1));
        }
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < quoted.length; i++) {
            String[] parts = i % 2 == 1 ? new String[] {quoted[i]} : quoted[i].split(",", -1);
            for (int j = 0; j < parts.length; j++) {
                if (j > 0) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                }
                cell.append(parts[j]);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** One row of a file. */
    public record Row(Map<String, String> cells) {
        /** The text of a cell. */
        public String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }
}
