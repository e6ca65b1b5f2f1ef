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
import dk.refusion.language.Sentence;
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
    private static final Sentence RIGHT_FIGURE = Sentence.of(
            "skriv et tal som 1.234,5, eller - hvor året ikke indgår, eller ingenting hvor tallet ikke er offentliggjort",
            "write a number such as 1.234,5, or - where the year has no part in it, or nothing where the number is not"
                    + " published");
    private static final Sentence RIGHT_ROW = Sentence.of(
            "skriv Investering, Besparelse eller Provenu; en ny case begynder med en linje, hvor kun dens navn står",
            "write \"Investering\" (investment), \"Besparelse\" (saving) or \"Provenu\" (proceeds); a new case begins with a line on"
                    + " which only its name stands");
    private static final Sentence NO_ROWS = Sentence.of("casen har ingen rækker; {0}", "the case has no rows; {0}");
    private static final Sentence RIGHT_DATE =
            Sentence.of("skriv en dato som 2018-01-09 eller 9-1-2018", "write a date as 2018-01-09 or 9-1-2018");
    private static final Sentence NO_CASE = Sentence.of(
            "skriv mindst én case: en linje med dens navn, og dens rækker nedenunder",
            "write at least one case: a line with its name, and its rows below");
    private static final Sentence NAME_TWICE = Sentence.of(
            "hver case har sit eget navn; dette er brugt før",
            "each case has a name of its own; this one was used before");
    private static final Sentence NO_NAME = Sentence.of(
            "skriv en linje med casens navn før dens rækker", "write a line with the name of the case before its rows");
    private static final Sentence ROW_TWICE =
            Sentence.of("casen har rækken to gange; slet den ene", "the case has the row twice; delete one of them");
    private static final Sentence NO_YEAR = Sentence.of(
            "slet cellen, eller giv kolonnen et år i første linje",
            "delete the cell, or give the column a year in the first line");
    private static final Sentence RIGHT_RATIO =
            Sentence.of("skriv et tal som 2,0, eller ingenting", "write a number such as 2,0, or nothing");
    private static final Sentence RATIO_TWICE = Sentence.of(
            "casen har forholdet to gange; slet det ene", "the case has the ratio twice; delete one of them");

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
                date = text.read(DanishDate::parse, RIGHT_DATE, problems);
            } else {
                (note.line() < headLine ? titles : notes).add(note.text());
            }
        }
        if (reader.cases.isEmpty()) {
            problems.add(Problem.ofFile(NO_CASE));
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
                problems.add(label, NAME_TWICE);
            }
        } else if (kind.isEmpty()) {
            problems.add(label, RIGHT_ROW);
            row(line, new OpenCase(label)); // for what else is wrong in it
        } else if (open.isEmpty()) {
            problems.add(label, NO_NAME);
            row(line, new OpenCase(label));
        } else {
            OpenCase one = open.get();
            Optional<PublishedRow> row = row(line, one);
            if (!one.kinds.add(kind.get())) {
                problems.add(label, ROW_TWICE);
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
                .forEach(cell -> problems.add(cell, NO_YEAR));
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
                        text -> DanishText.parseCell(text, MoneyUnit.MILLION), RIGHT_RATIO, problems)
                .flatMap(figure -> figure)
                .map(Figure::number);
        if (ratio.isPresent() && one.ratio.isPresent()) {
            problems.add(cell, RATIO_TWICE);
        }
        one.ratio = one.ratio.or(() -> ratio);
    }

    private void closeCase() {
        open.ifPresent(one -> {
            if (one.kinds.isEmpty()) {
                problems.add(one.name, NO_ROWS.with(RIGHT_ROW));
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
