package dk.refusion.examples.files.settlement;

import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.law.Legislation;
import dk.refusion.reading.ReportedFile;
import dk.refusion.reading.ReportedNames;
import java.util.List;

/** Files of Ydelsesrefusion, and the sample that ships. */
public final class SettlementFiles {
    private SettlementFiles() {}

    /** The settlement that ships: of the sample of payments, with planted errors. */
    public static ReportedFile sample(Legislation law) {
        return read(List.of(sampleText()), law, ReportedNames.ofLibrary(), false);
    }

    public static TextFile sampleText() {
        return TextFile.shipped(SettlementFiles.class, "opgoerelse.csv");
    }

    /**
     * Reads files as one.
     *
     * @param keepGoodRows whether rows with problems are left out and told, in place of refusing the file
     * @throws BadInput with all problems of the first file that has any
     */
    public static ReportedFile read(List<TextFile> files, Legislation law, ReportedNames names, boolean keepGoodRows) {
        return ReportedFile.read(files.stream().map(CsvFile::of).toList(), law, names, keepGoodRows);
    }
}
