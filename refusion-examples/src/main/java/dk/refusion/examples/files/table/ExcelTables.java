package dk.refusion.examples.files.table;

import dk.refusion.file.BadInput;
import dk.refusion.language.Sentence;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as the sheets of a spreadsheet (xlsx), row by row: a number is a number with all its digits, a day a date, and
 * a text never a formula. A cell whose value is absent stays empty.
 */
final class ExcelTables {
    private static final int ROWS_AT_ONCE = 1000;
    private static final Map<Class<?>, String> FORMATS = Map.of(
            Money.class,
            "#,##0.00",
            Percentage.class,
            "General\" %\"",
            Long.class,
            "#,##0",
            LocalDate.class,
            "yyyy-mm-dd");

    private static final Sentence TOO_LONG = Sentence.of(
            "skriv en .csv-fil; et ark har plads til {0} rækker, tabellen har {1}",
            "write a .csv file; a sheet has room for {0} rows, the table has {1}");

    private ExcelTables() {}

    /**
     * Writes tables.
     *
     * @param tables the tables, each for a sheet of its own
     * @param out where to, left open
     * @throws BadInput if a table has more rows than a sheet
     * @throws IOException if it cannot be written
     */
    static void write(List<ResultTable> tables, OutputStream out) throws IOException {
        tables.forEach(ExcelTables::requireRoom);
        Workbook book = new Workbook(out, "refusion", "01.0000");
        for (ResultTable one : tables) {
            Worksheet sheet = book.newWorksheet(one.name());
            write(one.table(), sheet);
            sheet.finish();
        }
        book.finish();
    }

    private static void requireRoom(ResultTable one) {
        if (one.table().size() >= Worksheet.MAX_ROWS) {
            throw new BadInput(
                    one.name(),
                    TOO_LONG.with(Worksheet.MAX_ROWS - 1, one.table().size()));
        }
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        List<? extends FileColumn<?>> columns = FileColumn.of(table);
        for (int place = 0; place < columns.size(); place++) {
            sheet.inlineString(0, place, columns.get(place).name());
            sheet.style(0, place).bold().set();
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.size(); row++) {
            for (int place = 0; place < columns.size(); place++) {
                cell(columns.get(place), row, sheet, place);
            }
            if ((row + 1) % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
    }

    private static void cell(FileColumn<?> column, int row, Worksheet sheet, int place) {
        column.cell(row).ifPresent(value -> {
            if (value instanceof BigDecimal number) {
                sheet.value(row + 1, place, number);
            } else if (value instanceof LocalDate day) {
                sheet.value(row + 1, place, day);
            } else {
                sheet.inlineString(row + 1, place, value.toString());
            }
            String format = FORMATS.get(column.type());
            if (format != null) {
                sheet.style(row + 1, place).format(format).set();
            }
        });
    }
}
