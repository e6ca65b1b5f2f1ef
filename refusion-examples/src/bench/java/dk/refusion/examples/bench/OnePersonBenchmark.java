package dk.refusion.examples.bench;

import dk.refusion.history.Payment;
import dk.refusion.law.Legislation;
import dk.refusion.refund.RefundCalculator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One person after another, ten years of monthly payments each: the library as a user calls it, a careful loop, and a
 * loop of groupings. The time is that of one person.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OnePersonBenchmark {
    private static final int PERSONS = 3_000;

    private final List<List<Payment>> persons = GeneratedPersons.of(PERSONS, 2016);
    private final Rival library = OnePersonBenchmark::byTheLibrary;
    private final Rival careful = new CarefulLoop();
    private final Rival grouping = new GroupingLoop();

    private static Totals byTheLibrary(List<Payment> payments) {
        return Totals.of(RefundCalculator.under(Legislation.denmark())
                .payments(payments)
                .calculate()
                .total());
    }

    /** Refuses to measure what does not give the same kroner. */
    @Setup
    public void checkThatAllAgree() {
        for (List<Payment> payments : persons) {
            Totals expected = library.settle(payments);
            for (Rival rival : List.of(careful, grouping)) {
                Totals totals = rival.settle(payments);
                if (!totals.equals(expected)) {
                    throw new AssertionError(rival.getClass().getSimpleName() + " must give " + expected + " for "
                            + payments.get(0).person() + ", was " + totals);
                }
            }
        }
    }

    private Totals all(Rival rival) {
        Totals sum = new Totals(0, 0);
        for (List<Payment> payments : persons) {
            sum = sum.plus(rival.settle(payments));
        }
        return sum;
    }

    /**
     * The library.
     *
     * @return the sums of all persons
     */
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public Totals library() {
        return all(library);
    }

    /**
     * The careful loop.
     *
     * @return the sums of all persons
     */
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public Totals carefulLoop() {
        return all(careful);
    }

    /**
     * The loop of groupings.
     *
     * @return the sums of all persons
     */
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public Totals groupingLoop() {
        return all(grouping);
    }
}
