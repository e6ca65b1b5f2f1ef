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
}
