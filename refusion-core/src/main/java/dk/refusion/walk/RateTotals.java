package dk.refusion.walk;

import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import java.util.Arrays;

/**
 * Sums by benefit, direction and rate, in small tables (totaler).
 *
 * <p>Mutable and for one thread. Amounts are øre; a sum out of range is an {@link ArithmeticException}.
 */
public final class RateTotals {
    /** Numbers that a cell has: gross, share, weeks, side by side. */
    private static final int WIDTH = 3;

    private final int rates;
    private final long[] cells;

    /**
     * Sums of nothing.
     *
     * @param law the law whose rates there will be sums for
     */
    public RateTotals(Legislation law) {
        rates = law.financingRates().size();
        cells = new long[Benefit.values().length * rates * WIDTH];
    }

    /** Begins anew. */
    public void clear() {
        Arrays.fill(cells, 0);
    }

    /** Adds weeks of the same amount each, which fits in a long as often as there are weeks, and so does a share of it. */
    void add(int benefit, int rate, int weeks, long gross, long share) {
        addSums(benefit, rate, weeks, gross * weeks, share * weeks);
    }

    /** Adds the sums of some weeks. */
    void addSums(int benefit, int rate, int weeks, long gross, long share) {
        add(cell(benefit, rate), gross, share, weeks);
    }

    private void add(int cell, long gross, long share, long weeks) {
        cells[cell] = Math.addExact(cells[cell], gross);
        cells[cell + 1] = Math.addExact(cells[cell + 1], share);
        cells[cell + 2] += weeks;
    }

    /**
     * Adds other sums by the same law.
     *
     * @param other the sums
     * @throws ArithmeticException if a sum is out of range
     */
    public void add(RateTotals other) {
        for (int cell = 0; cell < cells.length; cell += WIDTH) {
            add(cell, other.cells[cell], other.cells[cell + 1], other.cells[cell + 2]);
        }
    }

    private int cell(int benefit, int rate) {
        return (benefit * rates + rate) * WIDTH;
    }

    /**
     * The gross amount of a benefit with a rate.
     *
     * @param benefit the place of the benefit among all benefits
     * @param rate the place of the rate in {@link Legislation#financingRates}
     * @return the sum in øre
     */
    public long gross(int benefit, int rate) {
        return cells[cell(benefit, rate)];
    }

    /**
     * What changes hands of a benefit with a rate.
     *
     * @param benefit the place of the benefit among all benefits
     * @param rate the place of the rate in {@link Legislation#financingRates}
     * @return the sum in øre
     */
    public long share(int benefit, int rate) {
        return cells[cell(benefit, rate) + 1];
    }

    /**
     * How many weeks had a benefit with a rate.
     *
     * @param benefit the place of the benefit among all benefits
     * @param rate the place of the rate in {@link Legislation#financingRates}
     * @return the number of weeks of persons and municipalities
     */
    public long weeks(int benefit, int rate) {
        return cells[cell(benefit, rate) + 2];
    }

    /** {@return how many cells are not empty} */
    @Override
    public String toString() {
        int filled = 0;
        for (int cell = 0; cell < cells.length; cell += WIDTH) {
            filled += cells[cell + 2] == 0 ? 0 : 1;
        }
        return "sums of " + filled + " benefits and rates";
    }
}
