package dk.refusion.nation;

import dk.refusion.history.CountedHistory;
import dk.refusion.history.History;
import dk.refusion.history.Payment;
import dk.refusion.law.Legislation;
import java.util.List;

/** The calculation of one person, for what does not go by stretches, and for the words in which a person is refused. */
final class OnePerson {
    private final NationHistory history;
    private final Legislation law;

    OnePerson(NationHistory history, Legislation law) {
        this.history = history;
        this.law = law;
    }

    /** All that was paid to a person. */
    CountedHistory counted(int person) {
        return counted(person, history.payments(person));
    }

    /** Some of what was paid to a person. */
    CountedHistory counted(int person, List<Payment> payments) {
        return History.of(NationHistory.name(person), payments).under(law);
    }

    /** Why a person cannot be counted. */
    IllegalArgumentException refused(int person) {
        try {
            CountedHistory counted = counted(person);
            throw new IllegalStateException("a person that is refused cannot be counted, was " + counted);
        } catch (IllegalArgumentException why) {
            return why;
        }
    }
}
