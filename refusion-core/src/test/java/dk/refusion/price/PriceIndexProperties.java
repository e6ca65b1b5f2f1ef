package dk.refusion.price;

import static dk.refusion.money.Rounding.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PriceIndexProperties {
    private static final int FIRST = 2000;

    /** Yearly changes from −20,0 to 20,0 per cent, to 2001 and on. */
    @Provide
    Arbitrary<List<Integer>> tenthsOfPercent() {
        return Arbitraries.integers().between(-200, 200).list().ofMinSize(1).ofMaxSize(12);
    }

    private static PriceIndex index(List<Integer> tenths) {
        List<PriceChange> changes = new ArrayList<>();
        for (int i = 0; i < tenths.size(); i++) {
            Percentage change = Percentage.of(Ratio.of(tenths.get(i), 1000));
            changes.add(0, PriceChange.of(FIRST + 1 + i, change, PriceStatus.FINAL, "a property"));
        }
        return PriceIndex.of("Testindeks", PriceIndexKind.OTHER, changes);
    }

    @Property
    void there_and_back_is_the_same_price(@ForAll("tenthsOfPercent") List<Integer> tenths) {
        PriceIndex index = index(tenths);
        int last = FIRST + tenths.size();

        assertThat(index.factor(FIRST, last).times(index.factor(last, FIRST))).isEqualTo(Ratio.ONE);
    }

    @Property
    void a_way_over_any_year_between_is_the_same_way(
            @ForAll("tenthsOfPercent") List<Integer> tenths, @ForAll @IntRange(max = 12) int stop) {
        PriceIndex index = index(tenths);
        int last = FIRST + tenths.size();
        int between = Math.min(FIRST + stop, last);

        assertThat(index.factor(FIRST, between).times(index.factor(between, last)))
                .isEqualTo(index.factor(FIRST, last));
    }

    @Property
    void a_converted_amount_is_what_decimal_arithmetic_gives(
            @ForAll("tenthsOfPercent") List<Integer> tenths,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long oere) {
        BigDecimal expected = BigDecimal.valueOf(oere, 2);
        for (int change : tenths) {
            expected = expected.multiply(BigDecimal.valueOf(1000L + change, 3), MathContext.UNLIMITED);
        }

        assertThat(index(tenths).convert(Money.ofOere(oere), FIRST, FIRST + tenths.size(), HALF_UP))
                .isEqualTo(Money.of(expected, HALF_UP));
    }

    @Property
    void index_numbers_and_the_changes_between_them_convert_alike(@ForAll("tenthsOfPercent") List<Integer> tenths) {
        Map<Integer, Ratio> numbers = new TreeMap<>();
        Ratio number = Ratio.of(100);
        numbers.put(FIRST, number);
        for (int i = 0; i < tenths.size(); i++) {
            number = number.times(Ratio.of(1000L + tenths.get(i), 1000));
            numbers.put(FIRST + 1 + i, number);
        }
        PriceIndex ofNumbers =
                PriceIndex.ofNumbers("Testindeks", PriceIndexKind.OTHER, numbers, PriceStatus.FINAL, "a property");

        assertThat(ofNumbers).isEqualTo(index(tenths));
    }

    @Property
    void a_series_keeps_its_years_and_comes_back_within_half_an_oere_of_each_conversion(
            @ForAll("tenthsOfPercent") List<Integer> tenths, @ForAll @LongRange(max = 1_000_000_000L) long oere) {
        PriceIndex index = index(tenths);
        int last = FIRST + tenths.size();
        MoneySeries series = MoneySeries.of(Map.of(FIRST, Money.ofOere(oere), last, Money.ofOere(-oere)));

        MoneySeries fixed = index.convert(series, PriceLevel.current(), PriceLevel.ofYear(last), HALF_UP);
        MoneySeries back = index.convert(fixed, PriceLevel.ofYear(last), PriceLevel.current(), HALF_UP);

        assertThat(back.years()).containsExactlyElementsOf(series.years());
        assertThat(back.get(last)).isEqualTo(series.get(last));
        Ratio error = Ratio.of(back.get(FIRST).orElseThrow().oere() - oere, 1);
        Ratio allowed = Ratio.of(1, 2).plus(Ratio.of(1, 2).times(index.factor(last, FIRST)));
        assertThat(error.signum() < 0 ? error.negated() : error).isLessThanOrEqualTo(allowed);
    }

    @Property
    void a_level_is_read_back_as_it_was_written(@ForAll @IntRange(min = 1000, max = 9999) int year) {
        assertThat(List.of(PriceLevel.unstated(), PriceLevel.current(), PriceLevel.ofYear(year)))
                .allSatisfy(
                        level -> assertThat(PriceLevel.parse(level.danish())).isEqualTo(level));
    }
}
