package dk.refusion.examples.files.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the benefits that are sums of others by arithmetic, whatever they are called: in every area and period that the file
 * has, one has the number of some others together.
 *
 * <p>Some numbers may add up by chance, so a sum is believed only where it holds at least four times, with different numbers.
 */
final class SumsOfParts {
    private static final int FEWEST = 4;
    private static final int MOST_STEPS = 200_000;

    private final Map<String, List<BigDecimal>> columns;
    private int steps;

    private SumsOfParts(Map<String, List<BigDecimal>> columns) {
        this.columns = columns;
    }

    /** The parts of each benefit that is a sum. */
    static Map<String, Set<String>> in(List<Observation> observations) {
        Map<String, List<BigDecimal>> columns = columns(observations);
        SumsOfParts sums = new SumsOfParts(columns);
        Map<String, Set<String>> found = new LinkedHashMap<>();
        List<String> largestFirst = columns.keySet().stream()
                .sorted(Comparator.comparing((String benefit) -> total(columns.get(benefit)))
                        .reversed())
                .toList();
        for (String benefit : largestFirst) {
            List<String> others = largestFirst.stream()
                    .filter(other -> !other.equals(benefit) && !found.containsKey(other))
                    .toList();
            sums.steps = 0;
            sums.parts(columns.get(benefit), others, 0)
                    .filter(parts -> parts.size() > 1)
                    .ifPresent(parts -> found.put(benefit, parts));
        }
        return found;
    }

    /** The numbers of each benefit in the places that all of them have; none if these are too few to tell. */
    private static Map<String, List<BigDecimal>> columns(List<Observation> observations) {
        Map<List<Object>, Map<String, BigDecimal>> byPlace = new LinkedHashMap<>();
        Set<String> benefits = new LinkedHashSet<>();
        for (Observation one : observations) {
            benefits.add(one.benefit());
            one.value()
                    .ifPresent(value -> byPlace.computeIfAbsent(
                                    List.of(one.area(), one.period()), place -> new LinkedHashMap<>())
                            .putIfAbsent(one.benefit(), value));
        }
        List<Map<String, BigDecimal>> whole = byPlace.values().stream()
                .filter(numbers -> numbers.keySet().containsAll(benefits))
                .toList();
        Map<String, List<BigDecimal>> columns = new LinkedHashMap<>();
        for (String benefit : benefits) {
            List<BigDecimal> column =
                    whole.stream().map(numbers -> numbers.get(benefit)).toList();
            if (column.stream().filter(number -> number.signum() > 0).distinct().count() >= FEWEST) {
                columns.put(benefit, column);
            }
        }
        return columns;
    }

    private static BigDecimal total(List<BigDecimal> column) {
        return column.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Some of the others, from a place on, that are together what is left. */
    private Optional<Set<String>> parts(List<BigDecimal> left, List<String> others, int from) {
        if (left.stream().allMatch(number -> number.signum() == 0)) {
            return Optional.of(new LinkedHashSet<>());
        }
        for (int i = from; i < others.size() && ++steps < MOST_STEPS; i++) {
            Optional<List<BigDecimal>> rest = less(left, columns.get(others.get(i)));
            if (rest.isPresent()) {
                Optional<Set<String>> more = parts(rest.get(), others, i + 1);
                if (more.isPresent()) {
                    more.get().add(others.get(i));
                    return more;
                }
            }
        }
        return Optional.empty();
    }

    /** The difference; empty if it is below zero somewhere. */
    private static Optional<List<BigDecimal>> less(List<BigDecimal> left, List<BigDecimal> part) {
        List<BigDecimal> rest = new ArrayList<>(left.size());
        for (int i = 0; i < left.size(); i++) {
            BigDecimal difference = left.get(i).subtract(part.get(i));
            if (difference.signum() < 0) {
                return Optional.empty();
            }
            rest.add(difference);
        }
        return Optional.of(rest);
    }
}
