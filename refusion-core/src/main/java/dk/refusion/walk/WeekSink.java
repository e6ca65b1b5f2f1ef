package dk.refusion.walk;

import dk.refusion.ladder.WeekClass;

/**
 * What is made of the weeks of persons while a {@link WeekWalk} goes through them: sums, statements, lines, rows.
 *
 * <p>A sink is for one thread. Weeks are counted as by {@link dk.refusion.time.Week#index()}, amounts are øre.
 */
public interface WeekSink {
    /**
     * Begins a person.
     *
     * @param person the number of the person
     */
    default void person(int person) {}

    /**
     * Whether it asks how the amounts of a week fall on two months; where it does not, more weeks come together.
     *
     * @return true if {@link WeekRun#earlierMonth} will be asked
     */
    default boolean asksForMonths() {
        return true;
    }

    /**
     * Whether it asks for the weeks one by one, in order, with the rules that each day was counted by.
     *
     * @return true if {@link WeekRun#rules} will be asked
     */
    default boolean asksForRules() {
        return false;
    }

    /**
     * Takes what the next weeks of a person count as, in order.
     *
     * @param kind benefit or neutral, or self-support where what was paid was paid back
     * @param firstWeek the first week
     * @param weeks how many
     */
    default void classed(WeekClass kind, int firstWeek, int weeks) {}

    /**
     * Takes settled weeks of one person, municipality, benefit and way of financing.
     *
     * @param run the weeks; the object is used again
     */
    void settled(WeekRun run);
}
