package dk.refusion.compensation;

import dk.refusion.DomainFile;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What the tests of this package share: the population of 2019, and amounts and keys of any municipalities. */
final class Municipalities {
    private Municipalities() {}

    static SharingKey population2019() {
        Map<String, Long> population = DomainFile.rows("population_2019q1.csv").stream()
                .collect(Collectors.toMap(row -> row.get("municipality"), row -> Long.valueOf(row.get("population"))));
        return SharingKey.population(each(m -> population.getOrDefault(m.danish(), 0L)));
    }

    static <V> Map<Municipality, V> each(Function<Municipality, V> value) {
        Map<Municipality, V> each = new TreeMap<>();
        Arrays.stream(Municipality.values()).forEach(m -> each.put(m, value.apply(m)));
        return each;
    }

    /** Amounts in øre and weights of the same municipalities, from one to all of them. */
    record Case(MunicipalAmounts amounts, SharingKey key) {}

    static Arbitrary<Case> cases(long largest) {
        return lists(Arbitraries.longs().between(-largest, largest));
    }

    static Arbitrary<Case> positiveCases(long largest) {
        return lists(Arbitraries.longs().between(1, largest));
    }

    private static Arbitrary<Case> lists(Arbitrary<Long> oere) {
        return Arbitraries.of(Municipality.class)
                .set()
                .ofMinSize(1)
                .flatMap(set -> oere.list()
                        .ofSize(set.size())
                        .flatMap(amounts -> Arbitraries.longs()
                                .between(1, 1_000_000)
                                .list()
                                .ofSize(set.size())
                                .map(weights -> of(List.copyOf(set), amounts, weights))));
    }

    private static Case of(List<Municipality> municipalities, List<Long> oere, List<Long> weights) {
        Map<Municipality, Money> amounts = new TreeMap<>();
        Map<Municipality, Ratio> key = new TreeMap<>();
        for (int i = 0; i < municipalities.size(); i++) {
            amounts.put(municipalities.get(i), Money.ofOere(oere.get(i)));
            key.put(municipalities.get(i), Ratio.of(weights.get(i)));
        }
        return new Case(MunicipalAmounts.of(amounts), SharingKey.of("vægt", key));
    }
}
