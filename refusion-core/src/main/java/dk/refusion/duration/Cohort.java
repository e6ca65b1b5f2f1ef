package dk.refusion.duration;

import dk.refusion.json.Written;
import dk.refusion.language.Language;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Persons whose spells of a benefit start in the same week, or in every week of a period, and how long the spells last
 * without any effort (kohorte, tilgang).
 *
 * <p>How long a spell has lasted is not where the person stands on the ladder: {@link #seniority} says how many weeks
 * were counted before it, of any benefit. Each entrant is followed to the horizon and no longer; spells that still run
 * there are reported, not extended.
 *
 * <pre>{@code
 * Cohort cohort = Cohort.builder()
 *         .persons(200).benefit(SYGEDAGPENGE).aWeek(kr(4_550))
 *         .entry(WeekRange.ofYear(2026))
 *         .seniority(10)
 *         .survival(Survival.ofPoints(Map.of(4, percent("70"), 13, percent("40"), 52, percent("10"))))
 *         .horizon(52)
 *         .build();
 * cohort.shortenedBy(Effect.fasterExit(percent("15"), 5)).total();    // gross, municipality, state
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Cohort implements Written permits ImmutableCohort {
    Cohort() {}

    /** {@return a builder without any attribute} */
    public static Builder builder() {
        return ImmutableCohort.builder();
    }

    /** {@return how many persons start, more than zero; full-time persons where the benefit is paid in part} */
    public abstract Ratio persons();

    /** {@return the benefit} */
    public abstract Benefit benefit();

    /**
     * {@return the benefit that the spells go on with when the law ends the first one (ydelse, der videreføres); empty
     * if none is named, and then a spell that meets the end is refused}
     */
    public abstract Optional<Benefit> continuedAs();

    /**
     * What a person is paid a week.
     *
     * @return the gross amount, zero or more
     */
    public abstract Money aWeek();

    /**
     * The weeks in which the spells start, equally many in each.
     *
     * @return one week if all start at once
     */
    public abstract WeekRange entry();

    /**
     * How many weeks are counted already when a spell starts, and for which share of the persons, in order of weeks,
     * unmodifiable (anciennitet ved start). They are weeks of any benefit in the running count; a person who has earned
     * a restart has none.
     *
     * @return the shares, 100 per cent in all; empty if nobody has any
     */
    @Value.NaturalOrder
    public abstract SortedMap<Integer, Percentage> seniority();

    /**
     * Which share is still paid in each week of the spell.
     *
     * @return the survival without the effort
     */
    public abstract Survival survival();

    /**
     * For how many weeks each entrant is followed.
     *
     * @return at least 1
     */
    public abstract int horizon();

    /**
     * To which year a week belongs that spans New Year.
     *
     * @return the rule; by its days unless it is given
     */
    @Value.Default
    public NewYearRule newYear() {
        return NewYearRule.BY_DAYS;
    }

    /**
     * {@return the law by which each week is shared between municipality and state; that of Denmark unless it is given}
     */
    @Value.Default
    public Legislation legislation() {
        return Legislation.denmark();
    }

    /**
     * {@return where those who leave earlier go, unmodifiable, 100 per cent at most} The rest costs neither
     * municipality nor state a benefit.
     */
    public abstract List<Destination> destinations();

    /**
     * What the spells cost without any effort.
     *
     * @return the weeks and kroner by year, benefit and tier
     * @throws IllegalArgumentException if the law has no rule for a week, or does not say who pays the benefit
     */
    @Value.Lazy
    public Expenses expenses() {
        return new CohortWalk(this).expenses();
    }

    /**
     * {@return what an effort saves, by year, benefit, tier and payer}
     *
     * @param effect what the effort does to the spells
     * @throws IllegalArgumentException if the effect needs weeks of which nothing is known, or the law has no rule for a week
     */
    public Saving shortenedBy(Effect effect) {
        return Saving.of(this, effect);
    }

    @Value.Check
    void check() {
        if (persons().signum() <= 0 || aWeek().isNegative() || horizon() < 1) {
            throw new IllegalArgumentException("a cohort has more than zero persons, an amount of zero or more and a"
                    + " horizon of 1 week or more, was " + persons() + " persons, " + aWeek() + ", " + horizon()
                    + " weeks");
        }
        if (!survival().isKnown(horizon())) {
            throw new IllegalArgumentException("the share still running must be known to the horizon of " + horizon()
                    + " weeks, was " + survival());
        }
        Week inForce = legislation().inForce();
        if (entry().first().isBefore(inForce)) {
            throw new IllegalArgumentException(
                    "spells are settled by the ladder from " + inForce + " on, was " + entry());
        }
        checkShares();
    }

    private void checkShares() {
        if (!seniority().isEmpty()
                && (seniority().firstKey() < 0 || !sum(seniority().values()).equals(Percentage.HUNDRED))) {
            throw new IllegalArgumentException(
                    "weeks counted before are zero or more, for 100 % of the persons in all, was " + seniority());
        }
        if (!sum(destinations().stream().map(Destination::share).toList()).isShare()) {
            throw new IllegalArgumentException(
                    "the destinations take 100 % of the saved weeks at most, was " + destinations());
        }
    }

    private static Percentage sum(Iterable<Percentage> shares) {
        Percentage sum = Percentage.ZERO;
        for (Percentage share : shares) {
            sum = sum.plus(share);
        }
        return sum;
    }

    /**
     * {@return the persons, what they are paid and when they start, such as
     * {@code 200 personer på sygedagpenge, 4.550,00 kr. pr. uge, fra 2026-W01, fulgt i 52 uger}}
     */
    @Override
    public String toString() {
        return in(Language.DANISH);
    }

    /**
     * {@return the same in a language; the benefit keeps its name}
     *
     * @param language the language
     */
    public String in(Language language) {
        return persons() + language.of(" personer på ", " persons on ")
                + benefit().danish() + ", " + aWeek()
                + language.of(" pr. uge, fra ", " a week, from ")
                + (entry().size() == 1 ? entry().first() : entry()) + language.of(", fulgt i ", ", followed for ")
                + horizon() + language.of(" uger", " weeks");
    }

    /** A builder of cohorts. */
    public sealed interface Builder permits ImmutableCohort.Builder {
        /**
         * Sets how many persons start.
         *
         * @param persons the number, more than zero
         * @return this builder
         */
        Builder persons(Ratio persons);

        /**
         * Sets how many persons start.
         *
         * @param persons the number, more than zero
         * @return this builder
         */
        default Builder persons(long persons) {
            return persons(Ratio.of(persons));
        }

        /**
         * Sets the benefit.
         *
         * @param benefit the benefit
         * @return this builder
         */
        Builder benefit(Benefit benefit);

        /**
         * Sets the benefit that the spells go on with when the law ends the first one.
         *
         * @param benefit the benefit
         * @return this builder
         */
        Builder continuedAs(Benefit benefit);

        /**
         * Sets what a person is paid a week.
         *
         * @param aWeek the gross amount
         * @return this builder
         */
        Builder aWeek(Money aWeek);

        /**
         * Sets the weeks in which the spells start, equally many in each.
         *
         * @param entry the weeks
         * @return this builder
         */
        Builder entry(WeekRange entry);

        /**
         * Sets the week in which all spells start.
         *
         * @param entry the week
         * @return this builder
         */
        default Builder entry(Week entry) {
            return entry(WeekRange.of(entry, 1));
        }

        /**
         * Adds a share of the persons by the weeks counted before their spell.
         *
         * @param weeks the weeks counted before, zero or more
         * @param share the share of the persons; all shares are 100 per cent in the end
         * @return this builder
         */
        Builder putSeniority(int weeks, Percentage share);

        /**
         * Sets how many weeks are counted before the spell, the same for all.
         *
         * @param weeks the weeks counted before, zero or more
         * @return this builder
         */
        default Builder seniority(int weeks) {
            return putSeniority(weeks, Percentage.HUNDRED);
        }

        /**
         * Sets which share is still paid in each week of the spell.
         *
         * @param survival the survival without the effort
         * @return this builder
         */
        Builder survival(Survival survival);

        /**
         * Sets for how many weeks each entrant is followed.
         *
         * @param weeks the weeks, at least 1
         * @return this builder
         */
        Builder horizon(int weeks);

        /**
         * Sets to which year a week belongs that spans New Year.
         *
         * @param newYear the rule
         * @return this builder
         */
        Builder newYear(NewYearRule newYear);

        /**
         * Sets the law.
         *
         * @param legislation the legislation
         * @return this builder
         */
        Builder legislation(Legislation legislation);

        /**
         * Adds a place where some of those who leave earlier go.
         *
         * @param destination the destination
         * @return this builder
         */
        Builder addDestination(Destination destination);

        /**
         * {@return the cohort}
         *
         * @throws IllegalStateException if an attribute is missing
         * @throws IllegalArgumentException if an attribute is out of range
         */
        Cohort build();
    }
}
