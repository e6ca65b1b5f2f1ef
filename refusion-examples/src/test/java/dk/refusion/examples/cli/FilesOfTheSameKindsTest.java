package dk.refusion.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Further ways in which people's files differ from what was thought of, each with what is right of it. */
class FilesOfTheSameKindsTest {
    private static final String HEAD = "person;municipality;benefit;from;to;amount\n";
    private static final String PAYMENT = "a;Ballerup;kontanthjælp;2026-01-05;2026-01-11;2.800,00\n";
    private static final String IS_READ = "brutto 2.800,00 kr., refusion 2.240,00 kr.";

    @TempDir
    private Path folder;

    private CommandRun payments(String name, byte[] file, String... more) throws IOException {
        Files.write(folder.resolve(name), file);
        String[] args = new String[more.length + 3];
        args[0] = "refunds";
        args[1] = "--payments";
        args[2] = name;
        System.arraycopy(more, 0, args, 3, more.length);
        return CommandRun.refusion(folder, args);
    }

    private CommandRun payments(String csv, String... more) throws IOException {
        return payments("own.csv", csv.getBytes(StandardCharsets.UTF_8), more);
    }

    // ------------------------------------------------------------------ persons and lines

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#I/T", "#REFERENCE!", "\"#VÆRDI!\""})
    void a_formula_without_a_value_is_no_note_so_that_its_money_is_not_passed_over(String person) throws IOException {
        CommandRun run = payments(HEAD + PAYMENT + PAYMENT.replaceFirst("a", person));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("1 fejl", "linje 3, kolonne 1 (person)", "skriv, hvem ydelsen er til");
    }

    @Test
    void digits_that_were_lost_merge_nobody() throws IOException {
        assertThat(payments(HEAD + PAYMENT.replaceFirst("a", "1,018E+08")).err())
                .contains("1 fejl", "skriv alle cifre som tekst");
    }

    @Test
    void what_was_left_out_is_one_line_for_each_reason_with_its_count() throws IOException {
        String bad = PAYMENT.replaceFirst("Ballerup", "Balerup");

        assertThat(payments(HEAD + PAYMENT + bad.repeat(70), "--keep-good-rows").out())
                .contains("own.csv: 70 linjer\n  70 gange, først linje 3", "måske Ballerup");

        Files.writeString(
                folder.resolve("yr.csv"),
                "Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;"
                        + "Medfinansieringssats;Medfinansieringsbeløb\n"
                        + "2026-01-05;a;Kontanthjælp;Ballerup;2800,00;80;2240,00;;\n"
                        + "2026-01-05;b;Kontanthjælp;Balerup;2800,00;80;2240,00;;\n".repeat(70));
        assertThat(CommandRun.refusion(folder, "audit", "--settlement", "yr.csv", "--keep-good-rows")
                        .err())
                .contains("udeladt, 70 gange, først linje 3", "måske Ballerup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ballerup\u00A0Kommune", "Ballerup  Kommune", " BALLERUP kommune", "0151", "151\u00A0Ballerup"})
    void spaces_of_any_kind_are_one_in_the_name_of_a_municipality(String name) throws IOException {
        assertThat(payments(HEAD + PAYMENT.replaceFirst("Ballerup", name)).out())
                .contains(IS_READ);
    }

    @Test
    void only_the_command_names_its_options() throws IOException {
        String err = payments(HEAD + PAYMENT + PAYMENT).err();

        assertThat(err.lines().filter(line -> line.contains("--overlaps")))
                .containsExactly("  Dele af én udbetaling lægges sammen med --overlaps add");
        assertThat(payments(HEAD + PAYMENT.replaceFirst("2.800,00", "x")).err()).doesNotContain("--overlaps");
    }

    // ------------------------------------------------------------------ form

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "person,municipality,benefit,from,to,amount\\na,Ballerup,kontanthjælp,2026-01-05,2026-01-11,\"2,800.00\"",
                "sep=|\\nperson|municipality|benefit|from|to|amount\\na|Ballerup|kontanthjælp|2026-01-05|2026-01-11|2.800,00",
                "person|municipality|benefit|from|to|amount\\na|Ballerup|kontanthjælp|2026-01-05|2026-01-11|2.800,00",
                "CPR;Kommune;Ydelse;Gyldig fra;Gyldig til;Beløb\\na;Ballerup;kontanthjælp;05-01-2026 00:00;20260111;+2.800,00"
            })
    void what_can_mean_one_thing_only_is_read(String file) throws IOException {
        assertThat(payments(file.replace("\\n", "\n") + "\n").out()).contains(IS_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void a_text_is_read_in_the_characters_that_spreadsheets_write(String charset) throws IOException {
        assertThat(payments("own.csv", (HEAD + PAYMENT).getBytes(Charset.forName(charset)))
                        .out())
                .contains(IS_READ);
    }

    @Test
    void the_nearest_municipality_is_named_in_json_too() throws IOException {
        assertThat(payments("own.json", """
                {"format": "refusion-payments", "version": 1, "payments": [{"person": "a", "municipality": "Balerup",
                "benefit": "KONTANTHJAELP", "from": "2026-01-05", "to": "2026-01-11", "amount": "2800.00"}]}
                """.getBytes(StandardCharsets.UTF_8)).err())
                .contains("eller ved navn; måske Ballerup");
    }

    @Test
    void a_comma_between_groups_of_three_is_asked_about_where_commas_part_columns() throws IOException {
        assertThat(payments("""
                person,municipality,benefit,from,to,amount
                a,Ballerup,kontanthjælp,2026-01-05,2026-01-11,"1,400"
                """).err()).contains("1 fejl", "\"1,400\": gem filen med semikolon");
    }

    @ParameterizedTest
    @CsvSource({"89504E470D0A1A0A, et billede", "1F8B0800, gzip", "50415231, Parquet", "255044462D312E37, en PDF"})
    void a_file_of_another_kind_is_one_problem_that_names_it(String start, String kind) throws IOException {
        CommandRun run = payments("own.csv", HexFormat.of().parseHex(start + "000001"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("1 fejl", kind);
    }

    @Test
    void the_marks_of_statistics_for_an_unknown_number_are_unknown() throws IOException {
        Files.writeString(folder.resolve("i.csv"), """
                Mio. kr.;2015;2016;2017;I alt
                A
                Investering;10,0;..;2,0;15,0
                Besparelse;0,0;…;20,0;20,0
                B
                Investering;10,0;—;2,0;12,0
                Besparelse;0,0;-;20,0;20,0
                """);

        assertThat(CommandRun.refusion(folder, "investment", "i.csv").out())
                .contains(
                        "A: investering i alt kan ikke afgøres, da tal er ukendte for 2016",
                        "A: besparelse i alt kan ikke afgøres, da tal er ukendte for 2016",
                        "0 er i modstrid")
                .doesNotContain("B: investering i alt kan ikke");
    }

    @Test
    void a_table_of_the_ministry_is_read_under_other_headings_and_in_another_order() throws IOException {
        String table = "Netto;Kommune;Tilskud (2);Kommune-nr.;Refusion (1)\n43711;Ballerup;2388;151;41323\n";
        Files.writeString(folder.resolve("m.csv"), table.replace("Kommune-nr.", "Kommunenr."));

        CommandRun run = CommandRun.refusion(folder, "compensation", "--ministry", "m.csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Ballerup                  41.323                     2.388     43.711");
    }

    // ------------------------------------------------------------------ workbooks

    private CommandRun workbook(String rows, String... without) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        String space = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
                        + " PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook" + space + " xmlns:r='" + relations
                        + "'><sheets><sheet name='Ark1' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                        + " Id='rId1' Type='" + relations
                        + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/styles.xml", "<styleSheet" + space + "><cellXfs count='1'><xf/></cellXfs></styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml", "<worksheet" + space + "><sheetData>" + rows + "</sheetData></worksheet>");
        for (String part : without) {
            parts.remove(part);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return payments("own.xlsx", bytes.toByteArray());
    }

    private static String row(int number, String attributes, String cells) {
        StringBuilder xml = new StringBuilder();
        String[] texts = cells.split(";", -1);
        for (int i = 0; i < texts.length; i++) {
            xml.append("<c r='%s%d' t='str'><v>%s</v></c>".formatted((char) ('A' + i), number, texts[i]));
        }
        return "<row r='" + number + "'" + attributes + ">" + xml + "</row>";
    }

    private static final String HEADINGS = row(1, "", HEAD.strip());

    @Test
    void hidden_rows_are_read_and_said_so() throws IOException {
        CommandRun run = workbook(HEADINGS + row(2, " hidden='1'", PAYMENT.strip()));

        assertThat(run.out()).contains(IS_READ);
        assertThat(run.err()).contains("en skjult række er læst som de andre");
    }

    @Test
    void rows_and_cells_that_stand_out_of_order_are_refused_with_their_place() throws IOException {
        assertThat(workbook(HEADINGS + row(5, "", PAYMENT.strip()) + row(3, "", PAYMENT.strip()))
                        .err())
                .contains("1 fejl", "ark Ark1, række 3: ", "rækken står efter række 5");
        assertThat(workbook(HEADINGS + "<row r='2'><c r='B2' t='str'><v>x</v></c><c r='A2' t='str'><v>y</v></c></row>")
                        .err())
                .contains("1 fejl", "ark Ark1, celle A2: ");
        assertThat(workbook(HEADINGS + "<row r='2'><c r='A9'><v>1</v></c></row>")
                        .err())
                .contains("1 fejl", "ark Ark1, celle A9: ");
    }

    @Test
    void a_style_that_is_no_number_is_refused_with_its_cell() throws IOException {
        assertThat(workbook(HEADINGS + "<row r='2'><c r='A2' s='-1'><v>1</v></c></row>")
                        .err())
                .contains("1 fejl", "ark Ark1, celle A2, \"-1\": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"})
    void a_part_that_is_missing_is_named_in_danish(String part) throws IOException {
        assertThat(workbook(HEADINGS, part).err())
                .contains("1 fejl", "gem regnearket igen i Excel som xlsx; delen " + part + " mangler")
                .doesNotContain("not found");
    }
}
