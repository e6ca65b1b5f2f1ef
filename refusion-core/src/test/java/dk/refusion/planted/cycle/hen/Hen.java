package dk.refusion.planted.cycle.hen;

import dk.refusion.planted.cycle.egg.Egg;

/** Lays eggs. */
public final class Hen {
    Egg egg = new Egg();
}
