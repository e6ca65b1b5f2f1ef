package dk.refusion.refund;

import static java.util.Comparator.comparing;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.money.Percentage;
import dk.refusion.municipality.Municipality;
import java.io.Serial;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a statement: a municipality's amounts of a benefit with one rate for the days of one month
 * (opgørelseslinje).
 *
 * <pre>{@code
 * for (StatementLine line : settlement.statement(YearMonth.of(2026, 1)).lines()) {
 *     System.out.println(line.benefit() + " " + line.weeks() + " " + line.amounts().refund());
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
@Value.Immutable
public abstract sealed class StatementLine implements Comparable<StatementLine>, Serializable, Written
        permits ImmutableStatementLine {
    @Serial
    private static final long serialVersionUID = 1;

    private static final RefundRate NONE = RefundRate.of(Percentage.ZERO);
    private static final Comparator<StatementLine> ORDER = comparing(StatementLine::municipality)
            .thenComparing(StatementLine::month)
            .thenComparing(StatementLine::benefit)
            .thenComparing(StatementLine::financing)
            .thenComparing(line -> line.rate().isPresent())
            .thenComparing(line -> line.rate().orElse(NONE), Comparator.reverseOrder())
            .thenComparing(StatementLine::isOnLadder);

    StatementLine() {}

    /**
     * {@return a line}
     *
     * @param municipality the municipality that carries the expense
     * @param month the month that the days lie in
     * @param benefit the benefit
     * @param rate which way the money goes, and by which rate
     * @param gross the sum of the net amounts of its weeks, in øre
     * @param share the sum of what changes hands for them, in øre, see {@link FinancingRate#shareOfSums}
     * @param weeks the weeks of persons, or their change
     * @throws ArithmeticException if an amount is out of range
     */
    public static StatementLine of(
            Municipality municipality,
            YearMonth month,
            Benefit benefit,
            FinancingRate rate,
            long gross,
            long share,
            int weeks) {
        return ImmutableStatementLine.builder()
                .municipality(municipality)
                .month(month)
                .benefit(benefit)
                .financing(rate.financing())
                .rate(rate.rate())
                .isOnLadder(rate.isOnLadder())
                .amounts(RefundAmounts.of(rate.financing(), gross, share))
                .weeks(weeks)
                .build();
    }

    /**
     * A copy with other sums, such as their change.
     *
     * @param amounts the amounts
     * @param weeks the weeks of persons
     * @return the line
     */
    public StatementLine with(RefundAmounts amounts, int weeks) {
        return ImmutableStatementLine.builder()
                .municipality(municipality())
                .month(month())
                .benefit(benefit())
                .financing(financing())
                .rate(rate())
                .isOnLadder(isOnLadder())
                .amounts(amounts)
                .weeks(weeks)
                .build();
    }

    /**
     * The municipality.
     *
     * @return the municipality that carries the expense
     */
    public abstract Municipality municipality();

    /** {@return the month that the days lie in, which for a correction is earlier than that of the statement} */
    public abstract YearMonth month();

    /** {@return the benefit} */
    public abstract Benefit benefit();

    /**
     * Which way the money goes.
     *
     * @return the direction
     */
    public abstract Financing financing();

    /**
     * The rate.
     *
     * @return the rate; empty for a benefit without a percentage
     */
    public abstract Optional<RefundRate> rate();

    /**
     * Whether the line is financed by the ladder, and so is part of the financing amount; else its rate is fixed by
     * another act, or it has none.
     *
     * @return true for the ladder
     */
    public abstract boolean isOnLadder();

    /**
     * The amounts.
     *
     * @return the sums of the refund lines; in a correction their change
     */
    public abstract RefundAmounts amounts();

    /**
     * How many weeks of persons the line sums up. A week over a month's end is counted in the month of its first days.
     *
     * @return the number of weeks; in a correction its change, which may be negative
     */
    public abstract int weeks();

    /** By municipality, month, benefit, direction and falling refund. */
    @Override
    public int compareTo(StatementLine other) {
        return ORDER.compare(this, other);
    }

    /**
     * The line with its amounts.
     *
     * @return the fields, called as the accessors
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("municipality", municipality())
                .with("month", month())
                .with("benefit", benefit())
                .with("financing", financing())
                .with("rate", rate())
                .with("onLadder", isOnLadder())
                .with("weeks", weeks())
                .withAll(amounts())
                .build();
    }

    /**
     * The line in one line of text.
     *
     * @return the text, such as {@code Ballerup 2026-01 Kontanthjælp 30 %: brutto …}
     */
    @Override
    public String toString() {
        return municipality() + " " + month() + " " + benefit().danish()
                + rate().map(rate -> " " + rate).orElse("") + ": " + amounts();
    }
}
