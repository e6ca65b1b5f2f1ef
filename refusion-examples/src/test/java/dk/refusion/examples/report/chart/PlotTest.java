package dk.refusion.examples.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.refusion.examples.report.page.Colour;
import dk.refusion.examples.report.page.ReadPage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class PlotTest {
    private static final List<String> YEARS = List.of("2015", "2016");

    @Test
    void an_absent_value_has_a_dash_and_zero_a_thin_bar() {
        ReadPage plot = drawn(plot(values("2.0", "0.0")));

        assertThat(told(plot, "rect")).containsExactly("2015, Udgift: 2,0", "2016, Udgift: 0,0");
        assertThat(number(bars(plot).get(1), "height")).isEqualTo(1.5);
        assertThat(plot.texts("text")).doesNotContain("-");
        ReadPage withGap = drawn(plot(List.of(Optional.of(BigDecimal.ONE), Optional.empty())));
        assertThat(told(withGap, "rect")).containsExactly("2015, Udgift: 1");
        assertThat(withGap.texts("text")).containsOnlyOnce("-");
        assertThat(withGap.texts("desc")).containsExactly("Udgift i kr.: 2015 1, 2016 -");
    }

    @Test
    void a_bar_stands_on_the_zero_line_and_a_negative_one_hangs_from_it() {
        ReadPage plot = drawn(plot(values("4", "-4")));
        double zero = plot.elements("path").stream()
                .filter(path -> path.getAttribute("stroke").equals(Colour.INK.hex()))
                .mapToDouble(path -> Double.parseDouble(path.getAttribute("d").split("[ H]", -1)[1]))
                .findFirst()
                .orElseThrow();
        Element above = bars(plot).get(0);
        Element below = bars(plot).get(1);

        assertThat(number(above, "y") + number(above, "height")).isCloseTo(zero, within(0.1));
        assertThat(number(below, "y")).isCloseTo(zero, within(0.1));
        assertThat(number(below, "height")).isEqualTo(number(above, "height"));
    }

    @Test
    void few_bars_tell_their_values() {
        assertThat(drawn(plot(values("1250", "-3"))).texts("text")).contains("1.250", "-3");
    }

    @Test
    void the_number_at_a_bar_that_points_down_stands_above_the_name_of_the_column() {
        ReadPage plot = drawn(plot(values("2", "-2.9")));

        assertThat(number(text(plot, "2016"), "y"))
                .isGreaterThan(number(text(plot, "-2,9"), "y") + Lettering.VALUE.size());
    }

    @Test
    void a_name_too_wide_for_its_column_leaves_out_no_name_that_has_room() {
        List<String> names = List.of("pris", "dødvægt", "vægt", "fortrængning");
        Plot plot = Plot.of("A", "kr.", names).bars("B", List.of(value(1), value(2), value(3), value(4)));

        assertThat(drawn(plot).texts("text")).containsAll(names);
    }

    @Test
    void steps_stay_level_in_a_column_and_tell_every_run_once() {
        ReadPage plot = drawn(Plot.of("A", "pct.", List.of("1", "2", "3", "4", "5"))
                .steps(
                        "Sats",
                        IntStream.of(80, 80, 40, 40, 40)
                                .mapToObj(PlotTest::value)
                                .toList()));

        assertThat(plot.texts("desc")).containsExactly("Sats i pct.: 1 til 2 80, 3 til 5 40");
        String[] points =
                plot.elements("polyline").get(0).getAttribute("points").split("[ ,]", -1);
        assertThat(points).hasSize(8);
        assertThat(points[1]).as("level to the edge").isEqualTo(points[3]);
        assertThat(points[2]).as("then straight down").isEqualTo(points[4]);
        assertThat(points[5]).isEqualTo(points[7]);
    }

    @Test
    void lines_differ_in_pattern_as_well_as_in_colour() {
        Plot plot = Plot.of("A", "kr.", YEARS)
                .line("B", values("1", "2"))
                .line("C", values("2", "3"))
                .line("D", values("3", "4"))
                .line("E", values("4", "5"))
                .line("F", values("5", "6"))
                .line("G", values("6", "7"));

        assertThat(drawn(plot).elements("polyline").stream()
                        .map(line -> line.getAttribute("stroke-dasharray"))
                        .distinct())
                .hasSize(6);
        assertThatThrownBy(() -> plot.line("H", values("7", "8")))
                .hasMessage(
                        "a plot has at most 6 lines in each column, so that they are told apart in grey too, was given"
                                + " one more: H");
    }

    /** More columns than have dots and dashes; nearly all are absent. */
    private static final List<String> WEEKS =
            IntStream.range(0, 60).mapToObj(String::valueOf).toList();

    private static List<Optional<BigDecimal>> absentBut(String week) {
        return WEEKS.stream()
                .map(one -> one.equals(week) ? value(5) : Optional.<BigDecimal>empty())
                .toList();
    }

    @Test
    void many_absent_values_are_no_line_of_dashes() {
        Plot plot = Plot.of("A", "kr.", WEEKS).bars("B", absentBut("30"));

        assertThat(drawn(plot).texts("text")).doesNotContain("-");
    }

    @Test
    void a_single_value_among_many_absent_ones_is_seen() {
        Plot plot = Plot.of("A", "kr.", WEEKS).line("B", absentBut("30"));
        String[] points =
                drawn(plot).elements("polyline").get(0).getAttribute("points").split("[ ,]", -1);

        assertThat(Double.parseDouble(points[2]) - Double.parseDouble(points[0]))
                .isGreaterThan(5);
    }

    @Test
    void a_plot_to_publish_has_a_size_axes_a_source_and_a_language() {
        Plot plot = Plot.of("Udgift", "kr.", YEARS)
                .bars("B", values("1234.5", "2"))
                .line("C", values("1", "2"))
                .axis("år")
                .source("Danmarks Statistik, REGK31");
        Plot english = plot.titled("Expenditure", "DKK")
                .named("Gross", "Net")
                .axis("year")
                .sized(700, 300)
                .english();

        assertThat(drawn(plot).texts("text")).contains("år", "Kilde: Danmarks Statistik, REGK31");
        assertThat(told(drawn(plot), "rect")).contains("2015, B: 1.234,5");
        assertThat(drawn(english).texts("text"))
                .contains("Expenditure", "DKK", "Gross", "Net", "year", "Source: Danmarks Statistik, REGK31", "1,500");
        assertThat(told(drawn(english), "rect")).contains("2015, Gross: 1,234.5");
        assertThat(english.svg()).contains("viewBox=\"-12 -12 724 ");
        assertThat(english.image(1448).getWidth()).isEqualTo(1448);
        assertThatThrownBy(() -> plot.sized(10, 300)).hasMessageContaining("from 100 to 4000 points");
        assertThatThrownBy(() -> plot.named("one")).hasMessageContaining("each of the 2 bars and lines has a name");
    }

    @Test
    void a_chart_is_saved_as_svg_and_as_a_picture(@TempDir Path folder) throws IOException {
        Plot plot = plot(values("1", "2"));

        plot.save(folder.resolve("a.svg"));
        plot.save(folder.resolve("a.PNG"));

        assertThat(folder.resolve("a.svg")).hasContent(plot.svg());
        assertThat(ImageIO.read(folder.resolve("a.PNG").toFile()).getWidth())
                .isEqualTo(plot.image().getWidth());
        assertThatThrownBy(() -> plot.save(folder.resolve("a.gif"))).hasMessageContaining(".svg or .png");
    }

    @Test
    void the_last_column_of_many_is_named_and_no_name_touches_the_next() {
        for (int columns = 1; columns <= 120; columns++) {
            List<String> weeks = IntStream.range(0, columns)
                    .mapToObj(i -> "2024-W" + (100 + i))
                    .toList();
            List<Element> named = drawn(Plot.of("A", "kr.", weeks)
                            .steps("B", weeks.stream().map(week -> value(1)).toList()))
                    .elements("text")
                    .stream()
                    .filter(text -> weeks.contains(text.getTextContent()))
                    .toList();

            assertThat(named.get(0).getTextContent()).isEqualTo(weeks.get(0));
            assertThat(named.get(named.size() - 1).getTextContent()).isEqualTo(weeks.get(columns - 1));
            for (int i = 1; i < named.size(); i++) {
                assertThat(number(named.get(i), "x") - number(named.get(i - 1), "x"))
                        .as("column " + i + " of " + columns)
                        .isGreaterThan(6 * 9);
            }
        }
    }

    @Test
    void an_absent_value_breaks_a_line() {
        Plot plot =
                Plot.of("A", "kr.", List.of("1", "2", "3")).line("B", List.of(value(1), Optional.empty(), value(3)));

        assertThat(drawn(plot).elements("polyline")).hasSize(2);
        assertThat(told(drawn(plot), "circle")).containsExactly("1, B: 1", "3, B: 3");
    }

    @Test
    void the_names_of_many_columns_do_not_run_into_each_other() {
        List<String> years =
                IntStream.range(1950, 2150).mapToObj(String::valueOf).toList();
        ReadPage plot = drawn(Plot.of("A", "kr.", years)
                .bars(
                        "B",
                        years.stream()
                                .map(Integer::valueOf)
                                .map(PlotTest::value)
                                .toList()));

        assertThat(plot.texts("text").stream().filter(years::contains)).hasSizeBetween(5, 15);
        assertThat(bars(plot)).hasSize(200).allSatisfy(bar -> {
            assertThat(number(bar, "width")).isPositive();
            assertThat(number(bar, "height")).isPositive();
        });
    }

    @Test
    void nothing_is_written_outside_the_drawing() {
        Plot plot = Plot.of("Et navn så langt, at det ikke kan stå på en linje alene i figuren", "kr.", YEARS)
                .bars("Investering i beskæftigelsen", values("1234567", "2"))
                .bars("Besparelse på forsørgelsen", values("1", "2"))
                .line("Provenu i alt til og med året", values("1", "2"));

        assertThat(drawn(plot).elements("text")).hasSizeGreaterThan(10).allSatisfy(text -> {
            double width = 6 * text.getTextContent().length();
            double x = number(text, "x");
            double left = switch (text.getAttribute("text-anchor")) {
                case "end" -> x - width;
                case "middle" -> x - width / 2;
                default -> x;
            };
            assertThat(left).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(left + width).as(text.getTextContent()).isLessThanOrEqualTo(Layout.STANDARD.width());
        });
    }

    private static Plot plot(List<Optional<BigDecimal>> values) {
        return Plot.of("A & B", "kr.", YEARS).bars("Udgift", values);
    }

    private static ReadPage drawn(Plot plot) {
        return ReadPage.of(plot.svg("f1"));
    }

    /** The bars, which unlike the rest tell something. */
    private static List<Element> bars(ReadPage plot) {
        return plot.elements("rect").stream()
                .filter(rect -> !ReadPage.inside(rect, "title").isEmpty())
                .toList();
    }

    private static Element text(ReadPage plot, String text) {
        return plot.elements("text").stream()
                .filter(one -> one.getTextContent().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(ReadPage plot, String name) {
        return plot.elements(name).stream()
                .flatMap(element -> ReadPage.inside(element, "title").stream())
                .map(Element::getTextContent)
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Optional<BigDecimal>> values(String first, String second) {
        return List.of(Optional.of(new BigDecimal(first)), Optional.of(new BigDecimal(second)));
    }

    private static Optional<BigDecimal> value(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }
}
