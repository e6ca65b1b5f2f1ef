package dk.refusion.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Which way the money goes between state and municipality for a payment (finansieringsretning), Order 14/2026 § 2(1)–(2).
 */
public enum Financing {
    /** The municipality pays the benefit, and the state refunds a part of it (refusion). */
    REFUND("refusion", "refund"),
    /** An unemployment fund or Udbetaling Danmark pays, and the municipality pays the state a part (medfinansiering). */
    CO_FINANCING("medfinansiering", "co-financing"),
    /** The municipality pays the benefit and no percentage is set: nothing is refunded (uden refusion). */
    NONE("uden refusion", "without refund"),
    /** Support whose financing this law says nothing about (uden for opgørelsen). */
    OUTSIDE("uden for opgørelsen", "outside the statement");

    private final String danish;
    private final String english;

    Financing(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * Whether a percentage is set.
     *
     * @return true for refund and co-financing
     */
    public boolean hasRate() {
        return this == REFUND || this == CO_FINANCING;
    }

    /** {@return the Danish word for the direction, in lower case} */
    public String danish() {
        return danish;
    }

    /** {@return the same in English, in lower case} */
    public String english() {
        return english;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code REFUND}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static Financing fromString(String name) {
        return valueOf(name);
    }
}
