package dk.refusion.examples.planted.cli.output;

/** What every command prints on. */
public final class Paper {}
