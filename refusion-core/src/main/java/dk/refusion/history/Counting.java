package dk.refusion.history;

import dk.refusion.ladder.WeekClass;
import dk.refusion.ladder.WeekCounter;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import java.util.Arrays;

/**
 * Cells counted into runs of weeks and entries of amounts, in columns that grow. The second half of the calculation, done
 * once; a {@link CountedHistory} keeps the columns and changes them no more.
 */
final class Counting {
    private final History history;
    private final Legislation law;

    int runs;
    int[] runFirst = new int[16];
    int[] runEnd = new int[16];
    boolean[] runCounts = new boolean[16];

    int size;
    final long[] lines;
    final int[] seniority;
    final int[] standing;
    final long[] gross;
    final long[] earlierMonth;
    final long[] active;

    Counting(History history, Legislation law, WeekCells cells) {
        this.history = history;
        this.law = law;
        int most = cells.size();
        lines = new long[most];
        seniority = new int[most];
        standing = new int[most];
        gross = new long[most];
        earlierMonth = new long[most];
        active = new long[most];
        count(cells);
    }

    private void count(WeekCells cells) {
        WeekCounter counter = counter(history, law);
        int inForce = law.inForce().index();
        int unsettled = 0;
        int from = 0;
        while (from < cells.size()) {
            int week = cells.week(from);
            int to = from + 1;
            while (to < cells.size() && cells.week(to) == week) {
                to++;
            }
            if (week > inForce) {
                unsettled = stand(unsettled, counter);
            }
            WeekClass kind = classOf(cells, from, to);
            if (kind == WeekClass.BENEFIT) {
                counter.benefit(week, 1);
                run(week, true);
            } else if (kind == WeekClass.NEUTRAL) {
                counter.neutral(week, 1);
                run(week, false);
            }
            enter(cells, from, to, kind == WeekClass.BENEFIT ? counter.seniority() : 0);
            if (week >= inForce) {
                unsettled = stand(unsettled, counter);
            }
            from = to;
        }
        stand(unsettled, counter);
    }

    /** A counter that stands where the history opens. */
    static WeekCounter counter(History history, Legislation law) {
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

    /**
     * Gives entries the count that their rate goes by: for a settled week that of the week, for the transition days before
     * the law is in force that of its first week, § 29(3). A week that does not count has the rate where the person
     * stands.
     */
    private int stand(int from, WeekCounter counter) {
        for (int entry = from; entry < size; entry++) {
            standing[entry] = Math.max(1, counter.seniority());
        }
        return size;
    }

    private WeekClass classOf(WeekCells cells, int from, int to) {
        Policies policies = law.policies();
        long benefits = 0;
        long others = 0;
        boolean stays = false;
        boolean othersStay = false;
        for (int cell = from; cell < to; cell++) {
            int flags = cells.flags(cell);
            boolean counts = (flags & WeekCells.BENEFIT) != 0
                    || ((flags & WeekCells.BENEFIT_ON_LATER_AWARD) != 0 && cells.laterAward());
            long amount = cells.amount(cell);
            boolean paid = policies.stays(amount, (flags & WeekCells.ZERO) != 0);
            if (counts) {
                benefits = Math.addExact(benefits, amount);
                stays |= paid;
            } else {
                others = Math.addExact(others, amount);
                othersStay |= paid;
            }
        }
        return policies.weekClass(benefits, stays, others, othersStay);
    }

    private void run(int week, boolean counts) {
        if (runs > 0 && runEnd[runs - 1] == week && runCounts[runs - 1] == counts) {
            runEnd[runs - 1]++;
            return;
        }
        if (runs == runFirst.length) {
            runFirst = Arrays.copyOf(runFirst, runs * 2);
            runEnd = Arrays.copyOf(runEnd, runs * 2);
            runCounts = Arrays.copyOf(runCounts, runs * 2);
        }
        runFirst[runs] = week;
        runEnd[runs] = week + 1;
        runCounts[runs++] = counts;
    }

    private void enter(WeekCells cells, int from, int to, int number) {
        int cell = from;
        while (cell < to) {
            long line = cells.line(cell);
            long sum = 0;
            long earlier = 0;
            long inOffers = 0;
            for (; cell < to && cells.line(cell) == line; cell++) {
                int flags = cells.flags(cell);
                if ((flags & WeekCells.SETTLED) != 0) {
                    long amount = cells.amount(cell);
                    sum = Math.addExact(sum, amount);
                    earlier += (flags & WeekCells.LATER_MONTH) == 0 ? amount : 0;
                    inOffers += (flags & WeekCells.ACTIVE) != 0 ? amount : 0;
                }
            }
            if (sum != 0 || earlier != 0) {
                lines[size] = line;
                seniority[size] = number;
                gross[size] = sum;
                earlierMonth[size] = earlier;
                active[size++] = inOffers;
            }
        }
    }
}
