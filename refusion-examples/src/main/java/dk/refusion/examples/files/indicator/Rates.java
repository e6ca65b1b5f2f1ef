package dk.refusion.examples.files.indicator;

import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.EffectiveRate;
import dk.refusion.indicator.TierWeeks;
import dk.refusion.language.Sentence;
import dk.refusion.law.Legislation;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Rounding;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a full-time person on each benefit costs the municipality in a year.
 *
 * @param byBenefit the rate of each benefit that has one, with where it comes from
 */
public record Rates(Map<BenefitCode, Rate> byBenefit) {
    public static final Rates NONE = new Rates(Map.of());

    public Rates {
        byBenefit = Map.copyOf(byBenefit);
    }

    public Rates with(BenefitCode benefit, Rate rate) {
        Map<BenefitCode, Rate> all = new TreeMap<>(byBenefit);
        all.put(benefit, rate);
        return new Rates(all);
    }

    /**
     * A rate and where it comes from.
     *
     * @param effective the rate
     * @param basis how it was found
     */
    public record Rate(EffectiveRate effective, Sentence basis) {
        private static final Sentence GIVEN = Sentence.of("angivet", "given");
        private static final Sentence ON_THE_LADDER = Sentence.of(
                "bruttopris {0}, gennemsnitlig refusion {1} i {2} fra en ny start på den gældende refusionstrappe",
                "gross price {0}, average refund {1} in {2} from a new start on the refund ladder in force");
        private static final Sentence WEEK = Sentence.of("{0} uge", "{0} week");
        private static final Sentence WEEKS = Sentence.of("{0} uger", "{0} weeks");

        public static Rate given(Money net) {
            return new Rate(EffectiveRate.of(net), GIVEN);
        }

        /** The rate of a gross price and the first weeks on the ladder after a fresh start. */
        public static Rate onTheLadder(Money gross, int weeks) {
            TierWeeks ladder = firstWeeks(weeks);
            return new Rate(
                    EffectiveRate.of(gross, ladder),
                    ON_THE_LADDER.with(
                            gross, percent(ladder.averageRefund()), (weeks == 1 ? WEEK : WEEKS).with(weeks)));
        }

        private static TierWeeks firstWeeks(int weeks) {
            return TierWeeks.of(
                    Legislation.denmark().ladderRows().get(0).ladder().weeksByRefund(weeks));
        }

        private static String percent(Percentage percentage) {
            return DanishText.format(percentage.rounded(2, Rounding.HALF_UP)) + " %";
        }
    }
}
