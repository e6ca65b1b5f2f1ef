package dk.refusion.nation;

import dk.refusion.law.Benefit;

/** Sums by benefit, direction and rate, in small tables. */
final class TotalTally implements Tally {
    private final int ways;
    final long[] gross;
    final long[] shares;
    final long[] weeks;

    TotalTally(int ways) {
        this.ways = ways;
        int cells = Benefit.values().length * ways;
        gross = new long[cells];
        shares = new long[cells];
        weeks = new long[cells];
    }

    @Override
    public void add(Run run) {
        int cell = run.benefit * ways + run.way;
        gross[cell] = Math.addExact(gross[cell], Math.multiplyExact(run.gross, run.weeks));
        shares[cell] = Math.addExact(shares[cell], Math.multiplyExact(run.share, run.weeks));
        weeks[cell] += run.weeks;
    }

    void add(TotalTally other) {
        for (int cell = 0; cell < gross.length; cell++) {
            gross[cell] = Math.addExact(gross[cell], other.gross[cell]);
            shares[cell] = Math.addExact(shares[cell], other.shares[cell]);
            weeks[cell] += other.weeks[cell];
        }
    }
}
