package dk.refusion.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.ladder.RefundRate;
import dk.refusion.money.Rounding;

/**
 * Which way the money goes between state and municipality for a payment (finansieringsretning), B14 § 2(1)–(2).
 */
public enum Financing {
    /** The municipality pays the benefit, and the state refunds a part of it (refusion). */
    REFUND("refusion"),
    /** An unemployment fund or Udbetaling Danmark pays, and the municipality pays the state a part (medfinansiering). */
    CO_FINANCING("medfinansiering"),
    /** The municipality pays the benefit and no percentage is set: nothing is refunded (uden refusion). */
    NONE("uden refusion"),
    /** Support whose financing this law says nothing about (uden for opgørelsen). */
    OUTSIDE("uden for opgørelsen");

    private final String danish;

    Financing(String danish) {
        this.danish = danish;
    }

    /**
     * What changes hands between state and municipality for an expense, for calculations without objects.
     *
     * @param rate the rate of the expense
     * @param gross the expense in øre
     * @param rounding how to round to whole øre
     * @return the state's refund of a refunded benefit, the municipality's co-financing of a co-financed one, in øre; zero
     *     for the others
     * @throws ArithmeticException if the amount is out of range
     */
    public long shareOf(RefundRate rate, long gross, Rounding rounding) {
        return switch (this) {
            case REFUND -> rate.refundOf(gross, rounding);
            case CO_FINANCING -> rate.coFinancingOf(gross, rounding);
            case NONE, OUTSIDE -> 0;
        };
    }

    /**
     * Whether a percentage is set.
     *
     * @return true for refund and co-financing
     */
    public boolean hasRate() {
        return this == REFUND || this == CO_FINANCING;
    }

    /**
     * The Danish word for the direction.
     *
     * @return the word, in lower case
     */
    public String danish() {
        return danish;
    }

    /**
     * Finds a constant by its name, for mappers of JSON, which would take a number for a position.
     *
     * @param name the name, such as {@code REFUND}
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static Financing fromString(String name) {
        return valueOf(name);
    }
}
