package dk.refusion.history;

import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.WeekClass;
import dk.refusion.ladder.WeekCounter;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weeks of one person under a legislation: what was paid net, what each week counts as, and its number in the count
 * (en persons optalte uger).
 *
 * <p>Kept in columns of numbers, one entry for each week, municipality, benefit and way of financing with a net amount to
 * settle, in that order; amounts are øre. Weeks between and after the entries in which nothing was paid are
 * self-support. Days before the law's start of settlement count but have no entry.
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
    private final History history;
    private final Legislation law;

    private final ClassRuns runs = new ClassRuns();
    private final WeekEntries entries;

    CountedHistory(History history, Legislation law, WeekCells cells) {
        this.history = history;
        this.law = law;
        this.entries = new WeekEntries(law, cells, counter(), runs);
    }

    private WeekCounter counter() {
        WeekCounter counter = law.ladders().counter();
        history.opening()
                .ifPresent(opening -> opening.firstWeek()
                        .ifPresent(first -> counter.carryIn(
                                opening.week().index() + 1,
                                opening.seniority(),
                                first.index(),
                                opening.selfSupport(),
                                opening.restartEarned())));
        return counter;
    }

    // ------------------------------------------------------------------ the person

    /**
     * The person.
     *
     * @return the person
     */
    public String person() {
        return history.person();
    }

    /**
     * What the weeks were counted from.
     *
     * @return the history
     */
    public History history() {
        return history;
    }

    /**
     * The law that the weeks were counted by.
     *
     * @return the legislation
     */
    public Legislation legislation() {
        return law;
    }

    /**
     * The weeks of benefit.
     *
     * @return the weeks, in the part of the history that the payments tell
     */
    public WeekSet benefitWeeks() {
        return runs.weeks(true);
    }

    /**
     * The weeks with other support and no benefit.
     *
     * @return the weeks, in the part of the history that the payments tell
     */
    public WeekSet neutralWeeks() {
        return runs.weeks(false);
    }

    /**
     * The first week of benefit that is known: of the payments, or of the count that was carried in.
     *
     * @return the week; empty if there has been no benefit
     */
    public Optional<Week> firstBenefitWeek() {
        return history.opening().flatMap(Counters::firstWeek).or(runs::firstBenefit);
    }

    /**
     * What each week was counted from: the payments cut into weeks once more, by the same calculation, and written down.
     *
     * @return for each week with a payment the parts of payments in it, in the order of the payments, unmodifiable; a part
     *     may be zero kroner
     */
    public SortedMap<Week, List<WeekPayment>> payments() {
        SortedMap<Week, List<WeekPayment>> byWeek = new TreeMap<>();
        new WeekCells(
                        history,
                        law,
                        Optional.of((week, payment, rule, amount) -> byWeek.computeIfAbsent(
                                        Week.ofIndex(week), first -> new ArrayList<>())
                                .add(WeekPayment.of(payment, rule, Money.ofOere(amount)))))
                .counted();
        byWeek.replaceAll((week, parts) -> List.copyOf(parts));
        return Collections.unmodifiableSortedMap(byWeek);
    }

    /**
     * What a week counts as. A week about which the payments say nothing is self-support.
     *
     * @param week the week, after the opening balance if there is one
     * @return its class
     */
    public WeekClass classOf(Week week) {
        return runs.classOf(week.index());
    }

    /**
     * The last week with a benefit or other support.
     *
     * @return the week; empty if there is none
     */
    public Optional<Week> lastWeek() {
        return runs.last();
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
        runs.replay(counter, week.index());
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
        return List.copyOf(runs.replay(counter(), through.index()));
    }

    /**
     * The entries in their short form: consecutive weeks of one municipality, benefit and financing with the same net
     * amount as one period.
     *
     * @return the periods by municipality, benefit and weeks, unmodifiable
     */
    public List<SupportPeriod> periods() {
        return entries.periods();
    }

    // ------------------------------------------------------------------ the entries

    /**
     * How many entries there are.
     *
     * @return zero or more
     */
    public int size() {
        return entries.size();
    }

    /**
     * The week of an entry.
     *
     * @param entry the entry, counted from zero
     * @return the week as {@link Week#index()} counts it
     */
    public int week(int entry) {
        return entries.week(entry);
    }

    /**
     * The municipality of an entry.
     *
     * @param entry the entry, counted from zero
     * @return the municipality
     */
    public Municipality municipality(int entry) {
        return entries.municipality(entry);
    }

    /**
     * The benefit of an entry.
     *
     * @param entry the entry, counted from zero
     * @return the benefit
     */
    public Benefit benefit(int entry) {
        return WeekCells.benefit(entries.line(entry));
    }

    /**
     * How an entry is financed.
     *
     * @param entry the entry, counted from zero
     * @return the direction
     */
    public Financing financing(int entry) {
        return WeekCells.financing(entries.line(entry));
    }

    /**
     * The rate of an entry that is financed outside the ladder.
     *
     * @param entry the entry, counted from zero
     * @return the fixed rate; empty if the ladder's holds or none
     */
    public Optional<RefundRate> fixedRate(int entry) {
        int fixed = WeekCells.fixedRate(entries.line(entry));
        return fixed == 0 ? Optional.empty() : Optional.of(law.fixedRates().get(fixed - 1));
    }

    /**
     * The number of the week in the count.
     *
     * @param entry the entry, counted from zero
     * @return at least 1; zero if the week does not count
     */
    public int seniority(int entry) {
        return entries.seniority[entry];
    }

    /**
     * The count that the entry's rate goes by: that of its week; of the transition days, that of the law's first week; of
     * a week that does not count, the count before it.
     *
     * @param entry the entry, counted from zero
     * @return at least 1
     */
    public int standing(int entry) {
        return entries.standing[entry];
    }

    /**
     * The net amount of an entry.
     *
     * @param entry the entry, counted from zero
     * @return the amount in øre
     */
    public long gross(int entry) {
        return entries.gross[entry];
    }

    /**
     * The part of the net amount that lies in the earlier month of a week over a month's end.
     *
     * @param entry the entry, counted from zero
     * @return the amount in øre; zero if the whole week lies in one month
     */
    public long earlierMonth(int entry) {
        return entries.earlierMonth[entry];
    }

    /**
     * The part of the net amount that was paid for active periods.
     *
     * @param entry the entry, counted from zero
     * @return the amount in øre
     */
    public long active(int entry) {
        return entries.active[entry];
    }

    /**
     * The person and the number of weeks.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return person() + ": " + benefitWeeks().size() + " weeks of benefit, "
                + neutralWeeks().size() + " neutral";
    }
}
