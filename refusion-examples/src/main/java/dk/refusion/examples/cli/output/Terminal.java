package dk.refusion.examples.cli.output;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Where the streams of the command go. */
final class Terminal {
    private static final Path OUT = Path.of("/dev/stdout");
    private static final Path ERR = Path.of("/dev/stderr");

    private Terminal() {}

    /**
     * Whether standard error is shown on a terminal. Java tells it of standard output only, so both must be the same; Windows
     * does not tell, and a console there shows both.
     */
    static boolean showsErrors() {
        if (isWindows()) {
            return console().isPresent();
        }
        try {
            return Ansi.AUTO.enabled() && console().isPresent() && Files.isSameFile(OUT, ERR);
        } catch (IOException e) {
            return false; // a system without these names
        }
    }

    /** How many characters a line of standard output has, 80 if the terminal does not tell; empty for pipes and files. */
    static OptionalInt width() {
        if (console().isEmpty()) {
            return OptionalInt.empty();
        }
        UsageMessageSpec asks = CommandSpec.create().usageMessage().autoWidth(true);
        return OptionalInt.of(asks.width());
    }

    /** The characters of the console that people sit at; empty if the input or the output is something else. */
    @SuppressWarnings("SystemConsoleNull") // from Java 22 on it is never null, and says itself whether it is a terminal
    static Optional<Charset> console() {
        return Optional.ofNullable(System.console())
                .filter(Terminal::isTerminal)
                .map(Console::charset);
    }

    /** What {@code Console.isTerminal} says, which Java 17 does not have: there, a console always is one. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
