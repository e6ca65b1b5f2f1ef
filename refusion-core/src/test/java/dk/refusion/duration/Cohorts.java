package dk.refusion.duration;

import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Cohorts of up to a year's entrants with any falling curve, and efforts that shorten their spells. */
class Cohorts extends DomainContextBase {
    @Provide
    Arbitrary<Survival> survivals() {
        return Arbitraries.integers()
                .between(0, 30)
                .list()
                .ofMinSize(1)
                .ofMaxSize(70)
                .map(Cohorts::falling);
    }

    /** A curve that loses so many per cent of what is left each week. */
    private static Survival falling(List<Integer> exits) {
        List<Ratio> shares = new ArrayList<>(List.of(Ratio.ONE));
        for (int exit : exits) {
            Ratio last = shares.get(shares.size() - 1);
            // to a thousandth, so that the numbers stay small
            shares.add(Ratio.of(last.times(Ratio.of(100 - exit, 100)).rounded(3, Rounding.DOWN)));
        }
        return Survival.of(shares);
    }

    @Provide
    Arbitrary<Cohort> cohorts() {
        return Combinators.combine(
                        survivals(),
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.integers().between(0, 540),
                        Arbitraries.of(1, 1, 2, 17, 52),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(NewYearRule.class))
                .as((survival, persons, oere, start, weeks, before, share, newYear) -> Cohort.builder()
                        .persons(persons)
                        .benefit(Benefit.KONTANTHJAELP)
                        .aWeek(Money.ofOere(oere))
                        .entry(WeekRange.of(Week.of(2016, 1).plusWeeks(start), weeks))
                        .putSeniority(before, Percentage.of(share))
                        .putSeniority(before + 9, Percentage.of(100 - share))
                        .survival(survival)
                        .horizon(horizon(survival))
                        .newYear(newYear)
                        .build());
    }

    private static int horizon(Survival survival) {
        int weeks = 1;
        while (survival.isKnown(weeks + 1) && weeks < 60) {
            weeks++;
        }
        return weeks;
    }

    /** Efforts that never add a week. */
    @Provide
    Arbitrary<Effect> effects() {
        Arbitrary<Integer> weeks = Arbitraries.integers().between(1, 30);
        Arbitrary<Percentage> shares = Arbitraries.integers().between(0, 100).map(Percentage::of);
        return Arbitraries.oneOf(
                        Combinators.combine(shares, weeks).as(Effect::fasterExit),
                        Combinators.combine(shares, weeks).as(Effect::success))
                .flatMap(effect -> Combinators.combine(shares, shares)
                        .as((deadweight, displacement) ->
                                effect.withDeadweight(deadweight).withDisplacement(displacement)));
    }
}
