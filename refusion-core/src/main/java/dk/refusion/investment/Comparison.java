package dk.refusion.investment;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;
import dk.refusion.money.Agreement;
import dk.refusion.money.DanishText;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One derived figure of a published table beside its recalculation (afstemning af én celle).
 *
 * <p>Numbers are in the unit of the printed figure: mio. kr. in a table of millions, kroner for each krone in a ratio.
 *
 * @param caseName the case that the figure belongs to
 * @param rule what the figure should be
 * @param year the calendar year of the figure; empty for a total or a ratio
 * @param published the number as printed
 * @param recomputed what the other printed figures give, exactly
 * @param bound how far from it the printed number may lie, if every figure involved was rounded by at most half a step
 *     of
 *     its last digit, both ends included
 * @param agreement the finding
 * @param unit the unit of an amount; empty for a ratio
 */
public record Comparison(
        String caseName,
        Rule rule,
        OptionalInt year,
        BigDecimal published,
        Ratio recomputed,
        Ratio bound,
        Agreement agreement,
        Optional<MoneyUnit> unit)
        implements Written {
    /**
     * Refuses null.
     *
     * @param caseName the case that the figure belongs to
     * @param rule what the figure should be
     * @param year the calendar year of the figure; empty for a total or a ratio
     * @param published the number as printed
     * @param recomputed what the other printed figures give, exactly
     * @param bound how far from it the printed number may lie, if every figure involved was rounded by at most half a
     *     step of
     * @param agreement the finding
     * @param unit the unit of an amount; empty for a ratio
     */
    public Comparison {
        Objects.requireNonNull(caseName, "caseName");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(recomputed, "recomputed");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(unit, "unit");
    }

    /** What a derived figure should be. */
    public enum Rule {
        /** The proceeds of a year are its savings less its investment. */
        PROCEEDS_OF_YEAR("provenu = besparelse - investering"),
        /** The total of the investment is the sum of its years. */
        TOTAL_INVESTMENT("i alt = sum af årenes investering"),
        /** The total of the savings is the sum of its years. */
        TOTAL_SAVINGS("i alt = sum af årenes besparelse"),
        /** The total of the proceeds is the sum of its years. */
        TOTAL_PROCEEDS("i alt = sum af årenes provenu"),
        /** The total of the proceeds is the total of the savings less that of the investment. */
        PROCEEDS_OF_TOTALS("provenu i alt = besparelse i alt - investering i alt"),
        /** The savings for each krone are the total of the savings to that of the investment. */
        SAVINGS_PER_KRONE("forhold = besparelse i alt : investering i alt");

        private final String danish;

        Rule(String danish) {
            this.danish = danish;
        }

        /**
         * The rule as a Danish report prints it.
         *
         * @return the Danish text
         */
        public String danish() {
            return danish;
        }

        /**
         * Finds a constant by its name, for mappers of JSON, which would take a number for a position.
         *
         * @param name the name, such as {@code PROCEEDS_OF_YEAR}
         * @return the constant
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
        return Ratio.of(published).minus(recomputed);
    }

    /**
     * The comparison as a Danish sentence.
     *
     * @return the text, such as {@code Silkeborg 2017: provenu = besparelse - investering: trykt 8,7, regnet 8,8,
     *     forskel -0,1, tilladt 0,15: afrunding}
     */
    @Override
    public String toString() {
        return caseName + (year.isPresent() ? " " + year.getAsInt() : "") + ": " + rule.danish() + ": trykt "
                + DanishText.format(published) + ", regnet " + recomputed + ", forskel " + difference() + ", tilladt "
                + bound + ": " + agreement.danish();
    }
}
