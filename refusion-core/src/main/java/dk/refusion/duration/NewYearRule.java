package dk.refusion.duration;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.time.Week;
import java.time.LocalDate;

/** To which year a week belongs that spans New Year (uge over årsskiftet). Either way the years add up to the whole. */
public enum NewYearRule {
    /** Its days to the year that they lie in, as the monthly settlements do. The default. */
    BY_DAYS("efter dage"),
    /** The whole week to the year of its Thursday, which is the year of its ISO number. */
    BY_THURSDAY("efter torsdagens år");

    private final String danish;

    NewYearRule(String danish) {
        this.danish = danish;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code BY_DAYS}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static NewYearRule fromString(String name) {
        return valueOf(name);
    }

    /** {@return the Danish words for the rule, in lower case} */
    public String danish() {
        return danish;
    }

    int yearOf(long day) {
        return this == BY_DAYS
                ? LocalDate.ofEpochDay(day).getYear()
                : Week.ofIndex(Week.indexOf(day)).year();
    }
}
