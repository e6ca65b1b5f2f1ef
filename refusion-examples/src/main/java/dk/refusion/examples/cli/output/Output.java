package dk.refusion.examples.cli.output;

import dk.refusion.examples.files.Opening;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.table.NewFile;
import dk.refusion.file.BadInput;
import dk.refusion.file.LargeFile;
import dk.refusion.language.Language;
import dk.refusion.language.Sentence;
import dk.refusion.reading.ReadingProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The input and output of one command, with its option {@code --format}; a command takes it in with
 * {@link Mixin}.
 *
 * <p>Commands calculate first and print last, so that bad input leaves nothing behind.
 */
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class Output implements ReadingProgress {
    private static final String STANDARD_INPUT = "-";
    private static final String STANDARD_INPUT_NAME = "standardinput";
    private static final Sentence UNREADABLE = Sentence.of("kan ikke læses: {0}", "cannot be read: {0}");
    private static final Sentence REPORT = Sentence.of("Rapport: {0}", "Report: {0}");
    private static final int NARROWEST = 20;
    private static final String ALL = "all";
    private static final Pattern ROWS = Pattern.compile("[1-9]\\d{0,8}");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Format format;

    private Optional<Integer> width = Optional.empty();
    private Optional<Integer> rows = Optional.empty();

    @Option(names = "--width", paramLabel = "N")
    void width(int columns) {
        if (columns < NARROWEST) {
            throw new WrongUse(command.commandLine(), "width", NARROWEST, columns);
        }
        width = Optional.of(columns);
    }

    @Option(names = "--rows", paramLabel = "N|all")
    void rows(String most) {
        rows = Optional.of(most.equals(ALL) ? Integer.MAX_VALUE : number(most));
    }

    private int number(String most) {
        if (!ROWS.matcher(most).matches()) {
            throw new WrongUse(command.commandLine(), "rows", most);
        }
        return Integer.parseInt(most);
    }

    @Option(names = "--sheet", paramLabel = "NAME")
    private Optional<String> sheet = Optional.empty();

    private final Path folder;
    private boolean inputRead;
    private final List<Path> filesRead = new ArrayList<>();
    private final Progress progress = new Progress(() -> command.commandLine().getErr(), Terminal::showsErrors);

    /**
     * The output of a command.
     *
     * @param folder the folder that the command is run from; relative names of files start there
     */
    public Output(Path folder) {
        this.folder = folder;
    }

    /**
     * The language of results and of what is said about files.
     *
     * @return the language that the user asked for; Danish if for none
     */
    public Language language() {
        return Spoken.in(command);
    }

    /**
     * How to print.
     *
     * @return the format that the user asked for
     */
    public Format format() {
        return format;
    }

    /**
     * A step of the work begins. Only long work is told of, on standard error.
     *
     * @param what what is done in it
     */
    @Override
    public void step(Sentence what) {
        progress.step(what.in(language()));
    }

    /**
     * A part of the step is done; may be told by any thread.
     *
     * @param part how much
     * @param whole of how much, above zero
     */
    @Override
    public void done(long part, long whole) {
        progress.done(part, whole);
    }

    /** The work is done, or failed. Whatever is printed ends it, too. */
    public void end() {
        progress.end();
    }

    /**
     * A result in the format that the user asked for.
     *
     * @param text makes it for people
     * @param json makes it for programs
     * @return the one of the two, ready to print
     */
    public String formatted(Function<Screen, String> text, Supplier<String> json) {
        if (format == Format.JSON) {
            return json.get();
        }
        String fitted = screen().fitted(text.apply(screen()));
        boolean isColoured = command.commandLine().getColorScheme().ansi().enabled();
        return isColoured ? Colours.result(fitted) : fitted;
    }

    /**
     * What a result for people is written on. On a terminal, or where its width was told, long tables are shown by their head;
     * a pipe or a file gets all rows.
     *
     * @return the screen
     */
    public Screen screen() {
        return new Screen(language(), width.map(OptionalInt::of).orElseGet(Terminal::width), rows);
    }

    /**
     * Prints a result in the format that the user asked for.
     *
     * @param text makes it for people
     * @param json makes it for programs
     */
    public void result(Function<Screen, String> text, Supplier<String> json) {
        print(formatted(text, json));
    }

    /**
     * Prints what is ready to print, or a file.
     *
     * @param text lines without a line break after the last
     */
    public void print(String text) {
        print(command.commandLine().getOut(), text);
    }

    /**
     * Prints what is not part of the result, to standard error.
     *
     * @param text lines without a line break after the last
     */
    public void note(String text) {
        print(command.commandLine().getErr(), text);
    }

    /**
     * Prints what is said about a file, to standard error.
     *
     * @param said what is said
     */
    public void note(Sentence said) {
        note(said.in(language()));
    }

    /**
     * Reads a file that the user named; {@code -} is standard input, once in a command.
     *
     * @param file the name as the user wrote it
     * @return its text
     * @throws BadInput if it cannot be read or is no text
     * @throws ParameterException if standard input was read before
     */
    public TextFile read(Path file) {
        if (!file.toString().equals(STANDARD_INPUT)) {
            filesRead.add(resolve(file));
            return TextFile.read(resolve(file), opening());
        }
        if (inputRead) {
            throw new WrongUse(command.commandLine(), "input-twice");
        }
        inputRead = true;
        try {
            return TextFile.of(STANDARD_INPUT_NAME, System.in.readAllBytes(), opening());
        } catch (IOException e) {
            throw new BadInput(STANDARD_INPUT_NAME, UNREADABLE.with(e));
        }
    }

    /**
     * Opens a file of any size that the user named; standard input has to be held.
     *
     * @param file the name as the user wrote it
     * @return the file
     * @throws BadInput if it cannot be read
     */
    public LargeFile large(Path file) {
        if (file.toString().equals(STANDARD_INPUT)) {
            return read(file).large();
        }
        filesRead.add(resolve(file));
        return TextFile.large(resolve(file), opening());
    }

    /** The sheet that the user wants; what is passed over is told on standard error. */
    private Opening opening() {
        return new Opening(sheet, this::note);
    }

    /**
     * Where a file lies.
     *
     * @param file the name as the user wrote it
     * @return the path from the folder that the command is run from
     */
    public Path resolve(Path file) {
        return folder.resolve(file);
    }

    /**
     * The files that were read, which are not to be written over.
     *
     * @return their paths, in the order of reading, unmodifiable
     */
    List<Path> filesRead() {
        return List.copyOf(filesRead);
    }

    /** A file that the command wrote, which is not to be written over either. */
    void keep(Path file) {
        filesRead.add(file);
    }

    /**
     * Writes a file in UTF-8, over an older one of that name.
     *
     * @param file the name as the user wrote it
     * @param text the content
     * @return the absolute path of the file
     * @throws BadInput if it cannot be written; nothing has changed then
     */
    public Path write(Path file, String text) {
        return NewFile.at(resolve(file))
                .besides(filesRead())
                .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Tells where the page of a report was written: below the result, or on standard error where the result is for programs.
     *
     * @param report its absolute path
     */
    public void written(Path report) {
        String line = REPORT.with(report).in(language());
        if (format == Format.TEXT) {
            print("\n" + line);
        } else {
            note(line);
        }
    }

    private void print(PrintWriter writer, String text) {
        end();
        writer.print(text + "\n");
        writer.flush();
    }
}
