package dk.refusion.duration;

import com.google.common.collect.ImmutableMap;
import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.Map;

/**
 * The values of named inputs in one calculation (forudsætninger).
 *
 * <p>Every input is an exact number: a percentage is written as one, 15 for 15 per cent, and an amount in kroner.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class InputValues implements Written {
    private final ImmutableMap<String, Ratio> values;

    InputValues(Map<String, Ratio> values) {
        this.values = ImmutableMap.copyOf(values);
    }

    /**
     * {@return the value of an input}
     *
     * @param name what the input is called
     * @throws IllegalArgumentException if there is no such input; the message names those that there are
     */
    public Ratio number(String name) {
        Ratio value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the inputs are " + values.keySet() + ", was " + name);
        }
        return value;
    }

    /**
     * {@return the value of an input that is a number of per cent}
     *
     * @param name what the input is called
     * @throws IllegalArgumentException if there is no such input
     */
    public Percentage percent(String name) {
        return Percentage.of(number(name).dividedBy(Ratio.of(100)));
    }

    /**
     * {@return the value of an input that is a number of kroner, rounded half up to the øre}
     *
     * @param name what the input is called
     * @throws IllegalArgumentException if there is no such input
     */
    public Money kroner(String name) {
        return Money.of(number(name).rounded(2, Rounding.HALF_UP));
    }

    /** {@return the inputs with their values, such as {@code {effekt=15, pris=2000}}} */
    @Override
    public String toString() {
        return values.toString();
    }
}
