package dk.refusion.ladder;

import dk.refusion.json.Written;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Counts the weeks of one person after another: weeks of benefit, and weeks of self-support earned towards starting over
 * (anciennitet og optjening).
 *
 * <p>The rule, week by week, by the Act's §§ 5 and 6(1):
 * <ul>
 *   <li>A week of benefit has the number after the one before it. The first of all is number 1, and so is the first after a
 *       restart was earned; with it the count begins, and what was earned is used up.
 *   <li>A week of self-support earns, if a count has begun. When as many as the {@link RestartRule} asks for, 52, lie after
 *       the first week of the count and in the window that ends with this week, three years, a restart is earned. It is kept
 *       until the next week of benefit, however late that is.
 *   <li>A neutral week does neither.
 * </ul>
 *
 * <p>The one counter of the library: the single person, the explained person and the nation go through it. Weeks of benefit
 * and neutral weeks are given in order, singly or as runs; <b>every week that is passed over is a week of self-support</b>,
 * since nobody paid anything in it, Order 14/2026 § 22(1). {@link #passTo} passes over the last ones. Weeks are ints as
 * {@link Week#index()} counts them. A run costs the same whatever its length, and nothing is allocated per week. Under dated
 * ladders a week of self-support that has left the window of its time does not come back into a longer one.
 *
 * <pre>{@code
 * int week = Week.parse("2026-W01").index();
 * WeekCounter counter = RefundLadders.of(ladder).counter();
 * counter.benefit(week, 60);            // weeks 1 to 60
 * counter.benefit(week + 60 + 52, 1);   // after 52 weeks of self-support
 * counter.seniority();                  // 1
 * }</pre>
 *
 * <p>A counter is mutable and for one thread; {@link #reset} makes it ready for the next person.
 */
public final class WeekCounter implements Written {
    private static final int NONE = Integer.MIN_VALUE;

    private final RefundLadders ladders;

    private int seniority;
    private int first;
    private int next;
    private boolean isEarned;
    /** Weeks of self-support in the window, as runs from {@code head} to {@code tail}, ends excluded. */
    private int[] runFirst = new int[8];

    private int[] runEnd = new int[8];
    private int head;
    private int tail;
    private int earned;

    /** The rule of the weeks passed over last: the weeks it asks for and their window. */
    private int needed;

    private RestartWindow window;
    /** The weeks that the rule holds for, the end excluded. */
    private int ruleFrom;

    private int ruleEnd;

    WeekCounter(RefundLadders ladders) {
        this.ladders = ladders;
        this.window = ladders.at(0).restart().window();
        reset();
    }

    /** Forgets everything, for the next person. */
    public void reset() {
        seniority = 0;
        first = NONE;
        next = NONE;
        startEarning();
    }

    /**
     * Takes over the counters of a person whose earlier weeks are not given again.
     *
     * @param nextWeek the first week that is still to be given
     * @param weeks the weeks of benefit counted so far, at least 1
     * @param firstWeek the first week of the running count, before {@code nextWeek}
     * @param selfSupport the weeks of self-support after the first week that may still serve, all before {@code nextWeek}
     * @param restartEarned whether a restart is earned and not yet used
     * @throws IllegalArgumentException if the weeks contradict each other
     */
    public void carryIn(int nextWeek, int weeks, int firstWeek, WeekSet selfSupport, boolean restartEarned) {
        if (weeks < 1 || weeks > nextWeek - firstWeek) {
            throw new IllegalArgumentException(
                    "the weeks of benefit carried in are at least 1 and at most those from the"
                            + " first week of the count to the balance, was " + weeks);
        }
        reset();
        seniority = weeks;
        first = firstWeek;
        ruleFrom = firstWeek;
        ruleEnd = firstWeek;
        for (WeekRange range : selfSupport.ranges()) {
            if (range.first().index() <= firstWeek || range.last().index() >= nextWeek) {
                throw new IllegalArgumentException(
                        "the weeks of self-support carried in lie after the first week of the count and before the"
                                + " first week told, was " + range);
            }
            append(range.first().index(), range.last().index() + 1);
        }
        next = nextWeek;
        isEarned = restartEarned;
    }

    /**
     * Counts a run of weeks of benefit.
     *
     * @param week the first week of the run; weeks passed over before it are self-support
     * @param weeks the number of weeks, at least 1
     * @throws IllegalArgumentException if the week was given before or the number is less than 1
     * @throws ArithmeticException if the count leaves the range of an int
     */
    public void benefit(int week, int weeks) {
        passTo(week);
        if (first == NONE || isEarned) {
            seniority = 0;
            first = week;
            startEarning();
        }
        seniority = Math.addExact(seniority, weeks);
        next = end(week, weeks);
    }

    /**
     * Passes a run of neutral weeks: they neither count nor earn.
     *
     * @param week the first week of the run; weeks passed over before it are self-support
     * @param weeks the number of weeks, at least 1
     * @throws IllegalArgumentException if the week was given before or the number is less than 1
     */
    public void neutral(int week, int weeks) {
        passTo(week);
        next = end(week, weeks);
    }

    /**
     * Passes over all weeks before one: those not given are self-support.
     *
     * @param week the next week that will be given
     * @throws IllegalArgumentException if the week was given before
     */
    public void passTo(int week) {
        if (week < next) {
            throw new IllegalArgumentException("weeks are told in order and once, the next is " + Week.ofIndex(next)
                    + " or later, was " + Week.ofIndex(week));
        }
        if (first != NONE) {
            passOver(next, week);
        }
        next = week;
    }

    private void passOver(int from, int to) {
        int week = from;
        while (week < to && !isEarned) {
            if (week < ruleFrom || week >= ruleEnd) {
                readRule(week);
            }
            int end = Math.min(to, ruleEnd);
            selfSupport(week, end);
            week = end;
        }
    }

    private void readRule(int week) {
        forgetLeft(week - 1);
        RestartRule rule = ladders.at(week).restart();
        needed = rule.weeks();
        window = rule.window();
        ruleFrom = week;
        ruleEnd = ladders.nextVersionAfter(week);
    }

    private static int end(int week, int weeks) {
        if (weeks < 1) {
            throw new IllegalArgumentException("a run has at least one week, was " + weeks);
        }
        return Math.addExact(week, weeks);
    }

    private void selfSupport(int from, int to) {
        if (earned + (to - from) >= needed) {
            // a week adds one at the most, so none of those passed over here can complete the number
            int week = from + Math.max(0, needed - earned - 1);
            while (week < to) {
                int firstInWindow = window.firstWeek(week);
                forgetBefore(firstInWindow);
                int firstOfGap = Math.max(from, firstInWindow);
                int missing = needed - earned - (week + 1 - firstOfGap);
                if (missing <= 0) {
                    append(firstOfGap, week + 1);
                    isEarned = true;
                    return;
                }
                week += missing;
            }
        }
        append(from, to);
    }

    /** Forgets what has left the window of its time by a week, so that it does not come back into a longer one. */
    private void forgetLeft(int week) {
        for (int end = ruleEnd; end <= week; end = ladders.nextVersionAfter(end)) {
            forgetBefore(firstInWindow(end - 1));
        }
        forgetBefore(firstInWindow(week));
    }

    private int firstInWindow(int week) {
        return ladders.at(week).restart().window().firstWeek(week);
    }

    private void forgetBefore(int week) {
        while (head < tail && runFirst[head] < week) {
            int kept = Math.min(week, runEnd[head]);
            earned -= kept - runFirst[head];
            runFirst[head] = kept;
            if (kept == runEnd[head]) {
                head++;
            }
        }
    }

    private void append(int from, int to) {
        if (tail == runFirst.length) {
            runFirst = Arrays.copyOf(runFirst, tail * 2);
            runEnd = Arrays.copyOf(runEnd, tail * 2);
        }
        runFirst[tail] = from;
        runEnd[tail++] = to;
        earned += to - from;
    }

    private void startEarning() {
        head = 0;
        tail = 0;
        earned = 0;
        isEarned = false;
    }

    /**
     * {@return the weeks of benefit in the running count, zero before the first week of benefit; after {@link #benefit}
     * the number of the run's last week}
     */
    public int seniority() {
        return seniority;
    }

    /** {@return the first week of the running count; empty before the first week of benefit} */
    public Optional<Week> firstWeek() {
        return first == NONE ? Optional.empty() : Optional.of(Week.ofIndex(first));
    }

    /**
     * Whether the next week of benefit will be week 1 again.
     *
     * @return true if a restart is earned and not yet used
     */
    public boolean restartEarned() {
        return isEarned;
    }

    /**
     * {@return the weeks of self-support that count towards starting over: after the first week of the running count
     * and in the window that ends with the last week given or passed over} When a restart is earned, those that earned
     * it.
     */
    public WeekSet selfSupport() {
        if (!isEarned && first != NONE) {
            forgetLeft(next - 1);
        }
        List<WeekRange> runs = new ArrayList<>();
        for (int run = head; run < tail; run++) {
            runs.add(WeekRange.of(Week.ofIndex(runFirst[run]), Week.ofIndex(runEnd[run] - 1)));
        }
        return WeekSet.of(runs);
    }
}
