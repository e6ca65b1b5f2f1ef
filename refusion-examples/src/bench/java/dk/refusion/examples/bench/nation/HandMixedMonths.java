package dk.refusion.examples.bench.nation;

import java.util.Arrays;

/**
 * The full rule over monthly payments by hand: each split evenly over its days into the weeks of the person, by municipality
 * and benefit; weeks of three classes counted; shares of both directions of what each municipality and benefit has in a week.
 * Amounts are positive, so that nothing is netted away.
 */
final class HandMixedMonths {
    private static final int[] PERCENT = {80, 40, 30, 20};
    /** More pairs of municipality and benefit than any person has. */
    private static final int MOST = 400;

    private final byte[] kind = new byte[Spells.WEEKS];
    private final byte[] tier = new byte[Spells.WEEKS];
    /** For each pair of municipality and benefit that a person met the amounts of its weeks. */
    private final int[] pairs = new int[MOST];

    private final long[][] amounts = new long[MOST][];
    private final int[] firstWeek = new int[MOST];
    private final int[] endWeek = new int[MOST];
    private int met;

    private HandMixedMonths() {}

    /** What the state refunds less what the municipalities co-finance, in øre. */
    static long financing(MixedMonths nation) {
        HandMixedMonths hand = new HandMixedMonths();
        long total = 0;
        for (int person = 0; person < nation.persons; person++) {
            total += hand.person(nation, nation.first[person], nation.first[person + 1]);
        }
        return total;
    }

    private long person(MixedMonths nation, int begin, int end) {
        Arrays.fill(kind, (byte) 0);
        met = 0;
        int last = 0;
        for (int i = begin; i < end; i++) {
            int pair = pair(nation.municipality[i] * 8 + nation.benefit[i]);
            last = Math.max(last, spread(nation, i, pair));
        }
        HandMixed.count(kind, tier, last);
        long total = 0;
        for (int pair = 0; pair < met; pair++) {
            total += settle(pair);
        }
        return total;
    }

    private int pair(int which) {
        for (int pair = met - 1; pair >= 0; pair--) {
            if (pairs[pair] == which) {
                return pair;
            }
        }
        if (amounts[met] == null) {
            amounts[met] = new long[Spells.WEEKS];
        }
        pairs[met] = which;
        firstWeek[met] = Spells.WEEKS;
        endWeek[met] = 0;
        return met++;
    }

    private int spread(MixedMonths nation, int i, int pair) {
        int from = nation.from[i] - MonthlySpells.FIRST_DAY;
        int days = nation.to[i] - nation.from[i] + 1;
        long amount = nation.amount[i];
        byte what = nation.benefit[i] == Mixed.NEUTRAL ? HandMixed.NEUTRAL : HandMixed.BENEFIT;
        long[] weeks = amounts[pair];
        int week = from / 7;
        firstWeek[pair] = Math.min(firstWeek[pair], week);
        long given = 0;
        int through = week * 7 + 7 - from;
        while (given < amount) {
            long sum = through >= days ? amount : (amount * through + (days >> 1)) / days;
            weeks[week] += sum - given;
            kind[week] = kind[week] > what ? kind[week] : what;
            given = sum;
            through += 7;
            week++;
        }
        endWeek[pair] = Math.max(endWeek[pair], week);
        return week;
    }

    private long settle(int pair) {
        int benefit = pairs[pair] & 7;
        long total = 0;
        long[] weeks = amounts[pair];
        for (int week = firstWeek[pair]; week < endWeek[pair]; week++) {
            int percent = PERCENT[tier[week]];
            if (benefit == Mixed.CO_FINANCED) {
                total -= (weeks[week] * (100 - percent) + 50) / 100;
            } else if (benefit != Mixed.NEUTRAL) {
                total += (weeks[week] * percent + 50) / 100;
            }
        }
        Arrays.fill(weeks, firstWeek[pair], Math.max(firstWeek[pair], endWeek[pair]), 0);
        return total;
    }
}
