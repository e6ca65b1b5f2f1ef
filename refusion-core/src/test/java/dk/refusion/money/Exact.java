package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Whole numbers of any size, beside which money is checked: equal, or refused because it does not fit. */
final class Exact {
    private Exact() {}

    static BigInteger oere(Money amount) {
        return BigInteger.valueOf(amount.oere());
    }

    static boolean fits(BigInteger oere) {
        return oere.bitLength() < Long.SIZE;
    }

    static SortedMap<Integer, BigInteger> oere(MoneySeries series) {
        SortedMap<Integer, BigInteger> oere = new TreeMap<>();
        series.stream().forEach(entry -> oere.put(entry.getKey(), oere(entry.getValue())));
        return oere;
    }

    /** The years of either, with the other's cell read as nothing. */
    static SortedMap<Integer, BigInteger> byYear(
            MoneySeries one, MoneySeries other, BiFunction<BigInteger, BigInteger, BigInteger> operation) {
        SortedMap<Integer, BigInteger> result = new TreeMap<>();
        for (int year : MoneySeries.yearsOf(Arrays.asList(one, other))) {
            result.put(
                    year,
                    operation.apply(
                            oere(one.get(year).orElse(Money.ZERO)),
                            oere(other.get(year).orElse(Money.ZERO))));
        }
        return result;
    }

    /** The calculation gives the expected øre, or refuses them if they are out of range. */
    static void expect(BigInteger expected, Supplier<Money> calculation) {
        if (fits(expected)) {
            assertThat(calculation.get()).isEqualTo(Money.ofOere(expected.longValueExact()));
        } else {
            refused(calculation);
        }
    }

    /** The calculation gives the expected øre by year, or refuses them if any is out of range. */
    static void expect(Map<Integer, BigInteger> expected, Supplier<MoneySeries> calculation) {
        if (expected.values().stream().allMatch(Exact::fits)) {
            assertThat(oere(calculation.get())).isEqualTo(expected);
        } else {
            refused(calculation);
        }
    }

    static void refused(Supplier<?> calculation) {
        assertThatThrownBy(calculation::get)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageStartingWith("amount out of range");
    }
}
