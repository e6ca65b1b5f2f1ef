package dk.refusion.history;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counters fit between the first week of their count and the week that they stand after. */
class CountersTest {
    private static Counters counters(int seniority, String first, String selfSupport, boolean earned) {
        return Counters.of("a", Week.parse("2026-W10"), seniority, Week.parse(first), weeks(selfSupport), earned);
    }

    private static WeekSet weeks(String range) {
        return range == null || range.isEmpty() ? WeekSet.empty() : WeekSet.of(WeekRange.parse(range));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 2026-W01, , false",
        "1, 2026-W10, , false",
        "8, 2026-W01, 2026-W02/2026-W03, false",
        "8, 2026-W01, 2026-W02/2026-W03, true",
        "8, 2026-W01, 2026-W09/2026-W10, false"
    })
    void counters_that_fit_are_taken(int seniority, String first, String selfSupport, boolean earned) {
        assertThat(counters(seniority, first, selfSupport, earned).seniority()).isEqualTo(seniority);
    }

    @ParameterizedTest
    @CsvSource({
        // more weeks than there are
        "11, 2026-W01, , false",
        "9, 2026-W01, 2026-W02/2026-W03, false",
        "0, 2026-W01, , false",
        // self-support in the first week of benefit, or after the week
        "1, 2026-W01, 2026-W01/2026-W02, false",
        "1, 2026-W01, 2026-W10/2026-W11, false",
        // a restart that nothing earned
        "1, 2026-W01, , true"
    })
    void counters_that_contradict_each_other_are_refused(
            int seniority, String first, String selfSupport, boolean earned) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counters(seniority, first, selfSupport, earned))
                .withMessageStartingWith("counters must fit between their first week and their week, was " + seniority)
                .satisfies(refused -> assertThat(
                                String.valueOf(refused.getMessage()).endsWith(", restart earned"))
                        .isEqualTo(earned));
    }

    @Test
    void counters_in_words_say_whether_a_restart_is_earned_and_come_back_from_their_fields() {
        Counters one = counters(1, "2026-W01", "2026-W02/2026-W10", true);
        Counters more = counters(8, "2026-W01", "", false);

        assertThat(one).hasToString("a 2026-W10: 1 uge, 9 med selvforsørgelse, ret til at starte forfra er optjent");
        assertThat(more).hasToString("a 2026-W10: 8 uger, 0 med selvforsørgelse");
        assertThat(Counters.fromJson(one.asJson())).isEqualTo(one);
        assertThat(Counters.fromJson(Counters.none("a", Week.parse("2026-W10")).asJson()))
                .isEqualTo(Counters.none("a", Week.parse("2026-W10")));
    }

    @Test
    void a_restart_in_words_says_where_it_was_earned_and_where_the_count_starts_over() {
        Restart used = Restart.of(weeks("2025-W01/2025-W52"), Optional.of(Week.parse("2026-W03")));

        assertThat(used).hasToString("optjent i 2025-W52, forfra i 2026-W03");
        assertThat(Restart.of(weeks("2025-W01/2025-W52"), Optional.empty())).hasToString("optjent i 2025-W52");
        assertThat(used.asJson()).containsEntry("earnedIn", "2025-W52").containsEntry("startsOver", "2026-W03");
    }

    @Test
    void a_payment_of_a_week_has_its_part_and_the_reference_of_its_rule() {
        WeekPayment part = History.of(
                        "a",
                        List.of(Payment.of(
                                "a",
                                BALLERUP,
                                KONTANTHJAELP,
                                LocalDate.of(2026, 1, 5),
                                LocalDate.of(2026, 1, 18),
                                kr(1_400))))
                .under(Legislation.denmark())
                .payments()
                .getOrDefault(Week.parse("2026-W03"), List.of())
                .get(0);

        assertThat(part).hasToString("kontanthjælp 2026-01-05/2026-01-18: 1.400,00 kr.; i ugen 700,00 kr.");
        assertThat(part.asJson()).containsEntry("amount", "700.00").containsKeys("payment", "reference");
    }
}
