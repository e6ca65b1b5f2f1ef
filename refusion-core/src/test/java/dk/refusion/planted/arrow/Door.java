package dk.refusion.planted.arrow;

import dk.refusion.planted.arrow.law.Law;

/** The door may use every room. */
public final class Door {
    Law law = new Law();
}
