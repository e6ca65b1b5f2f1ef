package dk.refusion.examples.bench.nation;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationHistory;
import java.util.Arrays;

/** The same nation as a row for each week of benefit, by person and week. */
final class Rows {
    final int persons;
    /** For each person the first row, and the number of rows at the end. */
    final int[] first;

    final int[] week;
    final long[] amount;
    final Benefit[] benefit;
    final Municipality[] municipality;

    Rows(Spells spells) {
        persons = spells.persons;
        first = new int[persons + 1];
        int rows = Math.toIntExact(spells.benefitWeeks());
        week = new int[rows];
        amount = new long[rows];
        benefit = new Benefit[rows];
        municipality = new Municipality[rows];
        Arrays.fill(benefit, Benefit.KONTANTHJAELP);
        Arrays.fill(municipality, Municipality.BALLERUP);
        int row = 0;
        for (int person = 0; person < persons; person++) {
            first[person] = row;
            for (int i = spells.first[person]; i < spells.first[person + 1]; i++) {
                for (int w = 0; w < spells.weeks[i]; w++) {
                    week[row] = spells.start[i] + w;
                    amount[row++] = spells.weekly[i];
                }
            }
        }
        first[persons] = row;
    }

    int size() {
        return week.length;
    }

    /** From the two columns that the loop by hand reads. */
    NationHistory history() {
        NationHistory.Builder nation = NationHistory.builder();
        for (int person = 0; person < persons; person++) {
            nation.person()
                    .rows(week, amount, Benefit.KONTANTHJAELP, Municipality.BALLERUP, first[person], first[person + 1]);
        }
        return nation.build();
    }

    /** With a benefit and a municipality for each row. */
    NationHistory historyOfAllColumns() {
        NationHistory.Builder nation = NationHistory.builder();
        for (int person = 0; person < persons; person++) {
            nation.person().rows(week, amount, benefit, municipality, first[person], first[person + 1]);
        }
        return nation.build();
    }
}
