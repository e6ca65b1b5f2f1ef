package dk.refusion.nation;

/**
 * Takes runs of settled weeks, without an object for any of them.
 *
 * <p>A run is of one person, municipality, benefit and way of financing, and its weeks differ in nothing but their number
 * in the count. Weeks are counted as by {@link dk.refusion.time.Week#index()}, amounts are øre.
 */
@FunctionalInterface
public interface RunReader {
    /**
     * Takes a run.
     *
     * @param person the person, counted from zero
     * @param firstWeek the first week
     * @param weeks how many weeks
     * @param seniority the number of the first week in the count, one more for each week; zero if they do not count
     * @param tier the tier, counted from 1; zero off the ladder
     * @param gross the gross amount of each week
     * @param share what changes hands for each week: the refund, or the co-financing
     */
    void run(int person, int firstWeek, int weeks, int seniority, int tier, long gross, long share);
}
