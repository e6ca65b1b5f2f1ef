package dk.refusion.duration;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import org.immutables.value.Value;

/**
 * What one input alone does to a plan, from its low to its high value, the others at their base (bjælke i et
 * tornadodiagram).
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

    /**
     * What the input is called.
     *
     * @return the name
     */
    public abstract String input();

    /**
     * Its low value.
     *
     * @return the number
     */
    public abstract Ratio low();

    /**
     * Its high value.
     *
     * @return the number
     */
    public abstract Ratio high();

    /**
     * The plan at the low value: its proceeds, weeks saved and payback.
     *
     * @return the plan
     */
    public abstract EffortPlan atLow();

    /**
     * The plan at the high value.
     *
     * @return the plan
     */
    public abstract EffortPlan atHigh();

    /**
     * How far the proceeds of the municipality are apart.
     *
     * @return zero or more
     */
    public Money width() {
        return atHigh().proceeds().minus(atLow().proceeds()).abs();
    }

    /**
     * The input with its ends and the proceeds there.
     *
     * @return the text, such as {@code effekt 10–20: provenu 100.000,00 kr. til 400.000,00 kr.}
     */
    @Override
    public String toString() {
        return input() + " " + low() + "–" + high() + ": provenu " + atLow().proceeds() + " til " + atHigh().proceeds();
    }
}
