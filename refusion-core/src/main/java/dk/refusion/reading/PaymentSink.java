package dk.refusion.reading;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationHistory;
import java.time.LocalDate;

/** Where payments go, person by person in the order of their numbers. */
interface PaymentSink {
    /** Begins the next person, who has a number. */
    void person(int number);

    /** Adds a payment of the person, which is filled in anew for the next one. */
    void payment(PaymentRow row);

    /** Into the columns of a history. */
    static PaymentSink of(NationHistory.Builder nation) {
        return new PaymentSink() {
            private int lastAward = ByteCells.NO_DAY;
            private LocalDate lastAwarded = LocalDate.EPOCH;

            @Override
            public void person(int number) {
                nation.person();
            }

            @Override
            public void payment(PaymentRow row) {
                Benefit benefit = row.benefit();
                Municipality municipality = row.municipality();
                if (row.awarded == ByteCells.NO_DAY) {
                    nation.payment(row.from, row.to, row.oere, benefit, municipality);
                    return;
                }
                if (row.awarded != lastAward) {
                    lastAward = row.awarded;
                    lastAwarded = LocalDate.ofEpochDay(row.awarded);
                }
                nation.payment(row.from, row.to, row.oere, benefit, municipality, lastAwarded);
            }
        };
    }
}
