package dk.refusion.examples.files.investment;

import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.language.Sentence;
import dk.refusion.money.MoneyUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The first line of a table: its unit and what its columns are.
 *
 * @param unit the unit of every figure
 * @param years the year of each column that has one, by the number of the column
 * @param total the column of the totals
 * @param ratio the column of the savings for each krone
 * @param named all columns with a name, also those whose name is no good
 */
public record TableHead(
        MoneyUnit unit,
        SortedMap<Integer, Integer> years,
        Optional<Integer> total,
        Optional<Integer> ratio,
        Set<Integer> named) {
    public static final String TOTAL = "I alt";
    public static final String RATIO = "Besparelse i forhold til investering";

    /** What no table of investments reaches beyond: a year outside is a slip of the pen. */
    private static final Pattern YEAR = Pattern.compile("19[5-9]\\d|20\\d{2}|21[0-4]\\d");

    private static final Sentence RIGHT_COLUMN = Sentence.of(
                    "skriv et år som 2015 (fra 1950 til 2149), \"{0}\" eller \"{1}\"",
                    "write a year such as 2015 (from 1950 to 2149), \"{0}\" or \"{1}\"")
            .with(TOTAL, RATIO);
    private static final Sentence EMPTY = Sentence.of(
                    "filen er tom; skriv først en linje som Mio. kr.;2015;2016;{0}",
                    "the file is empty; write first a line such as Mio. kr.;2015;2016;{0}")
            .with(TOTAL);
    private static final Sentence RIGHT_UNIT = Sentence.of(
            "skriv tabellens enhed: kr., 1.000 kr., mio. kr. eller mia. kr.",
            "write the unit of the table: kr., 1.000 kr., mio. kr. or mia. kr.");
    private static final Sentence TWICE =
            Sentence.of("kolonnen findes to gange; slet den ene", "the column is there twice; delete one of them");
    private static final Sentence NO_YEAR = Sentence.of(
                    "linjen skal have mindst et år eller \"{0}\" efter enheden",
                    "the line must have at least one year or \"{0}\" after the unit")
            .with(TOTAL);

    static TableHead read(FileLines file, Problems problems) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        Optional<Integer> total = Optional.empty();
        Optional<Integer> ratio = Optional.empty();
        Set<Integer> named = new HashSet<>();
        if (file.lines().isEmpty()) {
            problems.add(Problem.ofFile(EMPTY));
            return new TableHead(MoneyUnit.MILLION, years, total, ratio, named);
        }
        Cell first = file.lines().get(0).cell(1, "");
        MoneyUnit unit = first.read(TableHead::unit, RIGHT_UNIT, problems).orElse(MoneyUnit.MILLION);
        for (Cell cell : file.lines()
                .get(0)
                .cells()
                .subList(1, file.lines().get(0).cells().size())) {
            String text = cell.text();
            if (!cell.isEmpty()) {
                named.add(cell.column());
            }
            boolean isYear = YEAR.matcher(text).matches();
            if ((isYear && years.containsValue(Integer.valueOf(text)))
                    || (text.equalsIgnoreCase(TOTAL) && total.isPresent())
                    || (text.equalsIgnoreCase(RATIO) && ratio.isPresent())) {
                problems.add(cell, TWICE);
            } else if (isYear) {
                years.put(cell.column(), Integer.valueOf(text));
            } else if (text.equalsIgnoreCase(TOTAL)) {
                total = Optional.of(cell.column());
            } else if (text.equalsIgnoreCase(RATIO)) {
                ratio = Optional.of(cell.column());
            } else if (!cell.isEmpty()) {
                problems.add(cell, RIGHT_COLUMN);
            }
        }
        if (years.isEmpty() && total.isEmpty()) {
            problems.add(Problem.ofLine(first.line(), first.text(), NO_YEAR));
        }
        return new TableHead(unit, years, total, ratio, named);
    }

    private static MoneyUnit unit(String text) {
        String plain = text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
        return Arrays.stream(MoneyUnit.values())
                .filter(unit -> unit.danish().equalsIgnoreCase(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit of money, was \"" + text + "\""));
    }
}
