package dk.refusion.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented files in the shape of public ones, each with what is right of it. */
class FilesAsPeopleHaveThemTest {
    @TempDir
    private Path folder;

    private CommandRun run(String... args) throws IOException {
        for (int i = 0; i < args.length; i++) {
            String name = args[i].substring(args[i].indexOf('=') + 1);
            try (InputStream in = getClass().getResourceAsStream("cases/" + name)) {
                if (in != null && !name.isEmpty() && name.contains(".")) {
                    Path file = folder.resolve(
                            Objects.requireNonNull(Path.of(name).getFileName()).toString());
                    Files.write(file, in.readAllBytes());
                    args[i] = args[i].replace(name, file.toString());
                }
            }
        }
        return CommandRun.refusion(folder, args);
    }

    private CommandRun payments(String csv) throws IOException {
        return payments(csv.getBytes(StandardCharsets.UTF_8));
    }

    private CommandRun payments(byte[] file) throws IOException {
        Files.write(folder.resolve("own.csv"), file);
        return CommandRun.refusion(folder, "refunds", "--payments", "own.csv");
    }

    // ------------------------------------------------------------------ persons

    @Test
    void a_person_is_one_with_and_without_a_hyphen_on_both_sides_of_an_audit() throws IOException {
        CommandRun run =
                run("audit", "--settlement", "04-settlement-one-cpr-form.csv", "--payments", "04-own-mixed-cpr.csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Stemmer: 2 på øren", "Afviger: 3, 6.720,00 kr. for lidt til kommunerne")
                .contains("mangler i opgørelsen  Ballerup      3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refunds", "nation"})
    void a_person_is_one_as_text_and_as_a_number_that_lost_its_zero(String command) throws IOException {
        assertThat(run(command, "--payments", "05-cpr-text-and-number.xlsx").out())
                .contains("13.440,00");
    }

    @Test
    void persons_that_look_alike_are_named_and_stay_two() throws IOException {
        CommandRun run = payments("""
                person;municipality;benefit;from;to;amount
                person-1;Ballerup;kontanthjælp;2026-01-05;2026-01-11;2.800,00
                Person-01;Ballerup;kontanthjælp;2026-01-12;2026-01-18;2.800,00
                """);

        assertThat(run.out()).contains("2 personer");
        assertThat(run.err()).contains("ligner hinanden, men regnes som forskellige personer: person-1 og Person-01");
    }

    // ------------------------------------------------------------------ portals

    @ParameterizedTest
    @CsvSource({
        "01-auk01-i-alt-uden-su.csv, 2024, 100.000, '2.220,00', '13,00'",
        "07-auk01-english.csv, 2014, 100.000, '301,50', '5,68'",
        "08-jobindsats-year-period.csv, 2024, 100.000, '380,00', '1,20'",
        "09-jobindsats-area-column.csv, 2024, 100.000, '380,00', '1,20'",
        "11-statbank-flat-without-head.csv, 2024, 100.000, '380,00', '1,20'",
        "11-statbank-matrix.xlsx, 2024, 100.000, '380,00', '1,20'"
    })
    void the_files_of_the_portals_are_read(String file, String year, String rate, String persons, String million)
            throws IOException {
        CommandRun run = run("indicator", "--statistics", "T=" + file, "--years", year, "--rate", rate);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("I alt")))
                .singleElement()
                .asString()
                .contains(" " + persons + " ")
                .endsWith(" " + million);
    }

    @Test
    void skipped_rows_are_one_line_for_each_reason() throws IOException {
        CommandRun run = run(
                "indicator",
                "--statistics",
                "AUK01=24-small.csv",
                "--years",
                "2024",
                "--reading",
                "rate",
                "--population",
                "24-folk1am-skip-noise.csv");

        assertThat(run.out()).contains("Sprunget over: 44\n  44 gange, først ");
        assertThat(run.out().lines().filter(line -> line.contains("1. januar"))).hasSize(1);
    }

    @Test
    void a_default_that_the_file_has_not_is_no_wrong_use_and_skipped_rows_are_told() throws IOException {
        Files.writeString(
                folder.resolve("x.csv"),
                "OMRÅDE;YDELSE;TID;INDHOLD\n999 Intet;Kontanthjælp;2024;7\n101;Kontanthjælp;2024;1\n");

        CommandRun run = run("indicator", "--statistics", "AUK01=" + folder.resolve("x.csv"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("999 Intet", "vælg et område, som filen har, med --municipality; Ballerup");
    }

    // ------------------------------------------------------------------ tables

    @Test
    void a_blank_year_is_unknown_and_a_dash_is_absent() throws IOException {
        CommandRun run = run("investment", "03-investment-blank-year.csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Investering  10,0         2,0   15,0", "Investering  10,0     -   2,0   12,0")
                .contains("0 er i modstrid", "Blank: investering i alt kan ikke afgøres, da tal er ukendte for 2016")
                .doesNotContain("\nBlank  ");
    }

    @Test
    void a_state_that_adds_money_contradicts_nothing() throws IOException {
        assertThat(run("compensation", "--ministry", "15-ministry-state-adds-money.csv")
                        .out())
                .contains("0 er i modstrid", "staten tilfører 9.778.350.000,00 kr.")
                .doesNotContain("modstrid:", "I alt (3) er,");
    }

    @Test
    void columns_that_are_not_read_are_named() throws IOException {
        CommandRun run = run("compensation", "--ministry", "22-ministry-extra-column.csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("en kolonne er ikke brugt: ændring i beskatningsgrundlag");
    }

    @Test
    void bornholm_has_its_official_name_and_good_rows_can_be_kept() throws IOException {
        assertThat(run("audit", "--settlement", "06-bornholms-regionskommune.csv")
                        .exitCode())
                .isZero();
        Path file = folder.resolve("yr.csv");
        Files.writeString(
                file,
                Files.readString(folder.resolve("06-bornholms-regionskommune.csv"))
                        + "2026-01-12;010180-0001;Kontanthjælp;Balerup;2800,00;80;2240,00;;\n");

        CommandRun kept = run("audit", "--settlement", file.toString(), "--keep-good-rows");

        assertThat(run("audit", "--settlement", file.toString()).err()).contains("Balerup");
        assertThat(kept.exitCode()).isZero();
        assertThat(kept.err()).contains("udeladt, linje 3");
    }

    // ------------------------------------------------------------------ form

    @ParameterizedTest
    @ValueSource(strings = {"13-comma-separated.csv", "13-tab-separated.csv", "20-json-null.json"})
    void what_is_unambiguous_is_read(String file) throws IOException {
        assertThat(run("refunds", "--payments", file).out()).contains("brutto 2.800,00 kr., refusion 2.240,00 kr.");
    }

    @Test
    void a_number_that_may_be_two_is_refused_in_a_file_with_commas() throws IOException {
        assertThat(payments(
                                "person,municipality,benefit,from,to,amount\na,Ballerup,kontanthjælp,2026-01-05,2026-01-11,2.800\n")
                        .err())
                .contains("1 fejl", "\"2.800\": gem filen med semikolon");
    }

    @Test
    void a_text_in_utf_16_a_first_line_of_excel_and_titles_are_read() throws IOException {
        String file = """
                sep=;
                Udbetalinger i januar

                CPR-nr.;Kommune;Ydelse;Fra;Til;Beløb;Sagsbehandler
                010180-0001;Ballerup Kommune;Kontanthjælp; "05-01-2026";11-01-2026;kr. 2.800,00;x
                """;
        byte[] utf16 = ("\uFEFF" + file).getBytes(StandardCharsets.UTF_16LE);

        CommandRun run = payments(utf16);

        assertThat(run.err())
                .contains("linjen over overskriften er ikke brugt", "en kolonne er ikke brugt: Sagsbehandler");
        assertThat(run.out()).contains("brutto 2.800,00 kr., refusion 2.240,00 kr.");
    }

    @Test
    void a_heading_of_ones_own_can_be_explained_and_a_misspelt_one_is_a_problem() throws IOException {
        Files.writeString(
                folder.resolve("own.csv"),
                "Hvem;Kommune;Ydelse;Fra;Til;I alt;registred\na;151;kontanthjælp;2026-01-05;2026-01-11;2800;\n");

        CommandRun run = CommandRun.refusion(
                folder, "refunds", "--payments", "own.csv", "--columns", "Hvem=person", "--columns", "I alt=amount");

        assertThat(run.err()).contains("1 fejl", "\"registred\": kolonnen er ukendt; skriv registered");
    }

    @ParameterizedTest
    @CsvSource({"23-old-xls.xls, xls", "23-html-as-xls.xls, HTML"})
    void what_is_no_table_is_one_problem_that_says_what_to_do(String file, String what) throws IOException {
        CommandRun run = run("refunds", "--payments", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("1 fejl", "gem filen som xlsx", what);
    }

    // ------------------------------------------------------------------ payments

    @Test
    void parts_of_one_payment_are_refused_unless_they_are_to_be_added() throws IOException {
        assertThat(run("refunds", "--payments", "18-components-of-one-payment.csv")
                        .err())
                .contains("2 fejl", "--overlaps add");
        assertThat(run("refunds", "--payments", "18-components-of-one-payment.csv", "--overlaps", "add")
                        .out())
                .contains("brutto 12.400,00 kr., refusion 8.960,00 kr.");
        assertThat(run("nation", "--payments", "18-components-of-one-payment.csv", "--overlaps", "add")
                        .out())
                .contains("8.960,00");
    }

    @Test
    void a_minus_may_stand_behind_the_amount() throws IOException {
        assertThat(run("refunds", "--payments", "19-trailing-minus.csv").out()).contains("brutto -2.800,00 kr.");
    }

    // ------------------------------------------------------------------ workbooks

    @Test
    void the_date_of_a_formula_is_a_date_and_a_cell_is_named_as_excel_does() throws IOException {
        CommandRun run = run("refunds", "--payments", "12-excel-formula-date.xlsx", "--keep-good-rows");

        assertThat(run.out())
                .contains("1 udbetaling for 2026-01-05 til 2026-01-11", "celle F3 (amount), \"933,333333333333\"");
    }

    @ParameterizedTest
    @CsvSource({
        "colbig.xlsx, ZZZZZZ2",
        "cut-stream.xlsx, A37",
        "dbig.xlsx, D3",
        "dhuge.xlsx, D3",
        "formula_e999999999.xlsx, F3",
        "num_1m.xlsx, F3",
        "num_e999999999.xlsx, F3",
        "row2e9.xlsx, A2000000000",
        "rowneg.xlsx, A-5",
        "ssnan.xlsx, A2",
        "typed.xlsx, D2",
        "typeodd.xlsx, A2"
    })
    void a_damaged_workbook_is_one_problem_with_its_sheet_and_cell(String file, String cell) throws IOException {
        CommandRun run = run("refunds", "--payments", "damaged/" + file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("1 fejl", "ark ", "celle " + cell);
        assertThat(run.err().length()).isLessThan(600);
    }

    @Test
    void a_workbook_that_unpacks_to_gigabytes_is_refused_by_its_sizes() throws IOException {
        byte[] book = zip("xl/worksheets/sheet1.xml", 1 << 11);
        assertThat(book.length).isLessThan(4 << 20);
        Files.write(folder.resolve("own.xlsx"), book);

        CommandRun run = CommandRun.refusion(folder, "refunds", "--payments", "own.xlsx");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("1 fejl", "fylder for meget, når det pakkes ud");
    }

    @Test
    void a_workbook_with_definitions_of_its_own_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook>&e;</workbook>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("own.xlsx"), bytes.toByteArray());

        assertThat(CommandRun.refusion(folder, "refunds", "--payments", "own.xlsx")
                        .err())
                .contains("1 fejl", "definitioner (DTD)");
    }

    /** An archive with one part of that many mebibytes of zeros. */
    private static byte[] zip(String part, int mebibytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < mebibytes; i++) {
                zip.write(spaces);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_million_bad_lines_are_counted_and_summed_by_kind() throws IOException {
        CommandRun run = payments("person;municipality;benefit;from;to;amount\n"
                + "a;Ballerup;kontanthjælp;2026-01-05;2026-01-11;2800.00\n".repeat(100_000));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("100.000 fejl", "… og 99.950 til; i alt efter art:", "100.000 × amount: skriv et beløb");
    }
}
