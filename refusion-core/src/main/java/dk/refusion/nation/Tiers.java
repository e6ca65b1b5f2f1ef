package dk.refusion.nation;

import dk.refusion.ladder.RefundRate;

/** The tiers of a ladder in one direction of payment, or the one fixed rate in their place, in arrays by tier. */
final class Tiers {
    static final Tiers NONE = new Tiers(false, new int[0], new int[0], new RefundRate[0]);

    final boolean onLadder;
    /** The last counted week, included. */
    final int[] lastWeeks;
    /** The place of direction and rate. */
    final int[] ways;
    /** What gives the share of a gross amount. */
    final RefundRate[] shares;

    Tiers(boolean onLadder, int[] lastWeeks, int[] ways, RefundRate[] shares) {
        this.onLadder = onLadder;
        this.lastWeeks = lastWeeks;
        this.ways = ways;
        this.shares = shares;
    }

    /** The place of the tier of a week by its number, at least 1. */
    int of(int number) {
        int tier = 0;
        while (number > lastWeeks[tier]) {
            tier++;
        }
        return tier;
    }
}
