package dk.refusion.examples.cli.output;

import dk.refusion.examples.files.table.NewFile;
import dk.refusion.examples.report.page.Page;
import dk.refusion.examples.report.timeline.PersonNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of a command that also writes a page about persons; a command takes them in with {@link Mixin}. */
@SuppressWarnings("NullAway.Init") // the command line sets the field
public final class ReportOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--report", paramLabel = "FILE")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--show-persons")
    private boolean showPersons;

    /** Options that nobody has given yet. */
    public ReportOptions() {}

    /**
     * Refuses options that do not fit together.
     *
     * @throws ParameterException if persons are to be shown on no page
     */
    public void check() {
        if (showPersons && report.isEmpty()) {
            throw new WrongUse(command.commandLine(), "show-persons");
        }
    }

    /**
     * Where the page is to be written.
     *
     * @return the name as the user wrote it; empty if no page was asked for
     */
    public Optional<Path> file() {
        return report;
    }

    /**
     * Writes the page if it was asked for.
     *
     * @param output where the files of the command lie
     * @param page makes the page, with what it is to call the persons
     * @return the absolute path of the file; empty if no page was asked for
     */
    public Optional<Path> write(Output output, Function<PersonNames, Page> page) {
        return report.map(path -> {
            Page made = page.apply(showPersons ? PersonNames.shown() : PersonNames.masked());
            Path written = NewFile.ofPersons(output.resolve(path))
                    .besides(output.filesRead())
                    .write(out -> out.write(made.toString().getBytes(StandardCharsets.UTF_8)));
            output.keep(written);
            return written;
        });
    }
}
