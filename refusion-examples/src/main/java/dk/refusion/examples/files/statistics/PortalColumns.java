package dk.refusion.examples.files.statistics;

import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Line;
import dk.refusion.file.NumberText;
import dk.refusion.file.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The columns of a portal's file, under whichever of their names the head has them. */
final class PortalColumns {
    private static final Set<String> AREA =
            Set.of("OMRÅDE", "OMRADE", "AREA", "REGION", "KOMMUNE", "KOMMUNEDK", "BOPKOM", "MUNICIPALITY");
    private static final Set<String> BENEFIT = Set.of(
            "YDELSESTYPE", "YDELSE", "YDELSER", "YDELSESGRUPPE", "YDELSESGRUPPER", "TYPE OF BENEFITS", "BENEFIT");
    private static final Set<String> PERIOD =
            Set.of("TID", "PERIODE", "ÅR", "KVARTAL", "MÅNED", "TIME", "PERIOD", "YEAR");
    private static final Set<String> VALUE = Set.of(
            "INDHOLD",
            "CONTENTS",
            "VALUE",
            "FULDTIDSPERSONER",
            "ANTAL FULDTIDSPERSONER",
            "FAKTISK ANTAL FULDTIDSPERSONER",
            "FULDTIDSMODTAGERE",
            "ANTAL FULDTIDSMODTAGERE",
            "FULL-TIME PERSONS",
            "FOLKETAL");
    private static final Pattern MEASURE =
            Pattern.compile("(?iU).*(\\bantal\\b|forventet|andel|afvigelse|forskel|pct\\.|procent|%).*");
    private static final Set<String> NO_NUMBER = Set.of("", ".", "..", "…");

    private final Line head;

    private PortalColumns(Line head) {
        this.head = head;
    }

    /** The place of the first line that names a column of periods and one of values. */
    static OptionalInt head(FileLines file) {
        return IntStream.range(0, file.lines().size())
                .filter(i -> column(file.lines().get(i), PERIOD) > 0
                        && column(file.lines().get(i), VALUE) > 0)
                .findFirst();
    }

    static PortalColumns of(Line head) {
        return new PortalColumns(head);
    }

    /**
     * Rows that differ in something else than these columns cannot be told apart; further measures are left alone.
     *
     * @throws dk.refusion.file.BadInput if a further column holds several texts
     */
    void refuseOthers(String name, List<Line> rows) {
        Problems problems = Problems.of(name);
        for (Cell column : head.cells()) {
            boolean isKnown =
                    List.of(AREA, BENEFIT, PERIOD, VALUE).stream().anyMatch(names -> column(names) == column.column());
            long texts = rows.stream()
                    .map(row -> row.cell(column.column(), "").text())
                    .distinct()
                    .count();
            if (!isKnown && texts > 1 && !MEASURE.matcher(column.text()).matches()) {
                problems.add(column, "kolonnen har " + texts + " forskellige tekster; udtræk tabellen for én af dem");
            }
        }
        problems.throwIfAny();
    }

    /** What a row says, if it is good; else it is noted what is wrong with it. */
    Optional<Observation> observation(Line row, Problems problems) {
        Optional<String> area = cell(row, AREA)
                .map(cell -> cell.read(AreaName::parse, AreaName.RIGHT, problems))
                .orElse(Optional.of(AreaName.NATION));
        Optional<Period> period = cell(row, PERIOD).flatMap(cell -> cell.read(Period::parse, Period.RIGHT, problems));
        String benefit = cell(row, BENEFIT).map(Cell::text).orElse("");
        Cell value = cell(row, VALUE).orElseThrow();
        if (NO_NUMBER.contains(value.text())) {
            problems.add(value, "uden tal: mangler, og er ikke nul");
            return area.isEmpty() || period.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Observation(row, area.get(), benefit, period.get(), Optional.empty()));
        }
        Optional<BigDecimal> number =
                value.read(PortalColumns::number, "skriv et tal på nul eller mere, som 1.383,25", problems);
        return area.isEmpty() || period.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Observation(row, area.get(), benefit, period.get(), number));
    }

    private static BigDecimal number(String text) {
        BigDecimal number = NumberText.number(text);
        if (number.signum() < 0) {
            throw new IllegalArgumentException("a volume is zero or more, was " + number);
        }
        return number;
    }

    private Optional<Cell> cell(Line row, Set<String> names) {
        int column = column(names);
        return column == 0
                ? Optional.empty()
                : Optional.of(row.cell(column, head.cell(column, "").text()));
    }

    private int column(Set<String> names) {
        return column(head, names);
    }

    private static int column(Line head, Set<String> names) {
        return head.cells().stream()
                .filter(cell -> names.contains(cell.text().toUpperCase(Locale.ROOT)))
                .mapToInt(Cell::column)
                .findFirst()
                .orElse(0);
    }
}
