package dk.refusion.law;

import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Policies.RoundingLevel;
import dk.refusion.money.Rounding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancingRateTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final RefundRate EIGHTY = RefundRate.of(percent("80"));
    private static final FinancingRate ON_LADDER = FinancingRate.of(Financing.REFUND, EIGHTY, true, Rounding.HALF_UP);
    private static final FinancingRate NONE = FinancingRate.withoutRate(Financing.NONE);

    @ParameterizedTest
    @CsvSource({"REFUND, 240000", "CO_FINANCING, 60000", "NONE, 0", "OUTSIDE, 0"})
    void of_3000_kroner_at_80_per_cent_the_direction_says_what_changes_hands(Financing financing, long share) {
        assertThat(FinancingRate.of(financing, EIGHTY, true, Rounding.HALF_UP).share(300_000))
                .isEqualTo(share);
    }

    @Test
    void a_benefit_without_a_percentage_is_not_shared() {
        assertThat(NONE.rate()).isEmpty();
        assertThat(NONE.isOnLadder()).isFalse();
        assertThat(NONE.share(300_000)).isZero();
        assertThat(FinancingRate.withoutRate(Financing.CO_FINANCING).share(300_000))
                .isZero();
    }

    @Test
    void a_line_of_a_statement_is_the_sum_of_its_weeks_or_rounded_anew() {
        FinancingRate half = FinancingRate.of(Financing.REFUND, RefundRate.of(percent("50")), true, Rounding.HALF_UP);
        Policies anew = Policies.recommended().withRoundingLevel(RoundingLevel.STATEMENT);

        // three weeks of 1 øre, of which half is 1 øre each
        assertThat(half.shareOfSums(3, 3, Policies.recommended())).isEqualTo(3);
        assertThat(half.shareOfSums(3, 3, anew)).isEqualTo(2);
        assertThat(NONE.shareOfSums(3, 0, anew)).isZero();
    }

    @Test
    void two_are_equal_if_direction_rate_ladder_and_rounding_are() {
        FinancingRate same = FinancingRate.of(Financing.REFUND, EIGHTY, true, Rounding.HALF_UP);
        FinancingRate other = FinancingRate.of(Financing.CO_FINANCING, EIGHTY, true, Rounding.HALF_UP);

        assertThat(ON_LADDER)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .doesNotHaveSameHashCodeAs(other)
                .isNotEqualTo(FinancingRate.of(Financing.REFUND, RefundRate.of(percent("40")), true, Rounding.HALF_UP))
                .isNotEqualTo(FinancingRate.of(Financing.REFUND, EIGHTY, false, Rounding.HALF_UP))
                .isNotEqualTo(FinancingRate.of(Financing.REFUND, EIGHTY, true, Rounding.HALF_EVEN))
                .isNotEqualTo(FinancingRate.withoutRate(Financing.REFUND))
                .isNotEqualTo("refusion 80 %");
    }

    @Test
    void it_is_shown_and_written_with_its_rate_if_it_has_one() {
        assertThat(ON_LADDER).hasToString("refusion 80 %");
        assertThat(ON_LADDER.asJson()).isEqualTo(Map.of("financing", "REFUND", "rate", "80", "onLadder", true));
        assertThat(NONE).hasToString("uden refusion");
        assertThat(NONE.asJson()).isEqualTo(Map.of("financing", "NONE", "onLadder", false));
    }

    @Test
    void a_law_has_the_rates_of_its_ladder_in_both_directions_and_each_in_their_place_once() {
        List<FinancingRate> rates = LAW.withName("anew").financingRates();

        assertThat(rates.subList(0, 8))
                .allMatch(FinancingRate::isOnLadder)
                .extracting(FinancingRate::toString)
                .containsExactly(
                        "refusion 80 %",
                        "refusion 40 %",
                        "refusion 30 %",
                        "refusion 20 %",
                        "medfinansiering 80 %",
                        "medfinansiering 40 %",
                        "medfinansiering 30 %",
                        "medfinansiering 20 %");
        assertThat(rates.subList(8, rates.size()))
                .noneMatch(FinancingRate::isOnLadder)
                .extracting(FinancingRate::toString)
                .containsExactlyInAnyOrder(
                        "uden refusion",
                        "uden for opgørelsen",
                        "medfinansiering 35 %",
                        "medfinansiering 100 %",
                        "refusion 60 %",
                        "refusion 65 %",
                        "refusion 100 %");
    }

    @Test
    void a_law_rounds_as_its_readings_say_on_the_ladder_and_off_it() {
        Policies up = Policies.recommended().withRounding(Rounding.UP);

        assertThat(LAW.withPolicies(up).financingRates())
                .contains(
                        FinancingRate.of(Financing.REFUND, EIGHTY, true, Rounding.UP),
                        FinancingRate.of(Financing.REFUND, RefundRate.of(percent("65")), false, Rounding.UP));
    }

    @Test
    void a_day_without_a_rule_has_a_rate_too() {
        assertThat(FinancingRates.of(LAW.ladderRows(), List.of(), Rounding.HALF_UP))
                .hasSize(9)
                .endsWith(FinancingRate.withoutRate(Financing.OUTSIDE));
    }
}
