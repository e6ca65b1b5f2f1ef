package dk.refusion.walk;

import dk.refusion.ladder.WeekClass;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Days in which a benefit counts and is financed the same way, with the rules that say so (periode med uændrede regler).
 *
 * <p>The law compiled: for each benefit, and each range of dates of award that makes a difference, spans follow each other
 * without gap. A span has one rule after the other if they differ in nothing but their place in the law, and none if the
 * law has none. Ladders change between spans only, so a span has the tiers of one ladder in one direction of payment, or
 * one rate in their place.
 *
 * <p>Days are those of {@link LocalDate#toEpochDay()}, tiers are counted from zero. This class is immutable.
 */
@SuppressWarnings("EnumOrdinal") // an order of lines; the number never leaves the calculation
public final class RuleSpan {
    private final int from;
    private final int end;
    private final BenefitRule[] rules;
    /** For each rule the day after its last. */
    private final int[] ruleEnds;

    private final boolean lookedAt;
    private final boolean counts;
    private final boolean countsOnceOnTheLadder;
    private final boolean settled;
    private final boolean transition;
    private final boolean plain;
    private final int order;
    private final TierRates tiers;

    /** Some days under one rule, or under none. */
    RuleSpan(
            int from,
            int end,
            Optional<BenefitRule> rule,
            boolean lookedAt,
            boolean transition,
            int fixed,
            TierRates tiers) {
        this(
                from,
                end,
                rule.stream().toArray(BenefitRule[]::new),
                rule.stream().mapToInt(one -> end).toArray(),
                lookedAt,
                rule.filter(one -> one.weekClass() == WeekClass.BENEFIT).isPresent(),
                rule.filter(BenefitRule::countsOnceOnTheLadder).isPresent(),
                rule.filter(one -> one.settledFrom().toEpochDay() <= from).isPresent(),
                transition,
                tiers.rates[0].financing().ordinal() << 16 | fixed,
                tiers);
    }

    private RuleSpan(
            int from,
            int end,
            BenefitRule[] rules,
            int[] ruleEnds,
            boolean lookedAt,
            boolean counts,
            boolean countsOnceOnTheLadder,
            boolean settled,
            boolean transition,
            int order,
            TierRates tiers) {
        this.from = from;
        this.end = end;
        this.rules = rules;
        this.ruleEnds = ruleEnds;
        this.lookedAt = lookedAt;
        this.counts = counts;
        this.countsOnceOnTheLadder = countsOnceOnTheLadder;
        this.settled = settled;
        this.transition = transition;
        this.plain = lookedAt && settled && !transition && (counts || !countsOnceOnTheLadder);
        this.order = order;
        this.tiers = tiers;
    }

    /** The days of both, if nothing changes from this span to the next. */
    Optional<RuleSpan> joined(RuleSpan next) {
        if (lookedAt != next.lookedAt
                || counts != next.counts
                || countsOnceOnTheLadder != next.countsOnceOnTheLadder
                || settled != next.settled
                || transition != next.transition
                || rules.length > 0 != next.rules.length > 0
                || !tiers.equals(next.tiers)) {
            return Optional.empty();
        }
        boolean sameRule = rules.length > 0 && rules[rules.length - 1].equals(next.rules[0]);
        int kept = sameRule ? rules.length - 1 : rules.length;
        BenefitRule[] all = Arrays.copyOf(rules, kept + next.rules.length);
        int[] ends = Arrays.copyOf(ruleEnds, all.length);
        System.arraycopy(next.rules, 0, all, kept, next.rules.length);
        System.arraycopy(next.ruleEnds, 0, ends, kept, next.rules.length);
        return Optional.of(new RuleSpan(
                from, next.end, all, ends, lookedAt, counts, countsOnceOnTheLadder, settled, transition, order, tiers));
    }

    /**
     * The first day.
     *
     * @return the day as {@link LocalDate#toEpochDay()} counts it; {@link Integer#MIN_VALUE} for the first span
     */
    public int from() {
        return from;
    }

    /**
     * The day after the last.
     *
     * @return the day as {@link LocalDate#toEpochDay()} counts it; {@link Integer#MAX_VALUE} for the last span
     */
    public int end() {
        return end;
    }

    /**
     * Whether the law has a rule for the days.
     *
     * @return false if a payment for them is refused
     */
    public boolean hasRule() {
        return rules.length > 0;
    }

    /**
     * {@return the rule of a day}
     *
     * @param day a day of the span, as {@link LocalDate#toEpochDay()} counts it
     * @throws IndexOutOfBoundsException if the span has no rule
     */
    public BenefitRule rule(long day) {
        return rules[place(day)];
    }

    /**
     * The day on which the rule of a day ends, or the span with it.
     *
     * @param day a day of the span, as {@link LocalDate#toEpochDay()} counts it
     * @return the day after the rule's last, counted the same way
     * @throws IndexOutOfBoundsException if the span has no rule
     */
    public int ruleEnd(long day) {
        return ruleEnds[place(day)];
    }

    private int place(long day) {
        int place = 0;
        while (day >= ruleEnds[place]) {
            place++;
        }
        return place;
    }

    /**
     * Whether the days are looked at, which those before the first day that counts are not.
     *
     * @return true from {@link Legislation#firstCountedDay} on
     */
    public boolean isLookedAt() {
        return lookedAt;
    }

    /** {@return whether a payment for the days makes the week a week of benefit} */
    public boolean counts() {
        return counts;
    }

    /**
     * Whether it does once the person has a later award on the ladder, Order 14/2026 § 21(1).
     *
     * @return true for referrals between 1 January 2013 and 30 June 2014
     */
    public boolean countsOnceOnTheLadder() {
        return countsOnceOnTheLadder;
    }

    /**
     * Whether the days are settled by this law; others only count.
     *
     * @return true from the rule's first settled day on
     */
    public boolean isSettled() {
        return settled;
    }

    /**
     * Whether what is settled has the rate of the first week of the law, § 29(3).
     *
     * @return true for days before that week
     */
    public boolean isTransition() {
        return transition;
    }

    /**
     * Whether nothing is special about the days: they count or are neutral whatever else was paid, and are settled as such.
     *
     * @return true for most days of all benefits
     */
    public boolean isPlain() {
        return plain;
    }

    /**
     * What lines of one week, municipality and benefit are ordered and told apart by: the direction and the fixed rate.
     *
     * @return a number that is the same for spans whose amounts of a week make one line
     */
    public int order() {
        return order;
    }

    /**
     * Whether the rates are the ladder's.
     *
     * @return false if another act fixes the rate, or there is none
     */
    public boolean isOnLadder() {
        return tiers.onLadder;
    }

    /**
     * {@return the tier of a week by its number in the count, counted from zero; zero off the ladder}
     *
     * @param number the number, at least 1
     */
    public int tier(int number) {
        int[] lastWeeks = tiers.lastWeeks;
        int tier = 0;
        while (number > lastWeeks[tier]) {
            tier++;
        }
        return tier;
    }

    /**
     * {@return the last counted week of a tier, included; {@link Integer#MAX_VALUE} for the last tier}
     *
     * @param tier the tier, counted from zero
     */
    public int lastWeek(int tier) {
        return tiers.lastWeeks[tier];
    }

    /**
     * Whether a tier is the last of its ladder.
     *
     * @param tier the tier, counted from zero
     * @return true for the tier without an end
     */
    public boolean isLastTier(int tier) {
        return tier == tiers.lastWeeks.length - 1;
    }

    /**
     * Direction and rate of a tier.
     *
     * @param tier the tier, counted from zero
     * @return the direction with its rate
     */
    public FinancingRate rate(int tier) {
        return tiers.rates[tier];
    }

    /**
     * {@return the place of a tier's direction and rate in {@link Legislation#financingRates}, counted from zero}
     *
     * @param tier the tier, counted from zero
     */
    public int ratePlace(int tier) {
        return tiers.places[tier];
    }

    /**
     * {@return where the rate of a day stands in the law: on the ladder in the paragraph of the tier, off it in the
     * rule of the day}
     *
     * @param tier the tier, counted from zero
     * @param rule the rule of the day
     */
    public LegalReference reference(int tier, BenefitRule rule) {
        return tiers.onLadder ? tiers.references[tier] : rule.reference();
    }

    /**
     * {@return the days and the last rule, such as {@code 2016-01-04/: kontanthjælp fra 2026-02-01: ydelse, refusion}}
     */
    @Override
    public String toString() {
        return (from == Integer.MIN_VALUE ? "" : LocalDate.ofEpochDay(from)) + "/"
                + (end == Integer.MAX_VALUE ? "" : LocalDate.ofEpochDay(end - 1L)) + ": "
                + (hasRule() ? rules[rules.length - 1] : "ingen regel");
    }
}
