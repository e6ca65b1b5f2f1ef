package dk.refusion.examples.files.statistics;

import dk.refusion.examples.files.statistics.StatisticsFile.Absent;
import dk.refusion.file.Problem;
import dk.refusion.language.Sentence;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the rows of a portal's file come to: each number once, without subtotals beside their parts. */
final class PortalNumbers {
    /** The codes of Statistikbanken, and the words for them in Danish and English. */
    private static final Pattern SUBTOTAL =
            Pattern.compile("(?iU)TOT[A-Z]*( .*)?|(.* )?i alt( .*)?|(.* )?total(,? .*)?");

    private static final Sentence SUBTOTAL_BESIDE_PARTS = Sentence.of(
            "en subtotal ved siden af andre ydelser; den tæller dem igen",
            "a subtotal beside other benefits; it counts them once more");
    private static final Sentence SUM_OF_PARTS = Sentence.of(
            "er overalt summen af {0}; den tæller dem igen", "is everywhere the sum of {0}; it counts them once more");
    private static final Sentence AND = Sentence.of("{0} og {1}", "{0} and {1}");
    private static final Sentence TWICE = Sentence.of(
            "rækken findes også på en linje før; slet den ene",
            "the row is also on an earlier line; delete one of them");

    private PortalNumbers() {}

    /**
     * The numbers of each area by benefit.
     *
     * @param leftOut gets every row that is not used, and why
     */
    static SortedMap<String, SortedMap<String, SortedMap<Period, BigDecimal>>> of(
            List<Observation> observations, Absent absent, List<Problem> leftOut) {
        SortedMap<String, SortedMap<String, SortedMap<Period, BigDecimal>>> found = new TreeMap<>();
        Set<List<Object>> told = new HashSet<>();
        Set<String> areas = new TreeSet<>();
        Set<String> benefits = new TreeSet<>();
        Set<Period> periods = new HashSet<>();
        boolean hasParts =
                observations.stream().map(Observation::benefit).distinct().anyMatch(benefit -> !isSubtotal(benefit));
        Map<String, Set<String>> sums = SumsOfParts.in(observations);
        for (Observation one : observations) {
            if (hasParts && isSubtotal(one.benefit())) {
                leftOut.add(Problem.ofLine(one.line().number(), one.text(), SUBTOTAL_BESIDE_PARTS));
                continue;
            }
            if (sums.containsKey(one.benefit())) {
                leftOut.add(Problem.ofLine(
                        one.line().number(),
                        one.text(),
                        SUM_OF_PARTS.with(sums.get(one.benefit()).stream()
                                .map(Sentence::of)
                                .reduce(AND::with)
                                .orElseThrow())));
                continue;
            }
            areas.add(one.area());
            benefits.add(one.benefit());
            periods.add(one.period());
            if (!told.add(List.of(one.area(), one.benefit(), one.period()))) {
                leftOut.add(Problem.ofLine(one.line().number(), one.text(), TWICE));
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
}
