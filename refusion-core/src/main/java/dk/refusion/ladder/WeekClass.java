package dk.refusion.ladder;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What a week of a person counts as (ugens art).
 *
 * <p>Every week is exactly one of these, B14 §§ 2(6), 3(2) and 22(1).
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
