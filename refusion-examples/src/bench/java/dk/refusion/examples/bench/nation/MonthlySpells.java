package dk.refusion.examples.bench.nation;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationHistory;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A generated nation of the simple rule that is paid by the month, in plain columns: ten years from 2016-W01, spells that
 * begin and end on any day, a payment for each calendar month or the part of it that a spell has, gaps of up to three years
 * of which many are about a year long. About half of the weeks are weeks of benefit.
 */
final class MonthlySpells {
    static final int FIRST_DAY = (int) Week.mondayOf(Spells.FIRST);
    private static final int DAYS = 7 * Spells.WEEKS;

    final int persons;
    /** For each person the first payment, and the number of payments at the end. */
    final int[] first;

    int[] from;
    /** The last day, included. */
    int[] to;

    long[] amount;
    private int payments;

    private MonthlySpells(int persons) {
        this.persons = persons;
        this.first = new int[persons + 1];
        this.from = new int[persons * 64];
        this.to = new int[from.length];
        this.amount = new long[from.length];
    }

    static MonthlySpells of(int persons, long seed) {
        int[] monthEnds = monthEnds();
        MonthlySpells spells = new MonthlySpells(persons);
        SplittableRandom random = new SplittableRandom(seed);
        for (int person = 0; person < persons; person++) {
            spells.first[person] = spells.payments;
            int day = random.nextInt(420);
            while (day < DAYS) {
                int end =
                        Math.min(DAYS, day + 1 + (random.nextInt(4) == 0 ? random.nextInt(840) : random.nextInt(350)));
                long aDay = 20_000L + random.nextInt(60_000);
                while (day < end) {
                    int last = Math.min(end - 1, monthEnds[day]);
                    spells.add(day, last, aDay * (last - day + 1) + random.nextInt(100));
                    day = last + 1;
                }
                day += 1
                        + (random.nextInt(4) == 0
                                ? 315 + random.nextInt(105)
                                : random.nextInt(random.nextInt(8) == 0 ? 1_120 : 280));
            }
        }
        spells.first[persons] = spells.payments;
        return spells;
    }

    /** For each day the last of its month, both counted from the first day. */
    static int[] monthEnds() {
        int[] ends = new int[DAYS];
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = LocalDate.ofEpochDay(FIRST_DAY + day);
            ends[day] = day + date.lengthOfMonth() - date.getDayOfMonth();
        }
        return ends;
    }

    private void add(int firstDay, int lastDay, long oere) {
        if (payments == from.length) {
            from = Arrays.copyOf(from, payments * 2);
            to = Arrays.copyOf(to, payments * 2);
            amount = Arrays.copyOf(amount, payments * 2);
        }
        from[payments] = FIRST_DAY + firstDay;
        to[payments] = FIRST_DAY + lastDay;
        amount[payments++] = oere;
    }

    int payments() {
        return payments;
    }

    NationHistory history() {
        NationHistory.Builder nation = NationHistory.builder();
        for (int person = 0; person < persons; person++) {
            nation.person();
            for (int i = first[person]; i < first[person + 1]; i++) {
                nation.payment(from[i], to[i], amount[i], Benefit.KONTANTHJAELP, Municipality.BALLERUP);
            }
        }
        return nation.build();
    }
}
