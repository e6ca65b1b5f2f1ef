package dk.refusion.examples.files.population;

import dk.refusion.examples.files.BadInput;
import dk.refusion.examples.files.LargeFile;
import dk.refusion.file.PersonId;
import dk.refusion.history.NationHistory;
import dk.refusion.history.Payment;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The payments of a file, by persons.
 *
 * <p>A file whose lines stand person by person takes no more room while it is read than its history and the names of its
 * persons do; one whose lines do not is read a second time and takes 35 bytes a line besides.
 *
 * @param name what the file is called
 * @param payments how many payments it has
 * @param history the payments, persons numbered in the order in which the file first names them
 * @param persons the names of the persons
 */
public record PopulationFile(String name, long payments, NationHistory history, Persons persons) {
    /**
     * Reads a file.
     *
     * @param file the file
     * @param kind how its lines are read
     * @param progress told how far the reading is
     * @return the payments
     * @throws BadInput with all problems, or the first ten thousand, if there are any
     */
    public static PopulationFile read(LargeFile file, LineReader.Kind kind, ReadingProgress progress) {
        FileReading<NationHistory.Builder> reading = FileReading.of(
                file, kind, progress, NationHistory::builder, (nation, persons) -> PaymentSink.of(nation));
        reading.leftOut()
                .forEach(problem -> file.remarks().accept(file.name() + ": udeladt, " + problem.in(file.name())));
        return new PopulationFile(
                file.name(), reading.payments(), reading.result().build(), reading.persons());
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
}
