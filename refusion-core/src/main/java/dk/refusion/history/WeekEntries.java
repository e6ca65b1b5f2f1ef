package dk.refusion.history;

import dk.refusion.ladder.WeekClass;
import dk.refusion.ladder.WeekCounter;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cells in the order of their keys added up to entries, classed and counted week by week. The second half of the
 * calculation; one entry for each week, municipality, benefit and way of financing, in columns.
 */
final class WeekEntries {
    final int[] seniority;
    final int[] standing;
    final long[] gross;
    final long[] earlierMonth;
    final long[] active;
    private final long[] lines;
    private final Policies policies;
    private int size;

    WeekEntries(Legislation law, WeekCells cells, WeekCounter counter, ClassRuns runs) {
        int most = cells.size();
        lines = new long[most];
        seniority = new int[most];
        standing = new int[most];
        gross = new long[most];
        earlierMonth = new long[most];
        active = new long[most];
        policies = law.policies();
        count(cells, counter, runs, law.inForce().index());
    }

    private void count(WeekCells cells, WeekCounter counter, ClassRuns runs, int inForce) {
        int waiting = 0;
        int from = 0;
        while (from < cells.size()) {
            int week = cells.week(from);
            int to = from + 1;
            while (to < cells.size() && cells.week(to) == week) {
                to++;
            }
            if (week > inForce) {
                waiting = stand(waiting, counter);
            }
            WeekClass kind = classOf(cells, from, to);
            if (kind == WeekClass.BENEFIT) {
                counter.benefit(week, 1);
                runs.add(week, true);
            } else if (kind == WeekClass.NEUTRAL) {
                counter.neutral(week, 1);
                runs.add(week, false);
            }
            enter(cells, from, to, kind == WeekClass.BENEFIT ? counter.seniority() : 0);
            if (week >= inForce) {
                waiting = stand(waiting, counter);
            }
            from = to;
        }
        stand(waiting, counter);
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
                    earlier = Math.addExact(earlier, (flags & WeekCells.LATER_MONTH) == 0 ? amount : 0);
                    inOffers = Math.addExact(inOffers, (flags & WeekCells.ACTIVE) != 0 ? amount : 0);
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

    int size() {
        return size;
    }

    /** What the entry is of, see {@link WeekCells#line}. */
    long line(int entry) {
        return lines[entry];
    }

    int week(int entry) {
        return WeekCells.weekOf(lines[entry]);
    }

    Municipality municipality(int entry) {
        return WeekCells.municipality(lines[entry]);
    }

    List<SupportPeriod> periods() {
        Map<Long, List<Integer>> byKind = new TreeMap<>();
        for (int entry = 0; entry < size; entry++) {
            byKind.computeIfAbsent(WeekCells.kind(lines[entry]), kind -> new ArrayList<>())
                    .add(entry);
        }
        List<SupportPeriod> periods = new ArrayList<>();
        for (List<Integer> entries : byKind.values()) {
            int from = 0;
            for (int i = 1; i <= entries.size(); i++) {
                int last = entries.get(i - 1);
                boolean goesOn = i < entries.size()
                        && week(entries.get(i)) == week(last) + 1
                        && gross[entries.get(i)] == gross[last];
                if (!goesOn) {
                    WeekRange weeks = WeekRange.of(Week.ofIndex(week(entries.get(from))), Week.ofIndex(week(last)));
                    periods.add(SupportPeriod.of(
                            municipality(last), WeekCells.benefit(lines[last]), weeks, Money.ofOere(gross[last])));
                    from = i;
                }
            }
        }
        return List.copyOf(periods);
    }
}
