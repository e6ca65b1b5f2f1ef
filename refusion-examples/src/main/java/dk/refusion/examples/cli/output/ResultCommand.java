package dk.refusion.examples.cli.output;

import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.file.BadInput;
import dk.refusion.file.FileLines;
import dk.refusion.language.Sentence;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
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
    private static final Sentence TOO_LARGE = Sentence.of(
            "beløbene er for store til at regne med; del filen, eller ret det, der er skrevet for stort",
            "the amounts are too large to calculate with; divide the file, or correct what is written too large");

    @Spec
    private CommandSpec spec;

    /** Where the result goes. */
    @Mixin
    protected final Output output;

    @Mixin
    private final FileOptions files = new FileOptions();

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
            files.check();
            run();
            return 0;
        } finally {
            output.end();
        }
    }

    /**
     * Writes the tables that the user asked for in a file, then prints the result and where the file lies.
     *
     * @param source where the amounts come from
     * @param text makes the result for people
     * @param json makes it for programs
     * @param tables makes its tables, the main one first
     * @throws BadInput if the amounts are too large or the file cannot be written; nothing is printed then
     */
    protected final void show(
            String source, Function<Screen, String> text, Supplier<String> json, Supplier<List<ResultTable>> tables) {
        String result = calculated(source, () -> output.formatted(text, json));
        Optional<String> written =
                files.isAsked() ? calculated(source, () -> files.write(tables.get(), output)) : Optional.empty();
        output.print(result);
        written.ifPresent(output.format() == Format.TEXT ? line -> output.print("\n" + line) : output::note);
    }

    /**
     * Prints a file to begin with.
     *
     * @param text its content
     */
    protected final void showExample(String text) {
        files.refuseBeside("--example");
        output.print(text.stripTrailing());
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
            throw wrongUse("value." + name, text, e);
        }
    }

    /**
     * The end of a command that was used wrongly.
     *
     * @param rule the key of the sentence that says the option, the rule, and what was given
     * @param values what stands in the sentence
     * @return the exception to throw
     */
    protected final WrongUse wrongUse(String rule, Object... values) {
        return new WrongUse(spec.commandLine(), rule, values);
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
            throw new BadInput(name, TOO_LARGE);
        }
    }

    /**
     * Reads a file with columns.
     *
     * @param file the name as the user wrote it
     * @return its lines
     * @throws BadInput if it cannot be read
     */
    protected final FileLines csv(Path file) {
        return CsvFile.of(output.read(file));
    }
}
