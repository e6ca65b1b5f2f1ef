package dk.refusion.examples.files.indicator;

import dk.refusion.examples.files.statistics.Imported;
import dk.refusion.examples.files.statistics.StatisticsFile;
import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Headings;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.indicator.AgeGroup;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.indicator.Population;
import dk.refusion.language.Sentence;
import dk.refusion.money.DanishText;
import dk.refusion.money.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the files of a user: full-time persons by area, benefit and year, and the population. */
public final class VolumesFile {
    private static final String AREA = "område";
    private static final String BENEFIT = "ydelse";
    private static final String YEAR = "år";
    private static final String PERSONS = "fuldtidspersoner";
    private static final String INHABITANTS = "befolkning";
    private static final Headings VOLUMES = Headings.required(AREA, BENEFIT, YEAR, PERSONS);
    private static final Headings POPULATION = Headings.required(AREA, YEAR, INHABITANTS);
    private static final Pattern YEAR_TEXT = Pattern.compile("(19|20|21)\\d{2}");

    private static final Sentence NO_ROWS =
            Sentence.of("filen har ingen rækker, der kan bruges", "the file has no rows that can be used");
    private static final Sentence RIGHT_BENEFIT = Sentence.of(
            "skriv ydelsens navn, som Kontanthjælp", "write the name of the benefit, such as \"Kontanthjælp\"");
    private static final Sentence RIGHT_NUMBER = Sentence.of(
            "skriv et tal på nul eller mere, som 1.383,25, eller - hvor det ikke kendes",
            "write a number of zero or more, such as 1.383,25, or - where it is not known");
    private static final Sentence BENEFIT_TWICE = Sentence.of(
            "området har ydelsen i året på en linje før; slet den ene",
            "the area has the benefit in the year on an earlier line; delete one of them");
    private static final Sentence NO_LINES =
            Sentence.of("skriv mindst én linje under overskriften", "write at least one line below the heading");
    private static final Sentence RIGHT_INHABITANTS =
            Sentence.of("skriv et helt tal over nul, som 48.458", "write a whole number above zero, such as 48.458");
    private static final Sentence YEAR_TWICE = Sentence.of(
            "området har året på en linje før; slet den ene",
            "the area has the year on an earlier line; delete one of them");
    private static final Sentence SUBTOTAL = Sentence.of(
            "en subtotal må ikke stå ved siden af andre ydelser; slet linjen eller de andre",
            "a subtotal must not stand beside other benefits; delete the line or the others");
    private static final Sentence RIGHT_YEAR =
            Sentence.of("skriv et år som 2014 (fra 1900 til 2199)", "write a year such as 2014 (from 1900 to 2199)");

    private VolumesFile() {}

    /** The volumes of a file of one's own. */
    public static Volumes read(FileLines file) {
        return new Volumes(file.name(), persons(file), notes(file), List.of());
    }

    /** The volumes of a file that a statistics portal exported. */
    public static Volumes exported(String table, FileLines file, StatisticsFile.Absent absent) {
        Imported<Caseload> imported = StatisticsFile.read(table, file, absent).caseloads();
        if (imported.areas().isEmpty()) {
            Problems problems = Problems.of(file.name());
            imported.skipped().forEach(problems::add);
            problems.add(Problem.ofFile(NO_ROWS));
            problems.throwIfAny();
        }
        List<String> notes = new ArrayList<>(imported.source());
        notes.set(0, "Kilde: " + notes.get(0));
        return new Volumes(file.name(), imported.areas(), notes, imported.skipped());
    }

    /** The inhabitants, from a file of one's own or one that a statistics portal exported. */
    public static Imported<Population> population(FileLines file, AgeGroup ages) {
        if (StatisticsFile.isOne(file)) {
            return StatisticsFile.read("Befolkning", file, StatisticsFile.Absent.MISSING)
                    .populations(ages);
        }
        SortedMap<String, Population> areas = new TreeMap<>();
        inhabitants(file).forEach((area, byYear) -> areas.put(area, Population.of(ages, byYear)));
        return new Imported<>(areas, notes(file), List.of());
    }

    private static List<String> notes(FileLines file) {
        return file.notes().stream().map(Cell::text).toList();
    }

    private static Map<String, Caseload> persons(FileLines file) {
        Problems problems = Problems.of(file.name());
        List<Row> rows = VOLUMES.read(file, problems);
        refuseSubtotalsBesideParts(rows, problems);
        Set<List<Object>> seen = new HashSet<>();
        Map<String, Map<BenefitCode, Map<Integer, FullTimePersons>>> found = new TreeMap<>();
        for (Row row : rows) {
            Optional<String> area = area(row, problems);
            Optional<BenefitCode> benefit = row.cell(BENEFIT).read(VolumesFile::benefit, RIGHT_BENEFIT, problems);
            Optional<Integer> year = year(row, problems);
            Optional<Optional<FullTimePersons>> persons =
                    row.cell(PERSONS).read(VolumesFile::personsIfAny, RIGHT_NUMBER, problems);
            if (area.isPresent() && benefit.isPresent() && year.isPresent() && persons.isPresent()) {
                if (!seen.add(List.of(area.get(), benefit.get(), year.get()))) {
                    problems.add(Problem.ofLine(
                            row.lineNumber(), area.get() + ", " + benefit.get() + ", " + year.get(), BENEFIT_TWICE));
                }
                Map<Integer, FullTimePersons> byYear = found.computeIfAbsent(area.get(), key -> new TreeMap<>())
                        .computeIfAbsent(benefit.get(), key -> new TreeMap<>());
                persons.get().ifPresent(number -> byYear.put(year.get(), number));
            }
        }
        if (rows.isEmpty() && problems.found().isEmpty()) {
            problems.add(Problem.ofFile(NO_LINES));
        }
        problems.throwIfAny();
        Map<String, Caseload> areas = new TreeMap<>();
        found.forEach((area, byBenefit) -> {
            Caseload caseload = Caseload.of(area);
            for (Map.Entry<BenefitCode, Map<Integer, FullTimePersons>> one : byBenefit.entrySet()) {
                caseload = caseload.with(one.getKey(), one.getValue());
            }
            areas.put(area, caseload);
        });
        return areas;
    }

    private static Map<String, Map<Integer, Long>> inhabitants(FileLines file) {
        Problems problems = Problems.of(file.name());
        Map<String, Map<Integer, Long>> found = new TreeMap<>();
        for (Row row : POPULATION.read(file, problems)) {
            Optional<String> area = area(row, problems);
            Optional<Integer> year = year(row, problems);
            Optional<Long> number = row.cell(INHABITANTS).read(VolumesFile::inhabitants, RIGHT_INHABITANTS, problems);
            if (area.isPresent() && year.isPresent() && number.isPresent()) {
                Map<Integer, Long> byYear = found.computeIfAbsent(area.get(), key -> new TreeMap<>());
                if (byYear.put(year.get(), number.get()) != null) {
                    problems.add(Problem.ofLine(row.lineNumber(), area.get() + ", " + year.get(), YEAR_TWICE));
                }
            }
        }
        problems.throwIfAny();
        return found;
    }

    /** A subtotal counts its parts once more, and a file does not say which they are. */
    private static void refuseSubtotalsBesideParts(List<Row> rows, Problems problems) {
        Set<String> benefits = new HashSet<>();
        rows.forEach(row -> benefits.add(row.cell(BENEFIT).text()));
        rows.stream()
                .map(row -> row.cell(BENEFIT))
                .filter(cell -> !cell.isEmpty()
                        && benefit(cell.text()).isTotalOfUnknownParts()
                        && benefits.stream().anyMatch(other -> !other.isEmpty() && !other.equals(cell.text())))
                .forEach(cell -> problems.add(cell, SUBTOTAL));
    }

    private static Optional<String> area(Row row, Problems problems) {
        return row.cell(AREA).read(Area::named, Area.RIGHT, problems);
    }

    private static Optional<Integer> year(Row row, Problems problems) {
        return row.cell(YEAR).read(VolumesFile::year, RIGHT_YEAR, problems);
    }

    public static int year(String text) {
        if (!YEAR_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("a year is from 1900 to 2199, was \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    static BenefitCode benefit(String text) {
        return BenefitCode.statbank(text, text);
    }

    private static Optional<FullTimePersons> personsIfAny(String text) {
        if (text.equals("-")) {
            return Optional.empty();
        }
        BigDecimal number = DanishText.parseNumber(text);
        if (number.signum() < 0) {
            throw new IllegalArgumentException("a volume is zero or more, was " + number);
        }
        return Optional.of(FullTimePersons.of(Ratio.of(number)));
    }

    private static Long inhabitants(String text) {
        long number = DanishText.parseNumber(text).longValueExact();
        if (number <= 0) {
            throw new IllegalArgumentException("a population is more than zero, was " + number);
        }
        return number;
    }
}
