package dk.refusion.examples.planted.cli.first;

import dk.refusion.examples.planted.cli.output.Paper;

/** Prints, as it may. */
public final class First {
    /** On paper. */
    public void print(Paper paper) {}
}
