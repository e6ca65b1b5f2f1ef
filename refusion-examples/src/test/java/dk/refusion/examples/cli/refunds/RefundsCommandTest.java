package dk.refusion.examples.cli.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RefundsCommandTest {
    private static final String HEAD = "person;municipality;benefit;from;to;amount\n";
    /** Six weeks of 700 kr. from Monday 5 January; the fourth ends on Sunday 1 February. */
    private static final String SIX_WEEKS = HEAD + "a;Ballerup;kontanthjælp;2026-01-05;2026-02-15;4.200,00\n";

    @TempDir
    private Path folder;

    @Test
    void the_sample_is_settled_for_its_last_month_in_all_municipalities() {
        CommandRun sample = run();

        assertThat(sample.exitCode()).isZero();
        assertThat(sample.err()).isEmpty();
        assertThat(sample.out())
                .startsWith("Eksempel: genererede personer")
                .contains("Månedsopgørelse 2026-06: Ballerup (151)\n", "Månedsopgørelse 2026-06: Hjørring (860)\n")
                .contains("Reguleringer i alt", "Måneden i alt", "Finansieringsbeløb:", "refusion 65 % fast")
                .contains("Månedsopgørelse 2026-06: alle kommuner, reguleringer medregnet\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_sample_is_a_file_to_start_from() throws IOException {
        write(run("--example").out());

        CommandRun own = run("--payments", "own.csv");
        assertThat(own.exitCode()).isZero();
        assertThat(own.out()).isEqualTo(run().out());
    }

    @Test
    void every_week_is_written_and_a_month_is_stated() throws IOException {
        write(SIX_WEEKS);

        CommandRun january = run("--payments", "own.csv", "--statement", "2026-01", "--out", "weeks.csv");

        assertThat(january.exitCode()).isZero();
        assertThat(january.out()).isEqualTo("""
                1 person, 1 udbetaling for 2026-01-05 til 2026-02-15
                Hele perioden: brutto 4.200,00 kr., refusion 2.800,00 kr., medfinansiering 0,00 kr.

                Månedsopgørelse 2026-01: Ballerup (151)
                Ydelse           Måned           Sats  Uger    Brutto  Refusion  Medfinansiering  Kommunens andel
                kontanthjælp   2026-01  refusion 80 %     4  2.700,00  2.160,00             0,00           540,00
                Måneden i alt                                2.700,00  2.160,00             0,00           540,00
                Finansieringsbeløb: 2.160,00 kr. (staten betaler kommunen)
                Uger: 4 med ydelse, 0 med selvforsørgelse

                Uger: \
                """ + folder.resolve("weeks.csv") + "\n");
        assertThat(weeks()).isEqualTo("""
                person;municipality;week;benefit;class;seniority;rate;gross;refund;cofinancing;reference
                a;Ballerup;2026-W02;KONTANTHJAELP;BENEFIT;1;80;700,00;560,00;0,00;lov 994/2015 § 5, stk. 2, nr. 1
                a;Ballerup;2026-W03;KONTANTHJAELP;BENEFIT;2;80;700,00;560,00;0,00;lov 994/2015 § 5, stk. 2, nr. 1
                a;Ballerup;2026-W04;KONTANTHJAELP;BENEFIT;3;80;700,00;560,00;0,00;lov 994/2015 § 5, stk. 2, nr. 1
                a;Ballerup;2026-W05;KONTANTHJAELP;BENEFIT;4;80;700,00;560,00;0,00;lov 994/2015 § 5, stk. 2, nr. 1
                a;Ballerup;2026-W06;KONTANTHJAELP;BENEFIT;5;40;700,00;280,00;0,00;lov 994/2015 § 5, stk. 2, nr. 2
                a;Ballerup;2026-W07;KONTANTHJAELP;BENEFIT;6;40;700,00;280,00;0,00;lov 994/2015 § 5, stk. 2, nr. 2
                """);
        assertThat(run("--payments", "own.csv").out()).contains("Månedsopgørelse 2026-02: Ballerup (151)");
        assertThat(run("--payments", "own.csv", "--statement", "2026-03", "--municipality", "101")
                        .out())
                .contains("Månedsopgørelse 2026-03\nDer er intet at opgøre i måneden.");
    }

    @Test
    void weeks_are_sorted_and_say_what_they_count_as() throws IOException {
        write(HEAD + """
                b;851;DAGPENGE;2025-12-22;2025-12-28;1000,01
                a;0860;SU_STIPENDIUM;2026-01-05;2026-01-11;500
                a;0860;sygedagpenge;2025-12-29;2026-01-04;100
                a;0860;DAGPENGE;2025-12-29;2026-01-04;100
                a;101 København;dagpenge;2025-12-29;2026-01-04;-10,50
                a;101 København;dagpenge;2015-12-28;2016-01-10;140
                """);

        assertThat(run("--payments", "own.csv", "--out", "weeks.csv").exitCode())
                .isZero();
        assertThat(weeks()).isEqualTo("""
                person;municipality;week;benefit;class;seniority;rate;gross;refund;cofinancing;reference
                a;101 København;2016-W01;DAGPENGE;BENEFIT;2;80;70,00;0,00;14,00;lov 994/2015 § 5, stk. 3, nr. 1
                a;0860;2026-W01;DAGPENGE;BENEFIT;1;80;100,00;0,00;20,00;lov 994/2015 § 5, stk. 3, nr. 1
                a;0860;2026-W01;SYGEDAGPENGE;BENEFIT;1;80;100,00;80,00;0,00;lov 994/2015 § 5, stk. 2, nr. 1
                a;101 København;2026-W01;DAGPENGE;BENEFIT;1;80;-10,50;0,00;-2,10;lov 994/2015 § 5, stk. 3, nr. 1
                a;0860;2026-W02;SU_STIPENDIUM;NEUTRAL;;;500,00;0,00;0,00;bekendtgørelse 1772/2015 (anden forsørgelse)
                b;851;2025-W52;DAGPENGE;BENEFIT;1;80;1000,01;0,00;200,00;lov 994/2015 § 5, stk. 3, nr. 1
                """);
    }

    /** Sickness benefit is settled from 28 December 2015, § 29(3), no. 1. */
    @Test
    void what_is_settled_before_the_first_week_of_the_file_is_said_to_be_left_out() throws IOException {
        write(HEAD + "a;Ballerup;sygedagpenge;2015-12-28;2016-01-10;1400\n");

        CommandRun run = run("--payments", "own.csv", "--out", "weeks.csv");

        assertThat(run.err())
                .contains(
                        "filen med uger begynder med 2016-W01; 1 linje af tidligere uger, som også er opgjort, står kun"
                                + " i opgørelser og totaler");
        assertThat(run.out()).contains("Hele perioden: brutto 1.400,00 kr.");
        assertThat(weeks().lines()).hasSize(2);
    }

    @Test
    void dates_amounts_and_benefits_are_read_as_people_write_them_in_any_order_of_columns() throws IOException {
        run("--payments", write(SIX_WEEKS), "--out", "weeks.csv");
        String weeks = Files.readString(folder.resolve("weeks.csv"));
        for (String same : List.of(
                "AMOUNT;To;From;benefit;municipality;person\n4200;15-02-2026;05-01-2026;KONTANTHJÆLP;Ballerup;a\n",
                "amount;to;from;benefit;municipality;person\n4.200,0;15/2/2026;5.1.2026;Kontanthjaelp;Ballerup;a\n")) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
                Files.writeString(folder.resolve("own.csv"), same, charset);
                run("--payments", "own.csv", "--out", "again.csv");
                assertThat(folder.resolve("again.csv")).hasContent(weeks);
            }
        }
        write("\uFEFF" + SIX_WEEKS);
        run("--payments", "own.csv", "--out", "bom.csv");
        assertThat(folder.resolve("bom.csv")).hasContent(weeks);
    }

    @Test
    void a_settlement_as_on_a_day_knows_neither_later_payments_nor_later_law() throws IOException {
        write("""
                person;municipality;benefit;from;to;amount;registered
                a;Ballerup;uddannelseshjælp;2025-06-02;2025-07-13;4200;
                a;Ballerup;uddannelseshjælp;2025-05-05;2025-06-01;2800;2025-08-01
                a;Ballerup;seniorpension;2025-07-14;2025-07-20;700;
                """);

        CommandRun then = run("--payments", "own.csv", "--legislation-date", "30-06-2025", "--out", "weeks.csv");

        assertThat(then.exitCode()).isZero();
        assertThat(then.out())
                .contains("Opgjort efter den lov, der gjaldt 2025-06-30,")
                .contains("Hele perioden: brutto 4.200,00 kr.");
        assertThat(Files.readAllLines(folder.resolve("weeks.csv")))
                .hasSize(7)
                .last()
                .asString()
                .startsWith("a;Ballerup;2025-W28;UDDANNELSESHJAELP;BENEFIT;6;40;");
        assertThat(run("--payments", "own.csv").err())
                .contains("linje 2, kolonne 5 (to), \"2025-07-13\": skriv en periode, som loven har en regel for;"
                        + " uddannelseshjælp har en fra 2014-07-01 til 2025-06-30");
    }

    @Test
    void good_rows_can_be_kept_and_what_is_left_out_is_listed() throws IOException {
        write(SIX_WEEKS + """
                a;Ballerup;kontanthjælp;2026-02-15;2026-02-28;100
                b;Ballerup;kontanthjaelp;2026-02-30;;x
                c;Ballerup;dagpenge;2026-02-02;2026-02-08;100;and more
                """);

        CommandRun kept = run("--payments", "own.csv", "--keep-good-rows");

        assertThat(kept.exitCode()).isZero();
        assertThat(kept.err()).isEmpty();
        assertThat(kept.out()).startsWith("1 person, 1 udbetaling").contains("""

                Udeladt af %s: 3 linjer
                  linje 3, kolonne 4 (from), "2026-02-15": perioden overlapper linje 2""".formatted(folder.resolve("own.csv")));
        JsonNode json = json("--payments", "own.csv", "--keep-good-rows");
        assertThat(json.get("leftOut")
                        .valueStream()
                        .map(node -> node.get("line").asInt()))
                .containsExactly(3, 4, 4, 4, 5);

        CommandRun refused = run("--payments", "own.csv", "--out", "weeks.csv");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("own.csv: 5 fejl, intet er beregnet");
        assertThat(folder.resolve("weeks.csv")).doesNotExist();
    }

    @Test
    void a_file_that_is_wrong_as_a_whole_is_refused_whatever_is_kept() throws IOException {
        for (String wrong : List.of("", HEAD, "person;benefit\na;dagpenge\n", HEAD + "a;x;x;x;x;x\n")) {
            write(wrong);
            assertThat(run("--payments", "own.csv", "--keep-good-rows").exitCode())
                    .isEqualTo(1);
        }
        write(HEAD.replace("amount", "amount;amuont") + "a;151;dagpenge;2026-01-01;2026-01-31;5;6\n");
        assertThat(run("--payments", "own.csv", "--keep-good-rows").err())
                .contains("linje 1, kolonne 7, \"amuont\": kolonnen er ukendt");
        assertThat(run("--payments", "none.csv").err()).contains("angiv en fil, der findes");
    }

    @Test
    void json_says_the_same_as_the_statement() throws IOException {
        write(SIX_WEEKS);

        JsonNode json = json("--payments", "own.csv", "--statement", "2026-01");

        assertThat(json.get("format").asString()).isEqualTo("refusion-refunds");
        assertThat(json.get("version").asInt()).isEqualTo(1);
        JsonNode ballerup = json.at("/statement/municipalities/0");
        assertThat(ballerup.get("code").asInt()).isEqualTo(151);
        assertThat(ballerup.at("/lines/0/refundPercent").asString()).isEqualTo("80");
        assertThat(ballerup.at("/lines/0/refund").asString()).isEqualTo("2160.00");
        assertThat(ballerup.at("/weeks/benefit").asInt()).isEqualTo(4);
        assertThat(ballerup.get("financingAmount").asString()).isEqualTo("2160.00");
        assertThat(json.at("/total/gross").asString()).isEqualTo("4200.00");

        CommandRun written = run("--payments", "own.csv", "--format", "json", "--out", "weeks.csv");
        assertThat(written.out()).startsWith("{").endsWith("}\n");
        assertThat(written.err()).isEqualTo("Uger: " + folder.resolve("weeks.csv") + "\n");
    }

    @Test
    void a_person_is_explained_in_place_of_the_statement_or_below_it() throws IOException {
        write(SIX_WEEKS);

        CommandRun only = run("--payments", "own.csv", "--explain", "a");

        assertThat(only.exitCode()).isZero();
        assertThat(only.out())
                .contains("\nForklaring\na, lovgivning: Danmark\n2026-W02 ydelse, uge 1: kontanthjælp 700,00 kr.")
                .contains("Ballerup, kontanthjælp 700,00 kr., trin 2, 40 % refusion 280,00 kr. (lov 994/2015 § 5,")
                .doesNotContain("Månedsopgørelse");
        assertThat(run("--payments", "own.csv", "--explain", "a", "--statement", "2026-02")
                        .out())
                .contains("Månedsopgørelse 2026-02", "Forklaring");

        JsonNode json = json("--payments", "own.csv", "--explain", "a");
        assertThat(json.has("statement")).isFalse();
        assertThat(json.at("/explanation/person").asString()).isEqualTo("a");
        JsonNode fifth = json.at("/explanation/weeks/4");
        assertThat(fifth.get("week").asString()).isEqualTo("2026-W06");
        assertThat(fifth.get("seniority").asInt()).isEqualTo(5);
        assertThat(fifth.at("/payments/0/inWeek").asString()).isEqualTo("700.00");
        assertThat(fifth.at("/lines/0/tier").asInt()).isEqualTo(2);
        assertThat(fifth.at("/lines/0/refund").asString()).isEqualTo("280.00");
    }

    @Test
    void a_restart_is_explained_by_the_weeks_that_earned_it() throws IOException {
        write(SIX_WEEKS + "a;Ballerup;kontanthjælp;2027-02-15;2027-02-21;700\n");

        JsonNode restart = json("--payments", "own.csv", "--explain", "a").at("/explanation/restarts/0");

        assertThat(restart.get("selfSupport").get(0).asString()).isEqualTo("2026-W08/2027-W06");
        assertThat(restart.get("startsOver").asString()).isEqualTo("2027-W07");
    }

    @Test
    void the_percentages_of_2015_are_set_beside_the_ladder() throws IOException {
        write(SIX_WEEKS + "b;Ballerup;seniorpension;2026-01-05;2026-01-11;100\n");

        CommandRun text = run("--payments", "own.csv", "--compare-with", "2015");

        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .contains("kontanthjælp  4.200,00              2.940,00            1.400,00  -1.540,00")
                .contains("Kommunens andel i alt: 2.940,00 kr. i 2015, 1.400,00 kr. nu, forskel -1.540,00 kr.")
                .contains("Uden procent i 2015 og ikke regnet med: brutto 100,00 kr.")
                .doesNotContain("Månedsopgørelse");
        JsonNode comparison =
                json("--payments", "own.csv", "--compare-with", "2015").get("comparison");
        assertThat(comparison.at("/before/refund").asString()).isEqualTo("1260.00");
        assertThat(comparison.at("/change/KONTANTHJAELP/ownShare").asString()).isEqualTo("-1540.00");
        assertThat(comparison.at("/withoutComparison/gross").asString()).isEqualTo("100.00");
    }

    @Test
    void bad_options_are_wrong_usage_and_nothing_is_written() {
        assertWrongUsage("--statement: a month such as 2026-01, was \"2026-1\"", "--statement", "2026-1");
        assertWrongUsage("--statement: ", "--statement", "2026-13");
        assertWrongUsage("--legislation-date: a date is written as", "--legislation-date", "2026");
        assertWrongUsage(
                "--legislation-date: the law is in force from 2016-01-04, was 2016-01-03",
                "--legislation-date",
                "2016-01-03");
        assertWrongUsage("--municipality: a municipality is one of the 98", "--municipality", "Balrup");
        assertWrongUsage("--explain: a person of the payments, was nobody", "--explain", "nobody");
        assertWrongUsage(
                "--compare-with: the percentages before the ladder are those of 2015, was 2014",
                "--compare-with",
                "2014");
        assertWrongUsage("--format: text|json, was \"xml\"", "--format", "xml");
        assertWrongUsage("Unknown: payments.csv", "payments.csv");
    }

    /** The weeks, which Excel takes for UTF-8 by their mark. */
    private String weeks() throws IOException {
        String text = Files.readString(folder.resolve("weeks.csv"));
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1);
    }

    @Test
    void the_payments_are_never_written_over() throws IOException {
        write(SIX_WEEKS);

        CommandRun over = run("--payments", "own.csv", "--out", "./own.csv");

        assertThat(over.exitCode()).isEqualTo(1);
        assertThat(over.out()).isEmpty();
        assertThat(over.err()).contains("own.csv", "angiv en anden fil end den, der læses");
        assertThat(folder.resolve("own.csv")).hasContent(SIX_WEEKS);
    }

    private void assertWrongUsage(String message, String... args) {
        String[] writing = Arrays.copyOf(args, args.length + 2);
        writing[args.length] = "--out";
        writing[args.length + 1] = "weeks.csv";
        CommandRun wrong = run(writing);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains(message).endsWith("See: refusion refunds --help\n");
        assertThat(folder).isEmptyDirectory();
    }

    private JsonNode json(String... args) {
        String[] asJson = Arrays.copyOf(args, args.length + 2);
        asJson[args.length] = "--format";
        asJson[args.length + 1] = "json";
        return JsonMapper.shared().readTree(run(asJson).out());
    }

    @Test
    void a_line_of_payments_behind_a_number_sign_is_a_note_and_is_told_of() throws IOException {
        CommandRun run = run("--payments", write("""
                person;municipality;benefit;from;to;amount
                # udbetalt i januar; to borgere
                a;Ballerup;kontanthjælp;2026-01-05;2026-01-11;2.800,00
                #17;Ballerup;kontanthjælp;2026-01-05;2026-01-11;2.800,00
                """));

        assertThat(run.out()).contains("1 person, 1 udbetaling ");
        assertThat(run.err())
                .contains("own.csv: linje 4 har celler, men begynder med #, så den er læst som en note, ikke som en"
                        + " udbetaling\n");
    }

    private CommandRun run(String... args) {
        return CommandRun.refusion(
                folder,
                IntStream.range(0, args.length + 1)
                        .mapToObj(i -> i == 0 ? "refunds" : args[i - 1])
                        .toArray(String[]::new));
    }

    private String write(String payments) throws IOException {
        Files.writeString(folder.resolve("own.csv"), payments);
        return "own.csv";
    }
}
