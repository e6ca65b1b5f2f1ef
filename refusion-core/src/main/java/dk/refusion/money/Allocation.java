package dk.refusion.money;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Splits of an amount that always add up to the whole (fordeling).
 *
 * <p>Two ways, for two purposes:
 *
 * <ul>
 *   <li><b>By weights</b>, with the largest remainder: each part is its exact share rounded towards minus infinity to a
 *       whole number of steps, and the steps left over go one each to the parts whose shares lost most. Parts that lost
 *       the same are served in the order given.
 *   <li><b>Evenly</b>, cumulatively: the first k of n parts together are exactly total × k ÷ n rounded half up, see
 *       {@link EvenSplit}. So every run of days has a fixed amount, however the days are grouped.
 * </ul>
 *
 * <pre>{@code
 * Allocation.byWeights(kr(100), List.of(Ratio.of(1), Ratio.of(1), Ratio.of(1)));  // [33,34 kr., 33,33 kr., 33,33 kr.]
 * Allocation.evenly(kr(12_400), 31).part(0);                                      // 400,00 kr.
 * }</pre>
 *
 * <p>This class is thread-safe.
 */
public final class Allocation {
    private static final Money ONE_OERE = Money.ofOere(1);

    private Allocation() {}

    /**
     * Splits an amount by weights, in whole øre.
     *
     * @param total the amount to split, may be negative
     * @param weights the weights, none negative and at least one more than zero; only their proportions matter
     * @return one part for each weight, in the same order, unmodifiable; their sum is the total
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public static List<Money> byWeights(Money total, List<Ratio> weights) {
        return byWeights(total, weights, ONE_OERE);
    }

    /**
     * Splits an amount by weights, in whole steps such as whole kroner.
     *
     * @param total the amount to split, may be negative; a whole number of steps
     * @param weights the weights, none negative and at least one more than zero; only their proportions matter
     * @param step the unit of every part, more than zero
     * @return one part for each weight, in the same order, unmodifiable; their sum is the total
     * @throws IllegalArgumentException if a weight is negative, all are zero, or the total is not a whole number of
     *     steps
     */
    public static List<Money> byWeights(Money total, List<Ratio> weights, Money step) {
        Ratio sum = sumOfWeights(weights);
        long steps = wholeSteps(total, step);
        List<Share> shares = new ArrayList<>(weights.size());
        long given = 0;
        for (int i = 0; i < weights.size(); i++) {
            Ratio exact = weights.get(i).dividedBy(sum).times(steps);
            BigInteger floor = Rounding.FLOOR.divide(exact.numerator(), exact.denominator());
            shares.add(new Share(i, floor.longValueExact(), exact.minus(Ratio.of(floor, BigInteger.ONE))));
            given += floor.longValueExact();
        }
        long left = steps - given;
        long[] parts = new long[shares.size()];
        shares.sort(Share.LARGEST_REMAINDER_FIRST);
        for (int rank = 0; rank < parts.length; rank++) {
            Share share = shares.get(rank);
            parts[share.index] = share.floor + (rank < left ? 1 : 0);
        }
        ImmutableList.Builder<Money> result = ImmutableList.builderWithExpectedSize(parts.length);
        for (long part : parts) {
            result.add(step.times(part));
        }
        return result.build();
    }

    /**
     * Splits an amount by weights that belong to something, such as municipalities, in whole øre.
     *
     * @param <K> what the weights belong to
     * @param total the amount to split, may be negative
     * @param weights the weights, none negative and at least one more than zero; the map's order breaks ties
     * @return the part of each key, in the order of the weights, unmodifiable; their sum is the total
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public static <K> Map<K, Money> byWeights(Money total, Map<K, Ratio> weights) {
        return byWeights(total, weights, ONE_OERE);
    }

    /**
     * Splits an amount by weights that belong to something, such as municipalities, in whole steps.
     *
     * @param <K> what the weights belong to
     * @param total the amount to split, may be negative; a whole number of steps
     * @param weights the weights, none negative and at least one more than zero; the map's order breaks ties
     * @param step the unit of every part, more than zero
     * @return the part of each key, in the order of the weights, unmodifiable; their sum is the total
     * @throws IllegalArgumentException if a weight is negative, all are zero, or the total is not a whole number of
     *     steps
     */
    public static <K> Map<K, Money> byWeights(Money total, Map<K, Ratio> weights, Money step) {
        List<K> keys = List.copyOf(weights.keySet());
        List<Money> parts = byWeights(total, List.copyOf(weights.values()), step);
        ImmutableMap.Builder<K, Money> result = ImmutableMap.builderWithExpectedSize(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            result.put(keys.get(i), parts.get(i));
        }
        return result.buildOrThrow();
    }

    /**
     * Splits an amount evenly over a number of parts, such as the days of a period.
     *
     * @param total the amount to split, may be negative
     * @param parts the number of parts, at least one
     * @return the split, from which any run of parts can be taken
     * @throws IllegalArgumentException if the number of parts is less than one
     */
    public static EvenSplit evenly(Money total, int parts) {
        return new EvenSplit(total, parts);
    }

    private static Ratio sumOfWeights(List<Ratio> weights) {
        Ratio sum = Ratio.ZERO;
        for (Ratio weight : weights) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("a weight must be zero or more, was " + weight);
            }
            sum = sum.plus(weight);
        }
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("at least one weight must be more than zero, was " + weights);
        }
        return sum;
    }

    private static long wholeSteps(Money total, Money step) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("the step of a split must be more than zero, was " + step);
        }
        if (total.oere() % step.oere() != 0) {
            throw new IllegalArgumentException("the total must be a whole number of " + step + ", was " + total);
        }
        return total.oere() / step.oere();
    }

    private record Share(int index, long floor, Ratio remainder) {
        static final Comparator<Share> LARGEST_REMAINDER_FIRST =
                comparing(Share::remainder).reversed().thenComparing(Share::index);

        Share {
            requireNonNull(remainder, "remainder");
        }
    }
}
