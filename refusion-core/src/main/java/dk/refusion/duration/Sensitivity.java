package dk.refusion.duration;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dk.refusion.json.Written;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How a plan changes when its inputs are not as assumed (følsomhedsanalyse): one at a time, two at a time, as named
 * scenarios, and where it breaks even.
 *
 * <p>Each input has a low, a base and a high value; nothing is said of how likely they are. Every result is calculated anew
 * and exactly.
 *
 * <pre>{@code
 * Sensitivity study = Sensitivity.of(in -> cohort.shortenedBy(Effect.fasterExit(in.percent("effekt"), 5))
 *                 .costing(in.kroner("pris")))
 *         .input("effekt", "10", "15", "20")
 *         .input("pris", "1000", "2000", "3000");
 * study.tornado();                                        // the widest bar first
 * study.breakEven("pris", "0", "10000", "1");             // the highest price at which it pays, to the krone
 * }</pre>
 *
 * <p>This class is immutable; it is thread-safe if the function is.
 */
public final class Sensitivity implements Written {
    private record Range(Ratio low, Ratio base, Ratio high) {}

    private final Function<InputValues, EffortPlan> model;
    private final ImmutableMap<String, Range> ranges;

    private Sensitivity(Function<InputValues, EffortPlan> model, ImmutableMap<String, Range> ranges) {
        this.model = model;
        this.ranges = ranges;
    }

    /**
     * {@return a study without inputs}
     *
     * @param model how a plan follows from the inputs
     */
    public static Sensitivity of(Function<InputValues, EffortPlan> model) {
        return new Sensitivity(model, ImmutableMap.of());
    }

    /**
     * A copy with one more input, its values written as Java writes numbers.
     *
     * @param name what it is called
     * @param low its low value, not above the base
     * @param base the value that the plan assumes
     * @param high its high value, not below the base
     * @return the study
     * @throws IllegalArgumentException if a text is no number, the values are out of order, or the input is there already
     */
    public Sensitivity input(String name, String low, String base, String high) {
        return input(name, Ratio.of(low), Ratio.of(base), Ratio.of(high));
    }

    /**
     * A copy with one more input.
     *
     * @param name what it is called
     * @param low its low value, not above the base
     * @param base the value that the plan assumes
     * @param high its high value, not below the base
     * @return the study
     * @throws IllegalArgumentException if the values are out of order, or the input is there already
     */
    public Sensitivity input(String name, Ratio low, Ratio base, Ratio high) {
        if (low.compareTo(base) > 0 || base.compareTo(high) > 0) {
            throw new IllegalArgumentException("the base of " + name + " lies between its low and its high value, was "
                    + low + ", " + base + ", " + high);
        }
        return new Sensitivity(
                model,
                ImmutableMap.<String, Range>builder()
                        .putAll(ranges)
                        .put(name, new Range(low, base, high))
                        .buildOrThrow());
    }

    /**
     * The plan as assumed.
     *
     * @return the plan with every input at its base
     */
    public EffortPlan base() {
        return at(Map.of());
    }

    /**
     * {@return a scenario: the plan with some inputs at other values}
     *
     * @param changed the values by the name of the input; the others are at their base
     * @throws IllegalArgumentException if there is no such input
     */
    public EffortPlan at(Map<String, Ratio> changed) {
        Map<String, Ratio> values = new LinkedHashMap<>();
        ranges.forEach((name, range) -> values.put(name, range.base()));
        changed.forEach((name, value) -> {
            range(name);
            values.put(name, value);
        });
        return model.apply(new InputValues(values));
    }

    private Range range(String name) {
        Range range = ranges.get(name);
        if (range == null) {
            throw new IllegalArgumentException("the inputs are " + ranges.keySet() + ", was " + name);
        }
        return range;
    }

    /**
     * One input at a time at its low and its high value (tornadodiagram).
     *
     * @return a bar for each input, the widest first, unmodifiable; equally wide ones in the order that they were given
     */
    public List<TornadoBar> tornado() {
        return ranges.entrySet().stream()
                .map(one -> bar(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(TornadoBar::width).reversed())
                .toList();
    }

    private TornadoBar bar(String name, Range range) {
        return TornadoBar.of(
                name, range.low(), range.high(), at(Map.of(name, range.low())), at(Map.of(name, range.high())));
    }

    /**
     * Two inputs at a time, each at its low, base and high value.
     *
     * @param one the input of the rows
     * @param other the input of the columns
     * @return for each value of the one the plan by the value of the other, in order of values, unmodifiable
     * @throws IllegalArgumentException if there is no such input, or both are the same
     */
    public SortedMap<Ratio, SortedMap<Ratio, EffortPlan>> table(String one, String other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a table is of two inputs, was " + one + " twice");
        }
        SortedMap<Ratio, SortedMap<Ratio, EffortPlan>> rows = new TreeMap<>();
        for (Ratio row : values(one)) {
            SortedMap<Ratio, EffortPlan> columns = new TreeMap<>();
            for (Ratio column : values(other)) {
                columns.put(column, at(Map.of(one, row, other, column)));
            }
            rows.put(row, ImmutableSortedMap.copyOfSorted(columns));
        }
        return ImmutableSortedMap.copyOfSorted(rows);
    }

    private List<Ratio> values(String name) {
        Range range = range(name);
        return List.of(range.low(), range.base(), range.high());
    }

    /**
     * Where an input makes the proceeds zero, the values written as Java writes numbers.
     *
     * @param name the input; the proceeds only rise with it, or only fall
     * @param from the lowest value to look at
     * @param to the highest value to look at, or the first step after it
     * @param within the steps in which it is looked for, more than zero; the ends of the answer are one step apart
     * @return the bracket, or that there is none in the range
     * @throws IllegalArgumentException if a text is no number, there is no such input, or the values are out of order
     */
    public BreakEven breakEven(String name, String from, String to, String within) {
        return breakEven(name, Ratio.of(from), Ratio.of(to), Ratio.of(within));
    }

    /**
     * Where an input makes the proceeds zero, by halving the range: for a price, the highest at which the plan pays.
     *
     * @param name the input; the proceeds only rise with it, or only fall
     * @param from the lowest value to look at
     * @param to the highest value to look at, or the first step after it
     * @param within the steps in which it is looked for, more than zero; the ends of the answer are one step apart
     * @return the bracket, or that there is none in the range
     * @throws IllegalArgumentException if there is no such input, or the values are out of order
     * @throws ArithmeticException if the steps are more than an int counts
     */
    public BreakEven breakEven(String name, Ratio from, Ratio to, Ratio within) {
        range(name);
        if (from.compareTo(to) >= 0 || within.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a break-even is looked for between two values, to within more than zero," + " was " + from + " to "
                            + to + " within " + within);
        }
        int last = to.minus(from).dividedBy(within).rounded(0, Rounding.CEILING).intValueExact();
        boolean atFirst = pays(name, from);
        if (atFirst == pays(name, step(from, within, last))) {
            return atFirst ? new BreakEven.Always() : new BreakEven.Never();
        }
        int low = 0;
        int high = last;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (pays(name, step(from, within, middle)) == atFirst) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return atFirst
                ? new BreakEven.Between(step(from, within, low), step(from, within, high))
                : new BreakEven.Between(step(from, within, high), step(from, within, low));
    }

    /** Steps, so that the ends of an answer are numbers that can be written and tried. */
    private static Ratio step(Ratio from, Ratio within, int number) {
        return from.plus(within.times(number));
    }

    private boolean pays(String name, Ratio value) {
        return !at(Map.of(name, value)).proceeds().isNegative();
    }

    /** {@return the inputs with their values, such as {@code effekt 10/15/20, pris 1000/2000/3000}} */
    @Override
    public String toString() {
        return ranges.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().low() + "/"
                        + one.getValue().base() + "/" + one.getValue().high())
                .collect(joining(", "));
    }
}
