package dk.refusion.examples.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One error after the other in a file that was right: the first six weeks of one person on kontanthjælp. */
class PlantedErrorsTest {
    private static final String HEAD = "Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Beregnet udbetalingsbeløb;"
            + "Refusionssats;Refusionsbeløb;Medfinansieringssats;Medfinansieringsbeløb\n";
    private static final String PAYMENTS = """
            person;municipality;benefit;from;to;amount
            0101011234;Ballerup;kontanthjælp;2026-01-05;2026-02-15;18.000,00
            """;
    private static final String W2 = row("2026-01-05", "3000,00", "80", "2400,00");
    private static final String W3 = row("2026-01-12", "3000,00", "80", "2400,00");
    private static final String W4 = row("2026-01-19", "3000,00", "80", "2400,00");
    private static final String W5 = row("2026-01-26", "3000,00", "80", "2400,00");
    private static final String W6 = row("2026-02-02", "3000,00", "40", "1200,00");
    private static final String W7 = row("2026-02-09", "3000,00", "40", "1200,00");

    @TempDir
    private Path folder;

    private static String row(String monday, String gross, String rate, String refund) {
        return monday + ";0101011234;Kontanthjælp;Ballerup;" + gross + ";" + rate + ";" + refund + ";;\n";
    }

    @BeforeEach
    void write_own_payments() throws IOException {
        Files.writeString(folder.resolve("own.csv"), PAYMENTS);
    }

    private CommandRun audit(String... args) {
        return CommandRun.refusion(
                folder, Stream.concat(Stream.of("audit"), Stream.of(args)).toArray(String[]::new));
    }

    private void file(String name, String... rows) throws IOException {
        Files.writeString(folder.resolve(name), HEAD + String.join("", rows));
    }

    /** What is said of a file held against the payments. */
    private String said(String... rows) throws IOException {
        file("yr.csv", rows);
        CommandRun run = audit("--settlement", "yr.csv", "--payments", "own.csv");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out().replace("\n  ", " ");
    }

    @Test
    void what_is_right_agrees_with_counts() throws IOException {
        assertThat(said(W2, W3, W4, W5, W6, W7))
                .contains(
                        "6 linjer for 2026-W02/2026-W07",
                        "Stemmer: 6 på øren, 0 inden for afrunding",
                        "Afviger: ingen");
        assertThat(said(W2, W3, W4, W5, W6.replace("1200,00", "1200,01"), W7))
                .contains("Stemmer: 5 på øren, 1 inden for afrunding (0,01 kr.)", "Afviger: ingen");
    }

    @Test
    void a_wrong_step_names_both_percentages_and_the_week_of_the_count() throws IOException {
        assertThat(said(W2, W3, W4, W5, row("2026-02-02", "3000,00", "80", "2400,00"), W7))
                .contains("Stemmer: 5", "Afviger: 1, 1.200,00 kr.", "forkert trin: 80 %, skulle være 40 % (uge 5)");
    }

    @Test
    void a_wrong_amount_names_both_amounts() throws IOException {
        assertThat(said(W2, W3, W4, W5, row("2026-02-02", "3100,00", "40", "1240,00"), W7))
                .contains("40,00 kr. for meget", "forkert beløb: brutto 3.100,00 kr., skulle være 3.000,00 kr.");
        assertThat(said(W2, W3, W4, W5, row("2026-02-02", "3000,00", "40", "1300,00"), W7))
                .contains("100,00 kr. for meget", "forkert beløb: finansiering 1.300,00 kr., skulle være 1.200,00 kr.");
    }

    @Test
    void a_payment_that_is_missing_on_either_side_is_found() throws IOException {
        assertThat(said(W2, W3, W4, W6, W7))
                .contains("2.400,00 kr. for lidt", "2026-W05", "mangler i opgørelsen: brutto 3.000,00 kr.");
        assertThat(said(W2, W3, W4, W5, W6, W7, W7.replace("0101011234", "0202021234")))
                .contains("1.200,00 kr. for meget", "0202021234", "mangler i egne udbetalinger: brutto 3.000,00 kr.");
    }

    @Test
    void a_month_that_was_reported_twice_is_told_from_its_corrections() throws IOException {
        String all = String.join("", W2, W3, W4, W5, W6, W7);
        assertThat(said(all, all)).contains("Afviger: 6, 12.000,00 kr.", "indberettet to gange  Ballerup      6");

        file("januar.csv", W2, W3, W4, W5);
        file("februar.csv", W5.replace("3000,00", "-3000,00").replace("2400,00", "-2400,00"), W5, W6, W7);
        assertThat(audit("--settlement", "januar.csv", "--settlement", "februar.csv", "--payments", "own.csv")
                        .out())
                .contains("8 linjer", "Stemmer: 6 på øren", "Afviger: ingen");
        file("februar.csv", W5, W6, W7);
        assertThat(audit("--settlement", "januar.csv", "--settlement", "februar.csv", "--payments", "own.csv")
                        .out())
                .contains("Afviger: 1, 2.400,00 kr.", "indberettet to gange");
    }

    @Test
    void a_correction_in_a_later_month_is_summed_with_the_first_report() throws IOException {
        file("januar.csv", W2, W3, W4, row("2026-01-26", "2500,00", "80", "2000,00"));
        file("februar.csv", row("2026-01-26", "500,00", "80", "400,00"), W6, W7);

        assertThat(audit("--settlement", "januar.csv", "--settlement", "februar.csv", "--payments", "own.csv")
                        .out())
                .contains("Afviger: ingen");
    }

    @Test
    void deviations_are_summed_by_kind_and_municipality_and_the_largest_comes_first() throws IOException {
        assertThat(said(W2, W3, W4, W6.replace("40;1200", "30;900"), W7, W7.replace("Ballerup", "Aalborg")))
                .containsSubsequence(
                        "mangler i opgørelsen         Ballerup      1       0,00  2.400,00  -2.400,00",
                        "mangler i egne udbetalinger  Aalborg       1   1.200,00      0,00   1.200,00",
                        "forkert trin                 Ballerup      1       0,00    300,00    -300,00",
                        "Afvigelser, de største først",
                        "2.400,00 kr. for lidt",
                        "1.200,00 kr. for meget",
                        "300,00 kr. for lidt");
    }

    @Test
    void the_largest_deviations_are_explained_with_rows_count_and_paragraphs() throws IOException {
        said(W2, W3, W4, W6.replace("40;1200", "30;900"), W7);

        String said = audit("--settlement", "yr.csv", "--payments", "own.csv", "--explain-largest", "2")
                .out();

        assertThat(said.substring(said.indexOf("De største afvigelser forklaret")))
                .isEqualTo("""
                De største afvigelser forklaret

                0101011234 i filen, 2026-W05
                  ingen linjer

                Afvigelser
                  2.400,00 kr. for lidt: 0101011234 2026-W05 Ballerup kontanthjælp, mangler i opgørelsen: brutto
                    3.000,00 kr., refusion 2.400,00 kr.

                Forklaring
                0101011234, lovgivning: Danmark
                2026-W05 ydelse, uge 4: kontanthjælp 2.571,43 kr., kontanthjælp 428,57 kr. (lov 994/2015 § 3, stk. 1, nr. 5, som ændret ved lov 1655/2024; lov 994/2015 § 3, stk. 1, nr. 5, som ændret ved lov 1750/2025)
                    Ballerup, kontanthjælp 3.000,00 kr., trin 1, 80 % refusion 2.400,00 kr. (lov 994/2015 § 5, stk. 2, nr. 1)

                0101011234 i filen, 2026-W06
                  2026-W06 Ballerup kontanthjælp: brutto 3.000,00 kr., 30 %, refusion 900,00 kr., medfinansiering 0,00 kr.

                Afvigelser
                  300,00 kr. for lidt: 0101011234 2026-W06 Ballerup kontanthjælp, forkert trin: 30 %, skulle være
                    40 % (uge 5)

                Forklaring
                0101011234, lovgivning: Danmark
                2026-W06 ydelse, uge 5: kontanthjælp 3.000,00 kr. (lov 994/2015 § 3, stk. 1, nr. 5, som ændret ved lov 1750/2025)
                    Ballerup, kontanthjælp 3.000,00 kr., trin 2, 40 % refusion 1.200,00 kr. (lov 994/2015 § 5, stk. 2, nr. 2)
                """);
        assertThat(audit(
                                "--settlement",
                                "yr.csv",
                                "--payments",
                                "own.csv",
                                "--explain",
                                "0101011234",
                                "--week",
                                "2026-W03")
                        .out())
                .contains("0101011234 i filen, 2026-W03", "Ingen afvigelser", "uge 2: kontanthjælp")
                .doesNotContain("uge 3: kontanthjælp");
    }

    @Test
    void what_nobody_paid_is_explained_too() throws IOException {
        said(W2, W3, W4, W5, W6, W7, W7.replace("0101011234", "0202021234"));

        assertThat(audit("--settlement", "yr.csv", "--payments", "own.csv", "--explain-largest", "1")
                        .out())
                .endsWith("Forklaring\nIngen udbetaling er kendt.\n");
    }

    @Test
    void json_has_the_paragraphs_of_each_deviation_and_the_explanations() throws IOException {
        said(W2, W3, W4, W5, W6.replace("40;1200", "30;900"), W7);

        JsonNode json = JsonMapper.shared()
                .readTree(audit(
                                "--settlement",
                                "yr.csv",
                                "--payments",
                                "own.csv",
                                "--explain-largest",
                                "1",
                                "--format",
                                "json")
                        .out());

        JsonNode deviation = json.get("deviations").get(0);
        assertThat(deviation.get("references").get(0).asString()).isEqualTo("lov 994/2015 § 5, stk. 2, nr. 2");
        assertThat(deviation.get("reportedPercents").get(0).asString()).isEqualTo("30");
        assertThat(deviation.get("rightPercents").get(0).asString()).isEqualTo("40");
        JsonNode explained = json.get("explained").get(0);
        assertThat(explained.get("rows").get(0).get("refund").asString()).isEqualTo("900.00");
        assertThat(explained
                        .get("explanation")
                        .get("weeks")
                        .get(0)
                        .get("seniority")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void unknown_benefits_flexible_job_contributions_and_rows_without_a_municipality_are_counted_apart()
            throws IOException {
        String flex = W7.replace("Kontanthjælp", "Fleksbidrag fra staten");
        String unknown = W7.replace("Kontanthjælp", "Kontanthjælp ny");

        assertThat(said(W2, W3, W4, W5, W6, W7, flex, unknown, W7.replace("Ballerup", "")))
                .contains("Afviger: ingen", "Ikke efterregnet")
                .contains("Kontanthjælp: uden finansierende kommune")
                .contains("Fleksbidrag fra staten: statens særlige fleksbidrag")
                .contains("Kontanthjælp ny: ukendt ydelse")
                .contains("Fleksbidrag fra staten       1  3.000,00      1.200,00");
    }

    @Test
    void a_name_of_a_benefit_can_be_explained() throws IOException {
        file(
                "yr.csv",
                Stream.of(W2, W3, W4, W5, W6, W7)
                        .map(row -> row.replace("Kontanthjælp", "Kontanthjælp = ny"))
                        .toArray(String[]::new));

        assertThat(audit(
                                "--settlement",
                                "yr.csv",
                                "--payments",
                                "own.csv",
                                "--benefit",
                                "kontanthjælp = NY=KONTANTHJAELP")
                        .out())
                .contains("Stemmer: 6 på øren", "Afviger: ingen");
        assertThat(audit("--benefit", "Ny=NOGET").err()).contains("--benefit: a benefit is given by its key");
    }

    @ParameterizedTest
    @CsvSource({"010101-1234", "101011234"})
    void a_person_is_the_same_however_the_number_is_written(String written) throws IOException {
        assertThat(said(Stream.of(W2, W3, W4, W5, W6, W7)
                        .map(row -> row.replace("0101011234", written))
                        .toArray(String[]::new)))
                .contains("Stemmer: 6 på øren", "Afviger: ingen");
        assertThat(audit("--settlement", "yr.csv", "--payments", "own.csv", "--explain", written)
                        .out())
                .contains("0101011234 i filen", "2026-W07 ydelse, uge 6");
    }

    @Test
    void payments_in_a_municipality_that_the_file_is_not_about_are_not_compared_and_said_so() throws IOException {
        Files.writeString(
                folder.resolve("own.csv"), PAYMENTS + "b;Aalborg;kontanthjælp;2026-01-05;2026-01-18;6.000,00\n");

        assertThat(said(W2, W3, W4, W5, W6, W7))
                .contains(
                        "Afviger: ingen",
                        "Ikke sammenholdt: Aalborg, 2 linjer i egne udbetalinger; filen har ingen linjer for kommunen");
    }

    @Test
    void a_last_week_over_the_months_end_is_counted_apart_but_searched_for_repetitions() throws IOException {
        assertThat(said(W2, W3, W4, W5, W6, W7)).doesNotContain("månedsskifte");
        String cut = row("2026-04-27", "1000,00", "40", "400,00");

        assertThat(said(W6, W7, cut, cut))
                .contains("2 linjer for 2026-W06/2026-W17")
                .contains("En første eller sidste uge i filen, der løber over et månedsskifte, er ikke med.")
                .contains("Afviger: 1, 400,00 kr.", "2026-W18 Ballerup kontanthjælp, indberettet to gange")
                .containsSubsequence("Ikke efterregnet", "2026-W18               2  2.000,00        800,00")
                .contains("2026-W18: ugen løber over et månedsskifte", "angiv også nabomånedens fil");
        assertThat(said(W6, W7, cut)).contains("Afviger: ingen");
        String[] words = {
            "--settlement", "yr.csv", "--payments", "own.csv", "--explain", "0101011234", "--week", "2026-W18"
        };
        assertThat(audit(words).out())
                .contains("Ikke sammenholdt: 2026-W18, ugen løber over et månedsskifte")
                .doesNotContain("Ingen afvigelser");
        words[words.length - 1] = "2026-W30";
        assertThat(audit(words).out())
                .contains("Ikke sammenholdt: 2026-W30, filen har ingen linjer for ugen")
                .doesNotContain("Ingen afvigelser");

        JsonNode json = JsonMapper.shared()
                .readTree(audit("--settlement", "yr.csv", "--payments", "own.csv", "--format", "json")
                        .out());
        JsonNode week = json.get("cutWeeks").get(0);
        assertThat(week.get("week").asString()).isEqualTo("2026-W18");
        assertThat(week.get("rows").asInt()).isEqualTo(1);
        assertThat(week.get("financingAmount").asString()).isEqualTo("400.00");
    }

    @Test
    void both_sides_stand_beside_the_net_and_every_amount_says_what_it_is() throws IOException {
        assertThat(said(W2, W3, W4, W5, W6.replace("40;1200", "30;900"), W7, W7))
                .contains(
                        "Stemmer: 5 på øren, 0 inden for afrunding (0,00 kr.), talt pr. person, uge, kommune og ydelse")
                .contains("Afviger: 2, netto 900,00 kr. for meget til kommunerne (1.200,00 kr. for meget, 300,00 kr."
                        + " for lidt)")
                .contains("indberettet to gange: brutto 3.000,00 kr., refusion 1.200,00 kr.");
        assertThat(said(W2, W3, W4, W5, W6, W7, W2.replace("0101", "0202").replace("80;2400,00;;", ";;80;2400,00")))
                .contains("Afviger: 1, 2.400,00 kr. for lidt til kommunerne")
                .contains("mangler i egne udbetalinger: brutto 3.000,00 kr., medfinansiering 2.400,00 kr.");
        assertThat(audit("--settlement", "yr.csv", "--payments", "own.csv", "--explain", "0202011234")
                        .out())
                .contains("kontanthjælp: brutto 3.000,00 kr., medfinansiering 80 %, refusion 0,00 kr.,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--week 2026-W18",
                "--explain person-008 --week 18",
                "--explain person-008 --explain-largest 2",
                "--explain-largest -1",
                "--benefit KONTANTHJAELP"
            })
    void wrong_usage_exits_with_2(String words) {
        assertThat(audit(words.split(" ", -1)).exitCode()).isEqualTo(2);
    }
}
