package dk.refusion.examples.files.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.statistics.StatisticsFile.Absent;
import dk.refusion.file.BadInput;
import dk.refusion.indicator.Caseload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which a portal saves a table, and the names that it gives to periods and columns. */
class PortalFormsTest {
    private static Imported<Caseload> read(String file) {
        return StatisticsFile.read(
                        "T", CsvFile.of(TextFile.of("t.csv", file.getBytes(StandardCharsets.UTF_8))), Absent.MISSING)
                .caseloads();
    }

    private static String of(String area, Imported<Caseload> read) {
        return read.area(area).benefits().stream()
                .map(benefit -> benefit + " "
                        + read.area(area)
                                .get(benefit, 2024)
                                .map(Object::toString)
                                .orElse("-"))
                .collect(Collectors.joining(", "));
    }

    // ------------------------------------------------------------------ sums beside their parts

    @Test
    void a_sum_of_rounded_parts_is_one_although_it_is_not_exact() {
        Imported<Caseload> read = read("""
                OMRÅDE;YDELSE;TID;INDHOLD
                Hele landet;Forsørgede;2023;280001
                Hele landet;Dagpenge;2023;100000
                Hele landet;Kontanthjælp;2023;180000
                Hele landet;Forsørgede;2024;259999
                Hele landet;Dagpenge;2024;90000
                Hele landet;Kontanthjælp;2024;170000
                Ballerup;Forsørgede;2023;1900
                Ballerup;Dagpenge;2023;400
                Ballerup;Kontanthjælp;2023;1500
                Ballerup;Forsørgede;2024;1851
                Ballerup;Dagpenge;2024;380
                Ballerup;Kontanthjælp;2024;1470
                """);

        assertThat(of("Ballerup", read)).isEqualTo("Dagpenge 380,00, Kontanthjælp 1.470,00");
        assertThat(read.skipped().toString()).contains("er overalt summen af Dagpenge og Kontanthjælp");
    }

    @Test
    void a_sum_of_all_others_needs_only_two_different_numbers() {
        Imported<Caseload> read = read("""
                OMRÅDE;YDELSE;TID;INDHOLD
                Hele landet;Tilsammen;2024;3000
                Hele landet;Dagpenge;2024;1000
                Hele landet;Kontanthjælp;2024;2000
                Ballerup;Tilsammen;2024;30
                Ballerup;Dagpenge;2024;10
                Ballerup;Kontanthjælp;2024;20
                """);

        assertThat(of("Ballerup", read)).isEqualTo("Dagpenge 10,00, Kontanthjælp 20,00");
        assertThat(read.skipped()).hasSize(2);
    }

    @Test
    void small_numbers_that_nearly_add_up_are_no_sum() {
        Imported<Caseload> read = read("""
                OMRÅDE;YDELSE;TID;INDHOLD
                Ballerup;A;2021;3
                Ballerup;B;2021;2
                Ballerup;C;2021;2
                Ballerup;A;2022;5
                Ballerup;B;2022;3
                Ballerup;C;2022;1
                Ballerup;A;2023;4
                Ballerup;B;2023;3
                Ballerup;C;2023;2
                Ballerup;A;2024;6
                Ballerup;B;2024;3
                Ballerup;C;2024;2
                """);

        assertThat(of("Ballerup", read)).isEqualTo("A 6,00, B 3,00, C 2,00");
    }

    // ------------------------------------------------------------------ matrices

    @ParameterizedTest
    @ValueSource(strings = {"""
                T: Modtagere
                ;Kontanthjælp;;Sygedagpenge;
                ;2023;2024;2023;2024
                Hele landet;100000;98000;60000;61000
                Ballerup;400;380;600;620
                """, """
                T: Modtagere
                ;2023;;2024;
                ;Kontanthjælp;Sygedagpenge;Kontanthjælp;Sygedagpenge
                Hele landet;100000;60000;98000;61000
                Ballerup;400;600;380;620
                """, """
                T: Modtagere
                ;;2023;2024
                Kontanthjælp;Hele landet;100000;98000
                ;Ballerup;400;380
                Sygedagpenge;Hele landet;60000;61000
                ;Ballerup;600;620
                I alt;Hele landet;160000;159000
                ;Ballerup;1000;1000
                """, """
                T: Modtagere
                ;;Hele landet;Ballerup
                2023;Kontanthjælp;100000;400
                ;Sygedagpenge;60000;600
                2024;Kontanthjælp;98000;380
                ;Sygedagpenge;61000;620
                """})
    void benefits_periods_and_areas_may_stand_on_either_side_of_a_matrix(String file) {
        assertThat(of("Ballerup", read(file))).isEqualTo("Kontanthjælp 380,00, Sygedagpenge 620,00");
    }

    @Test
    void a_matrix_that_parts_its_rows_in_two_more_ways_is_refused_with_both() {
        assertThatThrownBy(() -> read("""
                ;;;2023;2024
                Mænd;Kontanthjælp;Hele landet;1;2
                Kvinder;Sygedagpenge;Ballerup;3;4
                """))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Mænd, Kvinder; Kontanthjælp, Sygedagpenge; udtræk tabellen for én af hver");
    }

    // ------------------------------------------------------------------ names

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024Y01",
                "2024y1",
                "2024H1 2024H2",
                "2024k1 2024K2 2024Q3 2024Q04",
                "1. kvartal 2024,2. kvt. 2024,3. kv. 2024,4. kvartal 2024",
                "1. halvår 2024,2. halvår 2024",
                "januar 2024,feb 2024,marts 2024,apr. 2024,maj 2024,June 2024,juli 2024,August 2024,sep 2024,okt 2024,"
                        + "nov 2024,december 2024"
            })
    void a_year_is_known_by_its_parts_under_all_their_names(String periods) {
        String rows = List.of(periods.split(periods.contains(",") ? "," : " ", -1)).stream()
                .map(period -> "Ballerup;" + period + ";380\n")
                .collect(Collectors.joining());

        assertThat(of("Ballerup", read("OMRÅDE;TID;INDHOLD\n" + rows))).isEqualTo("Alle rækker 380,00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024QMAT04", "2024YMAT12", "2024U01", "2024.0", "24"})
    void what_is_no_part_of_a_year_is_no_period(String period) {
        assertThatThrownBy(() -> Period.parse(period)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bopælskommune;Periode;Fuldtidspersoner",
                "Jobcenter;Tid;Gennemsnitligt antal fuldtidspersoner",
                "Geografi;Quarter;Number of full-time persons",
                "Kommunenavn;Year;Antal fuldtidsmodtagere (gns.)"
            })
    void an_area_is_known_by_its_texts_and_full_time_persons_by_part_of_their_name(String head) {
        assertThat(of(
                        "Ballerup",
                        read(head + ";Fuldtidspersoner i pct. af befolkningen\nHele landet;2024;98000;3,1\n"
                                + "Ballerup;2024;380;1,2\n")))
                .isEqualTo("Alle rækker 380,00");
    }
}
