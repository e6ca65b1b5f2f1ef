package dk.refusion.audit;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import org.immutables.value.Value;

/**
 * The deviations of one kind in one municipality together.
 *
 * <pre>{@code
 * audit.sums().forEach(sum -> System.out.println(sum.kind() + " " + sum.municipality() + " " + sum.effect()));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DeviationSum implements Written permits ImmutableDeviationSum {
    DeviationSum() {}

    static DeviationSum of(Deviation one) {
        boolean tooMuch = one.effect().signum() > 0;
        return ImmutableDeviationSum.builder()
                .kind(one.kind())
                .municipality(one.municipality())
                .count(1)
                .tooMuch(tooMuch ? one.effect() : Money.ZERO)
                .tooLittle(tooMuch ? Money.ZERO : one.effect().negated())
                .build();
    }

    DeviationSum plus(DeviationSum other) {
        return ImmutableDeviationSum.builder()
                .kind(kind())
                .municipality(municipality())
                .count(Math.addExact(count(), other.count()))
                .tooMuch(tooMuch().plus(other.tooMuch()))
                .tooLittle(tooLittle().plus(other.tooLittle()))
                .build();
    }

    /** {@return what is wrong} */
    public abstract DeviationKind kind();

    /** {@return the municipality} */
    public abstract Municipality municipality();

    /**
     * How many deviations these are.
     *
     * @return the number, at least 1
     */
    public abstract int count();

    /**
     * What the municipality gets too much.
     *
     * @return the sum of the deviations in its favour, never negative
     */
    public abstract Money tooMuch();

    /**
     * What the municipality gets too little.
     *
     * @return the sum of the deviations to its cost, never negative
     */
    public abstract Money tooLittle();

    /**
     * What the state pays the municipality too much, all in all.
     *
     * @return too much less too little
     */
    public Money effect() {
        return tooMuch().minus(tooLittle());
    }

    /**
     * How large the deviations are, whichever way they go.
     *
     * @return too much and too little together
     */
    public Money size() {
        return tooMuch().plus(tooLittle());
    }

    /** {@return the sum in words} */
    @Override
    public String toString() {
        return municipality() + ", " + kind().danish() + ": " + count() + ", " + effect() + " for meget";
    }
}
