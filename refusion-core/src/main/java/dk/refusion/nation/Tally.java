package dk.refusion.nation;

/** What is made of settled weeks; one for each thread, added up afterwards. */
interface Tally {
    /** Begins a person. */
    default void person(int person) {}

    /**
     * Takes weeks in a row that differ in nothing but their number in the count.
     *
     * @param line what was paid in each of them; the object is used again
     * @param way direction and rate
     * @param tier the tier counted from zero; −1 off the ladder
     * @param week the first week
     * @param weeks how many
     * @param number the number of the first in the count; zero if they do not count
     * @param share what the rate gives for each
     */
    void add(Line line, int way, int tier, int week, int weeks, int number, long share);
}
