package dk.refusion.examples.report.chart;

import static dk.refusion.money.Rounding.HALF_UP;

import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.refund.ComparedLine;
import dk.refusion.refund.ComparisonWith2015;
import dk.refusion.refund.ExplainedWeek;
import dk.refusion.refund.Explanation;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.TierShare;
import dk.refusion.time.Week;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The charts of results.
 *
 * <pre>{@code
 * Plot.image(Charts.ladder(settlement.explain("17")));
 * Charts.investment(hjoerring).svg();
 * }</pre>
 */
public final class Charts {
    private Charts() {}

    /**
     * A person on the ladder over time: the count and the tier of each week above, what was paid and refunded below.
     *
     * @param person the explanation of a person, with at least one week
     * @return two plots of the same weeks
     * @throws IllegalArgumentException if there is no week
     */
    public static List<Plot> ladder(Explanation person) {
        List<ExplainedWeek> weeks = person.weeks();
        List<String> columns =
                weeks.stream().map(week -> week.week().toString()).toList();
        return List.of(
                Plot.of("Person " + person.person() + " på refusionstrappen", "uger · pct.", columns)
                        .steps("Refusion, pct.", values(weeks, Charts::rate))
                        .line("Tæller, uger", values(weeks, week -> whole(week.seniority()))),
                Plot.of("Udbetalt og refunderet pr. uge", "kr.", columns)
                        .bars("Refusion", values(weeks, week -> sum(week, RefundLine::refund)))
                        .steps("Brutto", values(weeks, week -> sum(week, RefundLine::gross))));
    }

    /**
     * What the state refunds of each week, by the ladder and by the percentages of autumn 2015, in per cent of what was
     * paid.
     *
     * @param title whose weeks they are, in Danish
     * @param comparison the comparison of one person's weeks, with at least one line
     * @return the plot; a week without an amount is a gap, and so is one without an old percentage before the ladder
     * @throws IllegalArgumentException if there is no line
     */
    public static Plot beforeAndAfter(String title, ComparisonWith2015 comparison) {
        SortedMap<Week, RefundAmounts> now = new TreeMap<>();
        SortedMap<Week, RefundAmounts> before = new TreeMap<>();
        for (ComparedLine line : comparison.lines()) {
            Week week = line.line().week();
            now.merge(week, line.line().amounts(), RefundAmounts::plus);
            line.before().ifPresent(amounts -> before.merge(week, amounts, RefundAmounts::plus));
        }
        List<Week> weeks = List.copyOf(now.keySet());
        return Plot.of(
                        title,
                        "pct. af det udbetalte",
                        weeks.stream().map(Week::toString).toList())
                .steps("Refusionstrappen", values(weeks, week -> share(now, week)))
                .steps("Efteråret 2015", values(weeks, week -> share(before, week)));
    }

    /** Whole per cent, as the law has them; amounts of the single week are rounded to the øre. */
    private static Optional<BigDecimal> share(Map<Week, RefundAmounts> amounts, Week week) {
        return Optional.ofNullable(amounts.get(week))
                .filter(one -> one.gross().isPositive())
                .map(one -> Ratio.of(one.refund().kroner())
                        .dividedBy(Ratio.of(one.gross().kroner()))
                        .times(100)
                        .rounded(0, HALF_UP));
    }

    /**
     * Investering, besparelse and provenu of a case by year, and its cumulated provenu as a line.
     *
     * @param one the case, with at least one year
     * @return the plot, in millions of kroner
     * @throws IllegalArgumentException if the case has no year
     */
    public static Plot investment(InvestmentCase one) {
        List<Integer> years = List.copyOf(one.investment().plus(one.savings()).years());
        return Plot.of(one.name(), MoneyUnit.MILLION.danish(), columns(years))
                .bars("Investering", millions(one.investment(), years))
                .bars("Besparelse", millions(one.savings(), years))
                .bars("Provenu", millions(one.proceeds(), years))
                .line("Provenu, lagt sammen", millions(one.proceeds().cumulated(), years));
    }

    /**
     * How the weeks of persons lie on the tiers of the ladder.
     *
     * @param shares the tiers, at least one
     * @return the plot, a column for each tier
     * @throws IllegalArgumentException if there is no tier
     */
    public static Plot tiers(List<TierShare> shares) {
        return Plot.of(
                        "Uger på trappens trin",
                        "uger",
                        shares.stream()
                                .map(share -> "Trin " + share.tier() + " (" + share.rate() + ")")
                                .toList())
                .bars("Uger", values(shares, share -> Optional.of(BigDecimal.valueOf(share.weeks()))));
    }

    /**
     * A municipality against its peers: the full-time persons of a benefit, each as an index of the first year that both
     * have.
     *
     * @param own the municipality
     * @param peers the nation or another group
     * @param benefit the benefit
     * @return the plot, the first common year being 100
     * @throws IllegalArgumentException if no year is common, or one of them had nobody in the first
     */
    public static Plot against(Caseload own, Caseload peers, BenefitCode benefit) {
        List<Integer> years = own.years().stream()
                .filter(year -> own.get(benefit, year).isPresent()
                        && peers.get(benefit, year).isPresent())
                .toList();
        if (years.isEmpty()) {
            throw new IllegalArgumentException(
                    "an index needs a year that both have, was none in " + own + " and " + peers);
        }
        return Plot.of(benefit.danish(), years.get(0) + " = 100", columns(years))
                .line(own.area(), index(own, benefit, years))
                .line(peers.area(), index(peers, benefit, years));
    }

    private static List<String> columns(List<Integer> years) {
        return years.stream().map(String::valueOf).toList();
    }

    private static <T> List<Optional<BigDecimal>> values(
            Collection<T> columns, Function<T, Optional<BigDecimal>> value) {
        return columns.stream().map(value).toList();
    }

    private static List<Optional<BigDecimal>> millions(MoneySeries series, List<Integer> years) {
        return values(years, year -> series.get(year).map(MoneyUnit.MILLION::number));
    }

    private static Optional<BigDecimal> whole(OptionalInt number) {
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsInt())) : Optional.empty();
    }

    /** The rate of the ladder, which all lines of a week on it share. */
    private static Optional<BigDecimal> rate(ExplainedWeek week) {
        return week.lines().stream()
                .filter(line -> line.tier().isPresent())
                .flatMap(line -> line.rate().stream())
                .map(rate -> rate.refund().rounded(2, HALF_UP).stripTrailingZeros())
                .findFirst();
    }

    private static Optional<BigDecimal> sum(ExplainedWeek week, Function<RefundLine, Money> amount) {
        Stream<Money> amounts = week.lines().stream().map(amount);
        return week.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(Money.sum(amounts.toList()).kroner());
    }

    private static List<Optional<BigDecimal>> index(Caseload area, BenefitCode benefit, List<Integer> years) {
        Ratio base = volume(area, benefit, years.get(0));
        if (base.signum() == 0) {
            throw new IllegalArgumentException(
                    "an index needs persons in its first year, was none of " + area.area() + " in " + years.get(0));
        }
        return values(
                years,
                year -> Optional.of(
                        volume(area, benefit, year).dividedBy(base).times(100).rounded(1, HALF_UP)));
    }

    private static Ratio volume(Caseload area, BenefitCode benefit, int year) {
        return area.get(benefit, year).map(FullTimePersons::number).orElseThrow();
    }
}
