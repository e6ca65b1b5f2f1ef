package dk.refusion.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine;

/**
 * A command run inside the test, with what it printed.
 *
 * @param exitCode its exit code
 * @param out standard output
 * @param err standard error, without how far it was, which only a slow machine tells
 */
public record CommandRun(int exitCode, String out, String err) {
    private static final Pattern PROGRESS = Pattern.compile("(?m)^.*, \\d+ s\n");

    /**
     * Runs {@code refusion}.
     *
     * @param folder the folder that it is run from
     * @param args the words of the command
     * @return what it did
     */
    public static CommandRun refusion(Path folder, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands =
                Main.commands(folder, args).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new CommandRun(
                commands.execute(args),
                out.toString(),
                PROGRESS.matcher(err.toString()).replaceAll(""));
    }
}
