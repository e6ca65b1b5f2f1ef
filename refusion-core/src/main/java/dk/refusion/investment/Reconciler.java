package dk.refusion.investment;

import static java.util.stream.Collectors.joining;

import dk.refusion.investment.Comparison.Rule;
import dk.refusion.money.Agreement;
import dk.refusion.money.Figure;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Recalculates the derived figures of published cases. */
final class Reconciler {
    private static final Ratio HALF = Ratio.of(1, 2);

    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    Reconciliation result() {
        return new Reconciliation(comparisons, missing);
    }

    void reconcile(PublishedCase one) {
        sayMissing(one);
        one.proceeds().ifPresent(proceeds -> yearlyProceeds(one, proceeds));
        total(one, Rule.TOTAL_INVESTMENT, one.investment());
        total(one, Rule.TOTAL_SAVINGS, one.savings());
        total(one, Rule.TOTAL_PROCEEDS, one.proceeds());
        one.proceeds().flatMap(PublishedRow::total).ifPresent(total -> proceedsOfTotals(one, total));
        one.savingsPerKrone().ifPresent(ratio -> savingsPerKrone(one, ratio));
    }

    private void sayMissing(PublishedCase one) {
        sayMissing(one, "investering", one.investment());
        sayMissing(one, "besparelse", one.savings());
        sayMissing(one, "provenu", one.proceeds());
        if (one.savingsPerKrone().isEmpty()) {
            missing.add(one.name() + ": besparelse i forhold til investering er ikke offentliggjort");
        }
        if (one.asCase().isEmpty() && !one.unknownYears().isEmpty()) {
            missing.add(one.name() + ": kan ikke vurderes pr. år, da tal er ukendte for " + years(one.unknownYears()));
        } else if (one.asCase().isEmpty()) {
            missing.add(one.name() + ": mindst to af de tre rækker skal have tal pr. år for at kunne regnes pr. år");
        }
    }

    private void sayMissing(PublishedCase one, String label, Optional<PublishedRow> row) {
        if (row.isEmpty()) {
            missing.add(one.name() + ": rækken " + label + " er ikke offentliggjort");
        } else if (row.get().figures().isEmpty()) {
            missing.add(one.name() + ": " + label + " er ikke offentliggjort pr. år");
        } else if (row.get().total().isEmpty()) {
            missing.add(one.name() + ": " + label + " i alt er ikke offentliggjort");
        } else if (!row.get().unknown().isEmpty()) {
            missing.add(one.name() + ": " + label + " i alt kan ikke afgøres, da tal er ukendte for "
                    + years(row.get().unknown()));
        }
    }

    private static String years(Set<Integer> years) {
        return years.stream().map(String::valueOf).collect(joining(", "));
    }

    private void yearlyProceeds(PublishedCase one, PublishedRow proceeds) {
        if (one.investment().isEmpty() || one.savings().isEmpty()) {
            return; // said above: the row is missing
        }
        Map<Integer, Figure> investment = one.investment().get().figures();
        Map<Integer, Figure> savings = one.savings().get().figures();
        SortedSet<Integer> years = new TreeSet<>(proceeds.figures().keySet());
        years.addAll(investment.keySet());
        years.addAll(savings.keySet());
        for (int year : years) {
            Optional<Figure> published = Optional.ofNullable(proceeds.figures().get(year));
            Optional<Figure> invested = Optional.ofNullable(investment.get(year));
            Optional<Figure> saved = Optional.ofNullable(savings.get(year));
            if (isUnknown(year, one)) {
                missing.add(one.name() + " " + year + ": provenu kan ikke afgøres, da et tal er ukendt");
            } else if (published.isEmpty()) {
                missing.add(one.name() + " " + year + ": provenu er ikke offentliggjort");
            } else if (invested.isEmpty() && saved.isEmpty()) {
                missing.add(one.name() + " " + year + ": provenu er offentliggjort uden investering og besparelse");
            } else {
                Money recomputed = amount(saved).minus(amount(invested));
                compare(
                        one,
                        Rule.PROCEEDS_OF_YEAR,
                        OptionalInt.of(year),
                        published.get(),
                        recomputed,
                        resolutions(Stream.concat(invested.stream(), saved.stream())));
            }
        }
    }

    private static boolean isUnknown(int year, PublishedCase one) {
        return Stream.of(one.investment(), one.savings(), one.proceeds())
                .flatMap(Optional::stream)
                .anyMatch(row -> row.unknown().contains(year));
    }

    private void total(PublishedCase one, Rule rule, Optional<PublishedRow> row) {
        if (row.isPresent()
                && row.get().total().isPresent()
                && row.get().unknown().isEmpty()
                && !row.get().figures().isEmpty()) {
            compare(
                    one,
                    rule,
                    OptionalInt.empty(),
                    row.get().total().get(),
                    row.get().series().total(),
                    resolutions(row.get().figures().values().stream()));
        }
    }

    private void proceedsOfTotals(PublishedCase one, Figure published) {
        Optional<Money> invested = one.investment().flatMap(PublishedRow::totalOrSum);
        Optional<Money> saved = one.savings().flatMap(PublishedRow::totalOrSum);
        if (invested.isPresent() && saved.isPresent()) {
            compare(
                    one,
                    Rule.PROCEEDS_OF_TOTALS,
                    OptionalInt.empty(),
                    published,
                    saved.get().minus(invested.get()),
                    Stream.concat(
                                    one.investment().get().resolutions().stream(),
                                    one.savings().get().resolutions().stream())
                            .toList());
        }
    }

    private void savingsPerKrone(PublishedCase one, BigDecimal published) {
        Optional<Money> invested = one.investment().flatMap(PublishedRow::totalOrSum);
        Optional<Money> saved = one.savings().flatMap(PublishedRow::totalOrSum);
        if (invested.isEmpty() || saved.isEmpty()) {
            missing.add(one.name() + ": forholdet kan ikke efterregnes uden investering og besparelse i alt");
            return;
        }
        Ratio investedHalf = half(one.investment().orElseThrow().resolutions());
        Ratio savedHalf = half(one.savings().orElseThrow().resolutions());
        Ratio investedOere = Ratio.of(invested.get().oere());
        Ratio savedOere = Ratio.of(saved.get().oere());
        if (investedOere.minus(investedHalf).signum() <= 0) {
            missing.add(one.name() + ": forholdet kan ikke efterregnes, investering i alt kan være nul");
            return;
        }
        Ratio recomputed = savedOere.dividedBy(investedOere);
        Ratio step = Ratio.of(BigDecimal.valueOf(1, published.scale())).times(HALF);
        boolean above = Ratio.of(published).compareTo(recomputed) >= 0;
        Ratio savedEnd = above ? savedOere.plus(savedHalf) : savedOere.minus(savedHalf);
        // the quotient's far end: a numerator above zero grows with a smaller divisor, one below zero with a larger
        Ratio investedEnd =
                above == (savedEnd.signum() > 0) ? investedOere.minus(investedHalf) : investedOere.plus(investedHalf);
        Ratio end = savedEnd.dividedBy(investedEnd);
        Ratio bound = (above ? end.minus(recomputed) : recomputed.minus(end)).plus(step);
        boolean exact = recomputed.rounded(published.scale(), Rounding.HALF_UP).compareTo(published) == 0;
        add(one, Rule.SAVINGS_PER_KRONE, OptionalInt.empty(), published, recomputed, bound, exact, Optional.empty());
    }

    private void compare(
            PublishedCase one,
            Rule rule,
            OptionalInt year,
            Figure published,
            Money recomputed,
            Collection<Money> resolutions) {
        MoneyUnit unit = published.unit();
        Ratio oerePerUnit = Ratio.of(unit.of(BigDecimal.ONE).oere());
        Ratio bound = half(resolutions)
                .plus(Ratio.of(published.resolution().oere()).times(HALF))
                .dividedBy(oerePerUnit);
        add(
                one,
                rule,
                year,
                published.number(),
                Ratio.of(unit.number(recomputed)),
                bound,
                published.amount().equals(recomputed),
                Optional.of(unit));
    }

    private void add(
            PublishedCase one,
            Rule rule,
            OptionalInt year,
            BigDecimal published,
            Ratio recomputed,
            Ratio bound,
            boolean exact,
            Optional<MoneyUnit> unit) {
        Agreement agreement =
                exact ? Agreement.EXACT : Agreement.of(Ratio.of(published).minus(recomputed), bound);
        comparisons.add(Comparison.builder()
                .caseName(one.name())
                .rule(rule)
                .year(year)
                .published(published)
                .recomputed(recomputed)
                .bound(bound)
                .agreement(agreement)
                .unit(unit)
                .build());
    }

    private static Money amount(Optional<Figure> figure) {
        return figure.map(Figure::amount).orElse(Money.ZERO);
    }

    private static List<Money> resolutions(Stream<Figure> figures) {
        return figures.map(Figure::resolution).toList();
    }

    /** Half of the resolutions together, in øre. */
    private static Ratio half(Collection<Money> resolutions) {
        return Ratio.of(Money.sum(resolutions).oere()).times(HALF);
    }
}
