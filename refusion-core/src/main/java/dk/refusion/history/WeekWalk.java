package dk.refusion.history;

import dk.refusion.law.Legislation;
import dk.refusion.law.RuleSpan;
import dk.refusion.time.Week;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The one walk from payments to settled weeks: payments of any days become weeks, weeks are classed and counted, and what is
 * settled for them is added up and given to a sink. The single person, the explained person, a municipality's file and the
 * nation go through it; they differ in the sink only.
 *
 * <p>Weeks of one payment about which nothing is special, and periods of whole weeks that nothing changes in, are settled
 * together; any other week is cut from its payments by days. A walk is for one thread.
 *
 * <pre>{@code
 * RateTotals totals = new RateTotals(law);
 * WeekWalk walk = new WeekWalk(history, law, totals, Optional.empty());
 * for (int person = 0; person < history.persons(); person++) {
 *     walk.person(person);
 * }
 * }</pre>
 */
public final class WeekWalk {
    private final PersonPayments paid;
    private final AwardDates awards;
    private final WeekSettler settler;
    private final WeekParts parts;
    private final DayAmount days;
    /** Whether every week has to be cut by days, for the rules of each. */
    private final boolean byRules;

    /** The payments that touch the present weeks, and for each the week after its last. */
    private int[] items = new int[4];

    private int[] ends = new int[4];

    /**
     * A walk through a history by a law.
     *
     * @param history the persons
     * @param law the law to settle by
     * @param totals what all weeks are added to
     * @param sink what else is made of them
     */
    public WeekWalk(NationHistory history, Legislation law, RateTotals totals, Optional<WeekSink> sink) {
        this(history, law, totals, sink, Optional.empty(), history::person);
    }

    WeekWalk(
            NationHistory history,
            Legislation law,
            RateTotals totals,
            Optional<WeekSink> sink,
            Optional<WeekParts.Recorder> recorder,
            IntFunction<History> persons) {
        this.byRules = sink.filter(WeekSink::asksForRules).isPresent();
        this.days = new DayAmount(law.policies());
        this.paid = new PersonPayments(history, law, persons);
        this.awards = new AwardDates(paid, law);
        this.settler = new WeekSettler(law, totals, sink);
        this.parts = new WeekParts(paid, awards, settler, law, sink, recorder);
    }

    /**
     * Settles a person.
     *
     * @param person the person, counted from zero
     * @throws IllegalArgumentException if the law has no rule for a payment; the message names person, period and benefit
     * @throws ArithmeticException if an amount is out of range
     */
    public void person(int person) {
        person(person, Optional.empty());
    }

    /** Settles a person whose earlier weeks have been counted. */
    void person(int person, Optional<Counters> opening) {
        settler.begin(person, opening);
        paid.begin(person, opening);
        awards.begin();
        int period = 0;
        while (true) {
            int start = period < paid.periods() ? paid.startWeek(period) : PersonPayments.NEVER;
            int next = paid.nextWeek();
            if (start < next) {
                int end = paid.endWeek(period);
                if (end <= next && (period + 1 == paid.periods() || end <= paid.startWeek(period + 1))) {
                    wholeWeeks(period++, start, end);
                    continue;
                }
            } else if (next == PersonPayments.NEVER) {
                break;
            }
            period = touching(period, Math.min(start, next));
        }
        settler.end();
    }

    /** Settles payments from the week in which the first of them begins until nothing touches a week. */
    private int touching(int firstPeriod, int firstWeek) {
        int period = firstPeriod;
        int week = firstWeek;
        int count = 0;
        do {
            while (period < paid.periods() && paid.startWeek(period) == week) {
                add(count++, period, paid.endWeek(period++));
            }
            while (paid.nextWeek() == week) {
                int item = paid.take();
                add(count++, item, Week.indexOf(paid.last(item)) + 1);
            }
            int until =
                    Math.min(period < paid.periods() ? paid.startWeek(period) : PersonPayments.NEVER, paid.nextWeek());
            for (int i = 0; i < count; i++) {
                until = Math.min(until, ends[i]);
            }
            if (count > 1) {
                settle(count, week, until);
            } else if (paid.isPeriod(items[0])) {
                wholeWeeks(items[0], week, until);
            } else {
                byDays(items[0], week, until);
            }
            week = until;
            count = stillPaid(count, week);
        } while (count > 0);
        return period;
    }

    private void add(int place, int item, int end) {
        if (place == items.length) {
            items = Arrays.copyOf(items, place * 2);
            ends = Arrays.copyOf(ends, place * 2);
        }
        items[place] = item;
        ends[place] = end;
    }

    private int stillPaid(int count, int week) {
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (ends[i] > week) {
                items[left] = items[i];
                ends[left++] = ends[i];
            }
        }
        return left;
    }

    /** Weeks of one period. */
    private void wholeWeeks(int period, int from, int end) {
        RuleSpan span = awards.span(period, (int) Week.mondayOf(from));
        long amount = paid.amount(period);
        if (span.isPlain() && amount > 0 && Week.mondayOf(end) <= span.end()) {
            int benefit = paid.benefit(period);
            settler.sameAmounts(
                    span, paid.municipality(period), benefit, from, end - from, amount, days.isOnWeekdays(benefit));
        } else {
            items[0] = period;
            settle(1, from, end);
        }
    }

    /** Weeks of one payment that keeps its days. */
    private void byDays(int payment, int from, int end) {
        int day = Math.max(paid.firstLookedAt(payment), (int) Week.mondayOf(from));
        RuleSpan span = awards.span(payment, day);
        int benefit = paid.benefit(payment);
        days.of(paid.from(payment), paid.to(payment), paid.amount(payment), benefit);
        boolean isPlain = span.isPlain()
                && Math.min(days.end, Week.mondayOf(end)) <= span.end()
                && days.isSomeOnEachDay()
                && !byRules;
        if (isPlain) {
            settler.amountsByDays(span, days, paid.municipality(payment), benefit, from, end, day);
        } else {
            items[0] = payment;
            settle(1, from, end);
        }
    }

    /** Weeks of any payments. */
    private void settle(int count, int from, int end) {
        int week = from;
        while (week < end) {
            week += parts.settle(items, count, week, end - week);
        }
    }
}
