package dk.refusion.examples.cli.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndicatorCommandTest {
    private static final String PERSONS = """
            # Kilde: egen opgørelse
            område;ydelse;år;fuldtidspersoner
            Ballerup;Kontanthjælp;2013;1.000
            Ballerup;Kontanthjælp;2014;900
            Ballerup;Sygedagpenge;2013;500
            Ballerup;Sygedagpenge;2014;600,5
            Hele landet;Kontanthjælp;2013;100.000
            Hele landet;Kontanthjælp;2014;100.000
            Hele landet;Sygedagpenge;2013;50.000
            Hele landet;Sygedagpenge;2014;50.000
            """;

    private static final String EXPORTED = """
            OMRÅDE;YDELSESTYPE;TID;INDHOLD
            151;Kontanthjælp;2023;1000
            151;Kontanthjælp;2024;900
            000 Hele landet;Kontanthjælp;2023;100000
            000 Hele landet;Kontanthjælp;2024;100000
            411 Christiansø;Kontanthjælp;2024;1
            153;Kontanthjælp;2023;500
            Ballerup;Kontanthjælp;2025QMAT02;498,0
            151;Sygedagpenge;2024;..
            """;

    @TempDir
    private Path folder;

    @Test
    void without_arguments_ballerup_is_compared_with_the_nation_in_2014() {
        CommandRun run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Økonomisk indikatormodel: Ballerup i forhold til Hele landet
                Metode: udvikling. Forventet er årets fuldtidspersoner, hvis sidste års havde udviklet sig som i
                  Hele landet.

                Kontanthjælp, nettoledige       2013       2014  Udvikling
                Ballerup                      383,25     301,50   -21,33 %
                Hele landet                30.184,25  28.217,75    -6,51 %

                2014                       Fuldtidspersoner  Forventet  Afvigelse  Værdi (mio. kr.)
                Kontanthjælp, nettoledige            301,50     358,28     -56,78                 -
                I alt                                301,50     358,28     -56,78                 -

                Afvigelse: fuldtidspersoner minus forventet; under nul er bedre end Hele landet, over nul er
                  dårligere.
                Værdi: hvad afvigelsen er værd for kommunen pr. år. Den kræver en effektiv sats for hver ydelse:
                  --rate, --gross-price eller --rates.
                Ballerup opgjorde selv 2014 til en forbedring på 7,6 mio. kr. over alle ydelser. Det tal kan
                  ikke genberegnes af offentlige tal: hverken kommunens mængder eller dens effektive satser er
                  offentliggjort. Afvigelsen i 2014 ville alene være 7,6 mio. kr. værd ved en effektiv sats på
                  133.846,85 kr. pr. fuldtidsperson.

                Kilde: Danmarks Statistik, AUK01 (CC BY 4.0), nettoledige kontanthjælpsmodtagere,
                  fuldtidspersoner, eget gennemsnit af årets fire kvartaler.
                Befolkning: Danmarks Statistik, FOLK1A (CC BY 4.0), 1. januar 2008, 2011, 2015, 2019 og 2022.
                """);
    }

    @ParameterizedTest
    @CsvSource({"Hjørring, '-42,66'", "740, '105,86'", "aabenraa kommune, '-40,02'"})
    void a_municipality_is_chosen_by_name_or_code(String municipality, String deviation) {
        assertThat(run("--municipality", municipality).out())
                .containsPattern("\nI alt .* " + deviation + " +-\n")
                .doesNotContain("7,6 mio. kr.");
    }

    @Test
    void several_years_are_a_series() {
        assertThat(run("--municipality", "Silkeborg", "--years", "2012-2014").out())
                .contains("""

                År    Afvigelse (fuldtidspersoner)  Værdi (mio. kr.)
                2012                        -47,15                 -
                2013                         42,97                 -
                2014                        105,86                 -

                """);
    }

    @Test
    void a_gross_price_is_refunded_by_the_first_52_weeks_on_the_ladder() {
        assertThat(unwrapped(run("--gross-price", "145.000")))
                .contains("Effektiv sats for Kontanthjælp, nettoledige: 89.788,46 kr. pr. fuldtidsperson (bruttopris"
                        + " 145.000,00 kr., gennemsnitlig refusion 38,08 % i 52 uger fra en ny start på den gældende"
                        + " refusionstrappe).")
                .contains("-56,78              5,10");
    }

    @ParameterizedTest
    @CsvSource({"1, '80,00'", "4, '80,00'", "5, '72,00'", "26, '46,15'", "52, '38,08'", "104, '29,04'"})
    void the_average_refund_follows_from_the_weeks_since_a_fresh_start(String weeks, String refund) {
        assertThat(unwrapped(run("--gross-price", "1.000", "--weeks", weeks))).contains("refusion " + refund + " % i ");
    }

    @Test
    void a_given_rate_prices_the_deviation_and_a_target_tells_the_rate_it_takes() {
        String printed = unwrapped(run("--rate", "133.846,85", "--target", "1.000.000"));

        assertThat(printed)
                .contains(" -56,78              7,60\n")
                .contains("Afvigelsen i 2014 ville alene være 1,0 mio. kr. værd ved en effektiv sats på 17.611,43 kr.")
                .doesNotContain("Ballerup opgjorde selv");
    }

    @Test
    void peers_are_the_landsdel_or_a_list_of_areas_together() {
        assertThat(run("--peers", "landsdel").out())
                .startsWith("Økonomisk indikatormodel: Ballerup i forhold til Landsdel Københavns omegn\n");
        assertThat(run("--peers", "Brøndby,163").out())
                .startsWith("Økonomisk indikatormodel: Ballerup i forhold til Brøndby + Herlev\n")
                .containsPattern("Brøndby \\+ Herlev +\\d");
    }

    @Test
    void the_rate_reading_takes_the_years_whose_population_is_known() {
        assertThat(run("--reading", "rate", "--peers", "landsdel").out())
                .contains("Metode: niveau.")
                .containsPattern("(?s)\n2008 .*\n2011 .*\n2015 .*\n2019 .*\n2022 ");
        assertThat(run("--reading", "rate", "--years", "2015").out()).contains("Forsørgelsestryk");
    }

    @Test
    void figures_that_are_not_there_are_named_and_nothing_is_calculated() {
        CommandRun run = run("--years", "2030");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                AUK01: 4 fejl, intet er beregnet
                  mangler Kontanthjælp, nettoledige: fuldtidspersoner i Ballerup i 2029
                  mangler Kontanthjælp, nettoledige: fuldtidspersoner i Hele landet i 2029
                  mangler Kontanthjælp, nettoledige: fuldtidspersoner i Ballerup i 2030
                  mangler Kontanthjælp, nettoledige: fuldtidspersoner i Hele landet i 2030
                """);
        assertThat(run("--reading", "rate-change").exitCode()).isEqualTo(1);
    }

    @Test
    void a_year_that_misses_something_is_shown_beside_the_others_without_a_number() {
        assertThat(run("--years", "2007-2008").out())
                .contains("\n2007                             -                 -\n2008 ")
                .contains("\nMangler Kontanthjælp, nettoledige: fuldtidspersoner i Ballerup i 2006.\n");
    }

    @Test
    void benefits_of_a_file_that_pull_in_opposite_directions_add_up() throws IOException {
        write("mine.csv", PERSONS);
        write("satser.csv", "ydelse;sats;bruttopris;uger\nKontanthjælp;100.000;;\nSygedagpenge;;120.000;4\n");

        CommandRun run = run("mine.csv", "--rates", "satser.csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("""
                        2014          Fuldtidspersoner  Forventet  Afvigelse  Værdi (mio. kr.)
                        Kontanthjælp            900,00   1.000,00    -100,00             10,00
                        Sygedagpenge            600,50     500,00     100,50             -2,41
                        I alt                 1.500,50   1.500,00       0,50              7,59
                        """).endsWith("\n\nKilde: egen opgørelse\n");
    }

    @Test
    void a_rate_for_one_benefit_wins_over_that_for_all_and_the_others_keep_theirs() throws IOException {
        write("mine.csv", PERSONS);

        assertThat(run("mine.csv", "--gross-price", "100.000", "--weeks", "4", "--rate", "Sygedagpenge=10.000")
                        .out())
                .contains("-100,00              2,00")
                .contains("100,50             -1,01");
    }

    @Test
    void a_population_of_ones_own_gives_rates_of_its_ages() throws IOException {
        write("mine.csv", PERSONS);
        write("folk.csv", "område;år;befolkning\n151;2014;30.000\nhele landet;2014;3.000.000\n");

        CommandRun run =
                run("mine.csv", "--reading", "rate", "--years", "2014", "--population", "folk.csv", "--ages", "16-64");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Ballerup        1.000,00      900,00            3,00 %")
                .contains("Kontanthjælp            900,00   1.000,00    -100,00");
    }

    @Test
    void a_file_in_windows_1252_is_read_too_and_a_dash_is_an_absent_number() throws IOException {
        Files.write(
                folder.resolve("mine.csv"),
                PERSONS.replace("Sygedagpenge;2014;600,5", "Sygedagpenge;2014;-")
                        .getBytes(Charset.forName("windows-1252")));

        assertThat(run("mine.csv").out())
                .contains("Mangler Sygedagpenge: fuldtidspersoner i Ballerup i 2014.")
                .containsPattern("\nI alt +- +- +- +-\n");
    }

    @Test
    void a_landsdel_of_a_file_is_its_row_or_all_of_its_municipalities() throws IOException {
        write("mine.csv", """
                område;ydelse;år;fuldtidspersoner
                Bornholm;Kontanthjælp;2013;100
                Bornholm;Kontanthjælp;2014;90
                Ballerup;Kontanthjælp;2013;100
                Ballerup;Kontanthjælp;2014;90
                """);

        assertThat(run("mine.csv", "--municipality", "Bornholm", "--peers", "landsdel")
                        .out())
                .contains("Bornholm i forhold til Landsdel Bornholm");
        assertThat(run("mine.csv", "--peers", "landsdel").err().replace(folder + "/", ""))
                .startsWith(
                        "--peers: mine.csv has Landsdel Københavns omegn or all of its municipalities, was without");
    }

    @Test
    void every_problem_of_a_file_is_listed_with_what_would_be_right() throws IOException {
        write("mine.csv", """
                område;ydelse;år;fuldtidspersoner
                Balerup;Kontanthjælp;2013;1.000
                Ballerup;;13;12.34
                Ballerup;Kontanthjælp;2014;-5
                Ballerup;Kontanthjælp;2015;5
                151;Kontanthjælp;2015;6
                Ballerup;TOTSB;2015;6
                """);

        CommandRun run = run("mine.csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(folder + "/", "")).isEqualTo("""
                mine.csv: 7 fejl, intet er beregnet
                  linje 2, kolonne 1 (område), "Balerup": skriv en kommune som Ballerup eller 151, Hele landet, eller en landsdel eller region som Landsdel Fyn
                  linje 3, kolonne 2 (ydelse), tom: skriv ydelsens navn, som Kontanthjælp
                  linje 3, kolonne 3 (år), "13": skriv et år som 2014 (fra 1900 til 2199)
                  linje 3, kolonne 4 (fuldtidspersoner), "12.34": skriv et tal på nul eller mere, som 1.383,25, eller - hvor det ikke kendes
                  linje 4, kolonne 4 (fuldtidspersoner), "-5": skriv et tal på nul eller mere, som 1.383,25, eller - hvor det ikke kendes
                  linje 6, "Ballerup, Kontanthjælp, 2015": området har ydelsen i året på en linje før; slet den ene
                  linje 7, kolonne 2 (ydelse), "TOTSB": en subtotal må ikke stå ved siden af andre ydelser; slet linjen eller de andre
                """);
    }

    @Test
    void problems_of_rates_and_of_the_population_are_listed_too() throws IOException {
        write("mine.csv", PERSONS);
        write("satser.csv", "ydelse;sats;bruttopris;uger\nKontanthælp;1;;\nSygedagpenge;1;2;3\nSygedagpenge;;-2;0\n");
        write("folk.csv", "område;år;befolkning\nBallerup;2014;0\nBallerup;2015;1,5\n151;2016;3\n151;2016;3\n");

        assertThat(run("mine.csv", "--rates", "satser.csv").err().replace(folder + "/", ""))
                .isEqualTo("""
                satser.csv: 5 fejl, intet er beregnet
                  linje 2, kolonne 1 (ydelse), "Kontanthælp": skriv en af de kendte ydelser: Kontanthjælp, Sygedagpenge
                  linje 3, "Sygedagpenge": skriv enten en sats, eller en bruttopris og antal uger fra en ny start
                  linje 4, kolonne 1 (ydelse), "Sygedagpenge": ydelsen har en sats på en linje før; slet den ene
                  linje 4, kolonne 3 (bruttopris), "-2": skriv kroner på nul eller mere, som 101.500,00
                  linje 4, kolonne 4 (uger), "0": skriv et antal uger fra 1 til 9999, som 52
                """);
        assertThat(run("mine.csv", "--population", "folk.csv").err().replace(folder + "/", ""))
                .isEqualTo("""
                folk.csv: 3 fejl, intet er beregnet
                  linje 2, kolonne 3 (befolkning), "0": skriv et helt tal over nul, som 48.458
                  linje 3, kolonne 3 (befolkning), "1,5": skriv et helt tal over nul, som 48.458
                  linje 5, "Ballerup, 2016": området har året på en linje før; slet den ene
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--municipality|Balerup",
                "--municipality|Hele landet|--peers|landsdel",
                "--peers|Atlantis",
                "--peers|Hele landet,Herlev",
                "--years|13",
                "--years|2014-2013",
                "--reading|sideways",
                "--rate|minus",
                "--rate|-5",
                "--rate|Ukendt=5",
                "--weeks|0",
                "--target|12.34",
                "--population|folk.csv",
                "--ages|16-64",
                "--format|xml"
            })
    void wrong_usage_exits_with_2_and_calculates_nothing(String words) {
        CommandRun run = run(words.split("\\|", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("See: refusion indicator --help\n");
    }

    @Test
    void an_area_that_the_file_does_not_have_is_wrong_usage_and_a_missing_file_bad_input() throws IOException {
        write("mine.csv", PERSONS);

        assertThat(run("mine.csv", "--municipality", "Læsø").err().replace(folder + "/", ""))
                .startsWith("--municipality: an area of mine.csv, was Læsø");
        assertThat(run("nowhere.csv").exitCode()).isEqualTo(1);
    }

    @Test
    void json_has_the_same_numbers_with_all_their_digits() {
        JsonNode json = json("--rate", "100.000");

        assertThat(json.propertyNames())
                .containsExactly(
                        "format",
                        "version",
                        "library",
                        "area",
                        "peers",
                        "reading",
                        "notes",
                        "rates",
                        "target",
                        "targetNote",
                        "years",
                        "skipped");
        assertThat(json.get("format").asString()).isEqualTo("refusion-indicator");
        JsonNode year = json.get("years").get(0);
        assertThat(year.get("year").asInt()).isEqualTo(2014);
        assertThat(year.get("deviation").asString()).isEqualTo("-56.78131186");
        assertThat(year.get("value").asString()).isEqualTo("5678131.19");
        assertThat(year.get("rateThatGivesTarget").asString()).isEqualTo("133846.85");
        assertThat(year.get("contributions").get(0).get("actual").asString()).isEqualTo("301.5");
        assertThat(json.get("rates").get(0).get("perFullTimePerson").asString()).isEqualTo("100000.00");
    }

    @Test
    void what_is_absent_is_left_out_of_json() {
        JsonNode json = json("--years", "2007-2008");

        assertThat(json.has("target")).isFalse();
        assertThat(json.get("years").get(0).has("deviation")).isFalse();
        assertThat(json.get("years").get(0).get("missing")).hasSize(2);
        assertThat(json.get("years").get(1).has("deviation")).isTrue();
        assertThat(json.get("years").get(1).has("value")).isFalse();
    }

    private JsonNode json(String... args) {
        return JsonMapper.shared()
                .readTree(run(Stream.concat(Stream.of(args), Stream.of("--format", "json"))
                                .toArray(String[]::new))
                        .out());
    }

    @Test
    void a_file_of_statistikbanken_is_read_with_its_source_and_every_skipped_row() throws IOException {
        write("auk01.csv", EXPORTED);

        CommandRun run = run("--statistics", "AUK01=auk01.csv", "--years", "2024");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace(folder + "/", ""))
                .contains("Kontanthjælp            900,00   1.000,00    -100,00")
                .endsWith("""
                        Kilde: AUK01, auk01.csv

                        Sprunget over: 3
                          linje 6, kolonne 1 (OMRÅDE), "411 Christiansø": skriv en kommune, en region, en landsdel eller hele landet som kode eller navn; Christiansø (411) er ingen kommune
                          linje 8, kolonne 3 (TID), "2025QMAT02": skriv et år, et kvartal eller en måned som 2025, 2025K3 eller 2025M03
                          linje 9, kolonne 4 (INDHOLD), "..": uden tal: mangler, og er ikke nul
                        """);
        JsonNode skipped =
                json("--statistics", "AUK01=auk01.csv", "--years", "2024").get("skipped");
        assertThat(skipped).hasSize(3);
        assertThat(skipped.get(1).get("value").asString()).isEqualTo("2025QMAT02");
    }

    @Test
    void a_file_of_jobindsats_and_a_population_of_statistikbanken_give_rates() throws IOException {
        write("jobindsats.csv", """
                Eksempel i formen fra jobindsats; tallene er opfundne
                Område;Periode;Ydelsesgrupper;Faktisk antal fuldtidspersoner
                Ballerup;2024;A-dagpenge;500
                Hele landet;2024;A-dagpenge;60.000
                Kilde: opfundet
                """);
        write("folk1a.csv", """
                OMRÅDE;KØN;ALDER;TID;INDHOLD
                151;I alt;I alt;2024K1;50000
                151;I alt;I alt;2024K2;50100
                000;I alt;I alt;2024K1;6000000
                """);

        CommandRun run =
                run("--statistics", "y30r21=jobindsats.csv", "--population", "folk1a.csv", "--reading", "rate");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().replace(folder + "/", ""))
                .contains("Kilde: y30r21, jobindsats.csv", "Kilde: opfundet", "Befolkning, folk1a.csv")
                .contains("1,00 %")
                .contains("Sprunget over: 1\n  Ballerup 2024: kun hele folketal over nul den 1. januar bruges");
    }

    @Test
    void a_spreadsheet_of_jobindsats_is_read_as_its_text_would_be() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("jobindsats.xlsx"));
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Data");
            sheet.value(0, 0, "Eksempel i formen fra jobindsats; tallene er opfundne");
            List<List<Object>> rows = List.of(
                    List.of("Område", "Periode", "Ydelsesgrupper", "Faktisk antal fuldtidspersoner"),
                    List.of("Ballerup", 2023, "A-dagpenge", 512.4),
                    List.of("Ballerup", 2024, "A-dagpenge", 500),
                    List.of("Hele landet", 2023, "A-dagpenge", 71_230.1),
                    List.of("Hele landet", "2024", "A-dagpenge", "71.230,1"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object value = rows.get(row).get(column);
                    if (value instanceof Number number) {
                        sheet.value(row + 2, column, number);
                    } else {
                        sheet.value(row + 2, column, value.toString());
                    }
                }
            }
        }

        assertThat(run("--statistics", "y30r21=jobindsats.xlsx", "--years", "2024")
                        .out())
                .containsPattern("A-dagpenge +500,00 +512,40 +-12,40")
                .contains("Eksempel i formen fra jobindsats");
    }

    @Test
    void in_bulk_a_row_that_is_not_there_is_zero() throws IOException {
        write("bulk.csv", EXPORTED);

        assertThat(run("--statistics", "bulk.csv", "--bulk", "--municipality", "Brøndby", "--years", "2024")
                        .out())
                .contains("Brøndby")
                .containsPattern("Kontanthjælp +0,00 +500,00 +-500,00");
        assertThat(run("--statistics", "bulk.csv", "--municipality", "Brøndby", "--years", "2024")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void an_export_without_a_usable_row_is_refused_with_the_reasons() throws IOException {
        write("auk01.csv", "OMRÅDE;TID;INDHOLD\nNarnia;2024;1\n");

        CommandRun run = run("--statistics", "auk01.csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("\"Narnia\": skriv en kommune", "filen har ingen rækker, der kan bruges");
    }

    @Test
    void options_of_exports_are_wrong_where_there_is_none() throws IOException {
        write("mine.csv", PERSONS);

        assertThat(run("--bulk").err()).contains("--bulk: belongs to --statistics");
        assertThat(run("mine.csv", "--statistics", "mine.csv").exitCode()).isEqualTo(2);
    }

    private CommandRun run(String... args) {
        return CommandRun.refusion(
                folder, Stream.concat(Stream.of("indicator"), Stream.of(args)).toArray(String[]::new));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String unwrapped(CommandRun run) {
        return run.out().replace("\n  ", " ");
    }
}
