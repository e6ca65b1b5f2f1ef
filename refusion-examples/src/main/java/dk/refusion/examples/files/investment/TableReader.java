package dk.refusion.examples.files.investment;

import dk.refusion.file.Cell;
import dk.refusion.file.DanishDate;
import dk.refusion.file.FileLines;
import dk.refusion.file.Line;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.investment.PublishedCase;
import dk.refusion.investment.PublishedRow;
import dk.refusion.investment.PublishedTable;
import dk.refusion.money.DanishText;
import dk.refusion.money.Figure;
import dk.refusion.money.MoneyUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a file shaped like the table of the minister's letter. */
final class TableReader {
    private static final String DATE = "Dato:";
    private static final Set<String> UNKNOWN = Set.of("..", "...", "…");
    private static final String RIGHT_FIGURE =
            "skriv et tal som 1.234,5, eller - hvor året ikke indgår, eller ingenting hvor tallet ikke er offentliggjort";
    private static final String RIGHT_ROW =
            "skriv Investering, Besparelse eller Provenu; en ny case begynder med en linje,"
                    + " hvor kun dens navn står";

    private final Problems problems;
    private final TableHead head;
    private final List<PublishedCase> cases = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Optional<OpenCase> open = Optional.empty();

    private TableReader(TableHead head, Problems problems) {
        this.head = head;
        this.problems = problems;
    }

    static TableFile read(FileLines file) {
        Problems problems = Problems.of(file.name());
        TableHead head = TableHead.read(file, problems);
        TableReader reader = new TableReader(head, problems);
        file.lines().stream().skip(1).forEach(reader::line);
        reader.closeCase();
        int headLine = file.lines().stream().mapToInt(Line::number).findFirst().orElse(0);
        List<String> titles = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Optional<LocalDate> date = Optional.empty();
        for (Cell note : file.notes()) {
            if (note.text().startsWith(DATE)) {
                Cell text = new Cell(
                        note.line(),
                        1,
                        "dato",
                        note.text().substring(DATE.length()).strip());
                date = text.read(DanishDate::parse, "skriv en dato som 2018-01-09 eller 9-1-2018", problems);
            } else {
                (note.line() < headLine ? titles : notes).add(note.text());
            }
        }
        if (reader.cases.isEmpty()) {
            problems.add(Problem.ofFile("skriv mindst én case: en linje med dens navn, og dens rækker nedenunder"));
        }
        problems.throwIfAny();
        PublishedTable table = PublishedTable.of(head.unit(), head.years().values(), reader.cases);
        return new TableFile(table, titles, notes, date);
    }

    private void line(Line line) {
        Cell label = line.cell(1, "");
        Optional<RowKind> kind = RowKind.of(label.text());
        boolean isAlone = line.cells().stream().skip(1).allMatch(Cell::isEmpty);
        if (kind.isEmpty() && isAlone) {
            closeCase();
            open = Optional.of(new OpenCase(label));
            if (!names.add(label.text())) {
                problems.add(label, "hver case har sit eget navn; dette er brugt før");
            }
        } else if (kind.isEmpty()) {
            problems.add(label, RIGHT_ROW);
            row(line, new OpenCase(label)); // for what else is wrong in it
        } else if (open.isEmpty()) {
            problems.add(label, "skriv en linje med casens navn før dens rækker");
            row(line, new OpenCase(label));
        } else {
            OpenCase one = open.get();
            Optional<PublishedRow> row = row(line, one);
            if (!one.kinds.add(kind.get())) {
                problems.add(label, "casen har rækken to gange; slet den ene");
            } else {
                row.ifPresent(read -> one.rows.put(kind.get(), read));
            }
        }
    }

    /** The row; empty if nothing is printed in it. */
    private Optional<PublishedRow> row(Line line, OpenCase one) {
        Map<Integer, Figure> figures = new TreeMap<>();
        Set<Integer> unknown = new TreeSet<>();
        head.years().forEach((column, year) -> {
            Cell cell = line.cell(column, year.toString());
            if (isUnknown(cell)) {
                unknown.add(year);
            }
            figure(cell).ifPresent(figure -> figures.put(year, figure));
        });
        Optional<Figure> total = head.total().flatMap(column -> figure(line.cell(column, TableHead.TOTAL)));
        head.ratio().ifPresent(column -> ratio(line.cell(column, TableHead.RATIO), one));
        line.cells().stream()
                .skip(1)
                .filter(cell -> !cell.isEmpty() && !head.named().contains(cell.column()))
                .forEach(cell -> problems.add(cell, "slet cellen, eller giv kolonnen et år i første linje"));
        PublishedRow row = PublishedRow.of(figures).withUnknown(unknown);
        return figures.isEmpty() && total.isEmpty()
                ? Optional.empty()
                : Optional.of(total.map(row::withTotal).orElse(row));
    }

    /** Nothing, or the marks by which statistics say that a number is not known or not given. */
    private static boolean isUnknown(Cell cell) {
        return cell.isEmpty() || UNKNOWN.contains(cell.text());
    }

    private Optional<Figure> figure(Cell cell) {
        return isUnknown(cell)
                ? Optional.empty()
                : cell.read(text -> DanishText.parseCell(text, head.unit()), RIGHT_FIGURE, problems)
                        .flatMap(figure -> figure);
    }

    private void ratio(Cell cell, OpenCase one) {
        // a ratio has no unit; any but kroner refuses "kr." behind the number
        Optional<BigDecimal> ratio = cell.readIfAny(
                        text -> DanishText.parseCell(text, MoneyUnit.MILLION),
                        "skriv et tal som 2,0, eller ingenting",
                        problems)
                .flatMap(figure -> figure)
                .map(Figure::number);
        if (ratio.isPresent() && one.ratio.isPresent()) {
            problems.add(cell, "casen har forholdet to gange; slet det ene");
        }
        one.ratio = one.ratio.or(() -> ratio);
    }

    private void closeCase() {
        open.ifPresent(one -> {
            if (one.kinds.isEmpty()) {
                problems.add(one.name, "casen har ingen rækker; " + RIGHT_ROW);
            }
            cases.add(one.close());
        });
        open = Optional.empty();
    }

    /** A case whose rows are being read. */
    private static final class OpenCase {
        private final Cell name;
        private final Set<RowKind> kinds = new HashSet<>();
        private final Map<RowKind, PublishedRow> rows = new EnumMap<>(RowKind.class);
        private Optional<BigDecimal> ratio = Optional.empty();

        OpenCase(Cell name) {
            this.name = name;
        }

        PublishedCase close() {
            PublishedCase.Builder one = PublishedCase.builder().name(name.text());
            rows.forEach((kind, row) -> kind.put(one, row));
            ratio.ifPresent(one::savingsPerKrone);
            return one.build();
        }
    }
}
