package dk.refusion.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An exact percentage (procent), such as the 80 per cent of the first refund tier or a discount rate of 3,5 per cent.
 *
 * <p>Any size and sign: a change may be −6,5 or 250 per cent. Types that need a share between 0 and 100 check it
 * themselves. A percentage that no decimal number can write, such as 1980/52, is kept exactly.
 *
 * <pre>{@code
 * Percentage refund = Percentage.of(80);
 * refund.complement();                               // 20 %
 * kr(3_000).times(refund, Rounding.HALF_UP);         // 2.400,00 kr.
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
public final class Percentage implements Comparable<Percentage>, Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    /** Nothing: 0 per cent. */
    public static final Percentage ZERO = new Percentage(Ratio.ZERO);
    /** The whole: 100 per cent. */
    public static final Percentage HUNDRED = new Percentage(Ratio.ONE);

    private static final Ratio ONE_HUNDREDTH = Ratio.of(1, 100);

    private final Ratio ratio;

    private Percentage(Ratio ratio) {
        this.ratio = ratio;
    }

    /**
     * {@return a whole number of per cent}
     *
     * @param percent the number of per cent, 80 for 80 per cent
     */
    public static Percentage of(long percent) {
        return new Percentage(Ratio.of(percent, 100));
    }

    /**
     * {@return a number of per cent written as in Java, such as {@code "3.5"}}
     *
     * @param percent the number of per cent, with a point before its decimals and no sign for per cent
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static Percentage of(String percent) {
        return new Percentage(Ratio.of(Literal.decimal("percentage", percent)).times(ONE_HUNDREDTH));
    }

    /**
     * {@return the percentage that a ratio is}
     *
     * @param ratio the share of the whole, 4/5 for 80 per cent
     */
    public static Percentage of(Ratio ratio) {
        return new Percentage(ratio);
    }

    /**
     * {@return 100 per cent less this: the municipality's share where this is the state's, and the reverse}
     */
    public Percentage complement() {
        return new Percentage(Ratio.ONE.minus(ratio));
    }

    /**
     * {@return the sum of two percentages of the same whole}
     *
     * @param other the percentage to add
     */
    public Percentage plus(Percentage other) {
        return new Percentage(ratio.plus(other.ratio));
    }

    /**
     * {@return the difference of two percentages of the same whole}
     *
     * @param other the percentage to subtract
     */
    public Percentage minus(Percentage other) {
        return new Percentage(ratio.minus(other.ratio));
    }

    /** {@return the share of the whole as a ratio, 4/5 for 80 per cent} */
    public Ratio asRatio() {
        return ratio;
    }

    /**
     * {@return the number of per cent as a decimal number, 38.08 for 38,0769… per cent and two decimals}
     *
     * @param decimals how many decimals to keep, zero or more
     * @param rounding how to round what is finer
     */
    public BigDecimal rounded(int decimals, Rounding rounding) {
        return ratio.times(100).rounded(decimals, rounding);
    }

    /** {@return whether this is a share of a whole: from 0 to 100 per cent, both included} */
    public boolean isShare() {
        return ratio.signum() >= 0 && ratio.compareTo(Ratio.ONE) <= 0;
    }

    @Override
    public int compareTo(Percentage other) {
        return ratio.compareTo(other.ratio);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage that && ratio.equals(that.ratio);
    }

    @Override
    public int hashCode() {
        return ratio.hashCode();
    }

    /**
     * Reads a number of per cent, for mappers of JSON, and for frameworks that look for this name to read parameters.
     *
     * @param percent the number of per cent, such as {@code "33.3"} or {@code "100/3"}
     * @return the value
     * @throws IllegalArgumentException if the text is not such a number
     */
    @JsonCreator
    public static Percentage valueOf(String percent) {
        return of(Ratio.valueOf(percent).times(ONE_HUNDREDTH));
    }

    /**
     * {@return the number of per cent, exactly, such as {@code 80}, or {@code 100/3} if no decimal number writes it}
     */
    @Override
    public String asJson() {
        return ratio.times(100).asJson();
    }

    /**
     * {@return the percentage as Danish text, such as {@code 80 %} or {@code 38,0769… %}; one that needs more than four
     * decimals is cut and ends in an ellipsis}
     */
    @Override
    public String toString() {
        return ratio.times(100) + " %";
    }
}
