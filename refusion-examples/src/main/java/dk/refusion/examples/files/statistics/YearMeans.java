package dk.refusion.examples.files.statistics;

import dk.refusion.file.Problem;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.money.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The full-time persons of a year as the mean of its quarters or months. */
final class YearMeans {
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
                leftOut.add(Problem.ofFile((area + " " + benefit + " " + year).replace("  ", " ") + ": " + known.size()
                        + (known.size() == 1 ? " periode" : " perioder")
                        + "; et år bruges, når alle dets kvartaler eller måneder er der, og ikke andet"));
            }
        });
        return means;
    }
}
