package dk.refusion.duration;

import dk.refusion.json.Written;
import dk.refusion.language.Language;
import dk.refusion.money.Ratio;

/** Where an input makes the municipality's proceeds zero (balancepunkt). */
public sealed interface BreakEven extends Written {
    /**
     * {@return where, in words}
     *
     * @param language the language of the words
     */
    String in(Language language);

    /**
     * The proceeds turn between two values of the input, which bracket the exact point.
     *
     * @param pays the value at which the proceeds are still zero or more
     * @param paysNot the value at which they are already below zero
     */
    record Between(Ratio pays, Ratio paysNot) implements BreakEven {
        @Override
        public String in(Language language) {
            return language.of("tjener sig hjem ved ", "pays at ")
                    + pays
                    + language.of(", ikke ved ", ", not at ")
                    + paysNot;
        }

        @Override
        public String toString() {
            return in(Language.DANISH);
        }
    }

    /** The proceeds are zero or more at both ends of the range that was searched. */
    record Always() implements BreakEven {
        @Override
        public String in(Language language) {
            return language.of("tjener sig hjem i hele intervallet", "pays in the whole range");
        }

        @Override
        public String toString() {
            return in(Language.DANISH);
        }
    }

    /** The proceeds are below zero at both ends of the range that was searched. */
    record Never() implements BreakEven {
        @Override
        public String in(Language language) {
            return language.of("tjener sig ikke hjem i intervallet", "does not pay in the range");
        }

        @Override
        public String toString() {
            return in(Language.DANISH);
        }
    }
}
