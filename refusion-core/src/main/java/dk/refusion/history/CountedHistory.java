package dk.refusion.history;

import com.google.common.base.Suppliers;
import dk.refusion.json.Written;
import dk.refusion.ladder.WeekClass;
import dk.refusion.ladder.WeekCounter;
import dk.refusion.law.Benefit;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import dk.refusion.walk.RuleSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The weeks of one person under a legislation: what was paid net, what each week counts as, and its number in the count
 * (en persons optalte uger).
 *
 * <p>Kept in columns of numbers, 28 bytes a line: one for each week, municipality, benefit and way of financing with a net
 * amount to settle, in that order; amounts are øre. Weeks between and after the lines in which nothing was paid are
 * self-support. Days before the law's start of settlement count but have no line.
 *
 * <pre>{@code
 * CountedHistory counted = history.under(Legislation.denmark());
 * counted.classOf(Week.parse("2026-W05"));       // BENEFIT
 * counted.counters(Week.parse("2026-W05"));      // both counters at the end of that week
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CountedHistory implements Written {
    private final String person;
    private final Optional<Counters> opening;
    private final Supplier<History> history;
    private final Legislation law;

    private final PersonLines lines;
    /** The same lines with the rules that each was counted by, counted once more where a week may have several. */
    private final Supplier<PersonLines> byRules;

    CountedHistory(
            String person, Optional<Counters> opening, Supplier<History> history, Legislation law, PersonLines lines) {
        this.person = person;
        this.opening = opening;
        this.history = history;
        this.law = law;
        this.lines = lines;
        this.byRules = Suppliers.memoize(this::linesByRules);
    }

    private PersonLines linesByRules() {
        PersonLines again = new PersonLines(true);
        history().walk(law, again, Optional.empty());
        return again;
    }

    private WeekCounter counter() {
        WeekCounter counter = law.ladders().counter();
        opening.ifPresent(balance -> balance.opening().carryInto(counter));
        return counter;
    }

    // ------------------------------------------------------------------ the person

    /** {@return the person} */
    public String person() {
        return person;
    }

    /** {@return what the weeks were counted from} */
    public History history() {
        return history.get();
    }

    /** {@return the law that the weeks were counted by} */
    public Legislation legislation() {
        return law;
    }

    /**
     * The weeks of benefit.
     *
     * @return the weeks, in the part of the history that the payments cover
     */
    public WeekSet benefitWeeks() {
        return lines.runs().weeks(true);
    }

    /**
     * The weeks with other support and no benefit.
     *
     * @return the weeks, in the part of the history that the payments cover
     */
    public WeekSet neutralWeeks() {
        return lines.runs().weeks(false);
    }

    /**
     * The first week of benefit that is known: of the payments, or of the count that was carried in.
     *
     * @return the week; empty if there has been no benefit
     */
    public Optional<Week> firstBenefitWeek() {
        return opening.flatMap(Counters::firstWeek).or(lines.runs()::firstBenefit);
    }

    /**
     * What each week was counted from: the payments cut into weeks once more, by the same calculation, and written down.
     *
     * @return for each week with a payment the parts of payments in it, in the order of the payments, unmodifiable; a part
     *     may be zero kroner
     */
    public SortedMap<Week, List<WeekPayment>> payments() {
        SortedMap<Week, SortedMap<Integer, List<WeekPayment>>> parts = new TreeMap<>();
        List<Payment> paid = history().payments();
        history()
                .walk(
                        law,
                        new PersonLines(true),
                        Optional.of((week, item, rule, isSettled, amount) -> parts.computeIfAbsent(
                                        Week.ofIndex(week), first -> new TreeMap<>())
                                .computeIfAbsent(item, first -> new ArrayList<>())
                                .add(WeekPayment.of(paid.get(item), rule, isSettled, Money.ofOere(amount)))));
        SortedMap<Week, List<WeekPayment>> byWeek = new TreeMap<>();
        parts.forEach((week, byPayment) -> byWeek.put(
                week, byPayment.values().stream().flatMap(List::stream).toList()));
        return Collections.unmodifiableSortedMap(byWeek);
    }

    /**
     * {@return what a week counts as} A week about which the payments say nothing is self-support.
     *
     * @param week the week, after the opening balance if there is one
     */
    public WeekClass classOf(Week week) {
        return lines.runs().classOf(week.index());
    }

    /**
     * The last week with a benefit or other support.
     *
     * @return the week; empty if there is none
     */
    public Optional<Week> lastWeek() {
        return lines.runs().last();
    }

    /**
     * The counters at the end of a week. Weeks after the last payment are self-support.
     *
     * @param week the week
     * @return both counters
     * @throws IllegalArgumentException if the week is before the opening balance
     */
    public Counters counters(Week week) {
        WeekCounter counter = counter();
        lines.runs().replay(counter, week.index());
        return counter.firstWeek()
                .map(first -> Counters.of(
                        person(), week, counter.seniority(), first, counter.selfSupport(), counter.restartEarned()))
                .orElseGet(() -> Counters.none(person(), week));
    }

    /**
     * Every time the count starts over or may do so, in order.
     *
     * @param through the last week to look at
     * @return the restarts earned by the end of that week, unmodifiable; the last may not have been used
     * @throws IllegalArgumentException if the week is before the opening balance
     */
    public List<Restart> restarts(Week through) {
        return List.copyOf(lines.runs().replay(counter(), through.index()));
    }

    /**
     * The lines in their short form: consecutive weeks of one municipality, benefit and financing with the same net
     * amount as one period.
     *
     * @return the periods by municipality, benefit and weeks, unmodifiable
     */
    public List<SupportPeriod> periods() {
        return lines.periods();
    }

    // ------------------------------------------------------------------ the lines

    /**
     * How many lines there are.
     *
     * @return zero or more
     */
    public int size() {
        return lines.size();
    }

    /**
     * The week of a line.
     *
     * @param line the line, counted from zero
     * @return the week as {@link Week#index()} counts it
     */
    public int week(int line) {
        return lines.week(line);
    }

    /**
     * {@return the municipality of a line}
     *
     * @param line the line, counted from zero
     */
    public Municipality municipality(int line) {
        return lines.municipality(line);
    }

    /**
     * {@return the benefit of a line}
     *
     * @param line the line, counted from zero
     */
    public Benefit benefit(int line) {
        return lines.benefit(line);
    }

    /**
     * Which way the money of a line goes, and with which rate.
     *
     * @param line the line, counted from zero
     * @return the direction with its rate
     */
    public FinancingRate rate(int line) {
        return lines.span(line).rate(lines.tier(line));
    }

    /**
     * The place of a line's direction and rate in {@link Legislation#financingRates}.
     *
     * @param line the line, counted from zero
     * @return the place, counted from zero
     */
    public int ratePlace(int line) {
        return lines.span(line).ratePlace(lines.tier(line));
    }

    /**
     * The tier of the ladder that a line stands on.
     *
     * @param line the line, counted from zero
     * @return the tier, counted from 1; zero off the ladder
     */
    public int tier(int line) {
        return lines.span(line).isOnLadder() ? lines.tier(line) + 1 : 0;
    }

    /**
     * Whether a line stands on the last tier of its ladder.
     *
     * @param line the line, counted from zero
     * @return false also off the ladder
     */
    public boolean isOnLastTier(int line) {
        return lines.span(line).isOnLadder() && lines.span(line).isLastTier(lines.tier(line));
    }

    /**
     * Where the rate of a line stands in the law: the paragraph of the tier, or off the ladder those of all rules that its
     * days were counted by.
     *
     * @param line the line, counted from zero
     * @return the references, each once, unmodifiable
     */
    public List<LegalReference> references(int line) {
        long monday = Week.mondayOf(week(line));
        RuleSpan span = lines.span(line);
        boolean hasOneRule = span.from() <= monday && Week.mondayOf(week(line) + 1) <= span.ruleEnd(monday);
        if (hasOneRule && !law.dependsOnAward(benefit(line))) {
            return List.of(span.reference(lines.tier(line), span.rule(monday)));
        }
        PersonLines counted = byRules.get();
        return counted.rules(line).stream()
                .map(rule -> counted.span(line).reference(counted.tier(line), rule))
                .distinct()
                .toList();
    }

    /**
     * The number of the week in the count.
     *
     * @param line the line, counted from zero
     * @return at least 1; zero if the week does not count
     */
    public int seniority(int line) {
        return lines.seniority(line);
    }

    /**
     * The net amount of a line.
     *
     * @param line the line, counted from zero
     * @return the amount in øre
     */
    public long gross(int line) {
        return lines.gross(line);
    }

    /**
     * What changes hands for a line: the refund, or the co-financing.
     *
     * @param line the line, counted from zero
     * @return the amount in øre
     */
    public long share(int line) {
        return rate(line).share(gross(line));
    }

    /**
     * The part of the net amount that lies in the month before that of the week's Sunday.
     *
     * @param line the line, counted from zero
     * @return the amount in øre; zero if the whole week lies in one month
     */
    public long earlierMonth(int line) {
        return lines.earlierMonth(line);
    }

    /**
     * Where the lines begin to differ from those of another count of the person, in what they settle.
     *
     * @param other the other count, by the same law
     * @return the first line that differs, counted from zero; the number of lines if one of the two has no more
     */
    public int firstDifference(CountedHistory other) {
        int most = Math.min(size(), other.size());
        int line = 0;
        while (line < most
                && lines.week(line) == other.lines.week(line)
                && lines.gross(line) == other.lines.gross(line)
                && lines.earlierMonth(line) == other.lines.earlierMonth(line)
                && lines.municipality(line) == other.lines.municipality(line)
                && lines.benefit(line) == other.lines.benefit(line)
                && ratePlace(line) == other.ratePlace(line)) {
            line++;
        }
        return line;
    }

    /** {@return the person and the number of weeks} */
    @Override
    public String toString() {
        return person() + ": " + benefitWeeks().size() + " weeks of benefit, "
                + neutralWeeks().size() + " neutral";
    }
}
