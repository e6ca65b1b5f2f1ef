package dk.refusion.examples.files.duration;

import dk.refusion.duration.Survival;
import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.Notes;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Headings;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.language.Sentence;
import dk.refusion.money.DanishText;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long spells last by a file: points of those still running, or a stock by class of duration as jobindsats publishes it
 * ("antal forløb fordelt på varighed").
 *
 * @param survival the share still running by week
 * @param notes what the file says, and how it was read, unmodifiable
 */
public record SurvivalFile(Survival survival, List<Sentence> notes) {
    private static final Sentence STATIONARY = Sentence.of(
            "Forløbene er udledt af en bestand fordelt på varighed under antagelse af, at lige mange begynder hver uge og"
                    + " forlader ydelsen på samme måde (stationær tilgang); inden for en klasse regnes alle uger for ens.",
            "The spells are derived from a stock by duration, assuming that as many begin each week and leave the benefit in the"
                    + " same way (stationary inflow); within a class all weeks count alike.");
    private static final Sentence WITHOUT_END = Sentence.of(
            "{0} af {1} forløb er i en klasse uden slutning; de er ikke med.",
            "{0} of {1} spells are in a class without an end; they are left out.");
    private static final String EXAMPLE = "eksempel-forloeb.csv";

    private static final String WEEKS = "uger";
    private static final String RUNNING = "igangværende";
    private static final Headings POINTS = Headings.required(WEEKS, RUNNING);

    private static final String DURATION = "varighed";
    private static final String SPELLS = "forløb";
    private static final Headings STOCK = Headings.required(DURATION, SPELLS);

    private static final Sentence RIGHT_WEEKS = Sentence.of(
            "skriv et helt antal uger fra 0 til 9999, som 13",
            "write a whole number of weeks from 0 to 9999, such as 13");
    private static final Sentence RIGHT_SHARE = Sentence.of(
            "skriv en procent fra 0 til 100, som 70 eller 92,5",
            "write a percentage from 0 to 100, such as 70 or 92,5");
    private static final Sentence TWICE = Sentence.of(
            "punktet står på en linje før; slet det ene", "the point is on an earlier line; delete one of them");
    private static final Sentence RIGHT_DURATION = Sentence.of(
            "skriv en varighed som 5-8 uger, 1-2 år eller Over 3 år",
            "write a duration such as \"5-8 uger\" (weeks), \"1-2 år\" (years) or \"Over 3 år\"");
    private static final Sentence RIGHT_COUNT =
            Sentence.of("skriv et helt antal forløb, som 13.464", "write a whole number of spells, such as 13.464");
    private static final Sentence OUT_OF_ORDER = Sentence.of(
            "klasserne skal følge hinanden fra uge 1; her ventes den, der begynder i uge {0}",
            "the classes must follow each other from week 1; expected here is the one that begins in week {0}");

    private static final Sentence RISES =
            Sentence.of("skriv højst {0}; andelen må aldrig stige", "write at most {0}; the share must never rise");
    private static final Sentence ALL_BEGIN =
            Sentence.of("skriv 100 efter 0 uger; alle begynder", "write 100 after 0 weeks; all begin");
    private static final Sentence NO_POINT =
            Sentence.of("skriv mindst ét punkt efter uge 0", "write at least one point after week 0");
    private static final Sentence NO_CLASS = Sentence.of(
            "skriv mindst én klasse med en slutning, som 0-4 uger",
            "write at least one class with an end, such as \"0-4 uger\" (weeks)");
    private static final Sentence NO_SPELLS = Sentence.of(
            "skriv et antal over nul; alle forløb begynder i den første klasse",
            "write a number above zero; all spells begin in the first class");
    private static final Sentence MORE_A_WEEK = Sentence.of(
            "klassen har flere forløb pr. uge end den før; det kan en bestand med stationær tilgang ikke have",
            "the class has more spells a week than the one before; a stock with a steady inflow cannot have that");

    /**
     * Copies the notes.
     *
     * @param survival the share still running by week
     * @param notes what the file says
     */
    public SurvivalFile {
        notes = List.copyOf(notes);
    }

    /** {@return the constructed points that ship with the examples} */
    public static SurvivalFile example() {
        return read(CsvFile.of(TextFile.shipped(SurvivalFile.class, EXAMPLE)));
    }

    /**
     * Reads a file of points or of a stock; its first line tells which.
     *
     * @param file the file
     * @return what it says
     * @throws BadInput with everything that is wrong in it
     */
    public static SurvivalFile read(FileLines file) {
        Problems problems = Problems.of(file.name());
        boolean isStock = file.lines().stream()
                .findFirst()
                .filter(head ->
                        head.cells().stream().anyMatch(cell -> cell.text().equalsIgnoreCase(DURATION)))
                .isPresent();
        List<Sentence> notes = new ArrayList<>(
                file.notes().stream().map(Cell::text).map(Notes::of).toList());
        Optional<Survival> survival = isStock ? stock(file, problems, notes) : points(file, problems);
        problems.throwIfAny();
        return new SurvivalFile(survival.orElseThrow(), notes);
    }

    private static Optional<Survival> points(FileLines file, Problems problems) {
        SortedMap<Integer, Percentage> points = new TreeMap<>();
        Map<Integer, Cell> cells = new HashMap<>();
        for (Row row : POINTS.read(file, problems)) {
            Optional<Integer> weeks = row.cell(WEEKS).read(SurvivalFile::whole, RIGHT_WEEKS, problems);
            Optional<Percentage> running = row.cell(RUNNING).read(SurvivalFile::share, RIGHT_SHARE, problems);
            if (weeks.isPresent() && running.isPresent() && points.put(weeks.get(), running.get()) != null) {
                problems.add(row.cell(WEEKS), TWICE);
            }
            weeks.ifPresent(week -> cells.put(week, row.cell(RUNNING)));
        }
        Percentage before = Percentage.HUNDRED;
        for (Map.Entry<Integer, Percentage> point : points.entrySet()) {
            Cell cell = Objects.requireNonNull(cells.get(point.getKey()));
            if (point.getValue().compareTo(before) > 0) {
                problems.add(cell, RISES.with(before));
            } else if (point.getKey() == 0 && !point.getValue().equals(before)) {
                problems.add(cell, ALL_BEGIN);
            }
            before = point.getValue();
        }
        if (points.isEmpty() || points.lastKey() == 0) {
            problems.add(Problem.ofFile(NO_POINT));
        }
        return problems.count() == 0 ? Optional.of(Survival.ofPoints(points)) : Optional.empty();
    }

    private static Optional<Survival> stock(FileLines file, Problems problems, List<Sentence> notes) {
        SortedMap<Integer, Long> spells = new TreeMap<>();
        Stock before = Stock.NONE;
        long all = 0;
        long withoutEnd = 0;
        for (Row row : STOCK.read(file, problems)) {
            Optional<DurationClass> duration = row.cell(DURATION).read(DurationClass::parse, RIGHT_DURATION, problems);
            Optional<Long> number = row.cell(SPELLS).read(SurvivalFile::count, RIGHT_COUNT, problems);
            if (duration.isEmpty() || number.isEmpty()) {
                continue;
            }
            all = Math.addExact(all, number.get());
            if (duration.get().lastWeek().isEmpty()) {
                withoutEnd = Math.addExact(withoutEnd, number.get());
            } else {
                before = next(row, duration.get(), number.get(), before, problems);
                spells.put(duration.get().lastWeek().getAsInt(), number.get());
            }
        }
        if (spells.isEmpty()) {
            problems.add(Problem.ofFile(NO_CLASS));
        }
        notes.add(STATIONARY);
        if (withoutEnd > 0) {
            notes.add(WITHOUT_END.with(
                    DanishText.format(BigDecimal.valueOf(withoutEnd)), DanishText.format(BigDecimal.valueOf(all))));
        }
        return problems.count() == 0 ? Optional.of(Survival.ofStock(spells)) : Optional.empty();
    }

    /**
     * A class of a stock.
     *
     * @param lastWeek its last week; zero before the first class
     * @param aWeek how many spells it has for each of its weeks
     */
    private record Stock(int lastWeek, Ratio aWeek) {
        static final Stock NONE = new Stock(0, Ratio.ZERO);
    }

    /** The next class; what is wrong with it after the one before is noted. */
    private static Stock next(Row row, DurationClass duration, long number, Stock before, Problems problems) {
        int last = duration.lastWeek().orElseThrow();
        int weeks = last - before.lastWeek();
        boolean isFirst = before.lastWeek() == 0;
        if (duration.firstWeek() != before.lastWeek() + 1) {
            problems.add(row.cell(DURATION), OUT_OF_ORDER.with(before.lastWeek() + 1));
        } else if (weeks < 1) {
            problems.add(row.cell(DURATION), RIGHT_DURATION);
        } else if (isFirst && number == 0) {
            problems.add(row.cell(SPELLS), NO_SPELLS);
        } else if (!isFirst && Ratio.of(number, weeks).compareTo(before.aWeek()) > 0) {
            problems.add(row.cell(SPELLS), MORE_A_WEEK);
        }
        return new Stock(last, weeks < 1 ? before.aWeek() : Ratio.of(number, weeks));
    }

    private static int whole(String text) {
        int weeks = DanishText.parseNumber(text).intValueExact();
        if (weeks < 0 || weeks > Survival.MOST_WEEKS) {
            throw new IllegalArgumentException("weeks are from 0 to " + Survival.MOST_WEEKS + ", were " + text);
        }
        return weeks;
    }

    private static long count(String text) {
        long count = DanishText.parseNumber(text).longValueExact();
        if (count < 0) {
            throw new IllegalArgumentException("a number of spells is zero or more, was " + text);
        }
        return count;
    }

    private static Percentage share(String text) {
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        Percentage share =
                Percentage.of(Ratio.of(DanishText.parseNumber(number)).dividedBy(Ratio.of(100)));
        if (!share.isShare()) {
            throw new IllegalArgumentException("a share is from 0 to 100 %, was " + text);
        }
        return share;
    }
}
