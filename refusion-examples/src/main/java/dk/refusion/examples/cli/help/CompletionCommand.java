package dk.refusion.examples.cli.help;

import dk.refusion.municipality.Municipality;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** The command {@code refusion completion}. */
@Command(
        name = "completion",
        footer = {"  refusion completion > refusion-completion.sh"})
@SuppressWarnings("NullAway.Init") // the command line sets the field
public final class CompletionCommand implements Callable<Integer> {
    private static final Pattern VALUE = Pattern.compile("[a-z0-9-]+");

    @Spec
    private CommandSpec spec;

    /** The command. */
    public CompletionCommand() {}

    @Override
    public Integer call() {
        CommandLine all = spec.root().commandLine();
        all.getOut().print(AutoComplete.bash(spec.root().name(), plain(spec.root())));
        all.getOut().flush();
        return 0;
    }

    /**
     * A command as picocli's writer of scripts understands it: alone it passes over files that may be missing, and over
     * values that are told by a label only.
     */
    private static CommandLine plain(CommandSpec command) {
        CommandSpec plain = CommandSpec.create().name(command.name());
        for (OptionSpec option : command.options()) {
            OptionSpec.Builder copy = OptionSpec.builder(option.names())
                    .paramLabel(option.paramLabel())
                    .type(type(option));
            choices(option).ifPresent(copy::completionCandidates);
            plain.addOption(copy.build());
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            PositionalParamSpec.Builder copy = PositionalParamSpec.builder()
                    .paramLabel(parameter.paramLabel())
                    .type(type(parameter));
            choices(parameter).ifPresent(copy::completionCandidates);
            plain.addPositional(copy.build());
        }
        command.subcommands().forEach((name, sub) -> plain.addSubcommand(name, plain(sub.getCommandSpec())));
        return new CommandLine(plain);
    }

    private static Class<?> type(ArgSpec arg) {
        boolean isFile = List.of(arg.auxiliaryTypes()).contains(Path.class);
        return isFile ? Path.class : arg.arity().max() == 0 ? boolean.class : String.class;
    }

    /** What a label such as {@code nation|landsdel|NAME} offers: the values in small letters, and all names. */
    private static Optional<List<String>> choices(ArgSpec arg) {
        List<String> choices = Arrays.stream(arg.paramLabel().split("\\|", -1))
                .flatMap(part -> switch (part) {
                    case "NAME" -> Arrays.stream(Municipality.values()).map(Municipality::danish);
                    case "COMMAND" -> arg.command().parent().subcommands().keySet().stream();
                    default -> VALUE.matcher(part).matches() ? Stream.of(part) : Stream.<String>of();
                })
                .toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices);
    }
}
