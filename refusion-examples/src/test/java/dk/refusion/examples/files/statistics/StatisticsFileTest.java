package dk.refusion.examples.files.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.statistics.StatisticsFile.Absent;
import dk.refusion.file.BadInput;
import dk.refusion.indicator.AgeGroup;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.indicator.Population;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsFileTest {
    private static final BenefitCode KONTANTHJAELP = BenefitCode.statbank("Kontanthjælp", "Kontanthjælp");

    @Test
    void quarters_of_an_area_written_in_four_ways_make_its_annual_mean() {
        Imported<Caseload> auk01 = shipped("AUK01", "auk01.csv").caseloads();

        assertThat(auk01.area("Ballerup").get(KONTANTHJAELP, 2024)).contains(FullTimePersons.of("301.625"));
        assertThat(auk01.area("Hele landet").get(KONTANTHJAELP, 2024)).contains(FullTimePersons.of("29950"));
        assertThat(auk01.source()).first().isEqualTo("AUK01, auk01.csv");
    }

    @Test
    void a_row_without_a_number_is_missing_and_so_is_its_year() {
        Imported<Caseload> auk01 = shipped("AUK01", "auk01.csv").caseloads();

        assertThat(auk01.area("København").get(KONTANTHJAELP, 2024)).isEmpty();
        assertThat(auk01.skipped().toString())
                .contains("linje 11, kolonne 4 (INDHOLD), \"..\": uden tal: mangler, og er ikke nul")
                .contains("København Kontanthjælp 2024: 3 perioder");
    }

    @Test
    void christiansoe_is_skipped_and_said_so() {
        assertThat(shipped("AUK01", "auk01.csv").caseloads().skipped().toString())
                .contains("linje 10, kolonne 1 (OMRÅDE), \"411 Christiansø\"")
                .contains("er ingen kommune");
    }

    @Test
    void an_export_by_hand_keeps_its_heading_and_footing_as_the_source() {
        Imported<Caseload> jobindsats = shipped("y30r21", "jobindsats.csv").caseloads();

        assertThat(jobindsats.area("Ballerup").get(BenefitCode.statbank("A-dagpenge", "A-dagpenge"), 2024))
                .contains(FullTimePersons.of("512.4"));
        assertThat(jobindsats.source())
                .containsExactly(
                        "y30r21, jobindsats.csv",
                        "Eksempel i formen fra jobindsats; tallene er opfundne",
                        "Tabel y30r21",
                        "Kilde: opfundet");
        assertThat(jobindsats.skipped()).hasSize(2);
        assertThat(jobindsats.skipped().toString()).contains("\"2025QMAT02\": skriv et år", "linje 7");
    }

    @Test
    void a_row_that_is_not_there_is_zero_in_bulk_and_missing_otherwise() {
        String file = """
                OMRÅDE;YDELSE;TID;INDHOLD
                151;Kontanthjælp;2024;10
                153;Kontanthjælp;2025;7
                155;Kontanthjælp;2024;
                """;

        assertThat(of(file, Absent.ZERO).caseloads().area("Brøndby").get(KONTANTHJAELP, 2024))
                .contains(FullTimePersons.ZERO);
        assertThat(of(file, Absent.MISSING).caseloads().area("Brøndby").get(KONTANTHJAELP, 2024))
                .isEmpty();
        assertThat(of(file, Absent.ZERO).caseloads().area("Dragør").get(KONTANTHJAELP, 2024))
                .isEmpty();
    }

    @Test
    void the_population_is_that_of_the_first_quarter() {
        Imported<Population> folk1a = of("""
                        OMRÅDE;KØN;ALDER;TID;INDHOLD
                        151;I alt;Alder i alt;2019K1;48458
                        151;I alt;Alder i alt;2019K2;48500
                        """, Absent.MISSING).populations(AgeGroup.all());

        assertThat(folk1a.area("Ballerup").get(2019)).hasValue(48_458);
        assertThat(folk1a.skipped()).singleElement().asString().contains("Ballerup 2019: kun hele folketal");
    }

    @Test
    void rows_that_differ_in_something_else_are_refused() {
        assertThatThrownBy(
                        () -> of("OMRÅDE;KØN;TID;INDHOLD\n151;Mænd;2019K1;1\n151;Kvinder;2019K1;2\n", Absent.MISSING))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("\"KØN\": kolonnen har 2 forskellige tekster");
    }

    @Test
    void a_row_twice_is_counted_once_and_said_so() {
        Imported<Caseload> twice = of(
                        "OMRÅDE;YDELSE;TID;INDHOLD\n151;Kontanthjælp;2024;1\nBallerup;Kontanthjælp;2024;9\n",
                        Absent.MISSING)
                .caseloads();

        assertThat(twice.area("Ballerup").get(KONTANTHJAELP, 2024)).contains(FullTimePersons.of(1));
        assertThat(twice.skipped()).singleElement().asString().contains("linje 3", "findes også på en linje før");
    }

    @Test
    void a_file_without_a_head_is_refused() {
        assertThatThrownBy(() -> of("Kontanthjælp;i alt;2024;10\n", Absent.MISSING))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("skriv en overskrift med en kolonne TID eller Periode");
    }

    @Test
    void windows_1252_is_read_as_utf_8_is() {
        String file = "OMRÅDE;YDELSE;TID;INDHOLD\nKøbenhavn;Kontanthjælp;2024;10\n";

        assertThat(StatisticsFile.read(
                                "AUK01",
                                CsvFile.of(TextFile.of("a.csv", file.getBytes(Charset.forName("windows-1252")))),
                                Absent.MISSING)
                        .caseloads()
                        .area("København")
                        .get(KONTANTHJAELP, 2024))
                .contains(FullTimePersons.of(10));
    }

    @Test
    void further_measures_are_not_read_and_refuse_nothing() {
        Imported<Caseload> y30r21 = of("""
                        Område;Periode;Ydelsesgrupper;Forventet antal fuldtidspersoner;Faktisk antal fuldtidspersoner;Forskel i pct.
                        Ballerup;2023;A-dagpenge;500;510;2
                        Ballerup;2024;A-dagpenge;490;495;1
                        """, Absent.MISSING).caseloads();

        assertThat(y30r21.area("Ballerup").get(BenefitCode.statbank("A-dagpenge", "A-dagpenge"), 2023))
                .contains(FullTimePersons.of(510));
        assertThat(y30r21.skipped()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOTKTH", "I alt", "Offentligt forsørgede i alt"})
    void a_subtotal_beside_its_parts_is_left_out_and_said_so(String subtotal) {
        String rows = "OMRÅDE;YDELSE;TID;INDHOLD\n151;" + subtotal + ";2024;12\n";

        Imported<Caseload> both =
                of(rows + "151;Kontanthjælp;2024;10\n", Absent.ZERO).caseloads();

        assertThat(both.area("Ballerup").total(2024)).contains(FullTimePersons.of(10));
        assertThat(both.skipped()).singleElement().asString().contains("linje 2", subtotal, "tæller dem igen");
        assertThat(of(rows, Absent.ZERO).caseloads().area("Ballerup").total(2024))
                .contains(FullTimePersons.of(12));
    }

    @Test
    void a_population_with_decimals_is_left_out() {
        assertThat(of("OMRÅDE;TID;INDHOLD\n151;2019K1;48458,5\n", Absent.MISSING)
                        .populations(AgeGroup.all())
                        .skipped())
                .singleElement()
                .asString()
                .contains("kun hele folketal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.34", "-5", "ti"})
    void what_is_no_volume_is_skipped(String value) {
        Imported<Caseload> imported = of(
                        "OMRÅDE;YDELSE;TID;INDHOLD\n151;Kontanthjælp;2024;" + value + "\n", Absent.MISSING)
                .caseloads();

        assertThat(imported.areas()).isEmpty();
        assertThat(imported.skipped()).singleElement().asString().contains("\"" + value + "\": skriv et tal");
    }

    @ParameterizedTest
    @CsvSource({"2025K3,2025,3,4", "2025Q3,2025,3,4", "2025M03,2025,3,12", "2025,2025,1,1"})
    void periods_are_read_as_the_portals_write_them(String text, int year, int number, int ofYear) {
        assertThat(Period.parse(text)).isEqualTo(new Period(year, number, ofYear));
    }

    @ParameterizedTest
    @CsvSource({
        "000,Hele landet",
        "084,Region Hovedstaden",
        "085 Region Sjælland,Region Sjælland",
        "1081,Region Nordjylland",
        "0101,København",
        "101 København,København",
        "landsdel fyn,Landsdel Fyn"
    })
    void an_area_has_one_name_however_it_is_written(String text, String name) {
        assertThat(AreaName.parse(text)).isEqualTo(name);
    }

    private static StatisticsFile shipped(String table, String file) {
        return StatisticsFile.read(table, CsvFile.of(TextFile.shipped(StatisticsFile.class, file)), Absent.MISSING);
    }

    private static StatisticsFile of(String file, Absent absent) {
        return StatisticsFile.read(
                "X1", CsvFile.of(TextFile.of("x.csv", file.getBytes(StandardCharsets.UTF_8))), absent);
    }
}
