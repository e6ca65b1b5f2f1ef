package dk.refusion.duration;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import org.immutables.value.Value;

/**
 * What one input alone does to a plan, from its low to its high value, the others at their base (bjælke i et
 * tornadodiagram).
 *
 * <pre>{@code
 * TornadoBar widest = bars.get(0);
 * widest.input();                                 // what the proceeds depend on most
 * widest.atHigh().proceeds();                     // what they are at its high value
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TornadoBar implements Written permits ImmutableTornadoBar {
    TornadoBar() {}

    static TornadoBar of(String input, Ratio low, Ratio high, EffortPlan atLow, EffortPlan atHigh) {
        return ImmutableTornadoBar.builder()
                .input(input)
                .low(low)
                .high(high)
                .atLow(atLow)
                .atHigh(atHigh)
                .build();
    }

    /** {@return what the input is called} */
    public abstract String input();

    /** {@return its low value} */
    public abstract Ratio low();

    /** {@return its high value} */
    public abstract Ratio high();

    /** {@return the plan at the low value: its proceeds, weeks saved and payback} */
    public abstract EffortPlan atLow();

    /** {@return the plan at the high value} */
    public abstract EffortPlan atHigh();

    /** {@return how far the proceeds of the municipality are apart, zero or more} */
    public Money width() {
        return atHigh().proceeds().minus(atLow().proceeds()).abs();
    }

    /**
     * {@return the input with its ends and the proceeds there, such as
     * {@code effekt 10–20: provenu 100.000,00 kr. til 400.000,00 kr.}}
     */
    @Override
    public String toString() {
        return input() + " " + low() + "–" + high() + ": provenu " + atLow().proceeds() + " til " + atHigh().proceeds();
    }
}
