package dk.refusion.law;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Lists;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundLadders;
import dk.refusion.ladder.RefundRate;
import dk.refusion.time.Week;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The law on refund as dated rows: which benefits count and how they are financed, the ladder, and the readings of what
 * the law leaves open (lovgivning).
 *
 * <p>Every look-up is for a day and names its paragraph; a day without a rule is refused. A reform is data: another
 * legislation is made with the {@code with…} methods, and both can be used side by side. Rows may not overlap.
 *
 * <pre>{@code
 * Legislation law = Legislation.denmark();
 * law.rule(Benefit.KONTANTHJAELP, LocalDate.of(2026, 2, 1)).financing();   // REFUND
 * law.withLadder(law.ladders().at(week).withTiers(flat));     // another ladder for all weeks
 * }</pre>
 *
 * <p>Two are equal if they have the same name, rows and readings. This class is immutable and thread-safe, and travels by
 * Java serialisation.
 */
public final class Legislation implements Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    /** Stands in the name before what was changed. */
    private static final String CHANGED = ", ændret: ";

    private static final Legislation DENMARK = new Legislation(
            "Danmark",
            DanishLaw.COUNTING_FROM,
            Week.of(DanishLaw.IN_FORCE),
            DanishLaw.ladders(),
            sorted(DanishLaw.rules()),
            Policies.recommended());

    private final String name;
    private final LocalDate countingFrom;
    private final Week inForce;
    private final LadderRow[] ladderRows;
    private final BenefitRule[] rules;
    private final Policies policies;
    private final RefundLadders ladders;
    private final FinancingRate[] financingRates;

    private Legislation(
            String name,
            LocalDate countingFrom,
            Week inForce,
            List<LadderRow> ladderRows,
            List<BenefitRule> rules,
            Policies policies) {
        this.name = name;
        this.countingFrom = countingFrom;
        this.inForce = inForce;
        this.ladderRows = ladderRows.toArray(LadderRow[]::new);
        this.rules = rules.toArray(BenefitRule[]::new);
        this.policies = policies;
        this.ladders = ladders(ladderRows);
        this.financingRates = FinancingRates.of(ladderRows, rules, policies.rounding());
        refuseOverlaps(this.rules);
    }

    private static void refuseOverlaps(BenefitRule[] rules) {
        for (int i = 0; i < rules.length; i++) {
            for (int j = 0; j < i; j++) {
                if (rules[i].benefit() == rules[j].benefit() && rules[i].overlaps(rules[j])) {
                    throw new IllegalArgumentException("two rules for " + rules[i].benefit()
                            + " must not hold for one day and award, was " + rules[j] + " and " + rules[i]);
                }
            }
        }
    }

    private static RefundLadders ladders(List<LadderRow> rows) {
        List<LadderRow> oldestFirst = Lists.reverse(rows);
        RefundLadders ladders = RefundLadders.of(oldestFirst.get(0).ladder());
        for (LadderRow row : oldestFirst.subList(1, oldestFirst.size())) {
            ladders = ladders.from(row.validFrom(), row.ladder());
        }
        return ladders;
    }

    /**
     * {@return the Danish law from 1 July 2014, from when weeks count, with all amendments known on 1 February 2026, when
     * Order 14/2026 came into force} The Order that replaced Order 14/2026 on 20 March 2026 was not available; no change of
     * the percentages or of the counting is known.
     */
    public static Legislation denmark() {
        return DENMARK;
    }

    /** {@return what the legislation is called in results} */
    public String name() {
        return name;
    }

    /**
     * The first day that counts, § 30(1); nothing before it is looked at.
     *
     * @return 1 July 2014
     */
    public LocalDate countingFrom() {
        return countingFrom;
    }

    /**
     * The first day that is looked at, by the reading of the week in which counting starts.
     *
     * @return {@link #countingFrom}, or the first Monday from then on
     */
    public LocalDate firstCountedDay() {
        return policies.countStart() == Policies.CountStart.FIRST_WHOLE_WEEK
                ? Week.of(countingFrom.plusDays(6)).monday()
                : countingFrom;
    }

    /**
     * The first week that is settled in full, § 29(1). What is settled of earlier days has the percentage that the count
     * gives in this week, § 29(3).
     *
     * @return the week of 4 January 2016
     */
    public Week inForce() {
        return inForce;
    }

    /** {@return the ladders, newest first, unmodifiable, at least one row} */
    public List<LadderRow> ladderRows() {
        return view(ladderRows);
    }

    /** {@return the ladders compiled for counting} */
    public RefundLadders ladders() {
        return ladders;
    }

    /**
     * The ladder of a week.
     *
     * @param week the week
     * @return the row in force; before the first row's week the first row
     */
    public LadderRow ladderRow(Week week) {
        return Stream.of(ladderRows)
                .filter(row -> !row.validFrom().isAfter(week))
                .findFirst()
                .orElseGet(this::firstLadder);
    }

    /** {@return the rules of the benefits, newest first for each benefit, unmodifiable} */
    public List<BenefitRule> rules() {
        return view(rules);
    }

    /**
     * {@return the rules of a benefit, newest first, unmodifiable}
     *
     * @param benefit the benefit
     */
    public List<BenefitRule> rules(Benefit benefit) {
        return Stream.of(rules).filter(rule -> rule.benefit() == benefit).toList();
    }

    /**
     * {@return the rules of a benefit that hold on some day of a period, whatever the date of award, newest first,
     * unmodifiable; none if the law knows nothing of the benefit in the period}
     *
     * @param benefit the benefit
     * @param from the first day of the period
     * @param to its last day, included
     */
    public List<BenefitRule> rules(Benefit benefit, LocalDate from, LocalDate to) {
        return rules(benefit).stream()
                .filter(rule -> !rule.validFrom().isAfter(to)
                        && rule.validTo().filter(from::isAfter).isEmpty())
                .toList();
    }

    /**
     * {@return what holds for a benefit on a day} Where the date of the award matters, the benefit is taken to be
     * awarded that day.
     *
     * @param benefit the benefit
     * @param day the day that the benefit is paid for
     * @throws IllegalArgumentException if there is no rule; the message names the days that have one
     */
    public BenefitRule rule(Benefit benefit, LocalDate day) {
        return rule(benefit, day, day);
    }

    /**
     * {@return what holds for a benefit on a day}
     *
     * @param benefit the benefit
     * @param day the day that the benefit is paid for
     * @param awarded the date of the award or referral; any date where it does not matter
     * @throws IllegalArgumentException if there is no rule; the message names the days that have one
     */
    public BenefitRule rule(Benefit benefit, LocalDate day, LocalDate awarded) {
        for (BenefitRule rule : rules) {
            if (rule.benefit() == benefit && rule.holds(day, awarded)) {
                return rule;
            }
        }
        throw new IllegalArgumentException(whyNoRule(benefit, day, awarded));
    }

    /**
     * What to say where the law has no rule for a day.
     *
     * @param benefit the benefit
     * @param day the day
     * @param awarded the date of the award or referral
     * @return the days that have a rule, and the day
     */
    public String whyNoRule(Benefit benefit, LocalDate day, LocalDate awarded) {
        String known = rules(benefit).stream()
                .sorted(Comparator.comparing(BenefitRule::validFrom))
                .map(rule -> rule.validFrom() + "/"
                        + rule.validTo().map(LocalDate::toString).orElse(""))
                .distinct()
                .collect(joining(", "));
        return "no rule for " + benefit + ", known are " + (known.isEmpty() ? "no dates" : known) + ", was " + day
                + (dependsOnAward(benefit) ? " awarded " + awarded : "");
    }

    /**
     * {@return all directions with their rates, each once, unmodifiable: those of the ladders, the newest first, then those
     * of the rules off the ladder, and the one of support without any}
     */
    public List<FinancingRate> financingRates() {
        return view(financingRates);
    }

    /**
     * Whether the date of the award or referral decides what holds for a benefit.
     *
     * @param benefit the benefit
     * @return true for disability pension and the benefits of flexible jobs
     */
    public boolean dependsOnAward(Benefit benefit) {
        for (BenefitRule rule : rules) {
            if (rule.benefit() == benefit
                    && (rule.awardedFrom().isPresent() || rule.awardedBefore().isPresent())) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the benefits whose first payment shows the date of the award or referral where it is not given: for
     * flexible jobs those of Order 14/2026 § 21(2)–(3), else the benefit itself, unmodifiable}
     *
     * @param benefit a benefit that depends on the date of the award
     */
    public Set<Benefit> awardShownBy(Benefit benefit) {
        return DanishLaw.FLEXIBLE_JOBS.contains(benefit) ? DanishLaw.FLEXIBLE_JOBS : Set.of(benefit);
    }

    /** {@return the rates outside the ladder, in order of size, unmodifiable} */
    public List<RefundRate> fixedRates() {
        return Stream.of(rules)
                .flatMap(rule -> rule.fixedRate().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the readings of what the law leaves open} */
    public Policies policies() {
        return policies;
    }

    /**
     * {@return a copy with another name, which it keeps until something is changed}
     *
     * @param other what to call it
     */
    public Legislation withName(String other) {
        return new Legislation(other, countingFrom, inForce, ladderRows(), rules(), policies);
    }

    /**
     * {@return a copy with one ladder for all weeks, in place of those that were there} Name and references say what is
     * changed.
     *
     * @param ladder the ladder
     */
    public Legislation withLadder(RefundLadder ladder) {
        LadderRow row = firstLadder();
        LadderRow assumed = LadderRow.assumed(row.validFrom(), ladder);
        boolean tiersStay = ladder.tiers().equals(row.ladder().tiers());
        boolean restartStays = ladder.restart().equals(row.ladder().restart());
        LadderRow changed = LadderRow.of(
                row.validFrom(),
                ladder,
                tiersStay ? row.refund() : assumed.refund(),
                tiersStay ? row.coFinancing() : assumed.coFinancing(),
                restartStays ? row.restart() : assumed.restart());
        return withLadderRows(
                tiersStay && !restartStays ? LadderRow.name(ladder.restart()) : LadderRow.name(ladder),
                List.of(changed));
    }

    /**
     * {@return a copy with another ladder from the first week of a row on, in place of all later ones} The name says
     * what is changed.
     *
     * @param row the ladder with its first week and its references; {@link LadderRow#assumed} needs none
     */
    public Legislation withLadder(LadderRow row) {
        Stream<LadderRow> earlier =
                Stream.of(ladderRows).filter(one -> one.validFrom().isBefore(row.validFrom()));
        return withLadderRows(
                LadderRow.name(row.ladder()) + " fra " + row.validFrom(),
                Stream.concat(Stream.of(row), earlier).toList());
    }

    private LadderRow firstLadder() {
        return ladderRows[ladderRows.length - 1];
    }

    private Legislation withLadderRows(String what, List<LadderRow> rows) {
        return rows.equals(ladderRows())
                ? this
                : new Legislation(changed(what), countingFrom, inForce, rows, rules(), policies);
    }

    /** The name of a law that is this one with a change. */
    private String changed(String what) {
        return name.endsWith(what) ? name : name + (name.contains(CHANGED) ? ", " : CHANGED) + what;
    }

    /**
     * {@return a copy with another rule for a benefit and its awards from the first day of the rule on, in place of
     * what held} Earlier rows of the same awards end the day before; later ones go. The name says what is changed, and
     * a rule that claims a paragraph of the Danish law, without being the rule that stands there, is said to be
     * assumed.
     *
     * @param rule the rule
     * @throws IllegalArgumentException if the rule overlaps one for other awards
     */
    public Legislation withRule(BenefitRule rule) {
        List<BenefitRule> changed = new ArrayList<>();
        changed.add(named(rule));
        for (BenefitRule old : rules) {
            boolean same = old.benefit() == rule.benefit()
                    && old.awardedFrom().equals(rule.awardedFrom())
                    && old.awardedBefore().equals(rule.awardedBefore());
            if (!same) {
                changed.add(old);
            } else if (old.validFrom().isBefore(rule.validFrom())) {
                changed.add(old.until(rule.validFrom().minusDays(1)));
            }
        }
        String what = "regel for " + rule.benefit().danish() + " fra " + rule.validFrom();
        return new Legislation(changed(what), countingFrom, inForce, ladderRows(), sorted(changed), policies);
    }

    private BenefitRule named(BenefitRule rule) {
        boolean claims = DENMARK.rules(rule.benefit()).stream()
                        .anyMatch(real -> real.reference().equals(rule.reference()))
                && !DENMARK.rules(rule.benefit()).contains(rule);
        return claims
                ? rule.withReference(
                        LegalReference.assumed("regel for " + rule.benefit().danish(), rule.validFrom()))
                : rule;
    }

    private static List<BenefitRule> sorted(List<BenefitRule> rules) {
        return rules.stream()
                .sorted(Comparator.comparing(BenefitRule::benefit)
                        .thenComparing(BenefitRule::validFrom, Comparator.reverseOrder()))
                .toList();
    }

    private static <T> List<T> view(T[] rows) {
        return Collections.unmodifiableList(Arrays.asList(rows));
    }

    /**
     * {@return the law as it stood on a day: what takes effect later is left out, and what held on the day has no end}
     * The name says the day.
     *
     * @param day the day, not before the law is in force
     * @throws IllegalArgumentException if the day is before the first day of {@link #inForce}
     */
    public Legislation asOf(LocalDate day) {
        if (day.isBefore(inForce.monday())) {
            throw new IllegalArgumentException("the law is in force from " + inForce.monday() + ", was " + day);
        }
        List<LadderRow> rows = Stream.of(ladderRows)
                .filter(row -> !row.validFrom().monday().isAfter(day))
                .toList();
        List<BenefitRule> known = Stream.of(rules)
                .filter(rule -> !rule.validFrom().isAfter(day))
                .map(rule -> rule.validTo().filter(day::isAfter).isPresent() ? rule : rule.withoutEnd())
                .toList();
        return new Legislation(name + " pr. " + day, countingFrom, inForce, rows, known, policies);
    }

    /**
     * {@return a copy with other readings}
     *
     * @param others the policies
     */
    public Legislation withPolicies(Policies others) {
        return new Legislation(name, countingFrom, inForce, ladderRows(), rules(), others);
    }

    /** The Danish law stays one object, also when it is read from a stream. */
    @Serial
    private Object readResolve() {
        return equals(DENMARK) ? DENMARK : this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Legislation that
                && name.equals(that.name)
                && countingFrom.equals(that.countingFrom)
                && inForce.equals(that.inForce)
                && Arrays.equals(ladderRows, that.ladderRows)
                && Arrays.equals(rules, that.rules)
                && policies.equals(that.policies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(rules), Arrays.hashCode(ladderRows), policies);
    }

    /** {@return the name, which with the version of the library says which law it is} */
    @Override
    public String asJson() {
        return name;
    }

    /** {@return the name of the legislation} */
    @Override
    public String toString() {
        return name;
    }
}
