package dk.refusion.reading;

import dk.refusion.file.BadInput;
import dk.refusion.file.FileKind;
import dk.refusion.file.LargeFile;
import dk.refusion.file.PersonId;
import dk.refusion.file.PersonNames;
import dk.refusion.history.Payment;
import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import dk.refusion.nation.NationHistory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/**
 * The payments of a file of any size, in columns, by persons.
 *
 * <p>A file whose lines stand person by person takes no more room while it is read than its history and the names of its
 * persons do; one whose lines do not is read a second time and takes 35 bytes a line besides.
 *
 * <pre>{@code
 * PopulationFile file = PopulationFile.read(LargeFile.of(path), PaymentsReading.STRICT, ReadingProgress.NONE);
 * NationCalculator.under(Legislation.denmark()).calculate(file.history());
 * }</pre>
 */
public final class PopulationFile implements Written {
    private static final Sentence LEFT_OUT = Sentence.of("udeladt, {0}", "left out, {0}");

    private static final Sentence WORKBOOK = Sentence.of(
            "gem arket som CSV UTF-8; filen er et regneark", "save the sheet as CSV UTF-8; the file is a workbook");
    private static final Sentence UTF_16 =
            Sentence.of("gem filen som CSV UTF-8; den er i UTF-16", "save the file as CSV UTF-8; it is in UTF-16");

    private final String name;
    private final long payments;
    private final NationHistory history;
    private final Persons persons;

    private PopulationFile(String name, long payments, NationHistory history, Persons persons) {
        this.name = name;
        this.payments = payments;
        this.history = history;
        this.persons = persons;
    }

    /**
     * Reads a file of payments in UTF-8 or windows-1252, with semicolons between its columns. It is refused for the same
     * reasons as by {@link PaymentsFile}, and for a payment that begins before 1970 or
     * ends after 2499.
     *
     * @param file the file
     * @param wishes how to read it; all payments count as known
     * @param progress told how far the reading is
     * @return the payments
     * @throws BadInput with all problems, or the first of each kind, if there are any
     */
    public static PopulationFile read(LargeFile file, PaymentsReading wishes, ReadingProgress progress) {
        PopulationFile read = read(file, new PaymentLines.Of(wishes.ofAllThatIsKnown()), progress);
        PersonNames.remarkSimilar(file.name(), read.persons(), file.remarks());
        return read;
    }

    /** Reads a file whose lines are read in a way of their own. */
    static PopulationFile read(LargeFile file, LineReader.Kind kind, ReadingProgress progress) {
        refuseWhatIsNoText(file);
        FileReading<NationHistory.Builder> reading = FileReading.of(
                file, kind, progress, NationHistory::builder, (nation, persons) -> PaymentSink.of(nation));
        reading.leftOut().forEach(problem -> file.remarks().accept(leftOut(file.name(), problem.told(file.name()))));
        return new PopulationFile(
                file.name(), reading.payments(), reading.result().build(), reading.persons());
    }

    /** The remark about what was left out of a file. */
    static Sentence leftOut(String file, Sentence why) {
        return LEFT_OUT.with(why).about(file);
    }

    static void refuseWhatIsNoText(LargeFile file) {
        byte[] start = file.start();
        FileKind.refuseOthers(file.name(), start);
        if (FileKind.isWorkbook(start)) {
            throw new BadInput(file.name(), WORKBOOK);
        }
        if (FileKind.utf16(start).isPresent()) {
            throw new BadInput(file.name(), UTF_16);
        }
    }

    /**
     * Payments that are objects already.
     *
     * @param name what their file is called
     * @param payments the payments
     * @return the same in columns
     */
    public static PopulationFile of(String name, List<Payment> payments) {
        NationHistory.Builder nation = NationHistory.builder();
        Persons persons = new Persons(StandardCharsets.UTF_8, PersonId::normal);
        ByPerson byPerson = new ByPerson(PaymentSink.of(nation), true, false);
        PaymentRow row = new PaymentRow();
        for (Payment payment : payments) {
            row.set(payment, persons);
            byPerson.add(row);
        }
        byPerson.end(persons.size());
        return new PopulationFile(name, payments.size(), nation.build(), persons);
    }

    /** {@return what the file is called} */
    public String name() {
        return name;
    }

    /**
     * How many payments it has.
     *
     * @return zero or more
     */
    public long payments() {
        return payments;
    }

    /**
     * The payments.
     *
     * @return the payments, persons numbered in the order in which the file first names them
     */
    public NationHistory history() {
        return history;
    }

    /**
     * The persons, each as the file first writes it.
     *
     * @return their names by their numbers, a view
     */
    public List<String> persons() {
        return persons.names();
    }

    /**
     * The number of a person.
     *
     * @param person the name, in any of the ways in which it may be written
     * @return the number; empty if no payment is to the person
     */
    public OptionalInt number(String person) {
        return persons.number(person);
    }

    @Override
    public String toString() {
        return name + ": " + payments + " payments, " + persons.size() + " persons";
    }
}
