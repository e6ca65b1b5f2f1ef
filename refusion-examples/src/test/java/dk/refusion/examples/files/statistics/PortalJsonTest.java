package dk.refusion.examples.files.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.file.Problem;
import dk.refusion.indicator.Caseload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portals' interfaces answer in JSON is read as their CSV files are, as strictly. */
class PortalJsonTest {
    /** In the shape of AUK01 at Statistikbanken. */
    private static final String JSON_STAT = """
            {"class": "dataset", "version": "2.0", "label": "Fuldtidsmodtagere", "source": "Danmarks Statistik",
             "id": ["OMRÅDE", "YDELSESTYPE", "ContentsCode", "Tid"], "size": [2, 3, 1, 4],
             "role": {"time": ["Tid"], "metric": ["ContentsCode"]},
             "dimension": {
              "OMRÅDE": {"label": "område", "category": {"index": {"000": 0, "151": 1},
                "label": {"000": "Hele landet", "151": "Ballerup"}}},
              "YDELSESTYPE": {"label": "ydelsestype", "category": {"index": ["TOT", "20", "21"],
                "label": {"TOT": "I alt", "20": "Sygedagpenge", "21": "Kontanthjælp"}}},
              "ContentsCode": {"label": "Indhold", "category": {"index": {"AUK01": 0},
                "label": {"AUK01": "Fuldtidsmodtagere"}, "unit": {"AUK01": {"base": "antal", "decimals": 0}}}},
              "Tid": {"label": "tid", "category": {"index": {"2024K1": 0, "2024K2": 1, "2024K3": 2, "2024K4": 3},
                "label": {"2024K1": "2024K1", "2024K2": "2024K2", "2024K3": "2024K3", "2024K4": "2024K4"}}}},
             "value": [300, 301, 302, 303, 100, 100, 101, 101, 200, 201, 201, 202,
                       30, 31, 32, 33, 10, 11, 12, 13, 20, 20, 20, 20]}
            """;

    private final List<String> remarks = new ArrayList<>();

    private StatisticsFile read(String json) {
        TextFile file = new TextFile("auk01.json", json, remark -> remarks.add(remark.toString()));
        return StatisticsFile.read("AUK01", PortalJson.lines(file), StatisticsFile.Absent.MISSING);
    }

    private static String volumes(Imported<Caseload> imported) {
        Caseload ballerup = imported.area("Ballerup");
        return ballerup.benefits().stream()
                .map(benefit ->
                        benefit.danish() + " " + ballerup.get(benefit, 2024).orElseThrow())
                .toList()
                .toString();
    }

    @Test
    void json_stat_is_read_and_a_total_beside_its_parts_is_left_out() {
        Imported<Caseload> read = read(JSON_STAT).caseloads();

        assertThat(read.areas()).containsOnlyKeys("Ballerup", "Hele landet");
        assertThat(volumes(read))
                .contains("Sygedagpenge 11,50", "Kontanthjælp 20,00")
                .doesNotContain("I alt");
        assertThat(read.skipped()).hasSize(8).extracting(Problem::right).allMatch(why -> why.contains("subtotal"));
        assertThat(remarks).containsExactly("auk01.json: JSON er læst som en tabel, hvis overskrift er linje 1");
    }

    @Test
    void the_older_json_stat_says_the_same() {
        String older = JSON_STAT
                .replace("{\"class\": \"dataset\", \"version\": \"2.0\",", "{\"dataset\": {")
                .replaceAll("\"id\": (\\[[^]]*]), \"size\": (\\[[^]]*]),\\s*\"role\": (\\{[^}]*}),", "")
                .replace(
                        "\"dimension\": {",
                        "\"dimension\": {\"id\": [\"OMRÅDE\", \"YDELSESTYPE\", \"ContentsCode\", \"Tid\"],"
                                + " \"size\": [2, 3, 1, 4], \"role\": {\"time\": [\"Tid\"]},")
                .replace("20, 20, 20, 20]}", "20, 20, 20, 20]}}");

        assertThat(volumes(read(older).caseloads()))
                .isEqualTo(volumes(read(JSON_STAT).caseloads()));
    }

    @Test
    void a_number_that_is_not_there_is_missing_and_not_zero() {
        String sparse = JSON_STAT.replaceAll("(?s)\"value\": .*", "\"value\": {\"16\": 10, \"17\": 11, \"18\": null}}");
        Imported<Caseload> read = read(sparse).caseloads();

        assertThat(read.skipped().stream().map(Problem::right).distinct())
                .contains("uden tal: mangler, og er ikke nul");
        assertThat(read.areas().values())
                .allMatch(area -> area.benefits().stream()
                        .allMatch(benefit -> area.get(benefit, 2024).isEmpty()));
    }

    @Test
    void thousands_are_multiplied_as_eurostat_counts() {
        String eurostat = """
                {"version": "2.0", "class": "dataset", "id": ["freq", "unit", "geo", "time"], "size": [1, 1, 1, 1],
                 "dimension": {
                  "freq": {"label": "Time frequency", "category": {"index": {"A": 0}, "label": {"A": "Annual"}}},
                  "unit": {"label": "Unit", "category": {"index": {"THS_PER": 0}, "label": {"THS_PER": "Thousand persons"}}},
                  "geo": {"label": "Geopolitical entity", "category": {"index": {"DK": 0}, "label": {"DK": "Denmark"}}},
                  "time": {"label": "Time", "category": {"index": {"2024": 0}, "label": {"2024": "2024"}}}},
                 "value": {"0": 12.345}}
                """;

        assertThat(read(eurostat).caseloads().area("Hele landet").total(2024).orElseThrow())
                .hasToString("12.345,00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "size": [2, 3, 1, 4]|"size": [2, 3, 1, 5]|dimensionerne har [2, 3, 1, 4] kategorier
            [300, 301,|[301,|value skal have 24 tal
            "antal"|"pct."|enheden er pct.; hent antallet af personer
            "version": "2.0",|"version": "2.0|ikke gyldig JSON
            "dimension"|"dimensions"|har ingen kategorier
            "value"|"values"|JSON, men ikke en tabel
            """)
    void what_is_damaged_or_counts_no_persons_is_refused(String part, String other, String why) {
        assertThatThrownBy(() -> read(JSON_STAT.replace(part, other)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"TableID\": \"y\", \"Variables\": [{\"Name\": \"area\", \"Label\": \"Area\"}, {\"Name\": \"p\", \"Label\":"
                        + " \"Periode\"}, {\"Name\": \"y\", \"Label\": \"Ydelsesgrupper\"}, {\"Name\": \"m\", \"Label\":"
                        + " \"Antal fuldtidspersoner\"}], \"Data\": [[\"Ballerup\", \"2024Y01\", \"Sygedagpenge mv.\", 11.5]]}]",
                "{\"columns\": [\"Area\", \"Periode\", \"Ydelsesgrupper\", \"Antal fuldtidspersoner\"],"
                        + " \"data\": [[\"Ballerup\", \"2024\", \"Sygedagpenge mv.\", 11.5]]}",
                "[{\"Area\": \"Ballerup\", \"Periode\": \"2024\", \"Ydelsesgrupper\": \"Sygedagpenge mv.\","
                        + " \"Antal fuldtidspersoner\": 11.5}]"
            })
    void the_answers_of_jobindsats_are_read(String json) {
        assertThat(volumes(read(json).caseloads())).isEqualTo("[Sygedagpenge mv. 11,50]");
    }

    @Test
    void a_row_of_another_width_is_refused() {
        assertThatThrownBy(() -> read("{\"columns\": [\"Area\", \"Periode\"], \"data\": [[\"Ballerup\"]]}"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("række 2 har 1 værdier, men der er 2 kolonner");
    }

    @Test
    void a_px_file_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> TextFile.of(
                        "auk01.px", "CHARSET=\"ANSI\";\nAXIS-VERSION=\"2010\";\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("hent tabellen som CSV i stedet; filen er i formatet PX");
    }
}
