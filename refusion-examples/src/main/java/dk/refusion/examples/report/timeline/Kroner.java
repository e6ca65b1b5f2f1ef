package dk.refusion.examples.report.timeline;

import dk.refusion.language.Language;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import java.math.BigDecimal;

/** Numbers in a table of a page, without their unit. */
public final class Kroner {
    private Kroner() {}

    /**
     * Kroner and øre.
     *
     * @param amount the amount
     * @return the text, such as {@code 1.234,50}
     */
    public static String of(Money amount) {
        return DanishText.format(amount.kroner());
    }

    /**
     * How many.
     *
     * @param number the number
     * @return the text, such as {@code 1.000}
     */
    public static String count(long number) {
        return DanishText.format(BigDecimal.valueOf(number));
    }

    /**
     * What a municipality got too much or too little.
     *
     * @param effect the amount, negative if too little
     * @param language the language of the words
     * @return the text, such as {@code 1.234,50 kr. for lidt}
     */
    public static String excess(Money effect, Language language) {
        return effect.isZero()
                ? language.of("ingen kroner", "no kroner")
                : effect.abs()
                        + (effect.isNegative()
                                ? language.of(" for lidt", " too little")
                                : language.of(" for meget", " too much"));
    }
}
