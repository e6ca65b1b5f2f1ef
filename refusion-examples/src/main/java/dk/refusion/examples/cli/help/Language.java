package dk.refusion.examples.cli.help;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** A language of help and of what is said about wrong use. */
public enum Language {
    /** English, also for systems in any other language. */
    EN(Locale.ROOT),
    /** Danish. */
    DA(Locale.forLanguageTag("da"));

    private static final String TEXTS = Language.class.getPackageName() + ".refusion";

    /** How it is chosen. */
    private static final String OPTION = "--lang";

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
     * The language that somebody wrote on the command line, also where reading it stopped before.
     *
     * @param words the words of the command
     * @return the language behind the last {@code --lang}; empty if there is none, or none that is known
     */
    public static Optional<Language> in(String... words) {
        Optional<Language> found = Optional.empty();
        for (int i = 0; i < words.length; i++) {
            String word = words[i].startsWith(OPTION + "=")
                    ? words[i].substring(OPTION.length() + 1)
                    : i > 0 && words[i - 1].equals(OPTION) ? words[i] : "";
            Optional<Language> before = found;
            found = Arrays.stream(values())
                    .filter(one -> one.toString().equalsIgnoreCase(word))
                    .findFirst()
                    .or(() -> before);
        }
        return found;
    }

    /**
     * The language as Java knows it.
     *
     * @return the root for English
     */
    public Locale locale() {
        return locale;
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
