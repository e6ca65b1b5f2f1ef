package dk.refusion.account;

import com.fasterxml.jackson.annotation.JsonCreator;

/** What an amount on an account says: what was planned, decided, spent or expected. */
public enum AmountKind {
    /** The budget as adopted before the year (oprindeligt budget). */
    BUDGET("Budget", "Budget"),
    /**
     * What the council added to the budget during the year (tillægsbevilling), negative where it took something away.
     * Where none is recorded, none was decided.
     */
    SUPPLEMENTARY("Tillægsbevilling", "Supplementary appropriation"),
    /** What was spent according to the closed accounts (regnskab). */
    ACCOUNTS("Regnskab", "Accounts"),
    /** What was expected to be spent when somebody looked (forventet regnskab). */
    FORECAST("Forventet regnskab", "Expected accounts");

    private final String danish;
    private final String english;

    AmountKind(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** {@return the kind as Danish tables call it, such as {@code Tillægsbevilling}} */
    public String danish() {
        return danish;
    }

    /** {@return the kind as English tables call it, such as {@code Supplementary appropriation}} */
    public String english() {
        return english;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code BUDGET}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static AmountKind fromString(String name) {
        return valueOf(name);
    }
}
