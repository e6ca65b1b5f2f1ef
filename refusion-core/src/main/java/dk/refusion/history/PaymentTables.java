package dk.refusion.history;

import static dk.refusion.table.Columns.AMOUNT;
import static dk.refusion.table.Columns.MUNICIPALITY;
import static dk.refusion.table.Columns.PERSON;

import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Payments as a table (udbetalinger).
 *
 * <pre>{@code
 * PaymentTables.payments(payments).by(MUNICIPALITY, BENEFIT).sum(AMOUNT);
 * }</pre>
 */
public final class PaymentTables {
    /** The benefit (ydelse). */
    public static final Column<Benefit> BENEFIT =
            Column.named("Ydelse", Benefit.class, Benefit::danish).inEnglish("Benefit");
    /** The first day that is paid for (fra). */
    public static final Column<LocalDate> FROM = Column.day("Fra").inEnglish("From");
    /** The last day that is paid for, included (til). */
    public static final Column<LocalDate> TO = Column.day("Til").inEnglish("To");
    /** The day on which the payment became known (registreret). */
    public static final Column<LocalDate> REGISTERED = Column.day("Registreret").inEnglish("Registered");
    /** The day on which the benefit was awarded (tilkendt). */
    public static final Column<LocalDate> AWARDED = Column.day("Tilkendt").inEnglish("Awarded");
    /** Whether the person was active (aktivitet). */
    public static final Column<Activity> ACTIVITY =
            Column.named("Aktivitet", Activity.class, Activity::danish).inEnglish("Activity", Activity::english);

    private PaymentTables() {}

    /**
     * A row for each payment.
     *
     * @param payments the payments
     * @return the table; the day of registration, the day of the award and the activity are absent where they are not given
     */
    public static Table payments(Collection<Payment> payments) {
        return Table.over(List.copyOf(payments))
                .column(PERSON, Payment::person)
                .column(MUNICIPALITY, Payment::municipality)
                .column(BENEFIT, Payment::benefit)
                .column(FROM, Payment::from)
                .column(TO, Payment::to)
                .column(AMOUNT, Payment::amount)
                .optional(REGISTERED, Payment::registered)
                .optional(AWARDED, Payment::awarded)
                .optional(ACTIVITY, Payment::activity)
                .table();
    }
}
