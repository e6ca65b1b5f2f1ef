package dk.refusion.duration;

import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.RefundTier;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.money.Ratio;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What weeks are added up by.
 *
 * @param tier the number of the tier, counted from 1; zero outside the ladder
 */
record ExpenseCell(int year, Benefit benefit, Financing financing, int tier, Optional<RefundRate> rate)
        implements Comparable<ExpenseCell> {
    private static final Comparator<ExpenseCell> ORDER = Comparator.comparingInt(ExpenseCell::year)
            .thenComparing(ExpenseCell::benefit)
            .thenComparing(ExpenseCell::financing)
            .thenComparingInt(ExpenseCell::tier)
            .thenComparing(ExpenseCell::stateShare);

    /** The cell of days under a rule, of somebody whose week has a number in the count. */
    static ExpenseCell of(int year, BenefitRule rule, RefundLadder ladder, int number, OptionalInt assumedTier) {
        boolean onLadder = rule.isOnLadder();
        if (!onLadder) {
            return new ExpenseCell(year, rule.benefit(), rule.financing(), 0, rule.fixedRate());
        }
        int tier = assumedTier.orElseGet(() -> ladder.tiers().indexOf(ladder.tier(number)) + 1);
        if (tier > ladder.tiers().size()) {
            throw new IllegalArgumentException(
                    "the ladder has " + ladder.tiers().size() + " tiers, was tier " + tier + " of " + ladder);
        }
        RefundTier step = ladder.tiers().get(tier - 1);
        return new ExpenseCell(year, rule.benefit(), rule.financing(), tier, Optional.of(step.rate()));
    }

    /** What the state carries; nothing where no percentage is set. */
    Ratio stateShare() {
        return rate.map(one -> one.refund().asRatio()).orElse(Ratio.ZERO);
    }

    @Override
    public int compareTo(ExpenseCell other) {
        return ORDER.compare(this, other);
    }
}
