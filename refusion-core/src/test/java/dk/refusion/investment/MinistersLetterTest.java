package dk.refusion.investment;

import static dk.refusion.money.MoneyUnit.MILLION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dk.refusion.DomainFile;
import dk.refusion.investment.Comparison.Rule;
import dk.refusion.money.Figure;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MinistersLetterTest {
    private static final Map<String, Rule> RULES = Map.of(
            "provenu=besparelse-investering", Rule.PROCEEDS_OF_YEAR,
            "sum of yearly investering", Rule.TOTAL_INVESTMENT,
            "sum of yearly besparelse", Rule.TOTAL_SAVINGS,
            "sum of yearly (published) provenu", Rule.TOTAL_PROCEEDS,
            "total besparelse - total investering (published totals)", Rule.PROCEEDS_OF_TOTALS,
            "ratio besparelse/investering (published totals, 4 dec.)", Rule.SAVINGS_PER_KRONE);

    private final PublishedTable letter = MinistersLetter.table();

    @TestFactory
    Stream<DynamicTest> every_derived_cell_is_recomputed_as_in_the_list_of_checks() {
        List<Comparison> comparisons = letter.reconcile().comparisons();
        return DomainFile.rows("seed_table_check.csv").stream()
                .filter(line -> RULES.containsKey(line.get("check")))
                .map(line -> DynamicTest.dynamicTest(
                        line.get("municipality") + " " + line.get("year") + " " + line.get("check"), () -> {
                            Comparison comparison = comparisons.stream()
                                    .filter(c -> c.caseName().equals(line.get("municipality")))
                                    .filter(c -> c.rule() == RULES.get(line.get("check")))
                                    .filter(c -> c.year().equals(year(line.get("year"))))
                                    .findFirst()
                                    .orElseThrow();
                            assertThat(comparison.published()).isEqualByComparingTo(line.get("published"));
                            assertThat(comparison.recomputed().rounded(4, Rounding.HALF_UP))
                                    .isEqualByComparingTo(line.get("recomputed"));
                            assertThat(comparison.difference().rounded(4, Rounding.HALF_UP))
                                    .isEqualByComparingTo(line.get("published_minus_recomputed"));
                        }));
    }

    @Test
    void the_list_of_checks_has_a_line_for_every_comparison() {
        long lines = DomainFile.rows("seed_table_check.csv").stream()
                .filter(line -> RULES.containsKey(line.get("check")))
                .count();

        assertThat(letter.reconcile().comparisons()).hasSize((int) lines).hasSize(21 + 4 * 5);
        assertThat(letter.reconcile().missing()).isEmpty();
    }

    @Test
    void just_four_cells_of_silkeborg_are_not_exact_and_rounding_explains_them() {
        Reconciliation reconciliation = letter.reconcile();

        assertThat(reconciliation.deviations())
                .extracting(Comparison::toString)
                .containsExactly(
                        "Silkeborg 2017: provenu = besparelse - investering: offentliggjort 8,7, regnet 8,8,"
                                + " forskel -0,1, tilladt 0,15: afrunding",
                        "Silkeborg: i alt = sum af årenes investering: offentliggjort 98,2, regnet 98,3,"
                                + " forskel -0,1, tilladt 0,3: afrunding",
                        "Silkeborg: i alt = sum af årenes besparelse: offentliggjort 220,8, regnet 220,9,"
                                + " forskel -0,1, tilladt 0,3: afrunding",
                        "Silkeborg: i alt = sum af årenes provenu: offentliggjort 122,6, regnet 122,5,"
                                + " forskel 0,1, tilladt 0,3: afrunding");
        assertThat(reconciliation.isConsistent()).isTrue();
    }

    @Test
    void a_figure_changed_by_half_a_million_is_contradictory() {
        PublishedTable changed = PublishedTable.of(
                MILLION,
                letter.years(),
                letter.cases().stream()
                        .map(one -> one.name().equals("Hjørring") ? withProceeds2016(one, "19.1") : one)
                        .toList());

        assertThat(changed.reconcile().contradictions())
                .extracting(Comparison::rule, Comparison::year)
                .containsExactly(
                        tuple(Rule.PROCEEDS_OF_YEAR, OptionalInt.of(2016)),
                        tuple(Rule.TOTAL_PROCEEDS, OptionalInt.empty()));
    }

    @Test
    void the_printed_totals_of_the_four_add_up_to_twice_the_investment() {
        PublishedTotals totals = letter.totals();

        assertThat(totals.investment()).isEqualTo(MILLION.of("373.1"));
        assertThat(totals.savings()).isEqualTo(MILLION.of("717.9"));
        assertThat(totals.proceeds()).isEqualTo(MILLION.of("344.8"));
        assertThat(totals.savingsPerKrone().orElseThrow().rounded(4, Rounding.HALF_UP))
                .isEqualByComparingTo("1.9241");
        assertThat(totals.incomplete()).isEmpty();
    }

    @Test
    void the_years_of_the_four_add_up_to_the_same_proceeds() {
        InvestmentCase together = InvestmentCase.together(
                "De fire kommuner",
                letter.cases().stream().map(one -> one.asCase().orElseThrow()).toList());

        assertThat(together.investment().total()).isEqualTo(MILLION.of("373.2"));
        assertThat(together.savings().total()).isEqualTo(MILLION.of("718.0"));
        assertThat(together.proceeds().total()).isEqualTo(MILLION.of("344.8"));
    }

    @TestFactory
    Stream<DynamicTest> the_published_proceeds_have_the_present_values_worked_out_beside_them() {
        return DomainFile.rows("worked_seed_npv.csv").stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.get("municipality") + " at " + line.get("real_discount_rate"), () -> {
                            MoneySeries proceeds = letter.find(line.get("municipality"))
                                    .flatMap(PublishedCase::proceeds)
                                    .map(PublishedRow::series)
                                    .orElseThrow();
                            DiscountSchedule schedule =
                                    DiscountSchedule.flat(Percentage.of(Ratio.of(line.get("real_discount_rate"))));

                            Money presentValue = schedule.presentValue(
                                    proceeds, Integer.parseInt(line.get("base_year_t0")), FlowTiming.START_OF_YEAR);

                            assertThat(MILLION.number(presentValue).setScale(4, RoundingMode.HALF_UP))
                                    .isEqualByComparingTo(line.get("npv_mio_kr_4dec"));
                        }));
    }

    @Test
    void hjoerring_aabenraa_and_silkeborg_are_paid_back_in_their_second_fifth_and_second_year() {
        assertPayback("Hjørring", 2016, "1.833");
        assertPayback("Aabenraa", 2020, "4.347");
        assertPayback("Silkeborg", 2017, "1.648"); // 1,655 from the printed 8,7; 5,7 : 8,8 from the rows
        assertThat(Payback.of(letter.find("Silkeborg")
                        .flatMap(PublishedCase::proceeds)
                        .map(PublishedRow::series)
                        .orElseThrow()))
                .isInstanceOfSatisfying(
                        Payback.Recovered.class,
                        recovered -> assertThat(recovered.years().rounded(3, Rounding.HALF_UP))
                                .isEqualByComparingTo("1.655"));
    }

    @Test
    void ballerup_saves_more_than_it_invests_from_the_first_year() {
        assertThat(MinistersLetter.ofMunicipality("Ballerup").payback()).isEqualTo(new Payback.Immediate());
    }

    @Test
    void the_internal_rate_is_one_for_three_municipalities_and_none_for_ballerup() {
        assertInternalRate("Hjørring", "153.5");
        assertInternalRate("Aabenraa", "24.5");
        assertThat(MinistersLetter.ofMunicipality("Ballerup").internalRate()).isEqualTo(new InternalRate.None());
        MoneySeries printed = letter.find("Silkeborg")
                .flatMap(PublishedCase::proceeds)
                .map(PublishedRow::series)
                .orElseThrow();
        assertThat(InternalRate.of(printed))
                .isInstanceOfSatisfying(
                        InternalRate.Unique.class,
                        unique -> assertThat(unique.rate().rounded(1, Rounding.HALF_UP))
                                .isEqualByComparingTo("268.4"));
    }

    @Test
    void a_year_that_is_not_part_of_the_strategy_is_absent_and_a_zero_is_zero() {
        assertThat(MinistersLetter.ofMunicipality("Hjørring").investment().get(2020))
                .isEmpty();
        assertThat(MinistersLetter.ofMunicipality("Aabenraa").investment().amounts())
                .contains(entry(2020, Money.ZERO), entry(2021, Money.ZERO))
                .doesNotContainKey(2015);
    }

    private static OptionalInt year(String text) {
        return text.equals("I alt") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static void assertPayback(String municipality, int year, String years) {
        assertThat(MinistersLetter.ofMunicipality(municipality).payback())
                .isInstanceOfSatisfying(Payback.Recovered.class, recovered -> {
                    assertThat(recovered.year()).isEqualTo(year);
                    assertThat(recovered.years().rounded(3, Rounding.HALF_UP)).isEqualByComparingTo(years);
                });
    }

    private static void assertInternalRate(String municipality, String percent) {
        assertThat(MinistersLetter.ofMunicipality(municipality).internalRate())
                .isInstanceOfSatisfying(
                        InternalRate.Unique.class,
                        unique -> assertThat(unique.rate().rounded(1, Rounding.HALF_UP))
                                .isEqualByComparingTo(percent));
    }

    private static PublishedCase withProceeds2016(PublishedCase one, String number) {
        PublishedRow proceeds = one.proceeds().orElseThrow();
        Map<Integer, Figure> changed = new TreeMap<>(proceeds.figures());
        changed.put(2016, Figure.of(new BigDecimal(number), MILLION));
        return PublishedCase.builder()
                .name(one.name())
                .investment(one.investment().orElseThrow())
                .savings(one.savings().orElseThrow())
                .proceeds(PublishedRow.of(changed).withTotal(proceeds.total().orElseThrow()))
                .savingsPerKrone(one.savingsPerKrone().orElseThrow())
                .build();
    }
}
