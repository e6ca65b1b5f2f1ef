package dk.refusion.examples.cli.output;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lays finished text out for a screen: no row of a table is broken and no word cut. The columns of a table that do not fit beside
 * each other stand below, beside those columns that tell the rows apart; a sentence goes on in the next line.
 */
final class ScreenWidth {
    private static final String BETWEEN = "  ";

    private final int width;
    private final List<String> lines;
    private final List<String> fitted = new ArrayList<>();

    private ScreenWidth(String text, int width) {
        this.lines = unbroken(text.split("\n", -1));
        this.width = width;
    }

    /**
     * Lays a text out.
     *
     * @param text tables, whose columns stand two spaces apart, and sentences
     * @param width how many characters a line has at the most
     * @return the same; only a single word or column may be wider
     */
    static String fitted(String text, int width) {
        ScreenWidth screen = new ScreenWidth(text, width);
        int line = 0;
        while (line < screen.lines.size()) {
            int end = screen.endOfTable(line);
            if (end > line + 1) {
                screen.table(screen.lines.subList(line, end));
                line = end;
            } else {
                screen.sentence(screen.lines.get(line));
                line++;
            }
        }
        return String.join("\n", screen.fitted);
    }

    /** A sentence that was broken because its next word did not fit is one line again, to be broken for this screen. */
    private static List<String> unbroken(String... broken) {
        List<String> lines = new ArrayList<>();
        for (String line : broken) {
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            String word = line.strip().replaceFirst(" .*", "");
            int end = last.length() - last.lastIndexOf('\n') - 1;
            boolean isBroken = line.startsWith(BETWEEN)
                    && !word.isEmpty()
                    && !isRow(line)
                    && end <= ScreenText.WIDTH
                    && end + 1 + word.length() > ScreenText.WIDTH;
            if (isBroken) {
                lines.set(lines.size() - 1, last + "\n" + line.strip());
            } else {
                lines.add(line);
            }
        }
        lines.replaceAll(line -> line.replace('\n', ' '));
        return List.copyOf(lines);
    }

    /** The line after the table that begins here; a line between two rows belongs to it if it leaves its columns apart. */
    private int endOfTable(int first) {
        int end = first;
        List<String> table = new ArrayList<>();
        for (int line = first; line < lines.size(); line++) {
            table.add(lines.get(line));
            if (isRow(lines.get(line))) {
                if (columns(table).size() < columns(lines.subList(first, end)).size()) {
                    return end;
                }
                end = line + 1;
            } else if (line >= end + BETWEEN.length() || end == first) {
                return end;
            }
        }
        return end;
    }

    private static boolean isRow(String line) {
        return line.strip().contains(BETWEEN);
    }

    private record Span(int from, int to) {}

    /** Where some line has letters, and no line has two spaces. */
    private static List<Span> columns(List<String> table) {
        BitSet written = new BitSet();
        for (String line : table) {
            for (int place = 0; place < line.length(); place++) {
                if (line.charAt(place) != ' ') {
                    written.set(place);
                }
            }
        }
        List<Span> columns = new ArrayList<>();
        int from = written.nextSetBit(0);
        while (from >= 0) {
            int to = written.nextClearBit(from);
            while (written.get(to + 1)) { // one space stands within a cell
                to = written.nextClearBit(to + 1);
            }
            columns.add(new Span(from, to));
            from = written.nextSetBit(to);
        }
        return columns;
    }

    private void table(List<String> table) {
        if (table.stream().allMatch(line -> line.length() <= width)) {
            fitted.addAll(table);
            return;
        }
        boolean isFirst = true;
        for (List<Span> block : blocks(columns(table), keys(table))) {
            if (!isFirst) {
                fitted.add("");
            }
            isFirst = false;
            if (width(block) <= width) {
                table.forEach(line -> fitted.add(cut(line, block)));
            } else {
                table.forEach(line -> stacked(line, block));
            }
        }
    }

    private static int width(List<Span> block) {
        return block.stream().mapToInt(column -> column.to - column.from).sum() + BETWEEN.length() * (block.size() - 1);
    }

    /** A cell as long as a sentence stands below its name. */
    private void stacked(String line, List<Span> block) {
        for (Span column : block) {
            String cell = cell(line, column).strip();
            if (!cell.isEmpty()) {
                sentence((column.equals(block.get(0)) ? "" : BETWEEN) + cell);
            }
        }
    }

    private static String cell(String line, Span column) {
        return line.substring(Math.min(column.from, line.length()), Math.min(column.to, line.length()));
    }

    /** The columns from the left that tell every row from the others, if they leave room; else the first one. */
    private List<Span> keys(List<String> table) {
        List<Span> columns = columns(table);
        for (int count = 1; count < columns.size() && 2 * width(columns.subList(0, count)) <= width; count++) {
            List<Span> keys = columns.subList(0, count);
            List<String> rows = table.stream().filter(line -> isRow(line)).toList();
            if (rows.stream().map(line -> cut(line, keys)).distinct().count() == rows.size()) {
                return keys;
            }
        }
        return columns.subList(0, 1);
    }

    private List<List<Span>> blocks(List<Span> columns, List<Span> keys) {
        List<List<Span>> blocks = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        for (Span column : columns) {
            if (block.size() > keys.size() && width(block) + BETWEEN.length() + column.to - column.from > width) {
                blocks.add(block);
                block = new ArrayList<>(keys);
            }
            block.add(column);
        }
        blocks.add(block);
        return blocks;
    }

    private static String cut(String line, List<Span> block) {
        StringBuilder cells = new StringBuilder();
        for (Span column : block) {
            String cell = cell(line, column);
            cells.append(cells.isEmpty() && column.equals(block.get(0)) ? "" : BETWEEN)
                    .append(cell)
                    .append(" ".repeat(column.to - column.from - cell.length()));
        }
        return cells.toString().stripTrailing();
    }

    private void sentence(String line) {
        if (line.length() <= width) {
            fitted.add(line);
            return;
        }
        String indented = " ".repeat(line.length() - line.stripLeading().length());
        StringBuilder written = new StringBuilder();
        for (String word : line.strip().split(" (?!%)", -1)) {
            if (written.isEmpty()) {
                written.append(indented).append(word);
            } else if (written.length() + 1 + word.length() <= width) {
                written.append(' ').append(word);
            } else {
                fitted.add(written.toString());
                written = new StringBuilder(indented).append(BETWEEN).append(word);
            }
        }
        fitted.add(written.toString());
    }
}
