package dk.refusion.examples.bench.nation;

import dk.refusion.law.Legislation;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.refund.RefundAmounts;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The full rule over ten years of persons; the time is that of one week of one person. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(NationBenchmark.PERSON_WEEKS)
public class MixedBenchmark {
    private final Mixed nation = Mixed.of(NationBenchmark.PERSONS, 2016);
    private final NationHistory history = nation.history();
    private final NationCalculator calculator = NationCalculator.under(Legislation.denmark());

    /** Refuses to measure what does not give the same øre. */
    @Setup
    public void checkThatAllAgree() {
        if (hand() != library()) {
            throw new AssertionError("by hand must give " + library() + ", was " + hand());
        }
    }

    /**
     * By hand.
     *
     * @return refund less co-financing, in øre
     */
    @Benchmark
    public long hand() {
        return HandMixed.financing(nation);
    }

    /**
     * The library, totals only.
     *
     * @return refund less co-financing, in øre
     */
    @Benchmark
    public long library() {
        RefundAmounts total = calculator.calculate(history).total();
        return total.financingAmount().oere();
    }

    /**
     * The library, with the statements of all municipalities and months.
     *
     * @return refund less co-financing, in øre
     */
    @Benchmark
    public long libraryStatements() {
        return calculator
                .statements()
                .calculate(history)
                .total()
                .financingAmount()
                .oere();
    }
}
