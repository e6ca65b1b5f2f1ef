package dk.refusion.indicator;

import static dk.refusion.indicator.PeerComparison.TREND;

import com.google.common.collect.ImmutableMap;
import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import dk.refusion.money.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The question of the indicator model (økonomisk indikatormodel): what is it worth to a municipality to develop better or
 * worse than its peers?
 *
 * <p>Every benefit of the municipality is compared with the same benefit of the peers, as the {@link PeerComparison}
 * says; a deviation costs its {@link EffectiveRate}. By default the reading is {@link PeerComparison#TREND} and the
 * years are all for which the municipality has a benefit and, where the reading needs it, the year before. Rates are
 * not needed for deviations in persons.
 *
 * <pre>{@code
 * IndicatorResult result = Indicator.of(ballerup, denmark)
 *         .rate(kontanthjaelp, EffectiveRate.of(kr(100_000)))
 *         .evaluate();
 * result.year(2014).flatMap(IndicatorYear::deviation);     // -56,78 full-time persons
 * result.values();                                         // {2014=5,68} mio. kr.
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Indicator implements Written {
    private static final Sentence PERSONS =
            Sentence.of("{0}: fuldtidspersoner i {1} i {2}", "{0}: full-time persons in {1} in {2}");
    private static final Sentence POPULATION =
            Sentence.of("{0}: befolkning i {1} i {2}", "{0}: population in {1} in {2}");
    private static final Sentence DEVELOPMENT = Sentence.of(
            "{0}: udvikling i {1}, som ingen havde i {2}", "{0}: development in {1}, which had none in {2}");

    private final Caseload own;
    private final Caseload peers;
    private final PeerComparison reading;
    private final ImmutableMap<BenefitCode, EffectiveRate> rates;
    private final Optional<List<Integer>> years;

    private Indicator(
            Caseload own,
            Caseload peers,
            PeerComparison reading,
            ImmutableMap<BenefitCode, EffectiveRate> rates,
            Optional<List<Integer>> years) {
        this.own = own;
        this.peers = peers;
        this.reading = reading;
        this.rates = rates;
        this.years = years;
    }

    /**
     * Compares an area with its peers, by trend.
     *
     * @param own the caseload of the municipality
     * @param peers the caseload of the nation, the landsdel or any group
     * @return the comparison, not yet evaluated
     */
    public static Indicator of(Caseload own, Caseload peers) {
        return new Indicator(own, peers, TREND, ImmutableMap.of(), Optional.empty());
    }

    /**
     * A copy with another reading.
     *
     * @param how how to compare
     * @return the changed comparison
     */
    public Indicator reading(PeerComparison how) {
        return new Indicator(own, peers, how, rates, years);
    }

    /**
     * A copy in which a benefit has a rate.
     *
     * @param benefit the benefit
     * @param rate what a full-time person on it costs the municipality
     * @return the changed comparison
     */
    public Indicator rate(BenefitCode benefit, EffectiveRate rate) {
        return rates(Map.of(benefit, rate));
    }

    /**
     * A copy in which benefits have rates.
     *
     * @param more the rate of each benefit, instead of one that it had
     * @return the changed comparison
     */
    public Indicator rates(Map<BenefitCode, EffectiveRate> more) {
        Map<BenefitCode, EffectiveRate> all = new HashMap<>(rates);
        all.putAll(more);
        return new Indicator(own, peers, reading, ImmutableMap.copyOf(all), years);
    }

    /**
     * A copy for certain years.
     *
     * @param which the calendar years to evaluate
     * @return the changed comparison
     */
    public Indicator years(Collection<Integer> which) {
        return new Indicator(own, peers, reading, rates, Optional.of(List.copyOf(new TreeSet<>(which))));
    }

    /**
     * Evaluates the comparison.
     *
     * @return the indicator of each year; what could not be compared is named in it
     * @throws IllegalArgumentException if the reading needs populations and they are of different ages
     */
    public IndicatorResult evaluate() {
        if (reading.needsPopulation()) {
            requireSameAges();
        }
        return ImmutableIndicatorResult.builder()
                .area(own.area())
                .peers(peers.area())
                .reading(reading)
                .addAllYears(years.orElseGet(this::ownYears).stream()
                        .map(this::evaluate)
                        .toList())
                .build();
    }

    /** {@return what is compared with what, such as {@code Ballerup mod Hele landet, udvikling}} */
    @Override
    public String toString() {
        return own.area() + " mod " + peers.area() + ", " + reading.danish();
    }

    private List<Integer> ownYears() {
        return own.years().stream()
                .filter(year -> !reading.needsYearBefore() || own.years().contains(year - 1))
                .toList();
    }

    private void requireSameAges() {
        own.population()
                .ifPresent(ours -> peers.population().ifPresent(theirs -> {
                    if (!ours.ages().equals(theirs.ages())) {
                        throw new IllegalArgumentException("rates are compared for the same ages, was " + ours.ages()
                                + " in " + own.area() + " and " + theirs.ages() + " in " + peers.area());
                    }
                }));
    }

    private IndicatorYear evaluate(int year) {
        ImmutableIndicatorYear.Builder result = ImmutableIndicatorYear.builder().year(year);
        for (BenefitCode benefit : own.benefits()) {
            List<Sentence> missing = missing(benefit, year);
            if (missing.isEmpty()) {
                result.addContributions(Contribution.of(
                        benefit,
                        of(own, benefit, year),
                        expected(benefit, year),
                        Optional.ofNullable(rates.get(benefit))));
            } else {
                result.addAllMissing(missing);
            }
        }
        return result.build();
    }

    private FullTimePersons expected(BenefitCode benefit, int year) {
        return switch (reading) {
            case TREND ->
                of(own, benefit, year - 1).times(of(peers, benefit, year).ratioTo(of(peers, benefit, year - 1)));
            case RATE -> atTheRateOfThePeers(benefit, year);
            case RATE_CHANGE ->
                atTheRateOfThePeers(benefit, year)
                        .plus(of(own, benefit, year - 1).minus(atTheRateOfThePeers(benefit, year - 1)));
        };
    }

    private FullTimePersons atTheRateOfThePeers(BenefitCode benefit, int year) {
        return of(peers, benefit, year)
                .times(Ratio.of(
                        own.inhabitants(year).orElseThrow(),
                        peers.inhabitants(year).orElseThrow()));
    }

    private static FullTimePersons of(Caseload caseload, BenefitCode benefit, int year) {
        return caseload.get(benefit, year).orElseThrow();
    }

    private List<Sentence> missing(BenefitCode benefit, int year) {
        List<Sentence> missing = new ArrayList<>();
        for (int needed = reading.needsYearBefore() ? year - 1 : year; needed <= year; needed++) {
            for (Caseload caseload : List.of(own, peers)) {
                if (caseload.get(benefit, needed).isEmpty()) {
                    missing.add(PERSONS.with(benefit, caseload.area(), needed));
                }
                if (reading.needsPopulation() && caseload.inhabitants(needed).isEmpty()) {
                    missing.add(POPULATION.with(benefit, caseload.area(), needed));
                }
            }
        }
        if (reading == TREND
                && peers.get(benefit, year - 1).filter(p -> p.signum() == 0).isPresent()) {
            missing.add(DEVELOPMENT.with(benefit, peers.area(), year - 1));
        }
        return missing;
    }
}
