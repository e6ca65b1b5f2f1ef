package dk.refusion.examples.bench.nation;

import dk.refusion.law.Legislation;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

/** The simple rule over ten years of persons; the time is that of one week of one person. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(NationBenchmark.PERSON_WEEKS)
public class NationBenchmark {
    static final int PERSONS = 20_000;
    static final int PERSON_WEEKS = PERSONS * Spells.WEEKS;

    private final Spells spells = Spells.of(PERSONS, 2016);
    private final Rows rows = new Rows(spells);
    private final List<VendorRows.Paid> records = VendorRows.records(rows);
    private final NationHistory history = spells.history();
    private final NationCalculator calculator = NationCalculator.under(Legislation.denmark());
    private final ExecutorService helper = Executors.newSingleThreadExecutor();
    private final DuckDb duckDb = DuckDb.of(spells, rows);

    /**
     * Refuses to measure what does not give the same øre.
     */
    @Setup
    public void checkThatAllAgree() {
        long expected = libraryPeriods();
        Outputs byHand = new Outputs(rows.size());
        Outputs byLibrary = new Outputs(rows.size());
        check("hand-written periods", HandPeriods.refund(spells), expected);
        check("hand-written totals", handTotals(), expected);
        checkTiers();
        check("hand-written rows", HandRows.refund(rows, byHand), expected);
        check("library with two workers", libraryPeriodsTwoWorkers(), expected);
        check("library from rows", refund(rows.history(), byLibrary), expected);
        check("library from rows, totals only", libraryTotalsOfRows(), expected);
        check("outputs of the library", byLibrary.checksum(), byHand.checksum());
        check("careful loop", carefulRows().movePointRight(2).longValueExact(), expected);
        check("vendor-style loop", vendorRows().movePointRight(2).longValueExact(), expected);
        check("DuckDB over periods", duckDbPeriods(), expected);
        check("DuckDB over rows", duckDbRows(), expected);
    }

    private void checkTiers() {
        HandTotals byHand = HandTotals.of(spells);
        int tier = 0;
        for (NationLine line : calculator.calculate(history).lines()) {
            String who = "tier " + (tier + 1) + " of the hand-written totals";
            check(who, byHand.weeks[tier], line.weeks());
            check(who, byHand.gross[tier], line.amounts().gross().oere());
            check(who, byHand.refund[tier], line.amounts().refund().oere());
            tier++;
        }
    }

    private static void check(String who, long refund, long expected) {
        if (refund != expected) {
            throw new AssertionError(who + " must give " + expected + ", was " + refund);
        }
    }

    /**
     * Stops what was started.
     */
    @TearDown
    public void close() {
        helper.shutdown();
        duckDb.close();
    }

    /**
     * By hand over periods.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long handPeriods() {
        return HandPeriods.refund(spells);
    }

    /**
     * By hand over periods, with weeks, gross amount and refund of each tier, as the library gives them.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long handTotals() {
        return HandTotals.of(spells).refund();
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

    /**
     * The library over periods, with the statements of all municipalities and months.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long libraryStatements() {
        return calculator.statements().calculate(history).total().refund().oere();
    }

    /**
     * The library over periods with a helper.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long libraryPeriodsTwoWorkers() {
        return calculator.workers(2, helper).calculate(history).total().refund().oere();
    }

    /**
     * By hand over rows, number, tier and refund written for each.
     *
     * @return the outputs
     */
    @Benchmark
    public Outputs handRows() {
        Outputs out = new Outputs(rows.size());
        HandRows.refund(rows, out);
        return out;
    }

    /**
     * The library from rows to rows: joined to periods, settled, number, tier and refund written for each.
     *
     * @return the outputs
     */
    @Benchmark
    public Outputs libraryRows() {
        Outputs out = new Outputs(rows.size());
        refund(rows.history(), out);
        return out;
    }

    /**
     * The library from rows, totals only: joined to periods and settled.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long libraryTotalsOfRows() {
        return calculator.calculate(rows.history()).total().refund().oere();
    }

    /**
     * From rows to rows, of rows that say benefit and municipality each.
     *
     * @return the outputs
     */
    @Benchmark
    public Outputs libraryRowsOfAllColumns() {
        Outputs out = new Outputs(rows.size());
        refund(rows.historyOfAllColumns(), out);
        return out;
    }

    private long refund(NationHistory read, Outputs out) {
        RowWriter writer = new RowWriter(out);
        calculator.read(read, writer);
        return writer.refund();
    }

    /**
     * The library from periods to rows: settled, number, tier and refund written for each.
     *
     * @return the outputs
     */
    @Benchmark
    public Outputs libraryRowsOfPeriods() {
        Outputs out = new Outputs(rows.size());
        calculator.read(history, new RowWriter(out));
        return out;
    }

    /**
     * With BigDecimal over rows.
     *
     * @return the refund in kroner
     */
    @Benchmark
    public BigDecimal carefulRows() {
        return CarefulRows.refund(rows);
    }

    /**
     * With groupings over records.
     *
     * @return the refund in kroner
     */
    @Benchmark
    public BigDecimal vendorRows() {
        return VendorRows.refund(records);
    }

    /**
     * In SQL over periods.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long duckDbPeriods() {
        return duckDb.refundOfPeriods();
    }

    /**
     * In SQL over rows.
     *
     * @return the refund in øre
     */
    @Benchmark
    public long duckDbRows() {
        return duckDb.refundOfRows();
    }
}
