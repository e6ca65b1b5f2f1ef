package dk.refusion.examples.planted.files;

import dk.refusion.examples.planted.cli.first.First;
import dk.refusion.examples.planted.report.Sheet;
import picocli.CommandLine;

/** Knows the command line, a page and a command. */
public final class Reader {
    /** A file that prints. */
    public void read(CommandLine screen, Sheet sheet, First command) {}
}
