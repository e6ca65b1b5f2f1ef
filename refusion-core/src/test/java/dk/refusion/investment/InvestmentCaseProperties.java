package dk.refusion.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.price.PriceLevel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Assertions;

@Domain(InvestmentArbitraries.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class InvestmentCaseProperties {
    @Property
    void provenu_is_besparelse_less_investering_in_every_year(@ForAll InvestmentCase investmentCase) {
        for (int year : InvestmentArbitraries.YEARS) {
            Optional<Money> invested = investmentCase.investment().get(year);
            Optional<Money> saved = investmentCase.savings().get(year);
            Optional<Money> proceeds = investmentCase.proceeds().get(year);

            assertThat(proceeds.isPresent()).isEqualTo(invested.isPresent() || saved.isPresent());
            proceeds.ifPresent(amount -> assertThat(amount.oere())
                    .isEqualTo(saved.map(Money::oere).orElse(0L)
                            - invested.map(Money::oere).orElse(0L)));
        }
        Statistics.label("a year with only one of the rows")
                .collect(!investmentCase
                        .investment()
                        .years()
                        .equals(investmentCase.savings().years()))
                .coverage(c -> c.check(true).percentage(p -> p > 20));
        Statistics.label("nothing at all")
                .collect(investmentCase.proceeds().isEmpty())
                .coverage(c -> c.check(true).count(n -> n > 0));
    }

    @Property
    void provenu_in_total_is_besparelse_less_investering_in_total(@ForAll InvestmentCase investmentCase) {
        assertThat(investmentCase.proceeds().total())
                .isEqualTo(investmentCase
                        .savings()
                        .total()
                        .minus(investmentCase.investment().total()));
    }

    @Property
    void the_cumulated_provenu_ends_at_the_total(@ForAll InvestmentCase investmentCase) {
        MoneySeries cumulated = investmentCase.cumulatedProceeds();

        assertThat(cumulated.years()).isEqualTo(investmentCase.proceeds().years());
        Money last = cumulated.isEmpty()
                ? Money.ZERO
                : cumulated.amounts().getOrDefault(cumulated.amounts().lastKey(), Money.MIN);
        assertThat(last).isEqualTo(investmentCase.proceeds().total());
    }

    @Property
    void the_present_value_at_no_interest_is_the_total(
            @ForAll InvestmentCase investmentCase,
            @ForAll @IntRange(min = 2000, max = 2015) int baseYear,
            @ForAll FlowTiming timing) {
        assertThat(investmentCase.presentValue(DiscountSchedule.flat(Percentage.ZERO), baseYear, timing))
                .isEqualTo(investmentCase.proceeds().total());
    }

    @Property
    void the_present_value_is_what_decimal_discounting_year_by_year_gives(
            @ForAll InvestmentCase investmentCase, @ForAll @IntRange(min = 1, max = 200) int tenthsOfPercent) {
        Percentage rate = Percentage.of(Ratio.of(tenthsOfPercent, 1000));
        BigDecimal growth = BigDecimal.ONE.add(BigDecimal.valueOf(tenthsOfPercent, 3));
        BigDecimal expected = BigDecimal.ZERO;
        for (int year : InvestmentArbitraries.YEARS) {
            Optional<Money> amount = investmentCase.proceeds().get(year);
            if (amount.isPresent()) {
                BigDecimal divisor = growth.pow(year - 2015);
                expected = expected.add(amount.get().kroner().divide(divisor, new MathContext(60)));
            }
        }

        assertThat(investmentCase.presentValue(DiscountSchedule.flat(rate), 2015, FlowTiming.START_OF_YEAR))
                .isEqualTo(Money.of(expected, Rounding.HALF_UP));
    }

    @Property
    void the_order_of_the_cases_in_a_portfolio_does_not_matter(
            @ForAll @Size(max = 5) List<InvestmentCase> cases, @ForAll Random random) {
        List<InvestmentCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);

        assertThat(InvestmentCase.together("Samlet", shuffled)).isEqualTo(InvestmentCase.together("Samlet", cases));
    }

    @Property
    void a_portfolio_has_the_total_proceeds_of_its_cases(@ForAll @Size(max = 5) List<InvestmentCase> cases) {
        assertThat(InvestmentCase.together("Samlet", cases).proceeds().total())
                .isEqualTo(Money.sum(
                        cases.stream().map(one -> one.proceeds().total()).toList()));
    }

    @Property
    void after_the_payback_the_cumulated_provenu_is_never_negative(@ForAll InvestmentCase investmentCase) {
        MoneySeries cumulated = investmentCase.cumulatedProceeds();
        Payback payback = investmentCase.payback();

        if (payback instanceof Payback.Immediate) {
            assertThat(cumulated.amounts().values()).noneMatch(Money::isNegative);
        } else if (payback instanceof Payback.Recovered recovered) {
            cumulated
                    .amounts()
                    .forEach((year, sum) -> assertThat(year < recovered.year() || !sum.isNegative())
                            .isTrue());
            assertThat(cumulated.amounts().headMap(recovered.year()).values()).anyMatch(Money::isNegative);
            int started = recovered.year() - cumulated.amounts().firstKey();
            assertThat(recovered.years()).isGreaterThan(Ratio.of(started)).isLessThanOrEqualTo(Ratio.of(started + 1));
        } else if (payback instanceof Payback.Outstanding outstanding) {
            assertThat(outstanding.shortfall())
                    .isEqualTo(investmentCase.proceeds().total().negated());
        } else {
            Assertions.fail("unknown payback " + payback);
        }
        Statistics.label("payback").collect(payback.getClass().getSimpleName()).coverage(c -> {
            c.check("Immediate").percentage(p -> p > 5);
            c.check("Recovered").percentage(p -> p > 5);
            c.check("Outstanding").percentage(p -> p > 5);
        });
    }

    @Property(tries = 300)
    void between_two_rates_of_which_one_is_internal_the_present_value_changes_its_sign(
            @ForAll InvestmentCase investmentCase) {
        MoneySeries scaled = investmentCase.proceeds();
        if (InternalRate.of(scaled) instanceof InternalRate.Unique unique) {
            Ratio rate = unique.rate().asRatio();
            Ratio step = Ratio.of(1, 20_000);
            int below = signOfValue(scaled, rate.minus(step));
            int above = signOfValue(scaled, rate.plus(step));

            // a double root touches zero without crossing it; no random case has shown one
            assertThat(below * above).isLessThanOrEqualTo(0);
        }
        Statistics.label("internal rate")
                .collect(InternalRate.of(scaled).getClass().getSimpleName())
                .coverage(c -> {
                    c.check("Unique").percentage(p -> p > 5);
                    c.check("None").percentage(p -> p > 5);
                    c.check("NotUnique").count(n -> n > 0);
                });
    }

    @Property
    void cases_of_different_price_levels_are_not_added_up(@ForAll InvestmentCase investmentCase) {
        InvestmentCase current = investmentCase.at(PriceLevel.current());
        InvestmentCase of2018 = investmentCase.at(PriceLevel.ofYear(2018));

        assertThatThrownBy(() -> InvestmentCase.together("Samlet", List.of(current, of2018)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("were [løbende priser, 2018-priser]");
    }

    /** The sign of amount × growth^(years to the end), which is that of the present value. */
    private static int signOfValue(MoneySeries flows, Ratio rate) {
        Ratio growth = Ratio.ONE.plus(rate);
        Assume.that(growth.signum() > 0);
        Ratio value = Ratio.ZERO;
        for (int year : flows.years()) {
            value = value.plus(growth.power(2021 - year)
                    .times(flows.get(year).orElseThrow().oere()));
        }
        return value.signum();
    }
}
