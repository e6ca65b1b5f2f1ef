package dk.refusion.nation;

import dk.refusion.money.Rounding;
import java.util.Optional;

/** Gives the lines of a person to the tallies, tier by tier. */
final class Climb {
    private final Rounding rounding;
    private final TotalTally totals;
    /** Another tally besides the totals. */
    private final Optional<Tally> another;

    Climb(LawTables law, TotalTally totals, Optional<Tally> another) {
        this.rounding = law.policies.rounding();
        this.totals = totals;
        this.another = another;
    }

    void begin(int person) {
        if (another.isPresent()) {
            another.get().person(person);
        }
    }

    /** Whether nobody asks for more than the totals. */
    boolean isForTotals() {
        return another.isEmpty();
    }

    /** Adds weeks that count one after the other to the totals. */
    void total(Tiers tiers, int benefit, int weeks, int number, long gross) {
        int tier = tiers.of(number);
        int last = number + weeks - 1;
        if (last <= tiers.lastWeeks[tier]) {
            addTotal(tiers, tier, benefit, weeks, gross);
        } else {
            totalOf(tiers, tier, benefit, number, last, gross);
        }
    }

    private void totalOf(Tiers tiers, int from, int benefit, int first, int last, long gross) {
        int number = first;
        for (int tier = from; number <= last; tier++) {
            int end = Math.min(last, tiers.lastWeeks[tier]);
            addTotal(tiers, tier, benefit, end - number + 1, gross);
            number = end + 1;
        }
    }

    private long addTotal(Tiers tiers, int tier, int benefit, int weeks, long gross) {
        long share = tiers.shares[tier].refundOf(gross, rounding);
        totals.add(benefit, tiers.ways[tier], weeks, gross, share);
        return share;
    }

    void give(Line line) {
        Tiers tiers = line.tiers;
        if (line.standing != 0) {
            give(line, tiers.of(line.standing), line.week, line.weeks, line.number);
            return;
        }
        int last = line.number + line.weeks - 1;
        int number = line.number;
        for (int tier = tiers.of(number); number <= last; tier++) {
            int end = Math.min(last, tiers.lastWeeks[tier]);
            give(line, tier, line.week + number - line.number, end - number + 1, number);
            number = end + 1;
        }
    }

    private void give(Line line, int tier, int week, int weeks, int number) {
        long share = addTotal(line.tiers, tier, line.benefit, weeks, line.gross);
        if (another.isPresent()) {
            another.get().add(line, line.tiers.ways[tier], line.tiers.onLadder ? tier : -1, week, weeks, number, share);
        }
    }
}
