package dk.refusion.table;

import dk.refusion.money.DanishText;
import dk.refusion.money.TextTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The head of a table as aligned lines, and how many rows there are. */
final class TableText {
    private static final String ABSENT = "-";

    private TableText() {}

    static String of(Table table, int rows, int width) {
        Table head = table.head(rows);
        String count = table.size() > rows || table.size() == 0 ? count(table.size(), head.size()) : "";
        if (table.columns().isEmpty()) {
            return count;
        }
        String lines = TextTable.of(table.columns().stream().map(Column::name).toList())
                .left(IntStream.range(0, table.columns().size())
                        .filter(place -> !table.columns().get(place).isNumeric())
                        .toArray())
                .rows(IntStream.range(0, head.size())
                        .mapToObj(row -> cells(head, row))
                        .toList())
                .text(width);
        return count.isEmpty() ? lines : lines + "\n" + count;
    }

    private static String count(int all, int shown) {
        return (shown > 0 ? "… " + count(shown) + " af " : "") + count(all) + " rækker";
    }

    private static String count(int rows) {
        return DanishText.format(BigDecimal.valueOf(rows));
    }

    private static List<String> cells(Table head, int row) {
        return head.columns().stream()
                .map(column -> column.cellText(head.cell(row, column)))
                .map(text -> text.isEmpty() ? ABSENT : text)
                .toList();
    }
}
