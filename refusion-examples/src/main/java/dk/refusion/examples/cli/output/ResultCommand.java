package dk.refusion.examples.cli.output;

import dk.refusion.examples.files.BadInput;
import dk.refusion.examples.files.CsvFile;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What every command with a result does alike: it reads, calculates, and only then prints, so that bad input leaves
 * nothing behind. Bad input ends in a {@link BadInput}, wrong usage in a {@link ParameterException}.
 */
@SuppressWarnings("NullAway.Init") // the command line sets the field
public abstract class ResultCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Where the result goes. */
    @Mixin
    protected final Output output;

    /**
     * A command.
     *
     * @param folder the folder that it is run from; relative names of files start there
     */
    protected ResultCommand(Path folder) {
        this.output = new Output(folder);
    }

    /** The command as it was called. */
    protected final CommandSpec spec() {
        return spec;
    }

    /** Does the work and prints its result. */
    protected abstract void run();

    @Override
    public final Integer call() {
        try {
            run();
            return 0;
        } finally {
            output.end();
        }
    }

    /**
     * Reads what was written for an option.
     *
     * @param name the option
     * @param text what was written
     * @param reader how to read it
     * @return the value
     * @throws ParameterException if the text cannot be read
     */
    protected final <T> T option(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw wrongUse(name + ": " + e.getMessage());
        }
    }

    /**
     * The end of a command that was used wrongly.
     *
     * @param message the option, the rule, and what was given
     * @return the exception to throw
     */
    protected final ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /**
     * Calculates from amounts that people wrote.
     *
     * @param name where the amounts come from
     * @param calculation the calculation
     * @return its result
     * @throws BadInput if the amounts are too large
     */
    protected static <T> T calculated(String name, Supplier<T> calculation) {
        try {
            return calculation.get();
        } catch (ArithmeticException e) {
            throw new BadInput(name, "beløbene er for store: " + e.getMessage());
        }
    }

    /**
     * Reads a file with columns.
     *
     * @param file the name as the user wrote it
     * @return its lines
     * @throws BadInput if it cannot be read
     */
    protected final CsvFile csv(Path file) {
        return CsvFile.of(output.read(file));
    }
}
