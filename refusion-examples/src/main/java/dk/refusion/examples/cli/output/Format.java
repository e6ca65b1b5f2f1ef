package dk.refusion.examples.cli.output;

import java.util.Locale;

/** How a command prints its results. */
public enum Format {
    /** Danish tables for people. */
    TEXT,
    /** JSON for programs. */
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
