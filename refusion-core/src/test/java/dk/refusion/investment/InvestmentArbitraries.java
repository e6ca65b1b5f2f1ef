package dk.refusion.investment;

import dk.refusion.money.Figure;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Series with every mixture of value, zero and absent, the cases made of them, and their tables rounded to a unit. */
class InvestmentArbitraries extends DomainContextBase {
    static final List<Integer> YEARS = List.of(2015, 2016, 2017, 2018, 2019, 2020, 2021);

    /** Up to ±10 mia. kr. a year: more than any municipality, less than an overflow of any sum of them. */
    private static final long LARGEST_OERE = 1_000_000_000_000L;

    @Provide
    Arbitrary<Money> money() {
        return Arbitraries.longs().between(-LARGEST_OERE, LARGEST_OERE).map(Money::ofOere);
    }

    @Provide
    Arbitrary<MoneySeries> series() {
        Arbitrary<Optional<Money>> cell = Arbitraries.frequencyOf(
                Tuple.of(5, money().map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.of(Money.ZERO))),
                Tuple.of(2, Arbitraries.just(Optional.empty())));
        Arbitrary<MoneySeries> any = cell.list().ofSize(YEARS.size()).map(InvestmentArbitraries::ofCells);
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, Arbitraries.just(MoneySeries.empty())));
    }

    @Provide
    Arbitrary<InvestmentCase> cases() {
        return Combinators.combine(Arbitraries.of("Aabenraa", "Ballerup", "Hjørring"), series(), series())
                .as(InvestmentCase::of);
    }

    @Provide
    Arbitrary<PublishedTable> roundedTables() {
        return Combinators.combine(
                        cases(),
                        Arbitraries.of(MoneyUnit.values()),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.HALF_DOWN))
                .as(InvestmentArbitraries::published);
    }

    /** The table that somebody prints who calculates exactly and rounds every figure of its own. */
    static PublishedTable published(InvestmentCase exact, MoneyUnit unit, int decimals, Rounding rounding) {
        PublishedCase.Builder printed = PublishedCase.builder()
                .name(exact.name())
                .investment(row(exact.investment(), unit, decimals, rounding))
                .savings(row(exact.savings(), unit, decimals, rounding))
                .proceeds(row(exact.proceeds(), unit, decimals, rounding));
        exact.savingsPerKrone().map(ratio -> ratio.rounded(1, rounding)).ifPresent(printed::savingsPerKrone);
        return PublishedTable.of(unit, YEARS, List.of(printed.build()));
    }

    static Ratio distance(BigDecimal published, Ratio recomputed) {
        Ratio difference = Ratio.of(published).minus(recomputed);
        return difference.signum() < 0 ? difference.negated() : difference;
    }

    private static PublishedRow row(MoneySeries series, MoneyUnit unit, int decimals, Rounding rounding) {
        Map<Integer, Figure> figures = new TreeMap<>();
        series.amounts().forEach((year, amount) -> figures.put(year, Figure.rounded(amount, unit, decimals, rounding)));
        return PublishedRow.of(figures).withTotal(Figure.rounded(series.total(), unit, decimals, rounding));
    }

    private static MoneySeries ofCells(List<Optional<Money>> cells) {
        MoneySeries.Builder series = MoneySeries.builder();
        for (int i = 0; i < cells.size(); i++) {
            int year = YEARS.get(i);
            cells.get(i).ifPresent(amount -> series.putAmount(year, amount));
        }
        return series.build();
    }
}
