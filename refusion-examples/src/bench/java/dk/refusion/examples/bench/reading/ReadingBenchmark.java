package dk.refusion.examples.bench.reading;

import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.file.LargeFile;
import dk.refusion.history.Payment;
import dk.refusion.law.Legislation;
import dk.refusion.nation.NationHistory;
import dk.refusion.reading.PaymentsFile;
import dk.refusion.reading.PaymentsReading;
import dk.refusion.reading.PopulationFile;
import dk.refusion.reading.ReadingProgress;
import dk.refusion.reading.ReportedPopulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A file of a million rows read on one thread, from the memory of the system; the time is that of one row. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ReadingBenchmark.ROWS)
public class ReadingBenchmark {
    static final int ROWS = 1_000_000;

    private static final Legislation LAW = Legislation.denmark();

    private final Path folder = folder();
    private final GeneratedFiles payments = payments(folder.resolve("payments.csv"));
    private final GeneratedFiles settlement = settlement(folder.resolve("settlement.csv"));
    private final DuckDbReader duckDb = DuckDbReader.open();

    private static Path folder() {
        try {
            return Files.createTempDirectory("reading");
        } catch (IOException e) {
            throw new IllegalStateException("no folder for generated files", e);
        }
    }

    private static GeneratedFiles payments(Path file) {
        try {
            return GeneratedFiles.payments(file, ROWS);
        } catch (IOException e) {
            throw new IllegalStateException("no generated payments", e);
        }
    }

    private static GeneratedFiles settlement(Path file) {
        try {
            return GeneratedFiles.settlement(file, ROWS);
        } catch (IOException e) {
            throw new IllegalStateException("no generated settlement", e);
        }
    }

    /**
     * Refuses to measure what does not read the same rows, persons and øre.
     */
    @Setup
    public void checkThatAllAgree() {
        check("columns of payments", sums(paymentsColumns()), payments);
        check("columns of a settlement", sums(settlementColumns().payments()), settlement);
        paymentsDuckDbTable();
        check("DuckDB's table of payments", duckDb.paymentsTableSums(), payments);
        settlementDuckDbTable();
        check("DuckDB's table of a settlement", duckDb.settlementTableSums(), settlement);
        if (paymentsDuckDbSum() != payments.sum()) {
            throw new AssertionError("DuckDB must sum to " + payments.sum() + ", was " + paymentsDuckDbSum());
        }
    }

    private static DuckDbReader.Sums sums(PopulationFile file) {
        NationHistory history = file.history();
        long oere = 0;
        for (int person = 0; person < history.persons(); person++) {
            for (Payment payment : history.payments(person)) {
                oere += payment.amount().oere();
            }
        }
        return new DuckDbReader.Sums(file.payments(), file.persons().size(), oere);
    }

    private static void check(String who, DuckDbReader.Sums found, GeneratedFiles file) {
        DuckDbReader.Sums expected = new DuckDbReader.Sums(ROWS, file.persons(), file.sum());
        if (!found.equals(expected)) {
            throw new AssertionError(who + " must have " + expected + ", was " + found);
        }
    }

    /**
     * Deletes what was generated.
     *
     * @throws IOException if it cannot be deleted
     */
    @TearDown
    public void close() throws IOException {
        duckDb.close();
        Files.delete(payments.file());
        Files.delete(settlement.file());
        Files.delete(folder);
    }

    /**
     * Payments into the columns of a nation, checked against the law and against one another.
     *
     * @return the columns
     */
    @Benchmark
    public PopulationFile paymentsColumns() {
        return PaymentsFiles.readLarge(LargeFile.of(payments.file()), PaymentsReading.STRICT, ReadingProgress.NONE);
    }

    /**
     * Payments into a table of DuckDB.
     */
    @Benchmark
    public void paymentsDuckDbTable() {
        duckDb.paymentsTable(payments.file());
    }

    /**
     * Payments read by DuckDB in every column, and only a sum kept.
     *
     * @return the sum in øre
     */
    @Benchmark
    public long paymentsDuckDbSum() {
        return duckDb.paymentsSum(payments.file());
    }

    /**
     * Payments line by line into objects, checked in the same way, by FastCSV and the reader of {@code refusion refunds}.
     *
     * @return the payments
     */
    @Benchmark
    public PaymentsFile paymentsObjects() {
        PaymentsFile file = PaymentsFiles.read(TextFile.read(payments.file()), PaymentsReading.STRICT);
        if (file.payments().size() != ROWS) {
            throw new AssertionError(
                    "objects must be " + ROWS + ", was " + file.payments().size());
        }
        return file;
    }

    /**
     * A settlement into the columns of a nation, checked.
     *
     * @return the columns
     */
    @Benchmark
    public ReportedPopulation settlementColumns() {
        return ReportedPopulation.read(LargeFile.of(settlement.file()), LAW, ReadingProgress.NONE);
    }

    /**
     * A settlement into a table of DuckDB.
     */
    @Benchmark
    public void settlementDuckDbTable() {
        duckDb.settlementTable(settlement.file());
    }
}
