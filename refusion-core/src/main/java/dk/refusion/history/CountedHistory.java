package dk.refusion.history;

import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.WeekClass;
import dk.refusion.ladder.WeekCounter;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
@SuppressWarnings("EnumOrdinal") // entries are columns of numbers; users see the constants
public final class CountedHistory {
    private static final Municipality[] MUNICIPALITIES = Municipality.values();
    private static final Financing[] FINANCINGS = Financing.values();

    private final History history;
    private final Legislation law;

    /** Runs of weeks with payments, in order: first week, week after the last, and whether they are weeks of benefit. */
    private final int runs;

    private final int[] runFirst;
    private final int[] runEnd;
    private final boolean[] runCounts;

    private final int size;
    private final long[] lines;
    private final int[] seniority;
    private final int[] standing;
    private final long[] gross;
    private final long[] earlierMonth;
    private final long[] active;

    CountedHistory(History history, Legislation law, WeekCells cells) {
        this.history = history;
        this.law = law;
        Counting counting = new Counting(history, law, cells);
        runs = counting.runs;
        runFirst = counting.runFirst;
        runEnd = counting.runEnd;
        runCounts = counting.runCounts;
        size = counting.size;
        lines = counting.lines;
        seniority = counting.seniority;
        standing = counting.standing;
        gross = counting.gross;
        earlierMonth = counting.earlierMonth;
        active = counting.active;
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
        return weeks(true);
    }

    /**
     * The weeks with other support and no benefit.
     *
     * @return the weeks, in the part of the history that the payments tell
     */
    public WeekSet neutralWeeks() {
        return weeks(false);
    }

    /**
     * The first week of benefit that is known: of the payments, or of the count that was carried in.
     *
     * @return the week; empty if there has been no benefit
     */
    public Optional<Week> firstBenefitWeek() {
        Optional<Week> carried = history.opening().flatMap(Counters::firstWeek);
        for (int run = 0; carried.isEmpty() && run < runs; run++) {
            if (runCounts[run]) {
                return Optional.of(Week.ofIndex(runFirst[run]));
            }
        }
        return carried;
    }

    private WeekSet weeks(boolean counting) {
        List<WeekRange> ranges = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            if (runCounts[run] == counting) {
                ranges.add(WeekRange.of(Week.ofIndex(runFirst[run]), Week.ofIndex(runEnd[run] - 1)));
            }
        }
        return WeekSet.of(ranges);
    }

    /**
     * What a week counts as. A week about which the payments say nothing is self-support.
     *
     * @param week the week, after the opening balance if there is one
     * @return its class
     */
    public WeekClass classOf(Week week) {
        for (int run = 0; run < runs; run++) {
            if (runFirst[run] <= week.index() && week.index() < runEnd[run]) {
                return runCounts[run] ? WeekClass.BENEFIT : WeekClass.NEUTRAL;
            }
        }
        return WeekClass.SELF_SUPPORT;
    }

    /**
     * The last week with a benefit or other support.
     *
     * @return the week; empty if there is none
     */
    public Optional<Week> lastWeek() {
        return runs == 0 ? Optional.empty() : Optional.of(Week.ofIndex(runEnd[runs - 1] - 1));
    }

    /**
     * The counters at the end of a week. Weeks after the last payment are self-support.
     *
     * @param week the week
     * @return both counters
     * @throws IllegalArgumentException if the week is before the opening balance
     */
    public Counters counters(Week week) {
        WeekCounter counter = Counting.counter(history, law);
        replay(counter, week.index(), new ArrayList<>());
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
        List<Restart> restarts = new ArrayList<>();
        replay(Counting.counter(history, law), through.index(), restarts);
        return List.copyOf(restarts);
    }

    /** Tells the counter the weeks again, as runs. */
    private void replay(WeekCounter counter, int through, List<Restart> restarts) {
        for (int run = 0; run < runs && runFirst[run] <= through; run++) {
            int weeks = Math.min(runEnd[run], through + 1) - runFirst[run];
            if (runCounts[run]) {
                counter.passTo(runFirst[run]);
                if (counter.restartEarned()) {
                    restarts.add(Restart.of(counter.selfSupport(), Optional.of(Week.ofIndex(runFirst[run]))));
                }
                counter.benefit(runFirst[run], weeks);
            } else {
                counter.neutral(runFirst[run], weeks);
            }
        }
        int told = 0;
        for (int run = 0; run < runs && runFirst[run] <= through; run++) {
            told = Math.min(runEnd[run], through + 1);
        }
        counter.passTo(Math.max(through + 1, told));
        if (counter.restartEarned()) {
            restarts.add(Restart.of(counter.selfSupport(), Optional.empty()));
        }
    }

    // ------------------------------------------------------------------ the entries

    /**
     * How many entries there are.
     *
     * @return zero or more
     */
    public int size() {
        return size;
    }

    /**
     * The week of an entry.
     *
     * @param entry the entry, counted from zero
     * @return the week as {@link Week#index()} counts it
     */
    public int week(int entry) {
        return (int) (lines[entry] >>> 24);
    }

    /**
     * The municipality of an entry.
     *
     * @param entry the entry, counted from zero
     * @return the municipality
     */
    public Municipality municipality(int entry) {
        return MUNICIPALITIES[WeekCells.municipality(lines[entry])];
    }

    /**
     * The benefit of an entry.
     *
     * @param entry the entry, counted from zero
     * @return the benefit
     */
    public Benefit benefit(int entry) {
        return WeekCells.benefit(lines[entry]);
    }

    /**
     * How an entry is financed.
     *
     * @param entry the entry, counted from zero
     * @return the direction
     */
    public Financing financing(int entry) {
        return FINANCINGS[WeekCells.financing(lines[entry])];
    }

    /**
     * The rate of an entry that is financed outside the ladder.
     *
     * @param entry the entry, counted from zero
     * @return the fixed rate; empty if the ladder's holds or none
     */
    public Optional<RefundRate> fixedRate(int entry) {
        int fixed = WeekCells.fixedRate(lines[entry]);
        return fixed == 0 ? Optional.empty() : Optional.of(law.fixedRates().get(fixed - 1));
    }

    /**
     * The number of the week in the count.
     *
     * @param entry the entry, counted from zero
     * @return at least 1; zero if the week does not count
     */
    public int seniority(int entry) {
        return seniority[entry];
    }

    /**
     * The count that the entry's rate goes by: that of its week; of the transition days, that of the law's first week; of
     * a week that does not count, the count before it.
     *
     * @param entry the entry, counted from zero
     * @return at least 1
     */
    public int standing(int entry) {
        return standing[entry];
    }

    /**
     * The net amount of an entry.
     *
     * @param entry the entry, counted from zero
     * @return the amount in øre
     */
    public long gross(int entry) {
        return gross[entry];
    }

    /**
     * The part of the net amount that lies in the earlier month of a week over a month's end.
     *
     * @param entry the entry, counted from zero
     * @return the amount in øre; zero if the whole week lies in one month
     */
    public long earlierMonth(int entry) {
        return earlierMonth[entry];
    }

    /**
     * The part of the net amount that was paid for active periods.
     *
     * @param entry the entry, counted from zero
     * @return the amount in øre
     */
    public long active(int entry) {
        return active[entry];
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
