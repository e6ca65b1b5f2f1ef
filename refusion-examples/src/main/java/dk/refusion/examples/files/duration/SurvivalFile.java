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
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

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

    /**
     * Copies the notes.
     *
     * @param survival the share still running by week
     * @param notes what the file says
     */
    public SurvivalFile {
        notes = List.copyOf(notes);
    }

    /**
     * The constructed points that ship with the examples.
     *
     * @return the points
     */
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
        for (Row row : POINTS.read(file, problems)) {
            Optional<Integer> weeks =
                    row.cell(WEEKS).read(SurvivalFile::whole, "skriv et helt antal uger, som 13", problems);
            Optional<Percentage> running = row.cell(RUNNING)
                    .read(SurvivalFile::share, "skriv en procent fra 0 til 100, som 70 eller 92,5", problems);
            if (weeks.isPresent() && running.isPresent() && points.put(weeks.get(), running.get()) != null) {
                problems.add(row.cell(WEEKS), "punktet står på en linje før; slet det ene");
            }
        }
        return made(problems, () -> Survival.ofPoints(points));
    }

    private static Optional<Survival> stock(FileLines file, Problems problems, List<Sentence> notes) {
        SortedMap<Integer, Long> spells = new TreeMap<>();
        long all = 0;
        long withoutEnd = 0;
        for (Row row : STOCK.read(file, problems)) {
            Optional<DurationClass> duration = row.cell(DURATION)
                    .read(DurationClass::parse, "skriv en varighed som 5-8 uger, 1-2 år eller Over 3 år", problems);
            Optional<Long> number =
                    row.cell(SPELLS).read(SurvivalFile::count, "skriv et helt antal forløb, som 13.464", problems);
            if (duration.isEmpty() || number.isEmpty()) {
                continue;
            }
            all = Math.addExact(all, number.get());
            if (duration.get().lastWeek().isEmpty()) {
                withoutEnd = Math.addExact(withoutEnd, number.get());
            } else {
                next(row.cell(DURATION), duration.get(), spells, problems);
                spells.put(duration.get().lastWeek().getAsInt(), number.get());
            }
        }
        notes.add(STATIONARY);
        if (withoutEnd > 0) {
            notes.add(WITHOUT_END.with(
                    DanishText.format(BigDecimal.valueOf(withoutEnd)), DanishText.format(BigDecimal.valueOf(all))));
        }
        return made(problems, () -> Survival.ofStock(spells));
    }

    private static void next(Cell cell, DurationClass duration, SortedMap<Integer, Long> spells, Problems problems) {
        int first = spells.isEmpty() ? 1 : spells.lastKey() + 1;
        if (duration.firstWeek() != first) {
            problems.add(cell, "klasserne skal følge hinanden fra uge 1; her ventes den, der begynder i uge " + first);
        }
    }

    private static Optional<Survival> made(Problems problems, Supplier<Survival> survival) {
        if (!problems.found().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(survival.get());
        } catch (IllegalArgumentException e) {
            problems.add(Problem.ofFile("andelen må aldrig stige og begynder med alle: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private static int whole(String text) {
        return DanishText.parseNumber(text).intValueExact();
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
