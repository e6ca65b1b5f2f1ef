package dk.refusion.account;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What sort of amount stands on a national account (dranst, from drift and anlæg, statsrefusion …).
 *
 * <p>Codes and names are those of the code lists of Danmarks Statistik for REGK11 and REGK100.
 *
 * <pre>{@code
 * NationalAccount.parse("5.57.71").on(Dranst.STATE_REFUND);     // 5.57.71 dranst 2
 * }</pre>
 */
public enum Dranst {
    /** Operating accounts (driftskonti): gross expenditure, and the municipality's co-financing. */
    OPERATION(1, "Driftskonti", "Operation"),
    /** State refund (statsrefusion), an income. */
    STATE_REFUND(2, "Statsrefusion", "State refund"),
    /** Capital accounts (anlægskonti). */
    CAPITAL(3, "Anlægskonti", "Capital"),
    /** Interest (renter). */
    INTEREST(4, "Renter", "Interest"),
    /** Financial movements (finansforskydninger). */
    FINANCIAL_MOVEMENTS(5, "Finansforskydninger", "Financial movements"),
    /** Repayment of loans (afdrag på lån). */
    LOAN_REPAYMENT(6, "Afdrag på lån", "Repayment of loans"),
    /** Financing (finansiering). */
    FINANCING(7, "Finansiering", "Financing");

    private final int code;
    private final String danish;
    private final String english;

    Dranst(int code, String danish, String english) {
        this.code = code;
        this.danish = danish;
        this.english = english;
    }

    /**
     * {@return the dranst with a code}
     *
     * @param code the digit
     * @throws IllegalArgumentException if the code is not from 1 to 7
     */
    public static Dranst of(int code) {
        if (code < 1 || code > values().length) {
            throw new IllegalArgumentException("dranst is from 1 to 7, was " + code);
        }
        return values()[code - 1];
    }

    /** {@return the digit of the chart of accounts, from 1 to 7} */
    public int code() {
        return code;
    }

    /** {@return the name in the chart of accounts, such as {@code Statsrefusion}} */
    public String danish() {
        return danish;
    }

    /** {@return what it is in English} */
    public String english() {
        return english;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code OPERATION}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static Dranst fromString(String name) {
        return valueOf(name);
    }
}
