package dk.refusion.reading;

import dk.refusion.file.BadInput;
import dk.refusion.file.LargeFile;
import dk.refusion.history.Payment;
import dk.refusion.money.Money;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file into objects through the reader into columns. */
public final class Read {
    private Read() {}

    /** The payments by person, or what is wrong; so many bytes of the file are there at a time. */
    public static Object of(String name, byte[] file, int readSize, LineReader.Kind kind) {
        try {
            LargeFile slow = LargeFile.of(name, file.length, () -> slowly(file, readSize));
            FileReading<List<List<Payment>>> reading = FileReading.of(
                    slow, kind, ReadingProgress.NONE, ArrayList::new, (persons, names) -> collector(persons));
            Map<String, List<Payment>> byName = new LinkedHashMap<>();
            for (int person = 0; person < reading.result().size(); person++) {
                byName.put(
                        reading.persons().name(person),
                        named(reading.result().get(person), reading.persons().name(person)));
            }
            return byName;
        } catch (BadInput e) {
            return e.problems();
        }
    }

    private static InputStream slowly(byte[] file, int readSize) {
        return new ByteArrayInputStream(file) {
            @Override
            public synchronized int read(byte[] into, int at, int length) {
                return super.read(into, at, Math.min(length, readSize));
            }
        };
    }

    private static PaymentSink collector(List<List<Payment>> persons) {
        return new PaymentSink() {
            @Override
            public void person(int number) {
                persons.add(new ArrayList<>());
            }

            @Override
            public void payment(PaymentRow row) {
                Payment payment = Payment.of(
                        "?",
                        row.municipality(),
                        row.benefit(),
                        LocalDate.ofEpochDay(row.from),
                        LocalDate.ofEpochDay(row.to),
                        Money.ofOere(row.oere));
                persons.get(persons.size() - 1)
                        .add(
                                row.awarded == ByteCells.NO_DAY
                                        ? payment
                                        : payment.withAwarded(LocalDate.ofEpochDay(row.awarded)));
            }
        };
    }

    private static List<Payment> named(List<Payment> payments, String name) {
        List<Payment> named = new ArrayList<>();
        for (Payment payment : payments) {
            Payment plain = Payment.of(
                    name, payment.municipality(), payment.benefit(), payment.from(), payment.to(), payment.amount());
            named.add(payment.awarded().map(plain::withAwarded).orElse(plain));
        }
        return named;
    }
}
