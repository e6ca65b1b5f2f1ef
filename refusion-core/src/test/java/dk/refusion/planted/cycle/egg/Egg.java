package dk.refusion.planted.cycle.egg;

import dk.refusion.planted.cycle.hen.Hen;
import java.util.Optional;

/** Becomes a hen. */
public final class Egg {
    Optional<Hen> hen = Optional.empty();
}
