package dk.refusion.reading;

import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.walk.CompiledLaw;

/** For which days a law has rules, as numbers. Says yes only where a payment can surely be settled. */
final class Coverage {
    private static final Benefit[] BENEFITS = Benefit.values();

    private final Legislation law;
    private final CompiledLaw spans;
    private final long countingFrom;
    private final boolean refusesUnknownAward;

    Coverage(Legislation law) {
        this.law = law;
        this.spans = CompiledLaw.of(law);
        this.countingFrom = law.countingFrom().toEpochDay();
        this.refusesUnknownAward = law.policies().unknownAward() == Policies.UnknownAward.REFUSED;
    }

    boolean covers(int number, int from, int to, int awarded) {
        Benefit benefit = BENEFITS[number];
        boolean isAwarded = awarded != ByteCells.NO_DAY;
        return to >= countingFrom
                && (isAwarded || !refusesUnknownAward || !law.dependsOnAward(benefit))
                && spans.firstDayWithoutRule(benefit, from, to, isAwarded ? awarded : from) > to;
    }
}
