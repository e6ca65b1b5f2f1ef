package dk.refusion.walk;

import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.AALBORG;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Payments in columns: what is told of one stays with it, however many there are. */
@SuppressWarnings("EnumOrdinal") // columns of numbers
class DayColumnsTest {
    private static final int DAY = Paid.day("2026-01-05");
    private static final int NO_DAY = PaidColumns.NO_DAY;

    private static DayPayments payments(int count) {
        DayPayments days = new DayPayments();
        days.person();
        for (int i = 0; i < count; i++) {
            days.add(DAY + i, DAY + i, i, KONTANTHJAELP, BALLERUP, NO_DAY);
        }
        return days;
    }

    @Test
    void what_is_told_late_of_one_payment_is_told_of_no_other() {
        DayPayments days = payments(100);
        days.setAwarded(1);
        days.setRegistered(2);
        days.setActivity(Activity.ACTIVE);
        for (int more = 0; more < 200; more++) {
            days.add(DAY, DAY, 7, DAGPENGE, AALBORG, NO_DAY);
        }
        DayPayments copy = days.copy();

        for (int payment = 0; payment < 300; payment++) {
            for (DayPayments one : new DayPayments[] {days, copy}) {
                assertThat(one.awarded(payment)).isEqualTo(payment == 99 ? 1 : NO_DAY);
                assertThat(one.registered(payment)).isEqualTo(payment == 99 ? 2 : NO_DAY);
                assertThat(one.activity(payment).isPresent()).isEqualTo(payment == 99);
                assertThat(one.amount(payment)).isEqualTo(payment < 100 ? payment : 7);
                assertThat(one.from(payment)).isEqualTo(payment < 100 ? DAY + payment : DAY);
                assertThat(one.to(payment)).isEqualTo(payment < 100 ? DAY + payment : DAY);
                assertThat(one.benefit(payment)).isEqualTo((payment < 100 ? KONTANTHJAELP : DAGPENGE).ordinal());
                assertThat(one.municipality(payment)).isEqualTo((payment < 100 ? BALLERUP : AALBORG).ordinal());
            }
        }
        assertThat(days.activity(99)).contains(Activity.ACTIVE);
        assertThat(copy.size()).isEqualTo(300);
    }

    @Test
    void a_payment_may_be_told_to_be_anything_at_any_place() {
        DayPayments days = new DayPayments();
        days.person();
        for (int i = 0; i < 60; i++) {
            days.add(DAY, DAY, 1, KONTANTHJAELP, BALLERUP, i % 3 == 0 ? i : NO_DAY);
            days.setRegistered(-i);
            days.setActivity(i % 2 == 0 ? Activity.ACTIVE : Activity.PASSIVE);
        }

        for (int i = 0; i < 60; i++) {
            assertThat(days.awarded(i)).isEqualTo(i % 3 == 0 ? i : NO_DAY);
            assertThat(days.registered(i)).isEqualTo(-i);
            assertThat(days.activity(i)).contains(i % 2 == 0 ? Activity.ACTIVE : Activity.PASSIVE);
        }
    }

    @Test
    void a_person_has_the_payments_up_to_those_of_the_next() {
        DayPayments days = new DayPayments();
        for (int person = 0; person < 40; person++) {
            days.person();
            for (int payment = 0; payment < person % 3; payment++) {
                days.add(DAY, DAY, person, KONTANTHJAELP, BALLERUP, NO_DAY);
            }
        }
        DayPayments copy = days.copy();

        for (int person = 0; person < 40; person++) {
            assertThat(copy.first(person)).isEqualTo(days.first(person));
            assertThat(days.first(person + 1) - days.first(person)).isEqualTo(person % 3);
            for (int payment = days.first(person); payment < days.first(person + 1); payment++) {
                assertThat(copy.amount(payment)).isEqualTo(person);
            }
        }
        // nothing stands behind the last person
        assertThat(days.first(40)).isEqualTo(39).isEqualTo(days.size());
        assertThat(days.first(1_000)).isEqualTo(39);
    }

    @Test
    void columns_without_payments_need_no_persons_either() {
        DayPayments nobody = new DayPayments();
        nobody.person();
        nobody.person();

        assertThat(nobody.copy().size()).isZero();
        assertThat(nobody.copy().first(0)).isZero();
        assertThat(nobody.copy().first(1)).isZero();
    }

    @Test
    void columns_that_are_begun_anew_remember_nothing() {
        DayPayments days = new DayPayments();
        days.person();
        days.add(DAY, DAY, 5, KONTANTHJAELP, BALLERUP, 3);
        days.clear();
        assertThat(days.size()).isZero();
        assertThat(days.first(0)).isZero();

        days.person();
        days.add(payments(3), 2);

        assertThat(days.size()).isEqualTo(1);
        assertThat(days.first(0)).isZero();
        assertThat(days.first(1)).isEqualTo(1);
        assertThat(days.amount(0)).isEqualTo(2);
        assertThat(days.from(0)).isEqualTo(DAY + 2);
        assertThat(days.awarded(0)).isEqualTo(NO_DAY);
    }

    @Test
    void payments_stand_in_order_if_none_begins_before_the_one_ahead() {
        DayPayments days = new DayPayments();
        IntStream.of(9, 4, 4, 6, 1).forEach(day -> days.add(day, 20, 1, KONTANTHJAELP, BALLERUP, NO_DAY));

        assertThat(days.isOrdered(1, 4)).isTrue();
        assertThat(days.isOrdered(0, 4)).isFalse();
        assertThat(days.isOrdered(1, 5)).isFalse();
        assertThat(days.isOrdered(4, 5)).isTrue();
        assertThat(days.isOrdered(0, 0)).isTrue();
    }

    @Test
    void a_person_has_a_benefit_if_any_payment_is_of_it() {
        boolean[] cash = new boolean[Benefit.values().length];
        cash[KONTANTHJAELP.ordinal()] = true;
        Paid paid = new Paid();
        paid.person().days("2026-01-05", "2026-01-05", 1, DAGPENGE).days("2026-01-05", "2026-01-05", 1, KONTANTHJAELP);
        paid.person().days("2026-01-05", "2026-01-05", 1, DAGPENGE);
        paid.person().weeks("2026-W02", 1, 1, KONTANTHJAELP);
        paid.person().weeks("2026-W02", 1, 1, DAGPENGE).days("2026-01-05", "2026-01-05", 1, KONTANTHJAELP);
        paid.person();
        PersonPayments payments = paid.payments(Legislation.denmark());

        boolean[] has = {true, false, true, true, false};
        for (int person = 0; person < has.length; person++) {
            payments.begin(person, Optional.empty());
            assertThat(payments.hasAny(cash)).as("person " + person).isEqualTo(has[person]);
        }
    }

    @Test
    void a_column_with_room_is_kept_and_one_without_is_filled_up_with_no_days() {
        int[] days = {1, 2};

        assertThat(DayPayments.withRoom(days, 2)).isSameAs(days);
        assertThat(DayPayments.withRoom(days, 1)).isSameAs(days);
        assertThat(DayPayments.withRoom(days, 4)).containsExactly(1, 2, NO_DAY, NO_DAY);
    }

    @Test
    void room_grows_to_the_longest_array_there_can_be_and_then_no_more() {
        int longest = Integer.MAX_VALUE - 8;

        assertThat(DayPayments.grown(0)).isEqualTo(16);
        assertThat(DayPayments.grown(100)).isEqualTo(216);
        assertThat(DayPayments.grown(1_500_000_000)).isEqualTo(longest);
        assertThat(DayPayments.grown(longest - 1)).isEqualTo(longest);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> DayPayments.grown(longest))
                .withMessage("too many persons or periods for one history, more than " + longest);
    }

    @Test
    void periods_are_told_by_person_and_so_are_their_dates_of_award() {
        PaidColumns columns = new Paid()
                .person()
                .weeks("2026-W02", 3, 70_000, KONTANTHJAELP)
                .person()
                .person()
                .weeks("2026-W05", 2, 80_000, DAGPENGE, "2026-01-01")
                .days("2026-03-02", "2026-03-03", 5, KONTANTHJAELP)
                .columns();

        assertThat(columns.persons()).isEqualTo(3);
        assertThat(columns.periods()).isEqualTo(2);
        assertThat(IntStream.rangeClosed(0, 3).map(columns::firstPeriod)).containsExactly(0, 1, 1, 2);
        assertThat(columns.end(1)).isEqualTo(columns.firstWeek(1) + 2).isEqualTo(columns.firstWeek(0) + 5);
        assertThat(columns.weeks(0)).isEqualTo(3);
        assertThat(columns.weekly(1)).isEqualTo(80_000);
        assertThat(columns.benefit(0)).isEqualTo(KONTANTHJAELP.ordinal());
        assertThat(columns.benefit(1)).isEqualTo(DAGPENGE.ordinal());
        assertThat(columns.municipality(1)).isEqualTo(BALLERUP.ordinal());
        assertThat(columns.awarded(0)).isEqualTo(NO_DAY);
        assertThat(columns.awarded(1)).isEqualTo(Paid.day("2026-01-01"));
        assertThat(columns.byDays().size()).isEqualTo(1);
        assertThat(columns).hasToString("3 persons, 2 periods, 1 payments by days");
        assertThat(PaidColumns.of(new DayPayments(), 4)).hasToString("4 persons, 0 periods");
        assertThat(Paid.toOne().weeks("2026-W02", 3, 1, DAGPENGE).columns().awarded(0))
                .isEqualTo(NO_DAY);
    }

    @Test
    void dates_of_award_differ_if_two_that_are_given_do() {
        assertThat(PaidColumns.differ(IntStream.of())).isFalse();
        assertThat(PaidColumns.differ(IntStream.of(5, 5, NO_DAY))).isFalse();
        assertThat(PaidColumns.differ(IntStream.of(NO_DAY, 5, NO_DAY, 6))).isTrue();
    }
}
