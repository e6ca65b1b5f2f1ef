package dk.refusion.indicator;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;
import dk.refusion.money.DanishText;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * A number of full-time persons (fuldtidspersoner, helårspersoner): the volume of a benefit converted to persons who
 * receive it full-time throughout the period. Exact, with any fraction.
 *
 * <p>It does not count persons: two who receive a benefit for half a year each are one. A volume is zero or more; a
 * deviation or a change may be negative. A missing volume is an empty {@code Optional}, never {@link #ZERO}.
 *
 * <pre>{@code
 * FullTimePersons.of("383.25");                                     // 383,25
 * FullTimePersons.mean(List.of(q1, q2, q3, q4));                    // the annual mean of quarters
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FullTimePersons implements Comparable<FullTimePersons>, Written {
    /** Nobody. Not the same as an absent volume. */
    public static final FullTimePersons ZERO = new FullTimePersons(Ratio.ZERO);

    private final Ratio number;

    private FullTimePersons(Ratio number) {
        this.number = number;
    }

    /**
     * {@return a whole number of full-time persons}
     *
     * @param persons the number
     */
    public static FullTimePersons of(long persons) {
        return of(Ratio.of(persons));
    }

    /**
     * {@return a number of full-time persons written as in Java, such as {@code "383.25"}}
     *
     * @param persons the number, with a point before its decimals and no grouping
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static FullTimePersons of(String persons) {
        return of(Ratio.of(persons));
    }

    /**
     * {@return an exact number of full-time persons}
     *
     * @param persons the number
     */
    public static FullTimePersons of(Ratio persons) {
        return new FullTimePersons(requireNonNull(persons, "persons"));
    }

    /**
     * {@return the exact mean over periods of equal length, such as the four quarters of a year}
     *
     * @param periods the full-time persons of each period, at least one
     * @throws IllegalArgumentException if there is no period
     */
    public static FullTimePersons mean(Collection<FullTimePersons> periods) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("a mean needs at least one period, was none");
        }
        return of(sum(periods).number.dividedBy(Ratio.of(periods.size())));
    }

    /**
     * The sum of full-time persons.
     *
     * @param persons the numbers to add
     * @return their sum; zero if there are none
     */
    public static FullTimePersons sum(Iterable<FullTimePersons> persons) {
        FullTimePersons sum = ZERO;
        for (FullTimePersons one : persons) {
            sum = sum.plus(one);
        }
        return sum;
    }

    /** {@return the exact number of full-time persons} */
    public Ratio number() {
        return number;
    }

    /**
     * {@return the number of full-time persons as a decimal number}
     *
     * @param decimals how many decimals to keep, zero or more
     * @param rounding how to round what is finer
     * @throws IllegalArgumentException if the number of decimals is negative
     */
    public BigDecimal rounded(int decimals, Rounding rounding) {
        return number.rounded(decimals, rounding);
    }

    /**
     * {@return the exact sum of two numbers}
     *
     * @param other the full-time persons to add
     */
    public FullTimePersons plus(FullTimePersons other) {
        return of(number.plus(other.number));
    }

    /**
     * {@return the exact difference of two numbers}
     *
     * @param other the full-time persons to subtract
     */
    public FullTimePersons minus(FullTimePersons other) {
        return of(number.minus(other.number));
    }

    /**
     * {@return the exact product with a ratio, such as the development of the nation}
     *
     * @param ratio the ratio to multiply by
     */
    public FullTimePersons times(Ratio ratio) {
        return of(number.times(ratio));
    }

    /** {@return the number with the opposite sign} */
    public FullTimePersons negated() {
        return of(number.negated());
    }

    /**
     * How large this number is beside another, such as this year beside the last.
     *
     * @param other the number to compare with, not zero
     * @return the exact ratio of this to the other
     * @throws ArithmeticException if the other is zero
     */
    public Ratio ratioTo(FullTimePersons other) {
        return number.dividedBy(other.number);
    }

    /** {@return the sign} */
    public int signum() {
        return number.signum();
    }

    @Override
    public int compareTo(FullTimePersons other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FullTimePersons that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /**
     * Reads a number of full-time persons, for mappers of JSON, and for frameworks that look for this name to read
     * parameters.
     *
     * @param persons the number, such as {@code "383.25"}
     * @return the value
     * @throws IllegalArgumentException if the text is not such a number
     */
    @JsonCreator
    public static FullTimePersons valueOf(String persons) {
        return of(Ratio.valueOf(persons));
    }

    /** {@return the number, exactly, such as {@code 383.25}, or a fraction if no decimal number writes it} */
    @Override
    public String asJson() {
        return number.asJson();
    }

    /**
     * The number with two decimals, rounded half up for showing.
     *
     * @return the Danish text, such as {@code 383,25}
     */
    @Override
    public String toString() {
        return DanishText.format(rounded(2, Rounding.HALF_UP));
    }
}
