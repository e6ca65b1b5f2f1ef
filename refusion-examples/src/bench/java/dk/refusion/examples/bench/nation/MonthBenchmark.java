package dk.refusion.examples.bench.nation;

import dk.refusion.law.Legislation;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationLine;
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

/** Ten years of persons who are paid by the month; the time is that of one week of one person. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(NationBenchmark.PERSON_WEEKS)
public class MonthBenchmark {
    private final MonthlySpells spells = MonthlySpells.of(NationBenchmark.PERSONS, 2016);
    private final NationHistory history = spells.history();
    private final MixedMonths mixed = MixedMonths.of(NationBenchmark.PERSONS, 2016);
    private final NationHistory mixedHistory = mixed.history();
    private final DuckDbMonths duckDb = DuckDbMonths.of(spells);
    private final NationCalculator calculator = NationCalculator.under(Legislation.denmark());

    /** Refuses to measure what does not give the same øre. */
    @Setup
    public void checkThatAllAgree() {
        long expected = library();
        check("hand-written months", hand(), expected);
        check("DuckDB", duckDb.refund(), expected);
        check("hand-written mixed months", handMixed(), libraryMixed());
        HandMonths byHand = HandMonths.of(spells);
        int tier = 0;
        for (NationLine line : calculator.calculate(history).lines()) {
            String who = "tier " + (tier + 1) + " of the hand-written months";
            check(who, byHand.weeks[tier], line.weeks());
            check(who, byHand.gross[tier], line.amounts().gross().oere());
            check(who, byHand.refund[tier++], line.amounts().refund().oere());
        }
    }

    private static void check(String who, long refund, long expected) {
        if (refund != expected) {
            throw new AssertionError(who + " must give " + expected + ", was " + refund);
        }
    }

    /**
     * By hand over monthly payments of one benefit, with weeks, gross amount and refund of each tier.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long hand() {
        return HandMonths.of(spells).refund();
    }

    /**
     * In exact SQL from monthly payments, on one thread.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long duckDb() {
        return duckDb.refund();
    }

    /** Closes the database. */
    @TearDown
    public void close() {
        duckDb.close();
    }

    /**
     * The library over monthly payments of one benefit, totals only.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long library() {
        return calculator.calculate(history).total().refund().oere();
    }

    /**
     * The library over monthly payments of one benefit, with the statements of all municipalities and months.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long libraryStatements() {
        return calculator.statements().calculate(history).total().refund().oere();
    }

    /**
     * By hand over monthly payments of several benefits and municipalities that overlap.
     *
     * @return refund less co-financing, in øre
     */
    @Benchmark
    public long handMixed() {
        return HandMixedMonths.financing(mixed);
    }

    /**
     * The library over monthly payments of several benefits and municipalities that overlap, totals only.
     *
     * @return refund less co-financing, in øre
     */
    @Benchmark
    public long libraryMixed() {
        return calculator.calculate(mixedHistory).total().financingAmount().oere();
    }
}
