package dk.refusion.examples.report.duration;

import dk.refusion.duration.BreakEven;
import dk.refusion.duration.EffortPlan;
import dk.refusion.duration.Sensitivity;
import dk.refusion.duration.TornadoBar;
import dk.refusion.examples.files.Notes;
import dk.refusion.examples.files.duration.Assumption;
import dk.refusion.examples.files.duration.Assumptions;
import dk.refusion.examples.files.duration.SurvivalFile;
import dk.refusion.language.Sentence;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Everything found about an effort.
 *
 * @param assumptions what is assumed of it
 * @param survival how long spells last without it
 * @param plan what it costs and saves as assumed
 * @param tornado what each uncertain number alone does to the proceeds, the widest first
 * @param table the plan by effect and price, each at its low, expected and high value
 * @param neededEffect where the effect is just enough
 * @param highestPrice where the price is just low enough
 */
public record Effort(
        Assumptions assumptions,
        SurvivalFile survival,
        EffortPlan plan,
        List<TornadoBar> tornado,
        SortedMap<Ratio, SortedMap<Ratio, EffortPlan>> table,
        BreakEven neededEffect,
        BreakEven highestPrice) {
    private static final Ratio EFFECT_WITHIN = Ratio.of(1, 100);
    private static final Ratio PRICE_WITHIN = Ratio.ONE;

    /**
     * The constructed effort that ships with the examples.
     *
     * @return what is found about it
     */
    public static Effort example() {
        return of(Assumptions.example(), SurvivalFile.example());
    }

    /**
     * Calculates an effort.
     *
     * @param assumptions what is assumed of it
     * @param survival how long spells last without it
     * @return what is found about it
     * @throws IllegalArgumentException if spells are not known for so long as is asked, or the law has no rule for a week
     */
    public static Effort of(Assumptions assumptions, SurvivalFile survival) {
        Sensitivity study = assumptions.study(survival.survival());
        EffortPlan plan = study.base();
        String effect = assumptions.effect().danish();
        String price = Assumption.PRICE.danish();
        return new Effort(
                assumptions,
                survival,
                plan,
                study.tornado().stream()
                        .filter(bar -> !bar.low().equals(bar.high()))
                        .toList(),
                study.table(effect, price),
                study.breakEven(effect, Ratio.ZERO, mostEffect(assumptions), EFFECT_WITHIN),
                study.breakEven(price, Ratio.ZERO, mostPrice(plan), PRICE_WITHIN));
    }

    /** The largest effect that is looked at: all who succeed, the high value of weeks, else ten times as fast. */
    private static Ratio mostEffect(Assumptions assumptions) {
        return switch (assumptions.effect()) {
            case SUCCESS -> Ratio.of(100);
            case SHORTER -> larger(assumptions.range(Assumption.SHORTER).high(), EFFECT_WITHIN);
            default -> Ratio.of(1_000);
        };
    }

    /** No price pays above what is saved on each person gross. */
    private static Ratio mostPrice(EffortPlan plan) {
        Ratio aPerson = Ratio.of(plan.saving().total().gross().oere())
                .dividedBy(plan.saving().cohort().persons().times(100));
        return larger(Ratio.of(aPerson.rounded(0, Rounding.CEILING)), Ratio.of(2));
    }

    private static Ratio larger(Ratio one, Ratio other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /**
     * What the files say, and how they were read.
     *
     * @return the notes
     */
    public List<Sentence> notes() {
        return Stream.concat(assumptions.notes().stream().map(Notes::of), survival.notes().stream())
                .toList();
    }
}
