package dk.refusion.examples.files.published;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.refusion.examples.files.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of a table of published figures that ships with the command line. The table is trusted: what is wrong in it is
 * a mistake of the program, not of its user.
 *
 * @param cells the text of each column, numbers with a decimal point, unmodifiable
 */
public record ShippedRow(Map<String, String> cells) {
    /**
     * Copies the cells.
     *
     * @param cells the text of each column
     */
    public ShippedRow {
        cells = Map.copyOf(cells);
    }

    /**
     * The rows of a table.
     *
     * @param file the name of its file
     * @return the rows in the order of the file, unmodifiable
     */
    public static List<ShippedRow> of(String file) {
        String text = TextFile.shipped(ShippedRow.class, file).text();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text);
                Stream<NamedCsvRecord> records = reader.stream()) {
            return records.map(row -> new ShippedRow(row.getFieldsAsMap())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a cell.
     *
     * @param column the name of its column
     * @return the text, which may be empty
     * @throws IllegalStateException if the table has no such column
     */
    public String get(String column) {
        return Optional.ofNullable(cells.get(column))
                .orElseThrow(
                        () -> new IllegalStateException("a column is one of " + cells.keySet() + ", was " + column));
    }
}
