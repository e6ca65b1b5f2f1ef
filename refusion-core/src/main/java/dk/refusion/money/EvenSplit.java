package dk.refusion.money;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;

/**
 * An amount spread evenly over parts, such as a benefit over the days of its period (jævn fordeling).
 *
 * <p>The first k of n parts together are total × k ÷ n, rounded half up to the øre; a run of parts is the difference of
 * two such sums. So a run's amount does not depend on how the rest is grouped, neighbouring runs add up to the run that
 * covers both, and all parts together are the total. This is the split by days of § 19(2) of Order 14/2026, which says
 * evenly but names no rounding.
 *
 * <pre>{@code
 * EvenSplit january = Allocation.evenly(Money.ofKroner(12_400), 31);
 * january.run(0, 4);     // 1.600,00 kr.: 1–4 January
 * january.run(4, 11);    // 2.800,00 kr.: 5–11 January
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EvenSplit implements Written {
    /** 2⁶⁴ ÷ parts, rounded up, for periods of 3 days to a year; a product with it is much faster than a quotient. */
    private static final long[] INVERSES = new long[368];
    /** Up to this amount the rounding up of an inverse never shows in a product with it. */
    private static final long MOST_BY_INVERSE = 1L << 40;

    static {
        for (int parts = 3; parts < INVERSES.length; parts++) {
            INVERSES[parts] = Long.divideUnsigned(-1, parts) + 1;
        }
    }

    private final Money total;
    private final int parts;

    EvenSplit(Money total, int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("an amount is split over at least one part, was " + parts);
        }
        this.total = total;
        this.parts = parts;
    }

    /**
     * The amount that is split.
     *
     * @return the sum of all parts
     */
    public Money total() {
        return total;
    }

    /** {@return the number of parts, at least one} */
    public int parts() {
        return parts;
    }

    /**
     * The amount of the first parts together.
     *
     * @param count how many parts, from zero to all of them
     * @return total × count ÷ parts, rounded half up
     * @throws IndexOutOfBoundsException if there are not so many parts
     */
    public Money first(int count) {
        if (count < 0 || count > parts) {
            throw new IndexOutOfBoundsException("count must be from 0 to " + parts + ", was " + count);
        }
        return Money.ofOere(first(total.oere(), count, parts));
    }

    /**
     * The amount of the first parts together, for calculations without objects.
     *
     * @param total the amount that is split, in øre
     * @param count how many parts, from zero to all of them, which is not checked
     * @param parts the number of all parts, at least one
     * @return total × count ÷ parts, rounded half up, in øre
     */
    public static long first(long total, int count, int parts) {
        if (parts > 2 && parts < INVERSES.length && total >= 0 && total < MOST_BY_INVERSE) {
            return Math.multiplyHigh(total * count + (parts >> 1), INVERSES[parts]);
        }
        long high = Math.multiplyHigh(total, count);
        long product = total * count;
        // the product fits in a long exactly when its upper half is only the sign of the lower
        return high == product >> 63
                ? Rounding.HALF_UP.divide(product, parts)
                : Rounding.HALF_UP
                        .divide(
                                BigInteger.valueOf(total).multiply(BigInteger.valueOf(count)),
                                BigInteger.valueOf(parts))
                        .longValueExact();
    }

    /**
     * {@return the amount of one part}
     *
     * @param index the number of the part, counted from zero
     * @throws IndexOutOfBoundsException if there is no such part
     */
    public Money part(int index) {
        return run(Objects.checkIndex(index, parts), index + 1);
    }

    /**
     * The amount of a run of parts.
     *
     * @param first the number of the first part, counted from zero
     * @param end the number of the part after the last; not less than {@code first}
     * @return the amount of those parts together; zero for an empty run
     * @throws IndexOutOfBoundsException if the run is not within the parts
     */
    public Money run(int first, int end) {
        if (first > end) {
            throw new IndexOutOfBoundsException("a run must not end before it starts, was " + first + " to " + end);
        }
        return first(end).minus(first(first));
    }

    /**
     * What is split.
     *
     * @return {@code total} and the number of {@code parts}
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder().with("total", total).with("parts", parts).build();
    }

    /** {@return the split in words, such as {@code 12.400,00 kr. på 31 dele}} */
    @Override
    public String toString() {
        return total + " på " + parts + " dele";
    }
}
