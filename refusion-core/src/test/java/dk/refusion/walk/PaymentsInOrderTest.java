package dk.refusion.walk;

import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.AALBORG;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A person's payments come by their first days, whatever order they were told in; periods come first and stand by their weeks. */
@SuppressWarnings("EnumOrdinal") // columns of numbers
class PaymentsInOrderTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final int WEEK = Week.parse("2026-W02").index();

    private static PersonPayments begun(Paid paid, int person) {
        PersonPayments payments = paid.payments(LAW);
        payments.begin(person, Optional.empty());
        return payments;
    }

    /** The amounts of the payments by days, in the order in which they are taken. */
    private static List<Long> taken(PersonPayments payments) {
        List<Long> amounts = new ArrayList<>();
        while (payments.nextWeek() < PersonPayments.NEVER) {
            int next = payments.peek();
            assertThat(payments.nextWeek()).isEqualTo(Week.indexOf(payments.firstLookedAt(next)));
            assertThat(payments.take()).isEqualTo(next);
            amounts.add(payments.amount(next));
        }
        return amounts;
    }

    private static Paid days(Paid paid, String... from) {
        for (int i = 0; i < from.length; i++) {
            paid.days(from[i], "2026-06-30", i + 1, KONTANTHJAELP);
        }
        return paid;
    }

    @Test
    void payments_are_taken_by_their_first_days_and_those_of_one_day_as_they_were_told() {
        Paid paid = new Paid();
        days(paid.person(), "2026-03-01", "2026-02-01");
        days(paid.person(), "2026-03-01", "2026-02-01", "2026-02-01", "2026-01-01");
        days(paid.person(), "2026-01-01", "2026-01-01", "2026-01-02");
        days(paid.person());
        days(
                paid.person().weeks("2026-W02", 1, 77, DAGPENGE).weeks("2026-W04", 1, 78, DAGPENGE),
                "2026-03-01",
                "2026-01-01");
        days(paid.person().weeks("2026-W02", 1, 79, DAGPENGE), "2026-01-01", "2026-03-01");
        PersonPayments payments = paid.payments(LAW);

        List<List<Long>> all = new ArrayList<>();
        for (int person = 0; person < 6; person++) {
            payments.begin(person, Optional.empty());
            all.add(taken(payments));
        }

        assertThat(all)
                .containsExactly(
                        List.of(2L, 1L),
                        List.of(4L, 2L, 3L, 1L),
                        List.of(1L, 2L, 3L),
                        List.of(),
                        List.of(2L, 1L),
                        List.of(1L, 2L));
    }

    @Test
    void a_person_has_periods_and_then_payments_by_days_each_with_what_was_told_of_it() {
        Paid paid = new Paid()
                .person()
                .weeks("2026-W02", 2, 1, DAGPENGE)
                .days("2026-01-05", "2026-01-05", 2, DAGPENGE)
                .person()
                .weeks(WEEK, 3, 700, KONTANTHJAELP, AALBORG, 5)
                .weeks(WEEK + 9, 1, 800, DAGPENGE, BALLERUP, PaidColumns.NO_DAY)
                .days("2026-02-01", "2026-02-03", 900, KONTANTHJAELP, AALBORG)
                .days("2026-02-02", "2026-02-04", 950, DAGPENGE, "2026-01-07");
        PersonPayments payments = begun(paid, 1);

        assertThat(payments.size()).isEqualTo(4);
        assertThat(payments.periods()).isEqualTo(2);
        assertThat(List.of(payments.amount(0), payments.amount(1), payments.amount(2), payments.amount(3)))
                .containsExactly(700L, 800L, 900L, 950L);
        assertThat(List.of(payments.isPeriod(0), payments.isPeriod(1), payments.isPeriod(2)))
                .containsExactly(true, true, false);
        assertThat(List.of(payments.benefit(0), payments.benefit(1), payments.benefit(2), payments.benefit(3)))
                .containsExactly(
                        KONTANTHJAELP.ordinal(), DAGPENGE.ordinal(), KONTANTHJAELP.ordinal(), DAGPENGE.ordinal());
        assertThat(List.of(payments.municipality(0), payments.municipality(1), payments.municipality(2)))
                .containsExactly(AALBORG.ordinal(), BALLERUP.ordinal(), AALBORG.ordinal());
        assertThat(List.of(payments.awarded(0), payments.awarded(1), payments.awarded(2), payments.awarded(3)))
                .containsExactly(5, PaidColumns.NO_DAY, PaidColumns.NO_DAY, Paid.day("2026-01-07"));
        assertThat(List.of(payments.startWeek(0), payments.endWeek(0), payments.startWeek(1), payments.endWeek(1)))
                .containsExactly(WEEK, WEEK + 3, WEEK + 9, WEEK + 10);
        assertThat(List.of(payments.from(0), payments.to(0), payments.last(0)))
                .containsExactly(Paid.day("2026-01-05"), Paid.day("2026-01-25"), Paid.day("2026-01-25"));
        assertThat(List.of(payments.from(2), payments.to(2), payments.last(2)))
                .containsExactly(Paid.day("2026-02-01"), Paid.day("2026-02-03"), Paid.day("2026-02-03"));
        assertThat(List.of(payments.lastWeek(0), payments.lastWeek(2))).containsExactly(WEEK + 2, WEEK + 4);
        assertThat(payments).hasToString("2 persons, 3 periods, 3 payments by days under Danmark");
    }

    @Test
    void only_what_has_days_from_the_balance_on_is_taken_and_from_then() {
        Paid paid = days(Paid.toOne(), "2025-12-01", "2026-01-05", "2026-01-20")
                .days("2025-12-01", "2026-01-11", 4, KONTANTHJAELP)
                .days("2025-12-01", "2026-01-12", 5, KONTANTHJAELP)
                .days("2025-12-01", "2025-12-02", 6, KONTANTHJAELP);
        PersonPayments payments = paid.payments(LAW);
        payments.begin(0, Optional.of(new Opening(WEEK + 1, 5, WEEK - 5, WeekSet.empty(), false)));

        assertThat(payments.firstLookedAt(0)).isEqualTo(Paid.day("2026-01-12"));
        assertThat(payments.firstLookedAt(2)).isEqualTo(Paid.day("2026-01-20"));
        assertThat(payments.nextWeek()).isEqualTo(WEEK + 1);
        assertThat(taken(payments)).containsExactly(1L, 5L, 2L, 3L);
    }

    @Test
    void a_short_payment_placed_in_its_first_week_has_no_days_in_the_next() {
        Legislation law = LAW.withPolicies(Policies.recommended().withShortPeriod(Policies.ShortPeriod.FIRST_WEEK));
        PersonPayments payments = Paid.toOne()
                .days("2026-01-09", "2026-01-15", 700, KONTANTHJAELP) // seven days from Friday
                .days("2026-01-09", "2026-01-16", 800, KONTANTHJAELP)
                .days("2026-01-06", "2026-01-07", 900, KONTANTHJAELP)
                .payments(law);
        payments.begin(0, Optional.of(new Opening(WEEK + 1, 5, WEEK - 5, WeekSet.empty(), false)));

        assertThat(payments.last(0)).isEqualTo(Paid.day("2026-01-11"));
        assertThat(payments.last(1)).isEqualTo(Paid.day("2026-01-16"));
        assertThat(payments.last(2)).isEqualTo(Paid.day("2026-01-07"));
        assertThat(payments.to(0)).isEqualTo(Paid.day("2026-01-15"));
        assertThat(taken(payments)).containsExactly(800L);
    }
}
