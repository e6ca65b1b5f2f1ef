package dk.refusion.audit;

import com.fasterxml.jackson.annotation.JsonCreator;

/** What is wrong where a reported settlement and its recomputation differ (afvigelsens art). */
public enum DeviationKind {
    /** The rate is not that of the person's tier, or not the fixed one (forkert trin). */
    WRONG_STEP("forkert trin", "wrong tier"),
    /** The rate is right, but gross amount or financing is not (forkert beløb). */
    WRONG_AMOUNT("forkert beløb", "wrong amount"),
    /** Paid, but not reported (mangler i opgørelsen). */
    MISSING_IN_SETTLEMENT("mangler i opgørelsen", "missing in the settlement"),
    /** Reported, but not paid (mangler i egne udbetalinger). */
    MISSING_IN_PAYMENTS("mangler i egne udbetalinger", "missing in one's own payments"),
    /** The same report a second time (indberettet to gange). */
    REPORTED_TWICE("indberettet to gange", "reported twice");

    private final String danish;
    private final String english;

    DeviationKind(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * The kind in Danish.
     *
     * @return the words, in lower case
     */
    public String danish() {
        return danish;
    }

    /** {@return the kind in English, in lower case} */
    public String english() {
        return english;
    }

    /**
     * Finds a constant by its name, for mappers of JSON, which would otherwise read a number as its place.
     *
     * @param name the name, such as {@code WRONG_STEP}
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static DeviationKind fromString(String name) {
        return valueOf(name);
    }
}
