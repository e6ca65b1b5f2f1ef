package dk.refusion.examples.report.chart;

import static dk.refusion.Refusion.investment;
import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.refunds;
import static dk.refusion.money.MoneyUnit.MILLION;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.examples.files.indicator.Volumes;
import dk.refusion.examples.report.page.Colour;
import dk.refusion.history.Payment;
import dk.refusion.indicator.Caseload;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.law.Benefit;
import dk.refusion.money.MoneySeries;
import dk.refusion.refund.Settlement;
import dk.refusion.time.WeekRange;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final InvestmentCase AABENRAA = investment(
            "Aabenraa",
            MoneySeries.of(2016, MILLION, "21.7", "19.7", "19.9"),
            MoneySeries.of(2016, MILLION, "3.9", "11.3", "20.9"));
    private static final Settlement SETTLEMENT = refunds()
            .payments(List.of(Payment.of(
                    "17",
                    BALLERUP,
                    Benefit.KONTANTHJAELP,
                    LocalDate.of(2026, 1, 5),
                    LocalDate.of(2026, 6, 28),
                    kr(75_000))))
            .calculate();

    @Test
    void an_investment_shows_its_years_and_what_they_add_up_to() {
        assertThat(Charts.investment(AABENRAA).svg())
                .contains("Investering i mio. kr.: 2016 21,7")
                .contains("Provenu i mio. kr.: 2016 -17,8, 2017 -8,4, 2018 1")
                .contains("Provenu, lagt sammen i mio. kr.: 2016 -17,8, 2017 -26,2, 2018 -25,2");
    }

    @Test
    void a_person_on_the_ladder_shows_count_rate_and_kroner_of_each_week() {
        List<Plot> ladder = Charts.ladder(SETTLEMENT.explain("17"));

        assertThat(ladder).hasSize(2);
        assertThat(ladder.get(0).svg())
                .contains("Tæller, uger i uger · pct.: 2026-W02 1, 2026-W03 2")
                .contains("Refusion, pct. i uger · pct.: 2026-W02 til 2026-W05 80, 2026-W06 til 2026-W26 40");
        assertThat(ladder.get(1).svg()).contains("Refusion i kr.: 2026-W02 2.400");
    }

    @Test
    void the_ladder_starts_above_what_2015_refunded_and_a_week_without_an_old_percentage_is_a_gap() {
        assertThat(Charts.beforeAndAfter("Uge for uge", SETTLEMENT.comparedWith2015())
                        .svg())
                .contains("Refusionstrappen i pct. af det udbetalte: 2026-W02 til 2026-W05 80,"
                        + " 2026-W06 til 2026-W26 40")
                .contains("Efteråret 2015 i pct. af det udbetalte: 2026-W02 til 2026-W26 30");
        Settlement pension = refunds()
                .payments(List.of(Payment.of(
                        "18",
                        BALLERUP,
                        Benefit.SENIORPENSION,
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 1, 18),
                        kr(7_000))))
                .calculate();
        assertThat(Charts.beforeAndAfter("Uge for uge", pension.comparedWith2015())
                        .svg())
                .contains("Efteråret 2015 i pct. af det udbetalte: 2026-W02 til 2026-W03 -");
    }

    @Test
    void the_tiers_have_a_column_each() {
        assertThat(Charts.tiers(SETTLEMENT.tiers(WeekRange.ofYear(2026))).svg())
                .contains("Uger i uger: Trin 1 (80 %) 4, Trin 2 (40 %) 21");
    }

    @Test
    void a_municipality_and_the_nation_both_start_at_100() {
        Volumes volumes = Volumes.published();

        assertThat(Charts.against(
                                volumes.area("Ballerup").orElseThrow(),
                                volumes.area("Hele landet").orElseThrow(),
                                Volumes.KONTANTHJAELP)
                        .svg())
                .contains("Ballerup i 2007 = 100: 2007 100,0")
                .contains("Hele landet i 2007 = 100: 2007 100,0");
    }

    @Test
    void an_index_without_a_common_year_is_refused() {
        assertThatThrownBy(() -> Charts.against(Caseload.of("A"), Caseload.of("B"), Volumes.KONTANTHJAELP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a year that both have, was none in A");
    }

    @Test
    void a_picture_is_drawn_in_colours_and_its_gaps_are_not_zero() {
        List<String> years = List.of("2015", "2016", "2017");
        Plot plot = Plot.of("A", "kr.", years)
                .bars("B", List.of(Optional.of(BigDecimal.ONE), Optional.empty(), Optional.of(BigDecimal.TEN)));

        assertThat(colours(plot.image())).contains(Colour.RUST.rgb());
        assertThat(plot.svg()).contains("B i kr.: 2015 1, 2016 -, 2017 10");
        assertThat(Plot.image(List.of(plot, plot)).getHeight())
                .isEqualTo(2 * plot.image().getHeight());
    }

    @Test
    void a_plot_has_a_value_for_each_column() {
        assertThatThrownBy(() -> Plot.of("A", "kr.", List.of("2015")).line("B", List.of()))
                .hasMessage("a plot has one value for each of 1 columns, was 0");
        assertThatThrownBy(() -> Plot.of("A", "kr.", List.of())).hasMessageContaining("at least one column");
    }

    static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }
}
