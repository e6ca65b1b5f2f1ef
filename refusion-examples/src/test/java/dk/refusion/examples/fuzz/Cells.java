package dk.refusion.examples.fuzz;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A table that can be changed; its first row names the columns. */
final class Cells {
    private final List<List<String>> rows;

    private Cells(List<List<String>> rows) {
        this.rows = rows;
    }

    /** Lines of semicolons as a table. */
    static Cells of(String text) {
        return of(text.lines().map(line -> Arrays.asList(line.split(";", -1))).toList());
    }

    static Cells of(List<List<String>> rows) {
        return new Cells(rows.stream().map(ArrayList::new).collect(toCollection(ArrayList::new)));
    }

    List<List<String>> rows() {
        return rows;
    }

    /** One of the rows below the names of the columns. */
    int anyRow(Random random) {
        return 1 + random.nextInt(rows.size() - 1);
    }

    String get(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : "";
    }

    void set(int row, int column, String text) {
        if (column < rows.get(row).size()) {
            rows.get(row).set(column, text);
        }
    }
}
