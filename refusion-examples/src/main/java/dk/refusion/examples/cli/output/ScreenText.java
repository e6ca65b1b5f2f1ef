package dk.refusion.examples.cli.output;

import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import java.math.BigDecimal;

/** Words, amounts and sentences as Danish readers expect them on a screen. */
public final class ScreenText {
    static final int WIDTH = 96;

    private ScreenText() {}

    /**
     * Kroner with grouping and øre, without the unit.
     *
     * @param amount the amount
     * @return the text, such as {@code 1.234,50}
     */
    public static String kroner(Money amount) {
        return DanishText.format(amount.kroner());
    }

    /**
     * A number with grouping.
     *
     * @param number how many
     * @return the text, such as {@code 1.000}
     */
    public static String count(long number) {
        return DanishText.format(BigDecimal.valueOf(number));
    }

    /**
     * A number with its noun.
     *
     * @param count how many
     * @param one the noun for one
     * @param many the noun for any other number
     * @return the text, such as {@code 1 linje} or {@code 0 linjer}
     */
    public static String plural(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /**
     * Breaks a sentence at spaces, but not between a number and {@code %}; further lines are indented by two.
     *
     * @param text the sentence
     * @return its lines
     */
    public static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        int length = 0;
        for (String word : text.split(" (?!%)", -1)) {
            boolean fits = length + 1 + word.length() <= WIDTH;
            String before = wrapped.isEmpty() ? "" : fits ? " " : "\n  ";
            wrapped.append(before).append(word);
            length = (fits ? length : 0) + before.length() + word.length();
        }
        return wrapped.toString();
    }
}
