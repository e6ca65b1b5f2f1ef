package dk.refusion.investment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.investment.Comparison.Rule;
import dk.refusion.money.Agreement;
import dk.refusion.money.Figure;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(InvestmentArbitraries.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ReconciliationProperties {
    @Property
    void a_table_that_was_calculated_exactly_and_rounded_never_contradicts_itself(@ForAll PublishedTable table) {
        Reconciliation reconciliation = table.reconcile();

        assertThat(reconciliation.contradictions()).isEmpty();
        Statistics.label("some figure explained by rounding")
                .collect(!reconciliation.deviations().isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 10));
    }

    @Property
    void a_yearly_figure_beyond_its_bound_always_contradicts(
            @ForAll PublishedTable table,
            @ForAll @IntRange(min = 2015, max = 2021) int year,
            @ForAll @IntRange(min = 1, max = 1000) int stepsBeyond,
            @ForAll boolean above) {
        List<Comparison> ofYear = table.reconcile().comparisons().stream()
                .filter(c -> c.rule() == Rule.PROCEEDS_OF_YEAR && c.year().equals(OptionalInt.of(year)))
                .toList();
        Assume.that(!ofYear.isEmpty());
        Comparison before = ofYear.get(0);
        PublishedCase one = table.cases().get(0);
        BigDecimal step = BigDecimal.ONE.movePointLeft(before.published().scale());
        Ratio beyond = before.bound().plus(Ratio.of(step).times(stepsBeyond));
        // the first printable number at least that far from what the rows give
        BigDecimal changed = above
                ? before.recomputed().plus(beyond).rounded(step.scale(), Rounding.CEILING)
                : before.recomputed().minus(beyond).rounded(step.scale(), Rounding.FLOOR);

        Comparison after = withProceeds(table, one, year, changed).reconcile().comparisons().stream()
                .filter(c -> c.rule() == Rule.PROCEEDS_OF_YEAR && c.year().equals(OptionalInt.of(year)))
                .findFirst()
                .orElseThrow();

        assertThat(after.agreement()).isEqualTo(Agreement.CONTRADICTORY);
    }

    @Property
    void a_total_moved_by_more_than_twice_its_bound_always_contradicts(
            @ForAll PublishedTable table, @ForAll @IntRange(min = 1, max = 1000) int stepsBeyond) {
        PublishedCase one = table.cases().get(0);
        PublishedRow savings = one.savings().orElseThrow();
        Assume.that(!savings.figures().isEmpty());
        Figure total = savings.total().orElseThrow();
        Money twiceTheBound = total.resolution().times(savings.figures().size() + 1L);
        Figure moved = Figure.of(
                total.unit()
                        .number(total.amount()
                                .plus(twiceTheBound)
                                .plus(total.resolution().times(stepsBeyond)))
                        .setScale(total.number().scale()),
                total.unit());
        PublishedTable changed = PublishedTable.of(
                table.unit(),
                table.years(),
                List.of(PublishedCase.builder()
                        .name(one.name())
                        .investment(one.investment().orElseThrow())
                        .savings(savings.withTotal(moved))
                        .proceeds(one.proceeds().orElseThrow())
                        .build()));

        assertThat(changed.reconcile().contradictions())
                .extracting(Comparison::rule)
                .contains(Rule.TOTAL_SAVINGS);
    }

    @Property
    void a_comparison_is_contradictory_exactly_when_it_lies_beyond_its_bound(@ForAll PublishedTable table) {
        for (Comparison comparison : table.reconcile().comparisons()) {
            boolean within = InvestmentArbitraries.distance(comparison.published(), comparison.recomputed())
                            .compareTo(comparison.bound())
                    <= 0;
            assertThat(comparison.agreement() != Agreement.CONTRADICTORY).isEqualTo(within);
        }
    }

    private static PublishedTable withProceeds(PublishedTable table, PublishedCase one, int year, BigDecimal number) {
        PublishedRow proceeds = one.proceeds().orElseThrow();
        Map<Integer, Figure> figures = new TreeMap<>(proceeds.figures());
        figures.put(year, Figure.of(number, table.unit()));
        return PublishedTable.of(
                table.unit(),
                table.years(),
                List.of(PublishedCase.builder()
                        .name(one.name())
                        .investment(one.investment().orElseThrow())
                        .savings(one.savings().orElseThrow())
                        .proceeds(PublishedRow.of(figures)
                                .withTotal(proceeds.total().orElseThrow()))
                        .build()));
    }
}
