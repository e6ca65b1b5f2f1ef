package dk.refusion.walk;

import static dk.refusion.law.Benefit.BARSELSDAGPENGE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;
import static dk.refusion.municipality.Municipality.AALBORG;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Percentage;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Months;
import dk.refusion.time.Week;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Weeks summed to the lines of statements, month by month, Order 14/2026 § 23. */
@SuppressWarnings("EnumOrdinal") // the first and the last of a table
class StatementSumsTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final YearMonth JANUARY = YearMonth.of(2017, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2017, 2);
    /** From Monday 30 January to Sunday 5 February. */
    private static final int OVER = Week.parse("2017-W05").index();

    private static final int REFUND_80 = place(Financing.REFUND, 80);
    private static final int REFUND_40 = place(Financing.REFUND, 40);

    private final StatementSums sums = new StatementSums(LAW);

    private static int place(Financing financing, int percent) {
        return LAW.financingRates().stream()
                .filter(rate -> rate.financing() == financing
                        && rate.isOnLadder()
                        && rate.rate().orElseThrow().refund().equals(Percentage.of(percent)))
                .findFirst()
                .map(LAW.financingRates()::indexOf)
                .orElseThrow();
    }

    private static MonthSplit split(int week, long gross, long earlier, int rate) {
        FinancingRate of = LAW.financingRates().get(rate);
        return MonthSplit.of(week, gross, earlier, of.share(gross), of);
    }

    private static String line(
            Municipality municipality,
            YearMonth month,
            Benefit benefit,
            FinancingRate rate,
            long gross,
            long share,
            int weeks) {
        return month + " " + municipality + " " + benefit + " " + rate + ": " + weeks + " " + gross + " " + share;
    }

    private static List<String> lines(StatementSums sums) {
        return sums.lines(StatementSumsTest::line);
    }

    // ------------------------------------------------------------------ one week on two months

    @Test
    void a_week_in_one_month_lies_in_that_of_its_sunday() {
        MonthSplit week = split(OVER - 1, 1_001, 0, REFUND_80);

        assertThat(week.isInTwoMonths()).isFalse();
        assertThat(week.firstMonth()).isEqualTo(Months.of(JANUARY));
        assertThat(week).isEqualTo(new MonthSplit(Months.of(JANUARY), 0, 0, 1_001, 801));
    }

    @Test
    void of_a_week_in_two_months_the_earlier_share_is_rounded_and_the_later_month_has_the_rest() {
        // 80 per cent of 1.003 øre are 802, of 288 they are 230
        MonthSplit week = split(OVER, 1_003, 288, REFUND_80);

        assertThat(week.isInTwoMonths()).isTrue();
        assertThat(week.firstMonth()).isEqualTo(Months.of(JANUARY));
        assertThat(week).isEqualTo(new MonthSplit(Months.of(FEBRUARY), 288, 230, 715, 572));
    }

    @Test
    void the_rest_of_a_week_is_never_out_of_range() {
        FinancingRate rate = LAW.financingRates().get(REFUND_80);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> MonthSplit.of(OVER, Long.MIN_VALUE, 1, 0, rate));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> MonthSplit.of(OVER, 0, 100, Long.MIN_VALUE, rate));
    }

    @Test
    void a_week_counts_in_the_month_of_its_first_days_and_its_amounts_in_the_months_of_theirs() {
        sums.add(BALLERUP, KONTANTHJAELP, REFUND_80, split(OVER, 700, 200, REFUND_80), 1);
        sums.add(BALLERUP, KONTANTHJAELP, REFUND_80, split(OVER + 1, 70, 0, REFUND_80), 1);

        assertThat(lines(sums))
                .containsExactly(
                        "2017-01 Ballerup KONTANTHJAELP refusion 80 %: 1 200 160",
                        "2017-02 Ballerup KONTANTHJAELP refusion 80 %: 1 570 456");
        assertThat(sums.lines(JANUARY, StatementSumsTest::line)).hasSize(1);
        assertThat(sums.lines(FEBRUARY, StatementSumsTest::line))
                .containsExactly("2017-02 Ballerup KONTANTHJAELP refusion 80 %: 1 570 456");
        assertThat(sums.lines(FEBRUARY.plusMonths(1), StatementSumsTest::line)).isEmpty();
        assertThat(sums).hasToString("2 sums by municipality, month, benefit and rate");
    }

    @Test
    void a_week_that_is_taken_out_again_leaves_nothing() {
        sums.add(BALLERUP, KONTANTHJAELP, REFUND_80, split(OVER, 701, 201, REFUND_80), 1);
        sums.add(BALLERUP, KONTANTHJAELP, REFUND_80, split(OVER, 701, 201, REFUND_80), -1);

        assertThat(lines(sums)).isEmpty();
    }

    @Test
    void a_correction_moves_a_week_to_another_rate() {
        sums.add(BALLERUP, KONTANTHJAELP, REFUND_80, split(OVER + 1, 700, 0, REFUND_80), -1);
        sums.add(BALLERUP, KONTANTHJAELP, REFUND_40, split(OVER + 1, 700, 0, REFUND_40), 1);

        assertThat(lines(sums))
                .containsExactlyInAnyOrder(
                        "2017-02 Ballerup KONTANTHJAELP refusion 80 %: -1 -700 -560",
                        "2017-02 Ballerup KONTANTHJAELP refusion 40 %: 1 700 280");
    }

    @Test
    void a_line_stands_if_only_one_of_its_numbers_is_not_zero() {
        sums.add(BALLERUP, KONTANTHJAELP, REFUND_80, new MonthSplit(Months.of(JANUARY), 0, 0, 0, 0), 1);
        sums.add(BALLERUP, SYGEDAGPENGE, REFUND_80, new MonthSplit(Months.of(FEBRUARY), 7, 0, -7, 1), 1);
        sums.add(AALBORG, SYGEDAGPENGE, REFUND_80, new MonthSplit(Months.of(FEBRUARY), 7, 0, 2, 0), 1);
        sums.add(AALBORG, SYGEDAGPENGE, REFUND_80, new MonthSplit(Months.of(JANUARY), 0, 0, -7, 0), -1);

        assertThat(lines(sums))
                .containsExactly(
                        "2017-01 Aalborg SYGEDAGPENGE refusion 80 %: 0 14 0",
                        "2017-01 Ballerup KONTANTHJAELP refusion 80 %: 1 0 0",
                        "2017-01 Ballerup SYGEDAGPENGE refusion 80 %: 1 7 0",
                        "2017-02 Aalborg SYGEDAGPENGE refusion 80 %: 0 2 0",
                        "2017-02 Ballerup SYGEDAGPENGE refusion 80 %: 0 -7 1");
    }

    @Test
    void what_no_act_finances_has_no_line() {
        int outside = LAW.financingRates().indexOf(FinancingRate.withoutRate(Financing.OUTSIDE));
        sums.add(BALLERUP, BARSELSDAGPENGE, outside, split(OVER, 700, 200, outside), 1);
        summed(sums, Walked.under(LAW).weeks("2017-W01", 6, BARSELSDAGPENGE, 700));

        assertThat(lines(sums)).isEmpty();
        assertThat(sums).hasToString("0 sums by municipality, month, benefit and rate");
    }

    // ------------------------------------------------------------------ runs of weeks

    private static void summed(StatementSums sums, Walked person) {
        person.into(sums).person(0, Optional.empty());
    }

    @Test
    void runs_of_weeks_fall_on_their_months() {
        summed(sums, Walked.under(LAW).weeks("2017-W01", 14, KONTANTHJAELP, 701));

        // week 5 has two days in January, week 9 two in February, week 13 five in March
        assertThat(lines(sums))
                .containsExactlyInAnyOrder(
                        "2017-01 Ballerup KONTANTHJAELP refusion 80 %: 4 2804 2244",
                        "2017-01 Ballerup KONTANTHJAELP refusion 40 %: 1 200 80",
                        "2017-02 Ballerup KONTANTHJAELP refusion 40 %: 4 2804 1120",
                        "2017-03 Ballerup KONTANTHJAELP refusion 40 %: 4 3105 1240",
                        "2017-04 Ballerup KONTANTHJAELP refusion 40 %: 1 901 360");
    }

    @Test
    void parts_of_a_week_are_rounded_apart_on_their_months() {
        // two sevenths of 2 øre are one, and of 4 øre too
        summed(sums, Walked.under(LAW).weeks("2017-W05", 2, KONTANTHJAELP, 2).weeks("2017-W05", 2, KONTANTHJAELP, 2));

        assertThat(lines(sums))
                .containsExactly(
                        "2017-01 Ballerup KONTANTHJAELP refusion 80 %: 1 2 2",
                        "2017-02 Ballerup KONTANTHJAELP refusion 80 %: 1 6 4");
    }

    @Test
    void weeks_of_days_fall_on_the_months_of_their_days() {
        summed(
                sums,
                Walked.under(LAW)
                        .days("2017-01-31", "2017-02-07", KONTANTHJAELP, 808)
                        .days("2017-02-28", "2017-02-28", KONTANTHJAELP, 100)
                        .days("2017-04-01", "2017-04-02", KONTANTHJAELP, 40));

        assertThat(lines(sums))
                .containsExactly(
                        "2017-01 Ballerup KONTANTHJAELP refusion 80 %: 1 101 81",
                        "2017-02 Ballerup KONTANTHJAELP refusion 80 %: 2 807 646",
                        "2017-04 Ballerup KONTANTHJAELP refusion 80 %: 1 40 32");
    }

    @Test
    void every_municipality_benefit_and_rate_has_lines_of_its_own_however_many() {
        int rates = LAW.financingRates().size();
        long all = 0;
        for (Municipality municipality : Municipality.values()) {
            for (Benefit benefit : List.of(Benefit.values()[0], Benefit.values()[Benefit.values().length - 1])) {
                for (int rate = 0; rate < rates; rate += rates - 1) {
                    all++;
                    sums.add(municipality, benefit, rate, new MonthSplit(Months.of(JANUARY), 0, 0, all, 0), 1);
                }
            }
        }
        StatementSums twice = new StatementSums(LAW);
        twice.add(sums);
        twice.add(sums);

        List<Long> amounts = sums.lines((municipality, month, benefit, rate, gross, share, weeks) -> gross);
        long financed = LAW.financingRates().stream()
                .filter(rate -> LAW.financingRates().indexOf(rate) % (rates - 1) == 0)
                .filter(rate -> rate.financing() != Financing.OUTSIDE)
                .count();
        assertThat(amounts)
                .hasSize((int) (financed * 2 * Municipality.values().length))
                .doesNotHaveDuplicates();
        assertThat(twice.<Long>lines((municipality, month, benefit, rate, gross, share, weeks) -> gross))
                .isEqualTo(amounts.stream().map(gross -> 2 * gross).toList());
        assertThat(twice.<Integer>lines((municipality, month, benefit, rate, gross, share, weeks) -> weeks))
                .containsOnly(2);
        assertThat(twice).hasToString(amounts.size() + " sums by municipality, month, benefit and rate");
    }

    // ------------------------------------------------------------------ some months

    @Test
    void only_the_months_asked_for_are_summed_both_included() {
        StatementSums some = new StatementSums(LAW, Months.of(JANUARY), Months.of(FEBRUARY));
        summed(some, Walked.under(LAW).weeks("2016-W49", 30, KONTANTHJAELP, 700));

        assertThat(some.<YearMonth>lines((municipality, month, benefit, rate, gross, share, weeks) -> month).stream()
                        .distinct())
                .containsExactly(JANUARY, FEBRUARY);
    }

    @Test
    void a_week_is_included_if_a_day_of_it_is() {
        StatementSums some = new StatementSums(LAW, Months.of(JANUARY), Months.of(FEBRUARY));

        // the Sunday of week 52 is the first of January; week 9 begins in February
        assertThat(some.includes(Week.parse("2016-W51").index())).isFalse();
        assertThat(some.includes(Week.parse("2016-W52").index())).isTrue();
        assertThat(some.includes(Week.parse("2017-W05").index())).isTrue();
        assertThat(some.includes(Week.parse("2017-W09").index())).isTrue();
        assertThat(some.includes(Week.parse("2017-W14").index())).isFalse();
    }

    // ------------------------------------------------------------------ rounding and range

    @Test
    void shares_are_rounded_once_for_a_statement_if_the_policy_says_so() {
        Legislation once = LAW.withPolicies(LAW.policies().withRoundingLevel(Policies.RoundingLevel.STATEMENT));
        StatementSums rounded = new StatementSums(once);
        for (StatementSums each : List.of(sums, rounded)) {
            for (int week = 1; week <= 3; week++) {
                each.add(BALLERUP, KONTANTHJAELP, REFUND_80, split(OVER + week, 1, 0, REFUND_80), 1);
            }
        }

        // 80 per cent of one øre are 1 øre, three times; of three they are 2
        assertThat(lines(sums)).containsExactly("2017-02 Ballerup KONTANTHJAELP refusion 80 %: 3 3 3");
        assertThat(lines(rounded)).containsExactly("2017-02 Ballerup KONTANTHJAELP refusion 80 %: 3 3 2");
    }

    @Test
    void a_sum_out_of_range_is_an_error() {
        int month = Months.of(JANUARY);
        sums.add(BALLERUP, KONTANTHJAELP, REFUND_80, new MonthSplit(month, 0, 0, Long.MAX_VALUE, Long.MAX_VALUE), 1);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> sums.add(BALLERUP, KONTANTHJAELP, REFUND_80, new MonthSplit(month, 0, 0, 1, 0), 1));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> sums.add(BALLERUP, KONTANTHJAELP, REFUND_80, new MonthSplit(month, 0, 0, 0, 1), 1));
    }
}
