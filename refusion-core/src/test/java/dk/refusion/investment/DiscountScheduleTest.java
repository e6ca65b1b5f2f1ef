package dk.refusion.investment;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscountScheduleTest {
    private static final DiscountSchedule OF_2013 = DiscountSchedule.ministryOfFinance(LocalDate.of(2013, 5, 31));

    @ParameterizedTest
    @CsvSource({
        "1999-01-01, 6",
        "2008-12-31, 6",
        "2009-01-01, 5",
        "2013-05-30, 5",
        "2013-05-31, 4",
        "2018-01-09, 4",
        "2021-01-06, 4",
        "2021-01-07, 3.5",
        "2026-01-01, 3.5"
    })
    void the_first_rate_changes_on_the_day_of_each_recommendation(LocalDate date, String percent) {
        assertThat(DiscountSchedule.ministryOfFinance(date).rate(1)).isEqualTo(percent(percent));
    }

    @Test
    void a_date_before_the_first_recommendation_is_refused() {
        assertThatThrownBy(() -> DiscountSchedule.ministryOfFinance(LocalDate.of(1998, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("discount rates are known from 1999-01-01 on, was 1998-12-31");
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "35, 4", "36, 3", "70, 3", "71, 2", "500, 2"})
    void the_rate_falls_after_35_and_after_70_years(int years, String percent) {
        assertThat(OF_2013.rate(years)).isEqualTo(percent(percent));
    }

    @Test
    void a_year_is_discounted_by_the_rate_of_its_own_step() {
        Ratio year40 = Ratio.ONE.dividedBy(
                Ratio.of(104, 100).power(35).times(Ratio.of(103, 100).power(5)));
        Ratio year72 = Ratio.ONE.dividedBy(Ratio.of(104, 100)
                .power(35)
                .times(Ratio.of(103, 100).power(35))
                .times(Ratio.of(102, 100).power(2)));

        assertThat(OF_2013.factor(40)).isEqualTo(year40);
        assertThat(OF_2013.factor(72)).isEqualTo(year72);
        assertThat(OF_2013.factor(0)).isEqualTo(Ratio.ONE);
    }

    @ParameterizedTest
    @CsvSource({"35, 3.5", "36, 2.5", "70, 2.5", "71, 1.5", "200, 1.5"})
    void from_22_june_2023_the_third_step_is_known(int years, String percent) {
        assertThat(DiscountSchedule.ministryOfFinance(LocalDate.of(2023, 6, 22)).rate(years))
                .isEqualTo(percent(percent));
    }

    @Test
    void the_third_step_is_not_known_in_2021_and_so_refused() {
        DiscountSchedule of2021 = DiscountSchedule.ministryOfFinance(LocalDate.of(2023, 6, 21));

        assertThat(of2021.rate(70)).isEqualTo(percent("2.5"));
        assertThatThrownBy(() -> of2021.factor(71))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no discount rate is known for that year, known are 0 to 70 years ahead, was 71");
    }

    @Test
    void at_the_end_of_its_year_an_amount_is_discounted_by_one_year_more() {
        MoneySeries flows = MoneySeries.of(2015, MoneyUnit.KRONE, "110", "121");
        DiscountSchedule tenPercent = DiscountSchedule.flat(Percentage.of(10));

        assertThat(tenPercent.presentValue(flows, 2015, FlowTiming.START_OF_YEAR))
                .isEqualTo(kr(220));
        assertThat(tenPercent.presentValue(flows, 2015, FlowTiming.END_OF_YEAR)).isEqualTo(kr(200));
        assertThat(tenPercent.presentValue(flows, 2014, FlowTiming.START_OF_YEAR))
                .isEqualTo(kr(200));
    }

    @Test
    void a_base_year_after_the_first_amount_is_refused() {
        MoneySeries flows = MoneySeries.of(2015, MoneyUnit.KRONE, "110", "121");

        assertThatThrownBy(() -> OF_2013.presentValue(flows, 2016, FlowTiming.START_OF_YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the base year must be the first year of the amounts, 2015, or earlier, was 2016");
    }

    @Test
    void a_schedule_starts_at_year_zero_and_has_rates_above_minus_100_percent() {
        assertThatThrownBy(() -> DiscountSchedule.builder()
                        .source("a source")
                        .putRate(1, Percentage.of(4))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rates of a schedule start at year 0, were {1=4 %}");
        assertThatThrownBy(() -> DiscountSchedule.flat(Percentage.of(-100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a discount rate is more than -100 %, from year 0 it was -100 %");
    }

    @Test
    void the_last_year_is_that_of_the_last_step_or_later() {
        assertThat(twoStepsUntil(36).rate(36)).isEqualTo(percent("3"));
        assertThatThrownBy(() -> twoStepsUntil(35))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the last year is not before the last step, was 35");
    }

    private static DiscountSchedule twoStepsUntil(int lastYear) {
        return DiscountSchedule.builder()
                .source("a source")
                .putRate(0, Percentage.of(4))
                .putRate(36, Percentage.of(3))
                .lastYear(lastYear)
                .build();
    }

    @Test
    void a_schedule_prints_its_steps_and_its_source() {
        assertThat(OF_2013).asString().startsWith("0: 4 %, 36: 3 %, 71: 2 % (");
        assertThat(FlowTiming.fromString("END_OF_YEAR")).isSameAs(FlowTiming.END_OF_YEAR);
    }
}
