package dk.refusion.money;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
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

/**
 * What amounts, ratios, figures and series look like in a property: mostly the size of a municipality's budget, often
 * zero, one øre or absent, and now and then at the very bounds of money.
 */
public class MoneyDomain extends DomainContextBase {
    /** The properties' own domain; found by its class. */
    public MoneyDomain() {}

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, budgets()),
                Tuple.of(2, Arbitraries.of(0L, 1L, -1L, 50L, -50L).map(Money::ofOere)),
                Tuple.of(1, Arbitraries.longs().map(Money::ofOere)),
                Tuple.of(1, Arbitraries.of(Money.MIN, Money.MAX)));
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.longs().between(-1_000_000, 1_000_000),
                                Arbitraries.longs().between(1, 1_000_000))
                        .as(Ratio::of),
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs().filter(denominator -> denominator != 0))
                        .as(Ratio::of));
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-200, 200).map(Percentage::of), ratios().map(Ratio::asPercentage));
    }

    @Provide
    Arbitrary<Figure> figures() {
        return Arbitraries.of(MoneyUnit.class)
                .flatMap(unit -> Arbitraries.integers()
                        .between(0, unit.maxDecimals())
                        .flatMap(decimals -> {
                            long most =
                                    Long.MAX_VALUE / unit.resolution(decimals).oere();
                            return Arbitraries.longs()
                                    .between(-most, most)
                                    .map(steps -> Figure.of(BigDecimal.valueOf(steps, decimals), unit));
                        }));
    }

    /** A first year and then one cell a year: an amount, zero or absent. */
    @Provide
    Arbitrary<MoneySeries> series() {
        Arbitrary<Optional<Money>> cells = Arbitraries.frequencyOf(
                Tuple.of(5, amounts().map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.of(Money.ZERO))),
                Tuple.of(3, Arbitraries.just(Optional.empty())));
        return Combinators.combine(
                        Arbitraries.integers().between(2012, 2022), cells.list().ofMaxSize(8))
                .as(MoneyDomain::seriesOf);
    }

    /** Tables of amounts that are small enough to have a total in every row. */
    @Provide
    Arbitrary<MoneyTable> tables() {
        Arbitrary<MoneySeries> rows = series().map(one -> one.map(amount -> Money.ofOere(amount.oere() / 1_000)));
        Arbitrary<String> labels =
                Arbitraries.of("Investering", "Besparelse", "Provenu", "Hjørring i alt", "2015", "-");
        return Arbitraries.of(MoneyUnit.class)
                .flatMap(unit -> Combinators.combine(
                                Arbitraries.integers().between(0, unit.maxDecimals()),
                                Arbitraries.maps(labels, rows).ofMaxSize(4))
                        .as((decimals, series) -> tableOf(unit, decimals, series)));
    }

    private static Arbitrary<Money> budgets() {
        return Arbitraries.longs()
                .between(-10_000_000_000_000L, 10_000_000_000_000L)
                .map(Money::ofOere);
    }

    private static MoneySeries seriesOf(int firstYear, List<Optional<Money>> cells) {
        Map<Integer, Money> amounts = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int year = firstYear + i;
            cells.get(i).ifPresent(amount -> amounts.put(year, amount));
        }
        return MoneySeries.of(amounts);
    }

    private static MoneyTable tableOf(MoneyUnit unit, int decimals, Map<String, MoneySeries> rows) {
        MoneyTable table = MoneyTable.in(unit, decimals);
        for (Map.Entry<String, MoneySeries> row : new LinkedHashMap<>(rows).entrySet()) {
            table = table.row(row.getKey(), row.getValue());
        }
        return table;
    }
}
