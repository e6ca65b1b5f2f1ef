package dk.refusion.examples.files.statistics;

import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Line;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A portal's file in the one form in which it is read on: a head with {@code OMRÅDE}, {@code YDELSE}, {@code TID} and {@code
 * INDHOLD}, and a row for each number.
 *
 * <p>The matrix that Statistikbanken saves as a workbook has its periods side by side above the numbers; the flat file without a
 * head has a column for each dimension and the number last. Both are told by what stands in them, and only if that can mean one
 * thing.
 */
final class PortalTable {
    private static final String AREA = "OMRÅDE";
    private static final String BENEFIT = "YDELSE";
    private static final String PERIOD = "TID";
    private static final String VALUE = "INDHOLD";

    private final FileLines file;
    private final List<Line> rows = new ArrayList<>();

    private PortalTable(FileLines file) {
        this.file = file;
    }

    /** The file with a row for each number, if it has another known form; else as it is. */
    static FileLines of(FileLines file) {
        if (PortalColumns.head(file).isPresent() || file.lines().isEmpty()) {
            return file;
        }
        return new PortalTable(file)
                .fromMatrix()
                .or(() -> new PortalTable(file).fromFlat())
                .orElse(file);
    }

    // ------------------------------------------------------------------ periods side by side

    private Optional<FileLines> fromMatrix() {
        OptionalInt head = IntStream.range(0, file.lines().size())
                .filter(i -> periods(file.lines().get(i)).size() > 1 || isHeadOfOne(i))
                .findFirst();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = file.lines();
        List<Cell> periods = periods(lines.get(head.getAsInt()));
        int labels = periods.get(0).column() - 1;
        List<String> last = new ArrayList<>(Collections.nCopies(labels, ""));
        List<Line> notes = new ArrayList<>(lines.subList(0, head.getAsInt()));
        for (Line line : lines.subList(head.getAsInt() + 1, lines.size())) {
            if (periods.stream()
                    .allMatch(period -> line.cell(period.column(), "").isEmpty())) {
                notes.add(line);
                continue;
            }
            for (int label = 0; label < labels; label++) {
                String text = line.cell(label + 1, "").text();
                if (!text.isEmpty()) {
                    last.set(label, text); // a label stands once above the rows that it is of
                }
            }
            Optional<Integer> area = only(last, AreaName::parse);
            if (area.isEmpty()) {
                return Optional.empty();
            }
            String benefit = benefit(last, area.get());
            for (Cell period : periods) {
                Cell value = line.cell(period.column(), "");
                add(line.number(), last.get(area.get()), benefit, period.text(), value);
            }
        }
        return Optional.of(table(notes));
    }

    private boolean isHeadOfOne(int place) {
        Line line = file.lines().get(place);
        return periods(line).size() == 1
                && line.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1
                && line.cells().get(0).isEmpty();
    }

    private static List<Cell> periods(Line line) {
        return line.cells().stream()
                .filter(cell -> is(cell.text(), Period::parse))
                .toList();
    }

    // ------------------------------------------------------------------ a column for each dimension, without a head

    private Optional<FileLines> fromFlat() {
        List<Line> lines = file.lines();
        int width = lines.get(0).cells().size();
        if (width < 3 || lines.stream().anyMatch(line -> line.cells().size() != width)) {
            return Optional.empty();
        }
        List<Integer> dimensions = IntStream.range(0, width - 1).boxed().toList();
        List<Integer> periods = dimensions.stream()
                .filter(column -> all(column, text -> is(text, Period::parse)))
                .toList();
        List<Integer> areas = dimensions.stream()
                .filter(column -> !periods.contains(column) && all(column, text -> is(text, AreaName::parse)))
                .filter(column -> distinct(column) > 1 || dimensions.size() <= 3)
                .toList();
        if (periods.size() != 1 || areas.size() != 1) {
            return Optional.empty();
        }
        List<Integer> others = dimensions.stream()
                .filter(column -> !periods.contains(column) && !areas.contains(column))
                .toList();
        List<Integer> varying =
                others.stream().filter(column -> distinct(column) > 1).toList();
        if (varying.size() > 1) {
            return Optional.empty();
        }
        Optional<Integer> benefit = varying.stream()
                .findFirst()
                .or(() -> others.stream()
                        .filter(column ->
                                !isTotal(lines.get(0).cell(column + 1, "").text()))
                        .findFirst());
        for (Line line : lines) {
            add(
                    line.number(),
                    line.cell(areas.get(0) + 1, "").text(),
                    benefit.map(column -> line.cell(column + 1, "").text()).orElse(""),
                    line.cell(periods.get(0) + 1, "").text(),
                    line.cell(width, ""));
        }
        return Optional.of(table(List.of()));
    }

    private boolean all(int column, Predicate<String> condition) {
        return file.lines().stream()
                .allMatch(line -> condition.test(line.cell(column + 1, "").text()));
    }

    private long distinct(int column) {
        return file.lines().stream()
                .map(line -> line.cell(column + 1, "").text())
                .distinct()
                .count();
    }

    // ------------------------------------------------------------------ both

    private static boolean isTotal(String text) {
        return text.equalsIgnoreCase("I alt") || text.equalsIgnoreCase("Total");
    }

    /** The place of the only text that can be read. */
    private static Optional<Integer> only(List<String> texts, Function<String, ?> reader) {
        List<Integer> found = IntStream.range(0, texts.size())
                .filter(i -> is(texts.get(i), reader))
                .filter(i -> !isTotal(texts.get(i)) || texts.size() == 1)
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String benefit(List<String> labels, int area) {
        return IntStream.range(0, labels.size())
                .filter(i -> i != area && !isTotal(labels.get(i)))
                .mapToObj(labels::get)
                .findFirst()
                .orElse("");
    }

    private static boolean is(String text, Function<String, ?> reader) {
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException | DateTimeException no) {
            return false;
        }
    }

    private void add(int line, String area, String benefit, String period, Cell value) {
        rows.add(new Line(
                line,
                List.of(
                        new Cell(line, 1, AREA, area),
                        new Cell(line, 2, BENEFIT, benefit),
                        new Cell(line, 3, PERIOD, period),
                        new Cell(line, 4, VALUE, value.text()))));
    }

    private FileLines table(List<Line> notes) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                1,
                List.of(
                        new Cell(1, 1, "", AREA),
                        new Cell(1, 2, "", BENEFIT),
                        new Cell(1, 3, "", PERIOD),
                        new Cell(1, 4, "", VALUE))));
        lines.addAll(rows);
        List<Cell> said = new ArrayList<>(file.notes());
        notes.forEach(line -> said.add(new Cell(line.number(), 1, "", Observation.text(line))));
        return FileLines.cut(file.name(), lines, said, file.remarks());
    }
}
