package dk.refusion.investment;

import static dk.refusion.money.MoneyUnit.MILLION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.refusion.investment.Comparison.Rule;
import dk.refusion.language.Sentence;
import dk.refusion.money.Agreement;
import dk.refusion.money.DanishText;
import dk.refusion.money.Figure;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTableTest {
    private static final String NO_FIGURES =
            "mindst to af de tre rækker skal have tal pr. år for at kunne regnes pr. år";

    @Test
    void a_year_that_is_not_printed_is_unknown_and_poisons_what_needs_it() {
        PublishedRow investment = PublishedRow.of(Map.of(2015, figure("10,0"), 2017, figure("2,0")))
                .withUnknown(Set.of(2016))
                .withTotal(figure("15,0"));
        PublishedRow savings = PublishedRow.of(Map.of(2015, figure("0,0"), 2017, figure("20,0")));
        PublishedCase blank = PublishedCase.builder()
                .name("Blank")
                .investment(investment)
                .savings(savings)
                .build();
        PublishedTable table = PublishedTable.of(MoneyUnit.MILLION, List.of(2015, 2016, 2017), List.of(blank));

        assertThat(blank.asCase()).isEmpty();
        assertThat(blank.unknownYears()).containsExactly(2016);
        assertThat(table.reconcile().contradictions()).isEmpty();
        assertThat(table.reconcile().missing())
                .map(Sentence::toString)
                .contains(
                        "Blank: investering i alt kan ikke afgøres, da tal er ukendte for 2016",
                        "Blank: kan ikke vurderes pr. år, da tal er ukendte for 2016");
        assertThat(PublishedRow.of(investment.figures())
                        .withUnknown(investment.unknown())
                        .totalOrSum())
                .isEmpty();
        assertThat(investment).asString().contains("2016 ukendt");
    }

    @Test
    void an_unknown_figure_of_one_row_is_not_needed_where_the_other_two_state_the_case() {
        PublishedRow unknown = PublishedRow.of(Map.of(2015, figure("10,0"))).withUnknown(Set.of(2016));
        PublishedRow savings = PublishedRow.of(figures("0,0", "20,0"));
        PublishedRow proceeds = PublishedRow.of(figures("-10,0", "15,0"));

        assertThat(PublishedCase.builder()
                        .name("Afledt")
                        .investment(unknown)
                        .savings(savings)
                        .proceeds(proceeds)
                        .build()
                        .asCase()
                        .orElseThrow()
                        .investment()
                        .get(2016))
                .contains(MoneyUnit.MILLION.of("5"));
    }

    @Test
    void a_year_has_a_figure_or_is_unknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedRow.of(Map.of(2015, figure("1"))).withUnknown(Set.of(2015)))
                .withMessageEndingWith("was both 2015");
    }

    @Test
    void figures_in_whole_millions_carry_half_a_million_each() {
        PublishedCase one = PublishedCase.builder()
                .name("Whole millions")
                .investment(row("16", "29"))
                .savings(row("0", "47"))
                .proceeds(row("-15", "19"))
                .build();

        assertThat(table(one).reconcile().comparisons())
                .extracting(Comparison::toString)
                .containsExactly(
                        "Whole millions 2015: provenu = besparelse - investering: offentliggjort -15, regnet -16,"
                                + " forskel 1, tilladt 1,5: afrunding",
                        "Whole millions 2016: provenu = besparelse - investering: offentliggjort 19, regnet 18,"
                                + " forskel 1, tilladt 1,5: afrunding");
    }

    @Test
    void a_coarse_total_of_fine_years_is_explained_by_its_own_rounding() {
        PublishedCase one = PublishedCase.builder()
                .name("Mixed")
                .investment(row("15,7", "28,7").withTotal(figure("44")))
                .build();

        assertThat(table(one).reconcile().deviations())
                .extracting(Comparison::rule, Comparison::agreement)
                .containsExactly(tuple(Rule.TOTAL_INVESTMENT, Agreement.ROUNDING));
    }

    @Test
    void only_totals_are_accepted_and_what_is_missing_is_said() {
        PublishedCase one = PublishedCase.builder()
                .name("Aalborg")
                .investment(PublishedRow.of(Map.of()).withTotal(figure("10")))
                .savings(PublishedRow.of(Map.of()).withTotal(figure("25")))
                .proceeds(PublishedRow.of(Map.of()).withTotal(figure("15")))
                .savingsPerKrone(new BigDecimal("2.5"))
                .build();
        Reconciliation reconciliation = table(one).reconcile();

        assertThat(reconciliation.comparisons())
                .extracting(Comparison::rule)
                .containsExactly(Rule.PROCEEDS_OF_TOTALS, Rule.SAVINGS_PER_KRONE);
        // 25,5 / 9,5 less 2,5, and half a unit of its last decimal
        assertThat(reconciliation.comparisons().get(1).bound()).isEqualTo(Ratio.of(89, 380));
        assertThat(reconciliation.isConsistent()).isTrue();
        assertThat(reconciliation.missing())
                .map(Sentence::toString)
                .containsExactly(
                        "Aalborg: investering er ikke offentliggjort pr. år",
                        "Aalborg: besparelse er ikke offentliggjort pr. år",
                        "Aalborg: provenu er ikke offentliggjort pr. år",
                        "Aalborg: " + NO_FIGURES);
        assertThat(one.asCase()).isEmpty();
        assertThat(one.savingsPerKroneFromTotals().orElseThrow()).hasToString("2,5");
    }

    @Test
    void of_three_rows_any_two_make_a_case() {
        MoneySeries invested = MoneySeries.of(2015, MILLION, "10", "10");
        MoneySeries saved = MoneySeries.of(2015, MILLION, "4", "25");
        PublishedCase.Builder noProceeds =
                PublishedCase.builder().name("A").investment(row("10", "10")).savings(row("4", "25"));
        PublishedCase.Builder noSavings =
                PublishedCase.builder().name("A").investment(row("10", "10")).proceeds(row("-6", "15"));
        PublishedCase.Builder noInvestment =
                PublishedCase.builder().name("A").savings(row("4", "25")).proceeds(row("-6", "15"));

        assertThat(List.of(noProceeds, noSavings, noInvestment))
                .extracting(builder -> builder.build().asCase().orElseThrow())
                .containsOnly(InvestmentCase.of("A", invested, saved));
        assertThat(table(PublishedCase.builder().name("A").savings(row("4")).build())
                        .reconcile()
                        .missing())
                .map(Sentence::toString)
                .containsExactly(
                        "A: rækken investering er ikke offentliggjort",
                        "A: besparelse i alt er ikke offentliggjort",
                        "A: rækken provenu er ikke offentliggjort",
                        "A: besparelse i forhold til investering er ikke offentliggjort",
                        "A: " + NO_FIGURES);
    }

    @Test
    void proceeds_printed_for_a_year_without_its_parts_are_said_to_be_so() {
        PublishedCase one = PublishedCase.builder()
                .name("A")
                .investment(row("10"))
                .savings(row("25"))
                .proceeds(row("15", "15"))
                .build();

        assertThat(table(one).reconcile().missing())
                .map(Sentence::toString)
                .contains("A 2016: provenu er offentliggjort uden investering og besparelse");
    }

    @Test
    void proceeds_that_are_not_printed_for_a_year_with_its_parts_are_said_to_be_so() {
        PublishedCase one = PublishedCase.builder()
                .name("A")
                .investment(row("10", "10"))
                .savings(row("25", "25"))
                .proceeds(row("15"))
                .build();

        assertThat(table(one).reconcile().missing())
                .map(Sentence::toString)
                .contains("A 2016: provenu er ikke offentliggjort");
    }

    @Test
    void a_year_with_an_unknown_figure_and_a_ratio_without_its_totals_are_said_to_be_so() {
        PublishedCase one = PublishedCase.builder()
                .name("A")
                .investment(row("10", "10").withUnknown(Set.of(2017)))
                .savings(row("25", "25", "25"))
                .proceeds(row("15", "15", "15"))
                .savingsPerKrone(new BigDecimal("2.5"))
                .build();

        assertThat(table(one).reconcile().missing())
                .map(Sentence::toString)
                .contains(
                        "A 2017: provenu kan ikke afgøres, da et tal er ukendt",
                        "A: forholdet kan ikke efterregnes uden investering og besparelse i alt");
    }

    @Test
    void a_rule_is_said_in_both_languages() {
        assertThat(Rule.values())
                .extracting(Rule::danish, Rule::english)
                .contains(
                        tuple("provenu = besparelse - investering", "proceeds = savings - investment"),
                        tuple("i alt = sum af årenes provenu", "total = sum of the years' proceeds"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_ratio_to_an_investment_that_may_be_nothing_is_not_compared() {
        PublishedCase one = PublishedCase.builder()
                .name("A")
                .investment(row("0"))
                .savings(row("25"))
                .savingsPerKrone(new BigDecimal("50"))
                .build();

        assertThat(table(one).reconcile().missing())
                .map(Sentence::toString)
                .contains("A: forholdet kan ikke efterregnes, investering i alt kan være nul");
    }

    @Test
    void a_ratio_beyond_what_its_totals_allow_is_contradictory() {
        PublishedCase one = PublishedCase.builder()
                .name("A")
                .investment(row("10,0"))
                .savings(row("25,0"))
                .savingsPerKrone(new BigDecimal("2.6"))
                .build();

        assertThat(table(one).reconcile().contradictions())
                .extracting(Comparison::rule)
                .containsExactly(Rule.SAVINGS_PER_KRONE);
    }

    @ParameterizedTest
    @CsvSource({
        // 2,0 is from 1,95 to 2,05 and 1,0 from 0,95 to 1,05: from 1,857 to 2,158
        "'2,0', 2.15, ROUNDING",
        "'2,0', 2.17, CONTRADICTORY",
        "'2,0', 1.86, ROUNDING",
        "'2,0', 1.85, CONTRADICTORY",
        "'-2,0', -1.86, ROUNDING",
        "'-2,0', -1.85, CONTRADICTORY",
        "'-2,0', -2.15, ROUNDING",
        "'-2,0', -2.17, CONTRADICTORY",
        "'2,0', 2.00, EXACT"
    })
    void a_ratio_may_lie_as_far_off_as_its_totals_were_rounded(String saved, BigDecimal ratio, Agreement agreement) {
        PublishedCase one = PublishedCase.builder()
                .name("A")
                .investment(row("1,0"))
                .savings(row(saved))
                .savingsPerKrone(ratio)
                .build();

        assertThat(table(one).reconcile().comparisons())
                .extracting(Comparison::rule, Comparison::agreement)
                .containsExactly(tuple(Rule.SAVINGS_PER_KRONE, agreement));
    }

    @Test
    void an_investment_that_may_just_be_nothing_has_no_ratio() {
        PublishedCase one = PublishedCase.builder()
                .name("A")
                .investment(row("0,1", "0,0")) // each half a tenth off
                .savings(row("1,0", "1,0"))
                .savingsPerKrone(new BigDecimal("20"))
                .build();

        assertThat(table(one).reconcile().missing())
                .map(Sentence::toString)
                .contains("A: forholdet kan ikke efterregnes, investering i alt kan være nul");
    }

    @Test
    void nothing_invested_gives_no_savings_for_each_krone() {
        PublishedCase nothing = PublishedCase.builder()
                .name("A")
                .investment(row("0"))
                .savings(row("25"))
                .build();

        assertThat(nothing.savingsPerKroneFromTotals()).isEmpty();
    }

    @Test
    void proceeds_of_a_year_in_which_a_figure_is_unknown_are_not_judged() {
        PublishedCase one = PublishedCase.builder()
                .name("A")
                .investment(PublishedRow.of(figures("10")).withUnknown(Set.of(2016)))
                .savings(row("25", "25"))
                .proceeds(row("15", "15"))
                .build();

        assertThat(table(one).reconcile().missing())
                .map(Sentence::toString)
                .contains("A 2016: provenu kan ikke afgøres, da et tal er ukendt");
    }

    @Test
    void cases_without_all_three_totals_are_left_out_of_the_sum_by_name() {
        PublishedCase whole = PublishedCase.builder()
                .name("Hel")
                .investment(row("10"))
                .savings(row("25"))
                .proceeds(row("15"))
                .build();
        PublishedCase half = PublishedCase.builder()
                .name("Halv")
                .investment(row("10"))
                .savings(row("25"))
                .build();

        PublishedTotals totals = PublishedTotals.of(List.of(whole, half));

        assertThat(totals.incomplete()).containsExactly("Halv");
        assertThat(totals.savings()).isEqualTo(MILLION.of("25"));
    }

    @Test
    void a_table_that_contradicts_itself_is_not_consistent_and_says_so() {
        PublishedCase one = PublishedCase.builder()
                .name("A")
                .investment(row("10,0", "10,0").withTotal(figure("20,1")))
                .savings(row("25,0", "25,0").withTotal(figure("60,0")))
                .build();
        Reconciliation reconciliation = table(one).reconcile();

        assertThat(reconciliation.isConsistent()).isFalse();
        assertThat(reconciliation.toString().lines().toList())
                .startsWith("2 tal efterregnet: 0 stemmer, 1 afrunding, 1 modstrid")
                .contains("A: rækken provenu er ikke offentliggjort")
                .hasSize(1 + 2 + reconciliation.missing().size());
        assertThat(Rule.fromString("TOTAL_SAVINGS")).isSameAs(Rule.TOTAL_SAVINGS);
    }

    @Test
    void a_table_its_cases_and_rows_print_as_they_were_printed() {
        PublishedCase one = PublishedCase.builder()
                .name("A")
                .investment(row("10,0", "-2,0").withTotal(figure("8,0")))
                .savings(PublishedRow.of(figures("25")).withUnknown(Set.of(2016)))
                .proceeds(row("15"))
                .savingsPerKrone(new BigDecimal("2.5"))
                .build();

        assertThat(one)
                .hasToString("A, investering {2015=10,0 mio. kr., 2016=-2,0 mio. kr., I alt=8,0 mio. kr.},"
                        + " besparelse {2015=25 mio. kr., 2016 ukendt}, provenu {2015=15 mio. kr.}, forhold 2,5");
        assertThat(table(one)).hasToString("1 cases, 2015-2017, mio. kr.");
        assertThat(PublishedTable.of(MILLION, List.of(), List.of())).hasToString("0 cases, no years, mio. kr.");
    }

    @Test
    void a_case_with_figures_outside_the_columns_or_a_second_of_its_name_is_refused() {
        PublishedCase one =
                PublishedCase.builder().name("A").investment(row("1", "2", "3")).build();

        assertThatThrownBy(() -> PublishedTable.of(MILLION, List.of(2015, 2016), List.of(one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the table has columns for [2015, 2016], \"A\" has figures for [2017]");
        assertThatThrownBy(() -> table(one, one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each case has a name of its own, was \"A\" again");
    }

    private static PublishedTable table(PublishedCase... cases) {
        return PublishedTable.of(MILLION, List.of(2015, 2016, 2017), List.of(cases));
    }

    private static PublishedRow row(String... cells) {
        return PublishedRow.of(figures(cells));
    }

    private static Map<Integer, Figure> figures(String... cells) {
        Map<Integer, Figure> figures = new TreeMap<>();
        for (int i = 0; i < cells.length; i++) {
            figures.put(2015 + i, figure(cells[i]));
        }
        return figures;
    }

    private static Figure figure(String text) {
        return DanishText.parseCell(text, MoneyUnit.MILLION).orElseThrow();
    }
}
