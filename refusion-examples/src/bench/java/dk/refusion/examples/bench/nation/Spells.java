package dk.refusion.examples.bench.nation;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationHistory;
import dk.refusion.time.Week;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A generated nation of the simple rule, in plain columns: ten years of weeks from 2016-W01, spells of 1 to 120 weeks with a
 * new weekly amount each new year, gaps of 1 to 160 weeks of which many are about a year long. About half of the weeks are
 * weeks of benefit.
 */
final class Spells {
    static final int FIRST = Week.of(2016, 1).index();
    static final int WEEKS = 522;

    final int persons;
    /** For each person the first period, and the number of periods at the end. */
    final int[] first;

    final int[] start;
    final int[] weeks;
    final long[] weekly;

    private Spells(int persons, int[] first, int[] start, int[] weeks, long[] weekly) {
        this.persons = persons;
        this.first = first;
        this.start = start;
        this.weeks = weeks;
        this.weekly = weekly;
    }

    static Spells of(int persons, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] first = new int[persons + 1];
        int[] start = new int[persons * 8];
        int[] weeks = new int[start.length];
        long[] weekly = new long[start.length];
        int periods = 0;
        for (int person = 0; person < persons; person++) {
            first[person] = periods;
            int week = random.nextInt(60);
            while (week < WEEKS) {
                int end =
                        Math.min(WEEKS, week + 1 + (random.nextInt(4) == 0 ? random.nextInt(120) : random.nextInt(50)));
                while (week < end) {
                    if (periods == start.length) {
                        start = Arrays.copyOf(start, periods * 2);
                        weeks = Arrays.copyOf(weeks, periods * 2);
                        weekly = Arrays.copyOf(weekly, periods * 2);
                    }
                    int newYear = (week / 52 + 1) * 52;
                    start[periods] = FIRST + week;
                    weeks[periods] = Math.min(end, newYear) - week;
                    weekly[periods++] = 100_000L + random.nextInt(400_000);
                    week = Math.min(end, newYear);
                }
                week = end
                        + 1
                        + (random.nextInt(4) == 0
                                ? 45 + random.nextInt(15)
                                : random.nextInt(random.nextInt(8) == 0 ? 160 : 40));
            }
        }
        first[persons] = periods;
        return new Spells(
                persons,
                first,
                Arrays.copyOf(start, periods),
                Arrays.copyOf(weeks, periods),
                Arrays.copyOf(weekly, periods));
    }

    NationHistory history() {
        NationHistory.Builder nation = NationHistory.builder();
        for (int person = 0; person < persons; person++) {
            nation.person();
            for (int i = first[person]; i < first[person + 1]; i++) {
                nation.period(start[i], weeks[i], weekly[i], Benefit.KONTANTHJAELP, Municipality.BALLERUP);
            }
        }
        return nation.build();
    }

    long benefitWeeks() {
        return Arrays.stream(weeks).asLongStream().sum();
    }
}
