package dk.refusion.history;

import dk.refusion.ladder.WeekClass;
import dk.refusion.ladder.WeekCounter;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.Legislation;
import dk.refusion.law.RuleSpan;
import dk.refusion.time.Months;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the counter what the weeks of a person are, and settles them: gives each its number in the count, its tier and its
 * share, tier by tier. A week that does not count has the rate where the person stands; the transition days have that of
 * the first week of the law, § 29(3), and wait for it.
 */
final class WeekSettler {
    private final int inForce;
    private final RateTotals totals;
    /** What else is made of the weeks besides the totals. */
    private final Optional<WeekSink> sink;

    private final WeekCounter counter;
    private final SettledRun present;
    private final List<SettledRun> waiting = new ArrayList<>();

    /** What the counter said of the first week told last: its number, zero if it does not count; and the decisive count. */
    private int number;

    private int decisive;

    WeekSettler(Legislation law, RateTotals totals, Optional<WeekSink> sink) {
        this.inForce = law.inForce().index();
        this.totals = totals;
        this.sink = sink;
        this.counter = law.ladders().counter();
        this.present = new SettledRun(law.span(law.rules().get(0).benefit(), 0, 0));
    }

    void begin(int person, Optional<Counters> opening) {
        counter.reset();
        opening.ifPresent(balance -> balance.carryInto(counter));
        waiting.clear();
        if (sink.isPresent()) {
            sink.get().person(person);
        }
    }

    void end() {
        if (!waiting.isEmpty()) {
            settleWaiting(standing());
        }
    }

    private int standing() {
        return Math.max(1, counter.seniority());
    }

    private void settleWaiting(int count) {
        for (SettledRun late : waiting) {
            late.decisive = count;
            settle(late);
        }
        waiting.clear();
    }

    /** Tells what the next weeks of the person are. */
    void tell(WeekClass kind, int week, int weeks) {
        if (!waiting.isEmpty() && week > inForce) {
            settleWaiting(standing());
        }
        if (kind == WeekClass.BENEFIT) {
            counter.benefit(week, weeks);
            number = counter.seniority() - weeks + 1;
            decisive = number;
        } else {
            if (kind == WeekClass.NEUTRAL) {
                counter.neutral(week, weeks);
            }
            number = 0;
            decisive = standing();
        }
        if (sink.isPresent()) {
            sink.get().classed(kind, week, weeks);
        }
        if (!waiting.isEmpty() && week == inForce) {
            settleWaiting(decisive);
        }
    }

    private void tellBenefit(int week, int weeks) {
        if (waiting.isEmpty() && sink.isEmpty()) {
            counter.benefit(week, weeks);
            number = counter.seniority() - weeks + 1;
        } else {
            tell(WeekClass.BENEFIT, week, weeks);
        }
    }

    // ------------------------------------------------------------------ weeks about which nothing is special

    /** Weeks of benefit of one amount each. */
    void sameAmounts(
            RuleSpan span, int municipality, int benefit, int week, int weeks, long gross, boolean weekdaysOnly) {
        tellBenefit(week, weeks);
        if (sink.isPresent()) {
            SettledRun run = run(span, municipality, benefit, week, weeks, gross);
            run.sameInAll(weekdaysOnly);
            settle(run);
            return;
        }
        int tier = span.tier(number);
        int last = number + weeks - 1;
        int first = number;
        while (last > span.lastWeek(tier)) {
            int counted = span.lastWeek(tier) - first + 1;
            add(span, tier, benefit, counted, gross);
            first += counted;
            tier++;
        }
        add(span, tier, benefit, last - first + 1, gross);
    }

    private long add(RuleSpan span, int tier, int benefit, int weeks, long gross) {
        long share = span.rate(tier).share(gross);
        totals.add(benefit, span.ratePlace(tier), weeks, gross, share);
        return share;
    }

    /** Weeks of benefit of one payment for days, each with the amount of its days. */
    void amountsByDays(RuleSpan span, DayAmount paid, int municipality, int benefit, int week, int end, int firstDay) {
        tellBenefit(week, end - week);
        int counted = number;
        long before = paid.before(firstDay);
        int next = week;
        for (int tier = span.tier(counted); next < end; tier++) {
            int tierEnd = Math.min(end - next, span.lastWeek(tier) - counted + 1) + next;
            FinancingRate rate = span.rate(tier);
            long gross = 0;
            long share = 0;
            int from = next;
            for (int monday = (int) Week.mondayOf(next + 1); next < tierEnd; next++, monday += 7) {
                long through = paid.before(monday);
                long amount = through - before;
                long part = rate.share(amount);
                gross += amount;
                share += part;
                if (sink.isPresent()) {
                    give(span, tier, paid, municipality, benefit, next, counted + next - from, before, amount, part);
                }
                before = through;
            }
            totals.addSums(benefit, span.ratePlace(tier), next - from, gross, share);
            counted += next - from;
        }
    }

    private void give(
            RuleSpan span,
            int tier,
            DayAmount paid,
            int municipality,
            int benefit,
            int week,
            int counted,
            long before,
            long gross,
            long share) {
        SettledRun run = run(span, municipality, benefit, week, 1, gross);
        int days = Months.daysInEarlier(week);
        int later = (int) Week.mondayOf(week) + days;
        run.earlierIs(later > paid.first && days > 0 ? paid.before(later) - before : 0);
        run.number = counted;
        run.tier = tier;
        run.share = share;
        sink.orElseThrow().settled(run);
    }

    // ------------------------------------------------------------------ any weeks

    /** A run of the weeks told last, to be settled when all about it is said. */
    SettledRun run(RuleSpan span, int municipality, int benefit, int week, int weeks, long gross) {
        SettledRun run = span.isTransition() ? new SettledRun(span) : present;
        run.span = span;
        run.municipality = municipality;
        run.benefit = benefit;
        run.week = week;
        run.weeks = weeks;
        run.gross = gross;
        run.number = number;
        run.decisive = number == 0 ? decisive : 0;
        run.rules.clear();
        return run;
    }

    /** Settles a run, or lets it wait for the first week of the law. */
    void give(SettledRun complete) {
        if (complete.span.isTransition()) {
            waiting.add(complete);
        } else {
            settle(complete);
        }
    }

    private void settle(SettledRun run) {
        RuleSpan span = run.span;
        if (run.decisive != 0) {
            settle(run, span.tier(run.decisive));
            return;
        }
        int week = run.week;
        int end = week + run.weeks;
        for (int tier = span.tier(run.number); week < end; tier++) {
            run.week = week;
            run.weeks = Math.min(end - week, span.lastWeek(tier) - run.number + 1);
            settle(run, tier);
            run.number += run.weeks;
            week += run.weeks;
        }
    }

    private void settle(SettledRun run, int tier) {
        run.tier = tier;
        run.share = add(run.span, tier, run.benefit, run.weeks, run.gross);
        if (sink.isPresent()) {
            sink.get().settled(run);
        }
    }
}
