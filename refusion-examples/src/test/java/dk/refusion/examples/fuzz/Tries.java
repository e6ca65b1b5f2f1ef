package dk.refusion.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * So many tries, each with a chance of its own: {@code -Dfuzz.tries=50000} makes more of them and prints what came of them,
 * {@code -Dfuzz.from=1234 -Dfuzz.tries=1} makes one once more that failed.
 */
final class Tries {
    private static final int USUAL = 200;
    private static final int MOST_FAILURES = 20;

    private static final int FROM = Integer.getInteger("fuzz.from", 0);
    private static final Optional<Integer> ASKED = Optional.ofNullable(Integer.getInteger("fuzz.tries"));

    private Tries() {}

    /** A try. */
    interface Try {
        void with(Random random) throws Exception;
    }

    /** Tries, and fails with the numbers of those that failed. */
    static void each(Verdict verdict, Try one) {
        List<String> failures = new ArrayList<>();
        int end = FROM + ASKED.orElse(USUAL);
        for (int number = FROM; number < end && failures.size() < MOST_FAILURES; number++) {
            try {
                one.with(chance(number));
            } catch (Exception | AssertionError | StackOverflowError e) {
                failures.add("try " + number + ": " + e);
            }
        }
        ASKED.ifPresent(tries -> System.out.println(verdict));
        assertThat(failures).isEmpty();
    }

    /** One of some. */
    static <T> T any(T[] some, Random random) {
        return Arrays.asList(some).get(random.nextInt(some.length));
    }

    /** Numbers that are neighbours would begin alike. */
    private static Random chance(int number) {
        return new Random(new SplittableRandom(number).nextLong());
    }
}
