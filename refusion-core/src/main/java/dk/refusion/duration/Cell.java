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
record Cell(int year, Benefit benefit, Financing financing, int tier, Optional<RefundRate> rate)
        implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER = Comparator.comparingInt(Cell::year)
            .thenComparing(Cell::benefit)
            .thenComparing(Cell::financing)
            .thenComparingInt(Cell::tier)
            .thenComparing(Cell::stateShare);

    /** The cell of days under a rule, of somebody whose week has a number in the count. */
    static Cell of(int year, BenefitRule rule, RefundLadder ladder, int number, OptionalInt assumedTier) {
        boolean onLadder = rule.financing().hasRate() && rule.fixedRate().isEmpty();
        if (!onLadder) {
            return new Cell(year, rule.benefit(), rule.financing(), 0, rule.fixedRate());
        }
        int tier = assumedTier.orElseGet(() -> ladder.tierIndex(number) + 1);
        if (tier > ladder.tiers().size()) {
            throw new IllegalArgumentException(
                    "the ladder has " + ladder.tiers().size() + " tiers, was tier " + tier + " of " + ladder);
        }
        RefundTier step = ladder.tiers().get(tier - 1);
        return new Cell(year, rule.benefit(), rule.financing(), tier, Optional.of(step.rate()));
    }

    /** What the state carries; nothing where no percentage is set. */
    Ratio stateShare() {
        return rate.map(one -> one.refund().asRatio()).orElse(Ratio.ZERO);
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
