package dk.refusion.duration;

import com.google.common.collect.ImmutableList;
import dk.refusion.json.Written;
import dk.refusion.language.Language;
import dk.refusion.language.Sentence;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an effort does to the spells of a cohort (effekt af en indsats): the share of persons who are no longer paid in each
 * week of the spell, compared with what would have been without the effort (basisalternativet).
 *
 * <p>Five ways of saying it, all of them seen in Danish documents. Three things reduce an effect, each off until it is
 * given: it fades (aftrapning, tilbagefald), some would have left anyway (dødvægt), and somebody else stays longer
 * (fortrængning). An effect may be negative: an effort that holds people costs weeks.
 *
 * <pre>{@code
 * Effect.fasterExit(percent("15"), 5)                    // 15 % more leave every week, from week 5 on
 *         .withDeadweight(percent("20"));                // a fifth of that would have happened anyway
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Effect implements Written {
    /** The weeks of a year of full-time persons, as the municipal examples count them. */
    private static final int WEEKS_OF_FULL_TIME = 52;

    /** The share of persons saved in each week of the spell, before anything reduces it. */
    private interface Form {
        List<Ratio> saved(Cohort cohort);
    }

    /** The share still paid in a week of the spell. */
    private interface Shares {
        Ratio share(Survival baseline, int week);
    }

    private static final Sentence FROM_WEEK = Sentence.of("fra uge {0}", "from week {0}");
    private static final Sentence FROM_TO_WEEK = Sentence.of("fra uge {0} til {1}", "from week {0} to {1}");
    private static final Sentence FASTER = Sentence.of("afgangsrate {0} {1}", "exit rate {0} {1}");
    private static final Sentence SUCCESS =
            Sentence.of("succesrate {0} efter uge {1}", "success rate {0} after week {1}");
    private static final Sentence SHORTER =
            Sentence.of("{0} uger kortere fra uge {1}", "{0} weeks shorter from week {1}");
    private static final Sentence REPLACED = Sentence.of("forløb med indsats: {0}", "spells with the effort: {0}");
    private static final Sentence FEWER = Sentence.of(
            "{0} fuldtidspersoner færre i {1} uger, antaget på trin {2}",
            "{0} full-time persons fewer for {1} weeks, assumed on tier {2}");

    private final Sentence text;
    private final Form form;
    private final OptionalInt assumedTier;
    private final Optional<Survival> dropOff;
    private final Percentage deadweight;
    private final Percentage displacement;

    private Effect(
            Sentence text,
            Form form,
            OptionalInt assumedTier,
            Optional<Survival> dropOff,
            Percentage deadweight,
            Percentage displacement) {
        this.text = text;
        this.form = form;
        this.assumedTier = assumedTier;
        this.dropOff = dropOff;
        this.deadweight = deadweight;
        this.displacement = displacement;
    }

    private static Effect of(Sentence text, Form form) {
        return new Effect(text, form, OptionalInt.empty(), Optional.empty(), Percentage.ZERO, Percentage.ZERO);
    }

    private static Effect weekly(Sentence text, Shares action) {
        return of(text, cohort -> {
            ImmutableList.Builder<Ratio> saved = ImmutableList.builder();
            for (int week = 1; week <= cohort.horizon(); week++) {
                saved.add(cohort.survival().share(week).minus(action.share(cohort.survival(), week)));
            }
            return saved.build();
        });
    }

    /**
     * More leave every week, from a week to the end (højere afgangsrate).
     *
     * @param more by how many per cent the exit rate is higher; negative for lower, not below −100
     * @param fromWeek the first week of the spell whose exit rate is changed
     * @return the effect
     * @throws IllegalArgumentException if the percentage is below −100 or the week is less than 1
     */
    public static Effect fasterExit(Percentage more, int fromWeek) {
        return fasterExit(more, fromWeek, Integer.MAX_VALUE);
    }

    /**
     * More leave every week, in some weeks (højere afgangsrate). An exit rate becomes at most 100 per cent.
     *
     * @param more by how many per cent the exit rate is higher; negative for lower, not below −100
     * @param fromWeek the first week of the spell whose exit rate is changed
     * @param toWeek the last such week, included
     * @return the effect
     * @throws IllegalArgumentException if the percentage is below −100, or the weeks are out of order
     */
    public static Effect fasterExit(Percentage more, int fromWeek, int toWeek) {
        Ratio factor = Ratio.ONE.plus(more.asRatio());
        if (factor.signum() < 0 || fromWeek < 1 || toWeek < fromWeek) {
            throw new IllegalArgumentException("an exit rate changes by −100 % or more, from week 1 or later, was "
                    + more + " from week " + fromWeek + " to " + toWeek);
        }
        Sentence weeks = toWeek == Integer.MAX_VALUE ? FROM_WEEK.with(fromWeek) : FROM_TO_WEEK.with(fromWeek, toWeek);
        return of(FASTER.with(signed(more), weeks), cohort -> {
            List<Ratio> saved = new ArrayList<>();
            Ratio running = Ratio.ONE;
            for (int week = 1; week <= cohort.horizon(); week++) {
                Ratio before = cohort.survival().share(week);
                saved.add(before.minus(running));
                if (week < cohort.horizon() && before.signum() > 0) {
                    Ratio stay = cohort.survival().share(week + 1).dividedBy(before);
                    boolean changed = fromWeek <= week && week <= toWeek;
                    running = running.times(changed ? slowed(stay, factor) : stay);
                }
            }
            return saved;
        });
    }

    /** The share that stays a week when the exit rate is multiplied. */
    private static Ratio slowed(Ratio stay, Ratio factor) {
        Ratio exit = Ratio.ONE.minus(stay).times(factor);
        return exit.compareTo(Ratio.ONE) > 0 ? Ratio.ZERO : Ratio.ONE.minus(exit);
    }

    /**
     * {@return an effect by which a share of those still running succeeds after a week and is paid no more
     * (succesrate): the difference to a control group, not all who succeeded, for as long as the horizon goes; {@link
     * #withDropOff} lets it end}
     *
     * @param share the share, from −100 to 100 per cent
     * @param afterWeek the last week of the spell that is paid all the same, zero or more
     * @throws IllegalArgumentException if the share or the week is out of range
     */
    public static Effect success(Percentage share, int afterWeek) {
        if (share.asRatio().compareTo(Ratio.ONE) > 0 || share.asRatio().compareTo(Ratio.of(-1)) < 0 || afterWeek < 0) {
            throw new IllegalArgumentException("a success share is from −100 to 100 %, after week 0 or later, was "
                    + share + " after week " + afterWeek);
        }
        return weekly(SUCCESS.with(share, afterWeek), (baseline, week) -> {
            Ratio running = baseline.share(week);
            return week > afterWeek ? running.times(share.complement().asRatio()) : running;
        });
    }

    /**
     * Spells are shorter from a week on: in it, the share is what it would have been some weeks later (kortere forløb).
     *
     * @param weeks by how many weeks, zero or more; part of a week is taken from two weeks in proportion
     * @param fromWeek the first week of the spell that is changed
     * @return the effect
     * @throws IllegalArgumentException if a number is out of range; when it is used, if the survival is not known so many
     *     weeks after the horizon
     */
    public static Effect shorter(Ratio weeks, int fromWeek) {
        if (weeks.signum() < 0 || fromWeek < 1) {
            throw new IllegalArgumentException("spells are shorter by zero weeks or more, from week 1 or later, was "
                    + weeks + " from week " + fromWeek);
        }
        int whole = weeks.rounded(0, Rounding.DOWN).intValueExact();
        Ratio part = weeks.minus(Ratio.of(whole));
        return weekly(SHORTER.with(weeks, fromWeek), (baseline, week) -> {
            int moved = week < fromWeek ? week : Math.addExact(week, whole);
            return week < fromWeek || part.signum() == 0
                    ? baseline.share(moved)
                    : Survival.between(baseline.share(moved), baseline.share(moved + 1), part);
        });
    }

    /**
     * Spells by another survival, such as that of a group with the effort, or another fixed length.
     *
     * @param action the survival with the effort
     * @return the effect; when it is used, the survival must be known to the horizon
     */
    public static Effect replacedBy(Survival action) {
        return weekly(REPLACED.with(action), (baseline, week) -> action.share(week));
    }

    /**
     * So many persons fewer for 52 weeks, all of their weeks on a tier that is assumed (færre fuldtidspersoner). The crudest
     * way: neither the survival nor the count of weeks is used.
     *
     * @param persons how many, zero or more and at most those of the cohort
     * @param tier the number of the tier, counted from 1
     * @return the effect
     * @throws IllegalArgumentException if the tier is less than 1
     */
    public static Effect fewerPersons(Ratio persons, int tier) {
        if (tier < 1) {
            throw new IllegalArgumentException("tiers are counted from 1, was " + tier);
        }
        Form form = cohort -> {
            if (persons.signum() < 0 || persons.compareTo(cohort.persons()) > 0) {
                throw new IllegalArgumentException(
                        "from none to all " + cohort.persons() + " persons can leave, was " + persons);
            }
            List<Ratio> saved = new ArrayList<>();
            for (int week = 1; week <= cohort.horizon(); week++) {
                saved.add(week > WEEKS_OF_FULL_TIME ? Ratio.ZERO : persons.dividedBy(cohort.persons()));
            }
            return saved;
        };
        return new Effect(
                FEWER.with(persons, WEEKS_OF_FULL_TIME, tier),
                form,
                OptionalInt.of(tier),
                Optional.empty(),
                Percentage.ZERO,
                Percentage.ZERO);
    }

    /**
     * {@return a copy that fades: in each week of the spell only a share of the effect is left (aftrapning); when it is
     * used, the curve must be known to the horizon}
     *
     * @param left the share of the effect that is left, a curve that starts with all and never rises
     */
    public Effect withDropOff(Survival left) {
        return new Effect(text, form, assumedTier, Optional.of(left), deadweight, displacement);
    }

    /**
     * {@return a copy of which a share would have happened anyway (dødvægt)} Not for an effect that was measured
     * against a control group, which has excluded it.
     *
     * @param share the share, from 0 to 100 per cent
     * @throws IllegalArgumentException if the percentage is not a share
     */
    public Effect withDeadweight(Percentage share) {
        return new Effect(text, form, assumedTier, dropOff, checked("deadweight", share), displacement);
    }

    /**
     * {@return a copy of which a share is taken from others, who stay longer (fortrængning, substitution)}
     *
     * @param share the share, from 0 to 100 per cent
     * @throws IllegalArgumentException if the percentage is not a share
     */
    public Effect withDisplacement(Percentage share) {
        return new Effect(text, form, assumedTier, dropOff, deadweight, checked("displacement", share));
    }

    private static Percentage checked(String what, Percentage share) {
        if (!share.isShare()) {
            throw new IllegalArgumentException(what + " is from 0 to 100 %, was " + share);
        }
        return share;
    }

    /**
     * What would have happened anyway.
     *
     * @return the share, zero until it is given
     */
    public Percentage deadweight() {
        return deadweight;
    }

    /**
     * What is taken from others.
     *
     * @return the share, zero until it is given
     */
    public Percentage displacement() {
        return displacement;
    }

    /**
     * The share of the effect that is left in each week of the spell.
     *
     * @return the curve; empty until it is given
     */
    public Optional<Survival> dropOff() {
        return dropOff;
    }

    /** {@return the tier that all weeks are assumed to be on, counted from 1; empty if the count of weeks decides} */
    public OptionalInt assumedTier() {
        return assumedTier;
    }

    /** The share of persons saved in each week of the spell, week 1 first. */
    List<Ratio> saved(Cohort cohort) {
        Ratio kept = deadweight
                .complement()
                .asRatio()
                .times(displacement.complement().asRatio());
        List<Ratio> saved = new ArrayList<>(form.saved(cohort));
        for (int i = 0; i < saved.size(); i++) {
            Ratio left = dropOff.isPresent() ? dropOff.get().share(i + 1) : Ratio.ONE;
            saved.set(i, saved.get(i).times(left).times(kept));
        }
        return saved;
    }

    private static String signed(Percentage percentage) {
        return (percentage.asRatio().signum() > 0 ? "+" : "") + percentage;
    }

    /** {@return the effect with what reduces it, such as {@code afgangsrate +15 % fra uge 5, dødvægt 20 %}} */
    @Override
    public String toString() {
        return in(Language.DANISH);
    }

    /**
     * {@return the same in a language}
     *
     * @param language the language
     */
    public String in(Language language) {
        return text.in(language)
                + dropOff.map(left -> language.of(", aftrapning ", ", wearing off ") + left)
                        .orElse("")
                + (deadweight.equals(Percentage.ZERO) ? "" : language.of(", dødvægt ", ", deadweight ") + deadweight)
                + (displacement.equals(Percentage.ZERO)
                        ? ""
                        : language.of(", fortrængning ", ", displacement ") + displacement);
    }
}
