package dk.refusion.examples.cli.output;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.files.table.ResultFile;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.examples.files.table.TextCoding;
import dk.refusion.file.BadInput;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command writes its tables, for every command with a result. */
@SuppressWarnings("NullAway.Init") // the command line sets the fields
final class FileOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--table", paramLabel = "NAME")
    private Optional<String> table = Optional.empty();

    @Option(names = "--encoding", paramLabel = "utf-8|windows-1252")
    private Optional<String> encoding = Optional.empty();

    /**
     * Refuses what no file can be written from, before any work is done.
     *
     * @throws ParameterException if an option is used wrongly
     */
    void check() {
        if (out.isEmpty() && (table.isPresent() || encoding.isPresent())) {
            throw wrongUse("file-options");
        }
        if (encoding.isPresent()
                && format().filter(one -> one == ResultFile.CSV).isEmpty()) {
            throw wrongUse("encoding-of-csv", out.orElseThrow());
        }
        format();
        coding();
    }

    /**
     * Refuses a file where there is no result.
     *
     * @param option the option that shows something else
     * @throws ParameterException if a file was asked for
     */
    void refuseBeside(String option) {
        if (out.isPresent()) {
            throw wrongUse("out-alone", option);
        }
    }

    /** Whether a file was asked for. */
    boolean isAsked() {
        return out.isPresent();
    }

    private Optional<ResultFile> format() {
        try {
            return out.map(ResultFile::of);
        } catch (IllegalArgumentException e) {
            throw wrongUse("out", e, out.orElseThrow());
        }
    }

    private TextCoding coding() {
        return encoding.map(word -> Arrays.stream(TextCoding.values())
                        .filter(one -> one.toString().equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow(() -> wrongUse("encoding", word)))
                .orElse(TextCoding.UTF_8_FOR_EXCEL);
    }

    /**
     * Writes the tables that were asked for: the one that was named, or all if the file holds several, or else the first.
     *
     * @param tables the tables of the result, the main one first
     * @param output knows the files that were read
     * @return what was written and where, such as {@code Uger: /home/a/weeks.csv}; empty if no file was asked for
     * @throws BadInput if it cannot be written
     * @throws ParameterException if there is no table of that name
     */
    Optional<String> write(List<ResultTable> tables, Output output) {
        return out.map(file -> {
            ResultFile format = format().orElseThrow();
            List<ResultTable> chosen = table.map(name -> List.of(named(name, tables)))
                    .orElse(format.holdsSeveral() ? tables : tables.subList(0, 1));
            Path path = format.write(output.resolve(file), chosen, coding(), output.filesRead());
            return chosen.stream().map(ResultTable::name).collect(joining(", ")) + ": " + path;
        });
    }

    private ResultTable named(String name, List<ResultTable> tables) {
        Function<ResultTable, String> quoted = one -> '"' + one.name() + '"';
        return tables.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> wrongUse("table", tables.stream().map(quoted).collect(joining(", ")), name));
    }

    private WrongUse wrongUse(String rule, Object... values) {
        return new WrongUse(command.commandLine(), rule, values);
    }
}
