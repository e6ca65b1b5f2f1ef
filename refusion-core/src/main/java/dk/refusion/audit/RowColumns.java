package dk.refusion.audit;

import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Columns of reported rows, 18 bytes a row, in blocks, so that they grow without being copied. */
final class RowColumns {
    /** So many rates have numbers; zero stands for none. */
    static final int MOST_RATES = 1 << 14;

    private static final int BLOCK = 1 << 16;
    private static final short CO_FINANCED = (short) MOST_RATES;
    private static final short UNUSUAL = -1;
    private static final int NOT_SAID = Integer.MIN_VALUE;

    private static final class Block {
        private final short[] week = new short[BLOCK];
        private final byte[] municipality = new byte[BLOCK];
        private final byte[] benefit = new byte[BLOCK];
        private final int[] gross = new int[BLOCK];
        private final int[] reported = new int[BLOCK];
        private final int[] share = new int[BLOCK];
        /** The rate, and whether the share is a co-financing. */
        private final short[] rate = new short[BLOCK];
    }

    private final List<Block> blocks = new ArrayList<>();
    private int size;

    static boolean fits(long oere) {
        return oere == (int) oere && oere != NOT_SAID;
    }

    void add(
            int week,
            int municipality,
            int benefit,
            long gross,
            OptionalLong reported,
            int rate,
            long refund,
            long coFinancing) {
        Block block = next(week, municipality, benefit);
        int place = size % BLOCK;
        block.gross[place] = (int) gross;
        block.reported[place] = (int) reported.orElse(NOT_SAID);
        block.share[place] = (int) (refund + coFinancing);
        block.rate[place] = (short) (coFinancing == 0 ? rate : rate | CO_FINANCED);
        size++;
    }

    void addUnusual(int week, int municipality, int benefit) {
        next(week, municipality, benefit).rate[size % BLOCK] = UNUSUAL;
        size++;
    }

    void keepFirst(int rows) {
        size = Math.min(size, rows);
        blocks.subList((size + BLOCK - 1) / BLOCK, blocks.size()).clear();
    }

    private Block next(int week, int municipality, int benefit) {
        if (week != (short) week) {
            throw new IllegalArgumentException("a reported row is of a week from " + Week.ofIndex(Short.MIN_VALUE)
                    + " to " + Week.ofIndex(Short.MAX_VALUE) + ", was " + Week.ofIndex(week));
        }
        if (size == Math.multiplyExact(blocks.size(), BLOCK)) {
            blocks.add(new Block());
        }
        Block block = block(size);
        int place = size % BLOCK;
        block.week[place] = (short) week;
        block.municipality[place] = (byte) municipality;
        block.benefit[place] = (byte) benefit;
        return block;
    }

    private Block block(int row) {
        return blocks.get(row / BLOCK);
    }

    int size() {
        return size;
    }

    boolean isUnusual(int row) {
        return block(row).rate[row % BLOCK] == UNUSUAL;
    }

    int week(int row) {
        return block(row).week[row % BLOCK];
    }

    int municipality(int row) {
        return block(row).municipality[row % BLOCK];
    }

    int benefit(int row) {
        return block(row).benefit[row % BLOCK];
    }

    long gross(int row) {
        return block(row).gross[row % BLOCK];
    }

    OptionalLong reported(int row) {
        int reported = block(row).reported[row % BLOCK];
        return reported == NOT_SAID ? OptionalLong.empty() : OptionalLong.of(reported);
    }

    /** The refund or the co-financing. */
    long share(int row) {
        return block(row).share[row % BLOCK];
    }

    boolean isCoFinanced(int row) {
        return (block(row).rate[row % BLOCK] & CO_FINANCED) != 0;
    }

    int rate(int row) {
        return block(row).rate[row % BLOCK] & (MOST_RATES - 1);
    }
}
