package dk.refusion.walk;

import static dk.refusion.municipality.Municipality.BALLERUP;

import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Months;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Persons in columns, walked through under a law: what was paid to them, and in words what the sink was given. */
@SuppressWarnings("EnumOrdinal") // columns of numbers
final class Walked {
    private final Legislation law;
    private final Paid paid = Paid.toOne();
    private Municipality municipality = BALLERUP;
    private int awarded = PaidColumns.NO_DAY;
    private boolean byMonths = true;
    private boolean byRules;
    private boolean told;

    final List<String> persons = new ArrayList<>();
    /** What the weeks count as, as the walk told it. */
    final List<String> classes = new ArrayList<>();
    /** The settled weeks: number in the count, rate, amount and share of each. */
    final List<String> runs = new ArrayList<>();
    /** What of a week over the end of a month lies in the earlier one. */
    final List<String> earlier = new ArrayList<>();

    final List<String> rules = new ArrayList<>();
    /** The parts of payments in a week. */
    final List<String> parts = new ArrayList<>();

    final RateTotals totals;

    private Walked(Legislation law) {
        this.law = law;
        this.totals = new RateTotals(law);
    }

    static Walked under(Legislation law) {
        return new Walked(law);
    }

    /** What follows is carried by another municipality. */
    Walked in(Municipality other) {
        municipality = other;
        return this;
    }

    /** What follows is paid by an award of a day. */
    Walked awarded(String day) {
        awarded = Paid.day(day);
        return this;
    }

    /** A period of whole weeks, with an amount a week. */
    Walked weeks(String week, int count, Benefit benefit, long oere) {
        paid.weeks(Week.parse(week).index(), count, oere, benefit, municipality, awarded);
        return this;
    }

    /** A payment that keeps its days, both included. */
    Walked days(String from, String to, Benefit benefit, long oere) {
        paid.days(Paid.day(from), Paid.day(to), oere, benefit, municipality, awarded);
        return this;
    }

    /** What follows is paid to the next person. */
    Walked next() {
        paid.person();
        return this;
    }

    /** Nobody asks how weeks fall on months. */
    Walked withoutMonths() {
        byMonths = false;
        return this;
    }

    Walked withRules() {
        byRules = true;
        return this;
    }

    Walked withParts() {
        told = true;
        return this;
    }

    Walked walk() {
        WeekWalk walk = walk(Optional.of(new Told()));
        for (int person = 0; person < paid.persons(); person++) {
            walk.person(person, Optional.empty());
        }
        return this;
    }

    Walked walk(Opening opening) {
        walk(Optional.of(new Told())).person(0, Optional.of(opening));
        return this;
    }

    /** Only the totals are asked for. */
    RateTotals sums() {
        WeekWalk walk = walk(Optional.empty());
        for (int person = 0; person < paid.persons(); person++) {
            walk.person(person, Optional.empty());
        }
        return totals;
    }

    /** A walk whose sink is this one, for persons one by one. */
    WeekWalk byPerson() {
        return walk(Optional.of(new Told()));
    }

    /** A walk whose sink is another. */
    WeekWalk into(WeekSink sink) {
        return walk(Optional.of(sink));
    }

    private WeekWalk walk(Optional<WeekSink> sink) {
        PartRecorder recorder = (week, payment, rule, isSettled, oere) -> parts.add(Week.ofIndex(week) + " payment "
                + payment + " " + oere + " by " + rule.reference() + (isSettled ? "" : ", not settled"));
        return new WeekWalk(
                paid.columns(),
                (person, payment) -> "payment " + payment,
                law,
                totals,
                sink,
                told ? Optional.of(recorder) : Optional.empty());
    }

    private static String weeks(int week, int weeks) {
        return Week.ofIndex(week) + (weeks == 1 ? "" : "/" + Week.ofIndex(week + weeks - 1));
    }

    private final class Told implements WeekSink {
        @Override
        public void person(int person) {
            persons.add("person " + person);
        }

        @Override
        public boolean asksForMonths() {
            return byMonths;
        }

        @Override
        public boolean asksForRules() {
            return byRules;
        }

        @Override
        public void classed(WeekClass kind, int firstWeek, int weeks) {
            classes.add(weeks(firstWeek, weeks) + " " + kind);
        }

        @Override
        public void settled(WeekRun run) {
            String line = weeks(run.week(), run.weeks())
                    + (municipality == BALLERUP ? "" : " " + Municipality.values()[run.municipality()]) + " "
                    + Benefit.values()[run.benefit()]
                    + (run.seniority() == 0 ? "" : " no. " + run.seniority()) + " "
                    + run.span().rate(run.tier()) + ": " + run.gross() + " " + run.share();
            runs.add(line);
            for (int week = run.week(); byMonths && week < run.week() + run.weeks(); week++) {
                if (Months.daysInEarlier(week) > 0) {
                    earlier.add(Week.ofIndex(week) + ": " + run.earlierMonth(week));
                }
            }
            if (byRules) {
                rules.add(Week.ofIndex(run.week()) + ": " + run.rules());
            }
        }
    }
}
