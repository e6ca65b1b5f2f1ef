package dk.refusion.examples.files;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A spreadsheet as the text that it would be saved as, so that every reader of files reads spreadsheets too.
 *
 * <p>The first visible sheet counts. A number keeps the fifteen digits that Excel has, a date is written as 2026-01-31,
 * and a row keeps its number; rows that are empty but for their style stay empty. What a formula last gave counts.
 */
final class ExcelFile {
    private static final MathContext DIGITS = new MathContext(15);

    private ExcelFile() {}

    static String text(String name, byte[] bytes) {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            Sheet sheet = book.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new BadInput(name, "regnearket har intet synligt ark"));
            List<String> lines = new ArrayList<>();
            for (Row row : sheet.read()) {
                while (lines.size() < row.getRowNum() - 1) {
                    lines.add("");
                }
                lines.add(line(row));
            }
            return String.join("\n", lines) + "\n";
        } catch (IOException | ExcelReaderException e) {
            throw new BadInput(name, "gem filen som xlsx eller CSV; den kan ikke læses som regneark");
        }
    }

    private static String line(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(ExcelFile::text).orElse(""));
        }
        return cells.stream().allMatch(String::isBlank)
                ? ""
                : cells.stream().map(ExcelFile::quoted).collect(joining(";"));
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : number(cell.asNumber());
        }
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        return cell.getType() == CellType.FORMULA
                ? calculated(raw)
                : Optional.ofNullable(cell.getText()).orElse(raw);
    }

    private static String calculated(String raw) {
        try {
            return number(new BigDecimal(raw));
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /** Excel stores 0,1 with a seventeenth digit that it never shows. */
    private static String number(BigDecimal stored) {
        BigDecimal shown = stored.round(DIGITS);
        BigDecimal plain = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',');
    }

    /** Built-in formats 14 to 17 and 22 are dates, and so are formats of one's own with years or days and months. */
    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = Optional.ofNullable(cell.getDataFormatString())
                .orElse("")
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
                .toLowerCase(Locale.ROOT);
        Predicate<String> has = format::contains;
        return (id != null && ((id >= 14 && id <= 17) || id == 22))
                || has.test("y")
                || has.test("å")
                || (has.test("d") && has.test("m"));
    }

    private static String quoted(String cell) {
        return "\"" + cell.replaceAll("[\r\n]+", " ").replace("\"", "\"\"") + "\"";
    }
}
