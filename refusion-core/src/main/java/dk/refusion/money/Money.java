package dk.refusion.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An amount of Danish kroner, exact to the øre (beløb).
 *
 * <p>An amount is a whole number of øre between {@link #MIN} and {@link #MAX}, some 92.000.000 mia. kr. either way. It
 * has no currency, no unit of display and no rounding of its own: a result that is not whole øre needs a
 * {@link Rounding}, one that is out of range is an {@link ArithmeticException}. A missing amount is an empty
 * {@code Optional} or an absent year, never {@link #ZERO}.
 *
 * <p>In code, amounts are written as Java writes numbers, {@code Money.of("1234.50")}; text from Danish files is read
 * by {@link #parse(String)} and {@link DanishText}.
 *
 * <pre>{@code
 * Money gross = Money.ofKroner(3_000);
 * Money refund = gross.times(Percentage.of(80), Rounding.HALF_UP);   // 2.400,00 kr.
 * Money ownShare = gross.minus(refund);                              // 600,00 kr.
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
public final class Money implements Comparable<Money>, Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    /** No kroner. Not the same as an absent amount. */
    public static final Money ZERO = new Money(0, null);
    /** The largest amount: 92.233.720.368.547.758,07 kr. */
    public static final Money MAX = new Money(Long.MAX_VALUE, null);
    /** The smallest amount: −92.233.720.368.547.758,08 kr. */
    public static final Money MIN = new Money(Long.MIN_VALUE, null);

    private static final long OERE_PER_KRONE = 100;

    private final long oere;

    /** It has two parameters because mappers of JSON call a constructor of one number, even a private one. */
    private Money(long oere, @Nullable Void unused) {
        this.oere = oere;
    }

    /**
     * {@return an amount of whole øre}
     *
     * @param oere the number of øre, may be negative
     */
    public static Money ofOere(long oere) {
        return oere == 0 ? ZERO : new Money(oere, null);
    }

    /**
     * {@return an amount of whole kroner}
     *
     * @param kroner the number of kroner, may be negative
     * @throws ArithmeticException if the amount is outside the range of money
     */
    public static Money ofKroner(long kroner) {
        return exactly(() -> kroner + " kr.", () -> Math.multiplyExact(kroner, OERE_PER_KRONE));
    }

    /**
     * {@return an amount of kroner written as in Java, such as {@code "1234.50"}}
     *
     * @param kroner the number of kroner, with a point before the øre and no grouping
     * @throws IllegalArgumentException if the text is not such a number or has more than two decimals
     * @throws ArithmeticException if the amount is outside the range of money
     */
    public static Money of(String kroner) {
        return MoneyUnit.KRONE.of(kroner);
    }

    /**
     * {@return an amount of kroner}
     *
     * @param kroner the number of kroner, with at most two decimals that are not zero
     * @throws IllegalArgumentException if the number is finer than one øre
     * @throws ArithmeticException if the amount is outside the range of money
     */
    public static Money of(BigDecimal kroner) {
        BigDecimal oere = kroner.movePointRight(2);
        if (oere.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(
                    "an amount has at most two decimals unless a rounding is given, was " + kroner.toPlainString());
        }
        return ofOere(oere.toBigInteger(), () -> kroner.toPlainString() + " kr.");
    }

    /**
     * {@return an amount of kroner, rounded to the øre}
     *
     * @param kroner the number of kroner, with any number of decimals
     * @param rounding how to round what is finer than one øre
     * @throws ArithmeticException if the amount is outside the range of money
     */
    public static Money of(BigDecimal kroner, Rounding rounding) {
        return of(rounding.round(kroner, 2));
    }

    /**
     * Reads an amount of kroner as Danish text, strictly and wholly: {@code 1.234,50}, {@code -900.000 kr.}
     *
     * @param danish the text, see {@link DanishText} for what is allowed
     * @return the amount
     * @throws IllegalArgumentException if the text is not a Danish amount; the message quotes it
     * @throws ArithmeticException if the amount is outside the range of money
     */
    public static Money parse(String danish) {
        return DanishText.parseAmount(danish);
    }

    /**
     * The sum of amounts.
     *
     * @param amounts the amounts, none of them null
     * @return their sum; zero if there are none
     * @throws ArithmeticException if a running sum is outside the range of money
     */
    public static Money sum(Iterable<Money> amounts) {
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /** {@return the amount in øre} */
    public long oere() {
        return oere;
    }

    /** {@return the amount in kroner, with two decimals} */
    public BigDecimal kroner() {
        return BigDecimal.valueOf(oere, 2);
    }

    /**
     * {@return the exact sum of two amounts}
     *
     * @param other the amount to add
     * @throws ArithmeticException if the sum is outside the range of money
     */
    public Money plus(Money other) {
        return exactly(() -> this + " + " + other, () -> Math.addExact(oere, other.oere));
    }

    /**
     * {@return the exact difference of two amounts}
     *
     * @param other the amount to subtract
     * @throws ArithmeticException if the difference is outside the range of money
     */
    public Money minus(Money other) {
        return exactly(() -> this + " - " + other, () -> Math.subtractExact(oere, other.oere));
    }

    /**
     * {@return the amount with the opposite sign}
     *
     * @throws ArithmeticException if this is {@link #MIN}
     */
    public Money negated() {
        return exactly(() -> "-(" + this + ")", () -> Math.negateExact(oere));
    }

    /**
     * {@return the amount without its sign}
     *
     * @throws ArithmeticException if this is {@link #MIN}
     */
    public Money abs() {
        return oere < 0 ? negated() : this;
    }

    /**
     * {@return the exact product with a whole number}
     *
     * @param factor the number to multiply by
     * @throws ArithmeticException if the product is outside the range of money
     */
    public Money times(long factor) {
        return exactly(() -> this + " × " + factor, () -> Math.multiplyExact(oere, factor));
    }

    /**
     * {@return a percentage of the amount, rounded}
     *
     * @param percentage the percentage to take
     * @param rounding how to round what is finer than one øre
     * @throws ArithmeticException if the product is outside the range of money
     */
    public Money times(Percentage percentage, Rounding rounding) {
        return times(percentage.asRatio(), rounding);
    }

    /**
     * {@return the product with a ratio, rounded}
     *
     * @param ratio the ratio to multiply by
     * @param rounding how to round what is finer than one øre
     * @throws ArithmeticException if the product is outside the range of money
     */
    public Money times(Ratio ratio, Rounding rounding) {
        BigInteger product = BigInteger.valueOf(oere).multiply(ratio.numerator());
        return ofOere(rounding.divide(product, ratio.denominator()), () -> this + " × " + ratio);
    }

    /**
     * How large this amount is beside another.
     *
     * @param other the amount to compare with, not zero
     * @return the exact ratio of this to the other
     * @throws ArithmeticException if the other amount is zero
     */
    public Ratio ratioTo(Money other) {
        if (other.oere == 0) {
            throw new ArithmeticException("no ratio of " + this + " to zero kroner");
        }
        return Ratio.of(oere, other.oere);
    }

    /**
     * {@return the nearest amount that is a whole number of a unit, such as the nearest 0,1 mio. kr.}
     *
     * @param unit the smallest step of the result, more than zero
     * @param rounding how to round what is finer
     * @throws IllegalArgumentException if the unit is zero or negative
     * @throws ArithmeticException if the result is outside the range of money
     */
    public Money roundedTo(Money unit, Rounding rounding) {
        if (unit.oere <= 0) {
            throw new IllegalArgumentException("the unit to round to must be more than zero, was " + unit);
        }
        return exactly(
                () -> this + " rounded to " + unit,
                () -> Math.multiplyExact(unit.oere, rounding.divide(oere, unit.oere)));
    }

    /** {@return the sign} */
    public int signum() {
        return Long.signum(oere);
    }

    /** {@return whether the amount is zero} */
    public boolean isZero() {
        return oere == 0;
    }

    /** {@return whether the amount is less than zero} */
    public boolean isNegative() {
        return oere < 0;
    }

    /** {@return whether the amount is more than zero} */
    public boolean isPositive() {
        return oere > 0;
    }

    /**
     * {@return whether this amount is more than another; false if they are equal}
     *
     * @param other the other amount
     */
    public boolean isGreaterThan(Money other) {
        return oere > other.oere;
    }

    /**
     * {@return whether this amount is less than another; false if they are equal}
     *
     * @param other the other amount
     */
    public boolean isLessThan(Money other) {
        return oere < other.oere;
    }

    /** Zero stays one object, also when it is read from a stream. */
    @Serial
    private Object readResolve() {
        return ofOere(oere);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(oere, other.oere);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && oere == that.oere;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(oere);
    }

    /**
     * {@return the same as {@link #of(String)}, for mappers of JSON, and for frameworks that look for this name to read
     * parameters}
     *
     * @param kroner the number of kroner, such as {@code "12.50"}
     * @throws IllegalArgumentException if the text is not a number of kroner or has more than two decimals
     */
    @JsonCreator
    public static Money valueOf(String kroner) {
        return of(kroner);
    }

    /** {@return the number of kroner, with a point before its two decimals, such as {@code 12.50}} */
    @Override
    public String asJson() {
        return kroner().toPlainString();
    }

    /**
     * {@return the amount as Danish text with its øre, such as {@code -1.234,50 kr.}; {@link #parse(String)} reads it
     * back}
     */
    @Override
    public String toString() {
        return DanishText.format(this);
    }

    static Money ofOere(BigInteger oere, Supplier<String> operation) {
        return exactly(operation, oere::longValueExact);
    }

    /** Runs a calculation in øre; on overflow says which amounts it was about. */
    private static Money exactly(Supplier<String> operation, java.util.function.LongSupplier oere) {
        try {
            return ofOere(oere.getAsLong());
        } catch (ArithmeticException overflow) {
            ArithmeticException named = new ArithmeticException(
                    "amount out of range, at most ±92.233.720.368.547.758,07 kr., was " + operation.get());
            named.initCause(overflow);
            throw named;
        }
    }
}
