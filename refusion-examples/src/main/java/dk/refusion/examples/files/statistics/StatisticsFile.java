package dk.refusion.examples.files.statistics;

import dk.refusion.examples.files.BadInput;
import dk.refusion.examples.files.Cell;
import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.Line;
import dk.refusion.examples.files.Problem;
import dk.refusion.examples.files.Problems;
import dk.refusion.indicator.AgeGroup;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.indicator.Population;
import dk.refusion.money.DanishText;
import dk.refusion.money.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A file of a statistics portal: one row for each area, benefit and period.
 *
 * <p>From Statistikbanken as CSV or BULK (columns in capitals, {@code TID} and {@code INDHOLD} last), or exported by hand
 * from jobindsats. The first line that names a column of periods and one of values is the head; what stands above it, and
 * lines of a single cell below, is kept as the source. Columns other than area, benefit, period and value must hold the
 * same text on every row, since rows that differ in something else cannot be told apart; further measures, such as an
 * expected number or a share, are not read. A subtotal beside other benefits ({@code TOT…}, {@code … i alt}) is left out, for
 * it counts its parts once more.
 *
 * <p>A row without a number ({@code ..} or nothing) is <b>missing</b>, which is not zero. In BULK a row that is not there
 * <b>is</b> zero; a file does not say that it is BULK, so the reader is told. A year is there only if all its quarters or
 * months are.
 *
 * <pre>{@code
 * StatisticsFile auk01 = StatisticsFile.read("AUK01", CsvFile.of(TextFile.read(path)), Absent.MISSING);
 * Caseload ballerup = auk01.caseloads().area("Ballerup");
 * }</pre>
 */
public final class StatisticsFile {
    private static final Set<String> AREA = Set.of("OMRÅDE", "OMRADE", "KOMMUNE", "KOMMUNEDK", "BOPKOM");
    private static final Set<String> BENEFIT =
            Set.of("YDELSESTYPE", "YDELSE", "YDELSER", "YDELSESGRUPPE", "YDELSESGRUPPER");
    private static final Set<String> PERIOD = Set.of("TID", "PERIODE", "ÅR", "KVARTAL", "MÅNED");
    private static final Set<String> VALUE = Set.of(
            "INDHOLD", "FULDTIDSPERSONER", "ANTAL FULDTIDSPERSONER", "FAKTISK ANTAL FULDTIDSPERSONER", "FOLKETAL");
    private static final Pattern MEASURE =
            Pattern.compile("(?iU).*(\\bantal\\b|forventet|andel|afvigelse|forskel|pct\\.|procent|%).*");
    private static final Pattern SUBTOTAL = Pattern.compile("(?iU)TOT.*|(.* )?i alt");
    private static final Set<String> NO_NUMBER = Set.of("", ".", "..", "…");
    private static final BenefitCode ALL = BenefitCode.of("alle rækker", "Alle rækker");

    private final String table;
    private final Absent absent;
    private final List<Observation> observations;
    private final List<String> source;
    private final List<Problem> skipped;

    /** What it means that a row is not there. */
    public enum Absent {
        /** The number is not known, as in CSV and in exports by hand. */
        MISSING,
        /** The number is zero, as in BULK. */
        ZERO
    }

    private record Observation(Line line, String area, String benefit, Period period, Optional<BigDecimal> value) {}

    private StatisticsFile(
            String table, Absent absent, List<Observation> observations, List<String> source, List<Problem> skipped) {
        this.table = table;
        this.absent = absent;
        this.observations = observations;
        this.source = source;
        this.skipped = skipped;
    }

    /**
     * Reads a file.
     *
     * @param table the code of the table, such as {@code AUK01}
     * @param file the file
     * @param absent what a row that is not there means
     * @return the file, with the rows that could not be used
     * @throws BadInput if no line is a head, or a further column holds several texts
     */
    public static StatisticsFile read(String table, CsvFile file, Absent absent) {
        int head = head(file)
                .orElseThrow(() -> new BadInput(
                        file.name(),
                        "skriv en overskrift med en kolonne TID eller Periode og en kolonne INDHOLD eller"
                                + " Fuldtidspersoner"));
        List<String> source = new ArrayList<>(List.of(table + ", " + file.name()));
        file.notes().forEach(note -> source.add(note.text()));
        file.lines().subList(0, head).forEach(line -> source.add(text(line)));
        List<Line> rows = new ArrayList<>();
        for (Line line : file.lines().subList(head + 1, file.lines().size())) {
            if (line.cells().stream().skip(1).allMatch(Cell::isEmpty)) {
                source.add(text(line));
            } else {
                rows.add(line);
            }
        }
        refuseFurtherDimensions(file.name(), file.lines().get(head), rows);
        Problems problems = new Problems(file.name());
        List<Observation> observations = new ArrayList<>();
        for (Line row : rows) {
            observation(file.lines().get(head), row, problems).ifPresent(observations::add);
        }
        return new StatisticsFile(table, absent, observations, source, problems.found());
    }

    /**
     * Whether a file has the head of a portal's file.
     *
     * @param file the file
     * @return true if one of its lines names a column of periods and one of values
     */
    public static boolean isOne(CsvFile file) {
        return head(file).isPresent();
    }

    private static OptionalInt head(CsvFile file) {
        return IntStream.range(0, file.lines().size())
                .filter(i -> column(file.lines().get(i), PERIOD) > 0
                        && column(file.lines().get(i), VALUE) > 0)
                .findFirst();
    }

    /**
     * The full-time persons of each area by benefit and year, quarters and months as their mean.
     *
     * @return the caseloads; a year without all its periods is left out and said so
     */
    public Imported<Caseload> caseloads() {
        List<Problem> leftOut = new ArrayList<>(skipped);
        SortedMap<String, Caseload> areas = new TreeMap<>();
        byAreaAndBenefit(leftOut).forEach((area, byBenefit) -> {
            Caseload caseload = Caseload.of(area);
            for (Map.Entry<String, SortedMap<Period, BigDecimal>> one : byBenefit.entrySet()) {
                BenefitCode benefit = one.getKey().isEmpty() ? ALL : BenefitCode.statbank(one.getKey(), one.getKey());
                caseload = caseload.with(benefit, means(area, one.getKey(), one.getValue(), leftOut));
            }
            areas.put(area, caseload);
        });
        return new Imported<>(areas, source, leftOut);
    }

    /**
     * The inhabitants of each area on 1 January, from the first quarter of each year.
     *
     * @param ages the ages that the file counts
     * @return the populations; rows of other quarters are left out and said so
     */
    public Imported<Population> populations(AgeGroup ages) {
        List<Problem> leftOut = new ArrayList<>(skipped);
        SortedMap<String, Population> areas = new TreeMap<>();
        byAreaAndBenefit(leftOut).forEach((area, byBenefit) -> {
            SortedMap<Integer, Long> inhabitants = new TreeMap<>();
            byBenefit
                    .values()
                    .forEach(periods -> periods.forEach((period, number) -> {
                        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
                        if (period.number() == 1 && number.signum() > 0 && isWhole) {
                            inhabitants.put(period.year(), number.longValueExact());
                        } else {
                            leftOut.add(Problem.ofFile(
                                    area + " " + period.year() + ": kun hele folketal over nul den 1. januar bruges"));
                        }
                    }));
            areas.put(area, Population.of(ages, inhabitants));
        });
        return new Imported<>(areas, source, leftOut);
    }

    /**
     * The table and how many rows of it were read.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return table + ": " + observations.size() + " rækker, " + skipped.size() + " sprunget over";
    }

    private SortedMap<String, SortedMap<String, SortedMap<Period, BigDecimal>>> byAreaAndBenefit(
            List<Problem> leftOut) {
        SortedMap<String, SortedMap<String, SortedMap<Period, BigDecimal>>> found = new TreeMap<>();
        Set<List<Object>> told = new HashSet<>();
        Set<String> areas = new TreeSet<>();
        Set<String> benefits = new TreeSet<>();
        Set<Period> periods = new HashSet<>();
        boolean hasParts =
                observations.stream().map(Observation::benefit).distinct().anyMatch(benefit -> !isSubtotal(benefit));
        for (Observation one : observations) {
            if (hasParts && isSubtotal(one.benefit())) {
                leftOut.add(Problem.ofLine(
                        one.line().number(),
                        text(one.line()),
                        "en subtotal ved siden af andre ydelser; den tæller dem igen"));
                continue;
            }
            areas.add(one.area());
            benefits.add(one.benefit());
            periods.add(one.period());
            if (!told.add(List.of(one.area(), one.benefit(), one.period()))) {
                leftOut.add(Problem.ofLine(
                        one.line().number(), text(one.line()), "rækken findes også på en linje før; slet den ene"));
            } else {
                one.value().ifPresent(value -> put(found, one.area(), one.benefit(), one.period(), value));
            }
        }
        if (absent == Absent.ZERO) {
            areas.forEach(area -> benefits.forEach(benefit -> periods.stream()
                    .filter(period -> !told.contains(List.of(area, benefit, period)))
                    .forEach(period -> put(found, area, benefit, period, BigDecimal.ZERO))));
        }
        return found;
    }

    private static boolean isSubtotal(String benefit) {
        return SUBTOTAL.matcher(benefit).matches();
    }

    private static void put(
            Map<String, SortedMap<String, SortedMap<Period, BigDecimal>>> found,
            String area,
            String benefit,
            Period period,
            BigDecimal value) {
        found.computeIfAbsent(area, key -> new TreeMap<>())
                .computeIfAbsent(benefit, key -> new TreeMap<>(Period.ORDER))
                .put(period, value);
    }

    private static Map<Integer, FullTimePersons> means(
            String area, String benefit, SortedMap<Period, BigDecimal> periods, List<Problem> leftOut) {
        Map<Integer, List<Map.Entry<Period, BigDecimal>>> years = new TreeMap<>();
        periods.entrySet()
                .forEach(one -> years.computeIfAbsent(one.getKey().year(), year -> new ArrayList<>())
                        .add(one));
        Map<Integer, FullTimePersons> means = new TreeMap<>();
        years.forEach((year, known) -> {
            int needed = known.get(0).getKey().ofYear();
            boolean sameKind = known.stream().allMatch(one -> one.getKey().ofYear() == needed);
            if (sameKind && known.size() == needed) {
                means.put(
                        year,
                        FullTimePersons.mean(known.stream()
                                .map(one -> FullTimePersons.of(Ratio.of(one.getValue())))
                                .toList()));
            } else {
                leftOut.add(Problem.ofFile((area + " " + benefit + " " + year).replace("  ", " ") + ": " + known.size()
                        + " perioder; et år bruges, når alle dets kvartaler eller måneder er der, og ikke andet"));
            }
        });
        return means;
    }

    private static Optional<Observation> observation(Line head, Line row, Problems problems) {
        Optional<String> area = cell(head, row, AREA)
                .map(cell -> cell.read(AreaName::parse, AreaName.RIGHT, problems))
                .orElse(Optional.of(AreaName.NATION));
        Optional<Period> period =
                cell(head, row, PERIOD).flatMap(cell -> cell.read(Period::parse, Period.RIGHT, problems));
        String benefit = cell(head, row, BENEFIT).map(Cell::text).orElse("");
        Cell value = cell(head, row, VALUE).orElseThrow();
        if (NO_NUMBER.contains(value.text())) {
            problems.add(value, "uden tal: mangler, og er ikke nul");
            return area.isEmpty() || period.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Observation(row, area.get(), benefit, period.get(), Optional.empty()));
        }
        Optional<BigDecimal> number =
                value.read(StatisticsFile::number, "skriv et tal på nul eller mere, som 1.383,25", problems);
        return area.isEmpty() || period.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Observation(row, area.get(), benefit, period.get(), number));
    }

    private static BigDecimal number(String text) {
        BigDecimal number = DanishText.parseNumber(text);
        if (number.signum() < 0) {
            throw new IllegalArgumentException("a volume is zero or more, was " + number);
        }
        return number;
    }

    private static void refuseFurtherDimensions(String name, Line head, List<Line> rows) {
        Problems problems = new Problems(name);
        for (Cell column : head.cells()) {
            boolean isKnown = List.of(AREA, BENEFIT, PERIOD, VALUE).stream()
                    .anyMatch(names -> column(head, names) == column.column());
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

    private static Optional<Cell> cell(Line head, Line row, Set<String> names) {
        int column = column(head, names);
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

    private static String text(Line line) {
        return String.join(
                "; ",
                line.cells().stream()
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
