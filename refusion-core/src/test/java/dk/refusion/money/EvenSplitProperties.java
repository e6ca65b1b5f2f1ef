package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class EvenSplitProperties {
    @Property
    void the_first_days_have_their_exact_share_rounded_half_up(
            @ForAll Money total, @ForAll @IntRange(min = 1) int parts, @ForAll @IntRange int seed) {
        int count = (int) (seed % (parts + 1L));
        BigDecimal exact = total.kroner()
                .multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP);

        assertThat(Allocation.evenly(total, parts).first(count)).isEqualTo(Money.of(exact));
    }

    @Property
    void days_add_up_however_they_are_grouped(
            @ForAll Money total,
            @ForAll @IntRange(min = 1, max = 400) int parts,
            @ForAll @Size(max = 12) Set<@IntRange(max = 400) Integer> cuts) {
        EvenSplit split = Allocation.evenly(total, parts);
        TreeSet<Integer> ends =
                new TreeSet<>(cuts.stream().map(cut -> Math.min(cut, parts)).toList());
        ends.add(parts);

        List<Money> runs = new ArrayList<>();
        int from = 0;
        for (int to : ends) {
            runs.add(split.run(from, to));
            from = to;
        }

        assertThat(Money.sum(runs)).isEqualTo(total);
    }

    @Property
    void a_run_is_the_sum_of_its_days(
            @ForAll Money total,
            @ForAll @IntRange(min = 1, max = 366) int parts,
            @ForAll @IntRange(max = 366) int start) {
        EvenSplit split = Allocation.evenly(total, parts);
        int from = Math.min(start, parts);
        Money days = Money.ZERO;
        for (int day = from; day < parts; day++) {
            days = days.plus(split.part(day));
        }

        assertThat(split.run(from, parts)).isEqualTo(days);
    }

    @Property
    void each_day_is_less_than_one_oere_from_the_even_share(
            @ForAll Money total,
            @ForAll @IntRange(min = 1, max = 366) int parts,
            @ForAll @IntRange(max = 365) int day) {
        EvenSplit split = Allocation.evenly(total, parts);
        Ratio even = Ratio.of(total.oere(), parts);

        Ratio error = Ratio.of(split.part(day % parts).oere()).minus(even);

        assertThat(error).isBetween(Ratio.of(-1), Ratio.ONE);
    }
}
