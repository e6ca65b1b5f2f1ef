package dk.refusion.indicator;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.Written;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The inhabitants of an age group by year (befolkning), the denominator of every rate. A year without a number is
 * absent, not zero.
 *
 * <pre>{@code
 * Population ballerup = Population.of(AgeGroup.of(16, 64), Map.of(2023, 31_540L, 2024, 31_702L));
 * ballerup.get(2024);     // OptionalLong[31702]
 * ballerup.get(2019);     // empty
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Population implements Written permits ImmutablePopulation {
    Population() {}

    /**
     * {@return the inhabitants of an age group}
     *
     * @param ages the ages that are counted
     * @param inhabitants the number of inhabitants by calendar year, each more than zero
     * @throws IllegalArgumentException if a number is zero or negative
     */
    public static Population of(AgeGroup ages, Map<Integer, Long> inhabitants) {
        return ImmutablePopulation.builder()
                .ages(ages)
                .putAllInhabitants(inhabitants)
                .build();
    }

    /** {@return the ages that are counted} */
    public abstract AgeGroup ages();

    /** {@return the number of inhabitants by year, in order of years, unmodifiable, each more than zero} */
    @Value.NaturalOrder
    public abstract SortedMap<Integer, Long> inhabitants();

    /**
     * {@return the number of inhabitants in a year; empty if the year is absent}
     *
     * @param year the calendar year
     */
    public OptionalLong get(int year) {
        Long number = inhabitants().get(year);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** {@return the ages and the years, such as {@code 16-64-årige: 2013=29700 2014=29800}} */
    @Override
    public String toString() {
        return ages() + ": "
                + inhabitants().entrySet().stream()
                        .map(year -> year.getKey() + "=" + year.getValue())
                        .collect(joining(" "));
    }

    @Value.Check
    void check() {
        inhabitants().forEach((year, number) -> {
            if (number <= 0) {
                throw new IllegalArgumentException(
                        "the population must be more than zero, in " + year + " was " + number);
            }
        });
    }
}
