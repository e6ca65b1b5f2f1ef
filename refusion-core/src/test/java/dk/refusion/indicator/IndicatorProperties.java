package dk.refusion.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IndicatorProperties {
    /** One benefit in two years, in quarters of a person, and its rate in øre. */
    record Volumes(int ownBefore, int own, int peersBefore, int peers, int rate) {}

    @Property
    void a_municipality_that_moves_like_the_nation_has_the_indicator_zero(
            @ForAll("volumes") @Size(min = 1, max = 8) List<Volumes> benefits, @ForAll @IntRange(min = 1) int part) {
        Caseload nation = peers(benefits);
        Caseload own = Caseload.of("Egen");
        for (BenefitCode benefit : nation.benefits()) {
            Map<Integer, FullTimePersons> years = new HashMap<>();
            nation.years()
                    .forEach(year -> years.put(
                            year, nation.get(benefit, year).orElseThrow().times(Ratio.of(1, part))));
            own = own.with(benefit, years);
        }

        IndicatorResult result =
                Indicator.of(own, nation).rates(rates(benefits)).evaluate();

        assertThat(result.deviations()).containsExactly(Map.entry(2014, FullTimePersons.ZERO));
        assertThat(result.values().get(2014)).contains(Money.ZERO);
    }

    @Property
    void a_municipality_that_supports_the_share_of_the_nation_has_the_indicator_zero_by_rate(
            @ForAll("volumes") @Size(min = 1, max = 8) List<Volumes> benefits,
            @ForAll @IntRange(min = 1, max = 1_000_000) int own,
            @ForAll @IntRange(min = 1, max = 1_000_000) int all) {
        Caseload nation = peers(benefits).with(population(all, all));
        Caseload average = Caseload.of("Egen").with(population(own, own));
        for (BenefitCode benefit : nation.benefits()) {
            Map<Integer, FullTimePersons> years = new HashMap<>();
            nation.years()
                    .forEach(year -> years.put(
                            year, nation.get(benefit, year).orElseThrow().times(Ratio.of(own, all))));
            average = average.with(benefit, years);
        }
        Indicator indicator = Indicator.of(average, nation);

        assertThat(indicator
                        .reading(PeerComparison.RATE)
                        .evaluate()
                        .deviations()
                        .values())
                .hasSize(2)
                .containsOnly(FullTimePersons.ZERO);
        assertThat(indicator
                        .reading(PeerComparison.RATE_CHANGE)
                        .evaluate()
                        .deviations()
                        .values())
                .containsExactly(FullTimePersons.ZERO);
    }

    @Property
    void contributions_add_up_and_are_within_half_an_oere_each_of_the_exact_value(
            @ForAll("volumes") @Size(min = 1, max = 8) List<Volumes> benefits) {
        IndicatorYear year = Indicator.of(own(benefits), peers(benefits))
                .rates(rates(benefits))
                .evaluate()
                .year(2014)
                .orElseThrow();

        BigInteger sum = BigInteger.ZERO;
        Ratio exact = Ratio.ZERO;
        for (Volumes v : benefits) {
            // −(A − A' · N / N') · rate, over the common denominator 4 · N'
            exact = exact.plus(Ratio.of(
                    BigInteger.valueOf(v.ownBefore)
                            .multiply(BigInteger.valueOf(v.peers))
                            .subtract(BigInteger.valueOf(v.own).multiply(BigInteger.valueOf(v.peersBefore)))
                            .multiply(BigInteger.valueOf(v.rate)),
                    BigInteger.valueOf(4L * v.peersBefore)));
        }
        for (Contribution contribution : year.contributions()) {
            sum = sum.add(BigInteger.valueOf(contribution.value().orElseThrow().oere()));
        }

        assertThat(year.contributions()).hasSize(benefits.size());
        assertThat(BigInteger.valueOf(year.value().orElseThrow().oere())).isEqualTo(sum);
        Ratio off = Ratio.of(sum, BigInteger.ONE).minus(exact);
        assertThat(off).isBetween(Ratio.of(-benefits.size(), 2), Ratio.of(benefits.size(), 2));
    }

    @Property
    void the_change_of_the_rate_deviation_is_the_difference_of_two_years(
            @ForAll("volumes") @Size(min = 1, max = 8) List<Volumes> benefits,
            @ForAll @IntRange(min = 1, max = 1_000_000) int before,
            @ForAll @IntRange(min = 1, max = 1_000_000) int now) {
        Indicator indicator = Indicator.of(
                own(benefits).with(population(before, now)), peers(benefits).with(population(3_000_000, 3_100_000)));

        Map<Integer, FullTimePersons> level =
                indicator.reading(PeerComparison.RATE).evaluate().deviations();
        Map<Integer, FullTimePersons> change =
                indicator.reading(PeerComparison.RATE_CHANGE).evaluate().deviations();

        assertThat(change)
                .containsExactly(Map.entry(
                        2014,
                        level.getOrDefault(2014, FullTimePersons.ZERO)
                                .minus(level.getOrDefault(2013, FullTimePersons.ZERO))));
    }

    @Property
    void the_nation_of_one_municipality_is_that_municipality(
            @ForAll("volumes") @Size(min = 1, max = 8) List<Volumes> benefits) {
        Caseload own = own(benefits).with(population(7, 9));

        assertThat(Caseload.together("Egen", List.of(own))).isEqualTo(own);
        for (PeerComparison reading : PeerComparison.values()) {
            assertThat(Indicator.of(
                                    peers(benefits).with(population(7, 9)),
                                    peers(benefits).with(population(7, 9)))
                            .reading(reading)
                            .evaluate()
                            .deviations()
                            .values())
                    .containsOnly(FullTimePersons.ZERO);
        }
    }

    @Property
    void a_missing_volume_makes_the_year_absent_and_not_smaller(
            @ForAll("volumes") @Size(min = 1, max = 8) List<Volumes> benefits) {
        Caseload own = own(benefits).with(BenefitCode.of("X", "Ny ydelse"), Map.of(2014, FullTimePersons.of(1)));

        IndicatorResult result =
                Indicator.of(own, peers(benefits)).rates(rates(benefits)).evaluate();

        assertThat(result.values().isEmpty()).isTrue();
        assertThat(result.deviations()).isEmpty();
        assertThat(result.year(2014).orElseThrow().missing()).isNotEmpty();
        assertThat(result.year(2014).orElseThrow().contributions()).hasSize(benefits.size());
    }

    @Provide
    Arbitrary<List<Volumes>> volumes() {
        Arbitrary<Integer> quarters = Arbitraries.integers().between(0, 1_000_000);
        Arbitrary<Integer> some = Arbitraries.integers().between(1_000, 1_000_000);
        return Combinators.combine(
                        quarters,
                        quarters,
                        some,
                        quarters,
                        Arbitraries.integers().between(0, 50_000_000))
                .as(Volumes::new)
                .list();
    }

    private static Caseload own(List<Volumes> benefits) {
        Caseload caseload = Caseload.of("Egen");
        for (int i = 0; i < benefits.size(); i++) {
            caseload = caseload.with(
                    code(i), years(benefits.get(i).ownBefore(), benefits.get(i).own()));
        }
        return caseload;
    }

    private static Caseload peers(List<Volumes> benefits) {
        Caseload caseload = Caseload.of("Hele landet");
        for (int i = 0; i < benefits.size(); i++) {
            caseload = caseload.with(
                    code(i),
                    years(benefits.get(i).peersBefore(), benefits.get(i).peers()));
        }
        return caseload;
    }

    private static Map<BenefitCode, EffectiveRate> rates(List<Volumes> benefits) {
        Map<BenefitCode, EffectiveRate> rates = new HashMap<>();
        IntStream.range(0, benefits.size())
                .forEach(i -> rates.put(
                        code(i), EffectiveRate.of(Money.ofOere(benefits.get(i).rate()))));
        return rates;
    }

    private static Map<Integer, FullTimePersons> years(long before, long now) {
        return Map.of(2013, FullTimePersons.of(Ratio.of(before, 4)), 2014, FullTimePersons.of(Ratio.of(now, 4)));
    }

    private static Population population(long before, long now) {
        return Population.of(AgeGroup.of(16, 64), Map.of(2013, before, 2014, now));
    }

    private static BenefitCode code(int number) {
        return BenefitCode.of("B" + number, "Ydelse " + number);
    }
}
