package dk.refusion.reading;

import dk.refusion.file.BadInput;
import dk.refusion.file.LargeFile;
import dk.refusion.file.PersonId;
import dk.refusion.file.PersonNames;
import dk.refusion.file.Problem;
import dk.refusion.history.Histories;
import dk.refusion.history.Payment;
import dk.refusion.json.Written;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The payments of a file as they stand there, by the names of their persons, to be settled one by one.
 *
 * <p>Takes 18 to 26 bytes a payment; a file whose lines do not stand person by person is read a second time and takes 35 bytes
 * a line besides while it is.
 *
 * @param name what the file is called
 * @param notes what its notes say, in order, unmodifiable
 * @param histories the payments, of each person in the order of the file
 * @param firstDay the first day that is paid for
 * @param lastDay the last day that is paid for
 * @param spellings how the file first writes each municipality, where it has a choice, as JSON has not
 * @param leftOut what is wrong with the lines that were left out, unmodifiable; empty unless that was asked for
 */
public record PaidPersons(
        String name,
        List<String> notes,
        Histories histories,
        LocalDate firstDay,
        LocalDate lastDay,
        Map<Municipality, String> spellings,
        List<Problem> leftOut)
        implements Written {
    /**
     * Copies the lists.
     *
     * @param name what the file is called
     * @param notes what its notes say
     * @param histories the payments
     * @param firstDay the first day that is paid for
     * @param lastDay the last day that is paid for
     * @param spellings how the file first writes each municipality
     * @param leftOut what is wrong with the lines that were left out
     */
    public PaidPersons {
        notes = List.copyOf(notes);
        spellings = Map.copyOf(spellings);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads a file of payments in UTF-8 or windows-1252, with semicolons between its columns. It is refused for the same
     * reasons as by {@link PaymentsFile}, and for a payment that begins before 1970 or ends after 2499.
     *
     * @param file the file
     * @param wishes how to read it
     * @param progress told how far the reading is
     * @return the payments
     * @throws BadInput with all problems, or the first of each kind, if there are any
     */
    public static PaidPersons read(LargeFile file, PaymentsReading wishes, ReadingProgress progress) {
        PopulationFile.refuseWhatIsNoText(file);
        Map<Municipality, String> spellings = new EnumMap<>(Municipality.class);
        FileReading<Sink> reading =
                FileReading.of(file, new PaymentLines.Of(wishes, spellings), progress, Sink::new, Sink::of);
        PersonNames.remarkSimilar(file.name(), reading.persons().names(), file.remarks());
        Sink read = reading.result();
        return new PaidPersons(
                file.name(),
                reading.notes(),
                read.histories.build(),
                LocalDate.ofEpochDay(read.first),
                LocalDate.ofEpochDay(read.last),
                spellings,
                reading.leftOut());
    }

    /**
     * Payments that are objects already.
     *
     * @param name what their file is called
     * @param notes what its notes say
     * @param payments the payments, at least one
     * @param spellings how the file first writes each municipality
     * @param leftOut what is wrong with the lines that were left out
     * @return the same in columns
     */
    public static PaidPersons of(
            String name,
            List<String> notes,
            List<Payment> payments,
            Map<Municipality, String> spellings,
            List<Problem> leftOut) {
        return new PaidPersons(
                name,
                notes,
                Histories.of(payments, List.of()),
                payments.stream()
                        .map(Payment::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                payments.stream()
                        .map(Payment::to)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                spellings,
                leftOut);
    }

    /**
     * How many payments there are.
     *
     * @return one or more
     */
    public int payments() {
        return histories.payments();
    }

    /**
     * The person as the file first writes it.
     *
     * @param written the person in any of the ways in which it may be written
     * @return as in the histories; empty if no payment is to the person
     */
    public Optional<String> person(String written) {
        String normal = PersonId.normal(written);
        return histories.persons().stream()
                .filter(person -> PersonId.normal(person).equals(normal))
                .findFirst();
    }

    /** Into the columns of histories. */
    private static final class Sink implements PaymentSink {
        private final Histories.Builder histories = Histories.builder();
        private Optional<Persons> persons = Optional.empty();
        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;

        Sink of(Persons names) {
            persons = Optional.of(names);
            return this;
        }

        @Override
        public void person(int number) {
            histories.person(persons.orElseThrow().name(number));
        }

        @Override
        public void payment(PaymentRow row) {
            first = Math.min(first, row.from);
            last = Math.max(last, row.to);
            histories.payment(row.from, row.to, row.oere, row.benefit(), row.municipality());
            if (row.awarded != ByteCells.NO_DAY) {
                histories.awarded(LocalDate.ofEpochDay(row.awarded));
            }
            if (row.registered != ByteCells.NO_DAY) {
                histories.registered(LocalDate.ofEpochDay(row.registered));
            }
            row.activity().ifPresent(histories::activity);
        }
    }
}
