package dk.refusion.examples.files;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.refusion.file.BadInput;
import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Files of semicolon-separated lines, as Danish spreadsheets write them, cut by FastCSV.
 *
 * <p>Cells may stand in quotation marks. Empty lines are left out, also those of semicolons alone. A line that starts with
 * {@code #} is a note, not data.
 */
public final class CsvFile {
    private static final Pattern SPACE_AT_QUOTE = Pattern.compile("(?m)(?:^|;)[ \\t]+\"|\"[ \\t]+(?=;|$)");

    private CsvFile() {}

    /**
     * Cuts a text into lines and cells.
     *
     * @param file the text
     * @return its lines
     * @throws BadInput if a quotation mark is not closed
     */
    public static FileLines of(TextFile file) {
        List<Line> lines = new ArrayList<>();
        List<Cell> notes = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.READ)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(quotesAtTheEdge(file.text()))) {
            for (CsvRecord csv : reader) {
                number = Math.toIntExact(csv.getStartingLineNumber());
                boolean isBare = csv.isComment();
                Line line = new Line(
                        number,
                        cells(number, isBare ? List.of(("#" + csv.getField(0)).split(";", -1)) : csv.getFields()));
                String first = line.cells().get(0).text();
                if (Cell.isNote(first)) {
                    notes.add(note(number, isBare ? csv.getField(0) : first.substring(1))); // a spreadsheet quoted it
                } else if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        } catch (CsvParseException e) {
            throw BadInput.unclosed(file.name(), number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FileLines.cut(file.name(), lines, notes, file.remarks());
    }

    /** Some programs write a space between a separator and a quotation mark, which then would be one of the text. */
    private static String quotesAtTheEdge(String text) {
        return text.indexOf('"') < 0
                ? text
                : SPACE_AT_QUOTE.matcher(text).replaceAll(match -> match.group().charAt(0) == ';' ? ";\"" : "\"");
    }

    private static List<Cell> cells(int number, List<String> fields) {
        List<Cell> cells = new ArrayList<>(fields.size());
        for (String field : fields) {
            cells.add(new Cell(number, cells.size() + 1, "", Cell.trimmed(field)));
        }
        return cells;
    }

    /** A spreadsheet fills a note's line up with semicolons. */
    private static Cell note(int number, String text) {
        return new Cell(number, 1, "", text.replaceAll(";+$", "").strip());
    }
}
