package dk.refusion.examples.files.payments;

import dk.refusion.examples.files.BadInput;
import dk.refusion.examples.files.Cell;
import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.LargeFile;
import dk.refusion.examples.files.PersonNames;
import dk.refusion.examples.files.Problem;
import dk.refusion.examples.files.Problems;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.population.PaidPersons;
import dk.refusion.examples.files.population.PopulationFile;
import dk.refusion.examples.files.population.ReadingProgress;
import dk.refusion.history.Payment;
import dk.refusion.municipality.Municipality;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A file of payments that can be settled.
 *
 * @param name what the file is called
 * @param notes what its notes say, in order, unmodifiable
 * @param payments the payments, in the order of the file, unmodifiable
 * @param spellings how the file first writes each municipality, where it has a choice, as JSON has not
 * @param leftOut what is wrong with the lines that were left out, unmodifiable; empty unless that was asked for
 */
public record PaymentsFile(
        String name,
        List<String> notes,
        List<Payment> payments,
        Map<Municipality, String> spellings,
        List<Problem> leftOut) {
    static final String NO_LINES = "filen har ingen udbetalinger; skriv mindst én";

    private static final String SAMPLE = "eksempel.csv";

    /** Copies the lists. */
    public PaymentsFile {
        notes = List.copyOf(notes);
        payments = List.copyOf(payments);
        leftOut = List.copyOf(leftOut);
    }

    /** The payments that ship: of generated persons. */
    public static PaymentsFile sample(SettlementTerms terms) {
        return read(sampleText(), PaymentsReading.of(terms));
    }

    public static TextFile sampleText() {
        return TextFile.shipped(PaymentsFile.class, SAMPLE);
    }

    /**
     * Reads a file, a table or JSON, and checks what is to be settled against the law. A person who is written in several
     * ways has the first one.
     *
     * @param wishes how to read it
     * @throws BadInput with all problems, if there are any; with those of the whole file if only payments may be left out
     */
    public static PaymentsFile read(TextFile text, PaymentsReading wishes) {
        PersonNames persons = new PersonNames();
        PaymentsFile read = PaymentsDocument.isOne(text)
                ? document(text, wishes, persons)
                : table(CsvFile.of(text), wishes, persons);
        persons.remarkSimilar(text.name(), text.remarks());
        return read;
    }

    /**
     * Reads a file of any size into columns; it is refused for the same reasons as by {@link #read}, and for a payment
     * that begins before 1970 or ends after 2499. JSON is read into objects first.
     *
     * @param wishes how to read it; all payments count as known
     * @param progress told how far the reading is
     * @throws BadInput with all problems, or the first ten thousand, if there are any
     */
    public static PopulationFile readLarge(LargeFile file, PaymentsReading wishes, ReadingProgress progress) {
        PopulationFile read = PaymentsDocument.isOne(file.start())
                ? PopulationFile.of(file.name(), read(file.text(), wishes).payments())
                : PopulationFile.read(file, new PaymentLines.Of(wishes), progress);
        PersonNames.remarkSimilar(file.name(), read.persons().names(), file.remarks());
        return read;
    }

    /**
     * Reads a file of any size to be settled person by person; it is refused for the same reasons as by {@link #readLarge}.
     *
     * @param wishes how to read it
     * @param progress told how far the reading is
     * @throws BadInput with all problems, or the first ten thousand, if there are any
     */
    public static PaidPersons readPersons(LargeFile file, PaymentsReading wishes, ReadingProgress progress) {
        if (PaymentsDocument.isOne(file.start())) {
            return read(file.text(), wishes).persons();
        }
        Map<Municipality, String> spellings = new EnumMap<>(Municipality.class);
        return PaidPersons.read(file, new PaymentLines.Of(wishes, spellings), spellings, progress);
    }

    /** The payments by persons. */
    public PaidPersons persons() {
        return PaidPersons.of(name, notes, payments, spellings, leftOut);
    }

    private static PaymentsFile document(TextFile text, PaymentsReading wishes, PersonNames persons) {
        Problems problems = new Problems(text.name());
        List<PaymentLine> lines = PaymentsDocument.read(
                text, persons::first, (line, own) -> line.isCovered(wishes.terms(), own), problems);
        return of(text.name(), List.of(), lines, problems, wishes.overlapsAddUp(), wishes.keepGoodRows());
    }

    private static PaymentsFile table(CsvFile file, PaymentsReading wishes, PersonNames persons) {
        Problems problems = new Problems(file.name());
        List<PaymentLine> lines = PaymentRows.read(file, wishes, persons, problems);
        return of(
                file.name(),
                file.notes().stream().map(Cell::text).toList(),
                lines,
                problems,
                wishes.overlapsAddUp(),
                wishes.keepGoodRows() && !concernsTheFile(problems, file));
    }

    private static PaymentsFile of(
            String name,
            List<String> notes,
            List<PaymentLine> lines,
            Problems problems,
            boolean overlapsAddUp,
            boolean keepGoodRows) {
        List<PaymentLine> good = overlapsAddUp ? lines : Overlaps.without(lines, problems);
        if (problems.found().isEmpty() && good.isEmpty()) {
            problems.add(Problem.ofFile(NO_LINES));
        }
        if (!keepGoodRows || good.isEmpty()) {
            problems.throwIfAny();
        }
        Map<Municipality, String> spellings = new EnumMap<>(Municipality.class);
        good.forEach(line -> line.spelling()
                .ifPresent(text -> spellings.putIfAbsent(line.payment().municipality(), text)));
        return new PaymentsFile(
                name, notes, good.stream().map(PaymentLine::payment).toList(), spellings, problems.found());
    }

    private static boolean concernsTheFile(Problems problems, CsvFile file) {
        int head = file.lines().isEmpty() ? 0 : file.lines().get(0).number();
        return problems.found().stream().map(Problem::line).anyMatch(line -> line.isEmpty() || line.getAsInt() <= head);
    }
}
