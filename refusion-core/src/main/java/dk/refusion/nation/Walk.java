package dk.refusion.nation;

import dk.refusion.history.CountedHistory;
import dk.refusion.history.History;
import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.WeekClass;
import dk.refusion.ladder.WeekCounter;
import dk.refusion.law.Benefit;
import dk.refusion.law.Policies;
import dk.refusion.nation.Stretch.Kind;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Walks through the periods of persons, tells the counter what their weeks are, and gives what is settled to a tally.
 *
 * <p>Weeks go by in stretches: the same periods, the same rules. A stretch costs the same whatever its length. The few weeks
 * that the law cuts by a date are handed to the calculation of one person, and so are persons whose earlier weeks come to
 * count by a later award and who were paid in such a week.
 */
@SuppressWarnings("EnumOrdinal") // benefits stand in columns of numbers
final class Walk {
    private static final int DAGPENGE = Benefit.DAGPENGE.ordinal();

    private final NationHistory history;
    private final int[] firsts;
    private final short[] starts;
    private final short[] lengths;
    private final long[] amounts;
    private final byte[] benefits;
    private final byte[] municipalities;
    private final int[] dates;

    private final LawTables law;
    private final Tally tally;
    private final WeekCounter counter;
    private final boolean weekdays;
    private final Run run = new Run();
    private final WaitingRuns waiting = new WaitingRuns();

    private int person;
    /** Of persons with a benefit that depends on the award: from which period on the dates below are. */
    private int awardsFrom = -1;

    private long[] awards = new long[8];
    private boolean laterAward;

    /** The periods of the present stretch with their rules, and the number of those. */
    private int[] active = new int[4];

    private Stretch[] rules = new Stretch[4];
    private int paid;

    /** What the counter said of the first week of the stretch: its number, zero if it does not count; and the standing. */
    private int seniority;

    private int standing;

    Walk(NationHistory history, LawTables law, Tally tally) {
        this.history = history;
        this.firsts = history.first;
        this.starts = history.start;
        this.lengths = history.weeks;
        this.amounts = history.weekly;
        this.benefits = history.benefit;
        this.municipalities = history.municipality;
        this.dates = history.awarded;
        this.law = law;
        this.tally = tally;
        this.counter = law.law.ladders().counter();
        this.weekdays = law.policies.dagpengeDays() == Policies.DagpengeDays.WEEKDAYS;
    }

    void person(int number) {
        person = number;
        tally.person(number);
        int from = firsts[number];
        int to = firsts[number + 1];
        counter.reset();
        if (history.byDays.hasAny(number)) {
            enterAll(History.of(NationHistory.name(person), history.payments(person))
                    .under(law.law));
            return;
        }
        if (dependsOnAward(from, to)) {
            readAwards(from, to);
            if (isCountedByPerson(from, to)) {
                enterAll(History.of(NationHistory.name(person), history.payments(person))
                        .under(law.law));
                return;
            }
        } else {
            awardsFrom = -1;
        }
        int period = from;
        while (period < to) {
            int end = end(period);
            if (period + 1 == to || starts[period + 1] >= end) {
                alone(period, starts[period], end);
                period++;
            } else {
                period = together(period, to);
            }
        }
        if (waiting.isAny()) {
            settleWaiting(Math.max(1, counter.seniority()));
        }
    }

    private int end(int period) {
        return starts[period] + lengths[period];
    }

    // ------------------------------------------------------------------ dates of award

    private boolean dependsOnAward(int from, int to) {
        boolean depends = false;
        for (int period = from; period < to; period++) {
            depends |= law.dependsOnAward(benefits[period]);
        }
        return depends;
    }

    /** Takes the date of each period, or what the policy takes in its place. */
    private void readAwards(int from, int to) {
        awardsFrom = from;
        laterAward = false;
        awards = to - from > awards.length ? new long[to - from] : awards;
        for (int period = from; period < to; period++) {
            int known = dates.length == 0 ? NationHistory.NO_AWARD : dates[period];
            awards[period - from] = known == NationHistory.NO_AWARD ? shownAward(period, from, to) : known;
        }
        for (int period = from; period < to; period++) {
            laterAward |= law.law.awardShownBy(history.benefit(period)).contains(Benefit.FLEKSLOENTILSKUD)
                    && isInForce(period);
        }
    }

    private long shownAward(int period, int from, int to) {
        if (!law.dependsOnAward(benefits[period])) {
            return 0;
        }
        if (law.policies.unknownAward() == Policies.UnknownAward.REFUSED) {
            throw refused();
        }
        int first = starts[period];
        for (int other = from; other < to; other++) {
            if (law.law.awardShownBy(history.benefit(period)).contains(history.benefit(other))) {
                first = Math.min(first, starts[other]);
            }
        }
        return Week.mondayOf(first);
    }

    /** Whether a week of the period counts by an award on the ladder. */
    private boolean isInForce(int period) {
        Stretch[] stretches = stretches(period);
        int week = starts[period];
        while (week < end(period)) {
            Stretch stretch = LawTables.at(stretches, week);
            if (stretch.countsSomeDay) {
                return true;
            }
            week = stretch.end;
        }
        return false;
    }

    /** Whether a person has weeks that count by a later award, and others that are counted by days. */
    private boolean isCountedByPerson(int from, int to) {
        boolean later = false;
        boolean cut = false;
        for (int period = from; period < to; period++) {
            int week = starts[period];
            while (week < end(period)) {
                Stretch stretch = LawTables.at(stretches(period), week);
                later |= stretch.countsLater;
                cut |= stretch.kind == Kind.CUT;
                week = stretch.end;
            }
        }
        return later && laterAward && cut;
    }

    private Stretch[] stretches(int period) {
        return awardsFrom < 0
                ? law.stretches(benefits[period])
                : law.stretches(benefits[period], awards[period - awardsFrom]);
    }

    // ------------------------------------------------------------------ one period at a time

    private void alone(int period, int from, int to) {
        Stretch[] stretches = stretches(period);
        int week = from;
        while (week < to) {
            Stretch stretch = LawTables.at(stretches, week);
            int end = Math.min(to, stretch.end);
            if (stretch.kind == Kind.WHOLE) {
                alone(period, stretch, week, end - week);
            } else {
                special(period, stretch, week);
            }
            week = end;
        }
    }

    private void alone(int period, Stretch stretch, int week, int weeks) {
        long amount = amounts[period];
        boolean counts = counts(stretch);
        boolean stays = law.policies.stays(amount, amount == 0);
        tell(
                counts
                        ? law.policies.weekClass(amount, stays, 0, false)
                        : law.policies.weekClass(0, false, amount, stays),
                week,
                weeks);
        if (stretch.settled && amount != 0) {
            run.parts[0] = amount;
            run.partsCount = 1;
            run.weekdaysOnly = weekdays && benefits[period] == DAGPENGE;
            enter(stretch, period, week, weeks, amount);
        }
    }

    private void special(int period, Stretch stretch, int week) {
        if (stretch.kind == Kind.CUT) {
            active[0] = period;
            paid = 1;
            byDays(week);
        } else if (stretch.kind == Kind.UNKNOWN || isBeforeCounting(period)) {
            throw refused();
        }
    }

    private boolean isBeforeCounting(int period) {
        return Week.mondayOf(end(period)) <= law.law.countingFrom().toEpochDay();
    }

    private boolean counts(Stretch stretch) {
        return stretch.counts || (laterAward && awardsFrom >= 0 && stretch.countsLater);
    }

    private void tell(WeekClass kind, int week, int weeks) {
        if (waiting.isAny() && week > law.inForce) {
            settleWaiting(Math.max(1, counter.seniority()));
        }
        if (kind == WeekClass.BENEFIT) {
            counter.benefit(week, weeks);
            seniority = counter.seniority() - weeks + 1;
            standing = seniority;
        } else {
            if (kind == WeekClass.NEUTRAL) {
                counter.neutral(week, weeks);
            }
            seniority = 0;
            standing = Math.max(1, counter.seniority());
        }
        if (waiting.isAny() && week == law.inForce) {
            settleWaiting(standing);
        }
    }

    // ------------------------------------------------------------------ periods that overlap

    private int together(int period, int to) {
        int next = period;
        int week = starts[period];
        int count = 0;
        do {
            while (next < to && starts[next] == week) {
                if (count == active.length) {
                    active = Arrays.copyOf(active, count * 2);
                    rules = Arrays.copyOf(rules, count * 2);
                }
                active[count++] = next++;
            }
            int until = next < to ? starts[next] : Integer.MAX_VALUE;
            for (int i = 0; i < count; i++) {
                until = Math.min(until, end(active[i]));
            }
            together(count, week, until);
            week = until;
            int left = 0;
            for (int i = 0; i < count; i++) {
                if (end(active[i]) > week) {
                    active[left++] = active[i];
                }
            }
            count = left;
        } while (count > 0);
        return next;
    }

    private void together(int count, int from, int to) {
        int week = from;
        while (week < to) {
            int end = to;
            boolean cut = false;
            boolean looked = false;
            for (int i = 0; i < count; i++) {
                rules[i] = LawTables.at(stretches(active[i]), week);
                end = Math.min(end, rules[i].end);
                cut |= rules[i].kind == Kind.CUT;
                looked |= rules[i].kind != Kind.BEFORE;
                if (rules[i].kind == Kind.UNKNOWN || (rules[i].kind == Kind.BEFORE && isBeforeCounting(active[i]))) {
                    throw refused();
                }
            }
            paid = count;
            if (cut) {
                byDays(week);
            } else if (looked) {
                netted(week, end - week);
            }
            week = end;
        }
    }

    private void netted(int week, int weeks) {
        long benefits = 0;
        long others = 0;
        boolean benefitStays = false;
        boolean otherStays = false;
        for (int i = 0; i < paid; i++) {
            long amount = amounts[active[i]];
            boolean stays = law.policies.stays(amount, amount == 0);
            if (counts(rules[i])) {
                benefits = Math.addExact(benefits, amount);
                benefitStays |= stays;
            } else {
                others = Math.addExact(others, amount);
                otherStays |= stays;
            }
        }
        tell(law.policies.weekClass(benefits, benefitStays, others, otherStays), week, weeks);
        sortByLine();
        int from = 0;
        while (from < paid) {
            int to = from + 1;
            while (to < paid && line(to) == line(from)) {
                to++;
            }
            net(from, to, week, weeks);
            from = to;
        }
    }

    private long line(int i) {
        return (long) municipalities[active[i]] << 32 | benefits[active[i]] << 16 | rules[i].line;
    }

    private void sortByLine() {
        for (int i = 1; i < paid; i++) {
            for (int j = i; j > 0 && line(j) < line(j - 1); j--) {
                int period = active[j];
                Stretch rule = rules[j];
                active[j] = active[j - 1];
                rules[j] = rules[j - 1];
                active[j - 1] = period;
                rules[j - 1] = rule;
            }
        }
    }

    /** Enters one line that several periods may add up to. */
    private void net(int from, int to, int week, int weeks) {
        run.parts = to - from > run.parts.length ? new long[2 * (to - from)] : run.parts;
        run.partsCount = 0;
        run.weekdaysOnly = weekdays && benefits[active[from]] == DAGPENGE;
        long gross = 0;
        Stretch rule = rules[from];
        for (int i = from; i < to; i++) {
            if (rules[i].settled) {
                rule = rules[i];
                run.parts[run.partsCount++] = amounts[active[i]];
                gross = Math.addExact(gross, amounts[active[i]]);
            }
        }
        if (gross != 0) {
            enter(rule, active[from], week, weeks, gross);
        } else if (run.partsCount > 1) {
            // nothing in the week, but the parts of a month may be rounded apart
            int count = seniority;
            int stands = standing;
            for (int i = 0; i < weeks; i++) {
                if (run.earlier(Months.daysInEarlier(week + i)) != 0) {
                    seniority = count == 0 ? 0 : count + i;
                    standing = count == 0 ? stands : count + i;
                    enter(rule, active[from], week + i, 1, 0);
                }
            }
            seniority = count;
            standing = stands;
        }
    }

    // ------------------------------------------------------------------ weeks that the law cuts, by the single
    // person's way

    private void byDays(int week) {
        Payment[] payments = new Payment[paid];
        for (int i = 0; i < paid; i++) {
            Payment payment = history.payment(person, active[i], week, 1);
            payments[i] = law.dependsOnAward(benefits[active[i]])
                    ? payment.withAwarded(LocalDate.ofEpochDay(awards[active[i] - awardsFrom]))
                    : payment;
        }
        CountedHistory counted = counted(payments);
        tell(counted.classOf(Week.ofIndex(week)), week, 1);
        for (int entry = 0; entry < counted.size(); entry++) {
            enter(read(counted, entry), week, 1, counted.gross(entry));
            run.earlierKnown = false;
        }
    }

    private CountedHistory counted(Payment[] payments) {
        try {
            return History.of(NationHistory.name(person), List.of(payments)).under(law.law);
        } catch (IllegalArgumentException unknown) {
            throw refused();
        }
    }

    private void enterAll(CountedHistory counted) {
        for (int entry = 0; entry < counted.size(); entry++) {
            Stretch rule = read(counted, entry);
            run.gross = counted.gross(entry);
            settle(rule, counted.week(entry), 1, counted.seniority(entry), counted.standing(entry));
        }
        run.earlierKnown = false;
    }

    private Stretch read(CountedHistory counted, int entry) {
        run.municipality = counted.municipality(entry).ordinal();
        run.benefit = counted.benefit(entry).ordinal();
        run.earlierKnown = true;
        run.earlier = counted.earlierMonth(entry);
        return law.week(counted.week(entry), counted.financing(entry), counted.fixedRate(entry));
    }

    // ------------------------------------------------------------------ what is settled

    private void enter(Stretch rule, int period, int week, int weeks, long gross) {
        run.municipality = municipalities[period];
        run.benefit = benefits[period];
        enter(rule, week, weeks, gross);
    }

    private void enter(Stretch rule, int week, int weeks, long gross) {
        run.gross = gross;
        if (rule.waits) {
            for (int i = 0; i < weeks; i++) {
                run.week = week + i;
                run.seniority = seniority == 0 ? 0 : seniority + i;
                waiting.add(run, rule);
            }
        } else {
            settle(rule, week, weeks, seniority, standing);
        }
    }

    private void settleWaiting(int stands) {
        for (int i = 0; i < waiting.size(); i++) {
            waiting.read(i, run);
            settle(waiting.rule(i), run.week, 1, run.seniority, stands);
        }
        run.earlierKnown = false;
        waiting.clear();
    }

    /** Gives weeks of one line to the tally, by tier. */
    private void settle(Stretch rule, int week, int weeks, int number, int stands) {
        if (rule.ladderWays.length == 0) {
            give(-1, rule.way, week, weeks, number);
            return;
        }
        RefundLadder ladder = rule.ladder;
        int tier = ladder.tierIndex(stands);
        int from = 0;
        while (from < weeks) {
            // a single week stands elsewhere than its number if it waited
            int rest = weeks - from;
            int count =
                    number == 0 || weeks == 1 ? rest : Math.min(rest - 1, ladder.lastWeek(tier) - number - from) + 1;
            give(tier, rule.ladderWays[tier], week + from, count, number == 0 ? 0 : number + from);
            from += count;
            tier++;
        }
    }

    private void give(int tier, int way, int week, int weeks, int number) {
        run.tier = tier;
        run.way = way;
        run.week = week;
        run.weeks = weeks;
        run.seniority = number;
        run.share = law.share(way, run.gross);
        tally.add(run);
    }

    /** Why a person cannot be counted, in the words of the single person's calculation. */
    private IllegalArgumentException refused() {
        try {
            CountedHistory counted = History.of(NationHistory.name(person), history.payments(person))
                    .under(law.law);
            throw new IllegalStateException("a person that is refused cannot be counted, was " + counted);
        } catch (IllegalArgumentException why) {
            return why;
        }
    }
}
