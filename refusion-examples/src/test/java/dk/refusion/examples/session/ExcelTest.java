package dk.refusion.examples.session;

import static dk.refusion.Refusion.kr;
import static dk.refusion.money.MoneyUnit.MILLION;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.KOEBENHAVN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.compensation.Compensation;
import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.file.FileLines;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.TextTable;
import dk.refusion.table.Column;
import dk.refusion.table.Columns;
import dk.refusion.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("ark.xlsx");
    }

    @Test
    void a_table_comes_back_with_every_digit() {
        Table table = Table.over(List.of(1))
                .column(Columns.MUNICIPALITY, row -> BALLERUP)
                .column(Columns.AMOUNT, row -> kr("-1234567.80"))
                .column(Column.text("Kode"), row -> "0151")
                .column(Column.day("Dag"), row -> LocalDate.of(2026, 1, 31))
                .optional(Column.money("Intet"), row -> Optional.empty())
                .table();
        Excel.write(file(), Map.of("ark", table));

        assertThat(TextFile.read(file()).text()).isEqualTo("""
                "Kommune";"Beløb";"Kode";"Dag";"Intet"
                "Ballerup";"-1234567,8";"0151";"2026-01-31"
                """);
    }

    @Test
    void a_text_is_never_read_back_as_a_number() {
        Excel.write(file(), Map.of("ark", TextTable.of("Kommune", "Beløb").row("Ballerup", "1.234.567,80")));

        assertThat(TextFile.read(file()).text()).contains("\"Ballerup\";\"1.234.567,80\"");
    }

    @Test
    void a_compensation_is_written_to_the_oere_and_a_series_to_the_krone() {
        MunicipalAmounts spent = MunicipalAmounts.of(Map.of(BALLERUP, kr("3.01"), KOEBENHAVN, kr("7123456.78")));
        MunicipalAmounts grants = MunicipalAmounts.of(Map.of(BALLERUP, kr("4.02"), KOEBENHAVN, kr("7123455.77")));
        Map<String, Object> sheets = new LinkedHashMap<>();
        sheets.put("kompensation", Compensation.of("Kontanthjælp", spent, grants));
        Excel.write(file(), sheets);

        assertThat(TextFile.read(file()).text()).isEqualTo("""
                "Kommune";"Udgift";"Tilskud";"Over-/underdækning"
                "København";"7123456,78";"7123455,77";"-1,01"
                "Ballerup";"3,01";"4,02";"1,01"
                """);

        Excel.write(file(), Map.of("serie", MoneySeries.of(2015, MILLION, "15.7", "28.7")));

        assertThat(TextFile.read(file()).text()).isEqualTo("""
                "År";"Beløb"
                "2015";"15700000"
                "2016";"28700000"
                """);
    }

    @Test
    void a_csv_file_holds_one_result_and_other_endings_are_refused() {
        Excel.write(folder.resolve("serie.csv"), Map.of("serie", MoneySeries.of(2015, MILLION, "15.7")));

        assertThat(folder.resolve("serie.csv")).hasContent("\uFEFFÅr;Beløb\n2015;15700000,00\n");
        assertThatThrownBy(() -> Excel.write(folder.resolve("serie.csv"), Map.of("a", kr(1), "b", kr(1))))
                .hasMessageContaining("one only if it is .csv");
        assertThatThrownBy(() -> Excel.write(folder.resolve("serie.xls"), Map.of("a", kr(1))))
                .hasMessageStartingWith("a file ends with .csv or .xlsx, was ");
    }

    @Test
    void a_result_without_a_table_is_refused() {
        assertThatThrownBy(() -> Excel.write(file(), Map.of("a", kr(1))))
                .hasMessage("a sheet holds a result with a table form, was 1,00 kr.");
    }

    @Test
    void payments_written_are_settled_by_the_command_as_they_are() throws IOException {
        Payment payment = Payment.of(
                        "17",
                        BALLERUP,
                        Benefit.KONTANTHJAELP,
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 2, 8),
                        kr("15000.10"))
                .withRegistered(LocalDate.of(2026, 2, 10));
        Excel.writePayments(file(), List.of(payment));

        CommandRun run = CommandRun.refusion(folder, "refunds", "--payments", file().toString(), "--explain", "17");

        assertThat(TextFile.read(file()).text())
                .contains(
                        "\"17\";\"Ballerup\";\"KONTANTHJAELP\";\"2026-01-05\";\"2026-02-08\";\"15000,1\";\"2026-02-10\"");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("2026-W02");
    }

    @Test
    void styled_empty_rows_are_skipped_and_the_others_keep_their_numbers() throws IOException {
        sheet(sheet -> {
            sheet.value(0, 0, "a");
            sheet.style(1, 0).bold().set();
            sheet.style(2, 1).fillColor("FF0000").set();
            sheet.value(4, 0, new BigDecimal("0.1"));
            sheet.value(4, 1, LocalDate.of(2026, 1, 31));
            sheet.style(4, 1).format("dd-mm-yyyy").set();
            sheet.value(4, 2, "1.250,50");
            sheet.value(5, 0, 0.1 + 0.2);
        });

        FileLines read = CsvFile.of(TextFile.read(file()));

        assertThat(read.lines()).hasSize(3);
        assertThat(read.lines().get(1).number()).isEqualTo(5);
        assertThat(read.lines().get(1).cells().toString()).contains("0,1", "2026-01-31", "1.250,50");
        assertThat(read.lines().get(2).cell(1, "").text()).isEqualTo("0,3");
    }

    @Test
    void a_sheet_that_is_broken_is_refused() throws IOException {
        Files.write(file(), "PK\u0003\u0004 ikke et regneark".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TextFile.read(file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("gem filen som xlsx eller CSV");
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private void sheet(Filling filling) throws IOException {
        try (OutputStream out = Files.newOutputStream(file());
                Workbook book = new Workbook(out, "test", "01.0000")) {
            filling.fill(book.newWorksheet("ark"));
        }
    }
}
