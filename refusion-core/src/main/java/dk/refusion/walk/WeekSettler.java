package dk.refusion.walk;

import dk.refusion.ladder.WeekClass;
import dk.refusion.ladder.WeekCounter;
import dk.refusion.law.Legislation;
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
    /** Weeks of a chain, and the first day of it that is looked at. */
    private final TierSums sums;

    private int chainDay;

    WeekSettler(Legislation law, RateTotals totals, Optional<WeekSink> sink) {
        this.inForce = law.inForce().index();
        this.totals = totals;
        this.sink = sink;
        this.counter = law.ladders().counter();
        RuleSpan any = CompiledLaw.of(law).span(law.rules().get(0).benefit(), 0, 0);
        this.present = new SettledRun(any);
        this.sums = new TierSums(totals, any);
    }

    void begin(int person, Optional<Opening> opening) {
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

    private void tell(RuleSpan plain, int week, int weeks) {
        if (plain.counts() && waiting.isEmpty() && sink.isEmpty()) {
            counter.benefit(week, weeks);
            number = counter.seniority() - weeks + 1;
        } else {
            tell(plain.counts() ? WeekClass.BENEFIT : WeekClass.NEUTRAL, week, weeks);
        }
    }

    // ------------------------------------------------------------------ weeks about which nothing is special

    /** Weeks of one amount each. */
    void sameAmounts(
            RuleSpan span, int municipality, int benefit, int week, int weeks, long gross, boolean weekdaysOnly) {
        tell(span, week, weeks);
        if (sink.isPresent() || number == 0) {
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

    /** Weeks that a chain of payments by days gives an amount each. */
    void chain(RuleSpan span, DayChain chain, int municipality, int benefit, int firstDay, int end) {
        int week = Week.indexOf(firstDay);
        tell(span, week, end - week);
        chainDay = firstDay;
        present.span = span;
        present.municipality = municipality;
        present.benefit = benefit;
        present.weeks = 1;
        sums.begin(span, benefit, week, number, number == 0 ? decisive : 0);
        chain.settle(this, firstDay, end);
        sums.end(end);
    }

    /** The next week of a chain; no later payment than one touches it. */
    void next(int week, long amount, DayChain chain, int last) {
        long share = sums.add(week, amount);
        if (sink.isPresent()) {
            present.week = week;
            present.number = sums.number(week);
            present.tier = sums.tier();
            present.gross = amount;
            present.share = share;
            present.earlierIs(chain.earlier(week, last, chainDay));
            sink.get().settled(present);
        }
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
