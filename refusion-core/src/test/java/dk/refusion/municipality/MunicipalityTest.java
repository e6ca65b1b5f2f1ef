package dk.refusion.municipality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.DomainFile;
import dk.refusion.DomainFile.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityTest {
    @Test
    void there_are_98_with_codes_of_their_own_in_order() {
        assertThat(Municipality.values()).hasSize(98);
        assertThat(Municipality.values())
                .extracting(Municipality::code)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(code -> code >= 101 && code <= 860);
    }

    @Test
    void there_are_11_landsdele_in_5_regions_and_none_is_empty() {
        assertThat(Landsdel.values()).hasSize(11);
        assertThat(Region.values()).hasSize(5);
        assertThat(Municipality.values()).extracting(Municipality::landsdel).containsOnly(Landsdel.values());
        assertThat(Landsdel.values()).extracting(Landsdel::region).containsOnly(Region.values());
    }

    @ParameterizedTest
    @EnumSource
    void a_constant_is_the_danish_name_in_ascii(Municipality municipality) {
        assertThat(municipality.name())
                .isEqualTo(municipality
                        .danish()
                        .toUpperCase(Locale.ROOT)
                        .replace("Æ", "AE")
                        .replace("Ø", "OE")
                        .replace("Å", "AA")
                        .replace("-", "_"));
    }

    @ParameterizedTest
    @EnumSource
    void is_read_from_its_code_its_name_or_both(Municipality municipality) {
        String name = municipality.danish();
        int code = municipality.code();

        assertThat(List.of("" + code, "0" + code, name, code + " " + name, "0" + code + "  " + name, " " + name + " "))
                .allSatisfy(text -> assertThat(Municipality.parse(text)).isEqualTo(municipality));
        assertThat(List.of(
                        name.toUpperCase(Locale.ROOT),
                        name.toLowerCase(Locale.ROOT),
                        name + " Kommune",
                        name + "s kommune",
                        name.replace("aa", "å").replace("Aa", "Å")))
                .allSatisfy(text -> assertThat(Municipality.parse(text)).isEqualTo(municipality));
        assertThat(Municipality.of(code)).isEqualTo(municipality);
    }

    @Test
    void bornholm_has_its_official_name_too_and_koebenhavn_its_english_one() {
        assertThat(Municipality.parse("Bornholms Regionskommune")).isEqualTo(Municipality.BORNHOLM);
        assertThat(Municipality.parse("400 Bornholms Regionskommune")).isEqualTo(Municipality.BORNHOLM);
        assertThat(Municipality.parse("Copenhagen")).isEqualTo(Municipality.KOEBENHAVN);
    }

    @ParameterizedTest
    @CsvSource({
        "Brønderslev-Dronninglund Kommune, BROENDERSLEV",
        "Vesthimmerland, VESTHIMMERLANDS",
        "Høje Taastrup, HOEJE_TAASTRUP",
        "HØJE\u2013TÅSTRUP kommune, HOEJE_TAASTRUP",
        "Lyngby-Tårbæk  Kommune, LYNGBY_TAARBAEK",
        "Ballerup\u00A0Kommune, BALLERUP",
        "151\u00A0Ballerup, BALLERUP"
    })
    void earlier_names_and_other_spaces_and_hyphens_mean_the_same(String text, Municipality municipality) {
        assertThat(Municipality.parse(text)).isEqualTo(municipality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ballerup (151)", "Ballerup Kommune (0151)", "151 - Ballerup", "151: Ballerup", "0151-Ballerup"})
    void the_code_may_stand_behind_the_name_or_apart(String text) {
        assertThat(Municipality.parse(text)).isEqualTo(Municipality.BALLERUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ballerup (153)",
                "00101",
                "1",
                "1101",
                "101,",
                "101København",
                "Region Fyn",
                "Hele landet"
            })
    void other_text_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Municipality.parse(text))
                .withMessageEndingWith("was \"" + text + "\"");
    }

    @Test
    void a_refusal_names_what_would_be_right() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Municipality.parse("Balerup"))
                .withMessage("a municipality is one of the 98 by code, name or both, nearest is 151 Ballerup,"
                        + " was \"Balerup\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Municipality.of(861))
                .withMessageContaining("nearest is 860 Hjørring")
                .withMessageEndingWith("was \"861\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Municipality.parse("151 Hjørring"))
                .withMessage("the code and the name of a municipality must agree, and 151 is Ballerup,"
                        + " was \"151 Hjørring\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"411", "Christiansø", "411 Christiansø"})
    void christiansoe_is_no_municipality(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Municipality.parse(text))
                .withMessageContaining("Christiansø belongs to none");
    }

    @Test
    void names_are_those_of_danmarks_statistik() {
        Set<String> names = EnumSet.allOf(Municipality.class).stream()
                .map(Municipality::danish)
                .collect(toCollection(LinkedHashSet::new));

        assertThat(areas("regk31_2019_kr_per_inhabitant.csv", "municipality"))
                .containsAll(names)
                .hasSize(names.size() + 1)
                .contains("Hele landet");
        assertThat(areas("population_folk1a_selected_quarters.csv", "area"))
                .containsAll(names)
                .containsAll(Arrays.stream(Region.values()).map(Region::danish).toList());
        assertThat(areas("auk01_annual_means.csv", "area")).containsAll(names);
    }

    @Test
    void codes_are_those_of_the_ministry() {
        List<Row> municipalities = DomainFile.rows("kou106_foertidspension_100pct_refusion.csv").stream()
                .filter(row -> row.get("code").length() == 3)
                .toList();

        assertThat(municipalities).hasSize(29).allSatisfy(row -> {
            Municipality municipality = Municipality.of(Integer.parseInt(row.get("code")));
            assertThat(Municipality.parse(row.get("area"))).isEqualTo(municipality);
            assertThat(municipality.region()).isEqualTo(Region.HOVEDSTADEN);
        });
    }

    @Test
    void each_lies_in_the_landsdel_under_which_danmarks_statistik_lists_it() {
        Map<String, Set<String>> listed = new LinkedHashMap<>();
        Set<String> current = new LinkedHashSet<>();
        for (String area : areas("auk01_annual_means.csv", "area")) {
            if (area.startsWith("Province ")) {
                current = new LinkedHashSet<>();
                listed.put(area.substring("Province ".length()), current);
            } else if (Arrays.stream(Municipality.values())
                    .anyMatch(m -> m.danish().equals(area))) {
                current.add(area);
            }
        }

        assertThat(listed).hasSize(11);
        // Bornholm is the name of a landsdel and of its only municipality
        assertThat(Landsdel.values())
                .allSatisfy(landsdel -> assertThat(Arrays.stream(Municipality.values())
                                .filter(m -> m.landsdel() == landsdel)
                                .map(Municipality::danish))
                        .containsExactlyInAnyOrderElementsOf(listed.getOrDefault(landsdel.danish(), Set.of())));
    }

    @Test
    void the_population_of_the_municipalities_sums_to_that_of_their_regions_in_every_quarter() {
        Map<String, List<Row>> quarters = DomainFile.rows("population_folk1a_selected_quarters.csv").stream()
                .collect(groupingBy(row -> row.get("period")));

        assertThat(quarters).hasSize(5);
        quarters.forEach((quarter, rows) -> {
            Map<String, Long> population = rows.stream()
                    .collect(groupingBy(
                            row -> row.get("area"), summingLong(row -> Long.parseLong(row.get("population")))));
            Map<Region, Long> sums = new EnumMap<>(Region.class);
            // Christiansø lies in no municipality, but in the figures of the capital's region
            sums.put(Region.HOVEDSTADEN, population.getOrDefault("Christiansø", 0L));
            for (Municipality municipality : Municipality.values()) {
                sums.merge(municipality.region(), population.getOrDefault(municipality.danish(), 0L), Long::sum);
            }
            assertThat(sums)
                    .as(quarter)
                    .allSatisfy(
                            (region, sum) -> assertThat(sum).isPositive().isEqualTo(population.get(region.danish())));
        });
    }

    private static Set<String> areas(String file, String column) {
        return DomainFile.rows(file).stream().map(row -> row.get(column)).collect(toCollection(LinkedHashSet::new));
    }
}
