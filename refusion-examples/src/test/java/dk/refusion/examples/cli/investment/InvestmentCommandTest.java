package dk.refusion.examples.cli.investment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.investment.TableFile;
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

class InvestmentCommandTest {
    private static final String REPORT = "refusion-investering.html";

    @TempDir
    private Path folder;

    @Test
    void the_table_is_printed_line_by_line_as_in_the_letter() {
        List<String> letter = TextFile.shipped(InvestmentCommandTest.class, "letter-table.txt")
                .text()
                .lines()
                .toList();
        List<String> printed = run().out().lines().toList();
        int head = IntStream.range(0, printed.size())
                .filter(i -> printed.get(i).startsWith("Mio. kr."))
                .findFirst()
                .orElseThrow();

        assertThat(String.join(
                                " ",
                                printed.subList(head - 2, head).stream()
                                        .map(String::strip)
                                        .toList()) + " " + last(cells(printed.get(head))))
                .isEqualTo(last(Arrays.asList(letter.get(0).split("\t", -1))));
        for (int i = 0; i < letter.size(); i++) {
            List<String> expected = Arrays.stream(
                            letter.get(i).replaceAll("</?b>", "").split("\t", -1))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            List<String> actual = cells(printed.get(head + i));
            int compared = i == 0 ? expected.size() - 1 : expected.size(); // the name of the ratio: above
            assertThat(actual.subList(0, compared)).isEqualTo(expected.subList(0, compared));
            assertThat(actual).hasSameSizeAs(expected);
        }
    }

    @Test
    void the_source_and_the_note_of_the_letter_stand_with_the_table() {
        assertThat(run().out())
                .startsWith("Tabel: Investering, besparelse og provenu fordelt på kommuner og år, 2015-2021.\n")
                .contains("\nKilde: Beskæftigelsesministerens brev til BEU, SOU og FIU af 9. januar 2018,")
                .contains("\nAnm.: '-' betyder, at pågældende år ikke indgår i kommunens oplysninger");
    }

    @Test
    void just_four_figures_of_silkeborg_deviate_all_within_rounding() {
        assertThat(section(run().out(), "Afstemning")).isEqualTo("""
                41 tal efterregnet: 37 stemmer, 4 afviger inden for afrunding, 0 er i modstrid.
                Afvigelse                                           offentliggjort  regnet  forskel  tilladt  vurdering
                Silkeborg 2017: provenu = besparelse - investering             8,7     8,8     -0,1     0,15  afrunding
                Silkeborg: i alt = sum af årenes investering                  98,2    98,3     -0,1      0,3  afrunding
                Silkeborg: i alt = sum af årenes besparelse                  220,8   220,9     -0,1      0,3  afrunding
                Silkeborg: i alt = sum af årenes provenu                     122,6   122,5      0,1      0,3  afrunding""");
    }

    @Test
    void each_municipality_and_all_together_are_evaluated_by_the_rates_of_the_letters_date() {
        assertThat(section(run().out(), "Vurdering"))
                .startsWith("""
                                Besparelse i
                                 forhold til
                Mio. kr.         investering      Tjent hjem  Nutidsværdi  Basisår  Intern rente
                Hjørring                1,98  2016 (1,83 år)        135,1     2015       153,5 %
                Aabenraa                1,46  2020 (4,35 år)         23,4     2016        24,5 %
                Silkeborg               2,25  2017 (1,65 år)        108,5     2016       269,3 %
                Ballerup                1,74   fra første år         33,5     2015         ingen
                Alle tilsammen          1,92  2017 (2,07 år)        295,4     2015       251,8 %
                """)
                .contains("Basisår er første år med tal. Kalkulationsrente: 4 %, 3 % fra år 36, 2 % fra år 71\n"
                        + "  (Finansministeriet, 31. maj 2013;");
    }

    @Test
    void printed_totals_and_sums_of_the_years_are_told_apart() {
        assertThat(section(run().out(), "Alle tilsammen")).contains("""
                Offentliggjorte totaler lagt sammen        373,1       717,9    344,8           1,9
                Årenes tal lagt sammen                     373,2       718,0    344,8           1,9
                """);
    }

    @Test
    void the_report_is_written_in_the_folder_and_its_place_said_last() throws IOException {
        assertThat(run().out())
                .endsWith("\n\nRapport: " + folder.resolve(REPORT).toAbsolutePath() + "\n");
        assertThat(Files.readString(folder.resolve(REPORT))).startsWith("<!DOCTYPE html>");
    }

    @Test
    void the_example_is_a_file_that_gives_the_same_result() throws IOException {
        CommandRun example = run("--example");
        assertThat(folder).isEmptyDirectory();
        Files.writeString(folder.resolve("mine.csv"), example.out());

        assertThat(run("mine.csv").out()).isEqualTo(run().out());
    }

    @Test
    void a_table_of_another_resolution_with_gaps_is_accepted_and_says_what_is_missing() throws IOException {
        write("""
                1.000 kr.;2023;2024;I alt
                Ærø
                Besparelse;500;1.500;
                Investering;1.000;-;1.000
                """, Charset.forName("windows-1252"));

        CommandRun own = run("own.csv");

        assertThat(own.exitCode()).isZero();
        assertThat(own.out())
                .startsWith("""
                1.000 kr.     2023   2024  I alt
                Ærø
                Investering  1.000      -  1.000
                Besparelse     500  1.500

                Afstemning
                1 tal efterregnet: 1 stemmer, 0 afviger inden for afrunding, 0 er i modstrid.
                Ærø: besparelse i alt er ikke offentliggjort
                Ærø: rækken provenu er ikke offentliggjort
                Ærø: besparelse i forhold til investering er ikke offentliggjort

                Vurdering
                """)
                .contains("""
                1.000 kr.   investering      Tjent hjem  Nutidsværdi  Basisår  Intern rente
                Ærø                2,00  2024 (1,33 år)          949     2023       200,0 %
                """)
                .contains("Kalkulationsrente: 3,5 %, 2,5 % fra år 36, 1,5 % fra år 71")
                .doesNotContain("Alle tilsammen");
    }

    @Test
    void a_figure_changed_by_half_a_million_is_in_contradiction() throws IOException {
        write(TableFile.ministersLetterAsText().replace("54,3", "54,8"), StandardCharsets.UTF_8);

        assertThat(run("own.csv").out())
                .contains("36 stemmer, 3 afviger inden for afrunding, 2 er i modstrid")
                .contains(
                        "Silkeborg 2018: provenu = besparelse - investering            30,6    31,1     -0,5     0,15   modstrid");
    }

    @Test
    void totals_alone_are_reconciled_but_not_evaluated() throws IOException {
        write("""
                Mio. kr.;I alt;Besparelse i forhold til investering
                A
                Investering;98
                Besparelse;221
                Provenu;123;2,3
                """, StandardCharsets.UTF_8);

        assertThat(run("own.csv").out())
                .contains("2 tal efterregnet: 2 stemmer")
                .contains("Vurdering\nIngen case har tal nok pr. år til at kunne vurderes.")
                .doesNotContain("Alle tilsammen");
    }

    @Test
    void totals_that_are_not_printed_are_not_added_up_as_zeros() throws IOException {
        write("""
                Mio. kr.;2015;2016;I alt
                A
                Investering;2;1;3
                Besparelse;2;4;6
                Provenu;0;3;3
                B
                Investering;5;5
                Besparelse;1;11
                C
                Investering;;;7
                """, StandardCharsets.UTF_8);

        assertThat(section(run("own.csv").out(), "Alle tilsammen")).contains("""
                Offentliggjorte totaler lagt sammen            3           6        3           2,0
                Årenes tal lagt sammen                        13          18        5           1,4
                De offentliggjorte totaler er afrundet hver for sig, så de kan afvige fra summen af årenes tal.
                Ikke med i de offentliggjorte totaler, fordi en af de tre mangler: B, C.
                Ikke med i summen af årenes tal, fordi de mangler: C.""");
    }

    @Test
    void printed_totals_alone_are_added_up_too() throws IOException {
        write("""
                Mio. kr.;I alt
                A
                Investering;98
                Besparelse;221
                Provenu;123
                B
                Investering;2
                Besparelse;4
                Provenu;2
                """, StandardCharsets.UTF_8);

        assertThat(run("own.csv").out()).containsPattern("Offentliggjorte totaler lagt sammen +100 +225 +125 +2,3\n");
    }

    @Test
    void without_any_printed_totals_the_page_shows_the_sums_of_the_years() throws IOException {
        write("""
                Mio. kr.;2015;2016
                A
                Investering;2;1
                Besparelse;2;5
                """, StandardCharsets.UTF_8);

        assertThat(run("own.csv").out()).doesNotContain("Offentliggjorte totaler");
        assertThat(Files.readString(folder.resolve(REPORT)))
                .contains("<dt>mio. kr. sparet, sum af årene</dt><dd>7</dd>")
                .doesNotContain("offentliggjorte totaler");
    }

    @Test
    void a_case_that_never_comes_home_and_one_beyond_the_known_rates_are_said_to_be_so() throws IOException {
        write("""
                Mio. kr.;2020;2021;2100
                A
                Investering;9;1;-
                Besparelse;1;1;-
                B
                Investering;1;-;-
                Besparelse;-;-;5
                """, StandardCharsets.UTF_8);

        assertThat(run("own.csv", "--discount-rates-of", "2021-06-01").out())
                .containsPattern("\nA +0,20 +nej, mangler 8 +-8 +2020 +ingen\n")
                .containsPattern("\nB +5,00 +2100 \\(80,20 år\\) +ukendt +2020 +2,0 %\n");
    }

    @Test
    void the_discount_rates_and_the_base_year_can_be_given() {
        assertThat(run("--discount-rate", "3,5").out())
                .containsPattern("Hjørring .* 137,4 +2015")
                .contains("Kalkulationsrente: 3,5 % (oplyst)");
        assertThat(run("--discount-rates-of", "1.6.2000").out()).contains("Kalkulationsrente: 6 % (");
        assertThat(run("--base-year", "2014").out())
                .containsPattern("Hjørring .* 129,9 +2014")
                .contains("Basisår er det angivne.");
    }

    @Test
    void bad_options_are_wrong_usage_and_nothing_is_written() {
        assertWrongUsage("--base-year: not after the first year, 2015, was 2016", "--base-year", "2016");
        assertWrongUsage("--discount-rate: not a Danish number", "--discount-rate", "3.5");
        assertWrongUsage("--discount-rate: a discount rate is more than -100 %", "--discount-rate", "-100");
        assertWrongUsage(
                "--discount-rates-of: discount rates are known from 1999", "--discount-rates-of", "1998-12-31");
        assertWrongUsage("--discount-rates-of: a date is written as", "--discount-rates-of", "2018");
        assertWrongUsage(
                "--discount-rate, --discount-rates-of: only one of them",
                "--discount-rate",
                "3",
                "--discount-rates-of",
                "2018-01-09");
        assertWrongUsage("--format: text|json, was \"xml\"", "--format", "xml");
    }

    @Test
    void bad_input_is_listed_with_every_place_and_nothing_is_written() throws IOException {
        write("""
                Mio. kr.;2015;2o16
                Hjørring
                Investering;15.7;1
                Udgift;1
                """, Charset.forName("windows-1252"));

        CommandRun own = run("own.csv");

        assertThat(own.exitCode()).isEqualTo(1);
        assertThat(own.out()).isEmpty();
        assertThat(own.err()).isEqualTo(folder.resolve("own.csv") + """
                : 3 fejl, intet er beregnet
                  linje 1, kolonne 3, "2o16": skriv et år som 2015 (fra 1950 til 2149), "I alt" eller "Besparelse i forhold\
                 til investering"
                  linje 3, kolonne 2 (2015), "15.7": skriv et tal som 1.234,5, eller - hvor året ikke indgår, eller\
                 ingenting hvor tallet ikke er offentliggjort
                  linje 4, kolonne 1, "Udgift": skriv Investering, Besparelse eller Provenu; en ny case begynder med en\
                 linje, hvor kun dens navn står
                """);
        assertThat(folder.resolve(REPORT)).doesNotExist();
    }

    @Test
    void sums_out_of_range_a_missing_file_and_a_report_that_cannot_be_written_are_refused() throws IOException {
        write("""
                Mia. kr.;2015;2016
                A
                Investering;90.000.000;90.000.000
                Besparelse;1;1
                """, StandardCharsets.UTF_8);

        assertRefused("beløbene er for store til at regne med", "own.csv");
        assertRefused("angiv en fil, der findes", "none.csv");
        assertRefused("angiv en fil, der kan skrives", "--report", "none/report.html");
    }

    @Test
    void json_comes_alone_and_the_report_only_when_asked_for() {
        CommandRun json = run("--format", "JSON");
        assertThat(json.out()).startsWith("{\n  \"format\": \"refusion-investment\",\n  \"version\": 1,");
        assertThat(json.err()).isEmpty();
        assertThat(folder).isEmptyDirectory();

        CommandRun both = run("--format", "json", "--report", "page.html");
        assertThat(both.out()).isEqualTo(json.out());
        assertThat(both.err()).isEqualTo("Rapport: " + folder.resolve("page.html") + "\n");
        assertThat(folder.resolve("page.html")).exists();
    }

    private void assertWrongUsage(String message, String... args) {
        CommandRun wrong = run(args);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains(message).endsWith("See: refusion investment --help\n");
        assertThat(folder).isEmptyDirectory();
    }

    private void assertRefused(String message, String... args) {
        CommandRun refused = run(args);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(message);
        assertThat(folder.resolve(REPORT)).doesNotExist();
    }

    private CommandRun run(String... args) {
        return CommandRun.refusion(
                folder,
                IntStream.range(0, args.length + 1)
                        .mapToObj(i -> i == 0 ? "investment" : args[i - 1])
                        .toArray(String[]::new));
    }

    private void write(String table, Charset charset) throws IOException {
        Files.writeString(folder.resolve("own.csv"), table, charset);
    }

    /** The lines of a section below its heading. */
    private static String section(String out, String heading) {
        return Arrays.stream(out.split("\n\n", -1))
                .filter(part -> part.startsWith(heading + "\n"))
                .map(part -> part.substring(heading.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(String line) {
        return List.of(line.split(" {2,}", -1));
    }

    private static String last(List<String> cells) {
        return cells.get(cells.size() - 1);
    }
}
