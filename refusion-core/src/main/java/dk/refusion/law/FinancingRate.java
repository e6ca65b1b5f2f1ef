package dk.refusion.law;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.money.Percentage;
import dk.refusion.money.Rounding;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which way the money goes for an expense and with which rate: what lines are added up by, besides municipality, month and
 * benefit (finansieringssats).
 *
 * <pre>{@code
 * FinancingRate.of(Financing.CO_FINANCING, RefundRate.of(Percentage.of(80)), true, Rounding.HALF_UP)
 *         .share(300_000);       // 60000 øre, which the municipality pays the state
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
public final class FinancingRate implements Written, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final Financing financing;
    private final @Nullable RefundRate rate;
    private final boolean onLadder;
    private final Rounding rounding;
    /** The rate whose refund is what changes hands. */
    private final RefundRate handed;

    private FinancingRate(Financing financing, @Nullable RefundRate rate, boolean onLadder, Rounding rounding) {
        this.financing = financing;
        this.rate = rate;
        this.onLadder = onLadder;
        this.rounding = rounding;
        this.handed = RefundRate.of(rate == null ? Percentage.ZERO : handed(financing, rate.refund()));
    }

    private static Percentage handed(Financing financing, Percentage refund) {
        return switch (financing) {
            case REFUND -> refund;
            case CO_FINANCING -> refund.complement();
            case NONE, OUTSIDE -> Percentage.ZERO;
        };
    }

    /**
     * {@return a direction with its rate}
     *
     * @param financing which way the money goes
     * @param rate the rate
     * @param onLadder whether the rate is the ladder's
     * @param rounding how shares are rounded to whole øre
     */
    public static FinancingRate of(Financing financing, RefundRate rate, boolean onLadder, Rounding rounding) {
        return new FinancingRate(financing, rate, onLadder, rounding);
    }

    /**
     * {@return a direction of a benefit without a percentage, of which nothing is shared}
     *
     * @param financing which way the money goes
     */
    public static FinancingRate withoutRate(Financing financing) {
        return new FinancingRate(financing, null, false, Rounding.HALF_UP);
    }

    /**
     * Which way the money goes.
     *
     * @return the direction
     */
    public Financing financing() {
        return financing;
    }

    /** {@return the rate; empty for a benefit without a percentage} */
    public Optional<RefundRate> rate() {
        return Optional.ofNullable(rate);
    }

    /**
     * Whether the rate is the ladder's.
     *
     * @return true for the ladder; false for a rate fixed by another act, or none
     */
    public boolean isOnLadder() {
        return onLadder;
    }

    /**
     * What changes hands between state and municipality for an expense, for calculations without objects.
     *
     * @param gross the expense in øre
     * @return the state's refund of a refunded benefit, the municipality's co-financing of a co-financed one, in øre; zero
     *     for the others
     * @throws ArithmeticException if the amount is out of range
     */
    public long share(long gross) {
        return handed.refundOf(gross, rounding);
    }

    /**
     * What changes hands for the weeks of a line of a statement: the sum of what it is for each week, or taken anew from the
     * sum of the gross amounts where the policies say so.
     *
     * @param gross the sum of the gross amounts, in øre
     * @param share the sum of what changes hands for each week, in øre
     * @param policies the readings that say which of the two holds
     * @return the amount in øre
     */
    public long shareOfSums(long gross, long share, Policies policies) {
        return policies.roundingLevel() == Policies.RoundingLevel.STATEMENT ? share(gross) : share;
    }

    /**
     * The direction with its rate.
     *
     * @return {@code financing}, the {@code rate} and whether it is {@code onLadder}
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("financing", financing)
                .with("rate", rate())
                .with("onLadder", onLadder)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FinancingRate that
                && financing == that.financing
                && Objects.equals(rate, that.rate)
                && onLadder == that.onLadder
                && rounding == that.rounding;
    }

    @Override
    public int hashCode() {
        return Objects.hash(financing.danish(), rate, onLadder, rounding.name());
    }

    /** {@return the direction and the rate, such as {@code refusion 80 %}} */
    @Override
    public String toString() {
        return financing.danish() + rate().map(one -> " " + one).orElse("");
    }
}
