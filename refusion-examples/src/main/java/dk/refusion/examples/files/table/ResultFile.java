package dk.refusion.examples.files.table;

import static java.util.stream.Collectors.joining;

import dk.refusion.file.BadInput;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The file formats in which results are written, each known by the ending of its files. */
public enum ResultFile {
    /** A table as text with semicolons. */
    CSV(".csv"),
    /** A spreadsheet with a sheet for each table. */
    XLSX(".xlsx");

    private final String ending;

    ResultFile(String ending) {
        this.ending = ending;
    }

    /**
     * The format of a file.
     *
     * @param file its name
     * @return the format that its ending says
     * @throws IllegalArgumentException if it ends otherwise
     */
    public static ResultFile of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a file ends with "
                        + Arrays.stream(values()).map(format -> format.ending).collect(joining(" or ")) + ", was "
                        + file));
    }

    /**
     * Whether a file of the format holds several tables.
     *
     * @return true for a spreadsheet
     */
    public boolean holdsSeveral() {
        return this == XLSX;
    }

    /**
     * Writes tables.
     *
     * @param file where to, over an older file
     * @param tables the tables; only one unless the format {@linkplain #holdsSeveral holds several}
     * @param coding the characters of a text file
     * @param read files that must not be written over
     * @return the absolute path of the file
     * @throws BadInput if it cannot be written; nothing has changed then
     */
    public Path write(Path file, List<ResultTable> tables, TextCoding coding, Collection<Path> read) {
        boolean hasPersons = tables.stream().anyMatch(ResultTable::hasPersons);
        NewFile target = (hasPersons ? NewFile.ofPersons(file) : NewFile.at(file)).besides(read);
        return target.write(out -> {
            if (this == XLSX) {
                ExcelTables.write(tables, out);
            } else {
                CsvTable.write(tables.get(0).table(), coding, out);
            }
        });
    }
}
