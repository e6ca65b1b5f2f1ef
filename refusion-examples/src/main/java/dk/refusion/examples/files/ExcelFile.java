package dk.refusion.examples.files;

import static java.util.stream.Collectors.joining;

import dk.refusion.file.BadInput;
import dk.refusion.language.Sentence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A spreadsheet as the text that it would be saved as, so that every reader of files reads spreadsheets too.
 *
 * <p>The sheet that is asked for counts, else the first visible one; others are named. A number keeps the fifteen digits that
 * Excel has, a date is written as 2026-01-31, also one that a formula gave, and a row keeps its number; rows that are empty
 * but for their style stay empty. A text or date in cells that were merged over several rows stands in each of them; an
 * amount in such cells is refused, for it would be counted once for each row. What a file must not do to its reader is looked
 * at first, see {@link WorkbookParts} and {@link SheetCheck}.
 */
final class ExcelFile {
    private static final MathContext DIGITS = new MathContext(15);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(?:,\\d+)?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    /** The last day that Excel knows, 9999-12-31. */
    private static final int LAST_DAY = 2_958_465;

    private final String file;
    private final Sheet sheet;
    private final boolean isDatedFrom1904;

    private ExcelFile(String file, Sheet sheet, boolean isDatedFrom1904) {
        this.file = file;
        this.sheet = sheet;
        this.isDatedFrom1904 = isDatedFrom1904;
    }

    static String text(String name, byte[] bytes, Opening opening) {
        WorkbookParts parts = WorkbookParts.of(name, bytes);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            Sheet sheet = sheet(name, book, opening);
            SheetCheck check = SheetCheck.of(parts, name, sheet.getName());
            if (check.hiddenRows() > 0) {
                Sentence said = check.hiddenRows() == 1
                        ? WorkbookSentences.ONE_HIDDEN_ROW
                        : WorkbookSentences.HIDDEN_ROWS.with(check.hiddenRows());
                opening.remarks().accept(said.about(name));
            }
            return new ExcelFile(name, sheet, book.isDate1904()).text(check.merged());
        } catch (BadInput known) {
            throw known;
        } catch (IOException | RuntimeException e) { // whatever else a damaged workbook brings about in the library
            throw new BadInput(name, WorkbookSentences.NO_WORKBOOK);
        }
    }

    private static Sheet sheet(String file, ReadableWorkbook book, Opening opening) {
        List<Sheet> all = book.getSheets().toList();
        List<Sheet> visible = all.stream()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        Sheet chosen = opening.sheet()
                .map(wanted -> all.stream()
                        .filter(one -> one.getName().equalsIgnoreCase(wanted))
                        .findFirst()
                        .orElseThrow(
                                () -> new BadInput(file, WorkbookSentences.NO_SUCH_SHEET.with(names(all), wanted))))
                .or(() -> visible.stream().findFirst())
                .orElseThrow(() -> new BadInput(file, WorkbookSentences.NO_VISIBLE_SHEET));
        List<Sheet> others = visible.stream().filter(one -> one != chosen).toList();
        if (!others.isEmpty()) {
            opening.remarks()
                    .accept(WorkbookSentences.OTHER_SHEETS
                            .with(chosen.getName(), names(others))
                            .about(file));
        }
        return chosen;
    }

    private static String names(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::getName).collect(joining(", "));
    }

    private String text(List<SheetCheck.Merged> merged) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> read = sheet.openStream()) {
            read.forEach(row -> {
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(new ArrayList<>());
                }
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(row.getOptionalCell(i).map(this::text).orElse(""));
                }
                rows.add(cells);
            });
        }
        merged.stream().filter(SheetCheck.Merged::isOfSeveralRows).forEach(one -> fill(one, rows));
        return rows.stream().map(ExcelFile::line).collect(joining("\n", "", "\n"));
    }

    /** Writes what was merged over several rows into each of them. */
    private void fill(SheetCheck.Merged merged, List<List<String>> rows) {
        String value = cell(rows, merged.firstRow(), merged.firstColumn());
        if (value.isBlank()) {
            return;
        }
        if (PLAIN_NUMBER.matcher(value).matches()) {
            throw bad(merged.name(), value, WorkbookSentences.MERGED_NUMBER);
        }
        for (int row = merged.firstRow() + 1; row <= Math.min(merged.lastRow(), rows.size()); row++) {
            List<String> cells = rows.get(row - 1);
            while (cells.size() < merged.firstColumn()) {
                cells.add("");
            }
            cells.set(merged.firstColumn() - 1, value);
        }
    }

    private BadInput bad(String cell, String value, Sentence right) {
        return new BadInput(
                file,
                WorkbookSentences.IN_SHEET_WITH_VALUE.with(
                        sheet.getName(), WorkbookSentences.CELL.with(cell), value, right));
    }

    private static String cell(List<List<String>> rows, int row, int column) {
        return row <= rows.size() && column <= rows.get(row - 1).size()
                ? rows.get(row - 1).get(column - 1)
                : "";
    }

    private static String line(List<String> cells) {
        return cells.stream().allMatch(String::isBlank)
                ? ""
                : cells.stream().map(ExcelFile::quoted).collect(joining(";"));
    }

    private String text(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        if (cell.getType() == CellType.NUMBER) {
            return number(cell, cell.asNumber());
        }
        if (cell.getType() == CellType.FORMULA) {
            try {
                return number(cell, new BigDecimal(raw));
            } catch (NumberFormatException text) {
                return raw;
            }
        }
        return Optional.ofNullable(cell.getText()).orElse(raw);
    }

    private String number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal stored) {
        return isDate(cell) && stored.compareTo(BigDecimal.ONE) >= 0 ? day(cell, stored) : number(stored);
    }

    private String day(org.dhatim.fastexcel.reader.Cell cell, BigDecimal stored) {
        if (stored.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            throw bad(cell.getAddress().toString(), cell.getRawValue(), WorkbookSentences.NO_DAY);
        }
        int days = stored.setScale(0, RoundingMode.FLOOR).intValueExact();
        return (isDatedFrom1904 ? DAY_ZERO_OF_1904 : DAY_ZERO).plusDays(days).toString();
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
