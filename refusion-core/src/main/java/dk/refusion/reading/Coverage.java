package dk.refusion.reading;

import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;

/** For which days a law has rules, as numbers. Says yes only where a payment can surely be settled. */
final class Coverage {
    private static final Benefit[] BENEFITS = Benefit.values();

    private final Legislation law;
    private final long countingFrom;
    private final boolean refusesUnknownAward;

    Coverage(Legislation law) {
        this.law = law;
        this.countingFrom = law.countingFrom().toEpochDay();
        this.refusesUnknownAward = law.policies().unknownAward() == Policies.UnknownAward.REFUSED;
    }

    boolean covers(int number, int from, int to, int awarded) {
        Benefit benefit = BENEFITS[number];
        boolean isAwarded = awarded != ByteCells.NO_DAY;
        return to >= countingFrom
                && (isAwarded || !refusesUnknownAward || !law.dependsOnAward(benefit))
                && law.firstDayWithoutRule(benefit, from, to, isAwarded ? awarded : from) > to;
    }
}
