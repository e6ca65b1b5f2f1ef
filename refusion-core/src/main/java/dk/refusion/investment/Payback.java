package dk.refusion.investment;

import dk.refusion.json.Written;
import dk.refusion.language.Language;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.Map;
import java.util.Objects;

/**
 * When an investment has paid for itself (tilbagebetaling): the cumulated proceeds have left the red for good.
 *
 * <p>"For good" means within the years of the case: if the cumulated proceeds fall below zero again, the later return
 * counts.
 *
 * <pre>{@code
 * Payback.of(MoneySeries.of(2015, MoneyUnit.MILLION, "-15.5", "18.6"));     // tjent hjem i 2016, efter 1,83 år
 * Payback.of(MoneySeries.of(2015, MoneyUnit.MILLION, "-15.5", "8.6"));      // mangler 6.900.000,00 kr.
 * }</pre>
 */
public sealed interface Payback extends Written {
    /**
     * {@return when, in words}
     *
     * @param language the language of the words
     */
    String in(Language language);

    /**
     * Finds the payback of proceeds by year.
     *
     * @param proceeds the proceeds; a missing year between others has none
     * @return when the cumulated proceeds leave the red for good
     * @throws ArithmeticException if a sum is out of range
     */
    static Payback of(MoneySeries proceeds) {
        Payback payback = new Immediate();
        Money before = Money.ZERO;
        for (Map.Entry<Integer, Money> year : proceeds.amounts().entrySet()) {
            Money after = before.plus(year.getValue());
            if (after.isNegative()) {
                payback = new Outstanding(after.negated());
            } else if (before.isNegative()) {
                int firstYear = proceeds.amounts().firstKey();
                Ratio partOfYear = before.negated().ratioTo(year.getValue());
                payback = new Recovered(
                        year.getKey(), Ratio.of(year.getKey() - firstYear).plus(partOfYear));
            }
            before = after;
        }
        return payback;
    }

    /** The cumulated proceeds are never negative: the savings exceed the investment from the first year on. */
    record Immediate() implements Payback {
        @Override
        public String in(Language language) {
            return language.of("fra første år", "from the first year");
        }

        @Override
        public String toString() {
            return in(Language.DANISH);
        }
    }

    /**
     * The cumulated proceeds turn from red to zero or more, and stay there.
     *
     * @param year the calendar year in which they do
     * @param years how many years that is after the start of the first year, when the proceeds of a year come evenly
     *     through it
     */
    record Recovered(int year, Ratio years) implements Payback {
        /**
         * Refuses null.
         *
         * @param year the calendar year
         * @param years the number of years
         */
        public Recovered {
            Objects.requireNonNull(years, "years");
        }

        @Override
        public String in(Language language) {
            return language.of("tjent hjem i ", "paid back in ")
                    + year
                    + language.of(", efter ", ", after ")
                    + DanishText.format(years.rounded(2, Rounding.HALF_UP))
                    + language.of(" år", " years");
        }

        @Override
        public String toString() {
            return in(Language.DANISH);
        }
    }

    /**
     * The cumulated proceeds end in the red.
     *
     * @param shortfall what is missing at the end of the last year, more than zero
     */
    record Outstanding(Money shortfall) implements Payback {
        /**
         * Refuses null.
         *
         * @param shortfall what is missing
         */
        public Outstanding {
            Objects.requireNonNull(shortfall, "shortfall");
        }

        @Override
        public String in(Language language) {
            return language.of("ikke tjent hjem, mangler ", "not paid back, lacks ") + shortfall;
        }

        @Override
        public String toString() {
            return in(Language.DANISH);
        }
    }
}
