package dk.refusion.duration;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.law.Benefit;
import dk.refusion.money.Ratio;
import dk.refusion.time.Week;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    /** Sixty weeks become fewer: each week is 4.550 kr., the first two at 70 per cent for the municipality's part. */
    private static EffortPlan plan(InputValues inputs) {
        return Cohort.builder()
                .persons(inputs.number("personer"))
                .benefit(Benefit.SYGEDAGPENGE)
                .aWeek(kr(4_550))
                .entry(Week.parse("2026-W02"))
                .survival(Survival.fixed(60))
                .horizon(60)
                .build()
                .shortenedBy(Effect.shorter(inputs.number("uger"), 1).withDeadweight(inputs.percent("dødvægt")))
                .costing(inputs.kroner("pris"));
    }

    private static Sensitivity study() {
        return Sensitivity.of(SensitivityTest::plan)
                .input("personer", "90", "100", "110")
                .input("uger", "5", "10", "12")
                .input("dødvægt", "0", "0", "25")
                .input("pris", "10000", "20000", "40000");
    }

    @Test
    void the_base_is_the_plan_as_assumed() {
        assertThat(study().base().proceeds()).isEqualTo(kr(100 * (35_490 - 20_000)));
        assertThat(study()).hasToString("personer 90/100/110, uger 5/10/12, dødvægt 0/0/25, pris 10.000/20.000/40.000");
    }

    @Test
    void a_tornado_moves_one_input_at_a_time_and_shows_the_widest_first() {
        List<TornadoBar> bars = study().tornado();

        assertThat(bars).extracting(TornadoBar::input).containsExactly("pris", "uger", "dødvægt", "personer");
        assertThat(bars.get(0).atLow().proceeds()).isEqualTo(kr(100 * 25_490));
        assertThat(bars.get(0).width()).isEqualTo(kr(3_000_000));
        assertThat(bars.get(1).atLow().saving().saved().weeks()).isEqualTo(Ratio.of(500));
        assertThat(bars.get(1).atLow().municipality().payback()).hasToString("ikke tjent hjem, mangler 180.000,00 kr.");
        assertThat(bars.get(3)).hasToString("personer 90–110: provenu 1.394.100,00 kr. til 1.703.900,00 kr.");
    }

    @Test
    void two_inputs_at_a_time_make_a_table() {
        SortedMap<Ratio, SortedMap<Ratio, EffortPlan>> table = study().table("pris", "personer");

        assertThat(table.keySet()).containsExactly(Ratio.of(10_000), Ratio.of(20_000), Ratio.of(40_000));
        assertThat(table.values())
                .allSatisfy(
                        row -> assertThat(row.keySet()).containsExactly(Ratio.of(90), Ratio.of(100), Ratio.of(110)));
        assertThat(table.values().stream()
                        .map(row -> row.values().iterator().next().proceeds()))
                .containsExactly(kr(90 * 25_490), kr(90 * 15_490), kr(90 * -4_510));
        assertThatIllegalArgumentException().isThrownBy(() -> study().table("pris", "pris"));
    }

    @Test
    void a_scenario_is_the_base_but_for_the_inputs_it_names() {
        assertThat(study().at(Map.of("dødvægt", Ratio.of(50), "pris", Ratio.ZERO))
                        .proceeds())
                .isEqualTo(kr(100 * 17_745));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study().at(Map.of("rente", Ratio.ZERO)))
                .withMessage("the inputs are [personer, uger, dødvægt, pris], was rente");
    }

    @Test
    void the_highest_price_at_which_it_pays_has_both_ends() {
        BreakEven price = study().breakEven("pris", "0", "100000", "0.01");

        // 35.490 kr. is saved on each person
        assertThat(price).isInstanceOfSatisfying(BreakEven.Between.class, found -> {
            assertThat(found.pays()).isLessThanOrEqualTo(Ratio.of("35490.005"));
            assertThat(found.paysNot()).isGreaterThan(Ratio.of(35_490));
            assertThat(found.paysNot().minus(found.pays())).isLessThanOrEqualTo(Ratio.of("0.01"));
        });
    }

    @Test
    void the_needed_effect_falls_with_the_price() {
        Ratio dear = needed("20000");
        Ratio cheap = needed("10000");

        assertThat(cheap).isLessThan(dear);
        // 20.000 kr. are 5 weeks at 80 per cent and 1.800 kr. more, of 3.640 kr. a week
        assertThat(dear).isBetween(Ratio.of("5.494"), Ratio.of("5.496"));
    }

    private static Ratio needed(String price) {
        BreakEven weeks = Sensitivity.of(SensitivityTest::plan)
                .input("personer", "100", "100", "100")
                .input("uger", "5", "10", "12")
                .input("dødvægt", "0", "0", "0")
                .input("pris", price, price, price)
                .breakEven("uger", "0", "60", "0.001");
        return ((BreakEven.Between) weeks).pays();
    }

    @Test
    void where_the_proceeds_do_not_turn_there_is_no_break_even() {
        assertThat(study().breakEven("pris", "0", "100", "1")).isEqualTo(new BreakEven.Always());
        assertThat(study().breakEven("pris", "50000", "60000", "1"))
                .isEqualTo(new BreakEven.Never())
                .hasToString("tjener sig ikke hjem i intervallet");
        assertThatIllegalArgumentException().isThrownBy(() -> study().breakEven("pris", "5", "5", "1"));
    }

    @Test
    void an_input_whose_base_lies_outside_its_ends_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study().input("x", "2", "1", "3"))
                .withMessage("the base of x lies between its low and its high value, was 2, 1, 3");
        assertThat(percent("0"))
                .isEqualTo(study().at(Map.of()).saving().effect().deadweight());
    }
}
