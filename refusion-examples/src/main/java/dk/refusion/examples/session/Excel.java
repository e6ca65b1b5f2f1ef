package dk.refusion.examples.session;

import dk.refusion.examples.files.payments.PaymentsTable;
import dk.refusion.examples.files.table.ResultFile;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.examples.files.table.TextCoding;
import dk.refusion.file.BadInput;
import dk.refusion.history.Payment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes results and payments as files for Excel: spreadsheets, or CSV where the name ends with it.
 *
 * <p>A number is made from the exact value, so that no digit is lost; a day is a date, and no text becomes a formula. What is
 * absent stays empty, so that no sum takes it for zero. Payments are written as the command {@code refusion refunds} reads
 * them. Files are made readable by their owner only, where the system knows such rights.
 *
 * <pre>{@code
 * Excel.write(Path.of("hjørring.xlsx"), Map.of("uger", settlement, "opgørelse", statement));
 * }</pre>
 */
public final class Excel {
    private Excel() {}

    /**
     * Writes results, each on a sheet of its own.
     *
     * @param file the file to write, replaced if it is there; one that ends with .csv holds one result
     * @param sheets the results by the names of their sheets, in order
     * @throws IllegalArgumentException if a result has no table form, or the file's ending is another one
     * @throws BadInput if the file cannot be written; nothing has changed then
     */
    public static void write(Path file, Map<String, ?> sheets) {
        ResultFile format = ResultFile.of(file);
        if (sheets.isEmpty() || (sheets.size() > 1 && !format.holdsSeveral())) {
            throw new IllegalArgumentException(
                    "a file holds at least one result, and one only if it is .csv, was " + sheets.keySet());
        }
        List<ResultTable> tables = new ArrayList<>();
        sheets.forEach((name, result) -> tables.add(ResultTable.ofPersons(
                name,
                Tables.typed(result)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "a sheet holds a result with a table form, was " + result)))));
        format.write(file, tables, TextCoding.UTF_8_FOR_EXCEL, List.of());
    }

    /**
     * Writes payments.
     *
     * @param file the file to write, replaced if it is there
     * @param payments the payments, in order
     * @throws IllegalArgumentException if the file's ending is neither .xlsx nor .csv
     * @throws BadInput if the file cannot be written; nothing has changed then
     */
    public static void writePayments(Path file, Collection<Payment> payments) {
        ResultFile.of(file)
                .write(
                        file,
                        List.of(ResultTable.ofPersons("payments", PaymentsTable.of(payments))),
                        TextCoding.UTF_8_FOR_EXCEL,
                        List.of());
    }
}
