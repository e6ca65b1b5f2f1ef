package dk.refusion.duration;

import dk.refusion.json.Written;
import dk.refusion.money.Ratio;

/** Where an input makes the municipality's proceeds zero (balancepunkt). */
public sealed interface BreakEven extends Written {
    /**
     * The proceeds turn between two values of the input, which bracket the exact point.
     *
     * @param pays the value at which the proceeds are still zero or more
     * @param paysNot the value at which they are already below zero
     */
    record Between(Ratio pays, Ratio paysNot) implements BreakEven {
        @Override
        public String toString() {
            return "tjener sig hjem ved " + pays + ", ikke ved " + paysNot;
        }
    }

    /** The proceeds are zero or more at both ends of the range that was searched. */
    record Always() implements BreakEven {
        @Override
        public String toString() {
            return "tjener sig hjem i hele intervallet";
        }
    }

    /** The proceeds are below zero at both ends of the range that was searched. */
    record Never() implements BreakEven {
        @Override
        public String toString() {
            return "tjener sig ikke hjem i intervallet";
        }
    }
}
