package dk.refusion.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Who pays a benefit out to the citizen or the employer (udbetaler).
 */
public enum Payer {
    /** The municipality. */
    MUNICIPALITY("kommunen"),
    /** The unemployment fund. */
    UNEMPLOYMENT_FUND("a-kassen"),
    /** The public authority for pensions and family benefits. */
    UDBETALING_DANMARK("Udbetaling Danmark");

    private final String danish;

    Payer(String danish) {
        this.danish = danish;
    }

    /** {@return the Danish name} */
    public String danish() {
        return danish;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code MUNICIPALITY}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static Payer fromString(String name) {
        return valueOf(name);
    }
}
