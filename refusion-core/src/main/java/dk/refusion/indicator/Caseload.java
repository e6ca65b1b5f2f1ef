package dk.refusion.indicator;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The full-time persons of an area by benefit and year (fuldtidsbestand), with its population if that is known. The area
 * is a municipality, the nation, a landsdel or any group of peers.
 *
 * <p>A benefit or a year that is not there is <b>absent</b>, which is not zero: no total is made of it. Benefits that
 * overlap, such as a subtotal and its part, are refused beside each other.
 *
 * <pre>{@code
 * Caseload ballerup = Caseload.of("Ballerup")
 *         .with(kontanthjaelp, Map.of(2013, FullTimePersons.of("383.25"), 2014, FullTimePersons.of("301.50")))
 *         .with(Population.of(AgeGroup.of(16, 64), Map.of(2014, 29_800L)));
 * ballerup.pressure(kontanthjaelp, 2014);     // forsørgelsestryk, 1,0117… %
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Caseload implements Written permits ImmutableCaseload {
    Caseload() {}

    /**
     * The caseload of an area, empty at first.
     *
     * @param area the name of the area, such as {@code Ballerup} or {@code Hele landet}
     * @return the caseload without any benefit
     */
    public static Caseload of(String area) {
        return ImmutableCaseload.builder().area(area).build();
    }

    /**
     * {@return the caseload of several areas together, such as the neighbouring municipalities} A benefit in a year
     * is there only if every area has it, and so is the population; it is absent if the areas count other ages.
     *
     * @param area the name of the group
     * @param members the areas, at least one, which must not overlap
     * @throws IllegalArgumentException if there is no area
     */
    public static Caseload together(String area, Collection<Caseload> members) {
        List<Caseload> all = List.copyOf(members);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a group has at least one area, was none in " + area);
        }
        Caseload sum = all.get(0);
        for (Caseload member : all.subList(1, all.size())) {
            sum = sum.joined(member);
        }
        return ImmutableCaseload.builder()
                .area(area)
                .putAllPersons(sum.persons())
                .population(sum.population())
                .build();
    }

    /** {@return the name of the area} */
    public abstract String area();

    /**
     * The full-time persons of each benefit by year, in the order of the codes and years, unmodifiable.
     *
     * @return the volumes
     */
    @Value.NaturalOrder
    public abstract SortedMap<BenefitCode, SortedMap<Integer, FullTimePersons>> persons();

    /** {@return the population of the area; empty if it is not known} */
    public abstract Optional<Population> population();

    /**
     * A copy with further years of a benefit.
     *
     * @param benefit the benefit
     * @param byYear the full-time persons by calendar year, none negative
     * @return the larger caseload
     * @throws IllegalArgumentException if the benefit overlaps another, has one of the years already, or a volume is
     *     negative
     */
    public Caseload with(BenefitCode benefit, Map<Integer, FullTimePersons> byYear) {
        SortedMap<Integer, FullTimePersons> years = new TreeMap<>(yearsOf(benefit));
        byYear.forEach((year, persons) -> {
            if (years.put(year, persons) != null) {
                throw new IllegalArgumentException(
                        "a benefit has one volume a year, was a second of " + benefit + " for " + year);
            }
        });
        Map<BenefitCode, SortedMap<Integer, FullTimePersons>> all = new TreeMap<>(persons());
        all.put(benefit, ImmutableSortedMap.copyOfSorted(years));
        return ImmutableCaseload.builder()
                .area(area())
                .putAllPersons(all)
                .population(population())
                .build();
    }

    /**
     * A copy with a population.
     *
     * @param population the population of the area
     * @return the caseload with that population instead of another
     */
    public Caseload with(Population population) {
        return ImmutableCaseload.builder()
                .area(area())
                .putAllPersons(persons())
                .population(population)
                .build();
    }

    /** {@return the benefits, in the order of their codes, unmodifiable} */
    public Set<BenefitCode> benefits() {
        return persons().keySet();
    }

    /** {@return the years that any benefit has, in order, unmodifiable} */
    public Collection<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>();
        persons().values().forEach(byYear -> years.addAll(byYear.keySet()));
        return List.copyOf(years);
    }

    /**
     * {@return the full-time persons of a benefit in a year, which may be zero; empty if it is absent}
     *
     * @param benefit the benefit
     * @param year the calendar year
     */
    public Optional<FullTimePersons> get(BenefitCode benefit, int year) {
        return Optional.ofNullable(yearsOf(benefit).get(year));
    }

    /**
     * {@return the full-time persons of all benefits in a year; empty if there is no benefit or any is absent that
     * year}
     *
     * @param year the calendar year
     */
    public Optional<FullTimePersons> total(int year) {
        return benefits().stream().allMatch(benefit -> get(benefit, year).isPresent())
                ? benefits().stream()
                        .map(benefit -> get(benefit, year).orElseThrow())
                        .reduce(FullTimePersons::plus)
                : Optional.empty();
    }

    /**
     * {@return the exact share of the population that a benefit supports, in full-time persons (forsørgelsestryk);
     * empty if the volume or the population is absent}
     *
     * @param benefit the benefit
     * @param year the calendar year
     */
    public Optional<Percentage> pressure(BenefitCode benefit, int year) {
        return ofPopulation(get(benefit, year), year);
    }

    /**
     * {@return the exact share of the population that all benefits support, in full-time persons (forsørgelsestryk);
     * empty if a volume or the population is absent}
     *
     * @param year the calendar year
     */
    public Optional<Percentage> pressure(int year) {
        return ofPopulation(total(year), year);
    }

    /**
     * The volumes.
     *
     * @return {@code area}, the full-time {@code persons} of each code by year, and {@code population}
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("area", area())
                .with("persons", byCode())
                .with("population", population())
                .build();
    }

    private SortedMap<String, SortedMap<Integer, FullTimePersons>> byCode() {
        SortedMap<String, SortedMap<Integer, FullTimePersons>> byCode = new TreeMap<>();
        persons().forEach((benefit, years) -> byCode.put(benefit.code(), years));
        return byCode;
    }

    /** {@return the area with its benefits and years, such as {@code Ballerup: 1 ydelse, 2013-2014}} */
    @Override
    public String toString() {
        List<Integer> years = List.copyOf(years());
        return area() + ": " + benefits().size() + (benefits().size() == 1 ? " ydelse" : " ydelser")
                + (years.isEmpty() ? "" : ", " + years.get(0))
                + (years.size() > 1 ? "-" + years.get(years.size() - 1) : "");
    }

    @Value.Check
    void check() {
        List<BenefitCode> benefits = List.copyOf(benefits());
        for (int i = 0; i < benefits.size(); i++) {
            for (BenefitCode other : benefits.subList(i + 1, benefits.size())) {
                if (benefits.get(i).overlaps(other)) {
                    throw new IllegalArgumentException("a subtotal must not stand beside its parts, in " + area()
                            + " was " + benefits.get(i).code() + " beside " + other.code());
                }
            }
        }
        persons()
                .forEach((benefit, byYear) -> byYear.forEach((year, persons) -> {
                    if (persons.signum() < 0) {
                        throw new IllegalArgumentException("a volume must be zero or more, of " + benefit + " in "
                                + area() + " in " + year + " was " + persons);
                    }
                }));
    }

    OptionalLong inhabitants(int year) {
        return population().map(population -> population.get(year)).orElse(OptionalLong.empty());
    }

    private SortedMap<Integer, FullTimePersons> yearsOf(BenefitCode benefit) {
        return persons().getOrDefault(benefit, ImmutableSortedMap.of());
    }

    private Optional<Percentage> ofPopulation(Optional<FullTimePersons> persons, int year) {
        OptionalLong inhabitants = inhabitants(year);
        return inhabitants.isEmpty()
                ? Optional.empty()
                : persons.map(p -> Percentage.of(p.number().dividedBy(Ratio.of(inhabitants.getAsLong()))));
    }

    private Caseload joined(Caseload other) {
        SortedMap<BenefitCode, SortedMap<Integer, FullTimePersons>> sums = new TreeMap<>();
        for (BenefitCode benefit : Sets.union(benefits(), other.benefits())) {
            SortedMap<Integer, FullTimePersons> byYear = new TreeMap<>();
            yearsOf(benefit)
                    .forEach((year, persons) ->
                            other.get(benefit, year).ifPresent(others -> byYear.put(year, persons.plus(others))));
            sums.put(benefit, ImmutableSortedMap.copyOfSorted(byYear));
        }
        return ImmutableCaseload.builder()
                .area(area())
                .putAllPersons(sums)
                .population(population()
                        .flatMap(ours -> other.population()
                                .filter(theirs -> theirs.ages().equals(ours.ages()))
                                .map(theirs -> joined(ours, theirs))))
                .build();
    }

    private static Population joined(Population ours, Population theirs) {
        SortedMap<Integer, Long> sums = new TreeMap<>();
        ours.inhabitants()
                .forEach((year, number) ->
                        theirs.get(year).ifPresent(others -> sums.put(year, Math.addExact(number, others))));
        return Population.of(ours.ages(), sums);
    }
}
