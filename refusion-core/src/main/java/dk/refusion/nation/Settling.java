package dk.refusion.nation;

import dk.refusion.history.CountedHistory;
import dk.refusion.ladder.WeekClass;
import dk.refusion.ladder.WeekCounter;

/**
 * Tells the counter what the weeks of a person are, and gives the lines that are settled, with their number in the count, on
 * to the climb. Lines of the transition days wait for where the person stands in the first week of the law, § 29(3).
 */
final class Settling {
    private final LawTables law;
    private final Climb climb;
    private final WeekCounter counter;
    private final Line present = new Line();
    private final Lines waiting = new Lines();

    /** What the counter said of the first week told last: its number, zero if it does not count; and the standing. */
    private int number;

    private int standing;

    Settling(LawTables law, Climb climb) {
        this.law = law;
        this.climb = climb;
        this.counter = law.law.ladders().counter();
    }

    void begin(int person) {
        counter.reset();
        waiting.clear();
        climb.begin(person);
    }

    void end() {
        if (waiting.isAny()) {
            giveWaiting(Math.max(1, counter.seniority()));
        }
    }

    private void giveWaiting(int stands) {
        for (int place = 0; place < waiting.size(); place++) {
            Line late = waiting.get(place);
            late.standing = stands;
            climb.give(late);
        }
        waiting.clear();
    }

    /** Tells what the next weeks of the person are. */
    void tell(WeekClass kind, int week, int weeks) {
        if (waiting.isAny() && week > law.inForce) {
            giveWaiting(Math.max(1, counter.seniority()));
        }
        if (kind == WeekClass.BENEFIT) {
            counter.benefit(week, weeks);
            number = counter.seniority() - weeks + 1;
            standing = number;
        } else {
            if (kind == WeekClass.NEUTRAL) {
                counter.neutral(week, weeks);
            }
            number = 0;
            standing = Math.max(1, counter.seniority());
        }
        if (waiting.isAny() && week == law.inForce) {
            giveWaiting(standing);
        }
    }

    /** Tells weeks of benefit about which nothing is special, and settles them. */
    void plain(Stretch rule, int municipality, int benefit, int week, int weeks, long gross, boolean weekdaysOnly) {
        if (waiting.isAny()) {
            tell(WeekClass.BENEFIT, week, weeks);
        } else {
            counter.benefit(week, weeks);
            number = counter.seniority() - weeks + 1;
        }
        if (climb.isForTotals()) {
            climb.total(rule.tiers, benefit, weeks, number, gross);
        } else {
            Line line = line(rule, municipality, benefit, week, weeks, gross);
            line.weekdaysOnly = weekdaysOnly;
            climb.give(line);
        }
    }

    /** A line of the weeks told last, to be given when its split over months is said. */
    Line line(Stretch rule, int municipality, int benefit, int week, int weeks, long gross) {
        Line next = rule.waits ? waiting.next() : present;
        next.municipality = municipality;
        next.benefit = benefit;
        next.week = week;
        next.weeks = weeks;
        next.gross = gross;
        next.tiers = rule.tiers;
        next.number = number;
        next.standing = number == 0 ? standing : 0;
        next.begin();
        return next;
    }

    void give(Stretch rule, Line complete) {
        if (!rule.waits) {
            climb.give(complete);
        }
    }

    /** Gives the lines of the week told last, which the calculation of one person has cut by days. */
    void giveCut(CountedHistory counted, int week) {
        for (int entry = 0; entry < counted.size(); entry++) {
            Stretch rule = law.week(week, counted.financing(entry), counted.fixedRate(entry));
            give(rule, line(rule, counted, entry, week));
        }
    }

    /** Gives the lines of a person whom the calculation of one person has counted. */
    void giveAll(CountedHistory counted) {
        for (int entry = 0; entry < counted.size(); entry++) {
            int week = counted.week(entry);
            Line counts =
                    line(law.week(week, counted.financing(entry), counted.fixedRate(entry)), counted, entry, week);
            counts.number = counted.seniority(entry);
            counts.standing = counted.standing(entry);
            climb.give(counts);
        }
        waiting.clear();
    }

    @SuppressWarnings("EnumOrdinal") // sums stand in tables by number
    private Line line(Stretch rule, CountedHistory counted, int entry, int week) {
        Line one = line(
                rule,
                counted.municipality(entry).ordinal(),
                counted.benefit(entry).ordinal(),
                week,
                1,
                counted.gross(entry));
        one.earlierIs(counted.earlierMonth(entry));
        return one;
    }
}
