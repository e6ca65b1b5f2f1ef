package dk.refusion.walk;

import dk.refusion.law.BenefitRule;
import java.util.List;

/**
 * Settled weeks in a row of one person, municipality, benefit and way of financing that differ in nothing but their number
 * in the count (linje for en eller flere uger).
 *
 * <p>Weeks are counted as by {@link dk.refusion.time.Week#index()}, amounts are øre. The object is used again for the next
 * weeks.
 */
public interface WeekRun {
    /**
     * The municipality that carries the expense.
     *
     * @return its place among all municipalities
     */
    int municipality();

    /**
     * The benefit.
     *
     * @return its place among all benefits
     */
    int benefit();

    /** {@return what the law says about the days, or about the first of them} */
    RuleSpan span();

    /**
     * The rules that the days were counted by, where the sink asks for them.
     *
     * @return the rules in the order of the payments, each once, unmodifiable
     */
    List<BenefitRule> rules();

    /** {@return the first week} */
    int week();

    /**
     * How many weeks.
     *
     * @return at least one
     */
    int weeks();

    /**
     * The number of the first week in the count, one more for each week.
     *
     * @return at least 1; zero if the weeks do not count
     */
    int seniority();

    /**
     * The tier of the ladder that all weeks stand on.
     *
     * @return the tier, counted from zero; zero off the ladder
     */
    int tier();

    /**
     * Direction and rate of all weeks.
     *
     * @return their place in {@link dk.refusion.law.Legislation#financingRates}
     */
    default int rate() {
        return span().ratePlace(tier());
    }

    /**
     * The net amount of each week.
     *
     * @return the amount in øre
     */
    long gross();

    /**
     * What changes hands for each week: the refund, or the co-financing.
     *
     * @return the amount in øre
     */
    long share();

    /**
     * The part of a week's net amount that lies in the month before that of its Sunday, Order 14/2026 § 23(2).
     *
     * @param week one of the weeks
     * @return the amount in øre; zero if the whole week lies in one month
     */
    long earlierMonth(int week);
}
