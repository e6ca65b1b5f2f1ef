package dk.refusion.history;

import dk.refusion.ladder.WeekClass;
import dk.refusion.ladder.WeekCounter;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The weeks with payments as runs of one class, in order; all other weeks are self-support. */
final class ClassRuns {
    private int size;
    private int[] first = new int[16];
    private int[] end = new int[16];
    private boolean[] counts = new boolean[16];

    void add(int week, int weeks, boolean counting) {
        if (size > 0 && end[size - 1] == week && counts[size - 1] == counting) {
            end[size - 1] += weeks;
            return;
        }
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            end = Arrays.copyOf(end, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        first[size] = week;
        end[size] = week + weeks;
        counts[size++] = counting;
    }

    WeekClass classOf(int week) {
        int place = Arrays.binarySearch(first, 0, size, week);
        int run = place >= 0 ? place : -place - 2;
        if (run < 0 || week >= end[run]) {
            return WeekClass.SELF_SUPPORT;
        }
        return counts[run] ? WeekClass.BENEFIT : WeekClass.NEUTRAL;
    }

    WeekSet weeks(boolean counting) {
        List<WeekRange> ranges = new ArrayList<>();
        for (int run = 0; run < size; run++) {
            if (counts[run] == counting) {
                ranges.add(WeekRange.of(Week.ofIndex(first[run]), Week.ofIndex(end[run] - 1)));
            }
        }
        return WeekSet.of(ranges);
    }

    Optional<Week> firstBenefit() {
        for (int run = 0; run < size; run++) {
            if (counts[run]) {
                return Optional.of(Week.ofIndex(first[run]));
            }
        }
        return Optional.empty();
    }

    Optional<Week> last() {
        return size == 0 ? Optional.empty() : Optional.of(Week.ofIndex(end[size - 1] - 1));
    }

    /** Tells a counter the weeks to the end of one, as runs, and gives every restart that they earn. */
    List<Restart> replay(WeekCounter counter, int through) {
        List<Restart> restarts = new ArrayList<>();
        for (int run = 0; run < size && first[run] <= through; run++) {
            int weeks = Math.min(end[run], through + 1) - first[run];
            if (counts[run]) {
                counter.passTo(first[run]);
                if (counter.restartEarned()) {
                    restarts.add(Restart.of(counter.selfSupport(), Optional.of(Week.ofIndex(first[run]))));
                }
                counter.benefit(first[run], weeks);
            } else {
                counter.neutral(first[run], weeks);
            }
        }
        counter.passTo(through + 1);
        if (counter.restartEarned()) {
            restarts.add(Restart.of(counter.selfSupport(), Optional.empty()));
        }
        return restarts;
    }
}
