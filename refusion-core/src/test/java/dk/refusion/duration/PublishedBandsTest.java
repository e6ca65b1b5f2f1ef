package dk.refusion.duration;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Benefit;
import dk.refusion.money.Percentage;
import dk.refusion.time.Week;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the model gives where somebody published what was, and why it differs: the municipalities' average refund of
 * sickness benefit was 38 per cent in 2019 (NB-Økonomi, 19 November 2020), and the sickness spells of August 2012 by class
 * of duration (jobindsats) give more if duration is taken for seniority.
 */
class PublishedBandsTest {
    /** Spells per week of the class by its last week; the classes of whole years are 52 weeks each. */
    private static final Map<Integer, Long> PER_WEEK_2012 =
            Map.of(4, 3_366L, 8, 1_719L, 13, 1_568L, 26, 1_072L, 39, 740L, 52, 578L, 104, 160L, 156, 29L);

    private static final Percentage ACTUAL_2019 = percent("38");

    private static Survival stock() {
        Map<Integer, Long> spells = new LinkedHashMap<>();
        int from = 0;
        for (int to : new int[] {4, 8, 13, 26, 39, 52, 104, 156}) {
            spells.put(to, (to - from) * PER_WEEK_2012.getOrDefault(to, 0L));
            from = to;
        }
        return Survival.ofStock(spells);
    }

    private static Percentage averageRefund(int percentOnTheLastTier) {
        return Cohort.builder()
                .persons(1_000)
                .benefit(Benefit.SYGEDAGPENGE)
                .aWeek(kr(4_000))
                .entry(Week.parse("2019-W01"))
                .putSeniority(0, Percentage.of(100 - percentOnTheLastTier))
                .putSeniority(52, Percentage.of(percentOnTheLastTier))
                .survival(stock())
                .horizon(156)
                .build()
                .expenses()
                .averageRefund()
                .orElseThrow();
    }

    @Test
    void durations_alone_give_a_higher_average_refund_than_there_was() {
        assertThat(averageRefund(0)).isBetween(percent("42.4"), percent("42.5"));
        assertThat(averageRefund(0)).isGreaterThan(ACTUAL_2019);
    }

    @Test
    void the_actual_one_lies_between_that_and_the_end_of_the_ladder() {
        assertThat(averageRefund(100)).isEqualTo(percent("20"));
        assertThat(ACTUAL_2019).isBetween(averageRefund(100), averageRefund(0));
    }

    @Test
    void a_fifth_of_the_entrants_on_the_last_tier_already_is_enough_to_explain_it() {
        assertThat(averageRefund(19)).isGreaterThan(ACTUAL_2019);
        assertThat(averageRefund(20)).isLessThan(ACTUAL_2019);
    }

    @Test
    void a_thing_that_is_saved_early_is_saved_by_the_state_and_the_national_average_says_too_much() {
        Saving early = Cohort.builder()
                .persons(1_000)
                .benefit(Benefit.SYGEDAGPENGE)
                .aWeek(kr(4_000))
                .entry(Week.parse("2019-W01"))
                .survival(stock())
                .horizon(26)
                .build()
                .shortenedBy(Effect.fasterExit(percent("20"), 1));

        assertThat(early.marginalRefund().orElseThrow()).isGreaterThan(ACTUAL_2019);
    }
}
