package dk.refusion.examples.session;

import dk.refusion.history.Payment;
import dk.refusion.law.Activity;
import dk.refusion.money.DanishText;
import dk.refusion.money.TextTable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes results and payments as spreadsheets (xlsx), in which a number is a number with the digits that the table shows,
 * and a day is a date.
 *
 * <p>What a table shows as {@code -} stays text, so that no sum takes it for zero. Payments are written as the command
 * {@code refusion refunds} reads them, from a spreadsheet as well as from text.
 */
public final class Excel {
    private static final List<String> PAYMENT_COLUMNS =
            List.of("person", "municipality", "benefit", "from", "to", "amount", "registered", "awarded", "activity");

    private Excel() {}

    /**
     * Writes results, each on a sheet of its own.
     *
     * @param file the file to write, replaced if it is there
     * @param sheets the results by the names of their sheets, in order
     * @throws IllegalArgumentException if a result has no table form
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, Map<String, ?> sheets) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "refusion", "01.0000")) {
            for (Map.Entry<String, ?> one : sheets.entrySet()) {
                table(
                        book.newWorksheet(one.getKey()),
                        Tables.of(one.getValue())
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "a sheet holds a result with a table form, was " + one.getValue())));
            }
        }
    }

    /**
     * Writes payments.
     *
     * @param file the file to write, replaced if it is there
     * @param payments the payments, in order
     * @throws IOException if the file cannot be written
     */
    public static void writePayments(Path file, Collection<Payment> payments) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "refusion", "01.0000")) {
            Worksheet sheet = book.newWorksheet("payments");
            head(sheet, PAYMENT_COLUMNS);
            int row = 1;
            for (Payment payment : payments) {
                sheet.value(row, 0, payment.person());
                sheet.value(row, 1, payment.municipality().danish());
                sheet.value(row, 2, payment.benefit().name());
                day(sheet, row, 3, Optional.of(payment.from()));
                day(sheet, row, 4, Optional.of(payment.to()));
                number(sheet, row, 5, payment.amount().kroner(), 2);
                day(sheet, row, 6, payment.registered());
                day(sheet, row, 7, payment.awarded());
                sheet.value(row, 8, payment.activity().map(Activity::name).orElse(null));
                row++;
            }
        }
    }

    private static void table(Worksheet sheet, TextTable table) {
        head(sheet, table.head());
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            sheet.value(row + 1, 0, cells.get(0)); // the name of the row, even where it is a number
            for (int column = 1; column < cells.size(); column++) {
                cell(sheet, row + 1, column, cells.get(column));
            }
        }
    }

    private static void head(Worksheet sheet, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static void cell(Worksheet sheet, int row, int column, String text) {
        Optional<BigDecimal> number = number(text);
        Optional<LocalDate> day = day(text);
        if (number.isPresent()) {
            number(sheet, row, column, number.get(), Math.max(0, number.get().scale()));
        } else if (day.isPresent()) {
            day(sheet, row, column, day);
        } else {
            sheet.value(row, column, text);
        }
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal number, int decimals) {
        sheet.value(row, column, number);
        sheet.style(row, column)
                .format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals))
                .set();
    }

    private static void day(Worksheet sheet, int row, int column, Optional<LocalDate> day) {
        day.ifPresent(known -> {
            sheet.value(row, column, known);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        });
    }

    /** A number, but no code such as 0151. */
    private static Optional<BigDecimal> number(String text) {
        try {
            return text.matches("0\\d.*") ? Optional.empty() : Optional.of(DanishText.parseNumber(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
