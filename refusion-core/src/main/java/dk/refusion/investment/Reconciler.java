package dk.refusion.investment;

import static java.util.stream.Collectors.joining;

import dk.refusion.investment.Comparison.Rule;
import dk.refusion.language.Sentence;
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
    private final List<Sentence> missing = new ArrayList<>();

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
        sayMissing(one, Sentence.of("investering", "investment"), one.investment());
        sayMissing(one, Sentence.of("besparelse", "savings"), one.savings());
        sayMissing(one, Sentence.of("provenu", "proceeds"), one.proceeds());
        if (one.savingsPerKrone().isEmpty()) {
            say(
                    one.name(),
                    Sentence.of(
                            "besparelse i forhold til investering er ikke offentliggjort",
                            "the ratio of savings to investment is not published"));
        }
        if (one.asCase().isEmpty() && !one.unknownYears().isEmpty()) {
            say(
                    one.name(),
                    Sentence.of(
                                    "kan ikke vurderes pr. år, da tal er ukendte for {0}",
                                    "cannot be evaluated by year, since figures are unknown for {0}")
                            .with(years(one.unknownYears())));
        } else if (one.asCase().isEmpty()) {
            say(
                    one.name(),
                    Sentence.of(
                            "mindst to af de tre rækker skal have tal pr. år for at kunne regnes pr. år",
                            "at least two of the three rows need figures by year to be calculated by year"));
        }
    }

    private void sayMissing(PublishedCase one, Sentence label, Optional<PublishedRow> row) {
        if (row.isEmpty()) {
            say(
                    one.name(),
                    Sentence.of("rækken {0} er ikke offentliggjort", "the row of {0} is not published")
                            .with(label));
        } else if (row.get().figures().isEmpty()) {
            say(
                    one.name(),
                    Sentence.of("{0} er ikke offentliggjort pr. år", "{0} by year: not published")
                            .with(label));
        } else if (row.get().total().isEmpty()) {
            say(
                    one.name(),
                    Sentence.of("{0} i alt er ikke offentliggjort", "total {0}: not published")
                            .with(label));
        } else if (!row.get().unknown().isEmpty()) {
            say(
                    one.name(),
                    Sentence.of(
                                    "{0} i alt kan ikke afgøres, da tal er ukendte for {1}",
                                    "total {0}: cannot be told, since figures are unknown for {1}")
                            .with(label, years(row.get().unknown())));
        }
    }

    private void say(String name, Sentence what) {
        missing.add(what.about(name));
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
                say(
                        one.name() + " " + year,
                        Sentence.of(
                                "provenu kan ikke afgøres, da et tal er ukendt",
                                "proceeds cannot be told, since a figure is unknown"));
            } else if (published.isEmpty()) {
                say(
                        one.name() + " " + year,
                        Sentence.of("provenu er ikke offentliggjort", "proceeds are not published"));
            } else if (invested.isEmpty() && saved.isEmpty()) {
                say(
                        one.name() + " " + year,
                        Sentence.of(
                                "provenu er offentliggjort uden investering og besparelse",
                                "proceeds are published without investment and savings"));
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
            say(
                    one.name(),
                    Sentence.of(
                            "forholdet kan ikke efterregnes uden investering og besparelse i alt",
                            "the ratio cannot be recalculated without total investment and savings"));
            return;
        }
        Ratio investedHalf = half(one.investment().orElseThrow().resolutions());
        Ratio savedHalf = half(one.savings().orElseThrow().resolutions());
        Ratio investedOere = Ratio.of(invested.get().oere());
        Ratio savedOere = Ratio.of(saved.get().oere());
        if (investedOere.minus(investedHalf).signum() <= 0) {
            say(
                    one.name(),
                    Sentence.of(
                            "forholdet kan ikke efterregnes, investering i alt kan være nul",
                            "the ratio cannot be recalculated, total investment may be zero"));
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
