package dk.refusion.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WeekSetProperties {
    @Property
    void sets_of_weeks_behave_as_sets(
            @ForAll Set<@IntRange(min = 0, max = 60) Integer> one,
            @ForAll Set<@IntRange(min = 0, max = 60) Integer> other) {
        WeekSet here = weeks(one);
        WeekSet there = weeks(other);

        Set<Integer> union = new TreeSet<>(one);
        union.addAll(other);
        Set<Integer> common = new TreeSet<>(one);
        common.retainAll(other);
        Set<Integer> rest = new TreeSet<>(one);
        rest.removeAll(other);

        assertThat(here.union(there)).isEqualTo(weeks(union));
        assertThat(here.intersection(there)).isEqualTo(weeks(common));
        assertThat(here.minus(there)).isEqualTo(weeks(rest));
        assertThat(here.size()).isEqualTo(one.size());
        assertThat(here.weeks().map(Week::index).collect(Collectors.toSet())).isEqualTo(one);
        for (int week = -1; week <= 61; week++) {
            assertThat(here.contains(Week.ofIndex(week))).isEqualTo(one.contains(week));
        }
    }

    @Property
    void gaps_fill_a_set_to_one_range(@ForAll Set<@IntRange(min = 0, max = 60) Integer> some) {
        WeekSet weeks = weeks(some);
        assertThat(weeks.gaps().intersection(weeks).isEmpty()).isTrue();
        assertThat(weeks.union(weeks.gaps()).ranges()).hasSize(some.isEmpty() ? 0 : 1);
    }

    @Property
    void a_week_is_read_back_from_its_text_and_its_days(@ForAll @IntRange(min = -100_000, max = 400_000) int index) {
        Week week = Week.ofIndex(index);
        assertThat(Week.parse(week.toString())).isEqualTo(week);
        assertThat(Week.of(week.year(), week.number())).isEqualTo(week);
        assertThat(Week.of(week.monday())).isEqualTo(week);
        assertThat(Week.of(week.sunday())).isEqualTo(week);
        assertThat(Week.of(LocalDate.ofEpochDay(week.sunday().toEpochDay() + 1)))
                .isEqualTo(week.plusWeeks(1));
        assertThat(week.monday().getDayOfWeek().getValue()).isEqualTo(1);
        assertThat(week.weeksUntil(week.plusWeeks(53))).isEqualTo(53);
    }

    private static WeekSet weeks(Set<Integer> indexes) {
        return WeekSet.of(indexes.stream()
                .map(index -> WeekRange.of(Week.ofIndex(index), 1))
                .toList());
    }
}
