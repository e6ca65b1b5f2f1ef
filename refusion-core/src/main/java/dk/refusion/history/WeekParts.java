package dk.refusion.history;

import dk.refusion.law.BenefitRule;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.law.RuleSpan;
import dk.refusion.time.Months;
import dk.refusion.time.Week;
import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of payments that lie in one week: cut from their payments by days, classed together, and netted to lines. Where
 * the law changes inside the week a payment has a part before and one after.
 */
final class WeekParts {
    /** Told every part as it is cut; what an explanation is made of. */
    interface Recorder {
        /**
         * Takes a part.
         *
         * @param week the week
         * @param item the payment, in the order given
         * @param rule what it was counted by
         * @param isSettled whether the law settles its days
         * @param amount its amount in øre
         */
        void part(int week, int item, BenefitRule rule, boolean isSettled, long amount);
    }

    private final PersonPayments paid;
    private final AwardDates awards;
    private final WeekSettler settler;
    private final Policies policies;
    private final boolean byRules;
    private final boolean byMonths;
    private final Optional<Recorder> recorder;
    private final DayAmount days;

    /** The parts in columns; rules only if they are asked for. */
    private int size;

    /** What parts of one line have in common, in the order of lines. */
    private long[] lines = new long[8];

    private long[] amounts = new long[8];
    /** What lies in the month before that of the week's Sunday. */
    private long[] earlier = new long[8];

    private RuleSpan[] spans = new RuleSpan[8];
    private BenefitRule[] rules = new BenefitRule[8];

    // the net amounts of the week, and whether a payment of them counts whatever the net amount
    private long benefits;
    private long others;
    private boolean benefitStays;
    private boolean otherStays;

    WeekParts(
            PersonPayments paid,
            AwardDates awards,
            WeekSettler settler,
            Legislation law,
            Optional<WeekSink> sink,
            Optional<Recorder> recorder) {
        this.paid = paid;
        this.awards = awards;
        this.settler = settler;
        this.policies = law.policies();
        this.byRules = sink.filter(WeekSink::asksForRules).isPresent();
        this.byMonths = sink.filter(WeekSink::asksForMonths).isPresent();
        this.recorder = recorder;
        this.days = new DayAmount(policies);
    }

    /**
     * Classes and settles the next week from the payments that touch it, and with it those that are the same in all: weeks
     * of periods of whole weeks that nothing changes in.
     *
     * @return how many weeks it settled
     */
    int settle(int[] items, int count, int week, int most) {
        size = 0;
        benefits = 0;
        others = 0;
        benefitStays = false;
        otherStays = false;
        int weeks = most;
        for (int i = 0; i < count; i++) {
            weeks = Math.min(weeks, paid.isPeriod(items[i]) ? cutPeriod(items[i], week) : cutDays(items[i], week));
        }
        sort();
        weeks = asMonthsAllow(week, weeks);
        settler.tell(policies.weekClass(benefits, benefitStays, others, otherStays), week, weeks);
        for (int from = 0; from < size; from = endOfLine(from)) {
            net(from, endOfLine(from), week, weeks);
        }
        return weeks;
    }

    /** Cuts a week out of a period; gives how many weeks are the same. */
    private int cutPeriod(int period, int week) {
        int monday = (int) Week.mondayOf(week);
        RuleSpan span = awards.span(period, monday);
        if (!span.isLookedAt()) {
            paid.check(period);
        }
        days.of(monday, monday + 6, paid.amount(period), paid.benefit(period));
        int same = Week.indexOf(span.end()) - week;
        if (same < 1 || !span.isLookedAt() || !span.hasRule() || recorder.isPresent()) {
            cut(period, week);
            return Math.max(1, same);
        }
        int inEarlier = Months.daysInEarlier(week);
        add(period, span, monday, days.total, inEarlier == 0 ? 0 : days.before(monday + inEarlier));
        return same;
    }

    private int cutDays(int payment, int week) {
        days.of(paid.from(payment), paid.to(payment), paid.amount(payment), paid.benefit(payment));
        cut(payment, week);
        return 1;
    }

    private void cut(int item, int week) {
        int monday = (int) Week.mondayOf(week);
        int laterMonth = monday + Months.daysInEarlier(week);
        int day = Math.max(paid.firstLookedAt(item), monday);
        int weekEnd = Math.min(days.end, monday + 7);
        while (day < weekEnd) {
            RuleSpan span = awards.span(item, day);
            if (!span.hasRule()) {
                throw paid.refused();
            }
            int end = Math.min(weekEnd, byRules ? span.ruleEnd(day) : span.end());
            if (days.hasPart(day, end)) {
                long before = days.before(day);
                long amount = days.before(end) - before;
                long inEarlier = day < laterMonth ? days.before(Math.min(end, laterMonth)) - before : 0;
                add(item, span, day, amount, inEarlier);
                if (recorder.isPresent()) {
                    int month = Math.max(day, Math.min(end, laterMonth));
                    record(recorder.get(), item, week, span, day, month, inEarlier);
                    record(recorder.get(), item, week, span, month, end, amount - inEarlier);
                }
            }
            day = end;
        }
    }

    private void record(Recorder told, int item, int week, RuleSpan span, int from, int end, long amount) {
        if (from < end && days.hasPart(from, end)) {
            told.part(week, item, span.rule(from), span.isSettled(), amount);
        }
    }

    /** The parts of a line may be rounded apart where a month ends, so that it is not the same there. */
    private int asMonthsAllow(int week, int weeks) {
        if (weeks == 1) {
            return 1;
        }
        for (int from = 0; from < size; from = endOfLine(from)) {
            int end = endOfLine(from);
            long gross = gross(from, end);
            if (gross > NationColumns.MOST || gross < -NationColumns.MOST) {
                return 1; // a sum of many such weeks would not fit in a long
            }
            if (end > from + 1 && (byMonths || gross == 0)) {
                return Months.daysInEarlier(week) > 0 ? 1 : Math.min(weeks, Months.nextChange(week) - week);
            }
        }
        return weeks;
    }

    private int endOfLine(int from) {
        int end = from + 1;
        while (end < size && lines[end] == lines[from]) {
            end++;
        }
        return end;
    }

    private long gross(int from, int end) {
        long gross = 0;
        for (int part = from; part < end; part++) {
            gross = Math.addExact(gross, amounts[part]);
        }
        return gross;
    }

    private void add(int item, RuleSpan span, int day, long amount, long inEarlier) {
        boolean stays = policies.stays(amount, days.total == 0);
        if (awards.counts(span)) {
            benefits = Math.addExact(benefits, amount);
            benefitStays |= stays;
        } else {
            others = Math.addExact(others, amount);
            otherStays |= stays;
        }
        if (!span.isSettled()) {
            return;
        }
        if (size == lines.length) {
            grow();
        }
        lines[size] = (long) paid.municipality(item) << 48 | (long) paid.benefit(item) << 32 | span.order();
        amounts[size] = amount;
        earlier[size] = inEarlier;
        spans[size] = span;
        if (byRules) {
            rules[size] = span.rule(day);
        }
        size++;
    }

    private void grow() {
        int room = 2 * size;
        lines = Arrays.copyOf(lines, room);
        amounts = Arrays.copyOf(amounts, room);
        earlier = Arrays.copyOf(earlier, room);
        spans = Arrays.copyOf(spans, room);
        rules = Arrays.copyOf(rules, room);
    }

    /** By line; parts of one line stay in their order. */
    private void sort() {
        for (int i = 1; i < size; i++) {
            for (int j = i; j > 0 && lines[j] < lines[j - 1]; j--) {
                swap(j, j - 1);
            }
        }
    }

    private void swap(int one, int other) {
        long line = lines[one];
        lines[one] = lines[other];
        lines[other] = line;
        long amount = amounts[one];
        amounts[one] = amounts[other];
        amounts[other] = amount;
        long inEarlier = earlier[one];
        earlier[one] = earlier[other];
        earlier[other] = inEarlier;
        RuleSpan span = spans[one];
        spans[one] = spans[other];
        spans[other] = span;
        BenefitRule rule = rules[one];
        rules[one] = rules[other];
        rules[other] = rule;
    }

    private void net(int from, int end, int week, int weeks) {
        long gross = gross(from, end);
        long inEarlier = 0;
        for (int part = from; part < end; part++) {
            inEarlier = Math.addExact(inEarlier, earlier[part]);
        }
        if (gross == 0 && inEarlier == 0) {
            return;
        }
        int benefit = (int) (lines[from] >>> 32) & 0xFFFF;
        SettledRun run = settler.run(spans[from], (int) (lines[from] >>> 48), benefit, week, weeks, gross);
        if (weeks == 1) {
            run.earlierIs(inEarlier);
        } else {
            run.sameInAll(days.isOnWeekdays(benefit));
        }
        for (int part = from; byRules && part < end; part++) {
            if (!run.rules.contains(rules[part])) {
                run.rules.add(rules[part]);
            }
        }
        settler.give(run);
    }
}
