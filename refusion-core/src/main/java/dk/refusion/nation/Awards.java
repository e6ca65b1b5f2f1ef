package dk.refusion.nation;

import dk.refusion.law.Benefit;
import dk.refusion.law.Policies;
import dk.refusion.nation.Stretch.Kind;
import dk.refusion.time.Week;
import java.time.LocalDate;

/** The dates of award of one person, of whom some benefit depends on them. */
final class Awards {
    private final NationHistory history;
    private final LawTables law;
    private final OnePerson onePerson;

    /** The periods of the person, ends excluded; both zero if the dates make no difference. */
    private int from;

    private int to;
    private long[] days = new long[8];
    /** Whether an award on the ladder makes other weeks count. */
    private boolean later;

    Awards(NationHistory history, LawTables law, OnePerson onePerson) {
        this.history = history;
        this.law = law;
        this.onePerson = onePerson;
    }

    /** Looks whether dates of award make a difference to a person, and reads them. */
    boolean matter(int person, int first, int end) {
        boolean depends = false;
        for (int period = first; period < end; period++) {
            depends |= law.dependsOnAward(history.benefit[period]);
        }
        from = depends ? first : 0;
        to = depends ? end : 0;
        later = false;
        if (depends) {
            read(person);
        }
        return depends;
    }

    /** Takes the date of each period, or what the policy takes in its place. */
    private void read(int person) {
        days = to - from > days.length ? new long[to - from] : days;
        for (int period = from; period < to; period++) {
            int known = history.awarded.length == 0 ? NationHistory.NO_AWARD : history.awarded[period];
            days[period - from] = known == NationHistory.NO_AWARD ? shown(person, period) : known;
        }
        for (int period = from; period < to; period++) {
            later |= law.law.awardShownBy(history.benefit(period)).contains(Benefit.FLEKSLOENTILSKUD)
                    && isInForce(period);
        }
    }

    private long shown(int person, int period) {
        if (!law.dependsOnAward(history.benefit[period])) {
            return 0;
        }
        if (law.policies.unknownAward() == Policies.UnknownAward.REFUSED) {
            throw onePerson.refused(person);
        }
        int first = history.start[period];
        for (int other = from; other < to; other++) {
            if (law.law.awardShownBy(history.benefit(period)).contains(history.benefit(other))) {
                first = Math.min(first, history.start[other]);
            }
        }
        return Week.mondayOf(first);
    }

    /** Whether a week of the period counts by an award on the ladder. */
    private boolean isInForce(int period) {
        Stretch[] stretches = stretches(period);
        int week = history.start[period];
        while (week < history.end(period)) {
            Stretch stretch = LawTables.at(stretches, week);
            if (stretch.countsSomeDay) {
                return true;
            }
            week = stretch.end;
        }
        return false;
    }

    /** Whether the person has weeks that count by a later award, and others that are counted by days. */
    boolean areMixedWithDays() {
        boolean countsLater = false;
        boolean cut = false;
        for (int period = from; period < to; period++) {
            int week = history.start[period];
            while (week < history.end(period)) {
                Stretch stretch = LawTables.at(stretches(period), week);
                countsLater |= stretch.countsLater;
                cut |= stretch.kind == Kind.CUT;
                week = stretch.end;
            }
        }
        return countsLater && later && cut;
    }

    /** Whether the dates make a difference to the person looked at last. */
    boolean matter() {
        return to > 0;
    }

    /** Whether weeks of a stretch count. */
    boolean counts(Stretch stretch) {
        return stretch.counts || (later && stretch.countsLater);
    }

    Stretch[] stretches(int period) {
        return to == 0
                ? law.stretches(history.benefit[period])
                : law.stretches(history.benefit[period], days[period - from]);
    }

    /** The date of a period whose benefit depends on it. */
    LocalDate date(int period) {
        return LocalDate.ofEpochDay(days[period - from]);
    }
}
