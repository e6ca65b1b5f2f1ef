package dk.refusion.money;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact ratio of two whole numbers (forhold), such as 312,7 to 158,0 or 19 weeks of 52.
 *
 * <p>Kept in lowest terms with a positive denominator, so equal ratios are equal objects. Arithmetic never rounds; a
 * ratio becomes a decimal number only through {@link #rounded(int, Rounding)}, with the rounding named.
 *
 * <p>It is not an amount and has no unit: for amounts see {@link Money}, for hundredths {@link Percentage}.
 *
 * <pre>{@code
 * Ratio savingsPerKrone = mio("312.7").ratioTo(mio("158.0"));   // 1,9791…
 * savingsPerKrone.rounded(1, Rounding.HALF_UP);                  // 2.0
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
public final class Ratio implements Comparable<Ratio>, Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    /** Nothing of the whole. */
    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    /** The whole. */
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    private static final int SHOWN_DECIMALS = 4;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * {@return the ratio of two whole numbers}
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, not zero
     * @throws ArithmeticException if the denominator is zero
     */
    public static Ratio of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return the ratio that is a whole number}
     *
     * @param number the number
     */
    public static Ratio of(long number) {
        return new Ratio(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /**
     * {@return the exact ratio that is a decimal number written as in Java, such as {@code "383.25"}}
     *
     * @param number the number, with a point before its decimals and no grouping
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static Ratio of(String number) {
        return of(Literal.decimal("ratio", number));
    }

    /**
     * {@return the exact ratio that is a decimal number}
     *
     * @param number the number
     */
    public static Ratio of(BigDecimal number) {
        BigInteger unscaled = number.unscaledValue();
        return number.scale() <= 0
                ? new Ratio(unscaled.multiply(BigInteger.TEN.pow(-number.scale())), BigInteger.ONE)
                : of(unscaled, BigInteger.TEN.pow(number.scale()));
    }

    /**
     * {@return the ratio of two whole numbers of any size}
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, not zero
     * @throws ArithmeticException if the denominator is zero
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("ratio with denominator zero, numerator was " + numerator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return new Ratio(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** {@return the number above the line, in lowest terms; it carries the sign} */
    public BigInteger numerator() {
        return numerator;
    }

    /** {@return the number below the line, in lowest terms; always positive} */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * {@return the exact sum of two ratios}
     *
     * @param other the ratio to add
     */
    public Ratio plus(Ratio other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * {@return the exact difference of two ratios}
     *
     * @param other the ratio to subtract
     */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /**
     * {@return the exact product of two ratios}
     *
     * @param other the ratio to multiply by
     */
    public Ratio times(Ratio other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@return the exact product with a whole number}
     *
     * @param factor the number to multiply by
     */
    public Ratio times(long factor) {
        return of(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /**
     * {@return the exact quotient of two ratios}
     *
     * @param other the ratio to divide by, not zero
     * @throws ArithmeticException if the other ratio is zero
     */
    public Ratio dividedBy(Ratio other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The ratio multiplied by itself a number of times.
     *
     * @param exponent how often, zero or more
     * @return the exact power; one when the exponent is zero
     * @throws IllegalArgumentException if the exponent is negative
     */
    public Ratio power(int exponent) {
        if (exponent < 0) {
            throw new IllegalArgumentException("exponent must be zero or more, was " + exponent);
        }
        return new Ratio(numerator.pow(exponent), denominator.pow(exponent));
    }

    /** {@return the ratio with the opposite sign} */
    public Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    /** {@return the sign} */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The ratio as a decimal number.
     *
     * @param decimals how many decimals to keep, zero or more
     * @param rounding how to round what is finer
     * @return the number with exactly that many decimals
     * @throws IllegalArgumentException if the number of decimals is negative
     */
    public BigDecimal rounded(int decimals, Rounding rounding) {
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals must be zero or more, was " + decimals);
        }
        return requireNonNull(rounding, "rounding").divide(numerator, denominator, decimals);
    }

    /** {@return the ratio in hundredths} */
    public Percentage asPercentage() {
        return Percentage.of(this);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * Reads a decimal number or a fraction, for mappers of JSON, and for frameworks that look for this name to read
     * parameters.
     *
     * @param text the number, such as {@code "2.25"} or {@code "1/3"}
     * @return the value
     * @throws IllegalArgumentException if the text is not such a number
     */
    @JsonCreator
    public static Ratio valueOf(String text) {
        return Literal.ratio("ratio", text);
    }

    /**
     * The number, exactly.
     *
     * @return a decimal number such as {@code 2.25}, or a fraction such as {@code 1/3} if no decimal number writes it
     */
    @Override
    public String asJson() {
        return Literal.of(this);
    }

    /**
     * {@return the ratio as a Danish decimal number, such as {@code 2,2485…}; one that needs more than four decimals is
     * cut and ends in an ellipsis}
     */
    @Override
    public String toString() {
        BigDecimal cut = Rounding.DOWN.divide(numerator, denominator, SHOWN_DECIMALS);
        boolean exact = of(cut).equals(this);
        String sign = cut.signum() == 0 && signum() < 0 ? "-" : "";
        return sign + DanishText.format(exact ? cut.stripTrailingZeros() : cut) + (exact ? "" : "…");
    }
}
