package dk.refusion.duration;

import dk.refusion.json.Written;
import dk.refusion.language.Language;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * What an effort saves on a cohort: weeks by tier, and kroner by year and payer (besparelse).
 *
 * <p>A saved week is one of the last of its spell, so it is refunded at the tier that it lies on, the
 * {@link #marginalRefund marginal} one, and not at the {@link #averageRefund average} of the spell. The cost of those
 * who go to another benefit is deducted. The municipality's saving is one thing, the state's another; only the first is
 * the municipality's to spend.
 *
 * <pre>{@code
 * Saving saving = cohort.shortenedBy(Effect.replacedBy(Survival.fixed(50)));    // 60 weeks become 50
 * saving.total();                 // brutto 45.500,00 kr.: kommune 35.490,00 kr., stat 10.010,00 kr.
 * saving.municipality();          // by year
 * saving.costing(kr(10_000));     // the investment case, at 10.000 kr. for each person
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Saving implements Written {
    private final Cohort cohort;
    private final Effect effect;
    private final List<Ratio> shares;
    private final Expenses saved;
    private final Expenses moved;

    private Saving(Cohort cohort, Effect effect, List<Ratio> shares, Expenses saved, Expenses moved) {
        this.cohort = cohort;
        this.effect = effect;
        this.shares = shares;
        this.saved = saved;
        this.moved = moved;
    }

    static Saving of(Cohort cohort, Effect effect) {
        List<Ratio> shares = List.copyOf(effect.saved(cohort));
        CohortWalk walk = new CohortWalk(cohort);
        Expenses moved = Expenses.together(cohort.destinations().stream()
                .filter(destination -> destination.benefit().isPresent())
                .map(destination -> walk.moved(effect, shares, destination))
                .toList());
        return new Saving(cohort, effect, shares, walk.saved(effect, shares), moved);
    }

    /** {@return who would have been paid without the effort} */
    public Cohort cohort() {
        return cohort;
    }

    /** {@return what the effort does} */
    public Effect effect() {
        return effect;
    }

    /**
     * The weeks and kroner that are no longer paid of the cohort's benefit.
     *
     * @return what is saved, before {@link #moved} is taken off
     */
    public Expenses saved() {
        return saved;
    }

    /**
     * The weeks and kroner that other benefits take over (hvad der flytter til andre ydelser).
     *
     * @return what the destinations cost
     */
    public Expenses moved() {
        return moved;
    }

    /**
     * What is saved in the end.
     *
     * @return saved less moved
     */
    public Expense total() {
        return saved.total().minus(moved.total());
    }

    /**
     * What is saved in the end, by year (brutto).
     *
     * @return saved less moved
     */
    public MoneySeries gross() {
        return saved.gross().minus(moved.gross());
    }

    /**
     * What the municipality saves in the end, by year.
     *
     * @return saved less moved
     */
    public MoneySeries municipality() {
        return saved.municipality().minus(moved.municipality());
    }

    /**
     * What the state saves in the end, by year.
     *
     * @return saved less moved
     */
    public MoneySeries state() {
        return saved.state().minus(moved.state());
    }

    /**
     * {@return what the state carries of the average week without the effort: the number that does <b>not</b> say who
     * saves; empty if the spells have no week}
     */
    public Optional<Percentage> averageRefund() {
        return cohort.expenses().averageRefund();
    }

    /**
     * {@return what the state carries of the average saved week: its part of 100 kr. saved on the benefit; empty if no
     * week is saved}
     */
    public Optional<Percentage> marginalRefund() {
        return saved.averageRefund();
    }

    /**
     * How many persons would still be paid in the last week of the horizon without the effort. What happens to them later
     * is not in any sum.
     *
     * @return the exact number
     */
    public Ratio stillRunning() {
        return cohort.persons().times(cohort.survival().share(cohort.horizon()));
    }

    /**
     * How many persons are still paid in the last week of the horizon with the effort.
     *
     * @return the exact number
     */
    public Ratio stillRunningWithEffort() {
        return stillRunning().minus(cohort.persons().times(shares.get(shares.size() - 1)));
    }

    /**
     * How many of 100 kr. saved are the municipality's; the rest is the state's. Whoever pays for an effort does not
     * always get what it saves.
     *
     * @return the municipality's part of what is saved in the end; empty if nothing is
     */
    public Optional<Percentage> municipalPart() {
        Money all = total().gross();
        return all.isZero()
                ? Optional.empty()
                : Optional.of(total().municipality().ratioTo(all).asPercentage());
    }

    /**
     * {@return what is counted how, and what is left out, as Danish sentences to print with the result (forbehold),
     * unmodifiable}
     */
    public List<String> reservations() {
        return reservations(Language.DANISH);
    }

    /**
     * {@return the same in a language, unmodifiable}
     *
     * @param language the language
     */
    public List<String> reservations(Language language) {
        return Reservations.of(this, language);
    }

    /**
     * The spell of one person who starts with the first of the cohort, week by week.
     *
     * @param seniority the weeks counted before the spell, zero or more
     * @return every week to the horizon with its tier, its paragraph and what is saved of it, unmodifiable
     */
    public List<SpellWeek> explain(int seniority) {
        return new CohortWalk(cohort).explained(seniority, shares);
    }

    /**
     * {@return the saving against what the effort costs by year}
     *
     * @param investment what is spent each year, start-up and operation
     */
    public EffortPlan costing(MoneySeries investment) {
        return EffortPlan.of(this, investment);
    }

    /**
     * {@return the saving against what the effort costs for each person of the cohort, spent in the year of the week in
     * which the spell starts, which is the year of its Thursday}
     *
     * @param aPerson the price for each person, those included whom the effort does not help
     */
    public EffortPlan costing(Money aPerson) {
        return EffortPlan.of(this, aPerson);
    }

    /**
     * {@return the effect, the weeks and the three amounts, such as
     * {@code afgangsrate +15 % fra uge 5: 290,8341… uger, brutto …}}
     */
    @Override
    public String toString() {
        return effect + ": " + saved.weeks() + " uger, " + total();
    }
}
