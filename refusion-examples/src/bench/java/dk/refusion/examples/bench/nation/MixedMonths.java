package dk.refusion.examples.bench.nation;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationHistory;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A generated nation of the full rule that is paid by the month: the benefits of {@link Mixed} that follow each other on any
 * day, overlap in one spell of five, and move with the person. Each payment lies in one calendar month.
 */
final class MixedMonths {
    private static final Municipality[] MUNICIPALITIES = Municipality.values();
    private static final int[] MONTH_ENDS = MonthlySpells.monthEnds();

    final int persons;
    final int[] first;
    int[] from;
    /** The last day, included. */
    int[] to;

    long[] amount;
    /** Places in {@link Mixed#BENEFITS}. */
    byte[] benefit;

    byte[] municipality;
    private int payments;

    private MixedMonths(int persons) {
        this.persons = persons;
        this.first = new int[persons + 1];
        int room = persons * 100;
        this.from = new int[room];
        this.to = new int[room];
        this.amount = new long[room];
        this.benefit = new byte[room];
        this.municipality = new byte[room];
    }

    static MixedMonths of(int persons, long seed) {
        MixedMonths nation = new MixedMonths(persons);
        SplittableRandom random = new SplittableRandom(seed);
        for (int person = 0; person < persons; person++) {
            nation.first[person] = nation.payments;
            int home = random.nextInt(MUNICIPALITIES.length);
            int day = random.nextInt(420);
            while (day < MONTH_ENDS.length) {
                int end = Math.min(MONTH_ENDS.length, day + 1 + random.nextInt(420));
                int kind = random.nextInt(Mixed.BENEFITS.length);
                nation.spell(random, day, end, kind, home);
                if (random.nextInt(5) == 0) {
                    // another benefit for some days from the same or a later day on
                    int later = day + random.nextInt(end - day);
                    int other = (kind + 1 + random.nextInt(Mixed.BENEFITS.length - 1)) % Mixed.BENEFITS.length;
                    nation.spell(random, later, later + 1 + random.nextInt(end - later), other, home);
                }
                home = random.nextInt(12) == 0 ? random.nextInt(MUNICIPALITIES.length) : home;
                day = end + (random.nextInt(3) == 0 ? random.nextInt(630) : 0);
            }
        }
        nation.first[persons] = nation.payments;
        return nation;
    }

    private void spell(SplittableRandom random, int start, int end, int kind, int home) {
        long aDay = 20_000L + random.nextInt(60_000);
        int day = start;
        while (day < end) {
            int last = Math.min(end - 1, MONTH_ENDS[day]);
            add(day, last, aDay * (last - day + 1) + random.nextInt(100), kind, home);
            day = last + 1;
        }
    }

    private void add(int firstDay, int lastDay, long oere, int kind, int home) {
        if (payments == from.length) {
            int room = payments * 2;
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            amount = Arrays.copyOf(amount, room);
            benefit = Arrays.copyOf(benefit, room);
            municipality = Arrays.copyOf(municipality, room);
        }
        from[payments] = MonthlySpells.FIRST_DAY + firstDay;
        to[payments] = MonthlySpells.FIRST_DAY + lastDay;
        amount[payments] = oere;
        benefit[payments] = (byte) kind;
        municipality[payments++] = (byte) home;
    }

    NationHistory history() {
        NationHistory.Builder nation = NationHistory.builder();
        for (int person = 0; person < persons; person++) {
            nation.person();
            for (int i = first[person]; i < first[person + 1]; i++) {
                Benefit what = Mixed.BENEFITS[benefit[i]];
                nation.payment(from[i], to[i], amount[i], what, MUNICIPALITIES[municipality[i]]);
            }
        }
        return nation.build();
    }
}
