package dk.refusion.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import dk.refusion.compensation.Municipalities.Case;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CompensationProperties {
    @Property
    void the_gaps_sum_to_zero_to_the_oere_for_every_key_and_magnitude(@ForAll("cases") Case any) {
        Compensation shared = Compensation.byKey("Eksempel", any.amounts(), any.key());

        assertThat(sumOfOere(shared.gaps())).isEqualTo(BigInteger.ZERO);
        assertThat(shared.isZeroSum()).isTrue();
    }

    @Property
    void every_grant_is_within_one_oere_of_its_exact_share(@ForAll("cases") Case any) {
        Compensation shared = Compensation.byKey("Eksempel", any.amounts(), any.key());
        Ratio total = Ratio.of(sumOfOere(any.amounts()), BigInteger.ONE);

        shared.grants().amounts().forEach((municipality, grant) -> {
            Ratio off = Ratio.of(grant.oere())
                    .minus(total.times(any.key().weights().getOrDefault(municipality, Ratio.ZERO))
                            .dividedBy(any.key().total()));
            assertThat(off).isBetween(Ratio.of(-1), Ratio.of(1)).isNotIn(Ratio.of(-1), Ratio.of(1));
        });
    }

    @Property
    void a_key_shares_whole_kroner_without_a_rest_and_each_part_within_one_krone_of_its_share(
            @ForAll("cases") Case any,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long kroner) {
        MunicipalAmounts parts = any.key().split(Money.ofKroner(kroner), Money.ofKroner(1));

        assertThat(sumOfOere(parts)).isEqualTo(BigInteger.valueOf(100 * kroner));
        parts.amounts().forEach((municipality, part) -> {
            Ratio exact = any.key().share(municipality).asRatio().times(100 * kroner);
            assertThat(part.oere() % 100).isZero();
            assertThat(Ratio.of(part.oere()).minus(exact)).isBetween(Ratio.of(-100), Ratio.of(100));
        });
    }

    @Property
    void where_nothing_rounds_a_gap_is_zero_just_when_expenditure_per_unit_of_the_key_is_the_mean(
            @ForAll("cases") Case any, @ForAll @LongRange(min = -1_000, max = 1_000) long oerePerUnit) {
        // every municipality at the mean
        MunicipalAmounts spent = MunicipalAmounts.of(Maps.transformValues(
                any.key().weights(), weight -> Money.ofOere(weight.numerator().longValueExact() * oerePerUnit)));
        Compensation average = Compensation.byKey("Eksempel", spent, any.key());

        assertThat(average.gaps().amounts().values()).containsOnly(Money.ZERO);
        // and then two that differ from it in opposite directions, so that the mean stays
        if (spent.amounts().size() > 1) {
            Municipality better = spent.amounts().firstKey();
            Municipality worse = spent.amounts().lastKey();
            Map<Municipality, Money> moved = new TreeMap<>(spent.amounts());
            moved.merge(better, Money.ofOere(-700), Money::plus);
            moved.merge(worse, Money.ofOere(700), Money::plus);

            Compensation uneven = Compensation.byKey("Eksempel", MunicipalAmounts.of(moved), any.key());

            uneven.gaps()
                    .amounts()
                    .forEach((municipality, gap) -> assertThat(gap.oere())
                            .isEqualTo(municipality == better ? 700 : municipality == worse ? -700 : 0));
        }
    }

    @Property
    void scaling_a_key_changes_nothing(
            @ForAll("cases") Case any, @ForAll @IntRange(min = 1) int up, @ForAll @IntRange(min = 1) int down) {
        SharingKey scaled =
                SharingKey.of("vægt", Maps.transformValues(any.key().weights(), w -> w.times(Ratio.of(up, down))));

        assertThat(Compensation.byKey("Eksempel", any.amounts(), scaled).gaps())
                .isEqualTo(
                        Compensation.byKey("Eksempel", any.amounts(), any.key()).gaps());
    }

    @Property
    void the_budget_guarantee_ends_at_the_same_grants_whatever_was_estimated(
            @ForAll("cases") Case any,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long oere) {
        BudgetGuarantee guarantee = BudgetGuarantee.by(any.key());
        Money estimate = Money.ofOere(oere);

        MunicipalAmounts paid =
                guarantee.preliminary(estimate).plus(guarantee.finalAdjustment(estimate, any.amounts()));

        assertThat(sumOfOere(paid)).isEqualTo(sumOfOere(any.amounts()));
        assertThat(guarantee.compensate(any.amounts()).isZeroSum()).isTrue();
        assertThat(paid).isEqualTo(guarantee.compensate(any.amounts()).grants());
    }

    @Property
    void the_employment_grant_is_a_zero_sum_in_each_landsdel_once_it_is_settled(
            @ForAll("positiveCases") Case before,
            @ForAll @LongRange(max = 1_000_000_000L) long regulation,
            @ForAll @LongRange(max = 1_000_000_000L) long further,
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long midYear) {
        EmploymentGrant grant = EmploymentGrant.of(2014)
                .grantsTwoYearsBefore(before.amounts())
                .regulation(Money.ofOere(regulation))
                .unemployment(before.key())
                .build();
        MunicipalAmounts spent = MunicipalAmounts.of(
                Maps.transformValues(before.amounts().amounts(), a -> Money.ofOere(a.oere() / 3 + further)));
        MunicipalAmounts paid = grant.preliminary(before.amounts().totalByLandsdel())
                .plus(grant.midYear(before.amounts().totalByLandsdel(), Money.ofOere(midYear)));

        Compensation settled = grant.settle(spent);
        MunicipalAmounts afterwards = paid.plus(grant.finalRegulation(spent, paid));

        assertThat(sumOfOere(grant.baseGrants()))
                .isEqualTo(sumOfOere(before.amounts()).add(BigInteger.valueOf(regulation)));
        for (Landsdel landsdel : settled.contributionByLandsdel().keySet()) {
            assertThat(sumOfOere(settled.gaps().within(landsdel))).isEqualTo(BigInteger.ZERO);
        }
        assertThat(settled.isZeroSumInEachLandsdel()).isTrue();
        assertThat(settled.isZeroSum()).isTrue();
        assertThat(afterwards).isEqualTo(settled.grants());
        // until then the state has put in what its last estimate was too high by
        Compensation preliminary = Compensation.of("Foreløbigt", spent, paid);
        assertThat(BigInteger.valueOf(preliminary.stateContribution().oere()))
                .isEqualTo(BigInteger.valueOf(midYear).subtract(sumOfOere(spent)));
    }

    @Property
    void equalisation_sums_to_zero_and_is_within_one_oere_of_its_formula(
            @ForAll("cases") Case any, @ForAll @IntRange(max = 100) int percent) {
        Ratio part = Ratio.of(percent, 100);
        Ratio mean = Ratio.of(sumOfOere(any.amounts()), BigInteger.ONE)
                .dividedBy(any.key().total());

        Compensation levelled = Equalisation.by(any.key()).levelled("Eksempel", any.amounts(), Percentage.of(percent));

        assertThat(sumOfOere(levelled.grants())).isEqualTo(BigInteger.ZERO);
        assertThat(levelled.isZeroSum()).isTrue();
        any.amounts().amounts().forEach((municipality, need) -> {
            Ratio weight = any.key().weights().getOrDefault(municipality, Ratio.ZERO);
            Ratio exact = Ratio.of(need.oere())
                    .dividedBy(weight)
                    .minus(mean)
                    .times(weight)
                    .times(part);
            assertThat(Ratio.of(levelled.gap(municipality).orElseThrow().oere()).minus(exact))
                    .isBetween(Ratio.of(-1), Ratio.of(1));
        });
    }

    @Property
    void the_extra_for_high_needs_sums_to_zero_and_costs_all_below_the_average(@ForAll("positiveCases") Case any) {
        Compensation extra = Equalisation.by(any.key()).ofHighNeeds(any.amounts());
        Compensation first = Equalisation.by(any.key()).ofNeeds(any.amounts());

        assertThat(sumOfOere(extra.grants())).isEqualTo(BigInteger.ZERO);
        first.grants().amounts().forEach((municipality, transfer) -> {
            if (transfer.oere() <= -1) {
                assertThat(extra.gap(municipality).orElseThrow().oere()).isLessThanOrEqualTo(0);
            }
        });
    }

    @Property
    void the_transition_sums_to_zero_and_never_leaves_more_than_the_limit_before_the_rest_is_shared(
            @ForAll("cases") Case any, @ForAll @LongRange(max = 1_000_000_000_000L) long base, @ForAll boolean first) {
        MunicipalAmounts taxBases = MunicipalAmounts.of(Maps.transformValues(
                any.amounts().amounts(), a -> Money.ofOere(base).plus(a.abs())));
        RefundTransition transition = RefundTransition.of(first ? 2016 : 2017);

        Compensation settled = transition.settle(any.amounts(), taxBases, any.key());

        assertThat(sumOfOere(settled.grants())).isEqualTo(BigInteger.ZERO);
        assertThat(settled.isZeroSum()).isTrue();
        // with the same tax base everywhere and nobody beyond the limit, nothing moves
        MunicipalAmounts wide = MunicipalAmounts.of(
                Maps.transformValues(any.amounts().amounts(), a -> a.abs().times(1_000)));
        assertThat(transition
                        .settle(any.amounts(), wide, any.key())
                        .grants()
                        .amounts()
                        .values())
                .containsOnly(Money.ZERO);
    }

    @Property
    void a_mixed_key_of_one_key_with_itself_is_that_key(@ForAll("cases") Case any, @ForAll @IntRange(max = 100) int w) {
        SharingKey twin = SharingKey.of("tvilling", any.key().weights());
        SharingKey mixed =
                SharingKey.mixed("blandet", Map.of(any.key(), Percentage.of(w), twin, Percentage.of(100 - w)));

        any.key().weights().keySet().forEach(municipality -> {
            assertThat(mixed.share(municipality)).isEqualTo(any.key().share(municipality));
            assertThat(mixed.indexTo(any.key(), municipality)).isEqualTo(Ratio.ONE);
        });
    }

    @Provide
    Arbitrary<Case> cases() {
        return Municipalities.cases(10_000_000_000_000_00L);
    }

    @Provide
    Arbitrary<Case> positiveCases() {
        return Municipalities.positiveCases(10_000_000_000_000L);
    }

    private static BigInteger sumOfOere(MunicipalAmounts amounts) {
        return amounts.amounts().values().stream()
                .map(amount -> BigInteger.valueOf(amount.oere()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
