package dk.refusion.walk;

import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import java.util.Optional;

/**
 * The one walk from payments to settled weeks: payments of any days become weeks, weeks are classed and counted, and what is
 * settled for them is added up and given to a sink. The single person, the explained person, a municipality's file and the
 * nation go through it; they differ in the sink only.
 *
 * <p>Weeks of one payment about which nothing is special, and periods of whole weeks that nothing changes in, are settled
 * together; any other week is cut from its payments by days. A walk is for one thread.
 */
public final class WeekWalk {
    private final PersonPayments paid;
    private final AwardDates awards;
    private final WeekSettler settler;
    private final WeekParts parts;
    private final DayAmount days;
    /** Whether every week has to be cut by days, for the rules of each or its parts. */
    private final boolean byRules;

    private final TouchingPayments touching;
    private final DayChain chain = new DayChain();

    /**
     * A walk by a law.
     *
     * @param columns what was paid to the persons
     * @param text what to call a payment in a message
     * @param law the law to settle by
     * @param totals what all weeks are added to
     * @param sink what else is made of them
     * @param recorder what is told of every part of a payment in a week
     */
    public WeekWalk(
            PaidColumns columns,
            PaymentText text,
            Legislation law,
            RateTotals totals,
            Optional<WeekSink> sink,
            Optional<PartRecorder> recorder) {
        this.byRules =
                recorder.isPresent() || sink.filter(WeekSink::asksForRules).isPresent();
        this.days = new DayAmount(law.policies());
        this.paid = new PersonPayments(columns, law, text);
        this.awards = new AwardDates(paid, law);
        this.settler = new WeekSettler(law, totals, sink);
        this.parts = new WeekParts(paid, awards, settler, law, sink, recorder, byRules);
        this.touching = new TouchingPayments(paid, awards, law.policies());
    }

    /**
     * Settles a person.
     *
     * @param person the person, counted from zero
     * @param opening where the count goes on, if earlier weeks have been counted
     * @throws IllegalArgumentException if the law has no rule for a payment; the message names benefit, period and amount
     * @throws ArithmeticException if an amount is out of range
     */
    public void person(int person, Optional<Opening> opening) {
        settler.begin(person, opening);
        paid.begin(person, opening);
        awards.begin();
        int period = 0;
        int week = firstWeek(period);
        while (week != PersonPayments.NEVER) {
            period = isAlone(period) && sameAmounts(period) ? period + 1 : touching(period, week);
            week = firstWeek(period);
        }
        settler.end();
    }

    /** The next week that a payment touches. */
    private int firstWeek(int period) {
        return Math.min(startWeek(period), paid.nextWeek());
    }

    private int startWeek(int period) {
        return period < paid.periods() ? paid.startWeek(period) : PersonPayments.NEVER;
    }

    /** Whether it is seen at once that nothing else touches the weeks of a period. */
    private boolean isAlone(int period) {
        return period < paid.periods() && paid.endWeek(period) <= Math.min(startWeek(period + 1), paid.nextWeek());
    }

    /** Settles payments from the week in which the first of them begins until nothing touches a week. */
    private int touching(int firstPeriod, int firstWeek) {
        int period = firstPeriod;
        int week = firstWeek;
        touching.clear();
        do {
            while (startWeek(period) == week) {
                touching.add(period, paid.endWeek(period++));
            }
            while (paid.nextWeek() == week) {
                int payment = paid.take();
                touching.add(payment, paid.lastWeek(payment) + 1);
            }
            int nextPeriod = startWeek(period);
            int end = touching.isOneByDays() && !byRules ? chain(week, nextPeriod) : week;
            if (end == week) {
                end = touching.endOfFirst(Math.min(nextPeriod, paid.nextWeek()));
                settle(week, end);
            }
            week = end;
            touching.leave(week);
        } while (touching.size() > 0);
        return period;
    }

    /** Settles the weeks of a period together, if nothing is special about them. */
    private boolean sameAmounts(int period) {
        int from = paid.startWeek(period);
        int end = paid.endWeek(period);
        RuleSpan span = awards.span(period, (int) Week.mondayOf(from));
        long amount = paid.amount(period);
        if (byRules || !span.isPlain() || amount <= 0 || Week.mondayOf(end) > span.end()) {
            return false;
        }
        int benefit = paid.benefit(period);
        settler.sameAmounts(
                span, paid.municipality(period), benefit, from, end - from, amount, days.isOnWeekdays(benefit));
        return true;
    }

    /** Weeks of any payments. */
    private void settle(int from, int end) {
        int week = from;
        while (week < end) {
            week += parts.settle(touching, week, byRules ? 1 : end - week);
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
        int first = touching.get(0).item();
        int day = Math.max(paid.firstLookedAt(first), (int) Week.mondayOf(week));
        RuleSpan span = awards.span(first, day);
        int benefit = paid.benefit(first);
        chain.begin(days.isOnWeekdays(benefit));
        if (!span.isPlain() || !joins(first, span)) {
            return week;
        }
        if (chain.firstWeek(day) > week) {
            settle(week, week + 1);
            return week + 1;
        }
        int municipality = paid.municipality(first);
        while (paid.nextWeek() < nextPeriod) {
            int next = paid.peek();
            if (paid.benefit(next) != benefit
                    || paid.municipality(next) != municipality
                    || paid.awarded(next) != paid.awarded(first) // else the span is another's
                    || !joins(next, span)) {
                break;
            }
            paid.take();
        }
        int end = Math.min(chain.endWeek(), Math.min(nextPeriod, paid.nextWeek()));
        settler.chain(span, chain, municipality, benefit, day, end);
        for (int later = chain.firstAfter(end); later < chain.size(); later++) {
            touching.add(chain.item(later), chain.endWeek(later));
        }
        return end;
    }

    /** Adds a payment to the chain if its days lie in the span to their end. */
    private boolean joins(int payment, RuleSpan span) {
        int end = paid.last(payment) + 1;
        return end <= span.end() && chain.add(payment, paid.from(payment), end, paid.amount(payment));
    }

    /** {@return what is walked through} */
    @Override
    public String toString() {
        return "walk through " + paid;
    }
}
