package dk.refusion.examples.files;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A file of semicolon-separated lines, as Danish spreadsheets write them.
 *
 * <p>Cells may stand in quotation marks. Empty lines are left out, also those of semicolons alone. A line that starts with
 * {@code #} is a note, not data.
 *
 * @param name what the file is called in messages
 * @param lines the lines of data, unmodifiable
 * @param notes the notes, each at its line, without the {@code #}, unmodifiable
 * @param remarks told in Danish what is passed over by whoever reads on
 */
public record CsvFile(String name, List<Line> lines, List<Cell> notes, Consumer<String> remarks) {
    private static final Pattern SPACE_AT_QUOTE = Pattern.compile("(?m)(?:^|;)[ \\t]+\"|\"[ \\t]+(?=;|$)");
    private static final Pattern WHITE_SPACE_AROUND =
            Pattern.compile("^[\\s\\u00A0\\u202F\\u2007]+|[\\s\\u00A0\\u202F\\u2007]+$");

    /**
     * Copies the lists.
     *
     * @param name what the file is called
     * @param lines the lines of data
     * @param notes the notes
     * @param remarks told what is passed over
     */
    public CsvFile {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /**
     * Cuts a text into lines and cells.
     *
     * @param file the text
     * @return its lines
     * @throws BadInput if a quotation mark is not closed
     */
    public static CsvFile of(TextFile file) {
        return part(file, 1, 0);
    }

    /**
     * Cuts a part of a text that begins and ends between two lines of data.
     *
     * @param file the part
     * @param first the number of its first line in the whole text
     * @param last the number of the line of data or note before it, zero if there is none
     * @return its lines
     * @throws BadInput if a quotation mark is not closed
     */
    public static CsvFile part(TextFile file, int first, int last) {
        List<Line> lines = new ArrayList<>();
        List<Cell> notes = new ArrayList<>();
        int number = last;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.READ)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(quotesAtTheEdge(file.text()))) {
            for (CsvRecord csv : reader) {
                number = Math.toIntExact(csv.getStartingLineNumber() + first - 1);
                Line line = new Line(number, cells(number, csv.getFields()));
                if (csv.isComment()) {
                    notes.add(note(number, csv.getField(0)));
                } else if (line.cells().get(0).text().startsWith("#")) {
                    notes.add(note(number, line.cells().get(0).text().substring(1))); // a spreadsheet quoted it
                } else if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        } catch (CsvParseException e) {
            throw unclosed(file.name(), number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvFile(file.name(), lines, notes, file.remarks());
    }

    /** Some programs write a space between a separator and a quotation mark, which then would be one of the text. */
    private static String quotesAtTheEdge(String text) {
        return text.indexOf('"') < 0
                ? text
                : SPACE_AT_QUOTE.matcher(text).replaceAll(match -> match.group().charAt(0) == ';' ? ";\"" : "\"");
    }

    /**
     * The refusal of a file with a quotation mark that is not closed.
     *
     * @param name what the file is called
     * @param last the number of the last line that was read
     * @return the refusal
     */
    public static BadInput unclosed(String name, int last) {
        return new BadInput(
                name,
                List.of(Problem.ofLine(
                        last + 1, "\"", "sæt anførselstegn både før og efter cellen, eller udelad dem")));
    }

    /**
     * A cell's text without white space around.
     *
     * @param text what stands between the separators
     * @return the text
     */
    public static String trimmed(String text) {
        return WHITE_SPACE_AROUND.matcher(text).replaceAll("");
    }

    private static List<Cell> cells(int number, List<String> fields) {
        List<Cell> cells = new ArrayList<>(fields.size());
        for (String field : fields) {
            cells.add(new Cell(number, cells.size() + 1, "", trimmed(field)));
        }
        return cells;
    }

    /** A spreadsheet fills a note's line up with semicolons. */
    private static Cell note(int number, String text) {
        return new Cell(number, 1, "", text.replaceAll(";+$", "").strip());
    }
}
