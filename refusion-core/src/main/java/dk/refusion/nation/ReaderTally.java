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
    public void add(Line line, int way, int tier, int week, int weeks, int number, long share) {
        reader.run(person, week, weeks, number, tier + 1, line.gross, share);
    }
}
