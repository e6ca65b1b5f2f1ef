package dk.refusion.history;

import dk.refusion.json.Written;
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
public final class WeekWalk implements Written {
    private final PersonPayments paid;
    private final AwardDates awards;
    private final WeekSettler settler;
    private final WeekParts parts;
    private final DayAmount days;
    /** Whether every week has to be cut by days, for the rules of each. */
    private final boolean byRules;

    private final Touching touching = new Touching();
    private final DayChain chain = new DayChain();
    private final int[] alone = new int[1];

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
        touching.clear();
        do {
            while (period < paid.periods() && paid.startWeek(period) == week) {
                touching.add(period, paid.endWeek(period++));
            }
            while (paid.nextWeek() == week) {
                int payment = paid.take();
                touching.add(payment, paid.lastWeek(payment) + 1);
            }
            int nextPeriod = period < paid.periods() ? paid.startWeek(period) : PersonPayments.NEVER;
            boolean isOnePayment = touching.size == 1 && !paid.isPeriod(touching.items[0]);
            int end = isOnePayment && !byRules ? chain(week, nextPeriod) : week;
            if (end == week) {
                end = touching.endOfFirst(Math.min(nextPeriod, paid.nextWeek()));
                if (touching.size == 1 && paid.isPeriod(touching.items[0])) {
                    wholeWeeks(touching.items[0], week, end);
                } else {
                    settle(touching.items, touching.size, week, end);
                }
            }
            week = end;
            touching.leave(week);
        } while (touching.size > 0);
        return period;
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
            alone[0] = period;
            settle(alone, 1, from, end);
        }
    }

    /** Weeks of any payments. */
    private void settle(int[] items, int count, int from, int end) {
        int week = from;
        while (week < end) {
            week += parts.settle(items, count, week, end - week);
        }
    }

    /**
     * Weeks of one payment by days and of those that go on with it, such as one for each month: of the same benefit,
     * municipality and award, one after the other without a week between, and with nothing special about their days. Settles the weeks
     * until something else touches one.
     *
     * @return the week after the last that it settled
     */
    private int chain(int week, int nextPeriod) {
        int first = touching.items[0];
        int day = Math.max(paid.firstLookedAt(first), (int) Week.mondayOf(week));
        RuleSpan span = awards.span(first, day);
        int benefit = paid.benefit(first);
        int municipality = paid.municipality(first);
        chain.clear();
        if (!span.isPlain() || days.isOnWeekdays(benefit) || !joins(first, span)) {
            return week;
        }
        int ends = touching.ends[0];
        while (paid.nextWeek() <= ends && paid.nextWeek() < nextPeriod) {
            int next = paid.peek();
            if (paid.benefit(next) != benefit
                    || paid.municipality(next) != municipality
                    || paid.awarded(next) != paid.awarded(first)
                    || !chain.goesOnAt(paid.from(next))
                    || !joins(next, span)) {
                break;
            }
            ends = paid.lastWeek(paid.take()) + 1;
            touching.add(next, ends);
        }
        int end = Math.min(ends, Math.min(nextPeriod, paid.nextWeek()));
        settler.chain(span, chain, municipality, benefit, day, end);
        return end;
    }

    /** Adds a payment to the chain if nothing is special about its days and each has at least an øre. */
    private boolean joins(int payment, RuleSpan span) {
        int from = paid.from(payment);
        int end = paid.last(payment) + 1;
        long amount = paid.amount(payment);
        if (end > span.end() || amount < end - from) {
            return false;
        }
        chain.add(from, end, amount);
        return true;
    }

    /**
     * What is walked through.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "walk through " + paid;
    }

    /** The payments that touch the present weeks, and for each the week after its last. */
    private static final class Touching {
        private int size;
        private int[] items = new int[4];
        private int[] ends = new int[4];

        void clear() {
            size = 0;
        }

        void add(int item, int end) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            items[size] = item;
            ends[size++] = end;
        }

        /** The week after the last that all touch, but at most a given one. */
        int endOfFirst(int most) {
            int end = most;
            for (int i = 0; i < size; i++) {
                end = Math.min(end, ends[i]);
            }
            return end;
        }

        /** Drops those that end before a week. */
        void leave(int week) {
            int left = 0;
            for (int i = 0; i < size; i++) {
                if (ends[i] > week) {
                    items[left] = items[i];
                    ends[left++] = ends[i];
                }
            }
            size = left;
        }
    }
}
