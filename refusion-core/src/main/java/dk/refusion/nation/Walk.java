package dk.refusion.nation;

import dk.refusion.history.CountedHistory;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Policies;
import dk.refusion.nation.Stretch.Kind;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Walks through the periods of persons and has their weeks settled.
 *
 * <p>Weeks go by in stretches: the same periods, the same rules. A stretch costs the same whatever its length. The few weeks
 * that the law cuts by a date are handed to the calculation of one person, and so are persons who were paid by days, and
 * those whose earlier weeks come to count by a later award and who were paid in such a week.
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

    private final LawTables law;
    private final Policies policies;
    private final boolean weekdays;
    private final OnePerson onePerson;
    private final Awards awards;
    private final Settling settling;
    /** For adding up parts that may be nothing together. */
    private final Line apart = new Line();

    private int person;
    /** The stretch met last, of a benefit that does not depend on an award. */
    private Stretch known;

    private int knownBenefit = -1;

    /** The periods of the present stretch with their rules, where periods overlap. */
    private int[] active = new int[4];

    private Stretch[] rules = new Stretch[4];

    Walk(NationHistory history, LawTables law, TotalTally totals, Optional<Tally> another) {
        this.history = history;
        this.firsts = history.first;
        this.starts = history.start;
        this.lengths = history.weeks;
        this.amounts = history.weekly;
        this.benefits = history.benefit;
        this.municipalities = history.municipality;
        this.law = law;
        this.policies = law.policies;
        this.weekdays = policies.dagpengeDays() == Policies.DagpengeDays.WEEKDAYS;
        this.onePerson = new OnePerson(history, law.law);
        this.awards = new Awards(history, law, onePerson);
        this.settling = new Settling(law, new Climb(law, totals, another));
        this.known = law.stretches(0)[0];
    }

    void person(int number) {
        person = number;
        settling.begin(number);
        int from = firsts[number];
        int to = firsts[number + 1];
        if (history.byDays.hasAny(number) || (awards.matter(number, from, to) && awards.areMixedWithDays())) {
            settling.giveAll(onePerson.counted(number));
        } else {
            walk(from, to);
        }
        settling.end();
    }

    private void walk(int from, int to) {
        int period = from;
        while (period < to) {
            int end = starts[period] + lengths[period];
            if (period + 1 == to || starts[period + 1] >= end) {
                alone(period++, end);
            } else {
                period = together(period, to);
            }
        }
    }

    private Stretch stretch(int period, int benefit, int week) {
        if (awards.matter()) {
            return LawTables.at(awards.stretches(period), week);
        }
        if (benefit != knownBenefit || week < known.from || week >= known.end) {
            knownBenefit = benefit;
            known = LawTables.at(law.stretches(benefit), week);
        }
        return known;
    }

    // ------------------------------------------------------------------ one period at a time

    private void alone(int period, int to) {
        int week = starts[period];
        int benefit = benefits[period];
        Stretch first = stretch(period, benefit, week);
        long amount = amounts[period];
        if (first.plain && to <= first.end && amount > 0) {
            settling.plain(first, municipalities[period], benefit, week, to - week, amount, isByWeekdays(benefit));
            return;
        }
        while (week < to) {
            Stretch stretch = stretch(period, benefit, week);
            int end = Math.min(to, stretch.end);
            if (stretch.kind == Kind.WHOLE) {
                alone(period, stretch, week, end - week);
            } else if (stretch.kind == Kind.CUT) {
                active[0] = period;
                byDays(1, week);
            } else if (stretch.kind == Kind.UNKNOWN || isBeforeCounting(period)) {
                throw onePerson.refused(person);
            }
            week = end;
        }
    }

    private void alone(int period, Stretch stretch, int week, int weeks) {
        long amount = amounts[period];
        boolean stays = policies.stays(amount, amount == 0);
        settling.tell(
                awards.counts(stretch)
                        ? policies.weekClass(amount, stays, 0, false)
                        : policies.weekClass(0, false, amount, stays),
                week,
                weeks);
        if (stretch.settled && amount != 0) {
            settling.give(stretch, line(stretch, period, week, weeks, amount));
        }
    }

    private Line line(Stretch rule, int period, int week, int weeks, long gross) {
        Line line = settling.line(rule, municipalities[period], benefits[period], week, weeks, gross);
        line.weekdaysOnly = isByWeekdays(benefits[period]);
        return line;
    }

    private boolean isByWeekdays(int benefit) {
        return weekdays && benefit == DAGPENGE;
    }

    private boolean isBeforeCounting(int period) {
        return Week.mondayOf(history.end(period)) <= law.law.countingFrom().toEpochDay();
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
                until = Math.min(until, history.end(active[i]));
            }
            together(count, week, until);
            week = until;
            int left = 0;
            for (int i = 0; i < count; i++) {
                if (history.end(active[i]) > week) {
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
                rules[i] = stretch(active[i], benefits[active[i]], week);
                end = Math.min(end, rules[i].end);
                cut |= rules[i].kind == Kind.CUT;
                looked |= rules[i].kind != Kind.BEFORE;
                if (rules[i].kind == Kind.UNKNOWN || (rules[i].kind == Kind.BEFORE && isBeforeCounting(active[i]))) {
                    throw onePerson.refused(person);
                }
            }
            if (cut) {
                byDays(count, week);
            } else if (looked) {
                netted(count, week, end - week);
            }
            week = end;
        }
    }

    private void netted(int count, int week, int weeks) {
        long counting = 0;
        long others = 0;
        boolean countingStays = false;
        boolean otherStays = false;
        for (int i = 0; i < count; i++) {
            long amount = amounts[active[i]];
            boolean stays = policies.stays(amount, amount == 0);
            if (awards.counts(rules[i])) {
                counting = Math.addExact(counting, amount);
                countingStays |= stays;
            } else {
                others = Math.addExact(others, amount);
                otherStays |= stays;
            }
        }
        settling.tell(policies.weekClass(counting, countingStays, others, otherStays), week, weeks);
        sortByLine(count);
        int from = 0;
        while (from < count) {
            int to = from + 1;
            while (to < count && key(to) == key(from)) {
                to++;
            }
            net(from, to, week, weeks);
            from = to;
        }
    }

    private long key(int i) {
        return (long) municipalities[active[i]] << 32 | benefits[active[i]] << 16 | rules[i].line;
    }

    private void sortByLine(int count) {
        for (int i = 1; i < count; i++) {
            for (int j = i; j > 0 && key(j) < key(j - 1); j--) {
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
        int period = active[from];
        long gross = 0;
        int parts = 0;
        Stretch rule = rules[from];
        for (int i = from; i < to; i++) {
            if (rules[i].settled) {
                rule = rules[i];
                gross = Math.addExact(gross, amounts[active[i]]);
                parts++;
            }
        }
        if (gross > NationColumns.MOST || gross < -NationColumns.MOST) {
            throw new ArithmeticException("the weekly amount of " + Week.ofIndex(week) + " of person " + person
                    + " must be within ±" + NationColumns.MOST + " øre, was " + gross);
        }
        if (gross != 0) {
            Line line = line(rule, period, week, weeks, gross);
            addParts(line, from, to);
            settling.give(rule, line);
        } else if (parts > 1) {
            roundedApart(rule, from, to, week, weeks);
        }
    }

    private void addParts(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (rules[i].settled) {
                line.addPart(amounts[active[i]]);
            }
        }
    }

    /** Enters the weeks whose parts are nothing together, but are rounded apart where a month ends. */
    private void roundedApart(Stretch rule, int from, int to, int week, int weeks) {
        apart.begin().weekdaysOnly = isByWeekdays(benefits[active[from]]);
        addParts(apart, from, to);
        for (int i = 0; i < weeks; i++) {
            long earlier = apart.earlier(Months.daysInEarlier(week + i));
            if (earlier != 0) {
                Line line = line(rule, active[from], week + i, 1, 0);
                line.earlierIs(earlier);
                line.number += line.number == 0 ? 0 : i;
                settling.give(rule, line);
            }
        }
    }

    // ------------------------------------------------------------------ weeks that the law cuts

    private void byDays(int count, int week) {
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Payment payment = history.payment(person, active[i], week, 1);
            payments.add(
                    law.dependsOnAward(benefits[active[i]]) ? payment.withAwarded(awards.date(active[i])) : payment);
        }
        CountedHistory counted;
        try {
            counted = onePerson.counted(person, payments);
        } catch (IllegalArgumentException ofTheWeek) {
            throw onePerson.refused(person); // in the words for all that the person was paid
        }
        settling.tell(counted.classOf(Week.ofIndex(week)), week, 1);
        settling.giveCut(counted, week);
    }
}
