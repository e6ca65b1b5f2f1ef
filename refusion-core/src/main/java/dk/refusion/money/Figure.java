package dk.refusion.money;

import static java.util.Objects.requireNonNull;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import java.math.BigDecimal;
import java.util.Map;

/**
 * An amount as it was published (offentliggjort tal): a number of a unit with the decimals that were printed.
 *
 * <p>{@code 15,7 mio. kr.} stands for any amount within half a step of its last digit, from 15.650.000 to
 * 15.750.000 kr., both ends included because the publisher's way of rounding a half is not known. That is what
 * distinguishes it from the exact {@link Money} of 15.700.000 kr.
 *
 * <pre>{@code
 * Figure printed = Figure.of(new BigDecimal("8.7"), MoneyUnit.MILLION);
 * printed.amount();        // 8.700.000,00 kr.
 * printed.resolution();    // 100.000,00 kr.
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Figure implements Written {
    private final BigDecimal number;
    private final MoneyUnit unit;
    private final Money amount;

    private Figure(BigDecimal number, MoneyUnit unit, Money amount) {
        this.number = number;
        this.unit = unit;
        this.amount = amount;
    }

    /**
     * {@return a figure from the number that was printed}
     *
     * @param number the number of units; its scale is the number of decimals printed
     * @param unit the unit of the figure
     * @throws IllegalArgumentException if the last digit is finer than one øre
     * @throws ArithmeticException if the amount is outside the range of money
     */
    public static Figure of(BigDecimal number, MoneyUnit unit) {
        BigDecimal printed = number.setScale(Math.max(0, number.scale()));
        if (printed.scale() > requireNonNull(unit, "unit").maxDecimals()) {
            throw new IllegalArgumentException("a figure in " + unit.danish() + " has at most " + unit.maxDecimals()
                    + " decimals, was " + number.toPlainString());
        }
        return new Figure(printed, unit, unit.of(printed));
    }

    /**
     * {@return the figure that a table prints for an amount}
     *
     * @param amount the amount
     * @param unit the unit of the table
     * @param decimals how many decimals the table prints, from zero to {@link MoneyUnit#maxDecimals()}
     * @param rounding how the table rounds
     * @throws IllegalArgumentException if the number of decimals does not fit the unit
     * @throws ArithmeticException if the rounded amount is outside the range of money
     */
    public static Figure rounded(Money amount, MoneyUnit unit, int decimals, Rounding rounding) {
        Money rounded = amount.roundedTo(unit.resolution(decimals), rounding);
        return of(unit.number(rounded).setScale(decimals), unit);
    }

    /** {@return the middle of what the figure stands for: the amount read literally} */
    public Money amount() {
        return amount;
    }

    /** {@return one step of the last digit printed, more than zero; the figure stands for amounts within half of it} */
    public Money resolution() {
        return unit.resolution(number.scale());
    }

    /**
     * The number as printed.
     *
     * @return the number of units, with its decimals
     */
    public BigDecimal number() {
        return number;
    }

    /** {@return the unit of the number} */
    public MoneyUnit unit() {
        return unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure that && number.equals(that.number) && unit == that.unit;
    }

    @Override
    public int hashCode() {
        return 31 * number.hashCode() + unit.danish().hashCode();
    }

    /** {@return the {@code number} as printed, its {@code unit} and the {@code amount} in kroner} */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("number", number)
                .with("unit", unit)
                .with("amount", amount)
                .build();
    }

    /** {@return the figure as Danish text, such as {@code 15,7 mio. kr.}} */
    @Override
    public String toString() {
        return DanishText.format(number) + " " + unit.danish();
    }
}
