package dk.refusion.examples.spark;

import dk.refusion.examples.files.population.SyntheticNation;
import dk.refusion.law.Legislation;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.refund.StatementLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * What Spark costs on one machine: the same population settled in memory by two threads and from Parquet by Spark with two,
 * the same lines asserted before any time is told.
 */
final class CostOfSpark {
    private static final long SEED = 1;
    private static final int THREADS = 2;
    private static final int ROUNDS = 3;

    private final int persons;
    private final Legislation law = Legislation.denmark();
    private final NationCalculator calculator;
    private double inMemory;

    private CostOfSpark(int persons, ExecutorService helpers) {
        this.persons = persons;
        this.calculator = NationCalculator.under(law).statements().workers(THREADS, helpers);
    }

    /**
     * Prints times, and their ratios to that of the settlement in memory.
     *
     * @param args how many persons
     * @throws IOException if Parquet cannot be written
     */
    public static void main(String[] args) throws IOException {
        ExecutorService helpers = Executors.newFixedThreadPool(THREADS);
        Path folder = Files.createTempDirectory("persons");
        try {
            new CostOfSpark(Integer.parseInt(args[0]), helpers).measure(folder);
        } finally {
            helpers.shutdown();
            delete(folder);
        }
    }

    private void measure(Path folder) throws IOException {
        NationHistory nation = SyntheticNation.of(0, persons, SEED);
        List<StatementLine> local =
                told("in memory", () -> calculator.calculate(nation).statementLines());
        System.out.println(
                nation + ", " + nation.weeks() + " weeks, " + local.size() + " lines of statements: each the same");
        long start = System.nanoTime();
        try (SparkSession spark = NationOnSpark.session()) {
            tell("start of Spark", System.nanoTime() - start, 1);
            String table = folder.resolve("persons.parquet").toString();
            told("copied to Parquet", () -> {
                PersonRow.generated(spark, persons, SEED)
                        .write()
                        .mode(SaveMode.Overwrite)
                        .parquet(table);
                return table;
            });
            Dataset<Row> rows = spark.read().parquet(table);
            told("Spark, a row for each person", () -> asserted(NationOnSpark.settled(rows, law), local));

            String periods = folder.resolve("periods.parquet").toString();
            PersonRow.generatedPeriods(spark, persons, SEED).write().parquet(periods);
            spark.read().parquet(periods).createOrReplaceTempView("periods");
            told("Spark, a row for each period", () -> {
                return asserted(NationOnSpark.settled(spark.sql(PersonRow.FROM_PERIODS), law), local);
            });
        }
    }

    private static List<StatementLine> asserted(List<StatementLine> lines, List<StatementLine> local) {
        if (!lines.equals(local)) {
            throw new IllegalStateException("the lines are those in memory, were not");
        }
        return lines;
    }

    /** Once to get warm, then the best of some rounds. */
    private <T> T told(String what, Supplier<T> work) {
        T result = work.get();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            result = work.get();
            best = Math.min(best, System.nanoTime() - start);
        }
        tell(what, best, ROUNDS);
        return result;
    }

    private void tell(String what, long nanos, int rounds) {
        inMemory = inMemory == 0 ? nanos : inMemory;
        System.out.printf(
                Locale.ROOT, "%-32s %7.0f ms, %5.1f times (best of %d)%n", what, nanos / 1e6, nanos / inMemory, rounds);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
