package dk.refusion.examples.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.report.chart.MunicipalityMap;
import dk.refusion.examples.report.page.PageRules;
import dk.refusion.examples.report.page.ReadPage;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The report that the main job writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {
    private String markup = "";
    private ReadPage page = ReadPage.of("<html/>");

    @BeforeAll
    void run_the_main_job(@TempDir Path folder) throws IOException {
        assertThat(CommandRun.refusion(folder).exitCode()).isZero();
        markup = Files.readString(folder.resolve("refusion-investering.html"));
        page = ReadPage.of(markup);
    }

    @Test
    void it_stands_alone_and_can_be_read_without_seeing_it() {
        PageRules.assertKept(markup);
        assertThat(page.elements("figure")).hasSize(12);
        assertThat(page.elements("table")).hasSize(12);
    }

    @Test
    void its_chapters_tell_one_story() {
        assertThat(page.texts("h2"))
                .containsExactly(
                        "Hvad staten refunderer",
                        "Hvad en investering kaster af sig",
                        "Hvem der sparer, når forløb bliver kortere",
                        "Ballerup i forhold til landet",
                        "Hvem betaler for hvem",
                        "Kilder og forbehold");
    }

    @Test
    void its_contents_lead_to_every_chapter() {
        List<String> ids = page.elements("h2").stream()
                .map(heading -> "#" + heading.getAttribute("id"))
                .toList();

        assertThat(page.attributes("href")).isEqualTo(ids);
        assertThat(page.texts("a")).isEqualTo(page.texts("h2"));
    }

    @Test
    void the_ladder_gives_by_tier_what_its_percentage_says_and_2015_gave_thirty_throughout() {
        List<List<String>> tiers = rows("Borgerens uger efter trin, kr.");

        assertThat(tiers)
                .containsExactly(
                        List.of("1 (80 %)", "4", "8.554,82", "3.208,07", "5.346,75", "10.693,54"),
                        List.of("2 (40 %)", "22", "26.152,55", "19.614,44", "6.538,11", "65.381,40"),
                        List.of("3 (30 %)", "26", "22.707,35", "22.707,35", "0,00", "75.691,07"),
                        List.of("4 (20 %)", "27", "15.546,82", "23.320,16", "-7.773,34", "77.733,81"),
                        List.of("I alt", "79", "72.961,54", "68.850,02", "4.111,52", "229.499,82"));
        assertThat(page.texts("desc"))
                .contains("Refusionstrappen i pct. af det udbetalte: 2025-W01 til 2025-W04 80,"
                        + " 2025-W05 til 2025-W26 40, 2025-W27 til 2025-W52 30, 2026-W01 til 2026-W27 20;"
                        + " Efteråret 2015 i pct. af det udbetalte: 2025-W01 til 2026-W27 30");
    }

    @Test
    void the_weeks_on_the_tiers_add_up() {
        List<List<String>> shares = rows("Genererede borgeres uger i 2025 efter trin");

        assertThat(shares).hasSize(5);
        assertThat(shares.subList(0, 4).stream().mapToInt(row -> Integer.parseInt(row.get(2))))
                .satisfies(weeks -> assertThat(
                                weeks.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(Integer.parseInt(shares.get(4).get(2))));
    }

    @Test
    void ballerup_had_fewer_on_social_assistance_in_2014_than_the_nation_let_expect() {
        assertThat(rows("Kontanthjælp, nettoledige, fuldtidspersoner"))
                .hasSize(18)
                .contains(
                        List.of("2013", "383,3", "333,5", "49,7", "30.184,3"),
                        List.of("2014", "301,5", "358,3", "-56,8", "28.217,8"));
        assertThat(page.texts("dd")).contains("56,8");
        assertThat(page.texts("dt")).anyMatch(fact -> fact.startsWith("færre fuldtidspersoner"));
    }

    @Test
    void the_gaps_of_all_landsdele_and_municipalities_are_told_and_sum_to_zero() {
        List<List<String>> landsdele = rows("Landsdelene, mio. kr.");

        assertThat(landsdele.stream().map(row -> row.get(0)).limit(Landsdel.values().length))
                .containsExactlyElementsOf(
                        Arrays.stream(Landsdel.values()).map(Landsdel::danish).toList());
        assertThat(landsdele.get(landsdele.size() - 1))
                .containsExactly("Hele landet", "0,0", "0", "13.805,1", "13.805,1");
        assertThat(rows("Kommunerne, mio. kr."))
                .hasSize(Municipality.values().length)
                .contains(List.of("Ballerup", "-3,1", "-63", "115,2", "118,3"));
    }

    @Test
    void the_map_tells_every_municipality_and_keeps_the_licence_of_its_outlines() {
        Element map = page.elements("svg").get(11);
        List<String> told = ReadPage.inside(map, "title").stream()
                .map(Element::getTextContent)
                .toList();

        assertThat(told).contains("Ballerup: -63").noneMatch(text -> text.contains("ingen tal"));
        for (Municipality municipality : Municipality.values()) {
            assertThat(told).anyMatch(text -> text.startsWith(municipality.danish() + ": "));
        }
        assertThat(ReadPage.inside(map, "metadata").get(0).getTextContent())
                .contains("Copyright (c) 2022 Martin Polley")
                .contains("The above copyright notice and this permission notice shall be included")
                .contains("THE SOFTWARE IS PROVIDED \"AS IS\"");
        assertThat(TextFile.shipped(MunicipalityMap.class, "kommuner.csv").text())
                .contains("MIT License");
    }

    @Test
    void its_sources_are_named() {
        assertThat(page.texts("li"))
                .anyMatch(source -> source.contains("genererede personer; ingen af dem findes"))
                .anyMatch(source -> source.contains("lov 994/2015 § 5"))
                .anyMatch(source -> source.contains("AUK01 (CC BY 4.0)"))
                .anyMatch(source -> source.contains("REGK31"))
                .anyMatch(source -> source.contains("react-denmark-map"));
    }

    private List<List<String>> rows(String caption) {
        Element table = page.elements("table").stream()
                .filter(one ->
                        ReadPage.inside(one, "caption").get(0).getTextContent().equals(caption))
                .findFirst()
                .orElseThrow();
        return ReadPage.inside(table, "tr").stream()
                .skip(1)
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    ReadPage.inside(row, "*").forEach(cell -> cells.add(cell.getTextContent()));
                    return cells;
                })
                .toList();
    }
}
