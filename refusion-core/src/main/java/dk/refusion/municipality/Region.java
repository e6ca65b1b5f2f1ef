package dk.refusion.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * One of the five regions (regioner) of Denmark, in the order in which Danmarks Statistik lists them.
 *
 * <p>Here a region is a group of municipalities; what the regions themselves spend on health is outside this library.
 *
 * <pre>{@code
 * Municipality.BALLERUP.landsdel().region();     // Region Hovedstaden
 * }</pre>
 */
public enum Region {
    /** Region Hovedstaden, 1084. */
    HOVEDSTADEN(1084, "Region Hovedstaden"),
    /** Region Sjælland, 1085. */
    SJAELLAND(1085, "Region Sjælland"),
    /** Region Syddanmark, 1083. */
    SYDDANMARK(1083, "Region Syddanmark"),
    /** Region Midtjylland, 1082. */
    MIDTJYLLAND(1082, "Region Midtjylland"),
    /** Region Nordjylland, 1081. */
    NORDJYLLAND(1081, "Region Nordjylland");

    private final int code;
    private final String danish;

    Region(int code, String danish) {
        this.code = code;
        this.danish = danish;
    }

    /** {@return the code of the region in the ministries' tables, from 1081 to 1085} */
    public int code() {
        return code;
    }

    /** {@return the name as Danmarks Statistik spells it, such as {@code Region Hovedstaden}} */
    public String danish() {
        return danish;
    }

    /**
     * The name, for messages and tables.
     *
     * @return {@link #danish()}
     */
    @Override
    public String toString() {
        return danish;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code HOVEDSTADEN}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static Region fromString(String name) {
        return valueOf(name);
    }
}
