package dk.refusion.language;

import java.util.Locale;

/** A language in which something is said to people (sprog). */
public enum Language {
    /** Danish (dansk). */
    DANISH,
    /** English (engelsk). */
    ENGLISH;

    /**
     * {@return the one of two texts that is in this language}
     *
     * @param danish the text in Danish
     * @param english the same in English
     */
    public String of(String danish, String english) {
        return this == DANISH ? danish : english;
    }

    /**
     * The language of somebody's system.
     *
     * @param locale what the system says
     * @return Danish for every Danish one, else English
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("da") ? DANISH : ENGLISH;
    }
}
