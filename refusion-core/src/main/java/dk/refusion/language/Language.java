package dk.refusion.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** A language in which something is said to people (sprog). */
public enum Language {
    /** Danish (dansk). */
    DANISH("da"),
    /** English (engelsk). */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

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
        return locale.getLanguage().equals(DANISH.code) ? DANISH : ENGLISH;
    }

    /**
     * The code of the language by ISO 639.
     *
     * @return {@code da} or {@code en}
     */
    public String code() {
        return code;
    }

    /**
     * Reads a language by its key or its code, in any case.
     *
     * @param text the text, such as {@code en}
     * @return the language
     * @throws IllegalArgumentException if it is neither; the message quotes the text
     */
    public static Language parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (word.equals(language.code) || word.equals(language.name().toLowerCase(Locale.ROOT))) {
                return language;
            }
        }
        throw new IllegalArgumentException("a language is da or en, was \"" + text + "\"");
    }

    /**
     * {@return the same as {@link #parse(String)}, for mappers of JSON, and for frameworks that look for this name to
     * read parameters}
     *
     * @param text the text, such as {@code DANISH}
     * @throws IllegalArgumentException if the text is not one; the message quotes it
     */
    @JsonCreator
    public static Language fromString(String text) {
        return parse(text);
    }
}
