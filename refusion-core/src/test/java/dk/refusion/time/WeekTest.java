package dk.refusion.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekTest {
    @Test
    void the_year_of_a_week_is_that_of_its_thursday() {
        assertThat(Week.of(LocalDate.of(2025, 12, 29))).hasToString("2026-W01");
        assertThat(Week.of(LocalDate.of(2026, 1, 1))).hasToString("2026-W01");
        assertThat(Week.of(LocalDate.of(2016, 1, 3))).hasToString("2015-W53");
        assertThat(Week.of(LocalDate.of(2016, 1, 4))).hasToString("2016-W01");
        assertThat(Week.of(LocalDate.of(2014, 7, 1))).hasToString("2014-W27");
    }

    @Test
    void a_week_runs_from_monday_to_sunday() {
        Week week = Week.parse("2014-W27");
        assertThat(week.monday()).isEqualTo("2014-06-30");
        assertThat(week.sunday()).isEqualTo("2014-07-06");
        assertThat(week.contains(week.monday())).isTrue();
        assertThat(week.contains(week.sunday())).isTrue();
        assertThat(week.contains(week.monday().minusDays(1))).isFalse();
        assertThat(week.contains(week.sunday().plusDays(1))).isFalse();
    }

    @Test
    void years_of_53_weeks_are_known() {
        assertThat(Week.weeksOf(2015)).isEqualTo(53);
        assertThat(Week.weeksOf(2020)).isEqualTo(53);
        assertThat(Week.weeksOf(2016)).isEqualTo(52);
        assertThat(Week.weeksOf(2026)).isEqualTo(53);
        assertThat(Week.of(2015, 53).plusWeeks(1)).isEqualTo(Week.of(2016, 1));
        assertThat(WeekRange.ofYear(2015).size()).isEqualTo(53);
    }

    @Test
    void a_week_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Week.parse("2016-W53"))
                .withMessage("2016 has the weeks 1 to 52, was 53");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Week.parse("2016W05"))
                .withMessageEndingWith("was \"2016W05\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Week.of(LocalDate.of(10000, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Week.of(0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Week.of(9999, 52).plusWeeks(1))
                .withMessageStartingWith("a week lies in the years 1 to 9999");
    }

    @Test
    void a_range_that_ends_before_it_starts_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeekRange.parse("2026-W02/2026-W01"))
                .withMessageEndingWith("was 2026-W02/2026-W01");
        assertThatIllegalArgumentException().isThrownBy(() -> WeekRange.of(Week.of(2026, 1), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeekRange.touching(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)));
    }
}
