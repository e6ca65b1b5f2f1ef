package dk.refusion.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.compensation.Compensation;
import dk.refusion.examples.compensation.Spending;
import dk.refusion.examples.file.TextFile;
import dk.refusion.municipality.Municipality;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class MunicipalityMapTest {
    private static final MunicipalityMap MAP = MunicipalityMap.of(
            "Gab & mere",
            "kr. pr. indbygger",
            Map.of(Municipality.BALLERUP, new BigDecimal("1250"), Municipality.BORNHOLM, new BigDecimal("-40")));

    @Test
    void every_municipality_has_one_outline() {
        assertThat(Outlines.PATHS).containsOnlyKeys(Municipality.values());
        assertThat(Outlines.PATHS.values())
                .allSatisfy(path ->
                        assertThat(Outlines.shape(path).getBounds().width).isBetween(1, 400));
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
                .contains("<path fill=\"#ffffff\"")
                .contains("<title>Aarhus: ingen tal</title>");
    }

    @Test
    void the_map_is_xml_that_refers_to_nothing_outside() throws Exception {
        String svg = MAP.svg();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("://", "href", "url(");
    }

    @Test
    void the_picture_of_a_zero_sum_has_both_sides_of_zero() {
        Spending spending = Spending.published("5.57.73");
        Compensation sharing = Compensation.byKey(spending.title(), spending.amounts(), spending.key());

        assertThat(ChartsTest.colours(MunicipalityMap.of("Gab", "kr.", sharing.gaps(), spending.key())
                        .image()))
                .contains(0x8C510A, 0xD8B365, 0xF6E8C3, 0xC7EAE5, 0x5AB4AC, 0x01665E);
    }

    @Test
    void limits_are_round_and_hold_nine_tenths() {
        Shades shades = Shades.of(List.of(new BigDecimal("100"), new BigDecimal("-900"), new BigDecimal("870")));

        assertThat(shades.step()).isEqualByComparingTo("200");
        assertThat(shades.legend().get(0).text()).isEqualTo("over 400");
        assertThat(Shades.of(List.of()).step()).isEqualByComparingTo("1");
        assertThat(shades.colour(BigDecimal.ZERO))
                .isEqualTo(shades.legend().get(2).colour());
    }
}
