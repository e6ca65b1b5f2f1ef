package dk.refusion.examples.files.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsDocumentTest {
    private static final String GOOD = """
            {"person": "a", "municipality": 151, "benefit": "KONTANTHJAELP",
             "from": "2026-01-05", "to": "2026-01-11", "amount": "2800.00"}""";

    @TempDir
    private Path folder;

    private CommandRun refunds(String... args) {
        return CommandRun.refusion(
                folder, Stream.concat(Stream.of("refunds"), Stream.of(args)).toArray(String[]::new));
    }

    private CommandRun settled(String json, String... args) throws IOException {
        Files.writeString(folder.resolve("mine.json"), json);
        return refunds(Stream.concat(Stream.of("--payments", "mine.json"), Stream.of(args))
                .toArray(String[]::new));
    }

    private static String document(String... payments) {
        return "{\"format\": \"refusion-payments\", \"version\": 1, \"payments\": [" + String.join(",\n", payments)
                + "]}";
    }

    /** The problems of a document in which a field of the first payment has another value. */
    private String problem(String field, String json) throws IOException {
        CommandRun run = settled(document(
                GOOD,
                GOOD.replaceAll("\"" + field + "\": (\"[^\"]*\"|\\d+)", "\"" + field + "\": " + json)
                        .replace("\"a\"", "\"b\"")));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        return run.err().replace(folder + "/", "");
    }

    @Test
    void the_sample_written_as_json_and_read_again_gives_the_same_results_and_weeks() throws IOException {
        Files.writeString(
                folder.resolve("sample.json"),
                refunds("--example", "--format", "json").out());
        Files.writeString(folder.resolve("sample.csv"), refunds("--example").out());
        CommandRun json = refunds("--payments", "sample.json", "--out", "json-weeks.csv");
        CommandRun csv = refunds("--payments", "sample.csv", "--out", "csv-weeks.csv");

        assertThat(json.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("json-weeks.csv")))
                .isEqualTo(Files.readString(folder.resolve("csv-weeks.csv")))
                .hasLineCount(
                        Files.readAllLines(folder.resolve("csv-weeks.csv")).size());
        assertThat(csv.out()).endsWith(json.out().replace("json-weeks", "csv-weeks"));
        assertThat(json.out()).startsWith("43 personer, 680 udbetalinger");
    }

    @Test
    void null_is_absent_and_an_amount_must_not_be() throws IOException {
        assertThat(problem("amount", "null"))
                .startsWith("mine.json: 1 fejl, intet er beregnet\n  payments[1].amount, mangler: skriv et beløb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "amount|2800.5|skriv et beløb i kroner som tekst, \"1234.50\"",
                "amount|\"2.800,00\"|højst to decimaler efter et punktum",
                "amount|\"0.001\"|højst to decimaler",
                "amount|\"1E3\"|som tekst",
                "municipality|\"Atlantis\"|skriv en af de 98 kommuner ved kode som tal eller tekst",
                "municipality|411|en af de 98 kommuner",
                "municipality|151.5|som tal eller tekst",
                "benefit|\"bistand\"|skriv ydelsens nøgle eller danske navn, som KONTANTHJAELP eller kontanthjælp; nøglerne er ",
                "from|\"05-01-2026\"|skriv en dato som \"2026-01-31\"",
                "from|\"2026-02-31\"|skriv en dato",
                "from|20260105|skriv en dato",
                "to|\"2026-01-04\"|skriv en dato, der ikke ligger før periodens første dag, 2026-01-05",
                "person|17|skriv som tekst, hvem ydelsen er til",
                "person|\" \"|skriv som tekst, hvem ydelsen er til"
            })
    void a_problem_names_the_path_the_value_and_what_would_be_right(String field, String json, String right)
            throws IOException {
        assertThat(problem(field, json))
                .startsWith("mine.json: 1 fejl, intet er beregnet\n  payments[1]." + field + ", " + json + ": ")
                .contains(right);
    }

    @Test
    void every_problem_is_listed_and_good_payments_can_be_kept() throws IOException {
        String json = document(
                GOOD,
                GOOD.replace("\"amount\"", "\"amuont\""),
                "17",
                GOOD.replace("\"a\"", "\"b\"").replace("2026", "2013"),
                GOOD);

        assertThat(settled(json).err().replace(folder + "/", "")).isEqualTo("""
                mine.json: 5 fejl, intet er beregnet
                  payments[1].amuont, "2800.00": feltet er ukendt; kendte er person, municipality, benefit, from, to, amount, registered, awarded, activity
                  payments[1].amount, mangler: skriv et beløb i kroner som tekst, "1234.50", højst to decimaler efter et punktum
                  payments[2], 17: skriv et objekt med felterne person, municipality, benefit, from, to, amount, registered, awarded, activity
                  payments[3].to, "2013-01-11": udelad perioden; uger tæller fra 2014-07-01
                  payments[4].from, "2026-01-05": perioden overlapper payments[0] (samme person, kommune og ydelse); læg delene af én udbetaling sammen, ret perioden, eller skriv i registered, hvornår efterbetalingen blev kendt
                  Dele af én udbetaling lægges sammen med --overlaps add
                """);
        CommandRun kept = settled(json, "--keep-good-rows");
        assertThat(kept.exitCode()).isZero();
        assertThat(kept.out()).contains("2.240,00", "payments[2], 17");
        assertThat(settled(json, "--keep-good-rows", "--format", "json").out())
                .contains("\"columnName\": \"payments[1].amount\"");
    }

    @Test
    void optional_fields_are_read_and_their_problems_say_that_they_may_be_left_out() throws IOException {
        String optional =
                GOOD.replace("\"amount\"", "\"registered\": \"2026-02-01\", \"activity\": \"active\", \"amount\"");

        assertThat(PaymentsJson.read(document(optional)).get(0).registered()).isPresent();
        assertThat(settled(document(optional.replace("\"active\"", "\"aktiv\"")))
                        .err())
                .contains("payments[0].activity, \"aktiv\": skriv \"ACTIVE\" eller \"PASSIVE\", eller udelad feltet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|format, mangler: skriv \"refusion-payments\"",
                "{\"format\": \"refusion-payments\", \"version\": 2}|version, 2: skriv 1",
                "{\"format\": \"refusion-payments\", \"version\": 1, \"payments\": {}}|payments, {}: skriv udbetalingerne i kantede parenteser",
                "{\"format\": \"refusion-payments\", \"version\": 1, \"payments\": []}|filen har ingen udbetalinger",
                "[]|skriv et objekt med felterne format, version og payments",
                "{\"format\": 1, \"format\": 2}|gyldig JSON; et felt står to gange",
                "{\"format\": nej}|linje 1, kolonne "
            })
    void what_is_no_document_of_payments_is_refused(String json, String problem) throws IOException {
        CommandRun run = settled(json);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(problem);
    }

    @ParameterizedTest
    @CsvSource({"refunds --payments -", "audit --settlement yr.csv --payments -"})
    void json_and_tables_are_read_from_standard_input(String command) throws IOException {
        Files.writeString(
                folder.resolve("yr.csv"),
                CommandRun.refusion(folder, "audit", "--example").out());
        for (String format : new String[] {"text", "json"}) {
            String sample = refunds("--example", "--format", format).out();
            InputStream before = System.in;
            System.setIn(new ByteArrayInputStream(sample.getBytes(StandardCharsets.UTF_8)));
            try {
                CommandRun run = CommandRun.refusion(
                        folder,
                        (command.startsWith("audit") ? command : command + " --statement 2026-06").split(" ", -1));
                assertThat(run.exitCode()).as(run.err()).isZero();
            } finally {
                System.setIn(before);
            }
        }
    }
}
