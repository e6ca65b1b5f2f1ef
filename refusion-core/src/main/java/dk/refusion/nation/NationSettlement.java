package dk.refusion.nation;

import com.google.common.collect.ImmutableSortedMap;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.Legislation;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.StatementLine;
import dk.refusion.walk.RateTotals;
import dk.refusion.walk.StatementSums;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The persons of a nation settled by a law: sums, and where they were asked for the statements of all municipalities and
 * the rows of all persons (landsopgørelse).
 *
 * <p>All payments count as known in time, so what is known of a person counts for all months: where a later award brings
 * earlier weeks on the ladder, they are so from the beginning.
 *
 * <pre>{@code
 * NationSettlement settled = NationCalculator.under(law).statements().calculate(nation);
 * settled.total();                                     // brutto, refusion, medfinansiering of all persons
 * settled.statementLines(YearMonth.of(2026, 1));       // as the statements of all municipalities have them
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // sums stand in tables by number
public final class NationSettlement implements Written {
    private static final Benefit[] BENEFITS = Benefit.values();

    private final NationHistory history;
    private final Legislation law;
    private final RateTotals totals;
    private final Optional<StatementSums> statements;
    private final Optional<NationRows> rows;

    NationSettlement(
            NationHistory history,
            Legislation law,
            RateTotals totals,
            Optional<StatementSums> statements,
            Optional<NationRows> rows) {
        this.history = history;
        this.law = law;
        this.totals = totals;
        this.statements = statements;
        this.rows = rows;
    }

    /** {@return the law that was settled by} */
    public Legislation legislation() {
        return law;
    }

    /**
     * What was settled.
     *
     * @return the history
     */
    public NationHistory history() {
        return history;
    }

    /**
     * {@return the amounts of all persons}
     *
     * @throws ArithmeticException if a sum is out of range
     */
    public RefundAmounts total() {
        return lines().stream().map(NationLine::amounts).reduce(RefundAmounts.ZERO, RefundAmounts::plus);
    }

    /**
     * The sums by benefit, direction and rate, with the number of weeks that had them.
     *
     * @return a line for each that there is, unmodifiable
     */
    public List<NationLine> lines() {
        List<FinancingRate> rates = law.financingRates();
        List<NationLine> lines = new ArrayList<>();
        for (Benefit benefit : BENEFITS) {
            for (int rate = 0; rate < rates.size(); rate++) {
                long weeks = totals.weeks(benefit.ordinal(), rate);
                if (weeks != 0) {
                    FinancingRate how = rates.get(rate);
                    lines.add(NationLine.of(
                            benefit,
                            how,
                            RefundAmounts.of(
                                    how.financing(),
                                    totals.gross(benefit.ordinal(), rate),
                                    totals.share(benefit.ordinal(), rate)),
                            weeks));
                }
            }
        }
        return List.copyOf(lines);
    }

    /**
     * How many weeks stood on the ladder with each rate (fordelingen på trin).
     *
     * @return rate → number of weeks of persons, municipalities and benefits, unmodifiable
     */
    public SortedMap<RefundRate, Long> weeksByRate() {
        SortedMap<RefundRate, Long> weeks = new TreeMap<>();
        for (NationLine line : lines()) {
            if (line.isOnLadder()) {
                line.rate().ifPresent(rate -> weeks.merge(rate, line.weeks(), Math::addExact));
            }
        }
        return ImmutableSortedMap.copyOfSorted(weeks);
    }

    /**
     * The statements of all municipalities: a line for each municipality, month, benefit and rate.
     *
     * @return the lines in their order, unmodifiable
     * @throws IllegalStateException if {@link NationCalculator#statements} was not asked for
     */
    public List<StatementLine> statementLines() {
        return statements().lines(StatementLine::of);
    }

    /**
     * The statement of a month for all municipalities.
     *
     * @param month the month
     * @return the lines of the month in their order, unmodifiable
     * @throws IllegalStateException if {@link NationCalculator#statements} was not asked for
     */
    public List<StatementLine> statementLines(YearMonth month) {
        return statements().lines(month, StatementLine::of);
    }

    private StatementSums statements() {
        return statements.orElseThrow(() -> new IllegalStateException(
                "statements are there if they are asked for: NationCalculator.under(law).statements()"));
    }

    /**
     * {@return the rows of all persons}
     *
     * @throws IllegalStateException if {@link NationCalculator#rows} was not asked for
     */
    public NationRows rows() {
        return rows.orElseThrow(() ->
                new IllegalStateException("rows are there if they are asked for: NationCalculator.under(law).rows()"));
    }

    /**
     * One person settled again by the calculation of one person, for its lines, counters and explanation.
     *
     * @param person the person, counted from zero, and named by that number
     * @return the settlement of the person
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public Settlement person(int person) {
        return RefundCalculator.under(law).payments(history.payments(person)).calculate();
    }

    /**
     * What this settlement changes against another, by municipality, month, benefit and rate.
     *
     * @param before the other settlement
     * @return a line for each change, with the amounts and weeks of this less those of the other, unmodifiable
     * @throws IllegalStateException if one of them has no statements
     * @throws ArithmeticException if a change is out of range
     */
    public List<StatementLine> changesFrom(NationSettlement before) {
        return NationChanges.between(before.statementLines(), statementLines());
    }

    /**
     * What the settlement comes to.
     *
     * @return {@code legislation}, {@code lines} and {@code total}
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("legislation", legislation())
                .with("lines", lines())
                .with("total", total())
                .build();
    }

    /** {@return the number of persons and their sums} */
    @Override
    public String toString() {
        return history.persons() + " personer under " + law + ": " + total();
    }
}
