package dk.refusion.examples.cli.help;

import dk.refusion.examples.cli.output.Spoken;
import dk.refusion.language.Language;
import java.util.ResourceBundle;

/** What help says. */
public final class HelpTexts {
    private static final String NAME = HelpTexts.class.getPackageName() + ".refusion";

    private HelpTexts() {}

    /**
     * {@return the texts of help by command and option}
     *
     * @param language the language
     */
    public static ResourceBundle in(Language language) {
        return ResourceBundle.getBundle(NAME, Spoken.locale(language));
    }
}
