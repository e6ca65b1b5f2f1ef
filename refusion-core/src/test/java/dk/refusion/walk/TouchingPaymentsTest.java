package dk.refusion.walk;

import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SAERLIG_STOETTE;
import static dk.refusion.law.Benefit.SENIORPENSION;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The payments that touch a week, each cut into its weeks. */
@SuppressWarnings("EnumOrdinal") // columns of numbers
class TouchingPaymentsTest {
    private static final int WEEK = Week.parse("2026-W02").index();
    private static final int MONDAY = (int) Week.mondayOf(WEEK);

    private static TouchingPayments touching(Paid paid, Optional<Opening> opening) {
        return touching(Legislation.denmark(), paid, opening);
    }

    private static TouchingPayments touching(Legislation law, Paid paid, Optional<Opening> opening) {
        PersonPayments payments = paid.payments(law);
        AwardDates awards = new AwardDates(payments, law);
        payments.begin(0, opening);
        awards.begin();
        TouchingPayments touching = new TouchingPayments(payments, awards, law.policies());
        for (int item = 0; item < payments.size(); item++) {
            touching.add(item, payments.lastWeek(item) + 1);
        }
        return touching;
    }

    /** Payments that end in one week after the other. */
    private static TouchingPayments touching(int count) {
        Paid paid = Paid.toOne();
        for (int i = 0; i < count; i++) {
            paid.days(MONDAY, MONDAY + 7 * i, 700, KONTANTHJAELP, BALLERUP, PaidColumns.NO_DAY);
        }
        return touching(paid, Optional.empty());
    }

    private static List<Integer> items(TouchingPayments touching) {
        return IntStream.range(0, touching.size())
                .map(place -> touching.get(place).item())
                .boxed()
                .toList();
    }

    @Test
    void payments_leave_when_they_end_and_the_others_stay_in_order() {
        TouchingPayments touching = touching(9);
        assertThat(items(touching)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(touching.endOfFirst(WEEK + 50)).isEqualTo(WEEK + 1);
        assertThat(touching.endOfFirst(WEEK)).isEqualTo(WEEK);

        touching.leave(WEEK);
        assertThat(items(touching)).hasSize(9);
        touching.leave(WEEK + 3);

        assertThat(items(touching)).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(touching.endOfFirst(WEEK + 50)).isEqualTo(WEEK + 4);
        touching.add(1, WEEK + 60);
        assertThat(items(touching)).containsExactly(3, 4, 5, 6, 7, 8, 1);
        touching.leave(WEEK + 9);
        assertThat(items(touching)).containsExactly(1);
        touching.clear();
        assertThat(items(touching)).isEmpty();
        assertThat(touching.endOfFirst(WEEK + 50)).isEqualTo(WEEK + 50);
    }

    @Test
    void a_payment_alone_is_told_from_a_period_alone() {
        Paid paid = Paid.toOne().weeks("2026-W02", 1, 700, DAGPENGE).days("2026-01-05", "2026-01-11", 700, DAGPENGE);
        TouchingPayments touching = touching(paid, Optional.empty());

        assertThat(touching.isOneByDays()).isFalse();
        touching.clear();
        assertThat(touching.isOneByDays()).isFalse();
        touching.add(1, WEEK + 1);
        assertThat(touching.isOneByDays()).isTrue();
        assertThat(touching.get(0).isPeriod()).isFalse();
        touching.clear();
        touching.add(0, WEEK + 1);
        assertThat(touching.isOneByDays()).isFalse();
        assertThat(touching.get(0).isPeriod()).isTrue();
        assertThat(touching.get(0).endWeek()).isEqualTo(WEEK + 1);
    }

    // ------------------------------------------------------------------ one payment

    @Test
    void a_payment_is_cut_from_its_first_day_on() {
        TouchingPayment payment = touching(
                        Paid.toOne().days("2026-01-07", "2026-01-16", 1_000, KONTANTHJAELP), Optional.empty())
                .get(0);
        payment.goTo(WEEK);

        assertThat(payment.day()).isEqualTo(MONDAY + 2);
        assertThat(payment.benefit()).isEqualTo(KONTANTHJAELP.ordinal());
        assertThat(payment.isOfZero()).isFalse();
        assertThat(payment.endBy(MONDAY + 7)).isEqualTo(MONDAY + 7);
        assertThat(payment.endBy(MONDAY + 14)).isEqualTo(MONDAY + 12);
        assertThat(payment.amountTo(MONDAY + 4)).isEqualTo(200);
        assertThat(payment.cutTo(MONDAY + 7)).isEqualTo(500);
        assertThat(payment.day()).isEqualTo(MONDAY + 7);
        payment.goTo(WEEK + 1);
        assertThat(payment.day()).isEqualTo(MONDAY + 7);
        assertThat(payment.amountTo(MONDAY + 8)).isEqualTo(100);
        assertThat(payment.hasPart(MONDAY + 7, MONDAY + 7)).isFalse();
        assertThat(payment.hasPart(MONDAY + 7, MONDAY + 8)).isTrue();
        assertThat(payment.cutTo(MONDAY + 12)).isEqualTo(500);
    }

    @Test
    void weeks_that_were_settled_without_it_are_over() {
        TouchingPayment payment = touching(
                        Paid.toOne().days("2026-01-07", "2026-02-15", 4_000, KONTANTHJAELP), Optional.empty())
                .get(0);
        payment.goTo(WEEK + 1);
        assertThat(payment.day()).isEqualTo(MONDAY + 7);
        assertThat(payment.cutTo(MONDAY + 8)).isEqualTo(100);

        payment.goTo(WEEK + 3);
        assertThat(payment.day()).isEqualTo(MONDAY + 21);
        assertThat(payment.cutTo(MONDAY + 22)).isEqualTo(100);
    }

    @Test
    void a_payment_goes_on_from_an_opening_balance() {
        Opening opening = new Opening(WEEK, 5, WEEK - 5, WeekSet.empty(), false);
        Paid paid = Paid.toOne()
                .weeks("2026-W01", 2, 700, KONTANTHJAELP)
                .days("2026-01-01", "2026-01-10", 1_000, KONTANTHJAELP);
        TouchingPayments touching = touching(paid, Optional.of(opening));
        touching.get(0).goTo(WEEK - 1);
        touching.get(1).goTo(WEEK - 1);

        // a period's week is over before its days are looked at
        assertThat(touching.get(0).day()).isEqualTo(MONDAY);
        assertThat(touching.get(1).day()).isEqualTo(MONDAY);
        touching.get(0).goTo(WEEK);
        assertThat(touching.get(0).cutTo(MONDAY + 7)).isEqualTo(700);
        assertThat(touching.get(1).cutTo(MONDAY + 7)).isEqualTo(600);
    }

    @Test
    void a_period_has_its_amount_in_each_week_and_its_days() {
        TouchingPayment period = touching(Paid.toOne().weeks("2026-W02", 3, 701, DAGPENGE), Optional.empty())
                .get(0);

        for (int week = WEEK; week < WEEK + 3; week++) {
            int monday = (int) Week.mondayOf(week);
            period.goTo(week);
            assertThat(period.day()).isEqualTo(monday);
            assertThat(period.endBy(monday + 30)).isEqualTo(monday + 7);
            assertThat(period.amountTo(monday + 1)).isEqualTo(100);
            assertThat(period.cutTo(monday + 4)).isEqualTo(401);
            assertThat(period.cutTo(monday + 7)).isEqualTo(300);
        }
        assertThat(period.municipality()).isEqualTo(BALLERUP.ordinal());
    }

    @Test
    void a_payment_of_zero_kroner_is_known_as_such() {
        TouchingPayments touching = touching(
                Paid.toOne().weeks("2026-W02", 1, 0, DAGPENGE).days("2026-01-05", "2026-01-06", 0, DAGPENGE),
                Optional.empty());
        touching.get(0).goTo(WEEK);
        touching.get(1).goTo(WEEK);

        assertThat(touching.get(0).isOfZero()).isTrue();
        assertThat(touching.get(1).isOfZero()).isTrue();
    }

    @Test
    void an_object_used_again_is_of_the_other_payment_alone() {
        Paid paid = Paid.toOne()
                .days("2026-01-05", "2026-01-11", 700, KONTANTHJAELP)
                .days("2025-12-29", "2026-01-11", 1_400, SENIORPENSION);
        TouchingPayments touching = touching(paid, Optional.empty());
        TouchingPayment used = touching.get(0);
        used.goTo(WEEK);
        used.cutTo(MONDAY + 7);
        used.begin(1, WEEK + 1);
        used.goTo(WEEK - 1);

        assertThat(used.day()).isEqualTo(MONDAY - 7);
        assertThat(used.benefit()).isEqualTo(SENIORPENSION.ordinal());
        assertThat(used.cutTo(MONDAY)).isEqualTo(700);
        assertThat(used.span(MONDAY).rule(MONDAY).benefit()).isEqualTo(SENIORPENSION);
    }

    // ------------------------------------------------------------------ a law that changes amid a week

    /** Special support is refunded until Friday 30 September 2016, and co-financed from then on. */
    @Test
    void a_payment_has_a_span_for_each_of_its_days() {
        TouchingPayment payment = touching(
                        Paid.toOne().days("2016-09-26", "2016-10-09", 1_400, SAERLIG_STOETTE), Optional.empty())
                .get(0);
        payment.goTo(Week.parse("2016-W39").index());
        int saturday = Paid.day("2016-10-01");

        assertThat(payment.span(saturday - 1).end()).isEqualTo(saturday);
        assertThat(payment.span(saturday).from()).isEqualTo(saturday);
        assertThat(payment.span(saturday - 1).end()).isEqualTo(saturday);
        assertThat(Paid.toOne()
                        .days("2016-09-26", "2016-10-09", 1_400, SAERLIG_STOETTE)
                        .lines(Legislation.denmark()))
                .extracting(line -> line.week() + " " + line.rate() + " " + line.gross())
                .containsExactly(
                        "2016-W39 refusion 80 % 500",
                        "2016-W39 medfinansiering 80 % 200", "2016-W40 medfinansiering 80 % 700");
    }

    @Test
    void a_flexible_job_over_the_start_of_the_count_is_cut_there() {
        Legislation law = Legislation.denmark()
                .withPolicies(Policies.recommended().withCountStart(Policies.CountStart.FIRST_WHOLE_WEEK));
        Paid paid = Paid.toOne().days("2014-06-23", "2014-07-20", 2_800, FLEKSLOENTILSKUD, "2014-07-01");
        TouchingPayment payment = touching(law, paid, Optional.empty()).get(0);
        payment.goTo(Week.parse("2014-W27").index());

        // the first whole week begins on 7 July
        assertThat(payment.day()).isEqualTo(Paid.day("2014-07-07"));
        payment.goTo(Week.parse("2014-W28").index());
        assertThat(payment.cutTo(Paid.day("2014-07-14"))).isEqualTo(700);
    }
}
