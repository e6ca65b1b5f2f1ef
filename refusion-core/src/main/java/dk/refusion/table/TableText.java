package dk.refusion.table;

import com.google.common.base.Strings;
import dk.refusion.money.DanishText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A table as aligned lines: names and texts to the left, numbers to the right, blocks of columns below each other. */
final class TableText {
    private static final String BETWEEN = "  ";
    private static final String ABSENT = "-";

    private final Table head;
    private final List<Column<?>> columns;
    private final int[] widths;

    private TableText(Table head) {
        this.head = head;
        this.columns = head.columns();
        this.widths = columns.stream().mapToInt(this::width).toArray();
    }

    static String of(Table table, int rows, int width) {
        TableText text = new TableText(table.head(rows));
        List<String> lines = new ArrayList<>();
        for (List<Integer> block : text.blocks(width)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            text.add(block, lines);
        }
        if (table.size() > rows || table.size() == 0) {
            lines.add(
                    rows > 0 && table.size() > rows
                            ? "… " + count(rows) + " af " + count(table.size()) + " rækker"
                            : count(table.size()) + " rækker");
        }
        return String.join("\n", lines);
    }

    private static String count(int rows) {
        return DanishText.format(BigDecimal.valueOf(rows));
    }

    /** The places of columns that fit beside each other; the first column leads every block. */
    private List<List<Integer>> blocks(int width) {
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        int used = 0;
        for (int place = 0; place < columns.size(); place++) {
            int more = widths[place] + (block.isEmpty() ? 0 : BETWEEN.length());
            if (more > width - used && block.size() > 1) {
                blocks.add(block);
                block = new ArrayList<>(List.of(0));
                used = widths[0];
                more = widths[place] + BETWEEN.length();
            }
            block.add(place);
            used += more;
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private void add(List<Integer> block, List<String> lines) {
        for (int row = -1; row < head.size(); row++) {
            StringBuilder line = new StringBuilder();
            for (int place : block) {
                String cell = row < 0 ? columns.get(place).name() : cell(row, columns.get(place));
                line.append(line.isEmpty() ? "" : BETWEEN)
                        .append(
                                columns.get(place).isNumeric()
                                        ? Strings.padStart(cell, widths[place], ' ')
                                        : Strings.padEnd(cell, widths[place], ' '));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private int width(Column<?> column) {
        int width = column.name().length();
        for (int row = 0; row < head.size(); row++) {
            width = Math.max(width, cell(row, column).length());
        }
        return width;
    }

    private String cell(int row, Column<?> column) {
        String text = column.cellText(head.cell(row, column));
        return text.isEmpty() ? ABSENT : text;
    }
}
