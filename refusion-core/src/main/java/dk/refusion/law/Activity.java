package dk.refusion.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/**
 * Whether a person took part in an offer while a benefit was paid (aktiv eller passiv periode).
 *
 * <p>Only the percentages before 2016 depend on it.
 */
public enum Activity {
    /** In an ordinary education offer, a company placement or another offer with the higher percentage. */
    ACTIVE("aktiv", "active"),
    /** Not in such an offer. */
    PASSIVE("passiv", "passive");

    private final String danish;
    private final String english;

    Activity(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * The Danish word.
     *
     * @return {@code aktiv} or {@code passiv}
     */
    public String danish() {
        return danish;
    }

    /** {@return the English word, in lower case} */
    public String english() {
        return english;
    }

    /**
     * Reads an activity by its key or its Danish word, in any case.
     *
     * @param text the text, such as {@code aktiv}
     * @return the activity
     * @throws IllegalArgumentException if it is neither; the message quotes the text
     */
    public static Activity parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        for (Activity activity : values()) {
            if (word.equals(activity.danish) || word.equals(activity.name().toLowerCase(Locale.ROOT))) {
                return activity;
            }
        }
        throw new IllegalArgumentException("an activity is aktiv or passiv, was \"" + text + "\"");
    }

    /**
     * {@return the same as {@link #parse(String)}, for mappers of JSON, and for frameworks that look for this name to
     * read parameters}
     *
     * @param text the text, such as {@code ACTIVE}
     * @throws IllegalArgumentException if the text is not one; the message quotes it
     */
    @JsonCreator
    public static Activity fromString(String text) {
        return parse(text);
    }
}
