package dk.refusion.walk;

import dk.refusion.law.Policies;
import dk.refusion.time.Week;

/**
 * A payment that touches the present week, and how far it is cut into weeks: the day that comes next, and the amount of the
 * days before it. The object is used again for another payment.
 */
final class TouchingPayment {
    private final PersonPayments paid;
    private final AwardDates awards;
    private final DayAmount days;

    private int item;
    private boolean isPeriod;
    private int endWeek;
    /** Whether what follows has been read: a payment may be gone before anyone looks at it. */
    private boolean isRead;

    private int municipality;
    private int benefit;
    private int firstDay;
    private int day;
    private long before;

    TouchingPayment(PersonPayments paid, AwardDates awards, Policies policies) {
        this.paid = paid;
        this.awards = awards;
        this.days = new DayAmount(policies);
    }

    void begin(int payment, int endWeekOfPayment) {
        item = payment;
        isPeriod = paid.isPeriod(payment);
        endWeek = endWeekOfPayment;
        isRead = false;
    }

    /** The number of the payment among those of the person. */
    int item() {
        return item;
    }

    boolean isPeriod() {
        return isPeriod;
    }

    /** The week after the last that it touches. */
    int endWeek() {
        return endWeek;
    }

    /** Goes on to a week; everything before it is over. */
    void goTo(int week) {
        int monday = (int) Week.mondayOf(week);
        if (!isRead) {
            read();
        }
        if (isPeriod) {
            days.of(monday, monday + DayAmount.DAYS - 1, paid.amount(item), benefit);
        }
        if (isPeriod || day < monday) {
            day = Math.max(firstDay, monday);
            before = day == days.first ? 0 : days.before(day);
        }
    }

    private void read() {
        isRead = true;
        municipality = paid.municipality(item);
        benefit = paid.benefit(item);
        firstDay = paid.firstLookedAt(item);
        if (!isPeriod) {
            day = firstDay;
            days.of(paid.from(item), paid.to(item), paid.amount(item), benefit);
            before = day == days.first ? 0 : days.before(day);
        }
    }

    int municipality() {
        return municipality;
    }

    int benefit() {
        return benefit;
    }

    /** Whether the whole payment is of zero kroner. */
    boolean isOfZero() {
        return days.total == 0;
    }

    /** The next day that is cut. */
    int day() {
        return day;
    }

    /** The day after the last that has a part of the amount, if it is before another. */
    int endBy(int other) {
        return Math.min(days.end, other);
    }

    /** The span of a day. */
    RuleSpan span(int ofDay) {
        return awards.span(item, ofDay);
    }

    /** Whether any day from one on, and before an end, has a part of the amount. */
    boolean hasPart(int from, int end) {
        return from < end && days.hasPart(from, end);
    }

    /** The amount from the next day to an end, which is not before it. */
    long amountTo(int end) {
        return days.before(end) - before;
    }

    /** Goes on to a day; gives the amount of the days before it that were not yet cut. */
    long cutTo(int end) {
        long through = days.before(end);
        long amount = through - before;
        day = end;
        before = through;
        return amount;
    }
}
