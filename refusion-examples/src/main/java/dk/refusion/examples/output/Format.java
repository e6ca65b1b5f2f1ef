package dk.refusion.examples.output;

/** How a command prints its results. */
public enum Format {
    /** Danish tables for people. */
    TEXT,
    /** JSON for programs. */
    JSON
}
