package dk.refusion.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AccountAnalysisProperties {
    /** Some of the years 2010 to 2014, the others absent; zero is an amount like any other. */
    @Provide
    Arbitrary<MoneySeries> series() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(2010, 2014),
                        Arbitraries.longs()
                                .between(-100_000_000_00L, 100_000_000_00L)
                                .map(Money::ofOere))
                .ofMaxSize(5)
                .map(MoneySeries::of);
    }

    private static AccountAnalysis analysis(MoneySeries asked, MoneySeries saved) {
        return AccountAnalysis.of("20.02", asked, "50.44", saved, "en grund");
    }

    @Property
    void what_the_one_side_wins_the_other_loses(
            @ForAll("series") MoneySeries asked, @ForAll("series") MoneySeries saved) {
        AccountAnalysis analysis = analysis(asked, saved);

        assertThat(analysis.exchanged().netEffect())
                .isEqualTo(analysis.netEffect().negated());
        assertThat(analysis.exchanged().exchanged()).isEqualTo(analysis);
        assertThat(analysis.exchanged().incompleteYears()).isEqualTo(analysis.incompleteYears());
    }

    @Property
    void the_degrees_of_covering_of_both_directions_are_reciprocal(
            @ForAll("series") MoneySeries asked, @ForAll("series") MoneySeries saved) {
        AccountAnalysis analysis = analysis(asked, saved);

        for (int year = 2010; year <= 2014; year++) {
            Ratio there = analysis.coverage(year).orElse(Ratio.ONE);
            Ratio back = analysis.exchanged().coverage(year).orElse(Ratio.ONE);
            if (analysis.coverage(year).isPresent()
                    && analysis.exchanged().coverage(year).isPresent()) {
                assertThat(there.times(back)).isEqualTo(Ratio.ONE);
            }
        }
    }

    @Property
    void every_year_is_compared_or_incomplete_and_no_absent_amount_counts_as_zero(
            @ForAll("series") MoneySeries asked, @ForAll("series") MoneySeries saved) {
        AccountAnalysis analysis = analysis(asked, saved);
        Set<Integer> both = new HashSet<>(asked.years());
        both.retainAll(saved.years());
        Set<Integer> either = new HashSet<>(asked.years());
        either.addAll(saved.years());
        either.removeAll(both);

        assertThat(analysis.netEffect().years()).containsExactlyInAnyOrderElementsOf(both);
        assertThat(analysis.incompleteYears()).containsExactlyInAnyOrderElementsOf(either);
        assertThat(either)
                .allSatisfy(year -> assertThat(analysis.coverage(year)).isEmpty());
    }

    @Property
    void asking_plus_net_effect_is_saving_and_covering_of_all_is_below_one_when_the_net_effect_is_below_zero(
            @ForAll("series") MoneySeries asked, @ForAll("series") MoneySeries saved) {
        AccountAnalysis analysis = analysis(asked, saved);

        analysis.netEffect()
                .amounts()
                .forEach((year, net) -> assertThat(asked.get(year).orElseThrow().oere() + net.oere())
                        .isEqualTo(saved.get(year).orElseThrow().oere()));
        analysis.coverage()
                .ifPresent(covered -> assertThat(Integer.signum(covered.compareTo(Ratio.ONE)))
                        .isEqualTo(analysis.netEffect().total().signum()));
    }

    @Property
    void the_statement_has_a_line_for_each_year_and_ends_with_the_reason(
            @ForAll("series") MoneySeries asked,
            @ForAll("series") MoneySeries saved,
            @ForAll @IntRange(max = 3) int decimals) {
        AccountAnalysis analysis = analysis(asked, saved);
        String[] lines = analysis.statement(MoneyUnit.MILLION, decimals).split("\n");
        int compared = analysis.netEffect().years().size();

        assertThat(lines).hasSize(compared + analysis.incompleteYears().size() + (compared > 1 ? 1 : 0) + 1);
        assertThat(lines[lines.length - 1]).isEqualTo("Begrundelse: en grund");
    }
}
