package dk.refusion.examples.planted.cli.second;

import dk.refusion.examples.planted.cli.first.First;

/** Borrows from its neighbour. */
public final class Second {
    /** What the neighbour does. */
    public void borrow(First neighbour) {}
}
