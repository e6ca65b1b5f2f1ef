package dk.refusion.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * How a municipality is compared with its peers (sammenligningsmåde): what its full-time persons would be if it were like them.
 *
 * <p>With A the full-time persons of the municipality, N those of the peers, both of one benefit, t the year, and n = N
 * divided by the peers' population:
 */
public enum PeerComparison {
    /** By trend: A(t−1) · N(t) ÷ N(t−1). What if last year's full-time persons had developed like those of the peers? */
    TREND("udvikling", "development", true, false),
    /** By rate: n(t) · own population(t). What if as large a share of the population were supported as at the peers? */
    RATE("niveau", "level", false, true),
    /**
     * By the change of the rate: the deviation by {@link #RATE} less that of the year before. Has the distance to the
     * peers become smaller?
     */
    RATE_CHANGE("ændring af niveau", "change of level", true, true);

    private final String danish;
    private final String english;
    private final boolean needsYearBefore;
    private final boolean needsPopulation;

    PeerComparison(String danish, String english, boolean needsYearBefore, boolean needsPopulation) {
        this.danish = danish;
        this.english = english;
        this.needsYearBefore = needsYearBefore;
        this.needsPopulation = needsPopulation;
    }

    /** {@return the name of the reading} */
    public String danish() {
        return danish;
    }

    /** {@return the name of the reading in English} */
    public String english() {
        return english;
    }

    /**
     * Whether a year is compared with the one before.
     *
     * @return true if the year before must be known
     */
    public boolean needsYearBefore() {
        return needsYearBefore;
    }

    /**
     * Whether the population counts.
     *
     * @return true if both populations must be known
     */
    public boolean needsPopulation() {
        return needsPopulation;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code TREND}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static PeerComparison fromString(String name) {
        return valueOf(name);
    }
}
