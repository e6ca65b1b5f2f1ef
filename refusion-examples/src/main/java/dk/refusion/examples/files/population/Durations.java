package dk.refusion.examples.files.population;

import dk.refusion.examples.files.published.ShippedRow;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How long spells last, from a published stock of spells by class of duration. In a stock that neither grows nor shrinks the
 * spells for each week of a class are to those of the first as the share that lasts so long; between the middles of two
 * classes spells end evenly.
 */
final class Durations {
    private final Lots ends;
    /** Where the classes of ends begin, in weeks; the last is where all have ended. */
    private final int[] middles;

    private Durations(Lots ends, int[] middles) {
        this.ends = ends;
        this.middles = middles;
    }

    static Durations published() {
        List<ShippedRow> classes = ShippedRow.of("durations_of_sickness.csv");
        long[] ended = new long[classes.size()];
        int[] middles = new int[classes.size() + 1];
        for (int i = 0; i < ended.length; i++) {
            ShippedRow one = classes.get(i);
            long after = i + 1 < ended.length ? number(classes.get(i + 1), "spells_per_week_of_class") : 0;
            ended[i] = number(one, "spells_per_week_of_class") - after;
            middles[i] = (int) (number(one, "from_week") + number(one, "to_week")) / 2;
            middles[i + 1] = (int) number(one, "to_week");
        }
        return new Durations(new Lots(ended), middles);
    }

    private static long number(ShippedRow row, String column) {
        return Long.parseLong(row.get(column));
    }

    /** A number of weeks, at least one. */
    int draw(SplittableRandom random) {
        int place = ends.draw(random);
        return random.nextInt(middles[place], middles[place + 1]);
    }

    /** A thousand times the mean number of weeks. */
    long meanInThousandths() {
        long mean = 0;
        for (int i = 0; i + 1 < middles.length; i++) {
            mean += 500 * ends.weight(i) * (middles[i] + middles[i + 1] - 1) / ends.sum();
        }
        return mean;
    }
}
