package dk.refusion.investment;

import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.price.PriceChange;
import dk.refusion.price.PriceIndex;
import dk.refusion.price.PriceIndexKind;
import dk.refusion.price.PriceLevel;
import dk.refusion.price.PriceStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvestmentCaseTest {
    private static final InvestmentCase CASE = InvestmentCase.of(
            "Ballerup",
            MoneySeries.of(2015, MoneyUnit.KRONE, "100", "100"),
            MoneySeries.of(2015, MoneyUnit.KRONE, "50", "200"));

    @Test
    void services_and_transfers_are_brought_to_one_price_level_each_by_its_own_index() {
        InvestmentCase converted = CASE.at(PriceLevel.current())
                .convertedTo(
                        PriceLevel.ofYear(2016), index("pris og løn", "10"), index("satser", "2"), Rounding.HALF_UP);

        assertThat(converted.priceLevel()).isEqualTo(PriceLevel.ofYear(2016));
        assertThat(converted.investment()).isEqualTo(MoneySeries.of(2015, MoneyUnit.KRONE, "110", "100"));
        assertThat(converted.savings()).isEqualTo(MoneySeries.of(2015, MoneyUnit.KRONE, "51", "200"));
        assertThat(converted.proceeds()).isEqualTo(MoneySeries.of(2015, MoneyUnit.KRONE, "-59", "100"));
    }

    @Test
    void a_case_whose_price_level_is_not_stated_cannot_be_converted() {
        PriceIndex index = index("satser", "2");

        assertThat(CASE.priceLevel()).isEqualTo(PriceLevel.unstated());
        assertThatThrownBy(() -> CASE.convertedTo(PriceLevel.ofYear(2016), index, index, Rounding.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ikke oplyst");
    }

    @Test
    void the_savings_per_krone_are_a_ratio_of_totals_and_absent_when_nothing_is_invested() {
        assertThat(CASE.savingsPerKrone()).contains(Ratio.of(5, 4));
        assertThat(InvestmentCase.of("gratis", MoneySeries.empty(), CASE.savings())
                        .savingsPerKrone())
                .isEmpty();
    }

    @Test
    void a_case_prints_on_one_line_and_as_a_table() {
        assertThat(CASE).hasToString("Ballerup: provenu 50,00 kr., 1,25 kr. sparet pr. krone");
        assertThat(CASE.asTable(MoneyUnit.KRONE, 0)).hasToString("""
                        Kr.          2015  2016  I alt
                        Investering   100   100    200
                        Besparelse     50   200    250
                        Provenu       -50   100     50""");
    }

    private static PriceIndex index(String name, String percent) {
        return PriceIndex.of(
                name,
                PriceIndexKind.OTHER,
                List.of(PriceChange.of(2016, percent(percent), PriceStatus.FINAL, "a constructed index")));
    }
}
