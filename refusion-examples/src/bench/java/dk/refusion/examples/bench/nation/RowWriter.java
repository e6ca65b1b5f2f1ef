package dk.refusion.examples.bench.nation;

import dk.refusion.nation.RunReader;

/** Writes runs out as rows. */
final class RowWriter implements RunReader {
    private final Outputs out;
    private int row;
    private long refund;

    RowWriter(Outputs out) {
        this.out = out;
    }

    long refund() {
        return refund;
    }

    @Override
    public void run(int person, int firstWeek, int weeks, int seniority, int tier, long gross, long share) {
        int[] numbers = out.seniority;
        byte[] tiers = out.tier;
        long[] refunds = out.refund;
        int end = row + weeks;
        int number = seniority;
        for (int i = row; i < end; i++) {
            numbers[i] = number++;
            tiers[i] = (byte) tier;
            refunds[i] = share;
        }
        refund += share * weeks;
        row = end;
    }
}
