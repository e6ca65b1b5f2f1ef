package dk.refusion.walk;

import dk.refusion.ladder.WeekCounter;
import dk.refusion.time.WeekSet;

/**
 * Where the count of a person goes on, if earlier weeks have been counted (åbningsbalance).
 *
 * @param nextWeek the first week that is not counted yet
 * @param seniority the weeks of benefit in the running count; zero if there has been none
 * @param firstWeek the first week of the running count, where there is one
 * @param selfSupport the weeks of self-support that may still serve
 * @param restartEarned whether the next week of benefit is week 1 again
 */
public record Opening(int nextWeek, int seniority, int firstWeek, WeekSet selfSupport, boolean restartEarned) {
    /** Lets a counter go on from here. */
    public void carryInto(WeekCounter counter) {
        if (seniority > 0) {
            counter.carryIn(nextWeek, seniority, firstWeek, selfSupport, restartEarned);
        }
    }
}
