package dk.refusion.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Benefit;
import dk.refusion.law.Policies;
import dk.refusion.money.Allocation;
import dk.refusion.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An amount evenly over the days of its period, Order 14/2026 § 19(2). */
@SuppressWarnings("EnumOrdinal") // columns of numbers
class DayAmountTest {
    private static final int DAGPENGE = Benefit.DAGPENGE.ordinal();
    private static final int KONTANTHJAELP = Benefit.KONTANTHJAELP.ordinal();
    private static final int MONDAY = Paid.day("2026-01-05");

    private static final DayAmount ALL_DAYS = new DayAmount(Policies.recommended());
    private static final DayAmount WEEKDAYS =
            new DayAmount(Policies.recommended().withDagpengeDays(Policies.DagpengeDays.WEEKDAYS));

    @ParameterizedTest
    @CsvSource({"0, 31", "3, 31", "5, 9", "6, 3", "0, 5", "4, 1", "4, 12"})
    void each_day_or_each_weekday_has_the_same_part(int first, int days) {
        for (boolean weekdays : List.of(false, true)) {
            DayAmount amount =
                    (weekdays ? WEEKDAYS : ALL_DAYS).of(MONDAY + first, MONDAY + first + days - 1, 100_001, DAGPENGE);
            int parts = parts(first, first + days, weekdays);
            for (int day = first; day <= first + days + 10; day++) {
                assertThat(amount.before(MONDAY + day))
                        .isEqualTo(Allocation.evenly(Money.ofOere(100_001), parts)
                                .first(parts(first, Math.min(day, first + days), weekdays))
                                .oere());
            }
            for (int day = first; day < first + days; day++) {
                assertThat(amount.hasPart(MONDAY + day, MONDAY + day + 1)).isEqualTo(!weekdays || day % 7 < 5);
                assertThat(amount.hasPart(MONDAY + day, MONDAY + day + 3)).isTrue();
            }
            assertThat(amount.first).isEqualTo(MONDAY + first);
            assertThat(amount.end).isEqualTo(MONDAY + first + days);
            assertThat(amount.total).isEqualTo(100_001);
        }
    }

    private static int parts(int from, int end, boolean weekdays) {
        int parts = 0;
        for (int day = from; day < end; day++) {
            parts += weekdays && day % 7 > 4 ? 0 : 1;
        }
        return parts;
    }

    @Test
    void a_week_end_alone_has_the_amount_although_weekdays_are_asked_for() {
        DayAmount weekEnd = WEEKDAYS.of(MONDAY + 5, MONDAY + 6, 101, DAGPENGE);

        assertThat(weekEnd.before(MONDAY + 6)).isEqualTo(51);
        assertThat(weekEnd.before(MONDAY + 7)).isEqualTo(101);
        assertThat(weekEnd.hasPart(MONDAY + 5, MONDAY + 6)).isTrue();
    }

    @Test
    void other_benefits_have_all_days_whatever_is_asked_for() {
        assertThat(WEEKDAYS.of(MONDAY, MONDAY + 6, 700, KONTANTHJAELP).before(MONDAY + 6))
                .isEqualTo(600);
        assertThat(WEEKDAYS.isOnWeekdays(KONTANTHJAELP)).isFalse();
        assertThat(WEEKDAYS.isOnWeekdays(DAGPENGE)).isTrue();
        assertThat(ALL_DAYS.isOnWeekdays(DAGPENGE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6})
    void at_most_seven_days_may_be_placed_in_their_first_week(int weekday) {
        DayAmount amount = new DayAmount(Policies.recommended().withShortPeriod(Policies.ShortPeriod.FIRST_WEEK));
        int from = MONDAY + weekday;

        assertThat(amount.last(from, from)).isEqualTo(from);
        assertThat(amount.last(from, from + 6)).isEqualTo(MONDAY + 6);
        assertThat(amount.last(from, from + 7)).isEqualTo(from + 7);
        assertThat(ALL_DAYS.last(from, from + 6)).isEqualTo(from + 6);
        assertThat(amount.of(from, from + 6, 101, KONTANTHJAELP).before(MONDAY + 7))
                .isEqualTo(101);
        assertThat(amount.end).isEqualTo(MONDAY + 7);
    }

    @Test
    void days_are_counted_from_the_week_of_1970_on() {
        int firstMonday = (int) LocalDate.of(1969, 12, 29).toEpochDay();

        assertThat(DayAmount.daysBefore(firstMonday, false)).isZero();
        assertThat(DayAmount.daysBefore(firstMonday, true)).isZero();
        assertThat(DayAmount.daysBefore(firstMonday + 17, false)).isEqualTo(17);
        assertThat(DayAmount.daysBefore(firstMonday + 17, true)).isEqualTo(13);
        assertThat(DayAmount.daysBefore(firstMonday + 13, true)).isEqualTo(10);
    }
}
