package dk.refusion.examples.cli.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountsCommandTest {
    private static final String REFUNDED = """
            konto;navn;art;år;beløb
            5.57.71 dranst 1;Sygedagpenge;Budget;2014;900.000
            5.57.71 dranst 1;Sygedagpenge;Regnskab;2014;1.000.000
            5.57.71 dranst 2;Sygedagpenge, refusion;Regnskab;2014;-400.000
            """;

    @TempDir
    private Path folder;

    @Test
    void without_arguments_what_is_asked_on_20_02_is_saved_on_50_44_and_the_amounts_are_said_to_be_constructed() {
        CommandRun run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Konti: Ballerup

                Beløbene er konstruerede: Ballerups oplæg om økonomien på beskæftigelsesområdet (2014) siger, at
                  det, der bedes om på 20.02, svarer til besparelserne på 50.44, men oplyser ingen beløb.

                20.02 Beskæftigelsesfremmende foranstaltninger mv.
                Mio. kr.               2014  I alt
                Budget                400,0  400,0
                Tillægsbevilling        9,0    9,0
                Forventet regnskab    409,0  409,0
                Korrigeret budget     409,0  409,0
                Afvigelse, forventet    0,0    0,0

                50.44 Førtidspension (ramme under Social og Sundhed)
                Mio. kr.               2014  I alt
                Budget                200,0  200,0
                Tillægsbevilling       -9,0   -9,0
                Forventet regnskab    191,0  191,0
                Korrigeret budget     191,0  191,0
                Afvigelse, forventet    0,0    0,0

                Kontoanalyse: det, der bedes om på 20.02, mod det, der spares på 50.44 (tillægsbevilling)
                Mio. kr.          2014  I alt
                Bedt om på 20.02   9,0    9,0
                Sparet på 50.44    9,0    9,0
                Nettovirkning      0,0    0,0
                2014: Det, der bedes om på 20.02 (9,0 mio. kr.), svarer til besparelsen på 50.44 (9,0 mio. kr.).
                Begrundelse: Der kommer relativt få nye tilkendelser af førtidspension; de ledige forbliver i
                  kontanthjælpssystemet med henblik på aktiv indsats, ressourceforløb mv.
                """);
    }

    @Test
    void the_example_is_a_file_to_start_from() throws IOException {
        write(run("--example").out());

        String reason = "Der kommer relativt få nye tilkendelser af førtidspension; de ledige forbliver i"
                + " kontanthjælpssystemet med henblik på aktiv indsats, ressourceforløb mv.";
        assertThat(run("mine.csv", "--municipality", "151", "--asked", "20.02", "--saved", "50.44", "--reason", reason)
                        .out())
                .isEqualTo(run().out());
    }

    @Test
    void several_years_and_accounts_are_compared_with_what_covers_how_much() throws IOException {
        write("""
                konto;navn;art;år;beløb
                20.02;Indsats;Tillægsbevilling;2014;6.000.000
                20.02;Indsats;Tillægsbevilling;2015;4.000.000
                20.03;Unge;Tillægsbevilling;2014;2.000.000
                50.44;Pension;Tillægsbevilling;2014;-6.000.000
                """);

        assertThat(run(
                                "mine.csv",
                                "--municipality",
                                "Ballerup",
                                "--asked",
                                "20.02,20.03",
                                "--saved",
                                "50.44",
                                "--reason",
                                "få nye")
                        .out())
                .contains(
                        "2014: Besparelsen på 50.44 (6,0 mio. kr.) dækker 75,0 % af det, der bedes om på 20.02 + 20.03")
                .contains("2015: Kan ikke opgøres, for der er ingen tal for 50.44.")
                .contains("Begrundelse: få nye\n");
    }

    @Test
    void a_change_can_be_what_is_expected_beyond_the_appropriation() throws IOException {
        write("""
                konto;navn;art;år;beløb
                20.02;Indsats;Budget;2014;100.000.000
                20.02;Indsats;Forventet regnskab;2014;104.000.000
                50.44;Pension;Budget;2014;50.000.000
                50.44;Pension;Forventet regnskab;2014;45.000.000
                """);

        assertThat(run(
                                "mine.csv",
                                "--municipality",
                                "Ballerup",
                                "--asked",
                                "20.02",
                                "--saved",
                                "50.44",
                                "--change",
                                "forecast",
                                "--reason",
                                "x")
                        .out())
                .contains("(forventet regnskab mindre korrigeret budget)")
                .contains(
                        "2014: Besparelsen på 50.44 (5,0 mio. kr.) er 1,0 mio. kr. større end det, der bedes om på 20.02");
    }

    @Test
    void accounts_with_dranst_are_shown_before_and_after_refund_and_an_absent_sum_is_not_zero() throws IOException {
        write(REFUNDED);

        assertThat(run("mine.csv", "--municipality", "Ballerup").out()).endsWith("""

                Alle konti, før og efter statsrefusion
                Mio. kr.            2014  I alt
                Budget, brutto       0,9    0,9
                Regnskab, brutto     1,0    1,0
                Regnskab, refusion   0,4    0,4
                Regnskab, netto      0,6    0,6
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.57.71 dranst 2 gruppering 010", "5.57.71 dranst 3", "5.57.71", "20.02"})
    void accounts_that_overlap_or_are_of_another_sort_have_no_sums_before_and_after_refund(String account)
            throws IOException {
        write(REFUNDED + account + ";Andet;Regnskab;2014;-1\n");

        assertThat(run("mine.csv", "--municipality", "Ballerup").out())
                .contains(account + " Andet")
                .doesNotContain("før og efter statsrefusion");
    }

    @Test
    void a_function_is_looked_up_in_the_chart() {
        assertThat(run("--function", "5.57.73").out())
                .startsWith("""
                        Funktion                              Gyldig
                        5.57.73 Kontant- og uddannelseshjælp  uden kendt grænse
                        """)
                .contains("Kilde: star.dk Budget- og konteringsvejledning");
        assertThat(run("--function", "5.57.71 dranst 2").out())
                .contains("\n2 Statsrefusion  010         statsrefusion  80 %  1-4    fra 28.12.2015 ")
                .contains("\n2 Statsrefusion  013         statsrefusion  20 %  53+    fra 28.12.2015 ")
                .doesNotContain("1 Driftskonti");
        assertThat(run("--function", "5.57.78").out()).contains("kommunal medfinansiering");
    }

    @Test
    void a_function_without_known_groupings_says_so() {
        assertThat(run("--function", "5.57.79").out())
                .contains("Ingen grupperinger er kendt for 5.57.79; de gættes ikke.");
    }

    @Test
    void every_problem_of_a_file_is_listed_with_what_would_be_right() throws IOException {
        write("""
                konto;navn;art;år;beløb
                5577;Sygedagpenge;Regnska;2014;1.000.0
                50.44;;Regnskab;14;-400.000
                20.02;Indsats;Budget;2014;1
                20.02;Beskæftigelse;Budget;2014;1
                """);

        CommandRun run = run("mine.csv", "--municipality", "Ballerup");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(folder + "/", "")).isEqualTo("""
                mine.csv: 7 fejl, intet er beregnet
                  linje 2, kolonne 1 (konto), "5577": skriv en ramme som 20.02 eller en funktion som 5.57.73, evt. med dranst 2
                  linje 2, kolonne 3 (art), "Regnska": skriv Budget, Tillægsbevilling, Regnskab eller Forventet regnskab
                  linje 2, kolonne 5 (beløb), "1.000.0": skriv et beløb i kroner som -1.234,50
                  linje 3, kolonne 2 (navn), tom: skriv kontoens navn
                  linje 3, kolonne 4 (år), "14": skriv et år som 2014 (fra 1900 til 2199)
                  linje 5, "20.02, Budget, 2014": kontoen har beløbet på en linje før; slet den ene
                  linje 5, kolonne 2 (navn), "Beskæftigelse": kontoen hedder "Indsats" på en linje før; brug ét navn
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--function|5.57.99",
                "--function|20.02",
                "--function|5.57.73|--asked|20.02",
                "--asked|20.02",
                "--municipality|Ballerup",
                "mine.csv",
                "mine.csv|--municipality|Balerup",
                "mine.csv|--municipality|Ballerup|--asked|5.57.71 dranst 1|--saved|5.57.71 dranst 2",
                "mine.csv|--municipality|Ballerup|--asked|20.02|--saved|50.44|--reason|x",
                "mine.csv|--municipality|Ballerup|--asked|5.57.71 dranst 1|--saved|5.57.71 dranst 1|--reason|x",
                "--change|sideways"
            })
    void wrong_usage_exits_with_2_and_calculates_nothing(String words) throws IOException {
        write(REFUNDED);

        CommandRun run = run(words.split("\\|", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("See: refusion accounts --help\n");
    }

    @Test
    void json_has_the_accounts_and_the_analysis() {
        JsonNode json = json();

        assertThat(json.propertyNames())
                .containsExactly("format", "version", "library", "municipality", "notes", "accounts", "analysis");
        assertThat(json.get("format").asString()).isEqualTo("refusion-accounts");
        assertThat(json.get("notes").get(0).asString()).startsWith("Beløbene er konstruerede");
        assertThat(json.get("accounts")).hasSize(2);
        assertThat(json.get("accounts")
                        .get(1)
                        .get("supplementary")
                        .get("years")
                        .get("2014")
                        .asString())
                .isEqualTo("-9000000.00");
        assertThat(json.get("analysis").get("coverage").asString()).isEqualTo("1");
        assertThat(json.get("analysis").get("netEffect").get("total").asString())
                .isEqualTo("0.00");
    }

    @Test
    void json_has_refunds_where_they_are_known_and_leaves_out_what_is_absent() throws IOException {
        write(REFUNDED);

        JsonNode refunded = json("mine.csv", "--municipality", "Ballerup").get("refunded");

        assertThat(refunded.get("budget").has("net")).isFalse();
        assertThat(refunded.get("accounts").get("net").get("total").asString()).isEqualTo("600000.00");
    }

    @Test
    void json_of_a_function_has_its_names_and_groupings() {
        JsonNode json = json("--function", "5.57.71 dranst 2");

        assertThat(json.get("format").asString()).isEqualTo("refusion-function");
        assertThat(json.get("names").get(0).get("name").asString()).isEqualTo("Sygedagpenge");
        assertThat(json.get("groupings").get(3).get("percent").asString()).isEqualTo("80");
        assertThat(json.get("groupings").get(3).get("from").asString()).isEqualTo("2015-12-28");
    }

    private JsonNode json(String... args) {
        return JsonMapper.shared()
                .readTree(run(Stream.concat(Stream.of(args), Stream.of("--format", "json"))
                                .toArray(String[]::new))
                        .out());
    }

    private CommandRun run(String... args) {
        return CommandRun.refusion(
                folder, Stream.concat(Stream.of("accounts"), Stream.of(args)).toArray(String[]::new));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("mine.csv"), text);
    }
}
