package dk.refusion.compensation;

import dk.refusion.json.Written;
import dk.refusion.language.Language;
import dk.refusion.language.Sentence;
import dk.refusion.money.Agreement;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import java.util.Objects;

/**
 * The outcome of checking a printed figure against what follows from other printed figures (kontrol).
 *
 * <pre>{@code
 * SumCheck.of(mio("8.7"), 3, mio("0.1")).isContradiction();     // true: three figures of 0,1 may be 0,15 apart
 * }</pre>
 */
public sealed interface SumCheck extends Written {
    /**
     * Compares figures of one resolution.
     *
     * @param deviation the printed figure less what follows from the others
     * @param figures how many rounded figures are involved, the printed one included, at least one
     * @param resolution one step of the last digit of each
     * @return the comparison
     * @throws ArithmeticException if the steps together are out of range
     */
    static SumCheck of(Money deviation, int figures, Money resolution) {
        Ratio halfSteps = Ratio.of(resolution.times(figures).oere(), 2);
        return new Compared(Agreement.of(Ratio.of(deviation.oere()), halfSteps), deviation);
    }

    /**
     * Whether the figure contradicts the others.
     *
     * @return true if rounding cannot explain the deviation
     */
    default boolean isContradiction() {
        return this instanceof Compared compared && compared.agreement() == Agreement.CONTRADICTORY;
    }

    /** {@return the outcome in words} */
    default String danish() {
        return in(Language.DANISH);
    }

    /**
     * {@return the outcome in words}
     *
     * @param language the language of the words
     */
    String in(Language language);

    /**
     * The figures could be compared.
     *
     * @param agreement the finding
     * @param deviation the printed figure less what follows from the others
     */
    record Compared(Agreement agreement, Money deviation) implements SumCheck {
        /**
         * Refuses null.
         *
         * @param agreement how they agree
         * @param deviation by how much they differ
         */
        public Compared {
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(deviation, "deviation");
        }

        @Override
        public String in(Language language) {
            String words = language.of(agreement.danish(), agreement.english());
            return agreement == Agreement.EXACT ? words : words + ": " + deviation;
        }
    }

    /**
     * The table does not hold all that the check needs.
     *
     * @param reason what is missing
     */
    record Untold(Sentence reason) implements SumCheck {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Untold {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String in(Language language) {
            return language.of("kan ikke afgøres: ", "cannot be told: ") + reason.in(language);
        }
    }
}
