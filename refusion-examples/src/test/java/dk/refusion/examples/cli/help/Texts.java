package dk.refusion.examples.cli.help;

import dk.refusion.examples.cli.Main;
import dk.refusion.language.Language;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The texts of a language, remembering which of them were asked for. */
final class Texts extends ResourceBundle {
    private final ResourceBundle texts;
    private final Set<String> used = new TreeSet<>();

    Texts(Language language) {
        this.texts = HelpTexts.in(language);
    }

    /** All commands, the first of all included, with these texts. */
    List<CommandLine> commands() {
        return all(Main.commands(Path.of(""))
                        .setHelpFactory((command, colours) -> new Help(command.resourceBundle(this), colours)))
                .toList();
    }

    static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(Texts::all));
    }

    Set<String> used() {
        return used;
    }

    @Override
    protected Object handleGetObject(String key) {
        used.add(key);
        return texts.getObject(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
