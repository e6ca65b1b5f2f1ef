package dk.refusion.examples.files.investment;

import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.investment.PublishedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A published table with what its file says about it.
 *
 * @param table the figures as printed
 * @param titles lines that stand above the table, unmodifiable
 * @param notes lines that stand below it, such as its source, unmodifiable
 * @param date when the table was made, if the file says so
 */
public record TableFile(PublishedTable table, List<String> titles, List<String> notes, Optional<LocalDate> date) {
    private static final String LETTER = "ministerens-brev.csv";

    /**
     * Copies the lists.
     *
     * @param table the figures as printed
     * @param titles lines that stand above the table
     * @param notes lines that stand below it
     * @param date when the table was made
     */
    public TableFile {
        titles = List.copyOf(titles);
        notes = List.copyOf(notes);
    }

    /**
     * The table of the letter of the Minister for Employment of 9 January 2018.
     *
     * @return the table as printed there
     */
    public static TableFile ministersLetter() {
        return of(TextFile.shipped(TableFile.class, LETTER));
    }

    /** {@return the file of that table, as an example of the format} */
    public static String ministersLetterAsText() {
        return TextFile.shipped(TableFile.class, LETTER).text();
    }

    /**
     * Reads a table.
     *
     * @param file the text of the file
     * @return the table
     * @throws BadInput with everything that is wrong in it
     */
    public static TableFile of(TextFile file) {
        return TableReader.read(CsvFile.of(file));
    }
}
