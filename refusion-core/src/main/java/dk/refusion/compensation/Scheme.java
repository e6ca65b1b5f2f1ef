package dk.refusion.compensation;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A named way in which the state finances the municipalities or they equalise among themselves (ordning), with its
 * source.
 */
public enum Scheme {
    /** The budget guarantee (budgetgaranti) on the areas of income support, part of the general grant (bloktilskud). */
    BUDGET_GUARANTEE("Budgetgaranti", "udligningslovens § 14, stk. 2, nr. 5"),
    /** The employment grant (beskæftigelsestilskud) for insured unemployed, in force from 2010; historic. */
    EMPLOYMENT_GRANT("Beskæftigelsestilskud", "§ 23 a, stk. 5-7, i lovforslag L 184 (2011-12)"),
    /** The equalisation of the need for expenditure (udligning af udgiftsbehov), the level. */
    NEED_EQUALISATION("Udligning af udgiftsbehov", "udligningslovens § 3, stk. 2"),
    /** The extra equalisation of needs above the average, paid by all per inhabitant. */
    HIGH_NEED_EQUALISATION("Udligning af høje udgiftsbehov", "udligningslovens § 3, stk. 3"),
    /** The equalisation of the tax base (udligning af beskatningsgrundlag). */
    TAX_BASE_EQUALISATION("Udligning af beskatningsgrundlag", "udligningslovens § 2"),
    /** The transition of 2016 and 2017 to the refund reform (overgangsordning). */
    REFUND_TRANSITION("Overgangsordning for refusionsreformen", "§ 3 i lovforslag L 1 (2014-15, 2. samling)");

    private final String danish;
    private final String reference;

    Scheme(String danish, String reference) {
        this.danish = danish;
        this.reference = reference;
    }

    /** {@return the name of the scheme, such as {@code Budgetgaranti}} */
    public String danish() {
        return danish;
    }

    /**
     * Where the scheme is laid down.
     *
     * @return the paragraph or the bill, in Danish
     */
    public String reference() {
        return reference;
    }

    /** {@return the name with its source, such as {@code Budgetgaranti (udligningslovens § 14, stk. 2, nr. 5)}} */
    @Override
    public String toString() {
        return danish + " (" + reference + ")";
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code BUDGET_GUARANTEE}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static Scheme fromString(String name) {
        return valueOf(name);
    }
}
