package dk.refusion.price;

import dk.refusion.json.Written;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Rounding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which prices amounts are stated (pris- og lønniveau): those of each amount's own year, those of one year, or not
 * told.
 *
 * <p>Not told is a state of its own, since most published tables are silent about it. Nothing can be converted from or
 * to it; see {@link PriceIndex#convert(MoneySeries, PriceLevel, PriceLevel, Rounding)}.
 *
 * <pre>{@code
 * PriceLevel.ofYear(2018).danish();      // 2018-priser
 * PriceLevel.parse("løbende priser");    // PriceLevel.current()
 * }</pre>
 *
 * <p>Its values are immutable and thread-safe.
 */
public sealed interface PriceLevel extends Written {
    /**
     * Amounts whose source does not say in which prices they are.
     *
     * @return the level {@code ikke oplyst}
     */
    static PriceLevel unstated() {
        return new Unstated();
    }

    /**
     * Every amount in the prices of its own year.
     *
     * @return the level {@code løbende priser}
     */
    static PriceLevel current() {
        return new Current();
    }

    /**
     * {@return all amounts in the prices of one year, such as {@code 2018-priser}}
     *
     * @param year the year, of four digits
     * @throws IllegalArgumentException if the year does not have four digits
     */
    static PriceLevel ofYear(int year) {
        return new OfYear(year);
    }

    /**
     * Reads a level as {@link #danish()} writes it.
     *
     * @param danish the text
     * @return the level
     * @throws IllegalArgumentException if the text is not such a level
     */
    static PriceLevel parse(String danish) {
        if (danish.equals(Unstated.DANISH)) {
            return unstated();
        }
        if (danish.equals(Current.DANISH)) {
            return current();
        }
        Matcher year = OfYear.DANISH.matcher(danish);
        if (!year.matches()) {
            throw new IllegalArgumentException("a price level is \"" + Current.DANISH + "\", \"2018-priser\" or \""
                    + Unstated.DANISH + "\", was \"" + danish + "\"");
        }
        return ofYear(Integer.parseInt(year.group(1)));
    }

    /**
     * The level as Danish tables print it.
     *
     * @return {@code løbende priser}, {@code 2018-priser} or {@code ikke oplyst}
     */
    String danish();

    /** The source does not say (ikke oplyst). */
    record Unstated() implements PriceLevel {
        private static final String DANISH = "ikke oplyst";

        @Override
        public String danish() {
            return DANISH;
        }

        @Override
        public String toString() {
            return danish();
        }
    }

    /** Every amount in the prices of its own year (løbende priser). */
    record Current() implements PriceLevel {
        private static final String DANISH = "løbende priser";

        @Override
        public String danish() {
            return DANISH;
        }

        @Override
        public String toString() {
            return danish();
        }
    }

    /**
     * All amounts in the prices of one year (faste priser).
     *
     * @param year the year, of four digits
     */
    record OfYear(int year) implements PriceLevel {
        private static final Pattern DANISH = Pattern.compile("([1-9]\\d{3})-priser");

        /**
         * All amounts in the prices of one year.
         *
         * @param year the year, of four digits
         * @throws IllegalArgumentException if the year does not have four digits
         */
        public OfYear {
            if (year < 1000 || year > 9999) {
                throw new IllegalArgumentException("the year of a price level has four digits, was " + year);
            }
        }

        @Override
        public String danish() {
            return year + "-priser";
        }

        @Override
        public String toString() {
            return danish();
        }
    }
}
