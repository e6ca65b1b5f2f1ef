package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneySeriesTest {
    private final MoneySeries investment =
            MoneySeries.of(2015, MoneyUnit.MILLION, "15.7", "28.7", "37.0", "38.3", "38.3", "-", "-");
    private final MoneySeries savings =
            MoneySeries.of(2015, MoneyUnit.MILLION, "0.2", "47.3", "56.2", "91.2", "117.8", "-", "-");

    @Test
    void proceeds_are_savings_less_investment_year_by_year() {
        MoneySeries proceeds = savings.minus(investment);

        assertThat(proceeds)
                .isEqualTo(MoneySeries.of(2015, MoneyUnit.MILLION, "-15.5", "18.6", "19.2", "52.9", "79.5"))
                .hasToString("{2015=-15,5 2016=18,6 2017=19,2 2018=52,9 2019=79,5} mio. kr.");
        assertThat(proceeds.total()).isEqualTo(MoneyUnit.MILLION.of("154.7"));
        assertThat(proceeds.cumulated())
                .isEqualTo(MoneySeries.of(2015, MoneyUnit.MILLION, "-15.5", "3.1", "22.3", "75.2", "154.7"));
    }

    @Test
    void a_year_is_absent_or_zero_but_never_both() {
        MoneySeries series = MoneySeries.of(2015, MoneyUnit.KRONE, "0", "-");

        assertThat(series.get(2015)).contains(Money.ZERO);
        assertThat(series.get(2016)).isEmpty();
        assertThat(series).isNotEqualTo(MoneySeries.of(2015, MoneyUnit.KRONE, "0", "0"));
        assertThat(series.isEmpty()).isFalse();
        assertThat(series.without(2015)).isEqualTo(MoneySeries.empty());
        assertThat(series.total()).isEqualTo(MoneySeries.empty().total()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_year_that_only_one_side_has_is_kept_by_a_sum_and_dropped_by_an_intersection() {
        MoneySeries one = MoneySeries.of(2015, MoneyUnit.KRONE, "1", "-", "3", "-");
        MoneySeries other = MoneySeries.of(2015, MoneyUnit.KRONE, "10", "20", "-", "-");

        assertThat(one.plus(other)).isEqualTo(MoneySeries.of(2015, MoneyUnit.KRONE, "11", "20", "3", "-"));
        assertThat(one.minus(other)).isEqualTo(MoneySeries.of(2015, MoneyUnit.KRONE, "-9", "-20", "3", "-"));
        assertThat(one.intersection(other, Money::plus)).isEqualTo(MoneySeries.of(2015, MoneyUnit.KRONE, "11"));
        assertThat(one.union(other, (mine, theirs) -> mine))
                .isEqualTo(MoneySeries.of(2015, MoneyUnit.KRONE, "1", "20", "3"));
    }

    @Test
    void a_range_of_years_includes_both_ends() {
        assertThat(investment.between(2016, 2017)).isEqualTo(MoneySeries.of(2016, MoneyUnit.MILLION, "28.7", "37"));
        assertThat(investment.between(2018, 2018).years()).containsExactly(2018);
        assertThat(investment.between(2019, 2018)).isEqualTo(MoneySeries.empty());
        assertThat(investment.between(2018, Integer.MAX_VALUE).years()).containsExactly(2018, 2019);
        assertThat(investment.between(Integer.MIN_VALUE, 2015).years()).containsExactly(2015);
    }

    @Test
    void one_year_can_be_replaced_added_or_taken_out() {
        assertThat(investment.with(2015, Money.ZERO).get(2015)).contains(Money.ZERO);
        assertThat(investment.with(2020, Money.ZERO).years()).endsWith(2019, 2020);
        assertThat(investment.without(2015).years()).startsWith(2016);
        assertThat(investment.without(1999)).isEqualTo(investment);
    }

    @Test
    void a_builder_sets_each_year_once() {
        MoneySeries built = MoneySeries.builder()
                .putAmount(2016, Money.ofKroner(2))
                .putAllAmounts(Map.of(2015, Money.ofKroner(1)))
                .build();

        assertThat(built).isEqualTo(MoneySeries.of(2015, MoneyUnit.KRONE, "1", "2"));
        assertThat(built.years()).containsExactly(2015, 2016);
        assertThatThrownBy(() -> MoneySeries.builder()
                        .putAmount(2015, Money.ZERO)
                        .putAmount(2015, Money.ofKroner(1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2015");
    }

    @Test
    void one_year_is_a_series() {
        assertThat(MoneySeries.of(2015, Money.ZERO))
                .isEqualTo(MoneySeries.empty().with(2015, Money.ZERO));
    }

    @Test
    void years_are_collected_to_a_series_each_once() {
        assertThat(investment.stream().parallel().collect(MoneySeries.collector()))
                .isEqualTo(investment);
        assertThat(investment.stream()
                        .filter(year -> year.getValue().isGreaterThan(Money.ofKroner(30_000_000)))
                        .collect(MoneySeries.collector())
                        .years())
                .containsExactly(2017, 2018, 2019);
        assertThatThrownBy(() ->
                        Stream.concat(investment.stream(), investment.stream()).collect(MoneySeries.collector()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2015");
    }

    @Test
    void a_percentage_is_taken_of_every_amount() {
        assertThat(MoneySeries.of(2015, MoneyUnit.KRONE, "10", "-", "0.01").times(Percentage.of(50), Rounding.HALF_UP))
                .isEqualTo(MoneySeries.of(2015, MoneyUnit.KRONE, "5", "-", "0.01"));
    }

    @Test
    void a_series_prints_in_the_largest_unit_that_needs_no_rounding() {
        assertThat(investment).hasToString("{2015=15,7 2016=28,7 2017=37 2018=38,3 2019=38,3} mio. kr.");
        assertThat(MoneySeries.of(2015, MoneyUnit.KRONE, "1500", "250000"))
                .hasToString("{2015=1,5 2016=250} 1.000 kr.");
        assertThat(MoneySeries.of(2015, MoneyUnit.KRONE, "1234567.89")).hasToString("{2015=1.234.567,89} kr.");
        assertThat(MoneySeries.of(2015, MoneyUnit.KRONE, "-", "0")).hasToString("{2016=0} mio. kr.");
        assertThat(MoneySeries.empty()).hasToString("{} kr.");
    }

    @Test
    void the_sum_of_many_series_is_the_sum_by_year() {
        assertThat(MoneySeries.sum(List.of(investment, investment.negated())).total())
                .isEqualTo(Money.ZERO);
        assertThat(MoneySeries.sum(List.of())).isEqualTo(MoneySeries.empty());
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThatThrownBy(() -> MoneySeries.of(2015, MoneyUnit.MILLION, "15,7"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mio. kr.")
                .hasMessageEndingWith("was \"15,7\"");
    }

    @Test
    void what_a_series_hands_out_cannot_change_it() {
        assertThatThrownBy(() -> investment.amounts().put(2030, Money.ZERO))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> investment.years().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> investment.stream().iterator().next().setValue(Money.ZERO))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_series_is_a_table_of_one_row() {
        assertThat(investment.asTable("Investering", MoneyUnit.MILLION, 1))
                .isEqualTo(MoneyTable.in(MoneyUnit.MILLION, 1).row("Investering", investment));
    }
}
