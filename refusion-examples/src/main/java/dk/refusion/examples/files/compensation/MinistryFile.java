package dk.refusion.examples.files.compensation;

import dk.refusion.compensation.MinistryRow;
import dk.refusion.compensation.MinistryTable;
import dk.refusion.examples.files.Notes;
import dk.refusion.examples.files.published.ShippedRow;
import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Headings;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.language.Sentence;
import dk.refusion.money.DanishText;
import dk.refusion.money.Figure;
import dk.refusion.money.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A ministry's printed table of what a change of refund gives and takes.
 *
 * @param table the figures as printed
 * @param notes where it was printed, in Danish, unmodifiable
 */
public record MinistryFile(MinistryTable table, List<String> notes) {
    private static final String CODE = "kode";
    private static final String AREA = "område";
    private static final String REFUND = "refusion";
    private static final String GRANTS = "tilskud";
    private static final String TOTAL = "i alt";
    private static final Headings COLUMNS = Headings.required(CODE, AREA, REFUND, GRANTS, TOTAL)
            .also(CODE, "Kommunekode", "Kommunenr", "Kommunenummer", "Komm. nr.", "Nr.")
            .also(AREA, "Kommune", "Kommunenavn", "Navn")
            .also(REFUND, "Refusion (1)", "Ændret refusion")
            .also(GRANTS, "Tilskud (2)", "Tilskud og udligning", "Ændret tilskud og udligning")
            .also(TOTAL, "I alt (3)", "Samlet", "Netto", "Total");
    private static final MoneyUnit UNIT = MoneyUnit.THOUSAND;
    private static final Sentence RIGHT_AREA = Sentence.of(
            "skriv en kommunes kode og navn, en regions kode og navn, eller et navn uden kode",
            "write code and name of a municipality, code and name of a region, or a name without a code");
    private static final Sentence AREA_TWICE = Sentence.of(
            "området står på en linje før; slet den ene", "the area is on an earlier line; delete one of them");
    private static final Sentence CODE_TWICE = Sentence.of(
            "koden står på en linje før; slet den ene", "the code is on an earlier line; delete one of them");
    private static final Sentence NO_LINES =
            Sentence.of("skriv mindst én linje under overskriften", "write at least one line below the heading");
    private static final Sentence RIGHT_FIGURE = Sentence.of(
            "skriv et helt tal i 1.000 kr., som -21.365", "write a whole number in 1.000 kr., such as -21.365");

    public MinistryFile {
        notes = List.copyOf(notes);
    }

    /** What 100 per cent refund of disability pension would have changed, as the minister printed it in 2014-15. */
    public static MinistryFile published() {
        return new MinistryFile(
                MinistryTable.of(
                        Notes.MINISTRY_TITLE.toString(),
                        ShippedRow.of("kou106_foertidspension_100pct_refusion.csv").stream()
                                .map(row -> MinistryRow.of(
                                        row.get("code"),
                                        row.get("area"),
                                        figure(row.get("change_refusion_1000kr")),
                                        figure(row.get("change_tilskud_udligning_1000kr")),
                                        figure(row.get("change_total_published_1000kr"))))
                                .toList()),
                List.of(Notes.MINISTRY_TOTAL.toString(), Notes.MINISTRY.toString()));
    }

    public static MinistryFile read(FileLines file) {
        Problems problems = Problems.of(file.name());
        List<MinistryRow> rows = new ArrayList<>();
        Set<String> areas = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Row row : COLUMNS.read(file, problems)) {
            Cell area = row.cell(AREA);
            Optional<Figure> refund = figure(row.cell(REFUND), problems);
            Optional<Figure> grants = figure(row.cell(GRANTS), problems);
            Optional<Figure> total = figure(row.cell(TOTAL), problems);
            if (area.isEmpty()) {
                problems.add(area, RIGHT_AREA);
            } else if (!areas.add(area.text().toLowerCase(Locale.ROOT))) {
                problems.add(area, AREA_TWICE);
            }
            if (!row.cell(CODE).isEmpty() && !codes.add(row.cell(CODE).text())) {
                problems.add(row.cell(CODE), CODE_TWICE);
            }
            if (refund.isPresent() && grants.isPresent() && total.isPresent()) {
                try {
                    rows.add(MinistryRow.of(
                            row.cell(CODE).text(), area.text(), refund.get(), grants.get(), total.get()));
                } catch (IllegalArgumentException e) {
                    problems.add(
                            Problem.ofLine(row.lineNumber(), row.cell(CODE).text() + " " + area.text(), RIGHT_AREA));
                }
            }
        }
        if (rows.isEmpty() && problems.found().isEmpty()) {
            problems.add(Problem.ofFile(NO_LINES));
        }
        problems.throwIfAny();
        return new MinistryFile(
                MinistryTable.of(file.name(), rows),
                file.notes().stream().map(Cell::text).toList());
    }

    private static Figure figure(String number) {
        return Figure.of(new BigDecimal(number), UNIT);
    }

    private static Optional<Figure> figure(Cell cell, Problems problems) {
        return cell.read(MinistryFile::whole, RIGHT_FIGURE, problems);
    }

    private static Figure whole(String text) {
        return Figure.of(new BigDecimal(DanishText.parseNumber(text).toBigIntegerExact()), UNIT);
    }
}
