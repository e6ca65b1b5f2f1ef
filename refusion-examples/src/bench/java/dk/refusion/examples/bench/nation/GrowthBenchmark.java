package dk.refusion.examples.bench.nation;

import dk.refusion.law.Legislation;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From ten thousand persons to a million: the time is that of all of them, and should grow as their number does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {
    private final NationCalculator calculator = NationCalculator.under(Legislation.denmark());
    private NationHistory history = NationHistory.builder().build();

    /** How many persons. */
    @Param({"10000", "100000", "1000000"})
    public int persons;

    /** Makes the persons. */
    @Setup
    public void generate() {
        history = Spells.of(persons, 2016).history();
    }

    /**
     * The library over periods, totals only.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long libraryPeriods() {
        return calculator.calculate(history).total().refund().oere();
    }
}
