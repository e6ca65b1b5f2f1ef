package dk.refusion.examples.embedding;

import static dk.refusion.reading.PaymentsReading.STRICT;

import dk.refusion.file.BadInput;
import dk.refusion.file.FileLines;
import dk.refusion.language.Sentence;
import dk.refusion.reading.PaymentsFile;
import dk.refusion.reading.PaymentsReading;
import dk.refusion.refund.Settlement;
import java.util.List;
import java.util.function.Consumer;

/** What a vendor writes who reads CSV or spreadsheets with a library of his own. */
public final class VendorRows {
    private VendorRows() {}

    /**
     * Settles rows of cells.
     *
     * @param name what the file is called
     * @param rows the rows, with the headings above them: texts, dates and exact numbers
     * @param log told what is passed over and left out
     * @return the settlement of the good rows
     * @throws BadInput if there is no good row, or no headings
     */
    public static Settlement settled(String name, List<List<Object>> rows, Consumer<Sentence> log) {
        PaymentsReading wishes = STRICT.keepingGoodRows().withHeading("Borgerens nr.", "person");
        PaymentsFile file = PaymentsFile.read(FileLines.of(name, rows, log), wishes);
        file.leftOut().forEach(problem -> log.accept(problem.told(name)));
        return wishes.terms()
                .orElseThrow()
                .calculator()
                .payments(file.payments())
                .calculate();
    }
}
