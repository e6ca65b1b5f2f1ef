package dk.refusion.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarChartTest {
    @Test
    void an_absent_value_has_a_dash_and_zero_a_thin_bar() {
        String svg = chart(values("2.0", "0.0"));

        assertThat(svg)
                .contains("<title>2015, Udgift: 2,0</title>")
                .contains("height=\"1.5\"><title>2016, Udgift: 0,0");
        assertThat(svg).doesNotContain("class=\"absent\"");
        assertThat(chart(List.of(Optional.of(BigDecimal.ONE), Optional.empty())))
                .containsOnlyOnce("class=\"absent\"")
                .contains("Udgift i kr.: 2015 1, 2016 -");
    }

    @Test
    void a_bar_stands_on_the_zero_line_and_a_negative_one_hangs_from_it() {
        String svg = chart(values("4", "-4"));

        assertThat(svg).containsPattern("y=\"54.0\" width=\"[0-9.]+\" height=\"110.0\"><title>2015");
        assertThat(svg).containsPattern("y=\"164.0\" width=\"[0-9.]+\" height=\"110.0\"><title>2016");
    }

    @Test
    void the_names_of_many_columns_do_not_run_into_each_other() {
        List<String> years =
                IntStream.range(1950, 2150).mapToObj(String::valueOf).toList();
        String svg = new BarChart("A", "kr.", years)
                .bars(
                        "B",
                        years.stream()
                                .map(year -> Optional.of(new BigDecimal(year)))
                                .toList())
                .svg("f1");

        assertThat(svg.split("class=\"column\"", -1)).hasSizeBetween(5, 15);
        assertThat(svg).doesNotContain("width=\"-").doesNotContain("height=\"-");
    }

    private static String chart(List<Optional<BigDecimal>> values) {
        return new BarChart("A & B", "kr.", List.of("2015", "2016"))
                .bars("Udgift", values)
                .svg("f1");
    }

    private static List<Optional<BigDecimal>> values(String first, String second) {
        return List.of(Optional.of(new BigDecimal(first)), Optional.of(new BigDecimal(second)));
    }
}
