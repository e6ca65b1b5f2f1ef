package dk.refusion.examples.files.statistics;

import dk.refusion.file.Cell;
import dk.refusion.file.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A table whose numbers stand side by side, taken apart: a row for each number, with the texts to its left, the texts above it,
 * and the number last. A text stands once for all numbers below it or to its right.
 *
 * @param rows the rows; empty if the table has no such form
 * @param notes the lines that hold no number
 */
record PortalMatrix(List<Line> rows, List<Line> notes) {
    static PortalMatrix of(List<Line> lines) {
        OptionalInt head = IntStream.range(0, lines.size())
                .filter(i -> isHead(lines.get(i)))
                .findFirst();
        return head.isEmpty() ? new PortalMatrix(List.of(), lines) : below(head.getAsInt(), lines);
    }

    /** Periods, or names of areas, above the numbers and nothing to their left. */
    private static boolean isHead(Line line) {
        List<Cell> texts = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return !texts.isEmpty()
                && (texts.get(0).column() > 1 || texts.size() > 1)
                && (all(texts, Dimension::isPeriod)
                        || all(texts, text -> text.chars().anyMatch(Character::isLetter) && Dimension.isArea(text)));
    }

    private static boolean all(List<Cell> cells, Predicate<String> condition) {
        return cells.stream().map(Cell::text).allMatch(condition);
    }

    private static PortalMatrix below(int head, List<Line> lines) {
        int first = firstText(lines.get(head));
        List<Line> heads = new ArrayList<>();
        List<Line> notes = new ArrayList<>();
        lines.subList(0, head).forEach(line -> (firstText(line) >= first ? heads : notes).add(line));
        heads.add(lines.get(head));
        int body = head + 1;
        while (body < lines.size() && firstText(lines.get(body)) >= first) {
            heads.add(lines.get(body));
            body++;
        }
        List<Line> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>(Collections.nCopies(first - 1, ""));
        for (Line line : lines.subList(body, lines.size())) {
            if (line.cells().stream().skip(first - 1L).allMatch(Cell::isEmpty)) {
                notes.add(line);
                continue;
            }
            for (int label = 1; label < first; label++) {
                String text = line.cell(label, "").text();
                if (!text.isEmpty()) {
                    labels.set(label - 1, text);
                }
            }
            for (int column = first; column <= width(heads); column++) {
                rows.add(row(labels, heads, line.cell(column, "")));
            }
        }
        return new PortalMatrix(rows, notes);
    }

    private static int firstText(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .mapToInt(Cell::column)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static int width(List<Line> heads) {
        return heads.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> !cell.isEmpty())
                .mapToInt(Cell::column)
                .max()
                .orElse(0);
    }

    private static Line row(List<String> labels, List<Line> heads, Cell value) {
        List<Cell> cells = new ArrayList<>();
        labels.forEach(text -> cells.add(new Cell(value.line(), cells.size() + 1, "", text)));
        for (Line head : heads) {
            String text = head.cells().stream()
                    .filter(cell -> !cell.isEmpty() && cell.column() <= value.column())
                    .reduce((left, right) -> right)
                    .map(Cell::text)
                    .orElse("");
            cells.add(new Cell(value.line(), cells.size() + 1, "", text));
        }
        cells.add(value);
        return new Line(value.line(), cells);
    }
}
