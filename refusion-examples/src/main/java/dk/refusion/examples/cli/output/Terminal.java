package dk.refusion.examples.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Where the streams of the command go. */
final class Terminal {
    private static final Path OUT = Path.of("/dev/stdout");
    private static final Path ERR = Path.of("/dev/stderr");

    private Terminal() {}

    /** Whether standard error is shown on a terminal. Java tells it of standard output only, so both must be the same. */
    @SuppressWarnings("SystemConsoleNull") // where it is never null, the first question tells
    static boolean showsErrors() {
        try {
            return Ansi.AUTO.enabled() && System.console() != null && Files.isSameFile(OUT, ERR);
        } catch (IOException e) {
            return false; // a system without these names
        }
    }
}
