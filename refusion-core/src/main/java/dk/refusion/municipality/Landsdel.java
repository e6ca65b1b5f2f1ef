package dk.refusion.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * One of the eleven landsdele: the parts of the regions between which Danmarks Statistik divides the municipalities,
 * and within which the employment grant (beskæftigelsestilskud) summed to zero.
 *
 * <pre>{@code
 * Municipality.BALLERUP.landsdel();     // Landsdel Københavns omegn
 * }</pre>
 */
public enum Landsdel {
    /** Landsdel Byen København. */
    BYEN_KOEBENHAVN("Byen København", Region.HOVEDSTADEN),
    /** Landsdel Københavns omegn. */
    KOEBENHAVNS_OMEGN("Københavns omegn", Region.HOVEDSTADEN),
    /** Landsdel Nordsjælland. */
    NORDSJAELLAND("Nordsjælland", Region.HOVEDSTADEN),
    /** Landsdel Bornholm. */
    BORNHOLM("Bornholm", Region.HOVEDSTADEN),
    /** Landsdel Østsjælland. */
    OESTSJAELLAND("Østsjælland", Region.SJAELLAND),
    /** Landsdel Vest- og Sydsjælland. */
    VEST_OG_SYDSJAELLAND("Vest- og Sydsjælland", Region.SJAELLAND),
    /** Landsdel Fyn. */
    FYN("Fyn", Region.SYDDANMARK),
    /** Landsdel Sydjylland. */
    SYDJYLLAND("Sydjylland", Region.SYDDANMARK),
    /** Landsdel Østjylland. */
    OESTJYLLAND("Østjylland", Region.MIDTJYLLAND),
    /** Landsdel Vestjylland. */
    VESTJYLLAND("Vestjylland", Region.MIDTJYLLAND),
    /** Landsdel Nordjylland. */
    NORDJYLLAND("Nordjylland", Region.NORDJYLLAND);

    private final String danish;
    private final Region region;

    Landsdel(String danish, Region region) {
        this.danish = danish;
        this.region = region;
    }

    /**
     * {@return the name as Danmarks Statistik spells it, without the word landsdel, such as {@code Københavns omegn}}
     */
    public String danish() {
        return danish;
    }

    /** {@return the region that it is a part of} */
    public Region region() {
        return region;
    }

    /** {@return the name with the word before it, for messages and tables, such as {@code Landsdel Fyn}} */
    @Override
    public String toString() {
        return "Landsdel " + danish;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code BYEN_KOEBENHAVN}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static Landsdel fromString(String name) {
        return valueOf(name);
    }
}
