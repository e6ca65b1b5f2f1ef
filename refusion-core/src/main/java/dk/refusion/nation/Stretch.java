package dk.refusion.nation;

/** What holds for a benefit in weeks in which nothing changes. */
final class Stretch {
    /** What is special about the weeks. */
    enum Kind {
        /** The same on all days. */
        WHOLE,
        /** Something changes inside the week: it is counted by days. */
        CUT,
        /** Before the first day that counts: not looked at. */
        BEFORE,
        /** The law has no rule. */
        UNKNOWN
    }

    final int from;
    /** The week after the last. */
    final int end;

    final Kind kind;
    /** Whether they are weeks of benefit. */
    final boolean counts;
    /** Whether they are if the person has a later award on the ladder. */
    final boolean countsLater;
    /** Whether any of their days counts. */
    final boolean countsSomeDay;
    /** Whether the law settles them. */
    final boolean settled;
    /** Whether they have the rate of the week in which the law comes into force. */
    final boolean waits;
    /** Financing and fixed rate as one number, in the order of lines. */
    final int line;
    /** Whether nothing is special about the weeks: they count and are settled as they are counted. */
    final boolean plain;
    /** Where their rates come from. */
    final Tiers tiers;

    Stretch(
            int from,
            int end,
            Kind kind,
            boolean counts,
            boolean countsLater,
            boolean countsSomeDay,
            boolean settled,
            boolean waits,
            int line,
            Tiers tiers) {
        this.from = from;
        this.end = end;
        this.kind = kind;
        this.counts = counts;
        this.countsLater = countsLater;
        this.countsSomeDay = countsSomeDay;
        this.settled = settled;
        this.waits = waits;
        this.line = line;
        this.plain = kind == Kind.WHOLE && counts && settled && !waits;
        this.tiers = tiers;
    }

    /** The same as a week that is counted by days. */
    Stretch cut(boolean onSomeDay, boolean laterOnSomeDay) {
        return new Stretch(from, end, Kind.CUT, counts, laterOnSomeDay, onSomeDay, settled, waits, line, tiers);
    }

    /** The same to a later end. */
    Stretch until(int later) {
        return new Stretch(from, later, kind, counts, countsLater, countsSomeDay, settled, waits, line, tiers);
    }

    boolean goesOnWith(Stretch next) {
        return kind == next.kind
                && kind != Kind.CUT
                && counts == next.counts
                && countsLater == next.countsLater
                && settled == next.settled
                && waits == next.waits
                && line == next.line
                && tiers == next.tiers;
    }
}
