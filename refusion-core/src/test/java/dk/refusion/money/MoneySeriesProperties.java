package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class MoneySeriesProperties {
    @Property
    void a_sum_is_exact_by_year_or_refused(@ForAll MoneySeries one, @ForAll MoneySeries other) {
        Exact.expect(Exact.byYear(one, other, BigInteger::add), () -> one.plus(other));
        Exact.expect(Exact.byYear(one, other, BigInteger::add), () -> MoneySeries.sum(List.of(one, other)));
    }

    @Property
    void a_difference_is_exact_by_year_or_refused(@ForAll MoneySeries one, @ForAll MoneySeries other) {
        Exact.expect(Exact.byYear(one, other, BigInteger::subtract), () -> one.minus(other));
        Exact.expect(Exact.byYear(MoneySeries.empty(), one, BigInteger::subtract), one::negated);
    }

    @Property
    void the_total_of_a_sum_is_the_sum_of_the_totals(@ForAll MoneySeries one, @ForAll MoneySeries other) {
        MoneySeries a = budget(one);
        MoneySeries b = budget(other);

        assertThat(a.plus(b).total()).isEqualTo(a.total().plus(b.total()));
        assertThat(a.minus(b).total()).isEqualTo(a.total().minus(b.total()));
    }

    @Property
    void sums_are_the_same_in_any_order(@ForAll MoneySeries one, @ForAll MoneySeries other, @ForAll MoneySeries third) {
        MoneySeries a = budget(one);
        MoneySeries b = budget(other);
        MoneySeries c = budget(third);

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c))).isEqualTo(MoneySeries.sum(List.of(c, a, b)));
        assertThat(a.plus(MoneySeries.empty())).isEqualTo(a);
        assertThat(a.minus(a)).isEqualTo(a.map(amount -> Money.ZERO));
    }

    @Property
    void totals_and_running_totals_are_exact_or_refused(@ForAll MoneySeries series) {
        SortedMap<Integer, BigInteger> running = new TreeMap<>();
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Integer, BigInteger> entry : Exact.oere(series).entrySet()) {
            sum = sum.add(entry.getValue());
            running.put(entry.getKey(), sum);
        }

        Exact.expect(running, series::cumulated);
        if (running.values().stream().allMatch(Exact::fits)) {
            Exact.expect(sum, series::total);
        }
    }

    @Property
    void the_last_running_total_is_the_total(@ForAll MoneySeries any) {
        MoneySeries series = budget(any);
        SortedMap<Integer, Money> cumulated = series.cumulated().amounts();

        assertThat(cumulated.isEmpty() ? Money.ZERO : cumulated.get(cumulated.lastKey()))
                .isEqualTo(series.total());
    }

    @Property
    void absent_stays_absent(@ForAll MoneySeries one, @ForAll MoneySeries other) {
        Set<Integer> either = new HashSet<>(one.years());
        either.addAll(other.years());
        Set<Integer> both = new HashSet<>(one.years());
        both.retainAll(other.years());

        assertThat(budget(one).plus(budget(other)).years()).containsExactlyInAnyOrderElementsOf(either);
        assertThat(budget(one).minus(budget(other)).years()).containsExactlyInAnyOrderElementsOf(either);
        assertThat(one.union(other, (mine, theirs) -> theirs).years()).containsExactlyInAnyOrderElementsOf(either);
        assertThat(one.intersection(other, (mine, theirs) -> mine).years()).containsExactlyInAnyOrderElementsOf(both);
        assertThat(budget(one).cumulated().years()).isEqualTo(one.years());
        assertThat(one.map(amount -> Money.ZERO).years()).isEqualTo(one.years());
        assertThat(budget(one).times(Percentage.of(80), Rounding.HALF_UP).years())
                .isEqualTo(one.years());
    }

    @Property
    void an_operation_meets_the_amounts_in_order_and_only_where_both_are(
            @ForAll MoneySeries one, @ForAll MoneySeries other) {
        for (int year : MoneySeries.yearsOf(List.of(one, other))) {
            boolean both = one.get(year).isPresent() && other.get(year).isPresent();

            assertThat(one.union(other, (mine, theirs) -> mine).get(year))
                    .isEqualTo(one.get(year).or(() -> other.get(year)));
            assertThat(one.union(other, (mine, theirs) -> theirs).get(year))
                    .isEqualTo(other.get(year).or(() -> one.get(year)));
            assertThat(one.intersection(other, (mine, theirs) -> mine).get(year))
                    .isEqualTo(one.get(year).filter(amount -> both));
            assertThat(one.intersection(other, (mine, theirs) -> theirs).get(year))
                    .isEqualTo(other.get(year).filter(amount -> both));
        }
    }

    @Property
    void a_series_cut_in_two_adds_up_to_itself(
            @ForAll MoneySeries series, @ForAll @IntRange(min = 2010, max = 2032) int cut) {
        MoneySeries early = series.between(Integer.MIN_VALUE, cut);
        MoneySeries late = series.between(cut + 1, Integer.MAX_VALUE);

        assertThat(early.plus(late)).isEqualTo(series);
        assertThat(early.years()).allMatch(year -> year <= cut);
        assertThat(late.years()).allMatch(year -> year > cut);
    }

    @Property
    void what_is_put_is_there_and_what_is_taken_out_is_not(
            @ForAll MoneySeries series, @ForAll @IntRange(min = 2010, max = 2032) int year, @ForAll Money amount) {
        assertThat(series.with(year, amount).get(year)).contains(amount);
        assertThat(series.with(year, amount).without(year)).isEqualTo(series.without(year));
        assertThat(series.without(year).get(year)).isEmpty();
        assertThat(MoneySeries.of(series.amounts())).isEqualTo(series).hasSameHashCodeAs(series);
    }

    /** The series in amounts of which thousands can be added. */
    private static MoneySeries budget(MoneySeries series) {
        return series.map(amount -> Money.ofOere(amount.oere() / 10_000));
    }
}
