package dk.refusion.examples.cli.nation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.money.Percentage;
import dk.refusion.nation.NationLine;
import dk.refusion.nation.NationSettlement;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.StatementLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is shown of a settled population: the sums of a benefit with one rate.
 *
 * @param benefit the benefit
 * @param financing which way the money goes
 * @param rate the rate; empty if there is none
 * @param isOnLadder whether the rate is the ladder's
 * @param amounts the sums
 * @param weeks how many weeks had the rate
 */
public record NationSum(
        Benefit benefit,
        Financing financing,
        Optional<RefundRate> rate,
        boolean isOnLadder,
        RefundAmounts amounts,
        long weeks) {
    private static final Comparator<NationSum> ORDER = comparing(NationSum::benefit)
            .thenComparing(NationSum::financing)
            .thenComparing(sum -> sum.rate.map(RefundRate::refund).orElse(Percentage.ZERO), reverseOrder())
            .thenComparing(sum -> sum.rate.isPresent())
            .thenComparing(NationSum::isOnLadder);

    /**
     * The sums of a settlement.
     *
     * @param settlement the settlement
     * @return a sum for each benefit and rate
     */
    public static List<NationSum> of(NationSettlement settlement) {
        return settlement.lines().stream().map(NationSum::of).toList();
    }

    private static NationSum of(NationLine line) {
        return new NationSum(
                line.benefit(), line.financing(), line.rate(), line.isOnLadder(), line.amounts(), line.weeks());
    }

    /**
     * The sums of statements over municipalities and months.
     *
     * @param statements lines of any municipalities and months
     * @return a sum for each benefit and rate
     */
    public static List<NationSum> ofStatements(List<StatementLine> statements) {
        SortedMap<NationSum, NationSum> sums = new TreeMap<>(ORDER);
        for (StatementLine line : statements) {
            NationSum sum = new NationSum(
                    line.benefit(), line.financing(), line.rate(), line.isOnLadder(), line.amounts(), line.weeks());
            sums.merge(sum, sum, NationSum::plus);
        }
        return List.copyOf(sums.values());
    }

    private NationSum plus(NationSum other) {
        return new NationSum(benefit, financing, rate, isOnLadder, amounts.plus(other.amounts), weeks + other.weeks);
    }
}
