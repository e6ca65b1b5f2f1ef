package dk.refusion.reading;

import dk.refusion.history.NationHistory;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;

/** Where payments go, person by person in the order of their numbers. */
interface PaymentSink {
    /** Begins the next person. */
    void person();

    /** Adds a payment of the person; days as {@link LocalDate#toEpochDay()} counts them, without award {@link ByteCells#NO_DAY}. */
    void payment(int from, int to, long oere, Benefit benefit, Municipality municipality, int awarded);

    /** Into the columns of a history. */
    static PaymentSink of(NationHistory.Builder nation) {
        return new PaymentSink() {
            private int lastAward = ByteCells.NO_DAY;
            private LocalDate lastAwarded = LocalDate.EPOCH;

            @Override
            public void person() {
                nation.person();
            }

            @Override
            public void payment(int from, int to, long oere, Benefit benefit, Municipality municipality, int awarded) {
                if (awarded == ByteCells.NO_DAY) {
                    nation.payment(from, to, oere, benefit, municipality);
                    return;
                }
                if (awarded != lastAward) {
                    lastAward = awarded;
                    lastAwarded = LocalDate.ofEpochDay(awarded);
                }
                nation.payment(from, to, oere, benefit, municipality, lastAwarded);
            }
        };
    }
}
