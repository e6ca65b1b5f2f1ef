package dk.refusion.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the partners of two tables and lays them side by side. */
final class TableJoin {
    private static final int NONE = -1;

    private final Table left;
    private final Table right;
    private final List<Column<?>> on;
    private final List<Integer> leftRows = new ArrayList<>();
    private final List<Integer> rightRows = new ArrayList<>();

    private TableJoin(Table left, Table right, List<Column<?>> on) {
        this.left = left;
        this.right = right;
        this.on = on;
    }

    static Table of(Table left, Table right, List<Column<?>> on) {
        if (on.isEmpty()) {
            throw new IllegalArgumentException("two tables are joined on at least one column, was none");
        }
        TableJoin join = new TableJoin(left, right, on);
        join.pair();
        return join.table();
    }

    private void pair() {
        Map<List<Optional<?>>, Integer> partners = new HashMap<>();
        for (int row = 0; row < right.size(); row++) {
            List<Optional<?>> key = key(right, row);
            if (key.stream().allMatch(Optional::isPresent) && partners.putIfAbsent(key, row) != null) {
                throw new IllegalArgumentException("a table to join has one row for each value of " + on
                        + ", was twice " + right.rows().get(row));
            }
        }
        Map<List<Optional<?>>, Integer> left = new HashMap<>(partners);
        for (int row = 0; row < this.left.size(); row++) {
            List<Optional<?>> key = key(this.left, row);
            leftRows.add(row);
            rightRows.add(partners.getOrDefault(key, NONE));
            left.remove(key);
        }
        for (int row = 0; row < right.size(); row++) {
            List<Optional<?>> key = key(right, row);
            if (left.containsKey(key) || !partners.containsKey(key)) {
                leftRows.add(NONE);
                rightRows.add(row);
            }
        }
    }

    private List<Optional<?>> key(Table table, int row) {
        List<Optional<?>> key = new ArrayList<>();
        for (Column<?> column : on) {
            key.add(table.cell(row, column));
        }
        return key;
    }

    private Table table() {
        List<Column<?>> columns = new ArrayList<>(left.columns());
        List<List<? extends Optional<?>>> cells = new ArrayList<>();
        for (Column<?> column : left.columns()) {
            cells.add(on.contains(column) ? either(column) : values(left, leftRows, column));
        }
        for (Column<?> column : right.columns()) {
            if (!on.contains(column)) {
                columns.add(column);
                cells.add(values(right, rightRows, column));
            }
        }
        return new Table(columns, cells, leftRows.size());
    }

    private List<Optional<?>> either(Column<?> column) {
        List<Optional<?>> values = new ArrayList<>();
        for (int i = 0; i < leftRows.size(); i++) {
            values.add(
                    leftRows.get(i) == NONE
                            ? right.cell(rightRows.get(i), column)
                            : left.cell(leftRows.get(i), column));
        }
        return values;
    }

    private static List<Optional<?>> values(Table table, List<Integer> rows, Column<?> column) {
        List<Optional<?>> values = new ArrayList<>();
        for (int row : rows) {
            values.add(row == NONE ? Optional.empty() : table.cell(row, column));
        }
        return values;
    }
}
