package dk.refusion.examples.files.statistics;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the benefits that are sums of others by arithmetic, whatever they are called: in every area and period that the file
 * has, one has the number of some others together, but for what rounding each of them can move it.
 *
 * <p>Some numbers may add up by chance, so a sum of some is believed only where it holds for four different numbers or more,
 * and a sum of all others for two.
 */
final class SumsOfParts {
    private static final int FEWEST = 4;
    private static final int FEWEST_OF_ALL = 2;
    /** Numbers so many times the rounding of one tell parts apart in spite of it. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(200);

    private static final int MOST_STEPS = 200_000;

    /** The numbers of one benefit in the places that all benefits have. */
    private record Numbers(String benefit, List<BigDecimal> values) {
        BigDecimal total() {
            return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        long different(BigDecimal above) {
            return values.stream()
                    .filter(number -> number.compareTo(above) > 0)
                    .distinct()
                    .count();
        }
    }

    private final BigDecimal tolerance;
    private int steps;

    private SumsOfParts(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

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
            parts(one, others).filter(some -> some.size() > 1).ifPresent(some -> found.put(one.benefit(), some));
        }
        return found;
    }

    private static Optional<Set<String>> parts(Numbers one, List<Numbers> others) {
        BigDecimal half = halfOfTheLastDecimal(one, others);
        if (one.different(half.multiply(LARGE)) >= FEWEST) {
            return new SumsOfParts(half).parts(one.values(), others, 0, 0);
        }
        if (one.different(BigDecimal.ZERO) >= FEWEST) { // rounding is no small part of such numbers
            return new SumsOfParts(BigDecimal.ZERO).parts(one.values(), others, 0, 0);
        }
        return one.different(BigDecimal.ZERO) >= FEWEST_OF_ALL ? ofAll(one, others) : Optional.empty();
    }

    private static BigDecimal halfOfTheLastDecimal(Numbers one, List<Numbers> others) {
        int decimals = Stream.concat(Stream.of(one), others.stream())
                .flatMap(numbers -> numbers.values().stream())
                .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        return new BigDecimal(BigInteger.valueOf(5), decimals + 1);
    }

    private static Optional<Set<String>> ofAll(Numbers one, List<Numbers> others) {
        for (int i = 0; i < one.values().size(); i++) {
            int place = i;
            BigDecimal sum =
                    others.stream().map(other -> other.values().get(place)).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(one.values().get(i)) != 0) {
                return Optional.empty();
            }
        }
        return Optional.of(others.stream().map(Numbers::benefit).collect(toCollection(LinkedHashSet::new)));
    }

    /** The numbers where the file has them of all benefits. */
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
                .toList();
    }

    /** Some of the others, from a place on, that are together what is left but for the rounding of those taken so far. */
    private Optional<Set<String>> parts(List<BigDecimal> left, List<Numbers> others, int from, int taken) {
        BigDecimal rounding = tolerance.multiply(BigDecimal.valueOf(taken + 1L));
        if (taken > 0 && left.stream().allMatch(number -> number.abs().compareTo(rounding) <= 0)) {
            return Optional.of(new LinkedHashSet<>());
        }
        for (int i = from; i < others.size() && ++steps < MOST_STEPS; i++) {
            Numbers part = others.get(i);
            Optional<List<BigDecimal>> rest = less(left, part.values(), rounding.add(tolerance));
            if (rest.isPresent()) {
                Optional<Set<String>> more = parts(rest.get(), others, i + 1, taken + 1);
                if (more.isPresent()) {
                    more.get().add(part.benefit());
                    return more;
                }
            }
        }
        return Optional.empty();
    }

    /** The difference; empty if it is below zero somewhere by more than rounding does. */
    private static Optional<List<BigDecimal>> less(List<BigDecimal> left, List<BigDecimal> part, BigDecimal rounding) {
        List<BigDecimal> rest = new ArrayList<>(left.size());
        for (int i = 0; i < left.size(); i++) {
            BigDecimal difference = left.get(i).subtract(part.get(i));
            if (difference.signum() < 0 && difference.abs().compareTo(rounding) > 0) {
                return Optional.empty();
            }
            rest.add(difference);
        }
        return Optional.of(rest);
    }
}
