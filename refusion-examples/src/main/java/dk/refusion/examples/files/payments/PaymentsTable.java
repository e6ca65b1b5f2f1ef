package dk.refusion.examples.files.payments;

import dk.refusion.history.Payment;
import dk.refusion.history.PaymentTables;
import dk.refusion.law.Activity;
import dk.refusion.table.Column;
import dk.refusion.table.Columns;
import dk.refusion.table.Table;
import java.util.Collection;
import java.util.List;

/** Payments as the table that the commands read back. */
public final class PaymentsTable {
    private PaymentsTable() {}

    /**
     * The table, whose columns and keys are those of {@code refusion refunds --example}.
     *
     * @param payments the payments
     * @return a row for each of them
     */
    public static Table of(Collection<Payment> payments) {
        return Table.over(List.copyOf(payments))
                .column(Columns.PERSON.as("person"), Payment::person)
                .column(Columns.MUNICIPALITY.as("municipality"), Payment::municipality)
                .column(Column.text("benefit"), payment -> payment.benefit().name())
                .column(PaymentTables.FROM.as("from"), Payment::from)
                .column(PaymentTables.TO.as("to"), Payment::to)
                .column(Columns.AMOUNT.as("amount"), Payment::amount)
                .optional(PaymentTables.REGISTERED.as("registered"), Payment::registered)
                .optional(PaymentTables.AWARDED.as("awarded"), Payment::awarded)
                .optional(Column.text("activity"), payment -> payment.activity().map(Activity::name))
                .table();
    }
}
