package dk.refusion.compensation;

import com.google.common.collect.Maps;
import dk.refusion.json.Written;
import dk.refusion.money.Allocation;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What an amount is shared by (fordelingsnøgle): the population, the unemployed, the grant of an earlier year.
 *
 * <p>Only the proportions of the weights matter, not their unit. No weight is negative and at least one is more than
 * zero. A municipality that is not in the key has no share, which is not a share of zero.
 *
 * <pre>{@code
 * SharingKey population = SharingKey.population(Map.of(BALLERUP, 48_458L, HJOERRING, 64_665L));
 * population.share(BALLERUP);                // 42,8365… %
 * population.split(mio("100")).total();      // 100.000.000,00 kr., to the øre
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SharingKey implements Written permits ImmutableSharingKey {
    SharingKey() {}

    /**
     * {@return a key of given weights}
     *
     * @param danish the name of the key in Danish, such as {@code bruttoledige}
     * @param weights the weight of each municipality, zero or more
     * @throws IllegalArgumentException if a weight is negative or none is more than zero
     */
    public static SharingKey of(String danish, Map<Municipality, Ratio> weights) {
        return ImmutableSharingKey.builder()
                .danish(danish)
                .putAllWeights(weights)
                .build();
    }

    /**
     * {@return the key of inhabitants (folketal)}
     *
     * @param population the number of inhabitants of each municipality
     * @throws IllegalArgumentException if a number is negative or none is more than zero
     */
    public static SharingKey population(Map<Municipality, Long> population) {
        return of("folketal", Maps.transformValues(population, Ratio::of));
    }

    /**
     * {@return a key of amounts, such as the grant of an earlier year}
     *
     * @param danish the name of the key in Danish, such as {@code grundtilskud}
     * @param amounts the amount of each municipality, zero or more
     * @throws IllegalArgumentException if an amount is negative or none is more than zero
     */
    public static SharingKey of(String danish, MunicipalAmounts amounts) {
        return of(danish, Maps.transformValues(amounts.amounts(), amount -> Ratio.of(amount.oere())));
    }

    /**
     * A key that mixes others with fixed weights, as the socio-economic index of the Equalisation Act (udligningsloven)
     * § 5, stk. 2 mixes its criteria.
     *
     * @param danish the name of the key in Danish
     * @param parts how much each key counts, together 100 per cent
     * @return the key whose shares are the weighted means of the shares of the parts
     * @throws IllegalArgumentException if the weights are not 100 per cent together, a weight is negative, or the keys
     *     are not of the same municipalities
     */
    public static SharingKey mixed(String danish, Map<SharingKey, Percentage> parts) {
        Percentage sum = parts.values().stream().reduce(Percentage.ZERO, Percentage::plus);
        if (!sum.equals(Percentage.HUNDRED)) {
            throw new IllegalArgumentException("the weights of a mixed key are 100 % together, was " + sum);
        }
        SortedMap<Municipality, Ratio> weights = new TreeMap<>();
        SharingKey first = parts.keySet().iterator().next();
        parts.forEach((key, weight) -> {
            MunicipalAmounts.requireSame(
                    "keys", first.weights().keySet(), key.weights().keySet());
            if (!weight.isShare()) {
                throw new IllegalArgumentException(
                        "the weight of " + key.danish() + " must be from 0 to 100 %, was " + weight);
            }
            key.weights()
                    .keySet()
                    .forEach(municipality -> weights.merge(
                            municipality, key.share(municipality).asRatio().times(weight.asRatio()), Ratio::plus));
        });
        return of(danish, weights);
    }

    /** {@return the name of the key, such as {@code folketal}} */
    public abstract String danish();

    /** {@return the weight of each municipality, in the order of the codes, unmodifiable} */
    @Value.NaturalOrder
    public abstract SortedMap<Municipality, Ratio> weights();

    /** {@return the sum of the weights, more than zero} */
    @Value.Lazy
    public Ratio total() {
        return weights().values().stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    /**
     * {@return the share of a municipality in the whole}
     *
     * @param municipality the municipality, which must be in the key
     * @throws IllegalArgumentException if it is not in the key
     */
    public Percentage share(Municipality municipality) {
        return Percentage.of(weight(municipality).dividedBy(total()));
    }

    /**
     * How much more than in another key a municipality counts in this: its share here by its share there, such as a
     * socio-economic index of 1,1 against the population.
     *
     * @param other the key to compare with, in which the municipality has a weight of more than zero
     * @param municipality the municipality, which must be in both keys
     * @return the exact index, one if it counts the same
     * @throws IllegalArgumentException if it is not in both keys
     * @throws ArithmeticException if its weight in the other key is zero
     */
    public Ratio indexTo(SharingKey other, Municipality municipality) {
        return share(municipality).asRatio().dividedBy(other.share(municipality).asRatio());
    }

    /**
     * The part of the key that lies in a landsdel.
     *
     * @param landsdel the landsdel
     * @return the key of its municipalities
     * @throws IllegalArgumentException if no municipality there has a weight of more than zero
     */
    public SharingKey within(Landsdel landsdel) {
        return of(
                danish() + " i " + landsdel,
                Maps.filterKeys(weights(), municipality -> municipality.landsdel() == landsdel));
    }

    /**
     * Shares an amount by this key, to the øre and without a rest, by the largest remainder.
     *
     * @param amount the amount to share, may be negative
     * @return the part of each municipality; their sum is the amount
     */
    public MunicipalAmounts split(Money amount) {
        return split(amount, Money.ofOere(1));
    }

    /**
     * Shares an amount by this key in whole steps, such as whole kroner, without a rest, by the largest remainder.
     *
     * @param amount the amount to share, may be negative; a whole number of steps
     * @param step the unit of every part, more than zero
     * @return the part of each municipality; their sum is the amount
     * @throws IllegalArgumentException if the amount is no whole number of steps
     */
    public MunicipalAmounts split(Money amount, Money step) {
        return MunicipalAmounts.of(Allocation.byWeights(amount, weights(), step));
    }

    /** {@return the name and how many municipalities share, such as {@code folketal (98 kommuner)}} */
    @Override
    public String toString() {
        return danish() + " (" + weights().size() + (weights().size() == 1 ? " kommune)" : " kommuner)");
    }

    @Value.Check
    void check() {
        weights().forEach((municipality, weight) -> {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException(
                        "a weight in " + this + " must be zero or more, of " + municipality + " was " + weight);
            }
        });
        if (total().signum() == 0) {
            throw new IllegalArgumentException("a key needs a weight of more than zero, was " + this + " with none");
        }
    }

    private Ratio weight(Municipality municipality) {
        Ratio weight = weights().get(municipality);
        if (weight == null) {
            throw new IllegalArgumentException("a share needs a municipality of " + this + ", was " + municipality);
        }
        return weight;
    }
}
