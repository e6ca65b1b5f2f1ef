package dk.refusion.reading;

import java.util.BitSet;

/**
 * Brings payments together by person on their way to a sink.
 *
 * <p>Persons are numbered as they come, so as long as payments stand person by person each goes on as soon as the next
 * person begins. If they do not, all are kept until the end.
 */
final class ByPerson implements PaymentTaker {
    private final PaymentSink sink;
    private final boolean isScattered;
    private final boolean refusesOverlaps;
    private final PaymentColumns one = new PaymentColumns();
    private final PaymentColumns all = new PaymentColumns();
    private final BitSet suspects = new BitSet();
    private int current = -1;

    ByPerson(PaymentSink sink, boolean isScattered, boolean refusesOverlaps) {
        this.sink = sink;
        this.isScattered = isScattered;
        this.refusesOverlaps = refusesOverlaps;
    }

    /** Adds a payment; false if it is for an earlier person after all, and then nothing is worth anything. */
    @Override
    public boolean add(PaymentRow row) {
        if (isScattered) {
            all.add(row);
            return true;
        }
        if (row.person != current) {
            if (row.person < current) {
                return false;
            }
            begin(row.person);
        }
        one.add(row);
        return true;
    }

    private void begin(int person) {
        end();
        current = person;
        one.clear();
        sink.person(person);
    }

    private void end() {
        if (refusesOverlaps && one.mayOverlap()) {
            suspects.set(current);
        }
        one.give(sink);
    }

    /** Ends the last person; gives those on to whom a day may have been paid twice. */
    @Override
    public BitSet end(int persons) {
        if (isScattered) {
            PaymentRow row = new PaymentRow();
            for (int place : all.byPerson(persons)) {
                all.get(place, row);
                if (row.person != current) {
                    begin(row.person);
                }
                one.add(row);
            }
        }
        end();
        return suspects;
    }
}
