package dk.refusion.examples.cli.output;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * In which characters the commands print.
 *
 * <p>A console gets its own, such as cp850 in a Danish Windows, since anything else breaks æ, ø and å there; pipes and files get
 * UTF-8, whatever the locale says. Whoever wants others tells Java: {@code -Dstdout.encoding=windows-1252}, and {@code
 * -Dstderr.encoding} for messages.
 */
public final class ConsoleCoding {
    private ConsoleCoding() {}

    /**
     * The characters of standard output.
     *
     * @return the character set
     */
    public static Charset ofOutput() {
        return of("stdout.encoding");
    }

    /**
     * The characters of standard error.
     *
     * @return the character set
     */
    public static Charset ofErrors() {
        return of("stderr.encoding");
    }

    private static Charset of(String property) {
        return chosen(
                property(property).or(() -> property("sun." + property)),
                property("native.encoding"),
                Terminal.console());
    }

    private static Optional<Charset> property(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    /**
     * Chooses the characters.
     *
     * @param told what Java was told, or found out about a stream that goes to a console
     * @param system those of the system, which later versions of Java take for pipes and files
     * @param console those of the console; empty if there is none
     * @return the character set
     */
    static Charset chosen(Optional<Charset> told, Optional<Charset> system, Optional<Charset> console) {
        return told.filter(charset -> !system.equals(Optional.of(charset)))
                .or(() -> console.filter(charset -> !charset.equals(StandardCharsets.US_ASCII)))
                .orElse(StandardCharsets.UTF_8);
    }
}
