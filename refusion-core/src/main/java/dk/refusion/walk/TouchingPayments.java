package dk.refusion.walk;

import dk.refusion.law.Policies;
import java.util.Arrays;

/** The payments that touch the present weeks, in the order in which they began to. */
final class TouchingPayments {
    private final PersonPayments paid;
    private final AwardDates awards;
    private final Policies policies;

    private int size;
    /** Those that touch, and after them objects to use again. */
    private TouchingPayment[] payments = new TouchingPayment[0];

    TouchingPayments(PersonPayments paid, AwardDates awards, Policies policies) {
        this.paid = paid;
        this.awards = awards;
        this.policies = policies;
        grow(4);
    }

    private void grow(int room) {
        int before = payments.length;
        payments = Arrays.copyOf(payments, room);
        for (int i = before; i < room; i++) {
            payments[i] = new TouchingPayment(paid, awards, policies);
        }
    }

    void clear() {
        size = 0;
    }

    void add(int item, int endWeek) {
        if (size == payments.length) {
            grow(2 * size);
        }
        payments[size++].begin(item, endWeek);
    }

    int size() {
        return size;
    }

    TouchingPayment get(int place) {
        return payments[place];
    }

    /** Whether it is one payment alone that is no period of whole weeks. */
    boolean isOneByDays() {
        return size == 1 && !payments[0].isPeriod();
    }

    /** The week after the last that all touch, but at most a given one. */
    int endOfFirst(int most) {
        int end = most;
        for (int i = 0; i < size; i++) {
            end = Math.min(end, payments[i].endWeek());
        }
        return end;
    }

    /** Drops those that end before a week. */
    void leave(int week) {
        int left = 0;
        for (int i = 0; i < size; i++) {
            TouchingPayment payment = payments[i];
            if (payment.endWeek() > week) {
                payments[i] = payments[left];
                payments[left++] = payment;
            }
        }
        size = left;
    }
}
