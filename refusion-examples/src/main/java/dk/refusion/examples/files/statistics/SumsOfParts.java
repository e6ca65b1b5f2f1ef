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

    /** The numbers of one benefit in the places that all benefits have. */
    private record Numbers(String benefit, List<BigDecimal> values) {
        BigDecimal total() {
            return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private int steps;

    private SumsOfParts() {}

    /** The parts of each benefit that is a sum. */
    static Map<String, Set<String>> in(List<Observation> observations) {
        List<Numbers> largestFirst = numbers(observations).stream()
                .sorted(Comparator.comparing(Numbers::total).reversed())
                .toList();
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (Numbers one : largestFirst) {
            List<Numbers> others = largestFirst.stream()
                    .filter(other -> !other.equals(one) && !found.containsKey(other.benefit()))
                    .toList();
            new SumsOfParts()
                    .parts(one.values(), others, 0)
                    .filter(parts -> parts.size() > 1)
                    .ifPresent(parts -> found.put(one.benefit(), parts));
        }
        return found;
    }

    /** Without benefits that have too few different numbers to tell. */
    private static List<Numbers> numbers(List<Observation> observations) {
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
        return benefits.stream()
                .map(benefit -> new Numbers(
                        benefit,
                        whole.stream()
                                .map(numbers -> numbers.getOrDefault(benefit, BigDecimal.ZERO))
                                .toList()))
                .filter(one -> one.values().stream()
                                .filter(number -> number.signum() > 0)
                                .distinct()
                                .count()
                        >= FEWEST)
                .toList();
    }

    /** Some of the others, from a place on, that are together what is left. */
    private Optional<Set<String>> parts(List<BigDecimal> left, List<Numbers> others, int from) {
        if (left.stream().allMatch(number -> number.signum() == 0)) {
            return Optional.of(new LinkedHashSet<>());
        }
        for (int i = from; i < others.size() && ++steps < MOST_STEPS; i++) {
            Numbers part = others.get(i);
            Optional<List<BigDecimal>> rest = less(left, part.values());
            if (rest.isPresent()) {
                Optional<Set<String>> more = parts(rest.get(), others, i + 1);
                if (more.isPresent()) {
                    more.get().add(part.benefit());
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
