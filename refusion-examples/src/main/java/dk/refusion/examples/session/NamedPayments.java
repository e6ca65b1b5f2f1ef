package dk.refusion.examples.session;

import dk.refusion.history.Payment;
import dk.refusion.money.DanishText;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The payments of a file, which a session echoes in one line and not one by one. */
final class NamedPayments extends AbstractList<Payment> implements RandomAccess {
    private final String file;
    private final List<Payment> payments;

    NamedPayments(String file, List<Payment> payments) {
        this.file = file;
        this.payments = List.copyOf(payments);
    }

    @Override
    public Payment get(int index) {
        return payments.get(index);
    }

    @Override
    public int size() {
        return payments.size();
    }

    @Override
    public String toString() {
        long persons = payments.stream().map(Payment::person).distinct().count();
        return file + ": " + count(payments.size(), "udbetaling") + " til " + count(persons, "person");
    }

    private static String count(long number, String one) {
        return DanishText.format(BigDecimal.valueOf(number)) + " " + one + (number == 1 ? "" : "er");
    }
}
