package dk.refusion.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.stream.IntStream;
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

    /** Over the 400 years after which the calendar repeats. */
    @Property(tries = 12)
    void a_window_of_years_has_a_width_only_if_every_such_window_has_it(
            @ForAll @IntRange(min = 1, max = 12) int years) {
        int width = RestartWindow.calendarYears(years).width();
        IntStream widths = IntStream.range(
                        Week.of(2000, 1).index(), Week.of(2400, 1).index())
                .map(week -> wholeWeeks(Week.ofIndex(week).sunday(), years));

        assertThat(widths.distinct()).satisfies(all -> {
            if (all.size() == 1) {
                assertThat(width).isEqualTo(all.get(0));
            } else {
                assertThat(width).isZero();
            }
        });
    }

    private static int wholeWeeks(LocalDate sunday, int years) {
        return (int) ((sunday.toEpochDay() - sunday.minusYears(years).toEpochDay()) / 7);
    }
}
