package dk.refusion.reading;

import dk.refusion.history.Payment;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The payment of the line that is being read: one for all lines, which each fills anew.
 *
 * <p>Days are counted as {@link LocalDate#toEpochDay()} does; a day that is not given is {@link ByteCells#NO_DAY}.
 */
@SuppressWarnings("EnumOrdinal") // columns of numbers
final class PaymentRow {
    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();
    private static final Activity[] ACTIVITIES = Activity.values();

    int person;
    int from;
    int to;
    long oere;
    int benefit;
    int municipality;
    int awarded;
    int registered;
    /** One more than the place of the activity among all; zero if it is not given. */
    int activity;

    PaymentRow() {}

    Benefit benefit() {
        return BENEFITS[benefit];
    }

    Municipality municipality() {
        return MUNICIPALITIES[municipality];
    }

    Optional<Activity> activity() {
        return activity == 0 ? Optional.empty() : Optional.of(ACTIVITIES[activity - 1]);
    }

    /**
     * Fills in all of it but the person and the activity, which is not given then.
     *
     * @param place the place of the municipality among all
     * @param what the place of the benefit among all
     * @param firstDay the first day
     * @param lastDay the last day, included
     * @param amount the amount in øre
     * @param known the day of registration
     * @param decided the day of award
     */
    public void set(int place, int what, int firstDay, int lastDay, long amount, int known, int decided) {
        municipality = place;
        benefit = what;
        from = firstDay;
        to = lastDay;
        oere = amount;
        registered = known;
        awarded = decided;
        activity = 0;
    }

    /**
     * Fills in whether the days were active.
     *
     * @param which the place of the activity among all
     */
    public void setActivity(int which) {
        activity = which + 1;
    }

    /** Fills in a payment that was read in another way. */
    void set(Payment payment, Persons persons) {
        person = persons.add(payment.person());
        set(
                payment.municipality().ordinal(),
                payment.benefit().ordinal(),
                day(payment.from()),
                day(payment.to()),
                payment.amount().oere(),
                payment.registered().map(PaymentRow::day).orElse(ByteCells.NO_DAY),
                payment.awarded().map(PaymentRow::day).orElse(ByteCells.NO_DAY));
        payment.activity().ifPresent(one -> setActivity(one.ordinal()));
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
