package dk.refusion.duration;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Benefit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.time.Week;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Savings calculated elsewhere in exact fractions, at 4.550 kr. a week, the highest sickness benefit of 2023. */
class GoldenNumbersTest {
    private static Cohort.Builder sick(Survival survival, int horizon) {
        return Cohort.builder()
                .persons(1)
                .benefit(Benefit.SYGEDAGPENGE)
                .aWeek(kr(4_550))
                .entry(Week.parse("2023-W01"))
                .survival(survival)
                .horizon(horizon);
    }

    private static Saving tenWeeksShorter(int weeks, int seniority) {
        return sick(Survival.fixed(weeks), weeks)
                .seniority(seniority)
                .build()
                .shortenedBy(Effect.shorter(Ratio.of(10), 1));
    }

    @ParameterizedTest(name = "{0} weeks become ten fewer, after {1} weeks counted before")
    @CsvSource({
        "60,  0, 0, 0,  2,  8, 35490, 10010",
        "10,  0, 4, 6,  0,  0, 20020, 25480",
        "14,  0, 0, 10, 0,  0, 27300, 18200",
        "30,  0, 0, 6,  4,  0, 29120, 16380",
        "36,  0, 0, 0, 10,  0, 31850, 13650",
        "62,  0, 0, 0,  0, 10, 36400,  9100",
        "16, 45, 0, 0,  1,  9, 35945,  9555"
    })
    void ten_weeks_saved_at_the_end_of_a_spell(
            int weeks, int seniority, int tier1, int tier2, int tier3, int tier4, int municipality, int state) {
        Saving saving = tenWeeksShorter(weeks, seniority);

        assertThat(weeks(saving)).containsExactly(Ratio.of(tier1), Ratio.of(tier2), Ratio.of(tier3), Ratio.of(tier4));
        assertThat(saving.total().gross()).isEqualTo(kr(45_500));
        assertThat(saving.total().municipality()).isEqualTo(kr(municipality));
        assertThat(saving.total().state()).isEqualTo(kr(state));
    }

    /** The weeks on the tiers 1 to 4, zero where there is none. */
    private static List<Ratio> weeks(Saving saving) {
        SortedMap<Integer, Ratio> byTier = saving.saved().weeksByTier();
        return IntStream.rangeClosed(1, 4)
                .mapToObj(tier -> byTier.getOrDefault(tier, Ratio.ZERO))
                .toList();
    }

    @Test
    void sixty_weeks_replaced_by_fifty_are_the_same() {
        Saving saving = sick(Survival.fixed(60), 60).build().shortenedBy(Effect.replacedBy(Survival.fixed(50)));

        assertThat(saving.total()).isEqualTo(tenWeeksShorter(60, 0).total());
        assertThat(saving)
                .hasToString("forløb med indsats: 100 %, 100 %, 100 %, 100 %, … i 51 uger: 10 uger, brutto"
                        + " 45.500,00 kr.: kommune 35.490,00 kr., stat 10.010,00 kr.");
    }

    @Test
    void the_average_refund_of_the_spell_gives_too_little_and_the_duration_taken_for_seniority_too() {
        Saving saving = tenWeeksShorter(60, 0);
        Percentage average = saving.averageRefund().orElseThrow();

        assertThat(average.asRatio()).isEqualTo(Ratio.of(107, 300));
        assertThat(kr(45_500).times(average.complement(), Rounding.HALF_UP)).isEqualTo(kr("29271.67"));
        assertThat(saving.marginalRefund()).contains(percent("22"));
        assertThat(saving.total().municipality()).isEqualTo(kr(35_490));
        assertThat(tenWeeksShorter(16, 0).total().municipality()).isEqualTo(kr(27_300));
        assertThat(tenWeeksShorter(16, 45).total().municipality()).isEqualTo(kr(35_945));
    }

    @Test
    void a_thousand_persons_who_leave_a_tenth_faster() {
        Saving saving = sick(Survival.constantExit(percent("5"), 104), 104)
                .build()
                .shortenedBy(Effect.fasterExit(percent("10"), 1));

        assertThat(rounded(weeks(saving).stream().map(weeks -> weeks.times(1_000))))
                .containsExactly("27.9414", "696.8372", "664.1489", "383.4542");
    }

    @Test
    void the_kroner_of_a_thousand_persons_who_leave_a_tenth_faster() {
        // ten million persons, so that the øre show what four decimals say
        Expense total = Cohort.builder()
                .persons(10_000_000)
                .benefit(Benefit.SYGEDAGPENGE)
                .aWeek(kr(4_550))
                .entry(Week.parse("2023-W01"))
                .survival(Survival.constantExit(percent("5"), 104))
                .horizon(104)
                .build()
                .shortenedBy(Effect.fasterExit(percent("10"), 1))
                .total();

        assertThat(total.gross().roundedTo(kr(1), Rounding.HALF_UP)).isEqualTo(kr(80_643_366_698L));
        assertThat(total.municipality().roundedTo(kr(1), Rounding.HALF_UP)).isEqualTo(kr(54_388_797_925L));
        assertThat(total.state().roundedTo(kr(1), Rounding.HALF_UP)).isEqualTo(kr(26_254_568_773L));
    }

    @Test
    void the_closed_form_of_a_constant_exit_holds_exactly() {
        Cohort cohort = sick(Survival.constantExit(percent("5"), 104), 104).build();
        Ratio q = Ratio.of(19, 20);

        assertThat(cohort.expenses().weeksByTier().values())
                .containsExactly(run(q, 0, 4), run(q, 4, 26), run(q, 26, 52), run(q, 52, 104));
    }

    private static Ratio run(Ratio q, int from, int to) {
        return q.power(from).minus(q.power(to)).dividedBy(Ratio.ONE.minus(q));
    }

    @Test
    void two_hundred_persons_on_published_points_who_leave_faster_from_week_five() {
        Saving saving = points(200).shortenedBy(Effect.fasterExit(percent("15"), 5));

        assertThat(points(200).expenses().weeksByTier())
                .isEqualTo(Map.of(1, Ratio.of(710), 2, Ratio.of(1_814), 3, Ratio.of(792)));
        assertThat(rounded(weeks(saving).stream())).containsExactly("0.0000", "127.6760", "163.1581", "0.0000");
        assertThat(saving.total()).hasToString("brutto 1.323.295,19 kr.: kommune 868.214,05 kr., stat 455.081,14 kr.");
        // the line from 14 % after 39 weeks to 10 % after 52, one week before its end
        assertThat(saving.stillRunning()).isEqualTo(Ratio.of(10 * 13 + 4, 13).times(2));
    }

    @Test
    void the_kroner_of_two_hundred_persons_to_four_decimals() {
        Expense total = points(2_000_000)
                .shortenedBy(Effect.fasterExit(percent("15"), 5))
                .total();

        assertThat(total.gross().roundedTo(kr(1), Rounding.HALF_UP)).isEqualTo(kr(13_232_951_917L));
        assertThat(total.municipality().roundedTo(kr(1), Rounding.HALF_UP)).isEqualTo(kr(8_682_140_546L));
        assertThat(total.state().roundedTo(kr(1), Rounding.HALF_UP)).isEqualTo(kr(4_550_811_371L));
    }

    private static Cohort points(long persons) {
        return Cohort.builder()
                .persons(persons)
                .benefit(Benefit.SYGEDAGPENGE)
                .aWeek(kr(4_550))
                .entry(Week.parse("2023-W01"))
                .survival(Survival.ofPoints(Map.of(
                        4,
                        percent("70"),
                        9,
                        percent("50"),
                        13,
                        percent("40"),
                        26,
                        percent("22"),
                        39,
                        percent("14"),
                        52,
                        percent("10"))))
                .horizon(52)
                .build();
    }

    private static List<String> rounded(Stream<Ratio> weeks) {
        return weeks.map(one -> one.rounded(4, Rounding.HALF_UP).toPlainString())
                .toList();
    }
}
