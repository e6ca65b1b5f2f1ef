package dk.refusion.refund;

import static dk.refusion.municipality.Municipality.BALLERUP;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A case as a case worker would note it: weeks of this, weeks of that, weeks of nothing. */
public final class Case {
    public static final String PERSON = "a";

    private final List<Payment> payments = new ArrayList<>();
    private Week next;

    private Case(Week first) {
        next = first;
    }

    /** Starts in a week. */
    public static Case from(String week) {
        return new Case(Week.parse(week));
    }

    /** Starts in the week of a Monday. */
    public static Case fromMonday(String monday) {
        return new Case(Week.of(LocalDate.parse(monday)));
    }

    public Case weeks(int count, Benefit benefit, Money aWeek) {
        return weeks(count, benefit, aWeek, payment -> payment);
    }

    public Case weeks(int count, Benefit benefit, Money aWeek, UnaryOperator<Payment> with) {
        if (count > 0) {
            payments.add(with.apply(Payment.of(
                    PERSON,
                    BALLERUP,
                    benefit,
                    next.monday(),
                    next.plusWeeks(count - 1).sunday(),
                    aWeek.times(count))));
        }
        return nothing(count);
    }

    /** Weeks without any public support. */
    public Case nothing(int count) {
        next = next.plusWeeks(count);
        return this;
    }

    /** A period of days, anywhere. */
    public Case days(String from, String to, Benefit benefit, Money amount) {
        payments.add(Payment.of(PERSON, BALLERUP, benefit, LocalDate.parse(from), LocalDate.parse(to), amount));
        return this;
    }

    public Case paid(Payment payment) {
        payments.add(payment);
        return this;
    }

    public List<Payment> payments() {
        return List.copyOf(payments);
    }

    public Week nextWeek() {
        return next;
    }

    public Settlement settled() {
        return RefundCalculator.under(Legislation.denmark()).payments(payments).calculate();
    }

    /** The line of the last week in which something was paid. */
    public RefundLine last() {
        List<RefundLine> lines = settled().lines();
        return lines.get(lines.size() - 1);
    }
}
