package dk.refusion.walk;

import dk.refusion.ladder.WeekClass;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.time.Months;
import dk.refusion.time.Week;
import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of payments that lie in one week: cut from their payments by days, classed together, and netted to lines. Where
 * the law changes inside the week a payment has a part before and one after.
 */
final class WeekParts {
    private final PersonPayments paid;
    private final AwardDates awards;
    private final WeekSettler settler;
    private final Policies policies;
    private final boolean byRules;
    private final boolean byMonths;
    private final Optional<PartRecorder> recorder;
    private final DayAmount days;

    private int monday;
    /** The first day of the week that lies in the month of its Sunday. */
    private int laterMonth;

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
            Optional<PartRecorder> recorder,
            boolean byRules) {
        this.paid = paid;
        this.awards = awards;
        this.settler = settler;
        this.policies = law.policies();
        this.byRules = byRules;
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
    int settle(TouchingPayments touching, int week, int most) {
        size = 0;
        benefits = 0;
        others = 0;
        benefitStays = false;
        otherStays = false;
        monday = (int) Week.mondayOf(week);
        laterMonth = monday + Months.daysInEarlier(week);
        int weeks = most;
        for (int i = 0; i < touching.size(); i++) {
            TouchingPayment payment = touching.get(i);
            payment.goTo(week);
            weeks = Math.min(weeks, payment.isPeriod() ? cutPeriod(payment, week) : cut(payment, week));
        }
        sort();
        weeks = asMonthsAllow(week, weeks);
        settler.tell(WeekClass.of(benefits, benefitStays, others, otherStays), week, weeks);
        for (int from = 0; from < size; from = endOfLine(from)) {
            net(from, endOfLine(from), week, weeks);
        }
        return weeks;
    }

    /** Cuts a week out of a period; gives how many weeks are the same. */
    private int cutPeriod(TouchingPayment period, int week) {
        RuleSpan span = period.span(monday);
        if (!span.isLookedAt()) {
            paid.check(period.item());
        }
        cut(period, week);
        return Math.max(1, Week.indexOf(span.end()) - week);
    }

    /** Cuts a week out of a payment. */
    private int cut(TouchingPayment payment, int week) {
        int weekEnd = payment.endBy(monday + DayAmount.DAYS);
        while (payment.day() < weekEnd) {
            int day = payment.day();
            RuleSpan span = payment.span(day);
            if (!span.hasRule()) {
                throw paid.refused();
            }
            int end = Math.min(weekEnd, byRules ? span.ruleEnd(day) : span.end());
            int month = Math.max(day, Math.min(end, laterMonth));
            if (recorder.isPresent()) {
                record(recorder.get(), payment, week, span, month, end);
            }
            boolean hasPart = payment.hasPart(day, end);
            long inEarlier = payment.amountTo(month);
            long amount = payment.cutTo(end);
            if (hasPart) {
                add(payment, span, day, amount, inEarlier);
            }
        }
        return 1;
    }

    /** Tells a part, or two if a month begins in it. */
    private static void record(
            PartRecorder told, TouchingPayment payment, int week, RuleSpan span, int month, int end) {
        int day = payment.day();
        long inEarlier = payment.amountTo(month);
        if (payment.hasPart(day, month)) {
            told.part(week, payment.item(), span.rule(day), span.isSettled(), inEarlier);
        }
        if (payment.hasPart(month, end)) {
            told.part(week, payment.item(), span.rule(month), span.isSettled(), payment.amountTo(end) - inEarlier);
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
            if (gross > PaidColumns.MOST || gross < -PaidColumns.MOST) {
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

    private void add(TouchingPayment payment, RuleSpan span, int day, long amount, long inEarlier) {
        boolean stays = policies.stays(amount, payment.isOfZero());
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
        lines[size] = (long) payment.municipality() << 48 | (long) payment.benefit() << 32 | span.order();
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
