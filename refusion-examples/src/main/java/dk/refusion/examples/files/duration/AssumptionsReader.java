package dk.refusion.examples.files.duration;

import dk.refusion.duration.Survival;
import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Headings;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.language.Sentence;
import dk.refusion.law.Benefit;
import dk.refusion.money.DanishText;
import dk.refusion.money.Ratio;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a file of assumptions: one a line, with its low, expected and high value. */
final class AssumptionsReader {
    private static final String NAME = "forudsætning";
    private static final String LOW = "lav";
    private static final String BASE = "forventet";
    private static final String HIGH = "høj";
    private static final Headings COLUMNS = Headings.required(NAME, BASE).optional(LOW, HIGH);

    private static final String BENEFIT = "ydelse";
    private static final String ENTRY = "start";
    private static final String HORIZON = "horisont";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Sentence TWICE = Sentence.of(
            "forudsætningen står på en linje før; slet den ene",
            "the assumption is on an earlier line; delete one of them");
    private static final Sentence UNKNOWN =
            Sentence.of("forudsætningen er ukendt; kendte er {0}", "the assumption is unknown; known ones are {0}");
    private static final Sentence MISSING =
            Sentence.of("forudsætningen {0} mangler; tilføj den", "the assumption {0} is missing; add it");
    private static final Sentence ONE_EFFECT =
            Sentence.of("skriv netop én effekt: {0}", "write exactly one effect: {0}");
    private static final Sentence OUT_OF_RANGE = Sentence.of(
            "det forventede skal ligge fra det lave til det høje",
            "the expected value (\"forventet\") must lie from the low to the high one");
    private static final Sentence RIGHT_BENEFIT =
            Sentence.of("skriv en ydelse, som sygedagpenge", "write a benefit, such as \"sygedagpenge\"");
    private static final Sentence RIGHT_ENTRY = Sentence.of(
            "skriv et år som 2026, en uge som 2026-W02 eller uger som 2026-W02/2026-W26",
            "write a year such as 2026, a week such as 2026-W02 or weeks such as 2026-W02/2026-W26");
    private static final Sentence RIGHT_HORIZON = Sentence.of(
            "skriv et helt antal uger fra 1 til 9999, som 104",
            "write a whole number of weeks from 1 to 9999, such as 104");
    private static final Sentence RIGHT_PERSONS =
            Sentence.of("skriv et antal på 1 eller mere, som 1.200", "write a number of 1 or more, such as 1.200");
    private static final Sentence RIGHT_SENIORITY =
            Sentence.of("skriv et helt antal uger, som 10", "write a whole number of weeks, such as 10");
    private static final Sentence RIGHT_FROM =
            Sentence.of("skriv en uge fra 1, som 5", "write a week from 1, such as 5");
    private static final Sentence RIGHT_SHARE =
            Sentence.of("skriv en procent fra 0 til 100, som 15", "write a percentage from 0 to 100, such as 15");
    private static final Sentence RIGHT_PERCENT =
            Sentence.of("skriv en procent på nul eller mere, som 15", "write a percentage of zero or more, such as 15");
    private static final Sentence RIGHT_SHORTER = Sentence.of(
            "skriv et antal uger på nul eller mere, som 2,5", "write a number of weeks of zero or more, such as 2,5");
    private static final Sentence RIGHT_KRONER =
            Sentence.of("skriv kroner på nul eller mere, som 4.550", "write kroner of zero or more, such as 4.550");

    private final FileLines file;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();
    private final Map<Assumption, Assumptions.Range> ranges = new EnumMap<>(Assumption.class);
    private Optional<Benefit> benefit = Optional.empty();
    private Optional<WeekRange> entry = Optional.empty();
    private Optional<Integer> horizon = Optional.empty();

    AssumptionsReader(FileLines file) {
        this.file = file;
        this.problems = Problems.of(file.name());
    }

    Assumptions read() {
        COLUMNS.read(file, problems).forEach(this::read);
        if (problems.found().isEmpty()) {
            complete();
        }
        problems.throwIfAny();
        return new Assumptions(
                benefit.orElseThrow(),
                entry.orElseThrow(),
                horizon.orElseThrow(),
                ranges,
                file.notes().stream().map(Cell::text).toList());
    }

    private void read(Row row) {
        Cell name = row.cell(NAME);
        String word = name.text().toLowerCase(Locale.ROOT);
        if (!seen.add(word)) {
            problems.add(name, TWICE);
            return;
        }
        Cell base = row.cell(BASE);
        switch (word) {
            case BENEFIT -> benefit = base.read(Benefit::parse, RIGHT_BENEFIT, problems);
            case ENTRY -> entry = base.read(AssumptionsReader::weeks, RIGHT_ENTRY, problems);
            case HORIZON -> horizon = base.read(AssumptionsReader::horizon, RIGHT_HORIZON, problems);
            default ->
                Arrays.stream(Assumption.values())
                        .filter(one -> one.danish().equals(word))
                        .findFirst()
                        .ifPresentOrElse(one -> read(one, row), () -> problems.add(name, UNKNOWN.with(known())));
        }
    }

    private void read(Assumption one, Row row) {
        Optional<Ratio> base = row.cell(BASE).read(text -> number(one, text), right(one), problems);
        if (base.isEmpty()) {
            return;
        }
        Ratio low = row.cell(LOW)
                .readIfAny(text -> number(one, text), right(one), problems)
                .orElse(base.get());
        Ratio high = row.cell(HIGH)
                .readIfAny(text -> number(one, text), right(one), problems)
                .orElse(base.get());
        if (low.compareTo(base.get()) > 0 || base.get().compareTo(high) > 0) {
            problems.add(row.cell(BASE), OUT_OF_RANGE);
        }
        ranges.put(one, new Assumptions.Range(low, base.get(), high));
    }

    private void complete() {
        for (Assumption one : Assumption.values()) {
            one.absent().ifPresent(value -> ranges.putIfAbsent(one, new Assumptions.Range(value, value, value)));
        }
        require(BENEFIT, benefit.isPresent());
        require(ENTRY, entry.isPresent());
        require(HORIZON, horizon.isPresent());
        for (Assumption one : List.of(Assumption.PERSONS, Assumption.AMOUNT, Assumption.PRICE)) {
            require(one.danish(), ranges.containsKey(one));
        }
        if (ranges.keySet().stream().filter(Assumption::isEffect).count() != 1) {
            problems.add(Problem.ofFile(ONE_EFFECT.with(Arrays.stream(Assumption.values())
                    .filter(Assumption::isEffect)
                    .map(Assumption::danish)
                    .collect(Collectors.joining(", ")))));
        }
    }

    private void require(String name, boolean given) {
        if (!given) {
            problems.add(Problem.ofFile(MISSING.with(name)));
        }
    }

    private static Ratio number(Assumption one, String text) {
        Ratio number = Ratio.of(DanishText.parseNumber(text));
        if (!one.allows(number)) {
            throw new IllegalArgumentException(one.danish() + " is out of range, was " + text);
        }
        return number;
    }

    private static Sentence right(Assumption one) {
        return switch (one) {
            case PERSONS -> RIGHT_PERSONS;
            case SENIORITY -> RIGHT_SENIORITY;
            case FROM -> RIGHT_FROM;
            case SUCCESS, DEADWEIGHT, DISPLACEMENT -> RIGHT_SHARE;
            case FASTER -> RIGHT_PERCENT;
            case SHORTER -> RIGHT_SHORTER;
            case AMOUNT, PRICE -> RIGHT_KRONER;
        };
    }

    private static WeekRange weeks(String text) {
        if (YEAR.matcher(text).matches()) {
            return WeekRange.ofYear(Integer.parseInt(text));
        }
        return text.indexOf('/') < 0 ? WeekRange.of(Week.parse(text), 1) : WeekRange.parse(text);
    }

    private static int horizon(String text) {
        int weeks = DanishText.parseNumber(text).intValueExact();
        if (weeks < 1 || weeks > Survival.MOST_WEEKS) {
            throw new IllegalArgumentException("a horizon is from 1 to " + Survival.MOST_WEEKS + " weeks, was " + text);
        }
        return weeks;
    }

    private static String known() {
        return BENEFIT + ", " + ENTRY + ", " + HORIZON + ", "
                + Arrays.stream(Assumption.values()).map(Assumption::danish).collect(Collectors.joining(", "));
    }
}
