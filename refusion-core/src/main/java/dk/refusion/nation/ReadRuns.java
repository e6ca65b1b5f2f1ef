package dk.refusion.nation;

import dk.refusion.walk.WeekRun;
import dk.refusion.walk.WeekSink;

/** Passes runs on to a reader. */
final class ReadRuns implements WeekSink {
    private final RunReader reader;
    private int person;

    ReadRuns(RunReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean asksForMonths() {
        return false;
    }

    @Override
    public void person(int number) {
        person = number;
    }

    @Override
    public void settled(WeekRun run) {
        reader.run(person, run.week(), run.weeks(), run.seniority(), tier(run), run.gross(), run.share());
    }

    /** The tier, counted from 1; zero off the ladder. */
    static int tier(WeekRun run) {
        return run.span().isOnLadder() ? run.tier() + 1 : 0;
    }
}
