package dk.refusion.examples.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.compensation.Compensation;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.compensation.Spending;
import dk.refusion.examples.report.page.Colour;
import dk.refusion.examples.report.page.ReadPage;
import dk.refusion.money.DanishText;
import dk.refusion.municipality.Municipality;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MunicipalityMapTest {
    private static final MunicipalityMap MAP = MunicipalityMap.of(
            "Gab & mere",
            "kr. pr. indbygger",
            Map.of(Municipality.BALLERUP, new BigDecimal("1250"), Municipality.BORNHOLM, new BigDecimal("-40")));

    @Test
    void every_municipality_has_one_outline() {
        assertThat(Outlines.PATHS).containsOnlyKeys(Municipality.values());
        assertThat(Outlines.PATHS.values())
                .allSatisfy(path -> assertThat(Outlines.rings(path).stream()
                                .flatMap(List::stream)
                                .mapToDouble(Point::x)
                                .summaryStatistics())
                        .satisfies(x -> assertThat(x.getMax() - x.getMin()).isBetween(1.0, 400.0)));
    }

    @Test
    void the_outlines_keep_the_notice_of_their_author() {
        assertThat(TextFile.shipped(Outlines.class, "kommuner.csv").text())
                .contains("# Copyright (c) 2022 Martin Polley")
                .contains("# The above copyright notice and this permission notice shall be included");
    }

    @Test
    void a_municipality_tells_its_value_and_one_without_says_so() {
        assertThat(MAP.svg())
                .contains("<title>Ballerup: 1.250</title>")
                .contains("<title>Bornholm: -40</title>")
                .contains("<title>Aarhus: ingen tal</title>");
        ReadPage map = ReadPage.of(MAP.svg());
        assertThat(areas(map, "Aarhus: ingen tal")).allSatisfy(area -> {
            assertThat(area.getAttribute("fill")).isEqualTo(Colour.PAPER.hex());
            assertThat(area.getAttribute("stroke-dasharray")).isNotEmpty();
        });
        assertThat(areas(map, "Bornholm: -40"))
                .singleElement()
                .satisfies(area ->
                        assertThat(area.getAttribute("stroke-dasharray")).isEmpty());
        assertThat(map.texts("text")).contains("ingen tal");
    }

    @Test
    void a_marked_municipality_is_outlined_on_the_map_and_on_its_enlarged_part() {
        ReadPage map = ReadPage.of(MAP.marking(Municipality.BALLERUP).svg());

        assertThat(areas(map, "Ballerup: 1.250").stream().filter(area -> area.hasAttribute("stroke-width")))
                .hasSize(2);
        assertThat(map.texts("text")).contains("Ballerup");
    }

    @Test
    void a_copy_of_the_map_carries_the_licence_of_its_outlines() {
        assertThat(ReadPage.of(MAP.svg()).texts("metadata"))
                .singleElement()
                .satisfies(notice -> assertThat(notice)
                        .contains("Copyright (c) 2022 Martin Polley", "THE SOFTWARE IS PROVIDED \"AS IS\""));
    }

    @Test
    void the_map_refers_to_nothing_outside() {
        assertThat(MAP.svg().replace("http://www.w3.org/2000/svg", "")).doesNotContain("://", "href", "url(");
    }

    @Test
    void the_picture_of_a_zero_sum_has_both_sides_of_zero() {
        Spending spending = Spending.published("5.57.73");
        Compensation sharing = Compensation.byKey(spending.title(), spending.amounts(), spending.key());

        assertThat(ChartsTest.colours(MunicipalityMap.of("Gab", "kr.", sharing.gaps(), spending.key())
                        .image()))
                .containsAll(Shades.COLOURS.stream().map(Colour::rgb).toList());
    }

    @Test
    void limits_are_round_and_hold_nine_tenths() {
        Shades shades = Shades.of(List.of(new BigDecimal("100"), new BigDecimal("-900"), new BigDecimal("870")));

        assertThat(shades.step()).isEqualByComparingTo("200");
        assertThat(shades.limits()).extracting(DanishText::format).containsExactly("-400", "-200", "0", "200", "400");
        assertThat(Shades.of(List.of()).step()).isEqualByComparingTo("1");
        assertThat(shades.colour(BigDecimal.ZERO)).isEqualTo(Colour.JUST_ABOVE);
        assertThat(shades.colour(new BigDecimal("-400"))).isEqualTo(Colour.BELOW);
        assertThat(shades.colour(new BigDecimal("-401"))).isEqualTo(Colour.FAR_BELOW);
    }

    @Test
    void limits_of_millions_do_not_run_into_each_other_nor_into_what_stands_beside_them() {
        for (String size : List.of("90", "900000", "9000000", "900000000")) {
            ReadPage map = ReadPage.of(MunicipalityMap.of(
                            "A",
                            "kr.",
                            Map.of(Municipality.AEROE, new BigDecimal(size), Municipality.FANOE, BigDecimal.ONE))
                    .marking(Municipality.BALLERUP)
                    .svg());
            List<Element> texts = map.elements("text");

            assertThat(map.texts("text")).contains("0", "ingen tal", "Ballerup");
            for (Element one : texts) {
                for (Element other : texts) {
                    assertThat(one == other || !touch(one, other))
                            .as(one.getTextContent() + " and " + other.getTextContent())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_map_to_publish_names_its_source_in_the_language_of_its_numbers() {
        MunicipalityMap map = MunicipalityMap.of("A", "DKK", Map.of(Municipality.AEROE, new BigDecimal("1234567")))
                .source("REGK31");

        assertThat(ReadPage.of(map.svg()).texts("text")).contains("Kilde: REGK31");
        assertThat(ReadPage.of(map.english().svg()).texts("text"))
                .contains("Source: REGK31", "no figure", "Around Copenhagen");
        assertThat(ReadPage.of(map.english().svg()).texts("title")).contains("Ærø: 1,234,567");
    }

    private static boolean touch(Element one, Element other) {
        return number(one, "y") == number(other, "y") && left(one) < right(other) && left(other) < right(one);
    }

    private static double left(Element text) {
        double width = 6 * text.getTextContent().length();
        return number(text, "x") - (text.getAttribute("text-anchor").equals("middle") ? width / 2 : 0);
    }

    private static double right(Element text) {
        return left(text) + 6 * text.getTextContent().length();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> areas(ReadPage map, String told) {
        return map.elements("path").stream()
                .filter(path -> ReadPage.inside(path, "title").stream()
                        .anyMatch(title -> title.getTextContent().equals(told)))
                .toList();
    }
}
