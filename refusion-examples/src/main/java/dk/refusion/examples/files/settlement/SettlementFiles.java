package dk.refusion.examples.files.settlement;

import dk.refusion.examples.files.TextFile;
import dk.refusion.law.Legislation;
import dk.refusion.reading.ReadingProgress;
import dk.refusion.reading.ReportedFile;
import dk.refusion.reading.ReportedNames;
import java.util.List;

/** Files of Ydelsesrefusion, and the sample that ships. */
public final class SettlementFiles {
    private SettlementFiles() {}

    /** The settlement that ships: of the sample of payments, with planted errors. */
    public static ReportedFile sample(Legislation law) {
        return ReportedFile.readLarge(
                List.of(sampleText().large()), law, ReportedNames.ofLibrary(), false, ReadingProgress.NONE);
    }

    public static TextFile sampleText() {
        return TextFile.shipped(SettlementFiles.class, "opgoerelse.csv");
    }
}
