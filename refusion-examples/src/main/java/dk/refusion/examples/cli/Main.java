package dk.refusion.examples.cli;

import dk.refusion.Refusion;
import dk.refusion.examples.cli.help.HelpTexts;
import dk.refusion.examples.cli.output.Colours;
import dk.refusion.examples.cli.output.ConsoleCoding;
import dk.refusion.examples.cli.output.ConsoleWriter;
import dk.refusion.examples.cli.output.Spoken;
import dk.refusion.examples.cli.output.WrongUse;
import dk.refusion.file.BadInput;
import dk.refusion.language.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line {@code refusion}. Without arguments it runs its main job: the table of the minister's letter of
 * 9 January 2018, recalculated, reconciled and evaluated, and below it what one municipality is owed for a month of the
 * sample of payments.
 *
 * <p>Exit codes: 0 for a result, 1 for input that cannot be used (with a list of all problems), 2 for wrong usage.
 */
@Command(
        name = "refusion",
        versionProvider = Main.Version.class,
        footer = {"  refusion", "  refusion refunds --help --lang da", "  refusion help audit"})
@SuppressWarnings("NullAway.Init") // the command line sets the field
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // it is enough that it is there, as with the next
    private boolean helpRequested;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    @SuppressWarnings("unused")
    private boolean versionRequested;

    @Option(names = Spoken.OPTION, paramLabel = "en|da", scope = ScopeType.INHERIT)
    private Optional<Language> language = Optional.empty();

    private Main() {}

    @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT)
    void colours(Colours when) {
        spec.commandLine().setColorScheme(when.scheme());
    }

    /**
     * Runs a command and ends the virtual machine with its exit code.
     *
     * @param args the words of the command
     */
    public static void main(String[] args) {
        CommandLine commands = commands(Path.of(""), args);
        commands.setOut(writer(FileDescriptor.out, ConsoleCoding.ofOutput()))
                .setErr(writer(FileDescriptor.err, ConsoleCoding.ofErrors()));
        System.exit(commands.execute(args));
    }

    /**
     * All commands.
     *
     * @param folder the folder that they are run from
     * @return the commands, ready to execute
     */
    public static CommandLine commands(Path folder) {
        return commands(word -> word.command(folder));
    }

    /** The commands that have a part in what was written; of the others there are no more than their names. */
    static CommandLine commands(Path folder, String... args) {
        return commands(word -> word.isMeantBy(args) ? word.command(folder) : word.named());
    }

    private static CommandLine commands(Function<Word, CommandLine> commands) {
        Main main = new Main();
        CommandLine all = new CommandLine(main);
        for (Word word : Word.values()) {
            all.addSubcommand(word.toString(), commands.apply(word));
        }
        return all.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (wrong, words) -> explain(wrong, Spoken.in(words).orElseGet(main::languageOfHelp)))
                .setExecutionExceptionHandler(Main::refuse)
                .setHelpFactory((command, colours) ->
                        new Help(command.resourceBundle(HelpTexts.in(main.languageOfHelp())), colours))
                .registerConverter(Language.class, Language::parse);
    }

    private Language languageOfHelp() {
        return language.orElseGet(() -> Language.of(Locale.getDefault(Locale.Category.DISPLAY)));
    }

    @Override
    public Integer call() {
        int letter = execute("investment");
        if (letter != 0) {
            return letter;
        }
        spec.commandLine().getOut().print("\n");
        return execute("refunds", "--municipality", "Hjørring");
    }

    /** A command of its own, so that it keeps what was chosen for all. */
    private int execute(String command, String... args) {
        return Objects.requireNonNull(spec.subcommands().get(command), command).execute(args);
    }

    /** The message and where to read more; the whole help text would push the message off the screen. */
    private static int explain(ParameterException wrong, Language language) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.print(Colours.problem(WrongUse.told(wrong, Spoken.locale(language)), command.getColorScheme()) + "\n");
        err.print(WrongUse.readMore(command, Spoken.locale(language)) + "\n");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int refuse(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof BadInput bad) {
            command.getErr()
                    .print(Colours.problem(bad.message(Spoken.in(command.getCommandSpec())), command.getColorScheme()));
            command.getErr().flush();
            return 1;
        }
        throw e;
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new ConsoleWriter(new FileOutputStream(descriptor), charset), true);
    }

    /** The version of the library, which is that of its commands. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"refusion " + Refusion.version()};
        }
    }
}
