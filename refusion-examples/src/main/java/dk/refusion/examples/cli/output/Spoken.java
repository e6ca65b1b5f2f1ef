package dk.refusion.examples.cli.output;

import dk.refusion.language.Language;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The language that a command speaks: {@code --lang}. Help and what is said about wrong use follow the system where nobody
 * wrote one. Results and what is said about files are Danish then, so that they are the same on every system.
 */
public final class Spoken {
    /** How it is chosen. */
    public static final String OPTION = "--lang";

    private Spoken() {}

    /**
     * The language of results and of what is said about files.
     *
     * @param command any of the commands
     * @return the language that was written; Danish if there is none
     */
    public static Language in(CommandSpec command) {
        OptionSpec option = command.root().findOption(OPTION);
        return option != null && option.getValue() instanceof Optional<?> written
                ? written.map(Language.class::cast).orElse(Language.DANISH)
                : Language.DANISH;
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
            found = known(word).or(() -> before);
        }
        return found;
    }

    private static Optional<Language> known(String word) {
        try {
            return Optional.of(Language.parse(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * A language as the texts of commands have it.
     *
     * @param language the language
     * @return the root for English
     */
    public static Locale locale(Language language) {
        return language == Language.DANISH ? Locale.forLanguageTag(language.code()) : Locale.ROOT;
    }
}
