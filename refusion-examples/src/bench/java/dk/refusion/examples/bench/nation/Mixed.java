package dk.refusion.examples.bench.nation;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationHistory;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A generated nation of the full rule, in plain columns: five benefits, two of them of the other direction or none at all, that
 * follow each other, overlap in one spell of five, and move with the person.
 */
final class Mixed {
    static final Benefit[] BENEFITS = {
        Benefit.KONTANTHJAELP,
        Benefit.SYGEDAGPENGE,
        Benefit.RESSOURCEFORLOEBSYDELSE,
        Benefit.DAGPENGE,
        Benefit.SU_STIPENDIUM
    };
    static final int CO_FINANCED = 3;
    static final int NEUTRAL = 4;
    private static final Municipality[] MUNICIPALITIES = Municipality.values();

    final int persons;
    final int[] first;
    int[] start;
    int[] weeks;
    long[] weekly;
    /** Places in {@link #BENEFITS}. */
    byte[] benefit;

    byte[] municipality;
    private int periods;

    private Mixed(int persons) {
        this.persons = persons;
        this.first = new int[persons + 1];
        room(persons * 12);
    }

    private void room(int size) {
        boolean none = periods == 0;
        start = none ? new int[size] : Arrays.copyOf(start, size);
        weeks = none ? new int[size] : Arrays.copyOf(weeks, size);
        weekly = none ? new long[size] : Arrays.copyOf(weekly, size);
        benefit = none ? new byte[size] : Arrays.copyOf(benefit, size);
        municipality = none ? new byte[size] : Arrays.copyOf(municipality, size);
    }

    static Mixed of(int persons, long seed) {
        Mixed nation = new Mixed(persons);
        SplittableRandom random = new SplittableRandom(seed);
        for (int person = 0; person < persons; person++) {
            nation.first[person] = nation.periods;
            int home = random.nextInt(MUNICIPALITIES.length);
            int week = random.nextInt(60);
            while (week < Spells.WEEKS) {
                int length = Math.min(Spells.WEEKS - week, 1 + random.nextInt(60));
                int kind = random.nextInt(BENEFITS.length);
                nation.add(week, length, amount(random), kind, home);
                if (random.nextInt(5) == 0) {
                    // another benefit for some weeks from the same or a later week on
                    int later = random.nextInt(length);
                    int other = (kind + 1 + random.nextInt(BENEFITS.length - 1)) % BENEFITS.length;
                    nation.add(week + later, 1 + random.nextInt(length - later), amount(random), other, home);
                }
                home = random.nextInt(12) == 0 ? random.nextInt(MUNICIPALITIES.length) : home;
                week += length + (random.nextInt(3) == 0 ? random.nextInt(90) : 0);
            }
        }
        nation.first[persons] = nation.periods;
        return nation;
    }

    private static long amount(SplittableRandom random) {
        return 100_000L + random.nextInt(400_000);
    }

    private void add(int week, int length, long amount, int kind, int home) {
        if (periods == start.length) {
            room(periods * 2);
        }
        start[periods] = Spells.FIRST + week;
        weeks[periods] = length;
        weekly[periods] = amount;
        benefit[periods] = (byte) kind;
        municipality[periods++] = (byte) home;
    }

    NationHistory history() {
        NationHistory.Builder nation = NationHistory.builder();
        for (int person = 0; person < persons; person++) {
            nation.person();
            for (int i = first[person]; i < first[person + 1]; i++) {
                nation.period(start[i], weeks[i], weekly[i], BENEFITS[benefit[i]], MUNICIPALITIES[municipality[i]]);
            }
        }
        return nation.build();
    }
}
