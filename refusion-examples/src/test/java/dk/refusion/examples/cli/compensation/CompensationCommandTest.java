package dk.refusion.examples.cli.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.files.TextFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompensationCommandTest {
    @TempDir
    private Path folder;

    @Test
    void without_arguments_all_98_get_back_by_population_what_they_spent_in_2019() {
        CommandRun run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList()).isEqualTo(expected("default.txt"));
        assertThat(run.out())
                .contains("Gennemsnit: 2.377,7256 kr. pr. indbygger;\n  offentliggjort 2.378 kr.\n")
                .contains("Ballerup              118.285.978,00     115.219.825,55       -3.066.152,45\n")
                .contains("I alt              13.805.053.246,00  13.805.053.246,00                0,00\n")
                .contains("Summen af over- og underdækning er 0,00 kr.: nulsum.");
    }

    @ParameterizedTest
    @CsvSource({
        "5.57.73, '-3.066.152'",
        "5.57.73, '55.270.829'",
        "5.57.73, '53.015.243'",
        "5.57.73, '24.660.429'",
        "5.57.73, '-660.355.918'",
        "5.57.78, '4.390.764'",
        "5.57.78, '-7.720.375'"
    })
    void whole_kroner_are_shared_without_a_rest(String function, String gap) {
        String printed = run("--function", function, "--whole-kroner").out();

        assertThat(printed).containsPattern(" " + gap + "\n").containsPattern("\nI alt .* 0\n");
    }

    @Test
    void within_landsdele_each_is_a_zero_sum_of_its_own() {
        assertThat(run("--by-landsdel", "--function", "5.57.73").out())
                .containsPattern("\nBornholm +1\\.589,0000 +0,00\n")
                .contains("nulsum, også i hver landsdel.")
                .containsPattern("\nBornholm  [^\n]* 0,00\n");
        assertThat(json("--by-landsdel").get("shared").get(1).get("landsdele")).hasSize(11);
    }

    @Test
    void the_ministers_table_is_checked_and_ballerup_is_under_covered() {
        CommandRun run = run("--ministry");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList()).isEqualTo(expected("ministry.txt"));
        assertThat(run.out())
                .contains("\nBallerup                 207.610                  -190.032      17.578\n")
                .contains(
                        "\n41 kontroller: 33 stemmer, 2 afviger inden for afrunding, 0 er i modstrid, 6 kan ikke afgøres.\n");
    }

    @Test
    void a_file_of_ones_own_is_shared_by_its_key() throws IOException {
        write("""
                # Kilde: egne tal
                nettoudgift;kommune;nøgle
                100,01;Ballerup;1
                50;Hjørring Kommune;1
                -10;740;2,0
                """);

        CommandRun run = run("mine.csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace(folder + "/", "")).isEqualTo("""
                Kompensation: mine.csv, kr.
                Fordelt efter nøgle (3 kommuner), i øre. Gennemsnit: 35,0025 kr. pr. enhed af nøglen.
                Kommune    Udgift  Tilskud  Over-/underdækning
                Ballerup   100,01    35,00              -65,01
                Silkeborg  -10,00    70,01               80,01
                Hjørring    50,00    35,00              -15,00
                I alt      140,01   140,01                0,00
                Summen af over- og underdækning er 0,00 kr.: nulsum. 1 af 3 kommuner er overdækket, tilsammen
                  80,01 kr., som resten betaler.

                Over-/underdækning er tilskud minus udgift: over nul er overdækket, under nul underdækket. En
                  kommune, der bruger som gennemsnittet pr. enhed af nøglen, går i nul; hvad én vinder, taber de
                  andre.

                Kilde: egne tal
                """);
    }

    @Test
    void who_spends_as_the_mean_breaks_even() throws IOException {
        write("kommune;nettoudgift;nøgle\nBallerup;200;2\nHjørring;50;1\nSilkeborg;150;1\n");

        assertThat(run("mine.csv", "--whole-kroner").out()).containsPattern("\nBallerup +200 +200 +0\n");
    }

    @Test
    void every_problem_of_a_file_is_listed_with_what_would_be_right() throws IOException {
        write("""
                kommune;nettoudgift;nøgle
                Balerup;1.00;-1
                Ballerup;1;
                151;1;1
                """);

        CommandRun run = run("mine.csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(folder + "/", "")).isEqualTo("""
                mine.csv: 5 fejl, intet er beregnet
                  linje 2, kolonne 1 (kommune), "Balerup": skriv en af de 98 kommuner, som Ballerup eller 151
                  linje 2, kolonne 2 (nettoudgift), "1.00": skriv et beløb i kroner som 1.234,50
                  linje 2, kolonne 3 (nøgle), "-1": skriv et tal på nul eller mere, som 48.458
                  linje 3, kolonne 3 (nøgle), tom: skriv et tal på nul eller mere, som 48.458
                  linje 4, kolonne 1 (kommune), "151": kommunen står på en linje før; slet den ene
                """);
    }

    @Test
    void whole_kroner_need_whole_kroner_and_a_key_needs_weight() throws IOException {
        write("kommune;nettoudgift;nøgle\nBallerup;1,50;1\n");
        assertThat(run("mine.csv", "--whole-kroner").err())
                .contains("\"1,50\": skriv et beløb i hele kroner som 1.234, eller udelad --whole-kroner");

        write("kommune;nettoudgift;nøgle\nBallerup;1,50;0\n");
        assertThat(run("mine.csv").err()).contains("skriv mindst én kommune med en nøgle over nul");

        write("kommune;nettoudgift;nøgle\nBallerup;1,50;0\nBornholm;1,50;1\n");
        CommandRun run = run("mine.csv", "--by-landsdel");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("skriv mindst én kommune i Landsdel Københavns omegn med en nøgle over nul");
    }

    @Test
    void amounts_out_of_range_are_bad_input() throws IOException {
        write("kommune;nettoudgift;nøgle\nBallerup;92.233.720.368.547.758;1\nBornholm;92.233.720.368.547.758;1\n");

        CommandRun run = run("mine.csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("beløbene er for store");
    }

    @Test
    void a_ministrys_table_of_ones_own_tells_rounding_from_contradiction() throws IOException {
        write("""
                kode;område;refusion;tilskud;i alt
                ;HELE LANDET;10;-10;0
                151;Ballerup;207.610;-190.032;17.579
                153;Brøndby;168.441;-150.588;18.853
                """);

        CommandRun run = run("mine.csv", "--ministry");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Ballerup     (1) + (2) = (3)  ")
                .contains(" afrunding: 1.000,00 kr.\n")
                .contains(" modstrid: 1.000.000,00 kr.\n")
                .contains("6 kontroller: 1 stemmer, 1 afviger inden for afrunding, 1 er i modstrid, 3")
                .contains("Nulsum for hele landet, (1) + (2) = 0: stemmer\n");
    }

    @Test
    void every_problem_of_a_ministrys_table_is_listed() throws IOException {
        write("""
                kode;område;refusion;tilskud;i alt
                151;Brøndby;1;2;3
                153;Brøndby;1,5;2;x
                ;;1;2;3
                400;Bornholm;1;2;3
                400;Bornholms Kommune;1;2;3
                """);

        CommandRun run = run("mine.csv", "--ministry");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().replace(folder + "/", "")).isEqualTo("""
                mine.csv: 6 fejl, intet er beregnet
                  linje 2, "151 Brøndby": skriv en kommunes kode og navn, en regions kode og navn, eller et navn uden kode
                  linje 3, kolonne 2 (område), "Brøndby": området står på en linje før; slet den ene
                  linje 3, kolonne 3 (refusion), "1,5": skriv et helt tal i 1.000 kr., som -21.365
                  linje 3, kolonne 5 (i alt), "x": skriv et helt tal i 1.000 kr., som -21.365
                  linje 4, kolonne 2 (område), tom: skriv en kommunes kode og navn, en regions kode og navn, eller et navn uden kode
                  linje 6, kolonne 1 (kode), "400": koden står på en linje før; slet den ene
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--function|5.57.99",
                "--ministry|--by-landsdel",
                "--ministry|--whole-kroner",
                "--ministry|--function|5.57.73",
                "mine.csv|--function|5.57.73",
                "--nothing"
            })
    void wrong_usage_exits_with_2_and_calculates_nothing(String words) {
        CommandRun run = run(words.split("\\|", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("See: refusion compensation --help\n");
    }

    @Test
    void json_has_every_municipality_and_sums_to_zero() {
        JsonNode shared = json().get("shared").get(0);
        BigDecimal gaps = BigDecimal.ZERO;
        for (JsonNode one : shared.get("municipalities")) {
            gaps = gaps.add(new BigDecimal(one.get("gap").asString()));
            assertThat(new BigDecimal(one.get("grant").asString())
                            .subtract(new BigDecimal(one.get("expenditure").asString())))
                    .isEqualTo(new BigDecimal(one.get("gap").asString()));
        }

        assertThat(shared.get("municipalities")).hasSize(98);
        assertThat(gaps).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(shared.get("isZeroSum").asBoolean()).isTrue();
        assertThat(shared.get("mean").asString()).isEqualTo("2377.72556761");
        assertThat(shared.get("expenditure").asString()).isEqualTo("13805053246.00");
        assertThat(shared.has("landsdele")).isFalse();
    }

    @Test
    void json_of_the_ministers_table_has_rows_and_checks() {
        JsonNode json = json("--ministry");

        assertThat(json.get("format").asString()).isEqualTo("refusion-ministry-table");
        assertThat(json.get("rows")).hasSize(32);
        assertThat(json.get("rows").get(0).has("code")).isFalse();
        assertThat(json.get("rows").get(5).get("total").asString()).isEqualTo("17578000.00");
        assertThat(json.get("checks")).hasSize(41);
        assertThat(json.get("checks").get(1).get("outcome").asString()).isEqualTo("UNTOLD");
        assertThat(json.get("zeroSum").get("deviation").asString()).isEqualTo("-1000.00");
    }

    private JsonNode json(String... args) {
        return JsonMapper.shared()
                .readTree(run(Stream.concat(Stream.of(args), Stream.of("--format", "json"))
                                .toArray(String[]::new))
                        .out());
    }

    private CommandRun run(String... args) {
        return CommandRun.refusion(
                folder,
                Stream.concat(Stream.of("compensation"), Stream.of(args)).toArray(String[]::new));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("mine.csv"), text);
    }

    private static List<String> expected(String file) {
        return TextFile.shipped(CompensationCommandTest.class, file)
                .text()
                .lines()
                .toList();
    }
}
