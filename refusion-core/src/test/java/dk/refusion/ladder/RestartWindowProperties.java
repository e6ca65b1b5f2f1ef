package dk.refusion.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.time.Week;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RestartWindowProperties {
    @Property
    void the_window_of_years_starts_with_the_first_monday_after_the_same_sunday_years_ago(
            @ForAll @IntRange(min = 1, max = 100) int years, @ForAll @IntRange(min = -3000, max = 9000) int week) {
        int first = RestartWindow.calendarYears(years).firstWeek(week);

        LocalDate sundayYearsAgo = Week.ofIndex(week).sunday().minusYears(years);
        assertThat(Week.ofIndex(first).monday()).isAfter(sundayYearsAgo);
        assertThat(Week.ofIndex(first - 1).monday()).isBeforeOrEqualTo(sundayYearsAgo);
    }

    /** Over the 400 years after which the calendar repeats; three years are always of 156 weeks, other numbers vary. */
    @Property(tries = 12)
    void a_window_of_years_holds_the_whole_weeks_of_those_years_in_every_week(
            @ForAll @IntRange(min = 1, max = 12) int years) {
        RestartWindow window = RestartWindow.calendarYears(years);
        for (int week = Week.of(2000, 1).index(); week < Week.of(2400, 1).index(); week++) {
            assertThat(week - window.firstWeek(week) + 1)
                    .isEqualTo(wholeWeeks(Week.ofIndex(week).sunday(), years));
        }
    }

    private static int wholeWeeks(LocalDate sunday, int years) {
        return (int) ((sunday.toEpochDay() - sunday.minusYears(years).toEpochDay()) / 7);
    }
}
