package dk.refusion.price;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/**
 * How firm a change of prices is (status): a decided figure, a forecast, or the estimate that budgets are made with.
 *
 * <p>A forecast keeps its place in a series until a final figure replaces it, and the two may differ much: the
 * satsreguleringsprocent for 2023 is known here only as forecast in June 2022. So a calculation can demand final
 * figures, see {@link PriceIndex#onlyFinal()}.
 */
public enum PriceStatus {
    /** Decided, as by an executive order (bekendtgørelse). */
    FINAL("endelig"),
    /** What was expected when the source was written (fremskrivning). */
    FORECAST("forventet"),
    /** What an organisation recommends for budgets (skøn), such as KL's. */
    ESTIMATE("skøn");

    private final String danish;

    PriceStatus(String danish) {
        this.danish = danish;
    }

    /** {@return the status as Danish text, such as {@code forventet}} */
    public String danish() {
        return danish;
    }

    static PriceStatus named(String english) {
        for (PriceStatus status : values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(english)) {
                return status;
            }
        }
        throw new IllegalArgumentException("status is final, forecast or estimate, was " + english);
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code FINAL}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static PriceStatus fromString(String name) {
        return valueOf(name);
    }
}
