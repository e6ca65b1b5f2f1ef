package dk.refusion;

import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;

/**
 * The door of the library: the small words with which a session or a test states amounts.
 *
 * <p>Meant for a static import, in JShell, in a notebook or in code:
 *
 * <pre>{@code
 * import static dk.refusion.Refusion.*;
 *
 * mio("15.7").plus(kr(250_000));        // 15.950.000,00 kr.
 * percent("80").complement();           // 20 %
 * }</pre>
 */
public final class Refusion {
    private Refusion() {}

    /**
     * An amount of whole kroner.
     *
     * @param kroner the number of kroner, may be negative
     * @return the amount
     * @throws ArithmeticException if the amount is outside the range of {@link Money}
     */
    public static Money kr(long kroner) {
        return Money.ofKroner(kroner);
    }

    /**
     * An amount of kroner written as a Java number, with a point before the øre.
     *
     * @param kroner the number of kroner, such as {@code "1234.50"}; no grouping
     * @return the amount
     * @throws IllegalArgumentException if the text is not such a number or has more than two decimals
     */
    public static Money kr(String kroner) {
        return Money.of(kroner);
    }

    /**
     * An amount of millions of kroner (mio. kr.) written as a Java number, with a point before the decimals.
     *
     * @param millions the number of millions, such as {@code "15.7"}; no grouping
     * @return the amount
     * @throws IllegalArgumentException if the text is not such a number or has decimals finer than one øre
     */
    public static Money mio(String millions) {
        return MoneyUnit.MILLION.of(millions);
    }

    /**
     * A percentage written as a Java number, with a point before the decimals.
     *
     * @param percent the number of per cent, such as {@code "80"} or {@code "3.5"}
     * @return the percentage
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static Percentage percent(String percent) {
        return Percentage.of(percent);
    }
}
