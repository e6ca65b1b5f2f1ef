package dk.refusion.examples.files.population;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A draw in which one place comes up as often as another in the proportion of their weights. */
final class Lots {
    /** The sum of the weights up to each place, which is included. */
    private final long[] sums;

    Lots(long... weights) {
        sums = weights.clone();
        Arrays.parallelPrefix(sums, Long::sum);
    }

    int draw(SplittableRandom random) {
        int place = Arrays.binarySearch(sums, random.nextLong(sums[sums.length - 1]));
        return place < 0 ? -place - 1 : place + 1;
    }

    long weight(int place) {
        return place == 0 ? sums[0] : sums[place] - sums[place - 1];
    }

    /** The weights together. */
    long sum() {
        return sums[sums.length - 1];
    }
}
