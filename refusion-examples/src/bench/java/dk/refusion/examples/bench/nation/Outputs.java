package dk.refusion.examples.bench.nation;

/** What is written out for each row. */
public final class Outputs {
    final int[] seniority;
    final byte[] tier;
    final long[] refund;

    Outputs(int rows) {
        seniority = new int[rows];
        tier = new byte[rows];
        refund = new long[rows];
    }

    /** A number that differs if any row does. */
    long checksum() {
        long sum = 0;
        for (int row = 0; row < refund.length; row++) {
            sum = 31 * sum + refund[row] + 7L * seniority[row] + tier[row];
        }
        return sum;
    }
}
