package dk.refusion.examples.cli.help;

import java.util.Locale;
import java.util.ResourceBundle;

/** A language that help is written in. */
public enum Language {
    /** English, also for systems in any other language. */
    EN(Locale.ROOT),
    /** Danish. */
    DA(Locale.forLanguageTag("da"));

    private static final String TEXTS = Language.class.getPackageName() + ".refusion";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The language of somebody's system.
     *
     * @param locale what the system says
     * @return Danish for every Danish one, else English
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(DA.locale.getLanguage()) ? DA : EN;
    }

    /**
     * What help says in this language.
     *
     * @return the texts by command and option
     */
    public ResourceBundle texts() {
        return ResourceBundle.getBundle(TEXTS, locale);
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
