package dk.refusion.compensation;

import static java.util.Objects.requireNonNull;

import dk.refusion.money.Money;

/**
 * Whether a printed figure agrees with what follows from other printed figures (afstemning): exactly, as far as rounded
 * figures can, not at all, or not to be told.
 */
public sealed interface Agreement {
    /**
     * Judges a deviation between rounded figures.
     *
     * @param deviation the printed figure less what follows from the others
     * @param figures how many rounded figures are involved, the printed one included, at least one
     * @param resolution one step of the last digit of each
     * @return exact, rounding when every figure can be half a step off, else a contradiction
     * @throws ArithmeticException if the tolerance is out of range
     */
    static Agreement of(Money deviation, int figures, Money resolution) {
        if (deviation.signum() == 0) {
            return new Exact();
        }
        // n figures, each at most half a step off
        Money doubleTolerance = resolution.times(figures);
        return deviation.abs().times(2).compareTo(doubleTolerance) <= 0
                ? new Rounding(deviation)
                : new Contradiction(deviation);
    }

    /**
     * The judgement in words.
     *
     * @return the Danish text
     */
    String danish();

    /** The figures agree to the last digit. */
    record Exact() implements Agreement {
        @Override
        public String danish() {
            return "stemmer";
        }
    }

    /**
     * The figures differ by no more than their rounding explains.
     *
     * @param by the printed figure less what follows from the others, not zero
     */
    record Rounding(Money by) implements Agreement {
        /** Takes the deviation. */
        public Rounding {
            requireNonNull(by, "by");
        }

        @Override
        public String danish() {
            return "afrunding: " + by;
        }
    }

    /**
     * The figures differ by more than their rounding explains.
     *
     * @param by the printed figure less what follows from the others, not zero
     */
    record Contradiction(Money by) implements Agreement {
        /** Takes the deviation. */
        public Contradiction {
            requireNonNull(by, "by");
        }

        @Override
        public String danish() {
            return "modstrid: " + by;
        }
    }

    /**
     * The table does not hold all that the check needs.
     *
     * @param reason what is missing, in Danish
     */
    record Untold(String reason) implements Agreement {
        /** Takes the reason. */
        public Untold {
            requireNonNull(reason, "reason");
        }

        @Override
        public String danish() {
            return "kan ikke afgøres: " + reason;
        }
    }
}
