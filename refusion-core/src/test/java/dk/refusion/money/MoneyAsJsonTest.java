package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What amounts and shares are as JSON, and what is read from it. */
class MoneyAsJsonTest {
    @ParameterizedTest
    @CsvSource({"12.5, 12.50", "-0.01, -0.01", "0, 0.00", "1250000, 1250000.00"})
    void an_amount_is_its_kroner_with_two_decimals(String kroner, String json) {
        assertThat(Money.of(kroner).asJson()).isEqualTo(json);
        assertThat(Money.valueOf(json)).isEqualTo(Money.of(kroner));
    }

    @ParameterizedTest
    @CsvSource({"2.250, 2.25", "10/4, 2.5", "1000, 1000", "1/3, 1/3", "-2/6, -1/3", "0/7, 0"})
    void a_ratio_and_a_percentage_are_a_decimal_number_or_a_fraction_where_none_writes_them(String text, String json) {
        assertThat(Ratio.valueOf(text).asJson()).isEqualTo(json);
        assertThat(Ratio.valueOf(json)).isEqualTo(Ratio.valueOf(text));
        assertThat(Percentage.valueOf(text).asJson()).isEqualTo(json);
        assertThat(Percentage.valueOf(json)).isEqualTo(Percentage.valueOf(text));
    }

    @Test
    void a_number_of_per_cent_is_so_many_hundredths() {
        assertThat(Percentage.valueOf("33.3")).isEqualTo(Percentage.of("33.3"));
        assertThat(Percentage.valueOf("100/3")).isEqualTo(Ratio.of(1, 3).asPercentage());
        assertThatThrownBy(() -> Ratio.valueOf("1/0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was \"1/0\"");
    }

    @Test
    void a_series_has_its_years_and_leaves_out_the_absent_ones() {
        MoneySeries series = MoneySeries.of(2015, MoneyUnit.MILLION, "15.7", "-", "0");

        assertThat(series.asJson()).isEqualTo(Map.of("2015", "15700000.00", "2017", "0.00"));
        assertThat(MoneySeries.fromJson(series.asJson())).isEqualTo(series);
    }

    @Test
    void a_figure_is_as_it_was_printed_with_what_it_comes_to() {
        assertThat(Figure.of(new BigDecimal("37.0"), MoneyUnit.MILLION).asJson())
                .isEqualTo(Map.of("number", "37.0", "unit", "MILLION", "amount", "37000000.00"));
    }

    @Test
    void what_is_split_and_what_is_printed_is_told_by_its_parts() {
        assertThat(Allocation.evenly(Money.ofKroner(12_400), 31).asJson())
                .isEqualTo(Map.of("total", "12400.00", "parts", 31));
        assertThat(TextTable.of("Kommune", "Provenu").row("Hjørring", "154,7").asJson())
                .isEqualTo(
                        Map.of("head", List.of("Kommune", "Provenu"), "rows", List.of(List.of("Hjørring", "154,7"))));
        assertThat(MoneyTable.in(MoneyUnit.MILLION, 1)
                        .row("Provenu", MoneySeries.of(2019, Money.ofKroner(36_100_000)))
                        .asJson())
                .isEqualTo(Map.of(
                        "unit", "MILLION", "decimals", 1, "rows", Map.of("Provenu", Map.of("2019", "36100000.00"))));
    }

    @Test
    void a_word_is_read_by_its_name_and_not_by_its_position() {
        assertThat(namesOf(Rounding.values(), Rounding::fromString)).containsExactly(Rounding.values());
        assertThat(namesOf(MoneyUnit.values(), MoneyUnit::fromString)).containsExactly(MoneyUnit.values());
        assertThat(namesOf(Agreement.values(), Agreement::fromString)).containsExactly(Agreement.values());
        assertThatThrownBy(() -> Rounding.fromString("0")).isInstanceOf(IllegalArgumentException.class);
    }

    private static <E extends Enum<E>> Stream<E> namesOf(E[] all, Function<String, E> read) {
        return Stream.of(all).map(Enum::name).map(read);
    }
}
