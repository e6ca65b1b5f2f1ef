package dk.refusion.refund;

import com.google.common.collect.ImmutableList;
import dk.refusion.history.CountedHistories;
import dk.refusion.history.CountedHistory;
import dk.refusion.history.Counters;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.law.Legislation;
import dk.refusion.table.Table;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The payments of persons, settled by a law: lines by week, statements by month, counters, explanations, and the
 * difference to another settlement (opgørelse).
 *
 * <pre>{@code
 * Settlement settlement = Refusion.refunds()
 *         .payments(Payment.ofMonth("a", BALLERUP, KONTANTHJAELP, YearMonth.of(2026, 1), kr(12_750)))
 *         .calculate();
 * settlement.total();                              // brutto 12.750,00 kr., refusion 9.212,90 kr., …
 * settlement.statement(YearMonth.of(2026, 1));     // what the municipality asks the state for
 * settlement.explain("a");                         // every week: class, count, tier, paragraph, kroner
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Settlement implements Written {
    final CountedHistories counted;
    final ImmutableList<FlexJobMonth> flexJobs;
    final ImmutableList<TransportAllowance> transport;
    private final SettledLines lines;
    private final Optional<RefundAmounts> total;

    /**
     * A settlement.
     *
     * @param ends for each person the number of lines of all persons to the end of this one
     * @param total the amounts of all lines, if they are in range
     */
    Settlement(
            CountedHistories counted,
            int[] ends,
            Optional<RefundAmounts> total,
            ImmutableList<FlexJobMonth> flexJobs,
            ImmutableList<TransportAllowance> transport) {
        this.counted = counted;
        this.flexJobs = flexJobs;
        this.transport = transport;
        this.lines = new SettledLines(counted, ends);
        this.total = total;
    }

    /** {@return the law that was settled by} */
    public Legislation legislation() {
        return counted.legislation();
    }

    /** {@return the persons, in order, unmodifiable} */
    public List<String> persons() {
        return counted.persons();
    }

    /**
     * {@return all lines by person, week, municipality and benefit, unmodifiable} They are views that are made when asked for;
     * of very many lines those of a person are counted again then, so that it is best to ask for them in their order.
     */
    public List<RefundLine> lines() {
        return lines;
    }

    /**
     * {@return the lines of a person by week, municipality and benefit, unmodifiable}
     *
     * @param person the person
     * @throws IllegalArgumentException if the person is not in the settlement
     */
    public List<RefundLine> lines(String person) {
        return lines(known(person));
    }

    /**
     * The amounts of all lines.
     *
     * @return the sums
     * @throws ArithmeticException if a sum is out of range
     */
    public RefundAmounts total() {
        return total.orElseThrow(() -> new ArithmeticException("the amounts of all lines are out of range together"));
    }

    /**
     * Both counters of a person at the end of the week of a day. Weeks after the last payment are self-support. As an opening
     * balance they close that whole week, so take a Sunday to go on from.
     *
     * @param person the person
     * @param day the day
     * @return the counters
     * @throws IllegalArgumentException if the person is not in the settlement, or the day is before an opening balance
     */
    public Counters counters(String person, LocalDate day) {
        return known(person).counters(Week.of(day));
    }

    /**
     * The statement of a calendar month for all municipalities, as known at its end.
     *
     * @param month the month
     * @return the statement; {@link Statement#of} takes one municipality out of it
     */
    public Statement statement(YearMonth month) {
        return statements(month, month).get(0);
    }

    /**
     * The statements of calendar months that follow each other, each as known at its end. Of very many persons, whose counts
     * are not kept, it counts each person once for what was known at the end of a month, where one statement after the other
     * counts most of them twice.
     *
     * @param first the first month
     * @param last the last month, included
     * @return a statement for each month, in order, unmodifiable
     * @throws IllegalArgumentException if the last month is before the first
     */
    public List<Statement> statements(YearMonth first, YearMonth last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "statements are of months from the first to the last, was " + first + " to " + last);
        }
        return StatementBuilder.statements(this, first, last);
    }

    /**
     * Why a person's weeks are settled as they are, from the first week with a payment to the last.
     *
     * @param person the person
     * @return the explanation
     * @throws IllegalArgumentException if the person is not in the settlement
     */
    public Explanation explain(String person) {
        return Explanation.of(known(person), Optional.empty());
    }

    /**
     * Why a person's weeks are settled as they are, to a week after the last payment.
     *
     * @param person the person
     * @param through the last week; weeks after the last payment are self-support
     * @return the explanation, at least to the last week with a payment
     * @throws IllegalArgumentException if the person is not in the settlement
     */
    public Explanation explain(String person, Week through) {
        return Explanation.of(known(person), Optional.of(through));
    }

    /**
     * What changed since another settlement, line by line and person by person.
     *
     * @param old the settlement to compare with, such as one known earlier or under another law
     * @return this less the other
     */
    public SettlementDifference differenceTo(Settlement old) {
        return SettlementDifference.between(old, this);
    }

    /**
     * The same expenses by the percentages before the ladder.
     *
     * @return the comparison
     */
    public ComparisonWith2015 comparedWith2015() {
        return ComparisonWith2015.of(this);
    }

    /**
     * How persons, weeks and kroner lie on the tiers of the ladder in some weeks.
     *
     * @param weeks the weeks
     * @return a row for each tier and rate that somebody stood on, in order, unmodifiable
     */
    public List<TierShare> tiers(WeekRange weeks) {
        return TierShares.of(this, weeks);
    }

    /** The place of a person among all. */
    OptionalInt place(String person) {
        int place = Collections.binarySearch(persons(), person, Comparator.naturalOrder());
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private CountedHistory known(String person) {
        return counted.person(place(person)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a person to explain must be one of the settlement, was \"" + person + "\"")));
    }

    /** The persons with their weeks, one after the other. */
    Iterable<CountedHistory> all() {
        return () ->
                IntStream.range(0, persons().size()).mapToObj(counted::person).iterator();
    }

    static List<RefundLine> lines(CountedHistory person) {
        return new AbstractList<>() {
            @Override
            public int size() {
                return person.size();
            }

            @Override
            public RefundLine get(int line) {
                return new RefundLine(person, line);
            }
        };
    }

    /**
     * What the settlement comes to; its lines, which may be very many, are written from {@link #lines()}.
     *
     * @return {@code legislation}, the numbers of {@code persons} and {@code lines}, and {@code total}
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("legislation", legislation())
                .with("persons", persons().size())
                .with("lines", lines().size())
                .with("total", total())
                .build();
    }

    /** {@return a row for each line, with typed columns} */
    public Table asTable() {
        return RefundTables.lines(lines());
    }

    /** {@return the number of persons and lines} */
    @Override
    public String toString() {
        return persons().size()
                + (persons().size() == 1 ? " person, " : " personer, ")
                + lines.size()
                + (lines.size() == 1 ? " linje: " : " linjer: ")
                + total();
    }
}
