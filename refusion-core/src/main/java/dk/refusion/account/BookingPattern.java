package dk.refusion.account;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Which groupings of a function belong together when a payment is booked. A grouping without a pattern is known by name
 * only and is never chosen.
 */
public enum BookingPattern {
    /** The rates by week since the refund reform: 80, 40, 30 and 20 per cent, or their complements. */
    LADDER("ladder"),
    /** What was paid before the reform and is settled later (afløb). */
    RUN_OFF("run-off");

    private final String name;

    BookingPattern(String name) {
        this.name = name;
    }

    static BookingPattern named(String name) {
        for (BookingPattern pattern : values()) {
            if (pattern.name.equals(name)) {
                return pattern;
            }
        }
        throw new IllegalArgumentException("no booking pattern has this name, was " + name);
    }

    /**
     * Finds a constant by its name, for mappers of JSON, which would take a number for a position.
     *
     * @param name the name, such as {@code LADDER}
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static BookingPattern fromString(String name) {
        return valueOf(name);
    }
}
