package dk.refusion.nation;

import dk.refusion.walk.WeekRun;
import java.util.Arrays;

/** Keeps the runs of a block of persons, in columns. */
final class KeptRuns {
    private final int[] first;
    private int persons;
    private int size;
    private long rows;
    private short[] week;
    private short[] weeks;
    private int[] seniority;
    private short[] tier;
    private short[] rate;
    private byte[] municipality;
    private byte[] benefit;
    private long[] gross;
    private long[] share;

    KeptRuns(int mostPersons, int likelyRuns) {
        first = new int[mostPersons + 1];
        week = new short[likelyRuns];
        weeks = new short[likelyRuns];
        seniority = new int[likelyRuns];
        tier = new short[likelyRuns];
        rate = new short[likelyRuns];
        municipality = new byte[likelyRuns];
        benefit = new byte[likelyRuns];
        gross = new long[likelyRuns];
        share = new long[likelyRuns];
    }

    void person() {
        first[persons++] = size;
    }

    void settled(WeekRun run) {
        if (size == week.length) {
            resize(size + (size >> 1) + 16);
        }
        week[size] = (short) run.week();
        weeks[size] = (short) run.weeks();
        seniority[size] = run.seniority();
        tier[size] = (short) ReadRuns.tier(run);
        rate[size] = (short) run.rate();
        municipality[size] = (byte) run.municipality();
        benefit[size] = (byte) run.benefit();
        gross[size] = run.gross();
        share[size++] = run.share();
        rows += run.weeks();
    }

    private void resize(int room) {
        week = Arrays.copyOf(week, room);
        weeks = Arrays.copyOf(weeks, room);
        seniority = Arrays.copyOf(seniority, room);
        tier = Arrays.copyOf(tier, room);
        rate = Arrays.copyOf(rate, room);
        municipality = Arrays.copyOf(municipality, room);
        benefit = Arrays.copyOf(benefit, room);
        gross = Arrays.copyOf(gross, room);
        share = Arrays.copyOf(share, room);
    }

    /** Ends the last person. */
    KeptRuns finished() {
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

    /** The tier, counted from 1; zero off the ladder. */
    int tier(int run) {
        return tier[run];
    }

    int rate(int run) {
        return rate[run];
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
