package dk.refusion.history;

import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Legislation;
import java.util.BitSet;
import java.util.Optional;

/** Counts persons one after the other, each copied out of the columns of many; for one thread. */
final class PersonWalk implements WeekSink {
    private final Histories histories;
    private final Legislation law;
    private final DayPayments paid = new DayPayments();
    private final RateTotals totals;
    private final WeekWalk walk;

    private int person;
    private BitSet unknown = new BitSet();
    private PersonLines lines = new PersonLines(new ClassRuns(), false);

    PersonWalk(Histories histories, Legislation law) {
        this.histories = histories;
        this.law = law;
        this.totals = new RateTotals(law);
        this.walk = new WeekWalk(
                NationHistory.of(paid, 1),
                law,
                totals,
                Optional.of(this),
                Optional.empty(),
                number -> histories.history(person, unknown));
    }

    /** Counts a person without some payments, which are told by their places among the person's. */
    CountedHistory count(int number, BitSet without) {
        person = number;
        unknown = without;
        paid.clear();
        paid.person();
        histories.copy(number, without, paid);
        totals.clear();
        ClassRuns runs = new ClassRuns();
        lines = new PersonLines(runs, false);
        Optional<Counters> opening = histories.opening(number);
        walk.person(0, opening);
        return new CountedHistory(
                histories.persons().get(number),
                opening,
                () -> histories.history(number, without),
                law,
                runs,
                lines.complete());
    }

    @Override
    public void classed(WeekClass kind, int firstWeek, int weeks) {
        lines.classed(kind, firstWeek, weeks);
    }

    @Override
    public void settled(WeekRun run) {
        lines.settled(run);
    }
}
