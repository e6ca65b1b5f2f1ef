package dk.refusion.ladder;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What a week of a person counts as (ugens art).
 *
 * <p>Every week is exactly one of these, Order 14/2026 §§ 2(6), 3(2) and 22(1). What was paid for one day of it is enough.
 *
 * <pre>{@code
 * WeekClass.of(300_000, false, 50_000, false);    // BENEFIT
 * WeekClass.of(-1, false, 50_000, false);         // NEUTRAL
 * WeekClass.of(0, false, 0, false);               // SELF_SUPPORT
 * }</pre>
 */
public enum WeekClass {
    /** A benefit of the Act's § 3(1) was paid in it: the count of weeks rises by one (berørt uge). */
    BENEFIT("ydelse", "benefit"),
    /** Other public support was paid in it: it neither counts nor earns (neutral uge). */
    NEUTRAL("neutral", "neutral"),
    /** No public support at all: it earns towards starting over (selvforsørgelse). */
    SELF_SUPPORT("selvforsørgelse", "self-support");

    private final String danish;
    private final String english;

    WeekClass(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * {@return the class of a week by what was paid for it: a benefit if their net amount is above zero, else neutral if that
     * of other support is, else self-support}
     *
     * @param benefits the net amount of the benefits that count, in øre
     * @param benefitStays whether one of their payments counts whatever the net amount, by the reading taken of repaid weeks or
     *     of payments of zero kroner
     * @param others the net amount of other support, in øre
     * @param otherStays whether one of those payments counts whatever the net amount
     */
    public static WeekClass of(long benefits, boolean benefitStays, long others, boolean otherStays) {
        if (benefits > 0 || benefitStays) {
            return BENEFIT;
        }
        return others > 0 || otherStays ? NEUTRAL : SELF_SUPPORT;
    }

    /** {@return the Danish word for the class, in lower case} */
    public String danish() {
        return danish;
    }

    /** {@return the English word for the class, in lower case} */
    public String english() {
        return english;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would take a number for a position}
     *
     * @param name the name, such as {@code BENEFIT}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static WeekClass fromString(String name) {
        return valueOf(name);
    }
}
