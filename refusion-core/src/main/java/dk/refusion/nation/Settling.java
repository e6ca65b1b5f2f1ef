package dk.refusion.nation;

import dk.refusion.history.CountedHistory;
import dk.refusion.ladder.WeekClass;
import dk.refusion.ladder.WeekCounter;
import dk.refusion.money.Rounding;

/**
 * Tells the counter what the weeks of a person are, finds the tier of what is settled, and gives it to a tally. Weeks of the
 * transition days wait for the count in the first week of the law, § 29(3).
 */
final class Settling {
    private final LawTables law;
    private final Rounding rounding;
    private final Tally tally;
    private final WeekCounter counter;
    private final WaitingWeeks waiting = new WaitingWeeks();

    /** The line that is entered, to be filled by the walk as far as the split over months goes. */
    final Line line = new Line();

    /** What the counter said of the first week told last: its number, zero if it does not count; and the standing. */
    private int seniority;

    private int standing;

    /** The tiers climbed last, the number after the last that was given, and its tier. */
    private Tiers climbed = Tiers.NONE;

    private int reached;
    private int reachedTier;

    Settling(LawTables law, Tally tally) {
        this.law = law;
        this.rounding = law.rounding;
        this.tally = tally;
        this.counter = law.law.ladders().counter();
    }

    void begin(int person) {
        counter.reset();
        tally.person(person);
    }

    void end() {
        if (waiting.isAny()) {
            settleWaiting(Math.max(1, counter.seniority()));
        }
    }

    /** Tells what the next weeks of the person are. */
    void tell(WeekClass kind, int week, int weeks) {
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

    /** Tells weeks of benefit about which nothing is special, and enters their line. */
    void benefit(Stretch rule, int municipality, int benefit, int week, int weeks, long gross) {
        if (waiting.isAny()) {
            tell(WeekClass.BENEFIT, week, weeks);
        } else {
            counter.benefit(week, weeks);
            seniority = counter.seniority() - weeks + 1;
        }
        line.municipality = municipality;
        line.benefit = benefit;
        line.gross = gross;
        climb(rule.tiers, week, weeks, seniority);
    }

    /** Enters a line of the weeks told last. */
    void enter(Stretch rule, int municipality, int benefit, int week, int weeks, long gross) {
        line.municipality = municipality;
        line.benefit = benefit;
        line.gross = gross;
        if (rule.waits) {
            for (int i = 0; i < weeks; i++) {
                waiting.add(rule, line, week + i, seniority == 0 ? 0 : seniority + i);
            }
        } else {
            settle(rule, week, weeks, seniority, standing);
        }
    }

    /** Enters a line of the weeks told last whose parts net to nothing, but may be rounded apart in a month. */
    void enterRoundedApart(Stretch rule, int municipality, int benefit, int week, int weeks) {
        int count = seniority;
        int stands = standing;
        for (int i = 0; i < weeks; i++) {
            if (line.earlier(Months.daysInEarlier(week + i)) != 0) {
                seniority = count == 0 ? 0 : count + i;
                standing = count == 0 ? stands : count + i;
                enter(rule, municipality, benefit, week + i, 1, 0);
            }
        }
        seniority = count;
        standing = stands;
    }

    /** Enters the lines of the week told last, which the calculation of one person has cut by days. */
    void enterCut(CountedHistory counted, int week) {
        for (int entry = 0; entry < counted.size(); entry++) {
            line.earlierIs(counted.earlierMonth(entry));
            enter(
                    rule(counted, entry),
                    municipality(counted, entry),
                    benefit(counted, entry),
                    week,
                    1,
                    counted.gross(entry));
        }
    }

    /** Settles a person whom the calculation of one person has counted. */
    void settle(CountedHistory counted) {
        for (int entry = 0; entry < counted.size(); entry++) {
            line.earlierIs(counted.earlierMonth(entry));
            line.municipality = municipality(counted, entry);
            line.benefit = benefit(counted, entry);
            line.gross = counted.gross(entry);
            settle(rule(counted, entry), counted.week(entry), 1, counted.seniority(entry), counted.standing(entry));
        }
    }

    private Stretch rule(CountedHistory counted, int entry) {
        return law.week(counted.week(entry), counted.financing(entry), counted.fixedRate(entry));
    }

    @SuppressWarnings("EnumOrdinal") // sums stand in tables by number
    private static int municipality(CountedHistory counted, int entry) {
        return counted.municipality(entry).ordinal();
    }

    @SuppressWarnings("EnumOrdinal") // sums stand in tables by number
    private static int benefit(CountedHistory counted, int entry) {
        return counted.benefit(entry).ordinal();
    }

    private void settleWaiting(int stands) {
        for (int i = 0; i < waiting.size(); i++) {
            waiting.read(i, line);
            settle(waiting.rule(i), waiting.week(i), 1, waiting.number(i), stands);
        }
        waiting.clear();
    }

    /** Gives weeks of one line to the tally, by tier. */
    private void settle(Stretch rule, int week, int weeks, int number, int stands) {
        if (!rule.onLadder) {
            tally.add(line, rule.way, -1, week, weeks, number, law.share(rule.way, line.gross));
        } else if (number == 0 || weeks == 1) {
            // weeks that do not count stay where the person stands, and a week that waited stands elsewhere than its
            // number
            int tier = rule.tiers.of(stands);
            give(rule.tiers, tier, week, weeks, number);
        } else {
            climb(rule.tiers, week, weeks, number);
        }
    }

    /** Gives weeks that count one after the other. */
    private void climb(Tiers tiers, int week, int weeks, int number) {
        int tier = tiers == climbed && number >= reached ? reachedTier : 0;
        while (number > tiers.tier(tier).lastWeek()) {
            tier++;
        }
        climbed = tiers;
        reached = number + weeks;
        reachedTier = tier;
        if (reached - 1 <= tiers.tier(tier).lastWeek()) {
            give(tiers, tier, week, weeks, number);
        } else {
            climbOn(tiers, tier, week, number);
        }
    }

    private void climbOn(Tiers tiers, int from, int week, int number) {
        int tier = from;
        int next = number;
        while (next < reached) {
            int last = Math.min(reached - 1, tiers.tier(tier).lastWeek());
            give(tiers, tier, week + (next - number), last - next + 1, next);
            next = last + 1;
            reachedTier = tier++;
        }
    }

    private void give(Tiers tiers, int tier, int week, int weeks, int number) {
        Tiers.Tier step = tiers.tier(tier);
        tally.add(line, step.way(), tier, week, weeks, number, step.share().refundOf(line.gross, rounding));
    }
}
