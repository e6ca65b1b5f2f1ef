package dk.refusion.compensation;

import static dk.refusion.money.MoneyUnit.MILLION;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.immutables.value.Value;

/**
 * An amount for each of some municipalities (beløb pr. kommune), such as the net expenditure of a year.
 *
 * <p>A municipality that is not in it is <b>absent</b>, which is not zero: sums and differences are only made of amounts
 * of the same municipalities, and refuse others by name. Amounts may be negative.
 *
 * <pre>{@code
 * MunicipalAmounts spent = MunicipalAmounts.of(Map.of(BALLERUP, mio("118.3"), HJOERRING, mio("98.8")));
 * spent.total();            // 217.100.000,00 kr.
 * spent.get(SILKEBORG);     // Optional.empty
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MunicipalAmounts implements Written permits ImmutableMunicipalAmounts {
    MunicipalAmounts() {}

    /**
     * {@return the amounts of given municipalities}
     *
     * @param amounts the amount of each municipality
     */
    public static MunicipalAmounts of(Map<Municipality, Money> amounts) {
        return ImmutableMunicipalAmounts.builder().putAllAmounts(amounts).build();
    }

    /** {@return the amount of each municipality that has one, in the order of the codes, unmodifiable} */
    @Value.NaturalOrder
    public abstract SortedMap<Municipality, Money> amounts();

    /** {@return the municipalities that have an amount, in the order of the codes, unmodifiable} */
    public Set<Municipality> municipalities() {
        return amounts().keySet();
    }

    /**
     * {@return the amount of a municipality, which may be zero; empty if it is absent}
     *
     * @param municipality the municipality
     */
    public Optional<Money> get(Municipality municipality) {
        return Optional.ofNullable(amounts().get(municipality));
    }

    /**
     * {@return the sum over the municipalities that are there; zero if there are none}
     *
     * @throws ArithmeticException if the total is out of range
     */
    @Value.Lazy
    public Money total() {
        return Money.sum(amounts().values());
    }

    /**
     * The sum within each landsdel that has a municipality here.
     *
     * @return the totals in the order of the landsdele, unmodifiable
     * @throws ArithmeticException if a total is out of range
     */
    public SortedMap<Landsdel, Money> totalByLandsdel() {
        SortedMap<Landsdel, Money> totals = new TreeMap<>();
        amounts().forEach((municipality, amount) -> totals.merge(municipality.landsdel(), amount, Money::plus));
        return ImmutableSortedMap.copyOfSorted(totals);
    }

    /**
     * The part of the amounts that lies in a landsdel.
     *
     * @param landsdel the landsdel
     * @return the amounts of its municipalities that are here
     */
    public MunicipalAmounts within(Landsdel landsdel) {
        return of(Maps.filterKeys(amounts(), municipality -> municipality.landsdel() == landsdel));
    }

    /**
     * The sum with other amounts of the same municipalities.
     *
     * @param other the amounts to add
     * @return the sum for each municipality
     * @throws IllegalArgumentException if the municipalities are not the same
     * @throws ArithmeticException if an amount is out of range
     */
    public MunicipalAmounts plus(MunicipalAmounts other) {
        return joined(other, Money::plus);
    }

    /**
     * The difference to other amounts of the same municipalities.
     *
     * @param other the amounts to subtract
     * @return the difference for each municipality
     * @throws IllegalArgumentException if the municipalities are not the same
     * @throws ArithmeticException if an amount is out of range
     */
    public MunicipalAmounts minus(MunicipalAmounts other) {
        return joined(other, Money::minus);
    }

    /**
     * {@return the amounts with the opposite signs}
     *
     * @throws ArithmeticException if an amount is out of range
     */
    public MunicipalAmounts negated() {
        return of(Maps.transformValues(amounts(), Money::negated));
    }

    /**
     * The amounts by the codes of the municipalities.
     *
     * @return the codes with their kroner as text
     */
    @Override
    public Map<String, Object> asJson() {
        FieldsBuilder codes = new FieldsBuilder();
        amounts().forEach((municipality, amount) -> codes.with(String.valueOf(municipality.code()), amount));
        return codes.build();
    }

    /** {@return how many municipalities, and their total, such as {@code 98 kommuner, i alt 13.805,1 mio. kr.}} */
    @Override
    public String toString() {
        return amounts().size() + (amounts().size() == 1 ? " kommune, i alt " : " kommuner, i alt ")
                + DanishText.format(total(), MILLION, 1) + " " + MILLION.danish();
    }

    private MunicipalAmounts joined(MunicipalAmounts other, BinaryOperator<Money> operation) {
        requireSame("amounts", municipalities(), other.municipalities());
        SortedMap<Municipality, Money> joined = new TreeMap<>(amounts());
        other.amounts().forEach((municipality, amount) -> joined.merge(municipality, amount, operation));
        return of(joined);
    }

    /** Refuses two sets of municipalities that are not the same, by the names that only one of them has. */
    static void requireSame(String what, Set<Municipality> expected, Set<Municipality> given) {
        if (!expected.equals(given)) {
            throw new IllegalArgumentException(what + " must be of the same municipalities, missing "
                    + Sets.difference(expected, given) + ", too many was " + Sets.difference(given, expected));
        }
    }
}
