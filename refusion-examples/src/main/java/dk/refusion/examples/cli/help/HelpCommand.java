package dk.refusion.examples.cli.help;

import dk.refusion.examples.cli.output.WrongUse;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code refusion help}. */
@Command(
        name = "help",
        helpCommand = true,
        footer = {"  refusion help", "  refusion help indicator --lang da"})
@SuppressWarnings("NullAway.Init") // the command line sets the field
public final class HelpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND")
    private Optional<String> command = Optional.empty();

    /** The command. */
    public HelpCommand() {}

    @Override
    public Integer call() {
        CommandLine all = spec.parent().commandLine();
        CommandLine asked = command.map(name -> Optional.ofNullable(
                                all.getSubcommands().get(name))
                        .orElseThrow(() -> new WrongUse(
                                spec.commandLine(),
                                "command",
                                String.join(", ", all.getSubcommands().keySet()),
                                name)))
                .orElse(all);
        asked.usage(asked.getOut());
        return 0;
    }
}
