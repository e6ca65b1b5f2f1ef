package dk.refusion.examples.files.table;

import static dk.refusion.Refusion.kr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import dk.refusion.time.Week;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFileTest {
    private static final Column<String> TEXT = Column.text("Tekst");
    private static final Column<Money> AMOUNT = Column.money("Beløb");
    private static final Column<Long> COUNT = Column.count("Antal");

    @TempDir
    private Path folder;

    @Test
    void a_csv_file_has_semicolons_decimal_commas_and_the_mark_that_excel_needs() throws IOException {
        assertThat(csv(everything(), TextCoding.UTF_8_FOR_EXCEL)).isEqualTo("""
                \uFEFFTekst;Beløb;Antal;Trin;Sats;Tal;Uge;Måned;År;Dag
                "a;""b""\";-1234567,80;1000000;2;37,5;0,33333333;2026-W02;2026-01;2015;2026-01-31
                ;;;;;;;;;
                """);
    }

    @Test
    void the_mark_is_left_out_where_utf_8_is_asked_for_and_older_systems_get_windows_1252() throws IOException {
        assertThat(csv(everything(), TextCoding.UTF_8)).startsWith("Tekst;Beløb;");
        csv(everything(), TextCoding.WINDOWS_1252);
        assertThat(Files.readString(file("csv"), Charset.forName("windows-1252")))
                .startsWith("Tekst;Beløb;");
    }

    @Test
    void a_letter_that_windows_1252_lacks_is_refused_and_nothing_is_written() {
        assertThatThrownBy(() -> csv(texts("Łódź"), TextCoding.WINDOWS_1252))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("vælg utf-8; tabellen har et tegn, som windows-1252 ikke har");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12", "-a", "@SUM(A1)", "\t=1", " =1", "\r=cmd|' /C calc'!A0", "\u00A0=1"})
    void a_text_never_becomes_a_formula(String text) throws IOException {
        String quoted = text.contains("\r") ? "\"" : "";
        assertThat(csv(texts(text), TextCoding.UTF_8)).startsWith("Tekst\n" + quoted + "'" + text);

        Row row = excel(texts(text)).get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(part("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    }

    @Test
    void a_negative_number_stays_a_number() throws IOException {
        Table table = Table.over(List.of("-1.5")).column(AMOUNT, Money::of).table();
        assertThat(csv(table, TextCoding.UTF_8)).isEqualTo("Beløb\n-1,50\n");
        assertThat(excel(table).get(1).getCell(0).asNumber()).isEqualTo(new BigDecimal("-1.50"));
    }

    @Test
    void a_spreadsheet_has_numbers_dates_and_texts_and_nothing_where_a_value_is_absent() throws IOException {
        List<Row> rows = excel(everything());

        Row full = rows.get(1);
        assertThat(full.getCellAsString(0)).contains("a;\"b\"");
        assertThat(full.getCell(1).asNumber()).isEqualByComparingTo("-1234567.80");
        assertThat(full.getCell(2).asNumber()).isEqualByComparingTo("1000000");
        assertThat(full.getCell(4).asNumber()).isEqualByComparingTo("37.5");
        assertThat(full.getCell(5).asNumber()).isEqualByComparingTo("0.33333333");
        assertThat(full.getCellAsString(6)).contains("2026-W02");
        assertThat(full.getCell(8).asNumber()).isEqualByComparingTo("2015");
        assertThat(full.getCellAsDate(9).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(rows).hasSize(2);
    }

    @Test
    void no_digit_of_the_largest_amount_is_lost() throws IOException {
        Table table = Table.over(List.of(Long.MAX_VALUE, Long.MIN_VALUE, 1L))
                .column(AMOUNT, Money::ofOere)
                .table();
        assertThat(csv(table, TextCoding.UTF_8)).isEqualTo("""
                Beløb
                92233720368547758,07
                -92233720368547758,08
                0,01
                """);
        assertThat(excel(table).get(1).getCell(0).asNumber()).isEqualTo(new BigDecimal("92233720368547758.07"));
        assertThat(excel(table).get(3).getCell(0).asNumber()).isEqualTo(new BigDecimal("0.01"));
    }

    @Test
    void a_long_table_is_written_row_by_row() throws IOException {
        int size = 30_000;
        csv(counting(size), TextCoding.UTF_8);
        assertThat(Files.readAllLines(file("csv"))).hasSize(size + 1).last().isEqualTo("30000");
        List<Row> rows = excel(counting(size));
        assertThat(rows).hasSize(size + 1);
        assertThat(rows.get(size).getCell(0).asNumber()).isEqualByComparingTo("30000");
    }

    @Test
    void more_rows_than_a_sheet_has_are_refused() {
        assertThatThrownBy(() -> excel(counting(1_048_576)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("et ark har plads til 1048575 rækker, tabellen har 1048576");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_commands_read_a_spreadsheet_back_as_it_was_written() throws IOException {
        excel(texts("æøå"));
        assertThat(TextFile.read(file("xlsx")).text()).isEqualTo("\"Tekst\"\n\"æøå\"\n");
    }

    private static Table everything() {
        return Table.over(List.of(Optional.of(1), Optional.empty()))
                .optional(TEXT, row -> row.map(some -> "a;\"b\""))
                .optional(AMOUNT, row -> row.map(some -> kr("-1234567.80")))
                .optional(COUNT, row -> row.map(some -> 1_000_000L))
                .optional(Column.ordinal("Trin"), row -> row.map(some -> 2))
                .optional(Column.percentage("Sats"), row -> row.map(some -> Percentage.of("37.5")))
                .optional(Column.number("Tal"), row -> row.map(some -> Ratio.of(1, 3)))
                .optional(Column.week("Uge"), row -> row.map(some -> Week.of(2026, 2)))
                .optional(Column.month("Måned"), row -> row.map(some -> YearMonth.of(2026, 1)))
                .optional(Column.year("År"), row -> row.map(some -> Year.of(2015)))
                .optional(Column.day("Dag"), row -> row.map(some -> LocalDate.of(2026, 1, 31)))
                .table();
    }

    private static Table texts(String... texts) {
        return Table.over(List.of(texts)).column(TEXT, text -> text).table();
    }

    /** The numbers from one on, none of which is held. */
    private static Table counting(int size) {
        return Table.over(new Counting(size)).count(COUNT, number -> number).table();
    }

    private static final class Counting extends AbstractList<Integer> implements RandomAccess {
        private final int size;

        Counting(int size) {
            this.size = size;
        }

        @Override
        public Integer get(int index) {
            return index + 1;
        }

        @Override
        public int size() {
            return size;
        }
    }

    private Path file(String ending) {
        return folder.resolve("tabel." + ending);
    }

    private String csv(Table table, TextCoding coding) throws IOException {
        ResultFile.CSV.write(file("csv"), List.of(ResultTable.of("Tabel", table)), coding, List.of());
        return coding == TextCoding.WINDOWS_1252 ? "" : Files.readString(file("csv"));
    }

    private List<Row> excel(Table table) throws IOException {
        ResultFile.XLSX.write(file("xlsx"), List.of(ResultTable.of("Tabel", table)), TextCoding.UTF_8, List.of());
        try (ReadableWorkbook book = new ReadableWorkbook(file("xlsx").toFile())) {
            return book.getFirstSheet().read().stream()
                    .filter(row -> IntStream.range(0, row.getCellCount()).anyMatch(cell -> row.getCell(cell) != null))
                    .toList();
        }
    }

    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file("xlsx").toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
