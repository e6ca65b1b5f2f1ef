package dk.refusion.examples.files.payments;

import dk.refusion.examples.files.population.ByteCells;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/** For which days a law has rules, as numbers. Says yes only where a payment can surely be settled. */
final class Coverage {
    private static final Benefit[] BENEFITS = Benefit.values();

    /** For each benefit its rules as first day, last day, first award, last award. */
    private final long[][] rules = new long[BENEFITS.length][];

    private final boolean[] needsAward = new boolean[BENEFITS.length];
    private final long countingFrom;

    Coverage(Legislation law) {
        countingFrom = law.countingFrom().toEpochDay();
        for (int benefit = 0; benefit < BENEFITS.length; benefit++) {
            Benefit which = BENEFITS[benefit];
            List<BenefitRule> mine =
                    law.rules().stream().filter(rule -> rule.benefit() == which).toList();
            rules[benefit] = mine.stream()
                    .flatMapToLong(rule -> LongStream.of(
                            rule.validFrom().toEpochDay(),
                            rule.validTo().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE - 1),
                            rule.awardedFrom().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                            rule.awardedBefore()
                                    .map(day -> day.toEpochDay() - 1)
                                    .orElse(Long.MAX_VALUE)))
                    .toArray();
            needsAward[benefit] =
                    law.dependsOnAward(which) && law.policies().unknownAward() == Policies.UnknownAward.REFUSED;
        }
    }

    boolean covers(int benefit, int from, int to, int awarded) {
        boolean isAwarded = awarded != ByteCells.NO_DAY;
        if (to < countingFrom || (needsAward[benefit] && !isAwarded)) {
            return false;
        }
        long award = isAwarded ? awarded : from;
        long[] limits = rules[benefit];
        long day = Math.max(from, countingFrom);
        int i = 0;
        while (i < limits.length) {
            if (limits[i] <= day && day <= limits[i + 1] && limits[i + 2] <= award && award <= limits[i + 3]) {
                if (to <= limits[i + 1]) {
                    return true;
                }
                day = limits[i + 1] + 1;
                i = 0; // a later rule stands before an earlier one
            } else {
                i += 4;
            }
        }
        return false;
    }
}
