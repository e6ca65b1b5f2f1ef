package dk.refusion.nation;

import dk.refusion.law.Benefit;

/** Sums by benefit, direction and rate, in small tables. */
final class TotalTally {
    /** Numbers that a cell has: gross, share, weeks, side by side. */
    private static final int WIDTH = 3;

    private final int ways;
    private final long[] cells;

    TotalTally(int ways) {
        this.ways = ways;
        cells = new long[Benefit.values().length * ways * WIDTH];
    }

    void add(int benefit, int way, int weeks, long gross, long share) {
        // a weekly amount of a line fits in a long as often as there are weeks, and so does a share of it
        add(cell(benefit, way), gross * weeks, share * weeks, weeks);
    }

    private void add(int cell, long gross, long share, long weeks) {
        cells[cell] = Math.addExact(cells[cell], gross);
        cells[cell + 1] = Math.addExact(cells[cell + 1], share);
        cells[cell + 2] += weeks;
    }

    void add(TotalTally other) {
        for (int cell = 0; cell < cells.length; cell += WIDTH) {
            add(cell, other.cells[cell], other.cells[cell + 1], other.cells[cell + 2]);
        }
    }

    private int cell(int benefit, int way) {
        return (benefit * ways + way) * WIDTH;
    }

    long gross(int benefit, int way) {
        return cells[cell(benefit, way)];
    }

    long share(int benefit, int way) {
        return cells[cell(benefit, way) + 1];
    }

    long weeks(int benefit, int way) {
        return cells[cell(benefit, way) + 2];
    }
}
