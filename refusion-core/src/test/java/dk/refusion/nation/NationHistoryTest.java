package dk.refusion.nation;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.FOERTIDSPENSION;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.refusion.history.Histories;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.walk.PaidColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationHistoryTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final int WEEK = Week.of(2026, 5).index();
    private static final int END = PaidColumns.END;
    private static final long MOST = PaidColumns.MOST;
    private final NationHistory.Builder nation = NationHistory.builder();

    @Test
    void persons_and_periods_come_back_as_they_were_given() {
        NationHistory history = nation.person()
                .person()
                .period(WEEK, 3, 300_000, KONTANTHJAELP, BALLERUP)
                .period(WEEK + 1, 60, -5, FOERTIDSPENSION, HJOERRING, LocalDate.of(2014, 7, 1))
                .build();

        assertThat(history.persons()).isEqualTo(2);
        assertThat(history.periods()).isEqualTo(2);
        assertThat(history.weeks()).isEqualTo(63);
        assertThat(history.firstPeriod(1)).isZero();
        assertThat(history.firstPeriod(2)).isEqualTo(2);
        assertThat(history.payments(0)).isEmpty();
        assertThat(history.payments(1))
                .containsExactly(
                        Payment.of(
                                "1",
                                BALLERUP,
                                KONTANTHJAELP,
                                LocalDate.of(2026, 1, 26),
                                LocalDate.of(2026, 2, 15),
                                kr(9_000)),
                        Payment.of(
                                        "1",
                                        HJOERRING,
                                        FOERTIDSPENSION,
                                        LocalDate.of(2026, 2, 2),
                                        LocalDate.of(2027, 3, 28),
                                        kr("-3.00"))
                                .withAwarded(LocalDate.of(2014, 7, 1)));
        assertThat(history.weekly(0)).isEqualTo(kr(3_000));
        assertThat(history.awarded(0)).isEmpty();
        assertThat(history.firstWeek(1)).isEqualTo(Week.of(2026, 6));
        assertThat(history).hasToString("2 persons, 2 periods");
    }

    private static List<String> periods(NationHistory history, int person) {
        List<String> periods = new ArrayList<>();
        for (int period = history.firstPeriod(person); period < history.firstPeriod(person + 1); period++) {
            periods.add(history.firstWeek(period) + " " + history.weeks(period) + " "
                    + history.weekly(period).oere() + " "
                    + history.benefit(period).name().charAt(0) + " "
                    + history.municipality(period)
                    + history.awarded(period).map(day -> " " + day).orElse(""));
        }
        return periods;
    }

    @Test
    void rows_in_arrays_go_on_with_the_periods_that_they_continue() {
        int[] weeks = {0, WEEK, WEEK + 1, WEEK + 2, WEEK + 3, WEEK + 5, WEEK + 6, WEEK + 7, 0};
        long[] oere = {0, 100, 100, 100, 50, 50, 50, 60, 0};
        Benefit[] benefits = {null, KONTANTHJAELP, KONTANTHJAELP, DAGPENGE, DAGPENGE, DAGPENGE, DAGPENGE, DAGPENGE, null
        };
        Municipality[] municipalities = {
            null, BALLERUP, BALLERUP, BALLERUP, BALLERUP, BALLERUP, HJOERRING, HJOERRING, null
        };

        NationHistory history = nation.person()
                .row(WEEK - 1, 100, KONTANTHJAELP, BALLERUP)
                .rows(weeks, oere, KONTANTHJAELP, BALLERUP, 1, 8)
                .person()
                .row(WEEK - 1, 100, KONTANTHJAELP, BALLERUP)
                .rows(weeks, oere, benefits, municipalities, 1, 8)
                .build();

        assertThat(periods(history, 0))
                .containsExactly(
                        "2026-W04 4 100 K Ballerup",
                        "2026-W08 1 50 K Ballerup",
                        "2026-W10 2 50 K Ballerup",
                        "2026-W12 1 60 K Ballerup");
        assertThat(periods(history, 1))
                .containsExactly(
                        "2026-W04 3 100 K Ballerup",
                        "2026-W07 1 100 D Ballerup",
                        "2026-W08 1 50 D Ballerup",
                        "2026-W10 1 50 D Ballerup",
                        "2026-W11 1 50 D Hjørring",
                        "2026-W12 1 60 D Hjørring");
    }

    @Test
    void a_row_goes_on_only_with_the_same_amount_benefit_municipality_and_award() {
        LocalDate award = LocalDate.of(2014, 7, 1);
        NationHistory history = nation.person()
                .row(WEEK, 100, FOERTIDSPENSION, BALLERUP, award)
                .row(WEEK + 1, 100, FOERTIDSPENSION, BALLERUP, award)
                .row(WEEK + 2, 100, FOERTIDSPENSION, BALLERUP, award.plusDays(1))
                .row(WEEK + 3, 100, FOERTIDSPENSION, HJOERRING, award.plusDays(1))
                .row(WEEK + 4, 100, DAGPENGE, HJOERRING)
                .row(WEEK + 5, 101, DAGPENGE, HJOERRING)
                .person()
                .row(WEEK + 6, 101, DAGPENGE, HJOERRING)
                .build();

        assertThat(periods(history, 0))
                .containsExactly(
                        "2026-W05 2 100 F Ballerup 2014-07-01",
                        "2026-W07 1 100 F Ballerup 2014-07-02",
                        "2026-W08 1 100 F Hjørring 2014-07-02",
                        "2026-W09 1 100 D Hjørring",
                        "2026-W10 1 101 D Hjørring");
        assertThat(periods(history, 1)).containsExactly("2026-W11 1 101 D Hjørring");
    }

    @Test
    void very_many_benefits_of_one_week_each_go_on() {
        nation.person();
        for (int week = 0; week < 3; week++) {
            for (int amount = 1; amount <= 100; amount++) {
                nation.row(WEEK + week, amount, KONTANTHJAELP, BALLERUP);
            }
        }
        NationHistory history = nation.build();

        assertThat(history.periods()).isEqualTo(100);
        assertThat(history.weeks()).isEqualTo(300);
    }

    @Test
    void a_row_goes_on_with_the_period_that_it_continues() {
        NationHistory history = nation.person()
                .row(WEEK, 100, KONTANTHJAELP, BALLERUP)
                .row(WEEK, 50, DAGPENGE, BALLERUP)
                .row(WEEK + 1, 50, DAGPENGE, BALLERUP)
                .row(WEEK + 1, 100, KONTANTHJAELP, BALLERUP)
                // a correction of the same week does not end the period
                .row(WEEK + 1, -20, KONTANTHJAELP, BALLERUP)
                .row(WEEK + 2, 100, KONTANTHJAELP, BALLERUP)
                // another amount, then a week without
                .row(WEEK + 3, 101, KONTANTHJAELP, BALLERUP)
                .row(WEEK + 5, 101, KONTANTHJAELP, BALLERUP)
                .build();

        assertThat(history.payments(0))
                .extracting(payment -> payment.benefit().name().charAt(0) + " " + Week.of(payment.from()) + " "
                        + payment.amount().oere())
                .containsExactly(
                        "K 2026-W05 300", "D 2026-W05 100", "K 2026-W06 -20", "K 2026-W08 101", "K 2026-W10 101");
    }

    @Test
    void payments_of_whole_weeks_become_periods_and_others_keep_their_days() {
        long monday = Week.mondayOf(WEEK);
        NationHistory history = nation.person()
                .payment(monday, monday + 6, 100, KONTANTHJAELP, BALLERUP)
                .payment(monday + 7, monday + 20, 200, KONTANTHJAELP, BALLERUP)
                // alike, once more
                .payment(monday, monday + 20, 300, KONTANTHJAELP, BALLERUP)
                .payment(monday, monday + 20, 300, KONTANTHJAELP, BALLERUP)
                // not the same øre for both weeks, a day too many, earlier than what was before
                .payment(monday + 7, monday + 20, 201, KONTANTHJAELP, BALLERUP)
                .payment(monday + 7, monday + 14, 800, KONTANTHJAELP, BALLERUP)
                .payment(monday - 7, monday - 1, 100, KONTANTHJAELP, BALLERUP)
                .build();

        assertThat(history).hasToString("1 persons, 1 periods, 5 payments by days");
        assertThat(history.payments(0))
                .extracting(payment -> payment.from() + "/" + payment.to() + " "
                        + payment.amount().oere())
                .containsExactly(
                        "2026-01-26/2026-02-15 300",
                        "2026-01-26/2026-02-15 300",
                        "2026-01-26/2026-02-15 300",
                        "2026-02-02/2026-02-15 201",
                        "2026-02-02/2026-02-09 800",
                        "2026-01-19/2026-01-25 100");
    }

    @Test
    void a_payment_out_of_range_is_refused_with_its_days() {
        assertThatIllegalStateException().isThrownBy(() -> nation.payment(0, 0, 1, KONTANTHJAELP, BALLERUP));
        nation.person();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.payment(-1, 0, 100, KONTANTHJAELP, BALLERUP))
                .withMessage("payment to person 0 must be from 1970-01-01 to 2500-12-26, was 1969-12-31/1970-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.payment(5, 4, 100, KONTANTHJAELP, BALLERUP))
                .withMessage("payment to person 0 must have at least one day and at most 100 years of them,"
                        + " was 1970-01-06/1970-01-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.payment(5, Long.MAX_VALUE, 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("was 1970-01-06/9223372036854775807 days from 1970-01-01");
    }

    @Test
    void what_is_out_of_order_is_refused_with_its_place() {
        nation.person().person().period(WEEK, 3, 100, KONTANTHJAELP, BALLERUP);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(WEEK - 1, 3, 100, KONTANTHJAELP, BALLERUP))
                .withMessage("period 1, of person 1, must not start before the one before it, in 2026-W05,"
                        + " was 2026-W04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.row(WEEK - 1, 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("was 2026-W04");
    }

    @Test
    void what_is_there_twice_is_refused_with_both_places() {
        nation.person().period(WEEK, 3, 100, KONTANTHJAELP, BALLERUP).period(WEEK, 3, 101, KONTANTHJAELP, BALLERUP);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(WEEK, 3, 100, KONTANTHJAELP, BALLERUP))
                .withMessage("period 2, of person 0, is there already as period 0, was 2026-W05");
        nation.person().row(WEEK, 100, KONTANTHJAELP, BALLERUP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.row(WEEK, 100, KONTANTHJAELP, BALLERUP))
                .withMessage("period 3, of person 1, is there already in period 2, was 2026-W05");
    }

    @Test
    void what_is_out_of_range_is_refused_with_its_value() {
        assertThatIllegalStateException().isThrownBy(() -> nation.period(WEEK, 1, 1, KONTANTHJAELP, BALLERUP));
        nation.person();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(-1, 1, 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("must start from 1970-W01 to 2500-W51, was -1 weeks from 1970-W01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(WEEK, 0, 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("at least one week");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(WEEK, 30_000, 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("was 30000 weeks from 2026-W05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.row(WEEK, Long.MIN_VALUE, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("was " + Long.MIN_VALUE);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> nation.build().payments(1));
    }

    @Test
    void there_is_room_for_many_persons_and_periods() {
        NationHistory.Builder many = NationHistory.builder();
        for (int person = 0; person < 3000; person++) {
            many.person().period(WEEK, 1, person, KONTANTHJAELP, BALLERUP).period(WEEK, 2, 5, DAGPENGE, HJOERRING);
        }
        NationHistory history = many.build();

        assertThat(history).hasToString("3000 persons, 6000 periods");
        assertThat(periods(history, 0)).containsExactly("2026-W05 1 0 K Ballerup", "2026-W05 2 5 D Hjørring");
        assertThat(periods(history, 2999)).containsExactly("2026-W05 1 2999 K Ballerup", "2026-W05 2 5 D Hjørring");
    }

    @Test
    void one_date_of_award_is_none_of_the_many_periods_after_it() {
        nation.person().period(WEEK, 1, 0, FOERTIDSPENSION, BALLERUP, LocalDate.of(2014, 7, 1));
        for (int amount = 1; amount < 5000; amount++) {
            nation.period(WEEK, 1, amount, FOERTIDSPENSION, BALLERUP);
        }
        NationHistory history = nation.build();

        assertThat(history.awarded(0)).contains(LocalDate.of(2014, 7, 1));
        assertThat(history.awarded(1)).isEmpty();
        assertThat(history.awarded(4999)).isEmpty();
    }

    @Test
    void a_period_may_start_where_the_last_row_stands_and_not_before() {
        nation.person()
                .row(WEEK, 100, KONTANTHJAELP, BALLERUP)
                .row(WEEK + 1, 100, KONTANTHJAELP, BALLERUP)
                .row(WEEK + 2, 100, KONTANTHJAELP, BALLERUP);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(WEEK + 1, 1, 50, DAGPENGE, BALLERUP))
                .withMessageContaining("must not start before the one before it, in 2026-W07, was 2026-W06");
        nation.period(WEEK + 2, 1, 50, DAGPENGE, BALLERUP);
        assertThat(periods(nation.build(), 0)).containsExactly("2026-W05 3 100 K Ballerup", "2026-W07 1 50 D Ballerup");
    }

    @Test
    void a_row_before_the_last_one_is_refused_whatever_went_on() {
        nation.person()
                .row(WEEK, 100, KONTANTHJAELP, BALLERUP)
                .row(WEEK, 50, DAGPENGE, BALLERUP)
                .row(WEEK + 1, 50, DAGPENGE, BALLERUP);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.row(WEEK, 70, DAGPENGE, HJOERRING))
                .withMessageContaining("in 2026-W06, was 2026-W05");
    }

    @Test
    void a_period_may_be_that_of_another_person_and_is_named_by_its_number() {
        nation.person().period(WEEK, 3, 100, KONTANTHJAELP, BALLERUP);
        nation.person().period(WEEK, 3, 100, KONTANTHJAELP, BALLERUP);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(WEEK, 3, 100, KONTANTHJAELP, BALLERUP))
                .withMessage("period 2, of person 1, is there already as period 1, was 2026-W05");
    }

    @Test
    void a_history_is_of_the_rows_so_far_and_the_builder_may_go_on() {
        nation.person().row(WEEK, 100, KONTANTHJAELP, BALLERUP).row(WEEK + 1, 100, KONTANTHJAELP, BALLERUP);

        assertThat(periods(nation.build(), 0)).containsExactly("2026-W05 2 100 K Ballerup");
        nation.row(WEEK + 2, 100, KONTANTHJAELP, BALLERUP);
        assertThat(periods(nation.build(), 0)).containsExactly("2026-W05 3 100 K Ballerup");
    }

    @Test
    void a_row_before_1970_is_refused_even_if_it_is_like_the_last_of_the_person_before() {
        nation.person().row(WEEK, 100, KONTANTHJAELP, BALLERUP).person();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.row(-1, 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("was -1 weeks from 1970-W01");
    }

    @Test
    void a_payment_may_be_earlier_than_those_of_the_person_before() {
        long monday = Week.mondayOf(WEEK);
        NationHistory history = nation.person()
                .payment(monday, monday + 6, 100, KONTANTHJAELP, BALLERUP)
                .person()
                .payment(monday - 7, monday - 1, 100, KONTANTHJAELP, BALLERUP)
                .build();

        assertThat(periods(history, 0)).containsExactly("2026-W05 1 100 K Ballerup");
        assertThat(periods(history, 1)).containsExactly("2026-W04 1 100 K Ballerup");
    }

    @Test
    void rows_in_arrays_with_a_gap_do_not_go_on() {
        long[] oere = {100, 100, 100};
        NationHistory history = nation.person()
                .rows(new int[] {WEEK, WEEK + 3, WEEK + 4}, oere, KONTANTHJAELP, BALLERUP, 0, 3)
                .person()
                .rows(new int[] {WEEK, 0, 3}, oere, KONTANTHJAELP, BALLERUP, 1, 3)
                .build();

        assertThat(periods(history, 0)).containsExactly("2026-W05 1 100 K Ballerup", "2026-W08 2 100 K Ballerup");
        assertThat(periods(history, 1)).containsExactly("1970-W01 1 100 K Ballerup", "1970-W04 1 100 K Ballerup");
    }

    @Test
    void rows_in_arrays_end_before_the_row_named_last() {
        int[] weeks = {WEEK, WEEK + 1, WEEK + 2};
        long[] oere = {100, 100, 100};
        Benefit[] benefits = {KONTANTHJAELP, KONTANTHJAELP, KONTANTHJAELP};
        Municipality[] municipalities = {BALLERUP, BALLERUP, BALLERUP};
        NationHistory history = nation.person()
                .rows(weeks, oere, KONTANTHJAELP, BALLERUP, 0, 2)
                .person()
                .rows(weeks, oere, KONTANTHJAELP, BALLERUP, 0, 3)
                .person()
                .rows(weeks, oere, benefits, municipalities, 0, 2)
                .person()
                .rows(weeks, oere, benefits, municipalities, 0, 3)
                .person()
                .rows(weeks, oere, KONTANTHJAELP, BALLERUP, 1, 1)
                .build();

        assertThat(periods(history, 0)).containsExactly("2026-W05 2 100 K Ballerup");
        assertThat(periods(history, 1)).containsExactly("2026-W05 3 100 K Ballerup");
        assertThat(periods(history, 2)).containsExactly("2026-W05 2 100 K Ballerup");
        assertThat(periods(history, 3)).containsExactly("2026-W05 3 100 K Ballerup");
        assertThat(periods(history, 4)).isEmpty();
    }

    @Test
    void rows_go_on_to_the_last_week_there_is_and_no_further() {
        nation.person().row(END - 2, 100, KONTANTHJAELP, BALLERUP).row(END - 1, 100, KONTANTHJAELP, BALLERUP);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.row(END, 100, KONTANTHJAELP, BALLERUP))
                .withMessage("period 1, of person 0, must start from 1970-W01 to 2500-W51, was 2500-W52");
        nation.person();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        nation.rows(new int[] {END - 2, END - 1, END}, new long[3], KONTANTHJAELP, BALLERUP, 0, 3))
                .withMessageContaining("was 2500-W52");
        assertThat(periods(nation.build(), 0)).containsExactly("2500-W50 2 100 K Ballerup");
        assertThat(periods(nation.build(), 1)).containsExactly("2500-W50 2 0 K Ballerup");
    }

    @Test
    void periods_reach_from_the_first_week_there_is_to_the_last() {
        nation.person().period(0, END, 100, KONTANTHJAELP, BALLERUP);

        assertThat(periods(nation.build(), 0)).containsExactly("1970-W01 " + END + " 100 K Ballerup");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(1, END, 100, KONTANTHJAELP, BALLERUP))
                .withMessage("period 1, of person 0, has at least one week and ends by 2500-W51, was " + END
                        + " weeks from 1970-W02");
        nation.period(WEEK, 1, 100, KONTANTHJAELP, BALLERUP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(0, 1, 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("was 1970-W01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(END + 1, 1, 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("was " + (END + 1) + " weeks from 1970-W01");
    }

    @Test
    void a_weekly_amount_is_at_most_what_the_longest_period_can_hold_either_way() {
        nation.person().period(WEEK, 1, MOST, KONTANTHJAELP, BALLERUP).period(WEEK, 1, -MOST, KONTANTHJAELP, BALLERUP);

        assertThat(periods(nation.build(), 0))
                .containsExactly("2026-W05 1 " + MOST + " K Ballerup", "2026-W05 1 " + -MOST + " K Ballerup");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(WEEK, 1, MOST + 1, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("within ±" + MOST + " øre, was " + (MOST + 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.period(WEEK, 1, -MOST - 1, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("was " + (-MOST - 1));
    }

    @Test
    void a_payment_of_more_than_a_period_holds_keeps_its_days() {
        long monday = Week.mondayOf(WEEK);
        NationHistory history = nation.person()
                .payment(monday, monday + 6, MOST, KONTANTHJAELP, BALLERUP)
                .payment(monday, monday + 6, -MOST, KONTANTHJAELP, BALLERUP)
                .payment(monday, monday + 6, MOST + 1, KONTANTHJAELP, BALLERUP)
                .payment(monday, monday + 6, -MOST - 1, KONTANTHJAELP, BALLERUP)
                .build();

        assertThat(history.periods()).isEqualTo(2);
        assertThat(history.dayPayments()).isEqualTo(2);
        assertThat(history.payments(0))
                .extracting(payment -> payment.amount().oere())
                .containsExactly(MOST, -MOST, MOST + 1, -MOST - 1);
    }

    @Test
    void payments_after_rows_leave_the_periods_by_their_first_weeks() {
        long monday = Week.mondayOf(WEEK);
        NationHistory history = nation.person()
                .row(WEEK, 100, KONTANTHJAELP, BALLERUP)
                .row(WEEK + 1, 50, DAGPENGE, BALLERUP)
                .row(WEEK + 1, 100, KONTANTHJAELP, BALLERUP)
                .payment(monday, monday + 6, 70, DAGPENGE, BALLERUP)
                .payment(monday + 7, monday + 13, 70, DAGPENGE, BALLERUP)
                .build();

        assertThat(periods(history, 0))
                .containsExactly("2026-W05 2 100 K Ballerup", "2026-W06 1 50 D Ballerup", "2026-W06 1 70 D Ballerup");
        assertThat(history.payments(0))
                .last()
                .hasToString(Payment.of(
                                "0",
                                BALLERUP,
                                DAGPENGE,
                                LocalDate.of(2026, 1, 26),
                                LocalDate.of(2026, 2, 1),
                                kr("0.70"))
                        .toString());
    }

    @Test
    void a_payment_has_a_day_to_a_hundred_years_from_1970_to_2500() {
        long last = Week.mondayOf(END) - 1;
        LocalDate award = LocalDate.of(2014, 7, 1);
        NationHistory history = nation.person()
                .payment(0, 0, 100, KONTANTHJAELP, BALLERUP)
                .payment(last, last, 100, FOERTIDSPENSION, BALLERUP, award)
                .payment(0, 36_525, 100, KONTANTHJAELP, BALLERUP)
                .build();

        assertThat(history.dayPayments()).isEqualTo(3);
        assertThat(history.payments(0))
                .extracting(payment -> payment.from() + "/" + payment.to())
                .containsExactly("1970-01-01/1970-01-01", "2500-12-26/2500-12-26", "1970-01-01/2070-01-01");
        assertThat(history.payments(0).get(1).awarded()).contains(award);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.payment(last, last + 1, 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("was 2500-12-26/2500-12-27");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.payment(0, 36_526, 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("was 1970-01-01/2070-01-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.payment(0, LocalDate.MAX.toEpochDay(), 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("was 1970-01-01/+999999999-12-31");
    }

    @ParameterizedTest
    @CsvSource({"1970-01-01,2070-01-01", "2001-03-01,2101-03-01", "2000-02-29,2100-02-28", "2024-02-29,2124-02-29"})
    void a_payment_ends_at_the_latest_on_the_day_a_hundred_years_on_whoever_takes_it(LocalDate first, LocalDate last) {
        for (int days : new int[] {-1, 0}) {
            LocalDate end = last.plusDays(days);
            assertThat(nation.person()
                            .payment(first.toEpochDay(), end.toEpochDay(), 100, KONTANTHJAELP, BALLERUP)
                            .build()
                            .dayPayments())
                    .isPositive();
            Payment payment = Payment.of("a", BALLERUP, KONTANTHJAELP, first, end, kr("1"));
            assertThat(one(first, end).history(0).payments()).containsExactly(payment);
        }
        LocalDate late = last.plusDays(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation.payment(first.toEpochDay(), late.toEpochDay(), 100, KONTANTHJAELP, BALLERUP))
                .withMessageContaining("at most 100 years of them, was " + first + "/" + late);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Payment.of("a", BALLERUP, KONTANTHJAELP, first, late, kr("1")))
                .withMessageContaining("at most 100 years, was " + first + "/" + late);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one(first, late))
                .withMessageContaining("at most 100 years, was " + first + "/" + late);
    }

    private static Histories one(LocalDate first, LocalDate last) {
        return Histories.builder()
                .person("a")
                .payment((int) first.toEpochDay(), (int) last.toEpochDay(), 100, KONTANTHJAELP, BALLERUP)
                .build();
    }

    @Test
    void referrals_that_a_later_one_replaces_are_told_of_each_person() {
        LocalDate old = LocalDate.of(2013, 5, 1);
        LocalDate later = LocalDate.of(2025, 1, 1);
        long monday = Week.mondayOf(WEEK);
        NationHistory history = nation.person()
                .period(WEEK - 50, 1, 100, FLEKSLOENTILSKUD, BALLERUP, later)
                .period(WEEK, 2, 100, FLEKSLOENTILSKUD, BALLERUP, old)
                .person()
                .payment(monday - 350, monday - 349, 100, FLEKSLOENTILSKUD, BALLERUP, later)
                .payment(monday, monday + 1, 100, FLEKSLOENTILSKUD, BALLERUP, old)
                .person()
                .period(WEEK, 2, 100, FLEKSLOENTILSKUD, BALLERUP, old)
                .build();

        assertThat(history.outdatedAwards(LAW))
                .extracting(payment -> payment.person() + " " + payment.from() + "/" + payment.to() + " "
                        + payment.awarded().orElseThrow())
                .containsExactly("0 2026-01-26/2026-02-08 2013-05-01", "1 2026-01-26/2026-01-27 2013-05-01");
    }

    @Test
    void the_law_is_asked_only_of_persons_with_several_dates_of_award() {
        LocalDate award = LocalDate.of(1970, 1, 5);
        NationHistory one = NationHistory.builder()
                .person()
                .period(1, 1, 100, FLEKSLOENTILSKUD, BALLERUP)
                .period(2, 1, 100, FLEKSLOENTILSKUD, BALLERUP, award)
                .build();
        NationHistory two = NationHistory.builder()
                .person()
                .period(1, 1, 100, FLEKSLOENTILSKUD, BALLERUP, award)
                .period(2, 1, 100, FLEKSLOENTILSKUD, BALLERUP, award.plusDays(1))
                .build();

        assertThat(one.outdatedAwards(LAW)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> two.outdatedAwards(LAW));
    }

    @Test
    void a_payment_that_the_law_has_no_rule_for_is_named() {
        NationHistory history =
                nation.person().period(1, 1, 100, KONTANTHJAELP, BALLERUP).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationCalculator.under(LAW).calculate(history))
                .withMessageContaining(history.payments(0).get(0).toString());
    }
}
