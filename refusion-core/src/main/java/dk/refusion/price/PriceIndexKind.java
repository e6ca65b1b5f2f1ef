package dk.refusion.price;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What a {@link PriceIndex} regulates, and so which amounts it may be used on: income support follows
 * {@link #SATSREGULERING}, the municipalities' services {@link #KL}. One case may need both.
 */
public enum PriceIndexKind {
    /**
     * The yearly regulation of income transfers (satsreguleringsprocent). Not the price index of the rent law that some
     * web pages print under the same word.
     */
    SATSREGULERING("satsregulering"),
    /** The price and wage estimates of Local Government Denmark (KL's pris- og lønskøn), since 2010 for services only. */
    KL("KL's pris- og lønskøn"),
    /** The price and wage assumptions of the state's finance bill (finanslovens pris- og lønforudsætninger). */
    STATE("statens pris- og lønforudsætninger"),
    /** Any other series that a user brings. */
    OTHER("andet indeks");

    private final String danish;

    PriceIndexKind(String danish) {
        this.danish = danish;
    }

    /** {@return the kind as Danish text, such as {@code satsregulering}} */
    public String danish() {
        return danish;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code SATSREGULERING}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static PriceIndexKind fromString(String name) {
        return valueOf(name);
    }
}
