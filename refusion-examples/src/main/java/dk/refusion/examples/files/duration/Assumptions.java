package dk.refusion.examples.files.duration;

import static dk.refusion.examples.files.duration.Assumption.*;

import dk.refusion.duration.Cohort;
import dk.refusion.duration.Effect;
import dk.refusion.duration.EffortPlan;
import dk.refusion.duration.InputValues;
import dk.refusion.duration.Sensitivity;
import dk.refusion.duration.Survival;
import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.file.FileLines;
import dk.refusion.law.Benefit;
import dk.refusion.money.Ratio;
import dk.refusion.time.WeekRange;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is assumed of a cohort and of an effort that makes its spells shorter.
 *
 * @param benefit the benefit
 * @param entry the weeks in which spells start
 * @param horizon for how many weeks each is followed
 * @param ranges the numbers that are given, in the order of the constants, unmodifiable
 * @param notes what the file says, in Danish, unmodifiable
 */
public record Assumptions(
        Benefit benefit, WeekRange entry, int horizon, Map<Assumption, Range> ranges, List<String> notes) {
    private static final String EXAMPLE = "eksempel-indsats.csv";

    /**
     * A number with its ends.
     *
     * @param low the low value
     * @param base the value that is expected
     * @param high the high value
     */
    public record Range(Ratio low, Ratio base, Ratio high) {
        /**
         * Whether it is certain.
         *
         * @return true if the ends are the same
         */
        public boolean isFixed() {
            return low.equals(high);
        }
    }

    /**
     * Copies the collections.
     *
     * @param benefit the benefit
     * @param entry the weeks in which spells start
     * @param horizon for how many weeks each is followed
     * @param ranges the numbers that are given
     * @param notes what the file says
     */
    public Assumptions {
        ranges = Collections.unmodifiableMap(new EnumMap<>(ranges));
        notes = List.copyOf(notes);
    }

    /**
     * The constructed effort that ships with the examples.
     *
     * @return the assumptions
     */
    public static Assumptions example() {
        return read(CsvFile.of(TextFile.shipped(Assumptions.class, EXAMPLE)));
    }

    /** {@return the file of that effort, as an example of the format} */
    public static String exampleAsText() {
        return TextFile.shipped(Assumptions.class, EXAMPLE).text();
    }

    /**
     * Reads assumptions.
     *
     * @param file the file
     * @return what it says
     * @throws BadInput with everything that is wrong in it
     */
    public static Assumptions read(FileLines file) {
        return new AssumptionsReader(file).read();
    }

    /**
     * How the effect is stated.
     *
     * @return the one effect that is given
     */
    public Assumption effect() {
        return ranges.keySet().stream().filter(Assumption::isEffect).findFirst().orElseThrow();
    }

    /**
     * A number that is given.
     *
     * @param one which
     * @return the number with its ends
     * @throws IllegalArgumentException if it is not given
     */
    public Range range(Assumption one) {
        return Optional.ofNullable(ranges.get(one))
                .orElseThrow(() -> new IllegalArgumentException("given are " + ranges.keySet() + ", was " + one));
    }

    /**
     * How the plan follows from the numbers.
     *
     * @param survival how long the spells last without the effort
     * @return a study with an input for each number that is given, under its Danish name
     */
    public Sensitivity study(Survival survival) {
        Sensitivity study = Sensitivity.of(inputs -> plan(survival, inputs));
        for (Map.Entry<Assumption, Range> one : ranges.entrySet()) {
            Range range = one.getValue();
            study = study.input(one.getKey().danish(), range.low(), range.base(), range.high());
        }
        return study;
    }

    private EffortPlan plan(Survival survival, InputValues inputs) {
        return Cohort.builder()
                .persons(inputs.number(PERSONS.danish()))
                .benefit(benefit)
                .aWeek(inputs.kroner(AMOUNT.danish()))
                .entry(entry)
                .seniority(whole(inputs, SENIORITY))
                .survival(survival)
                .horizon(horizon)
                .build()
                .shortenedBy(effect(inputs)
                        .withDeadweight(inputs.percent(DEADWEIGHT.danish()))
                        .withDisplacement(inputs.percent(DISPLACEMENT.danish())))
                .costing(inputs.kroner(PRICE.danish()));
    }

    private Effect effect(InputValues inputs) {
        int from = whole(inputs, FROM);
        return switch (effect()) {
            case FASTER -> Effect.fasterExit(inputs.percent(FASTER.danish()), from);
            case SUCCESS -> Effect.success(inputs.percent(SUCCESS.danish()), from - 1);
            case SHORTER -> Effect.shorter(inputs.number(SHORTER.danish()), from);
            default -> throw new IllegalStateException("not an effect: " + effect());
        };
    }

    private static int whole(InputValues inputs, Assumption assumption) {
        return inputs.number(assumption.danish()).numerator().intValueExact();
    }
}
