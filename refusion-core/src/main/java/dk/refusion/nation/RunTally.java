package dk.refusion.nation;

import java.util.Arrays;

/** Keeps the runs of a block of persons, in columns. */
final class RunTally implements Tally {
    private final int[] first;
    private int persons;
    private int size;
    private long rows;
    private short[] week;
    private short[] weeks;
    private int[] seniority;
    private byte[] tier;
    private short[] way;
    private byte[] municipality;
    private byte[] benefit;
    private long[] gross;
    private long[] share;

    RunTally(int mostPersons, int likelyRuns) {
        first = new int[mostPersons + 1];
        week = new short[likelyRuns];
        weeks = new short[likelyRuns];
        seniority = new int[likelyRuns];
        tier = new byte[likelyRuns];
        way = new short[likelyRuns];
        municipality = new byte[likelyRuns];
        benefit = new byte[likelyRuns];
        gross = new long[likelyRuns];
        share = new long[likelyRuns];
    }

    @Override
    public void person(int person) {
        first[persons++] = size;
    }

    @Override
    public void add(Line line, int way, int tier, int week, int weeks, int number, long share) {
        if (size == this.week.length) {
            resize(size + (size >> 1) + 16);
        }
        this.week[size] = (short) week;
        this.weeks[size] = (short) weeks;
        this.seniority[size] = number;
        this.tier[size] = (byte) tier;
        this.way[size] = (short) way;
        this.municipality[size] = (byte) line.municipality;
        this.benefit[size] = (byte) line.benefit;
        this.gross[size] = line.gross;
        this.share[size++] = share;
        rows += weeks;
    }

    private void resize(int room) {
        week = Arrays.copyOf(week, room);
        weeks = Arrays.copyOf(weeks, room);
        seniority = Arrays.copyOf(seniority, room);
        tier = Arrays.copyOf(tier, room);
        way = Arrays.copyOf(way, room);
        municipality = Arrays.copyOf(municipality, room);
        benefit = Arrays.copyOf(benefit, room);
        gross = Arrays.copyOf(gross, room);
        share = Arrays.copyOf(share, room);
    }

    /** Ends the last person. */
    RunTally finished() {
        first[persons] = size;
        return this;
    }

    int first(int place) {
        return first[place];
    }

    long rows() {
        return rows;
    }

    int week(int run) {
        return week[run];
    }

    int weeks(int run) {
        return weeks[run];
    }

    int seniority(int run) {
        return seniority[run];
    }

    int tier(int run) {
        return tier[run];
    }

    int way(int run) {
        return way[run];
    }

    int municipality(int run) {
        return municipality[run];
    }

    int benefit(int run) {
        return benefit[run];
    }

    long gross(int run) {
        return gross[run];
    }

    long share(int run) {
        return share[run];
    }
}
