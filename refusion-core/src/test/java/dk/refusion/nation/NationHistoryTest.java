package dk.refusion.nation;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FOERTIDSPENSION;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NationHistoryTest {
    private static final int WEEK = Week.of(2026, 5).index();
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
}
