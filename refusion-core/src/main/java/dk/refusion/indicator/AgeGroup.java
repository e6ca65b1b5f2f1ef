package dk.refusion.indicator;

import dk.refusion.json.Written;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The ages that a population is counted over (aldersafgrænsning). Publishers differ: Danmarks Statistik divides by those
 * of 16 to 64, Jobindsats by 16 to 66, others by 17 to 64 or by all.
 *
 * <pre>{@code
 * AgeGroup.of(16, 64);     // 16-64-årige
 * }</pre>
 *
 * <p>Both ends are included. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AgeGroup implements Written permits ImmutableAgeGroup {
    AgeGroup() {}

    /**
     * All ages.
     *
     * @return the group without an upper end
     */
    public static AgeGroup all() {
        return ImmutableAgeGroup.builder().first(0).build();
    }

    /**
     * {@return the ages between two, both included}
     *
     * @param first the lowest age in years
     * @param last the highest age in years
     * @throws IllegalArgumentException if an age is negative or the last is below the first
     */
    public static AgeGroup of(int first, int last) {
        return ImmutableAgeGroup.builder().first(first).last(last).build();
    }

    /**
     * The lowest age.
     *
     * @return the age in years, zero or more
     */
    public abstract int first();

    /**
     * The highest age, included.
     *
     * @return the age in years; empty if there is no upper end
     */
    public abstract OptionalInt last();

    /** {@return the group as Danish text, such as {@code 16-64-årige} or {@code alle aldre}} */
    @Override
    public String toString() {
        return last().isEmpty() ? "alle aldre" : first() + "-" + last().getAsInt() + "-årige";
    }

    @Value.Check
    void check() {
        if (first() < 0 || last().orElse(first()) < first()) {
            throw new IllegalArgumentException("an age group goes from an age of zero or more to one not below it, was "
                    + first() + " to " + last().orElse(first()));
        }
    }
}
