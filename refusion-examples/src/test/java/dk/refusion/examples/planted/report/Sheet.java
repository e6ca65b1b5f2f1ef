package dk.refusion.examples.planted.report;

import dk.refusion.examples.planted.cli.first.First;
import dk.refusion.examples.planted.files.Reader;

/** Knows a file, as it may, and a command. */
public final class Sheet {
    /** A page about what a command found. */
    public void show(Reader file, First command) {}
}
