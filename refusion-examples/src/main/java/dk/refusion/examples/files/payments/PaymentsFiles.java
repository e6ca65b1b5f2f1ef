package dk.refusion.examples.files.payments;

import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.file.LargeFile;
import dk.refusion.history.Payment;
import dk.refusion.language.Sentence;
import dk.refusion.reading.PaidPersons;
import dk.refusion.reading.PaymentsFile;
import dk.refusion.reading.PaymentsReading;
import dk.refusion.reading.PopulationFile;
import dk.refusion.reading.ReadingProgress;
import dk.refusion.reading.SettlementTerms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Files of payments, tables or JSON, and the sample that ships. */
public final class PaymentsFiles {
    private static final String SAMPLE = "eksempel.csv";
    private static final Sentence OUTDATED = Sentence.of(
            "{0} gange følger en udbetaling datoen for en ældre visitation, skønt en senere gjaldt, først {1}, {2} til {3};"
                    + " skriv den senere dato, og del perioden, hvor den begynder (lov 994/2015 § 30, stk. 3)",
            "{0} times a payment follows the date of an older referral although a later one held, first {1}, {2} to {3};"
                    + " write the later date, and divide the period where it begins (lov 994/2015 § 30, stk. 3)");

    private PaymentsFiles() {}

    /** The payments that ship: of generated persons. */
    public static PaymentsFile sample(SettlementTerms terms) {
        return read(sampleText(), PaymentsReading.of(terms));
    }

    public static TextFile sampleText() {
        return TextFile.shipped(PaymentsFiles.class, SAMPLE);
    }

    /**
     * Reads a file, a table or JSON.
     *
     * @throws BadInput with all problems, if there are any; with those of the whole file if only payments may be left out
     */
    public static PaymentsFile read(TextFile text, PaymentsReading wishes) {
        return PaymentsDocument.isOne(text.text())
                ? PaymentsFile.readObjects(text.name(), PaymentsDocument.payments(text), wishes, text.remarks())
                : PaymentsFile.read(CsvFile.of(text), wishes);
    }

    /**
     * Reads a file of any size to be settled all together; JSON is read into objects first.
     *
     * @throws BadInput with all problems, or the first of each kind, if there are any
     */
    public static PopulationFile readLarge(LargeFile file, PaymentsReading wishes, ReadingProgress progress) {
        PopulationFile read = isDocument(file)
                ? PopulationFile.of(file.name(), document(file, wishes).payments())
                : PopulationFile.read(file, wishes, progress);
        wishes.terms()
                .ifPresent(terms -> remark(
                        read.history().outdatedAwards(terms.law()),
                        number -> read.persons().get(Integer.parseInt(number)),
                        file));
        return read;
    }

    /**
     * Reads a file of any size to be settled person by person; JSON is read into objects first.
     *
     * @throws BadInput with all problems, or the first of each kind, if there are any
     */
    public static PaidPersons readPersons(LargeFile file, PaymentsReading wishes, ReadingProgress progress) {
        PaidPersons read =
                isDocument(file) ? document(file, wishes).persons() : PaidPersons.read(file, wishes, progress);
        wishes.terms().ifPresent(terms -> remark(read.histories().outdatedAwards(terms.law()), person -> person, file));
        return read;
    }

    private static void remark(List<Payment> outdated, UnaryOperator<String> person, LargeFile file) {
        if (!outdated.isEmpty()) {
            Payment first = outdated.get(0);
            file.remarks()
                    .accept(OUTDATED.with(outdated.size(), person.apply(first.person()), first.from(), first.to())
                            .about(file.name()));
        }
    }

    private static boolean isDocument(LargeFile file) {
        return PaymentsDocument.isOne(new String(file.start(), StandardCharsets.UTF_8));
    }

    private static PaymentsFile document(LargeFile file, PaymentsReading wishes) {
        try (InputStream in = file.open()) {
            return read(TextFile.of(file.name(), in.readAllBytes()), wishes);
        } catch (IOException e) {
            throw BadInput.unreadable(file.name(), e);
        }
    }
}
