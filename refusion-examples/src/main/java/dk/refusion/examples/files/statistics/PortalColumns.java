package dk.refusion.examples.files.statistics;

import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Line;
import dk.refusion.file.NumberText;
import dk.refusion.file.Problems;
import dk.refusion.language.Sentence;
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
            Set.of("TID", "PERIODE", "ÅR", "KVARTAL", "MÅNED", "TIME", "PERIOD", "YEAR", "QUARTER", "MONTH");
    private static final Set<String> VALUE = Set.of("INDHOLD", "CONTENTS", "VALUE", "FOLKETAL");
    /** The full-time persons under their longer names, but not what is expected or a share. */
    private static final Pattern FULL_TIME =
            Pattern.compile("(?iU).*(?:fuldtids(?:personer|modtagere)|full-time (?:persons|recipients)).*");

    private static final Pattern DERIVED = Pattern.compile(
            "(?iU).*(?:forvente|andel|afvigelse|forskel|ændring|udvikling|pct|procent|%|expected|share|per ?cent|change).*");
    private static final Pattern NUMBER = Pattern.compile("(?iU).*\\b(?:antal|number)\\b.*");
    private static final Set<String> NO_NUMBER = Set.of("", ".", "..", "...", "…");

    private static final Sentence SEVERAL_TEXTS = Sentence.of(
            "kolonnen har {0} forskellige tekster; udtræk tabellen for én af dem",
            "the column has {0} different texts; get the table for one of them");
    private static final Sentence NOT_KNOWN =
            Sentence.of("uden tal: mangler, og er ikke nul", "without a number: missing, and not zero");
    private static final Sentence RIGHT_NUMBER = Sentence.of(
            "skriv et tal på nul eller mere, som 1.383,25", "write a number of zero or more, such as 1.383,25");

    private final Line head;
    private final int area;
    private final int benefit;
    private final int period;
    private final int value;

    private PortalColumns(Line head, int area, int benefit, int period, int value) {
        this.head = head;
        this.area = area;
        this.benefit = benefit;
        this.period = period;
        this.value = value;
    }

    /** The place of the first line that names a column of periods and one of values. */
    static OptionalInt head(FileLines file) {
        return IntStream.range(0, file.lines().size())
                .filter(i -> column(file.lines().get(i), PERIOD) > 0
                        && values(file.lines().get(i)) > 0)
                .findFirst();
    }

    /** The columns under a head, and if none is called an area, the only one whose texts are all of areas. */
    static PortalColumns of(Line head, List<Line> rows) {
        int area = column(head, AREA);
        int benefit = column(head, BENEFIT);
        int period = column(head, PERIOD);
        int value = values(head);
        return new PortalColumns(
                head, area > 0 ? area : areas(head, rows, Set.of(benefit, period, value)), benefit, period, value);
    }

    private static int areas(Line head, List<Line> rows, Set<Integer> known) {
        List<Dimension> areas = head.cells().stream()
                .filter(cell -> !known.contains(cell.column()) && !isMeasure(cell.text()))
                .map(cell -> Dimension.of(cell.column(), rows))
                .filter(Dimension::isOfAreas)
                .toList();
        return areas.size() == 1 ? areas.get(0).column() : 0;
    }

    private static int values(Line head) {
        int value = column(head, VALUE);
        List<Cell> fullTime = head.cells().stream()
                .filter(cell -> FULL_TIME.matcher(cell.text()).matches()
                        && !DERIVED.matcher(cell.text()).matches())
                .toList();
        return value > 0 ? value : fullTime.size() == 1 ? fullTime.get(0).column() : 0;
    }

    private static boolean isMeasure(String heading) {
        return NUMBER.matcher(heading).matches() || DERIVED.matcher(heading).matches();
    }

    /**
     * Rows that differ in something else than these columns cannot be told apart; further measures are left alone.
     *
     * @throws dk.refusion.file.BadInput if a further column holds several texts
     */
    void refuseOthers(String name, List<Line> rows) {
        Problems problems = Problems.of(name);
        for (Cell column : head.cells()) {
            boolean isKnown = List.of(area, benefit, period, value).contains(column.column());
            long texts = rows.stream()
                    .map(row -> row.cell(column.column(), "").text())
                    .distinct()
                    .count();
            if (!isKnown && texts > 1 && !isMeasure(column.text())) {
                problems.add(column, SEVERAL_TEXTS.with(texts));
            }
        }
        problems.throwIfAny();
    }

    /** What a row says, if it is good; else it is noted what is wrong with it. */
    Optional<Observation> observation(Line row, Problems problems) {
        Optional<String> area = cell(row, this.area)
                .map(cell -> cell.read(AreaName::parse, AreaName.RIGHT, problems))
                .orElse(Optional.of(AreaName.NATION));
        Optional<Period> period =
                cell(row, this.period).flatMap(cell -> cell.read(Period::parse, Period.RIGHT, problems));
        String benefit = cell(row, this.benefit).map(Cell::text).orElse("");
        Cell value = cell(row, this.value).orElseThrow();
        if (NO_NUMBER.contains(value.text())) {
            problems.add(value, NOT_KNOWN);
            return area.isEmpty() || period.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Observation(row, area.get(), benefit, period.get(), Optional.empty()));
        }
        Optional<BigDecimal> number = value.read(PortalColumns::number, RIGHT_NUMBER, problems);
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

    private Optional<Cell> cell(Line row, int column) {
        return column == 0
                ? Optional.empty()
                : Optional.of(row.cell(column, head.cell(column, "").text()));
    }

    private static int column(Line head, Set<String> names) {
        return head.cells().stream()
                .filter(cell -> names.contains(cell.text().toUpperCase(Locale.ROOT)))
                .mapToInt(Cell::column)
                .findFirst()
                .orElse(0);
    }
}
