package dk.refusion.examples.files.statistics;

import dk.refusion.file.BadInput;
import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Line;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.indicator.AgeGroup;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.Population;
import dk.refusion.language.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file of a statistics portal: one row for each area, benefit and period.
 *
 * <p>From Statistikbanken as CSV or BULK (columns in capitals, {@code TID} and {@code INDHOLD} last), as the matrix of a
 * workbook or as a flat file without a head, in Danish or English, or exported by hand from jobindsats. The first line that
 * names a column of periods and one of values is the head; what stands above it, and lines of a single cell below, is kept as
 * the source. Columns other than area, benefit, period and value must hold the
 * same text on every row, since rows that differ in something else cannot be told apart; further measures, such as an
 * expected number or a share, are not read. A subtotal beside other benefits ({@code TOT…}, {@code … i alt}), and what is
 * in every row the sum of others whatever it is called, is left out, for it counts its parts once more.
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
    private static final BenefitCode ALL = BenefitCode.of("alle rækker", "Alle rækker");

    private static final Sentence NO_HEAD = Sentence.of(
            "skriv en overskrift med en kolonne TID eller Periode og en kolonne INDHOLD eller Fuldtidspersoner;"
                    + " fra Statistikbanken vælges CSV (semikolon) eller Excel, fra jobindsats CSV",
            "write a heading with a column \"TID\" or \"Periode\" and a column \"INDHOLD\" or \"Fuldtidspersoner\";"
                    + " from Statistikbanken choose CSV (semicolon) or Excel, from jobindsats CSV");
    private static final Sentence NO_POPULATION = Sentence.of(
            "{0} {1}: kun hele folketal over nul den 1. januar bruges",
            "{0} {1}: only whole populations above zero on 1 January are used");

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
     * @param export the file
     * @param absent what a row that is not there means
     * @return the file, with the rows that could not be used
     * @throws BadInput if no line is a head, or a further column holds several texts
     */
    public static StatisticsFile read(String table, FileLines export, Absent absent) {
        FileLines file = PortalTable.of(export);
        int head = PortalColumns.head(file).orElseThrow(() -> new BadInput(file.name(), NO_HEAD));
        List<String> source = new ArrayList<>(List.of(table + ", " + file.name()));
        file.notes().forEach(note -> source.add(note.text()));
        file.lines().subList(0, head).forEach(line -> source.add(Observation.text(line)));
        List<Line> rows = new ArrayList<>();
        for (Line line : file.lines().subList(head + 1, file.lines().size())) {
            if (line.cells().stream().skip(1).allMatch(Cell::isEmpty)) {
                source.add(Observation.text(line));
            } else {
                rows.add(line);
            }
        }
        PortalColumns columns = PortalColumns.of(file.lines().get(head), rows);
        columns.refuseOthers(file.name(), rows);
        Problems problems = Problems.of(file.name());
        List<Observation> observations = new ArrayList<>();
        for (Line row : rows) {
            columns.observation(row, problems).ifPresent(observations::add);
        }
        return new StatisticsFile(table, absent, observations, source, problems.found());
    }

    /**
     * Whether a file has the head of a portal's file.
     *
     * @param file the file
     * @return true if one of its lines names a column of periods and one of values
     */
    public static boolean isOne(FileLines file) {
        return PortalColumns.head(PortalTable.of(file)).isPresent();
    }

    /**
     * The full-time persons of each area by benefit and year, quarters and months as their mean.
     *
     * @return the caseloads; a year without all its periods is left out and said so
     */
    public Imported<Caseload> caseloads() {
        List<Problem> leftOut = new ArrayList<>(skipped);
        SortedMap<String, Caseload> areas = new TreeMap<>();
        PortalNumbers.of(observations, absent, leftOut).forEach((area, byBenefit) -> {
            Caseload caseload = Caseload.of(area);
            for (Map.Entry<String, SortedMap<Period, BigDecimal>> one : byBenefit.entrySet()) {
                BenefitCode benefit = one.getKey().isEmpty() ? ALL : BenefitCode.statbank(one.getKey(), one.getKey());
                caseload = caseload.with(benefit, YearMeans.of(area, one.getKey(), one.getValue(), leftOut));
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
        PortalNumbers.of(observations, absent, leftOut).forEach((area, byBenefit) -> {
            SortedMap<Integer, Long> inhabitants = new TreeMap<>();
            byBenefit
                    .values()
                    .forEach(periods -> periods.forEach((period, number) -> {
                        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
                        if (period.number() == 1 && number.signum() > 0 && isWhole) {
                            inhabitants.put(period.year(), number.longValueExact());
                        } else {
                            leftOut.add(Problem.ofFile(NO_POPULATION.with(area, period.year())));
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
}
