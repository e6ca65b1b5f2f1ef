package dk.refusion.price;

import static dk.refusion.money.Rounding.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.DomainFile;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriceIndexTest {
    private static final Money AMOUNT = Money.ofKroner(100_000);

    private static PriceChange change(int year, String percent, PriceStatus status) {
        return PriceChange.of(year, Percentage.of(percent), status, "a test");
    }

    private static PriceIndex index(PriceChange... changes) {
        return PriceIndex.of("Testindeks", PriceIndexKind.OTHER, List.of(changes));
    }

    @Test
    void satsregulering_takes_an_amount_one_year_on() {
        PriceIndex index = PriceIndex.satsregulering();

        assertThat(index.convert(AMOUNT, 2007, 2008, HALF_UP)).isEqualTo(Money.ofKroner(102_900));
        assertThat(index.convert(AMOUNT, 2014, 2015, HALF_UP)).isEqualTo(Money.ofKroner(101_500));
        assertThat(index.convert(AMOUNT, 2016, 2017, HALF_UP)).isEqualTo(Money.ofKroner(102_000));
        assertThat(index.convert(AMOUNT, 2023, 2024, HALF_UP)).isEqualTo(Money.ofKroner(103_500));
    }

    @Test
    void the_changes_of_several_years_are_chained_exactly_and_rounded_once() {
        // 1,027 × 1,035 × 1,036 = 1,10121102
        assertThat(PriceIndex.satsregulering().factor(2022, 2025)).isEqualTo(Ratio.of("1.10121102"));
        assertThat(PriceIndex.satsregulering().convert(AMOUNT, 2022, 2025, HALF_UP))
                .isEqualTo(Money.of("110121.10"));
        assertThat(PriceIndex.satsregulering().chain(2022, 2025))
                .extracting(PriceChange::year)
                .containsExactly(2023, 2024, 2025);
    }

    @Test
    void a_missing_year_is_an_error_that_names_it_and_the_years_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.satsregulering().factor(2014, 2017))
                .withMessageStartingWith("Satsreguleringsprocent has no change from 2015 to 2016, its changes are"
                        + " [2007→2008 2,9 % (endelig), 2014→2015 1,5 % (endelig), 2016→2017 2 % (endelig)")
                .withMessageEndingWith("asked was from 2014 to 2017");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.satsregulering().factor(2017, 2015))
                .withMessageContaining("no change from 2015 to 2016");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.satsregulering().factor(2024, 2026))
                .withMessageContaining("no change from 2025 to 2026");
    }

    @Test
    void within_one_year_nothing_is_needed_and_nothing_changes() {
        assertThat(PriceIndex.satsregulering().convert(AMOUNT, 1999, 1999, HALF_UP))
                .isEqualTo(AMOUNT);
    }

    @Test
    void a_caller_who_wants_final_figures_is_told_the_year_of_a_forecast() {
        PriceIndex strict = PriceIndex.satsregulering().onlyFinal();

        assertThat(strict.convert(AMOUNT, 2023, 2024, HALF_UP)).isEqualTo(Money.ofKroner(103_500));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strict.convert(AMOUNT, 2022, 2025, HALF_UP))
                .withMessage("Satsreguleringsprocent: only final figures were demanded, was"
                        + " 2022→2023 2,7 % (forventet), 2024→2025 3,6 % (forventet)");
    }

    @Test
    void the_correction_of_the_level_and_the_forecast_are_added() {
        PriceIndex general = PriceIndex.shipped(PriceIndexKind.STATE, "Generelt pris- og lønindeks");

        assertThat(general.factor(2022, 2023)).isEqualTo(Ratio.of("1.039"));
        assertThat(general.factor(2024, 2025)).isEqualTo(Ratio.of("1.03"));
        assertThat(general.changes().get(0).levelCorrection()).contains(Percentage.of("1.6"));
    }

    @Test
    void the_finance_bill_and_the_series_of_satsregulering_say_the_same() {
        PriceIndex bill = PriceIndex.shipped(PriceIndexKind.STATE, "Satsreguleringsprocent");

        assertThat(bill.changes())
                .allSatisfy(change -> assertThat(PriceIndex.satsregulering().factor(change.baseYear(), change.year()))
                        .isEqualTo(change.factor()));
    }

    @Test
    void everything_shipped_is_there_with_its_source() {
        assertThat(PriceIndex.shipped(PriceIndexKind.STATE)).hasSize(10);
        assertThat(PriceIndex.shipped(PriceIndexKind.KL))
                .hasSize(3)
                .allSatisfy(index -> assertThat(index.changes())
                        .singleElement()
                        .satisfies(change -> assertThat(change.source()).contains("Gladsaxe")));
        assertThat(PriceIndex.shipped(PriceIndexKind.KL, "Priser, gennemsnitlig")
                        .factor(2015, 2016))
                .isEqualTo(Ratio.of("1.0137"));
        assertThat(PriceIndex.shipped(PriceIndexKind.OTHER)).isEmpty();
    }

    @Test
    void the_shipped_percentages_are_the_published_ones() {
        assertThat(DomainFile.rows("satsregulering.csv"))
                .hasSameSizeAs(PriceIndex.satsregulering().changes())
                .allSatisfy(row -> assertChange(
                        PriceIndex.satsregulering(), row.get("finansaar"), row.get("satsreguleringsprocent"), row));
        assertThat(DomainFile.rows("kl_pl_estimates.csv"))
                .allSatisfy(row -> assertChange(
                        PriceIndex.shipped(PriceIndexKind.KL, row.get("item_da")),
                        row.get("to_year"),
                        row.get("pct"),
                        row));
        assertThat(DomainFile.rows("state_price_wage_indices.csv"))
                .allSatisfy(row -> assertChange(
                        PriceIndex.shipped(PriceIndexKind.STATE, row.get("index_da")),
                        row.get("bill_year"),
                        row.get("total_pct"),
                        row));
    }

    private static void assertChange(PriceIndex index, String toYear, String percent, DomainFile.Row row) {
        assertThat(index.changes())
                .filteredOn(change -> change.year() == Integer.parseInt(toYear))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.change()).isEqualTo(Percentage.of(percent));
                    assertThat(change.source()).isEqualTo(row.get("source"));
                });
    }

    @Test
    void satsregulering_is_two_per_cent_and_the_adjustment_of_rates_where_both_are_published() {
        assertThat(DomainFile.rows("satsregulering.csv"))
                .filteredOn(row -> !row.get("satstilpasningsprocent").isEmpty())
                .hasSize(3)
                .allSatisfy(row -> assertThat(Percentage.of(row.get("satsreguleringsprocent")))
                        .isEqualTo(Percentage.of(2).plus(Percentage.of(row.get("satstilpasningsprocent")))));
    }

    @Test
    void an_unknown_index_is_an_error_that_lists_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.shipped(PriceIndexKind.STATE, "Boligindeks"))
                .withMessageContaining("Forbrugerprisindeks")
                .withMessageEndingWith("was \"Boligindeks\"");
    }

    @Test
    void index_numbers_lead_from_each_year_to_the_next_that_has_one() {
        PriceIndex index = PriceIndex.ofNumbers(
                "PSL § 20",
                PriceIndexKind.OTHER,
                Map.of(2010, Ratio.of(100), 2023, Ratio.of("121.8"), 2024, Ratio.of("126.1")),
                PriceStatus.FINAL,
                "skm.dk");

        assertThat(index.factor(2023, 2024).minus(Ratio.ONE).asPercentage().rounded(1, HALF_UP))
                .isEqualByComparingTo("3.5");
        assertThat(index.factor(2010, 2024)).isEqualTo(Ratio.of("1.261"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.factor(2011, 2023))
                .withMessageContaining("from 2011 to 2012");
    }

    @Test
    void index_numbers_are_more_than_zero_and_at_least_two() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.ofNumbers(
                        "Indeks",
                        PriceIndexKind.OTHER,
                        Map.of(2010, Ratio.of(100), 2011, Ratio.ZERO),
                        PriceStatus.FINAL,
                        "a test"))
                .withMessage("Indeks: an index number is more than zero, for 2011 was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.ofNumbers(
                        "Indeks", PriceIndexKind.OTHER, Map.of(2010, Ratio.of(100)), PriceStatus.FINAL, "a test"))
                .withMessage("Indeks has at least one change, was none");
    }

    @Test
    void an_index_prints_its_name_and_changes_in_danish() {
        PriceIndex prices = PriceIndex.shipped(PriceIndexKind.KL, "Priser, gennemsnitlig");

        assertThat(prices).hasToString("Priser, gennemsnitlig [2015→2016 1,37 % (skøn)]");
        assertThat(prices.onlyFinal()).hasToString("Priser, gennemsnitlig [2015→2016 1,37 % (skøn)], kun endelige");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.of(" ", PriceIndexKind.OTHER, prices.changes()));
    }

    @Test
    void a_series_in_the_prices_of_each_year_comes_to_those_of_one() {
        MoneySeries current = MoneySeries.of(2022, MoneyUnit.KRONE, "1000", "-", "1000", "0");

        MoneySeries fixed =
                PriceIndex.satsregulering().convert(current, PriceLevel.current(), PriceLevel.ofYear(2024), HALF_UP);

        // 1.000 × 1,027 × 1,035 = 1.062,945; 2023 stays absent, 2025 stays zero
        assertThat(fixed).isEqualTo(MoneySeries.of(2022, MoneyUnit.KRONE, "1062.95", "-", "1000", "0"));
    }

    @Test
    void an_absent_year_needs_no_change_of_prices() {
        MoneySeries series = MoneySeries.of(2014, MoneyUnit.KRONE, "200", "-", "-");

        assertThat(PriceIndex.satsregulering().convert(series, PriceLevel.current(), PriceLevel.ofYear(2015), HALF_UP))
                .isEqualTo(MoneySeries.of(2014, MoneyUnit.KRONE, "203"));
    }

    @Test
    void a_level_that_is_not_told_cannot_be_converted() {
        MoneySeries series = MoneySeries.of(2014, MoneyUnit.KRONE, "200");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceIndex.satsregulering()
                        .convert(series, PriceLevel.unstated(), PriceLevel.current(), HALF_UP))
                .withMessageEndingWith("was \"ikke oplyst\"");
    }

    @Test
    void changes_must_not_overlap_and_must_leave_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index(change(2016, "1", PriceStatus.FINAL), change(2016, "2", PriceStatus.FORECAST)))
                .withMessageContaining("2015→2016 1 % (endelig) and 2015→2016 2 % (forventet)");
        assertThatIllegalArgumentException().isThrownBy(() -> change(2016, "-100", PriceStatus.FINAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceChange.between(2016, 2016, Percentage.ZERO, PriceStatus.FINAL, "a test"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceChange.of(2016, Percentage.ZERO, PriceStatus.FINAL, " "));
        assertThatIllegalArgumentException().isThrownBy(PriceIndexTest::index);
    }

    @Test
    void a_level_is_written_and_read_in_danish() {
        assertThat(List.of(PriceLevel.unstated(), PriceLevel.current(), PriceLevel.ofYear(2018)))
                .extracting(PriceLevel::danish)
                .containsExactly("ikke oplyst", "løbende priser", "2018-priser");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceLevel.parse("18-priser"))
                .withMessageEndingWith("was \"18-priser\"");
        assertThatIllegalArgumentException().isThrownBy(() -> PriceLevel.ofYear(18));
    }
}
