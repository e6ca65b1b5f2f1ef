package dk.refusion.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;

/**
 * The unit in which a table prints its amounts (enhed): kr., 1.000 kr., mio. kr. or mia. kr.
 *
 * <p>A unit is for reading and showing. {@link Money} itself has none.
 *
 * <pre>{@code
 * MoneyUnit.MILLION.of("15.7");                       // 15.700.000,00 kr.
 * MoneyUnit.MILLION.number(Money.ofKroner(250_000));  // 0.25
 * }</pre>
 */
public enum MoneyUnit {
    /** One krone (kr.). */
    KRONE("kr.", "kr.", 0),
    /** Thousand kroner (1.000 kr.). */
    THOUSAND("1.000 kr.", "1.000 kr.", 3),
    /** Million kroner (mio. kr.). */
    MILLION("mio. kr.", "million kr.", 6),
    /** Thousand million kroner, a Danish milliard (mia. kr.). */
    BILLION("mia. kr.", "billion kr.", 9);

    private final String danish;
    private final String english;
    private final int power;

    MoneyUnit(String danish, String english, int power) {
        this.danish = danish;
        this.english = english;
        this.power = power;
    }

    /**
     * {@return an amount of this unit written as in Java, such as {@code "15.7"}}
     *
     * @param number the number of units, with a point before its decimals and no grouping
     * @throws IllegalArgumentException if the text is not such a number or has more than {@link #maxDecimals()} decimals
     * @throws ArithmeticException if the amount is outside the range of money
     */
    public Money of(String number) {
        BigDecimal decimal = Literal.decimal("amount in " + danish, number);
        if (decimal.scale() > maxDecimals()) {
            throw new IllegalArgumentException(
                    "an amount in " + danish + " has at most " + maxDecimals() + " decimals, was \"" + number + "\"");
        }
        return of(decimal);
    }

    /**
     * {@return an amount of this unit}
     *
     * @param number the number of units
     * @throws IllegalArgumentException if the number is finer than one øre
     * @throws ArithmeticException if the amount is outside the range of money
     */
    public Money of(BigDecimal number) {
        return Money.of(number.movePointRight(power));
    }

    /**
     * How many of this unit an amount is.
     *
     * @param amount the amount
     * @return the exact number, without needless zeros after its point
     */
    public BigDecimal number(Money amount) {
        BigDecimal number = amount.kroner().movePointLeft(power).stripTrailingZeros();
        return number.setScale(Math.max(0, number.scale()));
    }

    /**
     * The last digit of a number with some decimals: 0,1 mio. kr. for one decimal of a million.
     *
     * @param decimals the number of decimals, from zero to {@link #maxDecimals()}
     * @return the amount that one step of the last digit is
     * @throws IllegalArgumentException if the last digit would be finer than one øre
     */
    public Money resolution(int decimals) {
        if (decimals < 0 || decimals > maxDecimals()) {
            throw new IllegalArgumentException(
                    "a number of " + danish + " has from 0 to " + maxDecimals() + " decimals, was " + decimals);
        }
        return of(BigDecimal.valueOf(1, decimals));
    }

    /** {@return the number of decimals with which one øre can be written, 2 for kroner, 8 for millions} */
    public int maxDecimals() {
        return power + 2;
    }

    /** {@return the unit as Danish tables print it, such as {@code mio. kr.}} */
    public String danish() {
        return danish;
    }

    /** {@return the unit as English tables print it, such as {@code million kr.}} */
    public String english() {
        return english;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would take a number for a position}
     *
     * @param name the name, such as {@code KRONE}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static MoneyUnit fromString(String name) {
        return valueOf(name);
    }
}
