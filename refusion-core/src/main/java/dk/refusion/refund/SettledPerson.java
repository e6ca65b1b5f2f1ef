package dk.refusion.refund;

import dk.refusion.history.CountedHistory;
import dk.refusion.history.History;
import dk.refusion.history.Payment;
import dk.refusion.law.Legislation;
import java.time.LocalDate;
import java.util.List;

/**
 * A person of a settlement, also as it was known at the end of an earlier day. What was known is counted once for each day
 * on which something became known, and the last two are remembered: a statement asks for the end of its month and of the
 * month before.
 */
final class SettledPerson {
    private record Known(int news, CountedHistory counted) {}

    /** The person with all that is known by now. */
    final CountedHistory counted;
    /** The days on which something became known that is not simply a payment in time, rising. */
    private final List<LocalDate> newsDays;

    private volatile List<Known> remembered = List.of();

    SettledPerson(CountedHistory counted) {
        this.counted = counted;
        Legislation law = counted.legislation();
        this.newsDays = counted.history().payments().stream()
                .filter(payment -> isNews(law, payment))
                .map(Payment::knownFrom)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a payment may change days before it became known, if only by showing an award. */
    private static boolean isNews(Legislation law, Payment payment) {
        return payment.knownFrom().isAfter(payment.from()) || law.dependsOnAward(payment.benefit());
    }

    /** How many days with news there are to the end of a day. */
    private int news(LocalDate day) {
        int news = 0;
        while (news < newsDays.size() && !newsDays.get(news).isAfter(day)) {
            news++;
        }
        return news;
    }

    /** Whether something became known after a day, to the end of another. */
    boolean hasNews(LocalDate after, LocalDate to) {
        return news(to) > news(after);
    }

    /** The person as known at the end of a day, for the months until then; payments in time are all there. */
    CountedHistory known(LocalDate day) {
        int news = news(day);
        if (news == newsDays.size()) {
            return counted;
        }
        List<Known> last = remembered;
        for (Known one : last) {
            if (one.news() == news) {
                return one.counted();
            }
        }
        Legislation law = counted.legislation();
        History history = counted.history()
                .with(payment -> !isNews(law, payment) || !payment.knownFrom().isAfter(day));
        Known now = new Known(news, history.under(law));
        remembered = last.isEmpty() ? List.of(now) : List.of(now, last.get(0));
        return now.counted();
    }
}
