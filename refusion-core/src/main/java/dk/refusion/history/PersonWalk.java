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
    private WeekSink sink = run -> {};

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
        ClassRuns runs = new ClassRuns();
        PersonLines lines = new PersonLines(runs, false);
        walk(number, without, lines);
        return new CountedHistory(
                histories.persons().get(number),
                histories.opening(number),
                () -> histories.history(number, without),
                law,
                runs,
                lines.complete());
    }

    /** Gives the weeks of a person to a sink. */
    void walk(int number, BitSet without, WeekSink to) {
        person = number;
        unknown = without;
        sink = to;
        paid.clear();
        paid.person();
        histories.copy(number, without, paid);
        totals.clear();
        walk.person(0, histories.opening(number));
    }

    @Override
    public void classed(WeekClass kind, int firstWeek, int weeks) {
        sink.classed(kind, firstWeek, weeks);
    }

    @Override
    public void settled(WeekRun run) {
        sink.settled(run);
    }
}
