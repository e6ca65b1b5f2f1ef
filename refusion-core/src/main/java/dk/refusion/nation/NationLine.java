package dk.refusion.nation;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.refund.RefundAmounts;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The sums of a benefit with one rate over all persons, municipalities and weeks (landstal).
 *
 * <pre>{@code
 * for (NationLine line : settled.lines()) {
 *     System.out.println(line.benefit() + " " + line.rate() + " " + line.amounts().refund());
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
@Value.Immutable
public abstract sealed class NationLine implements Serializable, Written permits ImmutableNationLine {
    @Serial
    private static final long serialVersionUID = 1;

    NationLine() {}

    static NationLine of(Benefit benefit, FinancingRate rate, RefundAmounts amounts, long weeks) {
        return ImmutableNationLine.builder()
                .benefit(benefit)
                .financing(rate.financing())
                .rate(rate.rate())
                .isOnLadder(rate.isOnLadder())
                .amounts(amounts)
                .weeks(weeks)
                .build();
    }

    /** {@return the benefit} */
    public abstract Benefit benefit();

    /**
     * Which way the money goes.
     *
     * @return the direction
     */
    public abstract Financing financing();

    /**
     * The rate.
     *
     * @return the rate; empty for a benefit without a percentage
     */
    public abstract Optional<RefundRate> rate();

    /**
     * Whether the rate is the ladder's.
     *
     * @return true for the ladder; false for a rate fixed by another act, or none
     */
    public abstract boolean isOnLadder();

    /**
     * The amounts.
     *
     * @return the sums of the weeks, each rounded by itself
     */
    public abstract RefundAmounts amounts();

    /** {@return how many weeks of persons, municipalities and this benefit the line sums up} */
    public abstract long weeks();

    /**
     * The line with its amounts.
     *
     * @return the fields, called as the accessors
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("benefit", benefit())
                .with("financing", financing())
                .with("rate", rate())
                .with("onLadder", isOnLadder())
                .with("weeks", weeks())
                .withAll(amounts())
                .build();
    }

    /**
     * The line in one line of text.
     *
     * @return the text, such as {@code kontanthjælp 30 %: brutto …}
     */
    @Override
    public String toString() {
        return benefit().danish() + rate().map(rate -> " " + rate).orElse("") + ": " + amounts();
    }
}
