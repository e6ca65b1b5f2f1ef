package dk.refusion.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;

/**
 * How a printed figure agrees with what other printed figures give (afstemning).
 *
 * <p>Interval arithmetic decides: a printed figure stands for anything within half a step of its last digit, so a sum of
 * n figures carries n such halves. What differs by no more is explained by rounding; what differs by more is
 * contradictory, whoever erred.
 *
 * <pre>{@code
 * // 8,7 printed for 34,5 − 25,7: three figures of 0,1 may be 0,15 apart
 * Agreement.between(printed, mio("8.8"), List.of(mio("0.1"), mio("0.1")));   // ROUNDING
 * }</pre>
 */
public enum Agreement {
    /** The figure is what the others give. */
    EXACT("stemmer", "agrees"),
    /** It differs, but no more than the rounding of the figures involved allows. */
    ROUNDING("afrunding", "rounding"),
    /** It differs by more than rounding can explain. */
    CONTRADICTORY("modstrid", "contradiction");

    private final String danish;
    private final String english;

    Agreement(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * Compares a figure with what its parts give.
     *
     * @param printed the figure
     * @param computed what the parts give, read literally
     * @param resolutions one step of the last digit of each part
     * @return the finding
     * @throws ArithmeticException if the steps together are out of range
     */
    public static Agreement between(Figure printed, Money computed, Collection<Money> resolutions) {
        return of(
                Ratio.of(printed.amount().oere()).minus(Ratio.of(computed.oere())),
                Ratio.of(printed.resolution().plus(Money.sum(resolutions)).oere(), 2));
    }

    /**
     * Judges a deviation.
     *
     * @param deviation what was printed less what was computed, in any unit
     * @param bound how large a deviation rounding can explain, in the same unit, included
     * @return the finding
     */
    public static Agreement of(Ratio deviation, Ratio bound) {
        if (deviation.signum() == 0) {
            return EXACT;
        }
        boolean isWithin =
                deviation.compareTo(bound) <= 0 && deviation.negated().compareTo(bound) <= 0;
        return isWithin ? ROUNDING : CONTRADICTORY;
    }

    /** {@return the word that a Danish report prints} */
    public String danish() {
        return danish;
    }

    /** {@return the finding in English} */
    public String english() {
        return english;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would take a number for a position}
     *
     * @param name the name, such as {@code EXACT}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static Agreement fromString(String name) {
        return valueOf(name);
    }
}
