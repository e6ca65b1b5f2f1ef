package dk.refusion.investment;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;
import dk.refusion.money.Agreement;
import dk.refusion.money.DanishText;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One derived figure of a published table beside its recalculation (afstemning af én celle).
 *
 * <p>Numbers are in the unit of the printed figure: mio. kr. in a table of millions, kroner for each krone in a ratio.
 *
 * <pre>{@code
 * comparison.difference();     // -0,1, printed less recalculated
 * comparison.bound();          // 0,15, what rounding explains
 * comparison.agreement();      // ROUNDING
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Comparison implements Written permits ImmutableComparison {
    Comparison() {}

    static ImmutableComparison.Builder builder() {
        return ImmutableComparison.builder();
    }

    /** {@return the case that the figure belongs to} */
    public abstract String caseName();

    /** {@return what the figure should be} */
    public abstract Rule rule();

    /** {@return the calendar year of the figure; empty for a total or a ratio} */
    public abstract OptionalInt year();

    /** {@return the number as printed} */
    public abstract BigDecimal published();

    /**
     * What the other printed figures give.
     *
     * @return the exact number
     */
    public abstract Ratio recomputed();

    /**
     * {@return how far from it the printed number may lie, if every figure involved was rounded by at most half a step
     * of its last digit, itself allowed}
     */
    public abstract Ratio bound();

    /**
     * The finding.
     *
     * @return whether the two agree
     */
    public abstract Agreement agreement();

    /** {@return the unit of an amount; empty for a ratio} */
    public abstract Optional<MoneyUnit> unit();

    /** What a derived figure should be. */
    public enum Rule {
        /** The proceeds of a year are its savings less its investment. */
        PROCEEDS_OF_YEAR("provenu = besparelse - investering", "proceeds = savings - investment"),
        /** The total of the investment is the sum of its years. */
        TOTAL_INVESTMENT("i alt = sum af årenes investering", "total = sum of the years' investment"),
        /** The total of the savings is the sum of its years. */
        TOTAL_SAVINGS("i alt = sum af årenes besparelse", "total = sum of the years' savings"),
        /** The total of the proceeds is the sum of its years. */
        TOTAL_PROCEEDS("i alt = sum af årenes provenu", "total = sum of the years' proceeds"),
        /** The total of the proceeds is the total of the savings less that of the investment. */
        PROCEEDS_OF_TOTALS(
                "provenu i alt = besparelse i alt - investering i alt",
                "total proceeds = total savings - total investment"),
        /** The savings for each krone are the total of the savings to that of the investment. */
        SAVINGS_PER_KRONE("forhold = besparelse i alt : investering i alt", "ratio = total savings : total investment");

        private final String danish;
        private final String english;

        Rule(String danish, String english) {
            this.danish = danish;
            this.english = english;
        }

        /** {@return the rule as a Danish report prints it} */
        public String danish() {
            return danish;
        }

        /** {@return the rule as an English report prints it} */
        public String english() {
            return english;
        }

        /**
         * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
         *
         * @param name the name, such as {@code PROCEEDS_OF_YEAR}
         * @throws IllegalArgumentException if there is none of that name
         */
        @JsonCreator
        public static Rule fromString(String name) {
            return valueOf(name);
        }
    }

    /**
     * How much more was printed than the other figures give.
     *
     * @return published less recomputed
     */
    public Ratio difference() {
        return Ratio.of(published()).minus(recomputed());
    }

    /**
     * {@return the comparison as a Danish sentence, such as
     * {@code Silkeborg 2017: provenu = besparelse - investering: offentliggjort 8,7, regnet 8,8, forskel -0,1, tilladt 0,15: afrunding}}
     */
    @Override
    public String toString() {
        return caseName() + (year().isPresent() ? " " + year().getAsInt() : "") + ": " + rule().danish()
                + ": offentliggjort "
                + DanishText.format(published()) + ", regnet " + recomputed() + ", forskel " + difference()
                + ", tilladt "
                + bound() + ": " + agreement().danish();
    }
}
