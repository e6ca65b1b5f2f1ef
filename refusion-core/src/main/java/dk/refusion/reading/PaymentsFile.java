package dk.refusion.reading;

import dk.refusion.file.BadInput;
import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.PersonNames;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.history.Payment;
import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import dk.refusion.municipality.Municipality;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A file of payments that can be settled.
 *
 * <p>Rows of cells have their headings above them: {@code CPR}, {@code Kommune}, {@code Ydelse}, {@code Fra}, {@code Til} and
 * {@code Beløb}, or other names of the field for them, in any order; {@code Registreret}, {@code Tilkendt} and {@code
 * Aktivitet} may be there.
 *
 * <pre>{@code
 * PaymentsFile file = PaymentsFile.read(FileLines.of("løn.csv", rows), PaymentsReading.STRICT.keepingGoodRows());
 * file.payments();     // what can be settled
 * file.leftOut();      // what cannot, each with its line, its value, and what would be right
 * }</pre>
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
        List<Problem> leftOut)
        implements Written {
    static final Sentence NO_LINES = Sentence.of(
            "filen har ingen udbetalinger; skriv mindst én", "the file has no payments; write at least one");

    /**
     * Copies the lists.
     *
     * @param name what the file is called
     * @param notes what its notes say
     * @param payments the payments
     * @param spellings how the file first writes each municipality
     * @param leftOut what is wrong with the lines that were left out
     */
    public PaymentsFile {
        notes = List.copyOf(notes);
        payments = List.copyOf(payments);
        spellings = Map.copyOf(spellings);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads rows of cells and checks what is to be settled against the law. A person who is written in several ways has the
     * first one.
     *
     * @param file the rows, with the headings above them
     * @param wishes how to read them
     * @return the payments
     * @throws BadInput with all problems, if there are any; with those of the whole file if only payments may be left out
     */
    public static PaymentsFile read(FileLines file, PaymentsReading wishes) {
        PersonNames persons = PersonNames.none();
        Problems problems = Problems.of(file.name());
        List<PaymentLine> lines = PaymentRows.read(file, wishes, persons, problems);
        persons.remarkSimilar(file.name(), file.remarks());
        return of(
                file.notes().stream().map(Cell::text).toList(),
                lines,
                problems,
                concernsTheFile(problems, file) ? wishes.refusingBadRows() : wishes);
    }

    /**
     * Reads objects of JSON, in the shape in which payments are written, and checks them as {@link #read} does.
     *
     * @param name what they are called in messages
     * @param payments maps of fields, as any mapper gives them for a list of objects; null in them is absent
     * @param wishes how to read them
     * @param remarks told what deserves a look
     * @return the payments
     * @throws BadInput with all problems, if there are any, each with its path such as {@code payments[3].amount}
     */
    public static PaymentsFile readObjects(
            String name, List<?> payments, PaymentsReading wishes, Consumer<Sentence> remarks) {
        PersonNames persons = PersonNames.none();
        Problems problems = Problems.of(name);
        List<PaymentLine> lines = PaymentObjects.read(payments, wishes, persons, problems);
        persons.remarkSimilar(name, remarks);
        return of(List.of(), lines, problems, wishes);
    }

    /**
     * The payments by persons, as {@link PaidPersons} has them of a file of any size.
     *
     * @return the same in columns
     */
    public PaidPersons persons() {
        return PaidPersons.of(name, notes, payments, spellings, leftOut);
    }

    private static PaymentsFile of(
            List<String> notes, List<PaymentLine> lines, Problems problems, PaymentsReading wishes) {
        List<PaymentLine> good = wishes.overlapsAddUp() ? lines : Overlaps.without(lines, problems);
        if (problems.count() == 0 && good.isEmpty() && wishes.terms().isPresent()) {
            problems.add(Problem.ofFile(NO_LINES));
        }
        if (!wishes.keepGoodRows() || good.isEmpty()) {
            problems.throwIfAny();
        }
        Map<Municipality, String> spellings = new EnumMap<>(Municipality.class);
        good.forEach(line -> line.spelling()
                .ifPresent(text -> spellings.putIfAbsent(line.payment().municipality(), text)));
        return new PaymentsFile(
                problems.file(), notes, good.stream().map(PaymentLine::payment).toList(), spellings, problems.found());
    }

    @Override
    public String toString() {
        return name + ": " + payments.size() + " payments, " + leftOut.size() + " problems of those left out";
    }

    private static boolean concernsTheFile(Problems problems, FileLines file) {
        int head = file.lines().isEmpty() ? 0 : file.lines().get(0).number();
        return problems.found().stream().map(Problem::line).anyMatch(line -> line.isEmpty() || line.getAsInt() <= head);
    }
}
