package dk.refusion.compensation;

import static dk.refusion.money.Rounding.FLOOR;
import static dk.refusion.money.Rounding.HALF_UP;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dk.refusion.json.Written;
import dk.refusion.money.Allocation;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The equalisation (udligning) among the municipalities as it is since 2021, as far as its rules are documented here:
 * each gets a percentage of what it lies above or below the average per inhabitant. Always a zero sum.
 *
 * <p>Needs (udligningsloven § 3): 93 per cent of the difference between the need per inhabitant and the national
 * average; a municipality above the average gets 2 per cent more of it, which all pay per inhabitant. Tax base (§ 2):
 * 75 per cent of the difference, at the average tax. Not here are the supplement below 90 and the contribution above 125
 * per cent of the average tax base (§ 2, stk. 3 and 4), and how the needs themselves are made: they are input. For the
 * socio-economic part of them see {@link SharingKey#mixed} and {@link SharingKey#indexTo}.
 *
 * <pre>{@code
 * Equalisation.by(population).ofNeeds(needs).isZeroSum();    // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Equalisation implements Written permits ImmutableEqualisation {
    /** How much of a difference in needs is equalised: 93 per cent, udligningsloven § 3, stk. 2. */
    public static final Percentage OF_NEEDS = Percentage.of(93);
    /** How much more of a need above the average is equalised: 2 per cent, udligningsloven § 3, stk. 3. */
    public static final Percentage OF_HIGH_NEEDS = Percentage.of(2);
    /** How much of a difference in tax base is equalised: 75 per cent, udligningsloven § 2. */
    public static final Percentage OF_TAX_BASE = Percentage.of(75);

    Equalisation() {}

    /**
     * {@return the equalisation per inhabitant}
     *
     * @param population the inhabitants
     */
    public static Equalisation by(SharingKey population) {
        return ImmutableEqualisation.builder().population(population).build();
    }

    /** {@return the inhabitants} */
    public abstract SharingKey population();

    /**
     * Equalises needs for expenditure: {@link #OF_NEEDS} of each difference from the average per inhabitant.
     *
     * @param needs the need of each municipality for expenditure, in all
     * @return the transfers, to those above the average; a zero sum
     * @throws IllegalArgumentException if the needs are not of the municipalities of the key
     * @throws ArithmeticException if an amount is out of range
     */
    public Compensation ofNeeds(MunicipalAmounts needs) {
        return levelled(Scheme.NEED_EQUALISATION.toString(), needs, OF_NEEDS);
    }

    /**
     * Equalises needs above the average once more: {@link #OF_HIGH_NEEDS} of the difference, paid by all per inhabitant.
     *
     * @param needs the need of each municipality for expenditure, in all
     * @return the transfers, a zero sum
     * @throws IllegalArgumentException if the needs are not of the municipalities of the key
     * @throws ArithmeticException if an amount is out of range
     */
    public Compensation ofHighNeeds(MunicipalAmounts needs) {
        SortedMap<Municipality, Ratio> above = new TreeMap<>(differences(needs));
        above.replaceAll((municipality, oere) -> oere.signum() > 0 ? oere : Ratio.ZERO);
        // what a municipality has above the average, less its share in paying for all of it, is again a difference
        return redistribution(Scheme.HIGH_NEED_EQUALISATION.toString(), differences(above), OF_HIGH_NEEDS.asRatio());
    }

    /**
     * Equalises tax bases: {@link #OF_TAX_BASE} of each difference from the average per inhabitant, at the average tax.
     *
     * @param taxBases the tax base (beskatningsgrundlag) of each municipality
     * @param averageTax the average tax in per cent of the tax base (gennemsnitligt beskatningsniveau)
     * @return the transfers, to those below the average; a zero sum
     * @throws IllegalArgumentException if the tax bases are not of the municipalities of the key
     * @throws ArithmeticException if an amount is out of range
     */
    public Compensation ofTaxBases(MunicipalAmounts taxBases, Percentage averageTax) {
        Percentage equalised = Percentage.of(OF_TAX_BASE.asRatio().times(averageTax.asRatio()));
        return levelled(Scheme.TAX_BASE_EQUALISATION.toString(), taxBases.negated(), equalised);
    }

    /**
     * Equalises any amounts by any percentage, such as those of the years before 2021.
     *
     * @param title what is equalised, in Danish
     * @param amounts the amount of each municipality, in all; one above the average per inhabitant gets money
     * @param percentage how much of the difference is equalised
     * @return the transfers, a zero sum
     * @throws IllegalArgumentException if the amounts are not of the municipalities of the key
     * @throws ArithmeticException if an amount is out of range
     */
    public Compensation levelled(String title, MunicipalAmounts amounts, Percentage percentage) {
        return redistribution(title, differences(amounts), percentage.asRatio());
    }

    private static Compensation redistribution(String title, SortedMap<Municipality, Ratio> oere, Ratio part) {
        SortedMap<Municipality, Ratio> transfers = new TreeMap<>(oere);
        transfers.replaceAll((municipality, difference) -> difference.times(part));
        return Compensation.redistribution(title, toWholeOere(transfers));
    }

    private SortedMap<Municipality, Ratio> differences(MunicipalAmounts amounts) {
        MunicipalAmounts.requireSame("amounts", population().weights().keySet(), amounts.municipalities());
        SortedMap<Municipality, Ratio> oere = new TreeMap<>();
        amounts.amounts().forEach((municipality, amount) -> oere.put(municipality, Ratio.of(amount.oere())));
        return differences(oere);
    }

    /** Each amount less what it would be at the average per inhabitant. */
    private SortedMap<Municipality, Ratio> differences(Map<Municipality, Ratio> oere) {
        Ratio total = oere.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        SortedMap<Municipality, Ratio> differences = new TreeMap<>(oere);
        differences.replaceAll((municipality, amount) ->
                amount.minus(total.times(population().share(municipality).asRatio())));
        return differences;
    }

    /** Exact amounts in øre that sum to whole øre, each as the whole øre below or above it, and the sum kept. */
    private static MunicipalAmounts toWholeOere(SortedMap<Municipality, Ratio> exactOere) {
        // the largest remainder is blind to whole steps, so a common shift makes weights of amounts of either sign
        Ratio shift = exactOere.values().stream()
                .map(oere -> Ratio.of(oere.rounded(0, FLOOR)).negated())
                .reduce(Ratio.ONE, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        SortedMap<Municipality, Ratio> shifted = Maps.transformValues(exactOere, oere -> oere.plus(shift));
        Money total = Money.ofOere(shifted.values().stream()
                .reduce(Ratio.ZERO, Ratio::plus)
                .rounded(0, HALF_UP)
                .longValueExact());
        Money down = Money.ofOere(shift.numerator().longValueExact());
        return MunicipalAmounts.of(Maps.transformValues(
                ImmutableSortedMap.copyOf(Allocation.byWeights(total, shifted, Money.ofOere(1))),
                part -> part.minus(down)));
    }

    /**
     * By what is equalised.
     *
     * @return the text, such as {@code udligning efter folketal (98 kommuner)}
     */
    @Override
    public String toString() {
        return "udligning efter " + population();
    }
}
