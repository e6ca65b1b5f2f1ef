package dk.refusion.examples.files.statistics;

import dk.refusion.file.Problem;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.language.Sentence;
import dk.refusion.money.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The full-time persons of a year as the mean of its quarters or months. */
final class YearMeans {
    private static final Sentence ONE_PERIOD = Sentence.of(
            "{0} {1}: {2} periode; et år bruges, når alle dets kvartaler eller måneder er der, og ikke andet",
            "{0} {1}: {2} period; a year is used if all its quarters or months are there, and nothing else");
    private static final Sentence PERIODS = Sentence.of(
            "{0} {1}: {2} perioder; et år bruges, når alle dets kvartaler eller måneder er der, og ikke andet",
            "{0} {1}: {2} periods; a year is used if all its quarters or months are there, and nothing else");

    private YearMeans() {}

    /**
     * The means of the years that have all their periods.
     *
     * @param leftOut gets every year that has not
     */
    static Map<Integer, FullTimePersons> of(
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
                String what = benefit.isEmpty() ? area : area + " " + benefit;
                leftOut.add(Problem.ofFile((known.size() == 1 ? ONE_PERIOD : PERIODS).with(what, year, known.size())));
            }
        });
        return means;
    }
}
