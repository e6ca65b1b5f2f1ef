package dk.refusion.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about files, in English for who asks for it: the same places and values as in Danish. */
class SaidInEnglishTest {
    private static final String[] COLUMNS = {
        "person",
        "municipality",
        "benefit",
        "from",
        "to",
        "amount",
        "område",
        "år",
        "nøgle",
        "beløb",
        "forudsætning",
        "forventet",
        "høj",
        "forløb",
        "igangværende",
        "Uge",
        "Ydelse",
        "Finansiering Kommunenavn",
        "Fra",
        "Til",
        "Beløb",
        "CPR nummer",
        "Beregnet udbetalingsbeløb",
        "Refusionssats",
        "Refusionsbeløb",
        "Medfinansieringssats",
        "uger",
        "Medfinansieringsbeløb",
        "Indberetning udbetalingsbeløb",
        "ydelse",
        "kommune",
        "finansierendekommune",
        "start",
        "kommunekode",
        "kommunenr",
        "kommunenummer",
        "fradato",
        "periodefra",
        "tildato",
        "periodetil",
        "bruttobeløb",
        "udbetalingsbeløb",
        "horisont",
        "anciennitet ved start",
        "ugebeløb",
        "hurtigere udslusning",
        "kortere forløb",
        "dødvægt",
        "fortrængning",
        "i alt",
        "Kommunenavn",
        "Kommunenr",
        "gældende",
        "bruttopris",
        "sats",
        "ydelsestype",
        "ugensmandag",
        "ugestart",
        "finansieringskommune",
        "fra uge",
        "pris pr. forløb"
    };

    private static final Pattern PLACE = Pattern.compile(
            "^ *(?:linje|line|celle|cell|række|row|payments\\[)[^\"]*?(?:\"[^\"]*\"|tom|empty|missing|mangler)?:");
    private static final Map<String, String> PLACES = Map.of(
            "linje", "line", "kolonne", "column", "celle", "cell", "række", "row", "tom", "empty", "mangler",
            "missing");

    private static final String PAYMENTS = "person;municipality;benefit;from;to;amount;registered;awarded;activity\n";
    private static final String SETTLEMENT = """
                        Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;Medfinansieringssats;Medfinansieringsbeløb
                        """;

    @TempDir
    private Path folder;

    static Stream<Arguments> bad_files() {
        return Stream.of(
                payments(
                        "every cell",
                        PAYMENTS + "#N/A;Balerup;kontanthjælpp;31-02-2026;2026-1-1x;1.2,3;x;y;z\n"
                                + "1,018E+08;Ballerup kommune og andre;x;46027;;;;;\n;;;;;;;;\n"),
                payments(
                        "periods",
                        PAYMENTS + "a;Ballerup;sygedagpenge;2026-02-01;2026-01-01;100;;;\n"
                                + "a;Ballerup;sygedagpenge;1800-01-01;2026-01-01;100;;;\n"
                                + "a;Ballerup;sygedagpenge;1950-01-01;1950-01-31;100;;;\n"
                                + "a;Ballerup;førtidspension;2026-01-01;2026-01-31;100;;;\n"
                                + "a;Ballerup;integrationsydelse;1998-01-01;1998-01-31;100;;;\n"
                                + "a;Ballerup;sygedagpenge;2501-01-01;2501-01-31;100;;;\n"),
                payments(
                        "overlaps",
                        PAYMENTS + "a;Ballerup;sygedagpenge;2026-01-01;2026-01-31;100;;;\n"
                                + "a;Ballerup;sygedagpenge;2026-01-15;2026-02-15;100;;;\n"),
                payments("columns", "# x\ntitel\nperson;municipality;benefit;from;from;amunt;amount;andet;mere\n"),
                payments("no heading", "a;b\n1;2\n"),
                payments("empty", "\n"),
                payments("only a heading", PAYMENTS),
                payments("too many cells", PAYMENTS + "a;Ballerup;sygedagpenge;2026-01-01;2026-01-31;100;;;;x\n"),
                payments("control", PAYMENTS + "a\u0001;Ballerup\n"),
                payments("unclosed", PAYMENTS + "\"a;Ballerup\n"),
                payments(
                        "commas",
                        PAYMENTS.replace(';', ',') + "a,Ballerup,sygedagpenge,2026-01-01,2026-01-31,\"1,234\",,,\n"),
                payments("html", "<html><table></table></html>"),
                payments("px", "CHARSET=\"ANSI\";\n"),
                payments("pdf", "%PDF-1.4"),
                payments("json", "{\"format\":\"x\",\"version\":1,\"payments\":{}}"),
                payments("broken json", "{\"format\":"),
                payments("json twice", "{\"format\":1,\"format\":2}"),
                payments("other json", "[1]"),
                payments(
                        "json fields",
                        "{\"format\":\"refusion-payments\",\"version\":1,\"payments\":[{\"person\":1,\"municipality\":\"Balerup\","
                                + "\"benefit\":\"x\",\"from\":\"x\",\"to\":2,\"amount\":12.5,\"registered\":\"x\",\"activity\":\"x\","
                                + "\"andet\":1},7]}"),
                Arguments.of("settlement", SETTLEMENT + "x;;;Balerup;x;101;x;x;x\n", List.of("audit", "--settlement")),
                Arguments.of("no settlement", SETTLEMENT, List.of("audit", "--settlement")),
                Arguments.of("no rows to audit", "Uge;CPR nummer\n", List.of("audit", "--settlement")),
                investment("empty", "\n"),
                investment("cells", """
                        # Dato: x
                        kroner;2015;2015;x;I alt;I alt;Besparelse i forhold til investering
                        A
                        Investering;x;1;1;1;1;x
                        Investering;1;1;1;1;1;1
                        Noget andet;1
                        A
                        """),
                investment("no case", "Mio. kr.;2015\nInvestering;1\n"),
                investment("no year", "Mio. kr.;\nA\n"),
                Arguments.of(
                        "accounts",
                        "konto;navn;art;år;beløb\nx;;x;12;x\n20.02;A;Budget;2014;1\n20.02;B;Budget;2014;1\n",
                        List.of("accounts", "--municipality", "Ballerup")),
                Arguments.of(
                        "no accounts", "konto;navn;art;år;beløb\n", List.of("accounts", "--municipality", "Ballerup")),
                Arguments.of(
                        "spending",
                        "kommune;nettoudgift;nøgle\nx;x;-1\nBallerup;1;1\n151;1;1\n",
                        List.of("compensation")),
                Arguments.of(
                        "spending in whole kroner",
                        "kommune;nettoudgift;nøgle\nBallerup;1,5;0\n",
                        List.of("compensation", "--whole-kroner")),
                Arguments.of("no key", "kommune;nettoudgift;nøgle\nBallerup;1,5;0\n", List.of("compensation")),
                Arguments.of(
                        "ministry",
                        "kode;område;refusion;tilskud;i alt\n151;;x;1;1\n151;Greve;1;1;1\n;A;1;1;1\n;a;1;1;1\n",
                        List.of("compensation", "--ministry")),
                Arguments.of(
                        "no ministry", "kode;område;refusion;tilskud;i alt\n", List.of("compensation", "--ministry")),
                Arguments.of("points", "uger;igangværende\nx;170\n4;70\n4;60\n0;90\n9;80\n", List.of("durations")),
                Arguments.of("no points", "uger;igangværende\n", List.of("durations")),
                Arguments.of(
                        "stock",
                        "varighed;forløb\n0-4 uger;400\n9-13 uger;200\nlænge;5\n2-1 uger;x\n",
                        List.of("durations")),
                Arguments.of("rising stock", "varighed;forløb\n0-4 uger;400\n5-8 uger;500\n", List.of("durations")),
                Arguments.of("assumptions", """
                        forudsætning;lav;forventet;høj
                        ydelse;;x;
                        start;;x;
                        horisont;;0;
                        personer;3;2;1
                        personer;1;1;1
                        ukendt;1;1;1
                        ugebeløb;;x;
                        """, List.of("durations", "--assumptions")),
                Arguments.of(
                        "missing assumptions",
                        "forudsætning;lav;forventet;høj\npersoner;1;2;3\n",
                        List.of("durations", "--assumptions")),
                Arguments.of("volumes", """
                        område;ydelse;år;fuldtidspersoner
                        x;;12;-1
                        Ballerup;A;2018;1
                        Ballerup;A;2018;1
                        Ballerup;A i alt;2018;1
                        """, List.of("indicator")),
                Arguments.of("no volumes", "område;ydelse;år;fuldtidspersoner\n", List.of("indicator")),
                statistics("no head", "a;b\n1;2\n"),
                statistics("rows", """
                        OMRÅDE;YDELSESTYPE;TID;INDHOLD
                        x;A;x;x
                        Ballerup;A;2018K1;..
                        Ballerup;A;2018K2;5
                        Ballerup;A i alt;2018K2;5
                        Ballerup;A;2018K2;5
                        """),
                statistics("several", "OMRÅDE;KØN;TID;INDHOLD\nBallerup;Mænd;2018;1\nBallerup;Kvinder;2018;2\n"),
                statistics(
                        "json",
                        "{\"id\":[\"a\"],\"size\":[2],\"value\":[1],\"dimension\":{\"a\":{\"category\":{\"index\":[\"x\"]}}}}"),
                statistics("other json", "{}"),
                statistics("broken json", "{"));
    }

    private static Arguments payments(String what, String text) {
        return Arguments.of("payments, " + what, text, List.of("refunds", "--payments"));
    }

    private static Arguments investment(String what, String text) {
        return Arguments.of("investment, " + what, text, List.of("investment"));
    }

    private static Arguments statistics(String what, String text) {
        return Arguments.of("statistics, " + what, text, List.of("indicator", "--years", "2018", "--statistics"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad_files")
    void a_bad_file_is_refused_in_the_language_asked_for(String what, String text, List<String> command)
            throws IOException {
        Files.writeString(folder.resolve("file.csv"), text, StandardCharsets.UTF_8);

        CommandRun danish = run(command);
        CommandRun english = run(command, "--lang", "en");

        assertThat(danish.exitCode()).as(danish.err() + danish.out()).isEqualTo(1);
        assertThat(english.exitCode()).isEqualTo(1);
        assertThat(run(command, "--lang", "da")).isEqualTo(danish);
        assertThat(DanishWords.in(english.err(), COLUMNS)).as(english.err()).isEmpty();
        assertThat(danish.err()).as("Danish").isNotEqualTo(english.err());
        assertThat(places(english.err())).containsExactlyElementsOf(places(danish.err()));
    }

    private CommandRun run(List<String> command, String... more) {
        return CommandRun.refusion(
                folder,
                Stream.of(command.stream(), Stream.of("file.csv"), Stream.of(more))
                        .flatMap(all -> all)
                        .toArray(String[]::new));
    }

    /** Where each line of a refusal says that something is wrong, and what stands there, in English words. */
    private static List<String> places(String refusal) {
        return refusal.lines()
                .map(PLACE::matcher)
                .filter(place -> place.find())
                .map(place -> Pattern.compile("(?U)\\w+")
                        .matcher(place.group())
                        .replaceAll(word -> PLACES.getOrDefault(word.group(), word.group())))
                .toList();
    }

    @Test
    void what_is_passed_over_is_said_in_the_language_asked_for() throws IOException {
        Files.writeString(folder.resolve("file.csv"), """
                        titel
                        person|municipality|benefit|from|to|amount|andet
                        person-1|Ballerup|sygedagpenge|2026-01-01|2026-01-31|100|x
                        Person 01|Ballerup|sygedagpenge|2026-01-01|2026-01-31|100|x
                        Person 01|Balerup|sygedagpenge|2026-01-01|2026-01-31|100|x
                        """);
        String command = "refunds --payments file.csv --keep-good-rows --lang en";

        CommandRun run = CommandRun.refusion(folder, command.split(" "));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("file.csv: the columns are separated by vertical bars")
                .contains("file.csv: the line above the heading is not used")
                .contains("file.csv: one column is not used: andet")
                .contains("file.csv: look alike, but count as different persons: person-1 and Person 01");
        assertThat(DanishWords.in(run.err(), "andet")).as(run.err()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_or_no_workbook_is_refused_in_the_language_asked_for() throws IOException {
        byte[] archive = new byte[1_000];
        new Random(1).nextBytes(archive);
        archive[0] = 'P';
        archive[1] = 'K';
        Files.write(folder.resolve("file.csv"), archive);

        for (String file : List.of("file.csv", "none.csv", ".")) {
            CommandRun run = CommandRun.refusion(folder, "refunds", "--lang", "en", "--payments", file);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("1 problem, nothing was calculated");
            assertThat(DanishWords.in(run.err())).as(run.err()).isEmpty();
        }
    }
}
