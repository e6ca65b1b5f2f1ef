package dk.refusion.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A named way to round (afrunding).
 *
 * <p>The domain's default is {@link #HALF_UP}: the law on refunds prescribes no rounding for refund and co-financing,
 * and the published tables are rounded half up. Every method that may round takes one of these; nothing rounds unasked.
 *
 * <pre>{@code
 * Rounding.HALF_UP.divide(-5, 2);       // -3: half goes away from zero
 * Rounding.HALF_EVEN.divide(-5, 2);     // -2
 * }</pre>
 */
public enum Rounding {
    /** To the nearest, a half away from zero: 2,5 becomes 3 and −2,5 becomes −3. The default of the domain. */
    HALF_UP(RoundingMode.HALF_UP),
    /** To the nearest, a half to the even neighbour: 2,5 becomes 2 and 3,5 becomes 4. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** To the nearest, a half towards zero: 2,5 becomes 2 and −2,5 becomes −2. */
    HALF_DOWN(RoundingMode.HALF_DOWN),
    /** Away from zero: 2,1 becomes 3 and −2,1 becomes −3. */
    UP(RoundingMode.UP),
    /** Towards zero: 2,9 becomes 2 and −2,9 becomes −2. */
    DOWN(RoundingMode.DOWN),
    /** Towards plus infinity: 2,1 becomes 3 and −2,9 becomes −2. */
    CEILING(RoundingMode.CEILING),
    /** Towards minus infinity: 2,9 becomes 2 and −2,1 becomes −3. */
    FLOOR(RoundingMode.FLOOR);

    /** A number up to this and half of any other have a sum within a long. */
    private static final long ROOMY = 1L << 62;

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /**
     * {@return the quotient of two whole numbers as a whole number, rounded this way}
     *
     * @param dividend the number that is divided
     * @param divisor the number to divide by, not zero
     * @throws ArithmeticException if the divisor is zero, or the quotient is {@code Long.MIN_VALUE / -1}
     */
    public long divide(long dividend, long divisor) {
        if (this == HALF_UP && divisor > 0 && dividend < ROOMY && dividend > -ROOMY) {
            // the default, without a branch on the remainder, which no processor can foretell
            long half = divisor >> 1;
            return (dividend + (dividend < 0 ? -half : half)) / divisor;
        }
        if (divisor == 0) {
            throw new ArithmeticException("division by zero, dividend was " + dividend);
        }
        if (dividend == Long.MIN_VALUE && divisor == -1) {
            throw new ArithmeticException("quotient overflow: " + dividend + " / " + divisor);
        }
        long quotient = dividend / divisor;
        long remainder = dividend % divisor;
        if (remainder == 0) {
            return quotient;
        }
        boolean negative = Long.signum(dividend) != Long.signum(divisor);
        return awayFromZero(negative, quotient, halfCompared(remainder, divisor))
                ? quotient + (negative ? -1 : 1)
                : quotient;
    }

    private boolean awayFromZero(boolean negative, long quotient, int comparedWithHalf) {
        return switch (this) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
            case HALF_UP -> comparedWithHalf >= 0;
            case HALF_DOWN -> comparedWithHalf > 0;
            case HALF_EVEN -> comparedWithHalf > 0 || (comparedWithHalf == 0 && (quotient & 1) != 0);
        };
    }

    /** Compares |remainder| with |divisor| / 2 without doubling, which could overflow. */
    private static int halfCompared(long remainder, long divisor) {
        long size = -Math.abs(remainder); // negative, so that Long.MIN_VALUE needs no exception
        long rest = -Math.abs(divisor) - size;
        return Long.compare(rest, size);
    }

    BigInteger divide(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend).divide(new BigDecimal(divisor), 0, mode).toBigIntegerExact();
    }

    BigDecimal divide(BigInteger dividend, BigInteger divisor, int decimals) {
        return new BigDecimal(dividend).divide(new BigDecimal(divisor), decimals, mode);
    }

    BigDecimal round(BigDecimal number, int decimals) {
        return number.setScale(decimals, mode);
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would take a number for a position}
     *
     * @param name the name, such as {@code HALF_UP}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static Rounding fromString(String name) {
        return valueOf(name);
    }
}
