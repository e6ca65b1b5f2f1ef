package dk.refusion.ladder;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import dk.refusion.money.Rounding;
import java.io.Serial;
import java.io.Serializable;

/**
 * The part of an expense that the state carries, and the municipality's part as its mirror (refusionssats og
 * medfinansieringssats).
 *
 * <p>One rate serves both directions: of a benefit that the municipality pays, the state refunds the refund percentage;
 * of one that others pay, the municipality co-finances what is missing to 100 per cent. Amounts go through whole
 * numbers only; a product that leaves the range of a long is an {@link ArithmeticException}.
 *
 * <pre>{@code
 * RefundRate rate = RefundRate.of(Percentage.of(80));
 * rate.coFinancing();                              // 20 %
 * rate.refundOf(300_000, Rounding.HALF_UP);        // 240000, in øre
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
public final class RefundRate implements Comparable<RefundRate>, Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    private final Percentage refund;
    private final long numerator;
    private final long denominator;
    /** 2⁶⁴ ÷ denominator, rounded up. */
    private final long inverse;
    /** Amounts from zero on and less than this one may be multiplied by the inverse. */
    private final long inverseBelow;

    private RefundRate(Percentage refund) {
        this.refund = refund;
        this.numerator = refund.asRatio().numerator().longValueExact();
        this.denominator = refund.asRatio().denominator().longValueExact();
        long quotient = Long.divideUnsigned(-1, denominator);
        this.inverse = quotient + 1;
        // the inverse is too large by less than 1: below 2⁶⁴ ÷ denominator that never shows; of 1 and 2 it is no long
        this.inverseBelow = denominator > 2 ? quotient / denominator : 0;
    }

    /**
     * {@return a rate by what the state refunds}
     *
     * @param refund the state's part, from 0 to 100 per cent
     * @throws IllegalArgumentException if the percentage is not from 0 to 100
     * @throws ArithmeticException if its fraction cannot be written with longs
     */
    public static RefundRate of(Percentage refund) {
        if (!refund.isShare()) {
            throw new IllegalArgumentException("a refund rate is from 0 to 100 %, was " + refund);
        }
        return new RefundRate(refund);
    }

    /** {@return the part that the state carries} */
    public Percentage refund() {
        return refund;
    }

    /** {@return the part that the municipality carries, 100 per cent less the refund} */
    public Percentage coFinancing() {
        return refund.complement();
    }

    /**
     * The state's refund of an expense of the municipality.
     *
     * @param gross the expense in øre
     * @param rounding how to round to whole øre
     * @return the refund in øre
     * @throws ArithmeticException if the amount is out of range
     */
    public long refundOf(long gross, Rounding rounding) {
        return share(gross, numerator, rounding);
    }

    /**
     * The municipality's co-financing of an expense that others paid.
     *
     * @param gross the expense in øre
     * @param rounding how to round to whole øre
     * @return the co-financing in øre
     * @throws ArithmeticException if the amount is out of range
     */
    public long coFinancingOf(long gross, Rounding rounding) {
        return share(gross, denominator - numerator, rounding);
    }

    private long share(long gross, long part, Rounding rounding) {
        // the default rounding by a product, much faster than a quotient; unsigned, an amount below zero is too large
        return Long.compareUnsigned(gross, inverseBelow) < 0 && rounding == Rounding.HALF_UP
                ? Math.multiplyHigh(gross * part + (denominator >> 1), inverse)
                : rounding.divide(Math.multiplyExact(gross, part), denominator);
    }

    /** The smaller refund comes first. */
    @Override
    public int compareTo(RefundRate other) {
        return refund.compareTo(other.refund);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefundRate that && refund.equals(that.refund);
    }

    @Override
    public int hashCode() {
        return refund.hashCode();
    }

    /**
     * {@return a rate by the per cent that the state refunds, for mappers of JSON, and for frameworks that look for
     * this name to read parameters}
     *
     * @param percent the number of per cent, such as {@code "80"}
     * @throws IllegalArgumentException if the text is not a percentage from 0 to 100
     */
    @JsonCreator
    public static RefundRate valueOf(String percent) {
        return of(Percentage.valueOf(percent));
    }

    /** {@return the per cent that the state refunds, such as {@code 80}} */
    @Override
    public String asJson() {
        return refund.asJson();
    }

    /** {@return the refund percentage as Danish text, such as {@code 80 %}} */
    @Override
    public String toString() {
        return refund.toString();
    }
}
