package dk.refusion.examples.files.statistics;

import static java.util.stream.Collectors.joining;

import dk.refusion.file.BadInput;
import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Line;
import dk.refusion.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A portal's file in the one form in which it is read on: a head with {@code OMRÅDE}, {@code YDELSE}, {@code TID} and {@code
 * INDHOLD}, and a row for each number.
 *
 * <p>The matrix that Statistikbanken saves as a workbook has periods or areas side by side above the numbers, and perhaps
 * benefits above or below them; the flat file without a head has a column for each dimension and the number last. Both are told
 * by what stands in them, and only if that can mean one thing.
 */
final class PortalTable {
    private static final String AREA = "OMRÅDE";
    private static final String BENEFIT = "YDELSE";
    private static final String PERIOD = "TID";
    private static final String VALUE = "INDHOLD";

    private static final Sentence SEVERAL = Sentence.of(
            "rækkerne er forskellige i andet end område, periode og ydelse, såsom {0}; udtræk tabellen for én af hver",
            "the rows differ in more than area, period and benefit, such as {0}; get the table for one of each");

    private final FileLines file;

    private PortalTable(FileLines file) {
        this.file = file;
    }

    /** The file with a row for each number, if it has another known form; else as it is. */
    static FileLines of(FileLines file) {
        if (PortalColumns.head(file).isPresent() || file.lines().isEmpty()) {
            return file;
        }
        PortalTable table = new PortalTable(file);
        PortalMatrix matrix = PortalMatrix.of(file.lines());
        return table.flat(matrix.rows(), matrix.notes())
                .or(() -> table.flat(file.lines(), List.of()))
                .orElse(file);
    }

    /** Rows with a cell for each dimension and the number last, if it is clear which dimension is which. */
    private Optional<FileLines> flat(List<Line> rows, List<Line> notes) {
        int width = rows.isEmpty() ? 0 : rows.get(0).cells().size();
        if (width < 3 || rows.stream().anyMatch(row -> row.cells().size() != width)) {
            return Optional.empty();
        }
        List<Dimension> dimensions = IntStream.range(1, width)
                .mapToObj(column -> Dimension.of(column, rows))
                .toList();
        List<Dimension> periods =
                dimensions.stream().filter(Dimension::isOfPeriods).toList();
        List<Dimension> areas = dimensions.stream()
                .filter(one -> !one.isOfPeriods() && one.isOfAreas())
                .filter(one -> one.isVarying() || dimensions.size() <= 3)
                .toList();
        if (periods.size() != 1 || areas.size() != 1) {
            return Optional.empty();
        }
        List<Dimension> others = dimensions.stream()
                .filter(one -> !periods.contains(one) && !areas.contains(one))
                .toList();
        List<Dimension> varying = others.stream().filter(Dimension::isVarying).toList();
        if (varying.size() > 1) {
            throw new BadInput(
                    file.name(),
                    SEVERAL.with(varying.stream().map(Dimension::sample).collect(joining("; "))));
        }
        Optional<Dimension> benefit = varying.stream()
                .findFirst()
                .or(() -> others.stream().filter(one -> !one.isTotal()).findFirst());
        return Optional.of(table(
                rows.stream()
                        .map(row -> row(
                                areas.get(0).text(row),
                                benefit.map(one -> one.text(row)).orElse(""),
                                periods.get(0).text(row),
                                row.cell(width, "")))
                        .toList(),
                notes));
    }

    private static Line row(String area, String benefit, String period, Cell value) {
        int line = value.line();
        return new Line(
                line,
                List.of(
                        new Cell(line, 1, AREA, area),
                        new Cell(line, 2, BENEFIT, benefit),
                        new Cell(line, 3, PERIOD, period),
                        new Cell(line, value.column(), VALUE, value.text())));
    }

    private FileLines table(List<Line> rows, List<Line> notes) {
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
