package dk.refusion.history;

import dk.refusion.law.Legislation;
import dk.refusion.walk.DayPayments;
import dk.refusion.walk.PaidColumns;
import dk.refusion.walk.RateTotals;
import dk.refusion.walk.WeekWalk;
import java.util.BitSet;
import java.util.Optional;

/** Counts persons one after the other, each copied out of the columns of many; for one thread. */
final class PersonWalk {
    private final Histories histories;
    private final Legislation law;
    private final DayPayments paid = new DayPayments();
    private final PersonLines lines = new PersonLines(false);
    private final RateTotals totals;
    private final WeekWalk walk;

    private int person;
    private BitSet unknown = new BitSet();

    PersonWalk(Histories histories, Legislation law) {
        this.histories = histories;
        this.law = law;
        this.totals = new RateTotals(law);
        this.walk = new WeekWalk(
                PaidColumns.of(paid, 1),
                (one, payment) -> text(payment),
                law,
                totals,
                Optional.of(lines),
                Optional.empty());
    }

    private String text(int payment) {
        return histories.history(person, unknown).payments().get(payment).toString();
    }

    /** Counts a person without some payments, which are given by their places among the person's. */
    CountedHistory count(int number, BitSet without) {
        person = number;
        unknown = without;
        paid.clear();
        paid.person();
        histories.copy(number, without, paid);
        totals.clear();
        lines.clear();
        walk.person(0, histories.opening(number).map(Counters::opening));
        return new CountedHistory(
                histories.persons().get(number),
                histories.opening(number),
                () -> histories.history(number, without),
                law,
                lines.copy());
    }
}
