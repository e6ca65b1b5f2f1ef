package dk.refusion.investment;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The printed totals of several cases added up (i alt for alle).
 *
 * <p>Sums of rounded figures: for the exact sum of the years see {@link InvestmentCase#together}.
 *
 * <pre>{@code
 * letter.totals().savingsPerKrone();              // of all cases whose three totals are known
 * letter.totals().incomplete();                   // the others, by name
 * }</pre>
 *
 * @param investment the sum of the investments
 * @param savings the sum of the savings
 * @param proceeds the sum of the proceeds
 * @param incomplete the names of the cases that neither print one of the three totals nor have all its years, so that they are
 *     left out of all sums; unmodifiable
 */
public record PublishedTotals(Money investment, Money savings, Money proceeds, List<String> incomplete)
        implements Written {
    /**
     * Copies the list.
     *
     * @param investment the sum of the investments
     * @param savings the sum of the savings
     * @param proceeds the sum of the proceeds
     * @param incomplete the names of the cases left out
     */
    public PublishedTotals {
        Objects.requireNonNull(investment, "investment");
        Objects.requireNonNull(savings, "savings");
        Objects.requireNonNull(proceeds, "proceeds");
        incomplete = List.copyOf(incomplete);
    }

    static PublishedTotals of(Collection<PublishedCase> cases) {
        List<PublishedCase> complete =
                cases.stream().filter(PublishedTotals::isComplete).toList();
        return new PublishedTotals(
                sum(complete, PublishedCase::investment),
                sum(complete, PublishedCase::savings),
                sum(complete, PublishedCase::proceeds),
                cases.stream()
                        .filter(one -> !isComplete(one))
                        .map(PublishedCase::name)
                        .toList());
    }

    /**
     * The savings for each krone invested.
     *
     * @return the exact ratio of the sums; empty if nothing is invested
     */
    public Optional<Ratio> savingsPerKrone() {
        return investment.isZero() ? Optional.empty() : Optional.of(savings.ratioTo(investment));
    }

    private static boolean isComplete(PublishedCase one) {
        return one.investment().flatMap(PublishedRow::totalOrSum).isPresent()
                && one.savings().flatMap(PublishedRow::totalOrSum).isPresent()
                && one.proceeds().flatMap(PublishedRow::totalOrSum).isPresent();
    }

    private static Money sum(List<PublishedCase> cases, Function<PublishedCase, Optional<PublishedRow>> row) {
        return Money.sum(cases.stream()
                .map(row)
                .flatMap(Optional::stream)
                .map(PublishedRow::totalOrSum)
                .flatMap(Optional::stream)
                .toList());
    }
}
