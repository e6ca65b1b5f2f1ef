package dk.refusion.walk;

import dk.refusion.law.BenefitRule;

/** Told every part of a payment that lies in one week, as it is cut; what an explanation is made of. */
@FunctionalInterface
public interface PartRecorder {
    /**
     * Takes a part.
     *
     * @param week the week
     * @param payment the payment, by its place among those of the person
     * @param rule what it was counted by
     * @param isSettled whether the law settles its days
     * @param amount its amount
     */
    void part(int week, int payment, BenefitRule rule, boolean isSettled, long amount);
}
