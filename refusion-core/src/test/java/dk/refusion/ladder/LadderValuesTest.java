package dk.refusion.ladder;

import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.time.Week;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ladder as a value: equality, text, and the ends of what it takes. */
class LadderValuesTest {
    private static final RestartRule RULE = RestartRule.of(52, RestartWindow.calendarYears(3));
    private static final RefundLadder LADDER = RefundLadder.of(
            RULE,
            RefundTier.of(1, 4, percent("80")),
            RefundTier.of(5, 26, percent("40")),
            RefundTier.of(27, 52, percent("30")),
            RefundTier.from(53, percent("20")));

    @Test
    void values_are_equal_by_what_they_say() {
        EqualsVerifier.forClass(RefundRate.class)
                .withOnlyTheseFields("refund")
                .suppress(Warning.NULL_FIELDS)
                .verify();
        assertThat(LADDER)
                .isEqualTo(LADDER.withRestart(RestartRule.of(52, RestartWindow.calendarYears(3))))
                .hasSameHashCodeAs(LADDER.withTiers(LADDER.tiers()))
                .isNotEqualTo(LADDER.withRestart(RestartRule.of(51, RestartWindow.calendarYears(3))))
                .isNotEqualTo(LADDER.withTiers(List.of(RefundTier.from(1, percent("80")))));
        assertThat(LADDER.hashCode())
                .isEqualTo(31 * RULE.hashCode() + LADDER.tiers().hashCode());
        assertThat(RestartWindow.calendarYears(3))
                .isEqualTo(RestartWindow.calendarYears(3))
                .isNotEqualTo(RestartWindow.calendarYears(4))
                .isNotEqualTo(RestartWindow.weeks(3))
                .isNotEqualTo(RestartWindow.weeks(156))
                .doesNotHaveSameHashCodeAs(RestartWindow.calendarYears(4));
        assertThat(RestartWindow.weeks(156))
                .isEqualTo(RestartWindow.weeks(156))
                .isNotEqualTo(RestartWindow.weeks(157))
                .doesNotHaveSameHashCodeAs(RestartWindow.weeks(157));
        assertThat(RestartWindow.weeks(3).hashCode())
                .isNotEqualTo(RestartWindow.calendarYears(3).hashCode());
    }

    @Test
    void dated_ladders_are_equal_by_their_weeks_and_ladders() {
        Week reform = Week.parse("2027-W01");
        RefundLadder flat = LADDER.withTiers(List.of(RefundTier.from(1, percent("50"))));
        RefundLadders ladders = RefundLadders.of(LADDER).from(reform, flat);
        assertThat(ladders)
                .isEqualTo(RefundLadders.of(LADDER).from(reform, LADDER).from(reform, flat))
                .isEqualTo(RefundLadders.of(LADDER)
                        .from(reform.plusWeeks(1), LADDER)
                        .from(reform, flat))
                .isNotEqualTo(RefundLadders.of(LADDER).from(reform.plusWeeks(1), flat))
                .isNotEqualTo(RefundLadders.of(flat).from(reform, flat))
                .isNotEqualTo(RefundLadders.of(LADDER))
                .hasSameHashCodeAs(RefundLadders.of(LADDER).from(reform, flat))
                .doesNotHaveSameHashCodeAs(RefundLadders.of(LADDER).from(reform, LADDER))
                .doesNotHaveSameHashCodeAs(RefundLadders.of(LADDER).from(reform.plusWeeks(1), flat))
                .hasToString("{0001-W01=" + LADDER + ", 2027-W01=" + flat + "}");
        assertThat(ladders.hashCode())
                .isEqualTo(31 * List.of(Week.of(1, 1).index(), reform.index()).hashCode()
                        + List.of(LADDER, flat).hashCode());
        // the first ladder holds for all time before
        assertThat(ladders.at(Week.of(1, 1).index() - 1)).isEqualTo(LADDER);
    }

    @Test
    void the_ladder_speaks_danish() {
        assertThat(LADDER)
                .hasToString("uge 1–4: 80 %, uge 5–26: 40 %, uge 27–52: 30 %, uge 53–: 20 %;"
                        + " forfra: 52 ugers selvforsørgelse, hele uger inden for de seneste 3 år");
        assertThat(RestartRule.of(26, RestartWindow.weeks(104)))
                .hasToString("26 ugers selvforsørgelse, de seneste 104 uger");
        assertThat(WeekClass.values())
                .extracting(WeekClass::danish)
                .containsExactly("ydelse", "neutral", "selvforsørgelse");
        assertThat(WeekClass.values())
                .extracting(WeekClass::english)
                .containsExactly("benefit", "neutral", "self-support");
        assertThat(LADDER.tiers()).hasSize(4).first().hasToString("uge 1–4: 80 %");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0",
        "1, 1, 0, 0, 0",
        "4, 4, 0, 0, 0",
        "5, 4, 1, 0, 0",
        "26, 4, 22, 0, 0",
        "27, 4, 22, 1, 0",
        "52, 4, 22, 26, 0",
        "53, 4, 22, 26, 1",
        "60, 4, 22, 26, 8"
    })
    void weeks_from_a_fresh_start_are_spread_over_the_tiers(int weeks, int at80, int at40, int at30, int at20) {
        Map<Percentage, Ratio> spread = LADDER.weeksByRefund(weeks);
        assertThat(spread).doesNotContainValue(Ratio.of(0));
        assertThat(List.of("80", "40", "30", "20"))
                .extracting(rate -> spread.getOrDefault(percent(rate), Ratio.of(0)))
                .containsExactly(Ratio.of(at80), Ratio.of(at40), Ratio.of(at30), Ratio.of(at20));
        RefundLadder dip = LADDER.withTiers(List.of(
                RefundTier.of(1, 4, percent("80")),
                RefundTier.of(5, 26, percent("40")),
                RefundTier.from(27, percent("80"))));
        assertThat(dip.weeksByRefund(weeks).getOrDefault(percent("80"), Ratio.of(0)))
                .isEqualTo(Ratio.of(at80 + at30 + at20));
    }

    @Test
    void weeks_below_zero_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LADDER.weeksByRefund(-1))
                .withMessage("the number of weeks is zero or more, was -1");
    }

    @Test
    void a_tier_may_hold_for_one_week_and_a_window_for_a_century() {
        assertThat(RefundTier.of(5, 5, percent("40"))).hasToString("uge 5–5: 40 %");
        assertThat(RestartWindow.weeks(5200)).hasToString("de seneste 5200 uger");
        assertThat(RestartWindow.weeks(1).firstWeek(7)).isEqualTo(7);
        assertThat(RestartWindow.weeks(156).firstWeek(156)).isEqualTo(1);
        assertThat(RestartWindow.calendarYears(100)).hasToString("hele uger inden for de seneste 100 år");
        assertThat(RestartWindow.calendarYears(1)).hasToString("hele uger inden for de seneste 1 år");
        assertThatIllegalArgumentException().isThrownBy(() -> RestartWindow.weeks(5201));
        assertThatIllegalArgumentException().isThrownBy(() -> RestartWindow.calendarYears(101));
    }

    @Test
    void the_higher_refund_is_the_greater_rate() {
        RefundRate rate = RefundRate.of(percent("40"));
        assertThat(rate)
                .isGreaterThan(RefundRate.of(percent("30")))
                .isLessThan(RefundRate.of(percent("80")))
                .isEqualByComparingTo(RefundRate.of(percent("40")))
                .hasToString("40 %");
    }

    /** Rates whose fraction is whole, a half, or of five and ten parts, at amounts small and as large as a long takes. */
    @ParameterizedTest
    @CsvSource({
        "0, 7, 0",
        "100, 7, 7",
        "50, 1, 1",
        "50, 3, 2",
        "50, 100, 50",
        "80, 1, 1",
        "80, 1000000000000000003, 800000000000000002",
        "80, 1475739525896764123, 1180591620717411298",
        "80, 1844674407370955160, 1475739525896764128",
        "40, 1844674407370955161, 737869762948382064",
        "30, 922337203685477580, 276701161105643274",
        "20, 1844674407370955163, 368934881474191033"
    })
    void a_share_is_exact_at_any_size(String percent, long gross, long refund) {
        assertThat(RefundRate.of(percent(percent)).refundOf(gross, Rounding.HALF_UP))
                .isEqualTo(refund);
        assertThat(RefundRate.of(percent(percent)).coFinancingOf(gross, Rounding.HALF_UP))
                .isBetween(gross - refund, gross - refund + 1);
    }

    /** Each of 1 øre and of 2 is just below, or just at, what is rounded up. */
    @ParameterizedTest
    @CsvSource({
        "49.999999999, 0, 1",
        "50, 1, 1",
        "50.000000001, 1, 1",
        "74.999999999, 1, 1",
        "75, 1, 2",
        "99.999999999999999, 1, 2"
    })
    void a_share_with_many_decimals_is_exact_too(String percent, long ofOne, long ofTwo) {
        RefundRate rate = RefundRate.of(percent(percent));
        assertThat(rate.refundOf(1, Rounding.HALF_UP)).isEqualTo(ofOne);
        assertThat(rate.refundOf(2, Rounding.HALF_UP)).isEqualTo(ofTwo);
    }

    @Test
    void as_json_a_ladder_has_its_tiers_and_its_restart_and_ladders_stand_by_their_first_weeks() {
        Week reform = Week.parse("2027-W01");
        RefundLadders ladders = RefundLadders.of(LADDER).from(reform, LADDER);

        assertThat(LADDER.asJson()).containsOnlyKeys("tiers", "restart");
        assertThat(ladders.asJson()).containsOnlyKeys("ladders");
        assertThat(ladders.asJson().toString()).contains("2027-W01");
        assertThat(RestartWindow.weeks(156).asJson()).isEqualTo("de seneste 156 uger");
        assertThat(RefundRate.valueOf("80")).isEqualTo(RefundRate.of(percent("80")));
        assertThat(RefundRate.of(percent("80")).asJson()).isEqualTo("80");
        assertThat(WeekClass.fromString("NEUTRAL")).isEqualTo(WeekClass.NEUTRAL);
    }
}
