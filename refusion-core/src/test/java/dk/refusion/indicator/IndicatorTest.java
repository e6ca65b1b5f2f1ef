package dk.refusion.indicator;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.mio;
import static dk.refusion.Refusion.percent;
import static dk.refusion.money.Rounding.HALF_UP;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.DomainFile;
import dk.refusion.language.Sentence;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {
    private static final BenefitCode KONTANTHJAELP = BenefitCode.of("KTH", "Kontanthjælp, netto");
    private static final BenefitCode SYGEDAGPENGE = BenefitCode.of("SDP", "Sygedagpenge");

    @Test
    void the_worked_deviations_from_the_nation_agree_cell_by_cell() {
        Caseload nation = auk01("Hele landet");

        assertThat(DomainFile.rows("worked_indicator_deviation_auk01.csv"))
                .hasSize(32)
                .allSatisfy(row -> {
                    int base = Integer.parseInt(row.get("base_year"));
                    int year = Integer.parseInt(row.get("year"));
                    Caseload own = auk01(row.get("municipality"));
                    Contribution contribution = Indicator.of(own, nation)
                            .evaluate()
                            .year(year)
                            .flatMap(y -> y.get(KONTANTHJAELP))
                            .orElseThrow();

                    assertThat(base).isEqualTo(year - 1);
                    assertThat(own.get(KONTANTHJAELP, base)).contains(FullTimePersons.of(row.get("municipality_base")));
                    assertThat(contribution.actual()).isEqualTo(FullTimePersons.of(row.get("municipality_actual")));
                    assertThat(nation.get(KONTANTHJAELP, base)).contains(FullTimePersons.of(row.get("nation_base")));
                    assertThat(nation.get(KONTANTHJAELP, year)).contains(FullTimePersons.of(row.get("nation_actual")));
                    assertThat(changeInPercent(own, year)).isEqualTo(row.get("municipality_change_pct"));
                    assertThat(changeInPercent(nation, year)).isEqualTo(row.get("nation_change_pct"));
                    assertThat(contribution.expected().rounded(2, HALF_UP))
                            .isEqualTo(new BigDecimal(row.get("expected_at_national_trend")));
                    assertThat(contribution.deviation().rounded(2, HALF_UP))
                            .isEqualTo(new BigDecimal(row.get("actual_minus_expected_persons")));
                });
    }

    @ParameterizedTest
    @CsvSource({"Ballerup, '-56,78'", "Hjørring, '-42,66'", "Silkeborg, '105,86'", "Aabenraa, '-40,02'"})
    void the_four_municipalities_deviate_in_2014_as_listed(String area, String deviation) {
        assertThat(Indicator.of(auk01(area), auk01("Hele landet"))
                        .evaluate()
                        .deviations()
                        .get(2014))
                .hasToString(deviation);
    }

    @Test
    void an_effective_rate_turns_fewer_persons_into_kroner() {
        IndicatorResult result = Indicator.of(auk01("Ballerup"), auk01("Hele landet"))
                .rate(KONTANTHJAELP, EffectiveRate.of(kr(100_000)))
                .years(List.of(2013, 2014))
                .evaluate();

        assertThat(result.values().get(2014).orElseThrow().roundedTo(kr(10_000), HALF_UP))
                .isEqualTo(mio("5.68"));
        assertThat(result.values().get(2013).orElseThrow().roundedTo(kr(10_000), HALF_UP))
                .isEqualTo(mio("-4.97"));
        assertThat(result.asTable(MoneyUnit.MILLION, 1)).hasToString("""
                År    Afvigelse (fuldtidspersoner)  Værdi (mio. kr.)
                2013                         49,73              -5,0
                2014                        -56,78               5,7""");
        assertThat(result.toString())
                .startsWith("Ballerup mod Hele landet, udvikling\n2013: 49,73 fuldtidspersoner, værdi");
    }

    @Test
    void an_amount_that_was_published_without_rates_tells_the_rate_that_would_give_it() {
        IndicatorYear year = Indicator.of(auk01("Ballerup"), auk01("Hele landet"))
                .evaluate()
                .year(2014)
                .orElseThrow();

        Money rate = year.rateThatGives(mio("7.6")).orElseThrow();

        assertThat(year.value()).isEmpty();
        assertThat(rate.roundedTo(kr(100), HALF_UP)).isEqualTo(kr(133_800));
        assertThat(Indicator.of(auk01("Ballerup"), auk01("Hele landet"))
                        .rate(KONTANTHJAELP, EffectiveRate.of(rate))
                        .evaluate()
                        .values()
                        .get(2014)
                        .orElseThrow()
                        .roundedTo(kr(1), HALF_UP))
                .isEqualTo(mio("7.6"));
    }

    @Test
    void no_rate_gives_an_amount_where_nothing_deviates() {
        Caseload own = caseload("Egen", Map.of(2013, 100, 2014, 90), Map.of());
        IndicatorYear year = Indicator.of(own, caseload("Hele landet", Map.of(2013, 1_000, 2014, 900), Map.of()))
                .evaluate()
                .year(2014)
                .orElseThrow();

        assertThat(year.rateThatGives(mio("7.6"))).isEmpty();
    }

    @Test
    void a_contribution_prints_its_deviation_and_what_that_is_worth() {
        Indicator indicator = Indicator.of(
                caseload("Egen", Map.of(2013, 100, 2014, 90), Map.of()),
                caseload("Hele landet", Map.of(2013, 1_000, 2014, 950), Map.of()));

        assertThat(kontanthjaelp2014(indicator)).hasToString("Kontanthjælp, netto: -5,00 fuldtidspersoner");
        assertThat(kontanthjaelp2014(indicator.rate(KONTANTHJAELP, EffectiveRate.of(kr(100_000)))))
                .hasToString("Kontanthjælp, netto: -5,00 fuldtidspersoner, værdi 500.000,00 kr.");
        assertThat(PeerComparison.fromString("RATE").danish()).isEqualTo("niveau");
        assertThat(PeerComparison.values())
                .extracting(PeerComparison::english)
                .containsExactly("development", "level", "change of level");
    }

    private static Contribution kontanthjaelp2014(Indicator indicator) {
        return indicator.evaluate().year(2014).orElseThrow().get(KONTANTHJAELP).orElseThrow();
    }

    @Test
    void the_first_52_weeks_on_the_ladder_are_refunded_by_38_08_per_cent() {
        TierWeeks year = TierWeeks.of(4, percent("80")).and(22, percent("40")).and(26, percent("30"));

        assertThat(year.averageRefund()).isEqualTo(Percentage.of(Ratio.of(1980, 5200)));
        assertThat(year.averageRefund().rounded(2, HALF_UP)).isEqualTo(new BigDecimal("38.08"));
        assertThat(year.total()).isEqualTo(Ratio.of(52));
        assertThat(EffectiveRate.of(kr(145_000), year).perFullTimePerson()).isEqualTo(kr("89788.46"));
        assertThat(EffectiveRate.of(kr(145_000), percent("30"))).hasToString("101.500,00 kr. pr. fuldtidsperson");
    }

    @Test
    void the_two_benefits_that_pull_in_opposite_directions_add_up() {
        Caseload own = caseload("Egen", Map.of(2013, 100, 2014, 90), Map.of(2013, 50, 2014, 60));
        Caseload nation = caseload("Hele landet", Map.of(2013, 1000, 2014, 1000), Map.of(2013, 500, 2014, 550));

        IndicatorYear year = Indicator.of(own, nation)
                .rates(Map.of(
                        KONTANTHJAELP, EffectiveRate.of(kr(100_000)), SYGEDAGPENGE, EffectiveRate.of(kr(120_000))))
                .evaluate()
                .year(2014)
                .orElseThrow();

        assertThat(year.get(KONTANTHJAELP).flatMap(Contribution::value)).contains(kr(1_000_000));
        assertThat(year.get(SYGEDAGPENGE).flatMap(Contribution::value)).contains(kr(-600_000));
        assertThat(year.value()).contains(kr(400_000));
        assertThat(year.deviation()).contains(FullTimePersons.of(-5));
        assertThat(year.asTable(MoneyUnit.THOUSAND, 0)).hasToString("""
                2014                 Fuldtidspersoner  Forventet  Afvigelse  Værdi (1.000 kr.)
                Kontanthjælp, netto             90,00     100,00     -10,00              1.000
                Sygedagpenge                    60,00      55,00       5,00               -600
                I alt                          150,00     155,00      -5,00                400""");
    }

    @Test
    void by_rate_a_municipality_is_compared_with_the_share_that_its_peers_support() {
        Caseload own = caseload("Egen", Map.of(2013, 90, 2014, 70), Map.of())
                .with(Population.of(AgeGroup.of(16, 64), Map.of(2013, 1_000L, 2014, 1_000L)));
        Caseload nation = caseload("Hele landet", Map.of(2013, 700, 2014, 600), Map.of())
                .with(Population.of(AgeGroup.of(16, 64), Map.of(2013, 10_000L, 2014, 10_000L)));
        Indicator indicator = Indicator.of(own, nation).rate(KONTANTHJAELP, EffectiveRate.of(kr(100_000)));

        IndicatorResult level = indicator.reading(PeerComparison.RATE).evaluate();
        IndicatorResult change = indicator.reading(PeerComparison.RATE_CHANGE).evaluate();

        assertThat(own.pressure(KONTANTHJAELP, 2014)).contains(percent("7"));
        assertThat(nation.pressure(2014)).contains(percent("6"));
        assertThat(level.deviations())
                .containsExactly(Map.entry(2013, FullTimePersons.of(20)), Map.entry(2014, FullTimePersons.of(10)));
        assertThat(change.deviations()).containsExactly(Map.entry(2014, FullTimePersons.of(-10)));
        assertThat(change.years()).extracting(IndicatorYear::year).containsExactly(2014);
        assertThat(level.values()).isEqualTo(MoneySeries.of(2013, MoneyUnit.MILLION, "-2", "-1"));
        assertThat(change.values(KONTANTHJAELP)).isEqualTo(MoneySeries.of(2014, MoneyUnit.MILLION, "1"));
    }

    @Test
    void rates_of_different_ages_are_not_compared() {
        Indicator indicator = Indicator.of(
                        caseload("Egen", Map.of(2014, 70), Map.of())
                                .with(Population.of(AgeGroup.of(16, 64), Map.of(2014, 1_000L))),
                        caseload("Hele landet", Map.of(2014, 600), Map.of())
                                .with(Population.of(AgeGroup.all(), Map.of(2014, 10_000L))))
                .reading(PeerComparison.RATE);

        assertThatIllegalArgumentException()
                .isThrownBy(indicator::evaluate)
                .withMessage(
                        "rates are compared for the same ages, was 16-64-årige in Egen and alle aldre in Hele landet");
    }

    @Test
    void a_rate_without_a_population_is_missing_and_not_guessed() {
        Caseload nation = caseload("Hele landet", Map.of(2014, 600), Map.of())
                .with(Population.of(AgeGroup.of(16, 64), Map.of(2014, 10_000L)));
        Indicator indicator = Indicator.of(caseload("Egen", Map.of(2014, 70), Map.of()), nation)
                .reading(PeerComparison.RATE);

        assertThat(indicator).hasToString("Egen mod Hele landet, niveau");
        assertThat(indicator.evaluate().year(2014).orElseThrow().missing())
                .map(Sentence::toString)
                .containsExactly("Kontanthjælp, netto: befolkning i Egen i 2014");
    }

    @Test
    void the_neighbours_of_ballerup_are_peers_like_the_nation() {
        List<Caseload> neighbours = Arrays.stream(Municipality.values())
                .filter(m -> m.landsdel() == Municipality.BALLERUP.landsdel() && m != Municipality.BALLERUP)
                .map(m -> auk01(m.danish()))
                .toList();
        Caseload omegn = Caseload.together("Københavns omegn uden Ballerup", neighbours);
        Caseload landsdel = auk01("Province Københavns omegn");

        // published counts are whole persons each, so 13 municipalities and their landsdel agree as rounded figures can
        FullTimePersons rounding = omegn.get(KONTANTHJAELP, 2014)
                .orElseThrow()
                .plus(FullTimePersons.of("301.50"))
                .minus(landsdel.get(KONTANTHJAELP, 2014).orElseThrow());
        assertThat(neighbours).hasSize(12);
        assertThat(rounding.number()).isBetween(Ratio.of(-14, 2), Ratio.of(14, 2));
        assertThat(Indicator.of(auk01("Ballerup"), omegn)
                        .evaluate()
                        .deviations()
                        .get(2014))
                .isLessThan(FullTimePersons.ZERO);
    }

    @Test
    void what_is_absent_is_named_and_never_counted_as_zero() {
        Caseload own = caseload("Egen", Map.of(2013, 100, 2014, 90), Map.of(2014, 60));
        Caseload nation = caseload("Hele landet", Map.of(2013, 1000, 2014, 1000), Map.of(2013, 500, 2014, 550));

        IndicatorYear year = Indicator.of(own, nation)
                .rate(KONTANTHJAELP, EffectiveRate.of(kr(100_000)))
                .evaluate()
                .year(2014)
                .orElseThrow();

        assertThat(year.missing())
                .map(Sentence::toString)
                .containsExactly("Sygedagpenge: fuldtidspersoner i Egen i 2013");
        assertThat(year.contributions()).hasSize(1);
        assertThat(year.deviation()).isEmpty();
        assertThat(year.value()).isEmpty();
        assertThat(year.rateThatGives(kr(1))).isEmpty();
        assertThat(year.asTable(MoneyUnit.KRONE, 0).toString()).endsWith(" -");
        assertThat(own.total(2013)).isEmpty();
        assertThat(own.total(2014)).contains(FullTimePersons.of(150));
        assertThat(own.pressure(2014)).isEmpty();
    }

    @Test
    void nobody_is_a_number_but_gives_no_trend() {
        Caseload own = caseload("Egen", Map.of(2013, 0, 2014, 5), Map.of());
        Caseload nation = caseload("Hele landet", Map.of(2013, 0, 2014, 5), Map.of());

        assertThat(Indicator.of(own, nation).evaluate().year(2014).orElseThrow().missing())
                .map(Sentence::toString)
                .containsExactly("Kontanthjælp, netto: udvikling i Hele landet, som ingen havde i 2013");
        assertThat(own.get(KONTANTHJAELP, 2013)).contains(FullTimePersons.ZERO);
        assertThat(own.get(KONTANTHJAELP, 2012)).isEmpty();
    }

    @Test
    void a_year_that_nobody_asked_for_and_one_without_figures_are_absent() {
        Caseload own = caseload("Egen", Map.of(2013, 100, 2014, 90), Map.of());

        IndicatorResult result = Indicator.of(own, caseload("Hele landet", Map.of(2013, 1_000, 2014, 900), Map.of()))
                .years(List.of(2015))
                .evaluate();

        assertThat(result.year(2014)).isEmpty();
        assertThat(result.year(2015).orElseThrow().missing())
                .map(Sentence::toString)
                .containsExactly(
                        "Kontanthjælp, netto: fuldtidspersoner i Egen i 2015",
                        "Kontanthjælp, netto: fuldtidspersoner i Hele landet i 2015");
        assertThat(result.deviations()).isEmpty();
        assertThat(result.values().isEmpty()).isTrue();
    }

    private static String changeInPercent(Caseload caseload, int year) {
        Ratio growth = caseload.get(KONTANTHJAELP, year)
                .orElseThrow()
                .ratioTo(caseload.get(KONTANTHJAELP, year - 1).orElseThrow());
        return Percentage.of(growth)
                .minus(Percentage.HUNDRED)
                .rounded(2, HALF_UP)
                .toPlainString();
    }

    private static Caseload auk01(String area) {
        return Caseload.of(area)
                .with(
                        KONTANTHJAELP,
                        DomainFile.rows("auk01_annual_means.csv").stream()
                                .filter(row -> row.get("area").equals(area))
                                .collect(toMap(
                                        row -> Integer.valueOf(row.get("year")),
                                        row -> FullTimePersons.of(row.get("full_time_persons_mean")))));
    }

    private static Caseload caseload(String area, Map<Integer, Integer> kth, Map<Integer, Integer> sdp) {
        Caseload caseload = Caseload.of(area).with(KONTANTHJAELP, persons(kth));
        return sdp.isEmpty() ? caseload : caseload.with(SYGEDAGPENGE, persons(sdp));
    }

    private static Map<Integer, FullTimePersons> persons(Map<Integer, Integer> byYear) {
        return byYear.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> FullTimePersons.of(entry.getValue())));
    }
}
