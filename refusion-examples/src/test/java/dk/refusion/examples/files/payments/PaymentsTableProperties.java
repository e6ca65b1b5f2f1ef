package dk.refusion.examples.files.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.table.ResultFile;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.examples.files.table.TextCoding;
import dk.refusion.history.Payment;
import dk.refusion.reading.PaymentsReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the commands write of payments they read again, every øre and every day. */
class PaymentsTableProperties {
    /** Written so that a file has to take care. */
    private static final List<String> PERSONS =
            List.of("010180-0001", "0101800002", "a;b", "a\"b", "007", "Åse Ø", "7");

    @Provide
    Arbitrary<List<Payment>> payments() {
        Arbitrary<Long> oere = Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L);
        return AnyPayments.of(Arbitraries.of(PERSONS), oere).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 100)
    void payments_come_back_from_csv_as_they_were(@ForAll("payments") List<Payment> payments, @ForAll TextCoding coding)
            throws IOException {
        assertThat(thereAndBack(payments, ".csv", coding)).isEqualTo(payments);
    }

    @Property(tries = 40)
    void payments_come_back_from_a_workbook_as_they_were(@ForAll("payments") List<Payment> payments)
            throws IOException {
        assertThat(thereAndBack(payments, ".xlsx", TextCoding.UTF_8)).isEqualTo(payments);
    }

    private static List<Payment> thereAndBack(List<Payment> payments, String ending, TextCoding coding)
            throws IOException {
        Path file = Files.createTempFile("payments", ending);
        try {
            List<ResultTable> tables = List.of(ResultTable.ofPersons("Udbetalinger", PaymentsTable.of(payments)));
            ResultFile.of(file).write(file, tables, coding, List.of());
            return PaymentsFiles.read(TextFile.read(file), PaymentsReading.UNCHECKED)
                    .payments();
        } finally {
            Files.delete(file);
        }
    }
}
