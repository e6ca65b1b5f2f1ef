package dk.refusion.compensation;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.GLADSAXE;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static dk.refusion.municipality.Municipality.THISTED;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each scheme worked by hand for four municipalities, two in each of two landsdele. */
class SchemesTest {
    private static final SharingKey POPULATION =
            SharingKey.population(Map.of(BALLERUP, 40L, GLADSAXE, 60L, HJOERRING, 60L, THISTED, 40L));

    @Test
    void the_budget_guarantee_pays_the_average_rise_only() {
        MunicipalAmounts changes = amounts(10, 30, 50, 10);

        Compensation compensation = BudgetGuarantee.by(POPULATION).compensate(changes);

        assertThat(compensation.grants()).isEqualTo(amounts(20, 30, 30, 20));
        assertThat(compensation.gaps()).isEqualTo(amounts(10, 0, -20, 10));
        assertThat(compensation.isZeroSumInEachLandsdel()).isFalse();
        assertThat(compensation.contributionByLandsdel())
                .containsExactly(
                        Map.entry(Landsdel.KOEBENHAVNS_OMEGN, kr(10)), Map.entry(Landsdel.NORDJYLLAND, kr(-10)));
        assertThat(compensation.title()).isEqualTo("Budgetgaranti (udligningslovens § 14, stk. 2, nr. 5)");
    }

    @Test
    void the_final_adjustment_takes_back_what_was_estimated_too_much() {
        BudgetGuarantee guarantee = BudgetGuarantee.by(POPULATION);

        assertThat(guarantee.preliminary(kr(200))).isEqualTo(amounts(40, 60, 60, 40));
        assertThat(guarantee.finalAdjustment(kr(200), amounts(10, 30, 50, 10))).isEqualTo(amounts(-20, -30, -30, -20));
    }

    @Test
    void the_employment_grant_shares_the_need_for_more_within_each_landsdel() {
        EmploymentGrant grant = grant2014();

        // regulation 40 by the grants of 2012, which are 100, 100, 100 and 100
        assertThat(grant.baseGrants()).isEqualTo(amounts(110, 110, 110, 110));
        Compensation settled = grant.settle(amounts(150, 110, 100, 60));

        // 260 − 220 = 40 in one landsdel by 3 to 1, 160 − 220 = −60 in the other by 1 to 2
        assertThat(settled.grants()).isEqualTo(amounts(140, 120, 90, 70));
        assertThat(settled.gaps()).isEqualTo(amounts(-10, 10, -10, 10));
        assertThat(settled.isZeroSumInEachLandsdel()).isTrue();
        assertThat(settled.title()).endsWith(" 2014");
    }

    @Test
    void the_employment_grant_is_paid_on_estimates_and_regulated_twice() {
        EmploymentGrant grant = grant2014();

        Map<Landsdel, Money> estimates = Map.of(Landsdel.KOEBENHAVNS_OMEGN, kr(300), Landsdel.NORDJYLLAND, kr(220));

        MunicipalAmounts preliminary = grant.preliminary(estimates);
        MunicipalAmounts midYear = grant.midYear(estimates, kr(510));

        // 300 − 220 = 80 by 3 to 1, and nothing in the other landsdel
        assertThat(preliminary).isEqualTo(amounts(110 + 60, 110 + 20, 110, 110));
        // 510 − 440 = 70 by 3, 1, 1 and 2, less what was paid
        assertThat(midYear).isEqualTo(amounts(30 - 60, 10 - 20, 10, 20));
        assertThat(grant.finalRegulation(amounts(150, 110, 100, 60), preliminary.plus(midYear)))
                .isEqualTo(amounts(0, 0, -30, -60));
    }

    @Test
    void estimates_are_needed_for_the_landsdele_that_take_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grant2014().preliminary(Map.of(Landsdel.FYN, kr(1))))
                .withMessage("estimates are needed for [Landsdel Københavns omegn, Landsdel Nordjylland],"
                        + " was for [Landsdel Fyn]");
    }

    @ParameterizedTest
    @ValueSource(ints = {2009, 2021})
    void the_employment_grant_is_refused_for_years_it_is_not_documented_for(int year) {
        EmploymentGrant.Builder builder = EmploymentGrant.of(year)
                .grantsTwoYearsBefore(amounts(1, 1, 1, 1))
                .regulation(Money.ZERO)
                .unemployment(POPULATION);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("the employment grant is documented for 2010 to 2020, was " + year);
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2020})
    void the_employment_grant_was_given_from_2010_to_2020(int year) {
        assertThat(EmploymentGrant.of(year)
                        .grantsTwoYearsBefore(amounts(1, 1, 1, 1))
                        .regulation(Money.ZERO)
                        .unemployment(POPULATION)
                        .build())
                .hasToString("beskæftigelsestilskud " + year);
    }

    @Test
    void the_employment_grant_needs_all_its_inputs() {
        EmploymentGrant.Builder builder = EmploymentGrant.of(2014).unemployment(POPULATION);

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("grantsTwoYearsBefore")
                .withMessageContaining("regulation");
    }

    @Test
    void needs_are_equalised_by_93_per_cent_and_high_ones_by_2_more() {
        Equalisation equalisation = Equalisation.by(POPULATION);
        // the average is 10 per inhabitant: 600, 600, 400 and 400 in all
        MunicipalAmounts needs = amounts(600, 600, 400, 400);

        assertThat(equalisation.ofNeeds(needs).grants()).isEqualTo(amounts(186, 0, -186, 0));
        // 2 per cent of 200 is 4, paid by all: 0,80 and 1,20
        assertThat(equalisation.ofHighNeeds(needs).grants())
                .isEqualTo(MunicipalAmounts.of(Map.of(
                        BALLERUP, kr("3.20"), GLADSAXE, kr("-1.20"), HJOERRING, kr("-1.20"), THISTED, kr("-0.80"))));
    }

    @Test
    void tax_bases_are_equalised_by_75_per_cent_at_the_average_tax() {
        assertThat(Equalisation.by(POPULATION)
                        .ofTaxBases(amounts(6_000, 6_000, 4_000, 4_000), percent("25"))
                        .grants())
                .isEqualTo(amounts(-375, 0, 375, 0));
    }

    @Test
    void the_transition_pays_large_losses_and_collects_large_gains_and_shares_the_rest() {
        MunicipalAmounts taxBases = amounts(100_000, 100_000, 100_000, 100_000);
        // the limit is 100 kr.: 300 and 0 beyond it are lost, 100 and 0 gained
        MunicipalAmounts effects = amounts(-400, -50, 200, 100);

        Compensation first = RefundTransition.of(2016).settle(effects, taxBases, POPULATION);
        Compensation second = RefundTransition.of(2017).settle(effects, taxBases, POPULATION);

        // the rest of 200 by population: 40, 60, 60, 40
        assertThat(first.grants()).isEqualTo(amounts(300 - 40, -60, -100 - 60, -40));
        assertThat(second.grants()).isEqualTo(amounts(200 - 40, -60, -60, -40));
        assertThat(first.isZeroSum()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2018})
    void the_transition_was_in_2016_and_2017(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundTransition.of(year))
                .withMessage("the transition was in 2016 and 2017, was " + year);
    }

    @Test
    void a_tax_base_is_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RefundTransition.of(2016).settle(amounts(1, 1, 1, 1), amounts(1, -1, 1, 1), POPULATION))
                .withMessage("the tax base of Gladsaxe must be zero or more, was -1,00 kr.");
    }

    @Test
    void a_mixed_key_gives_the_socioeconomic_index() {
        SharingKey workless = SharingKey.of(
                "uden beskæftigelse",
                Map.of(BALLERUP, Ratio.of(4), GLADSAXE, Ratio.of(2), HJOERRING, Ratio.of(2), THISTED, Ratio.of(2)));
        SharingKey dwellings = SharingKey.of(
                "almene familieboliger",
                Map.of(BALLERUP, Ratio.of(1), GLADSAXE, Ratio.of(1), HJOERRING, Ratio.of(1), THISTED, Ratio.of(1)));

        SharingKey index =
                SharingKey.mixed("socioøkonomi", Map.of(workless, Percentage.of(60), dwellings, Percentage.of(40)));

        assertThat(index.share(BALLERUP)).isEqualTo(percent("34")); // 0,6 × 40 + 0,4 × 25
        assertThat(index.indexTo(POPULATION, BALLERUP)).isEqualTo(Ratio.of("1.7")); // to 20 per cent of the population
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharingKey.mixed("socioøkonomi", Map.of(workless, Percentage.of(69))))
                .withMessage("the weights of a mixed key are 100 % together, was 69 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharingKey.mixed(
                        "socioøkonomi", Map.of(workless, Percentage.of(-10), dwellings, Percentage.of(110))))
                .withMessageContaining("must be from 0 to 100 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharingKey.mixed(
                        "socioøkonomi",
                        Map.of(
                                workless,
                                Percentage.of(50),
                                SharingKey.population(Map.of(BALLERUP, 1L)),
                                Percentage.of(50))));
    }

    @Test
    void every_scheme_has_a_danish_name_and_a_source() {
        assertThat(Scheme.values()).allSatisfy(scheme -> {
            assertThat(scheme).hasToString(scheme.danish() + " (" + scheme.reference() + ")");
            assertThat(scheme.reference()).contains("§");
            assertThat(Scheme.fromString(scheme.name())).isSameAs(scheme);
        });
    }

    @Test
    void schemes_say_by_what_they_pay() {
        assertThat(BudgetGuarantee.by(POPULATION)).hasToString("budgetgaranti efter folketal (4 kommuner)");
        assertThat(Equalisation.by(POPULATION)).hasToString("udligning efter folketal (4 kommuner)");
        assertThat(RefundTransition.of(2017))
                .hasToString("overgangsordning 2017: grænse 0,2 % af beskatningsgrundlaget");
    }

    @Test
    void amounts_are_written_by_the_codes_of_the_municipalities() {
        assertThat(amounts(1, 2, 3, 4).asJson())
                .containsOnly(
                        Map.entry("151", "1.00"),
                        Map.entry("159", "2.00"),
                        Map.entry("860", "3.00"),
                        Map.entry("787", "4.00"));
    }

    @Test
    void inputs_of_other_municipalities_are_refused_by_name() {
        MunicipalAmounts one = MunicipalAmounts.of(Map.of(Municipality.FANOE, kr(1)));
        assertThat(one).hasToString("1 kommune, i alt 0,0 mio. kr.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BudgetGuarantee.by(POPULATION).compensate(one))
                .withMessageEndingWith("too many was [Ballerup, Gladsaxe, Thisted, Hjørring]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Equalisation.by(POPULATION).ofNeeds(one))
                .withMessage("amounts must be of the same municipalities, missing"
                        + " [Ballerup, Gladsaxe, Thisted, Hjørring], too many was [Fanø]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grant2014().settle(one))
                .withMessageStartingWith("expenditure must be of the same municipalities");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmploymentGrant.of(2014)
                        .grantsTwoYearsBefore(one)
                        .regulation(kr(40))
                        .unemployment(POPULATION)
                        .build())
                .withMessageStartingWith("grants and unemployment must be of the same municipalities");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundTransition.of(2016).settle(one, one, POPULATION));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundTransition.of(2016).settle(amounts(1, 1, 1, 1), one, POPULATION))
                .withMessageStartingWith("tax bases must be of the same municipalities");
    }

    @Test
    void a_key_has_weights_and_none_below_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharingKey.population(Map.of(BALLERUP, -1L, HJOERRING, 2L)))
                .withMessage("a weight in folketal (2 kommuner) must be zero or more, of Ballerup was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharingKey.population(Map.of(BALLERUP, 0L)))
                .withMessage("a key needs a weight of more than zero, was folketal (1 kommune) with none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POPULATION.share(Municipality.FANOE))
                .withMessage("a share needs a municipality of folketal (4 kommuner), was Fanø");
        assertThatIllegalArgumentException().isThrownBy(() -> POPULATION.within(Landsdel.FYN));
    }

    @Test
    void a_key_within_a_landsdel_shares_only_there_and_in_whole_kroner_if_asked() {
        assertThat(POPULATION.within(Landsdel.NORDJYLLAND).split(kr(10), kr(1)).amounts())
                .containsExactly(Map.entry(THISTED, kr(4)), Map.entry(HJOERRING, kr(6)));
        assertThatIllegalArgumentException().isThrownBy(() -> POPULATION.split(kr("10.50"), kr(1)));
    }

    @Test
    void amounts_within_a_landsdel_are_those_of_its_municipalities() {
        assertThat(amounts(1, 2, 3, 4).within(Landsdel.KOEBENHAVNS_OMEGN).total())
                .isEqualTo(kr(3));
    }

    private static EmploymentGrant grant2014() {
        return EmploymentGrant.of(2014)
                .grantsTwoYearsBefore(amounts(100, 100, 100, 100))
                .regulation(kr(40))
                .unemployment(SharingKey.of("bruttoledige 2012", amounts(3, 1, 1, 2)))
                .build();
    }

    private static MunicipalAmounts amounts(long ballerup, long gladsaxe, long hjoerring, long thisted) {
        return MunicipalAmounts.of(
                Map.of(BALLERUP, ballerup, GLADSAXE, gladsaxe, HJOERRING, hjoerring, THISTED, thisted)
                        .entrySet()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, entry -> kr(entry.getValue()))));
    }
}
