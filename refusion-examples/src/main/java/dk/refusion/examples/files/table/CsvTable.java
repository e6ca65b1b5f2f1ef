package dk.refusion.examples.files.table;

import dk.refusion.file.BadInput;
import dk.refusion.language.Sentence;
import dk.refusion.table.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a table as CSV the way Danish spreadsheets read it: semicolons, decimal commas, no grouping, days as 2026-01-31.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it; a negative number stays a number.
 */
final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** How a formula begins, also after white space that a spreadsheet passes over. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@]");

    private static final Sentence OTHER_LETTERS = Sentence.of(
            "vælg utf-8; tabellen har et tegn, som {0} ikke har",
            "choose utf-8; the table has a character that {0} does not have");

    private CsvTable() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @param coding in which characters
     * @param out where to, left open
     * @throws BadInput if the characters do not have a letter of the table
     * @throws IOException if it cannot be written
     */
    static void write(Table table, TextCoding coding, OutputStream out) throws IOException {
        Writer writer =
                new BufferedWriter(new OutputStreamWriter(out, coding.charset().newEncoder()));
        try {
            if (coding.hasMark()) {
                writer.write(BYTE_ORDER_MARK);
            }
            List<? extends FileColumn<?>> columns = FileColumn.of(table);
            for (FileColumn<?> column : columns) {
                writer.write(column == columns.get(0) ? "" : ";");
                writer.write(text(column.name()));
            }
            writer.write('\n');
            for (int row = 0; row < table.size(); row++) {
                row(columns, row, writer);
            }
            writer.flush();
        } catch (CharacterCodingException e) {
            throw new BadInput("--encoding " + coding, OTHER_LETTERS.with(coding));
        }
    }

    private static void row(List<? extends FileColumn<?>> columns, int row, Writer writer) throws IOException {
        for (FileColumn<?> column : columns) {
            writer.write(column == columns.get(0) ? "" : ";");
            writer.write(column.cell(row).map(CsvTable::cell).orElse(""));
        }
        writer.write('\n');
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        return value instanceof String text ? text(text) : value.toString();
    }

    private static String text(String text) {
        boolean isWord = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
        String harmless = !isWord && FORMULA.matcher(text).find() ? "'" + text : text;
        return needsQuotes(harmless) ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static boolean needsQuotes(String text) {
        return text.indexOf(';') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
