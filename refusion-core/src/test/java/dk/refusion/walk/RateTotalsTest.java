package dk.refusion.walk;

import static dk.refusion.law.Benefit.BARSELSDAGPENGE;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FOERTIDSPENSION;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums by benefit, direction and rate. */
@SuppressWarnings("EnumOrdinal") // sums stand in a table by number
class RateTotalsTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final int BENEFITS = Benefit.values().length;
    private static final int RATES = LAW.financingRates().size();

    private final RateTotals totals = new RateTotals(LAW);

    /** Weeks, amount and share of each that is not empty. */
    private static List<String> sums(RateTotals totals) {
        List<String> sums = new ArrayList<>();
        for (Benefit benefit : Benefit.values()) {
            int place = benefit.ordinal();
            for (int rate = 0; rate < RATES; rate++) {
                if (totals.weeks(place, rate) != 0) {
                    sums.add(benefit + " " + LAW.financingRates().get(rate) + ": " + totals.weeks(place, rate) + " "
                            + totals.gross(place, rate) + " " + totals.share(place, rate));
                }
            }
        }
        return sums;
    }

    private static List<String> sums(Walked person) {
        return sums(person.sums());
    }

    @Test
    void every_benefit_has_a_sum_with_every_rate() {
        for (int benefit = 0; benefit < BENEFITS; benefit++) {
            for (int rate = 0; rate < RATES; rate++) {
                totals.addSums(benefit, rate, 1, 100L * benefit, rate);
            }
        }

        for (int benefit = 0; benefit < BENEFITS; benefit++) {
            for (int rate = 0; rate < RATES; rate++) {
                assertThat(totals.weeks(benefit, rate)).isEqualTo(1);
                assertThat(totals.gross(benefit, rate)).isEqualTo(100L * benefit);
                assertThat(totals.share(benefit, rate)).isEqualTo(rate);
            }
        }
        assertThat(totals).hasToString("sums of " + BENEFITS * RATES + " benefits and rates");
        totals.clear();
        assertThat(sums(totals)).isEmpty();
        assertThat(totals).hasToString("sums of 0 benefits and rates");
    }

    @Test
    void sums_of_two_are_added_cell_by_cell() {
        RateTotals other = new RateTotals(LAW);
        other.addSums(0, 0, 1, 20, 300);
        other.addSums(BENEFITS - 1, RATES - 1, 4, 50, 600);
        totals.addSums(0, 0, 7, 70, 700);

        totals.add(other);

        assertThat(totals.weeks(0, 0)).isEqualTo(8);
        assertThat(totals.gross(0, 0)).isEqualTo(90);
        assertThat(totals.share(0, 0)).isEqualTo(1_000);
        assertThat(totals.share(BENEFITS - 1, RATES - 1)).isEqualTo(600);
        assertThat(totals).hasToString("sums of 2 benefits and rates");
    }

    @Test
    void a_sum_out_of_range_is_an_error() {
        totals.addSums(0, 0, 1, Long.MAX_VALUE, Long.MIN_VALUE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> totals.addSums(0, 0, 1, 1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> totals.addSums(0, 0, 1, 0, -1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> totals.add(totals));
    }

    // ------------------------------------------------------------------ weeks on their way into the sums

    @Test
    void weeks_of_one_amount_are_summed_tier_by_tier() {
        assertThat(sums(Walked.under(LAW).weeks("2017-W01", 60, KONTANTHJAELP, 101)))
                .containsExactlyInAnyOrder(
                        "KONTANTHJAELP refusion 80 %: 4 404 324",
                        "KONTANTHJAELP refusion 40 %: 22 2222 880",
                        "KONTANTHJAELP refusion 30 %: 26 2626 780",
                        "KONTANTHJAELP refusion 20 %: 8 808 160");
    }

    @Test
    void a_run_of_weeks_may_begin_and_end_anywhere_on_a_tier() {
        Walked twice =
                Walked.under(LAW).weeks("2017-W01", 4, KONTANTHJAELP, 100).weeks("2017-W05", 22, DAGPENGE, 100);

        assertThat(sums(twice))
                .containsExactlyInAnyOrder(
                        "KONTANTHJAELP refusion 80 %: 4 400 320", "DAGPENGE medfinansiering 40 %: 22 2200 1320");
    }

    @Test
    void weeks_of_days_are_summed_as_weeks_of_periods() {
        // 26 and 34 weeks of 700 øre
        Walked days = Walked.under(LAW)
                .days("2017-01-02", "2017-07-02", KONTANTHJAELP, 18_200)
                .days("2017-07-03", "2018-02-25", KONTANTHJAELP, 23_800);
        Walked weeks = Walked.under(LAW).weeks("2017-W01", 60, KONTANTHJAELP, 700);

        assertThat(sums(days))
                .isEqualTo(sums(weeks))
                .contains("KONTANTHJAELP refusion 80 %: 4 2800 2240", "KONTANTHJAELP refusion 20 %: 8 5600 1120");
    }

    @Test
    void weeks_that_do_not_count_have_one_rate() {
        // a disability pension of 2003 is co-financed with 65 per cent, and counts no week
        Walked days =
                Walked.under(LAW).awarded("2003-01-01").days("2017-01-02", "2018-07-01", FOERTIDSPENSION, 78 * 700);

        assertThat(sums(days)).singleElement().asString().endsWith(": 78 54600 35490");
    }

    @Test
    void what_is_told_to_a_sink_is_summed_as_without_one() {
        assertThat(sums(person().walk().totals)).isEqualTo(sums(person())).hasSize(6);
    }

    private static Walked person() {
        return Walked.under(LAW)
                .weeks("2017-W01", 30, KONTANTHJAELP, 701)
                .weeks("2017-W31", 2, BARSELSDAGPENGE, 701)
                .weeks("2017-W33", 2, KONTANTHJAELP, -70)
                .days("2017-09-01", "2017-09-30", DAGPENGE, 30_001)
                .days("2017-10-01", "2018-09-30", DAGPENGE, 365_001);
    }
}
