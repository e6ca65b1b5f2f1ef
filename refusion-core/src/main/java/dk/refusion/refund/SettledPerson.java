package dk.refusion.refund;

import dk.refusion.history.CountedHistory;
import dk.refusion.history.Payment;
import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.List;

/**
 * A person of a settlement, also as it was known at the end of an earlier day. What was known is counted once as long as
 * nothing new becomes known, and the last two counts are remembered: a statement asks for the end of its month and for that
 * of the month before.
 */
final class SettledPerson {
    private record Known(List<Payment> unknown, CountedHistory counted) {}

    /** The person with all that is known by now. */
    final CountedHistory counted;

    private volatile List<Known> remembered = List.of();

    SettledPerson(CountedHistory counted) {
        this.counted = counted;
    }

    private List<Payment> payments() {
        return counted.history().payments();
    }

    /**
     * Whether something became known after a day, to the end of another, that may touch days until the first: those of
     * the payment's first week, which counts as a whole, included.
     */
    boolean hasNews(LocalDate after, LocalDate to) {
        return payments().stream()
                .anyMatch(payment ->
                        isUnknown(payment, after) && !payment.knownFrom().isAfter(to));
    }

    /** Whether a payment became known after a day and may change the weeks until then, if only by showing an award. */
    private boolean isUnknown(Payment payment, LocalDate day) {
        Legislation law = counted.legislation();
        return payment.knownFrom().isAfter(day)
                && (!Week.of(payment.from()).monday().isAfter(day) || law.dependsOnAward(payment.benefit()));
    }

    /** The person as known at the end of a day, for the months until then. */
    CountedHistory known(LocalDate day) {
        List<Payment> unknown =
                payments().stream().filter(payment -> isUnknown(payment, day)).toList();
        if (unknown.isEmpty()) {
            return counted;
        }
        List<Known> last = remembered;
        for (Known one : last) {
            if (one.unknown().equals(unknown)) {
                return one.counted();
            }
        }
        CountedHistory now =
                counted.history().with(payment -> !unknown.contains(payment)).under(counted.legislation());
        Known known = new Known(unknown, now);
        remembered = last.isEmpty() ? List.of(known) : List.of(known, last.get(0));
        return now;
    }
}
