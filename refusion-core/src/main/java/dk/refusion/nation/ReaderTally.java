package dk.refusion.nation;

/** Passes runs on to a reader. */
final class ReaderTally implements Tally {
    private final RunReader reader;
    private int person;

    ReaderTally(RunReader reader) {
        this.reader = reader;
    }

    @Override
    public void person(int number) {
        person = number;
    }

    @Override
    public void add(Run run) {
        reader.run(person, run.week, run.weeks, run.seniority, run.tier + 1, run.gross, run.share);
    }
}
