package dk.refusion.compensation;

import static dk.refusion.Refusion.kr;
import static dk.refusion.municipality.Municipality.AABENRAA;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static dk.refusion.municipality.Municipality.KOEBENHAVN;
import static dk.refusion.municipality.Municipality.SILKEBORG;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.DomainFile;
import dk.refusion.DomainFile.Row;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompensationTest {
    @ParameterizedTest
    @ValueSource(strings = {"5.57.73", "5.57.78"})
    void the_98_municipalities_of_2019_agree_cell_by_cell_with_the_worked_file(String function) {
        Compensation shared = accounts2019(function);
        SharingKey population = Municipalities.population2019();

        List<Row> worked = worked(function);
        assertThat(worked).hasSize(98).allSatisfy(row -> {
            Municipality municipality = Municipality.parse(row.get("municipality"));
            Money compensation = Money.of(row.get("compensation_by_population_key_kr"));
            Money gap = Money.of(row.get("over_under_coverage_kr"));

            assertThat(population.weights().get(municipality)).isEqualTo(Ratio.of(row.get("population")));
            assertThat(shared.expenditure().get(municipality)).contains(Money.of(row.get("expenditure_kr")));
            // the file rounds each share half up, alone; the largest remainder takes a whole øre below or above the
            // exact share, so the two differ by one øre at most
            assertThat(oereBetween(shared.grants().get(municipality).orElseThrow(), compensation))
                    .isLessThanOrEqualTo(1);
            assertThat(oereBetween(shared.gap(municipality).orElseThrow(), gap)).isLessThanOrEqualTo(1);
            assertThat(exactShare(shared, population, municipality).rounded(2, Rounding.HALF_UP))
                    .isEqualTo(new BigDecimal(row.get("compensation_by_population_key_kr")));
        });
        // rounded alone, the parts miss the whole; shared, they do not
        Money sumOfFile = Money.sum(worked.stream()
                .map(row -> Money.of(row.get("over_under_coverage_kr")))
                .toList());
        long moved = worked.stream()
                .filter(row -> shared.gap(Municipality.parse(row.get("municipality")))
                        .filter(Money.of(row.get("over_under_coverage_kr"))::equals)
                        .isEmpty())
                .count();
        assertThat(moved).isEqualTo(Math.abs(sumOfFile.oere()));
        assertThat(shared.stateContribution()).isEqualTo(Money.ZERO);
        assertThat(shared.isZeroSum()).isTrue();
        assertThat(shared.isZeroSumInEachLandsdel()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "5.57.73, BALLERUP, -3066152",
        "5.57.73, HJOERRING, 55270829",
        "5.57.73, SILKEBORG, 53015243",
        "5.57.73, AABENRAA, 24660429",
        "5.57.73, KOEBENHAVN, -660355918",
        "5.57.78, BALLERUP, 4390764",
        "5.57.78, HJOERRING, -7720375",
    })
    void the_gaps_of_the_four_and_the_capital_are_as_published(
            String function, Municipality municipality, long kroner) {
        assertThat(accounts2019(function).gap(municipality).orElseThrow().roundedTo(kr(1), Rounding.HALF_UP))
                .isEqualTo(kr(kroner));
    }

    @Test
    void ballerup_is_one_of_the_four_that_give_up_the_oere_by_which_rounding_alone_would_exceed_the_whole() {
        // its exact share ends in 0,513 øre, one of the four smallest remainders that would be rounded up alone
        assertThat(accounts2019("5.57.73").gap(BALLERUP)).contains(kr("-3066152.45"));
    }

    @Test
    void the_mean_expenditure_per_inhabitant_is_as_published() {
        Money total = accounts2019("5.57.73").expenditure().total();

        assertThat(total).isEqualTo(kr(13_805_053_246L));
        assertThat(Ratio.of(total.oere(), 100)
                        .dividedBy(Municipalities.population2019().total())
                        .rounded(4, Rounding.HALF_UP))
                .isEqualTo(new BigDecimal("2377.7256"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.57.73", "5.57.78", "5.58.81", "5.68.90"})
    void the_mean_of_the_municipalities_is_that_of_the_nation_as_far_as_rounded_figures_can_be(String function) {
        Ratio mean = Ratio.of(accounts2019(function).expenditure().total().oere(), 100)
                .dividedBy(Municipalities.population2019().total());
        Money printed = perInhabitant2019(function).getOrDefault("Hele landet", Money.MIN);

        // the figures of the municipalities and that of the nation are whole kroner, each half a krone off at most
        assertThat(mean.minus(Ratio.of(printed.oere(), 100))).isBetween(Ratio.of(-1), Ratio.of(1));
    }

    @Test
    void a_municipality_at_the_mean_breaks_even_and_a_better_one_gains_what_others_lose() {
        Compensation shared = Compensation.byKey(
                "Eksempel",
                amounts(Map.of(BALLERUP, 200L, HJOERRING, 100L, SILKEBORG, 300L)),
                SharingKey.population(Map.of(BALLERUP, 20L, HJOERRING, 20L, SILKEBORG, 20L)));

        assertThat(shared.gap(BALLERUP)).contains(kr(0));
        assertThat(shared.gap(HJOERRING)).contains(kr(100));
        assertThat(shared.gap(SILKEBORG)).contains(kr(-100));
    }

    @Test
    void money_that_the_state_adds_is_recognised_with_its_size() {
        Compensation shared = accounts2019("5.57.73");

        Compensation helped = shared.with(amounts(Map.of(BALLERUP, 3_000_000L, AABENRAA, 500_000L)));

        assertThat(helped.isZeroSum()).isFalse();
        assertThat(helped.stateContribution()).isEqualTo(kr(3_500_000));
        assertThat(helped.gap(HJOERRING)).isEqualTo(shared.gap(HJOERRING));
        assertThat(helped)
                .hasToString("Funktion 5.57.73, 2019: 98 kommuner, i alt 13.805,1 mio. kr.,"
                        + " ikke nulsum: staten tilfører 3.500.000,00 kr.");
        assertThat(shared).hasToString("Funktion 5.57.73, 2019: 98 kommuner, i alt 13.805,1 mio. kr., nulsum");
    }

    @Test
    void a_further_grant_outside_the_scheme_is_refused() {
        Compensation shared = Compensation.byKey(
                "Eksempel", amounts(Map.of(BALLERUP, 1L)), SharingKey.population(Map.of(BALLERUP, 1L)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> shared.with(amounts(Map.of(HJOERRING, 1L))))
                .withMessageEndingWith("was to [Hjørring]");
    }

    @Test
    void an_absent_municipality_is_not_a_zero() {
        Compensation shared = Compensation.byKey(
                "Eksempel", amounts(Map.of(BALLERUP, 0L)), SharingKey.population(Map.of(BALLERUP, 1L)));

        assertThat(shared.gap(BALLERUP)).contains(Money.ZERO);
        assertThat(shared.gap(KOEBENHAVN)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Compensation.of("Eksempel", shared.expenditure(), amounts(Map.of(KOEBENHAVN, 0L))))
                .withMessage("expenditure and grants must be of the same municipalities, missing [Ballerup],"
                        + " too many was [København]");
    }

    @Test
    void prints_as_a_danish_table_with_its_sum() {
        assertThat(Compensation.byKey(
                                "Eksempel",
                                amounts(Map.of(BALLERUP, 1_250_000L, HJOERRING, 750_000L)),
                                SharingKey.population(Map.of(BALLERUP, 1L, HJOERRING, 1L)))
                        .asTable(MoneyUnit.THOUSAND, 0))
                .hasToString("""
                        Kommune (1.000 kr.)  Udgift  Tilskud  Over-/underdækning
                        Ballerup              1.250    1.000                -250
                        Hjørring                750    1.000                 250
                        I alt                 2.000    2.000                   0""");
    }

    private static Compensation accounts2019(String function) {
        Map<String, Money> perInhabitant = perInhabitant2019(function);
        SharingKey population = Municipalities.population2019();
        return Compensation.byKey(
                "Funktion " + function + ", 2019",
                MunicipalAmounts.of(Municipalities.each(m -> perInhabitant
                        .getOrDefault(m.danish(), Money.MIN)
                        .times(population.weights().getOrDefault(m, Ratio.ZERO), Rounding.HALF_UP))),
                population);
    }

    private static Map<String, Money> perInhabitant2019(String function) {
        return DomainFile.rows("regk31_2019_kr_per_inhabitant.csv").stream()
                .filter(row -> row.get("function").equals(function))
                .collect(toMap(row -> row.get("municipality"), row -> Money.of(row.get("kr_per_inhabitant"))));
    }

    private static List<Row> worked(String function) {
        return DomainFile.rows("worked_zero_sum_population_key_2019.csv").stream()
                .filter(row -> row.get("function").equals(function))
                .toList();
    }

    private static Ratio exactShare(Compensation shared, SharingKey key, Municipality municipality) {
        return Ratio.of(shared.expenditure().total().oere(), 100)
                .times(key.share(municipality).asRatio());
    }

    private static long oereBetween(Money one, Money other) {
        return one.minus(other).abs().oere();
    }

    private static MunicipalAmounts amounts(Map<Municipality, Long> kroner) {
        return MunicipalAmounts.of(
                kroner.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> kr(entry.getValue()))));
    }
}
