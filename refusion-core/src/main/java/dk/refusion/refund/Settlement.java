package dk.refusion.refund;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dk.refusion.history.CountedHistory;
import dk.refusion.history.Counters;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

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
    private final Legislation legislation;
    final ImmutableList<SettledPerson> persons;
    final ImmutableList<FlexJobMonth> flexJobs;
    final ImmutableList<TransportAllowance> transport;
    private final List<RefundLine> lines;

    Settlement(
            Legislation legislation,
            ImmutableList<SettledPerson> persons,
            ImmutableList<FlexJobMonth> flexJobs,
            ImmutableList<TransportAllowance> transport) {
        this.legislation = legislation;
        this.persons = persons;
        this.flexJobs = flexJobs;
        this.transport = transport;
        this.lines = new Lines(Lists.transform(persons, person -> person.counted));
    }

    /**
     * The law that was settled by.
     *
     * @return the legislation
     */
    public Legislation legislation() {
        return legislation;
    }

    /**
     * The persons, in order, unmodifiable.
     *
     * @return the persons
     */
    public List<String> persons() {
        return Lists.transform(persons, person -> person.counted.person());
    }

    /**
     * All lines by person, week, municipality and benefit, unmodifiable. They are views that are made when asked for.
     *
     * @return the lines
     */
    public List<RefundLine> lines() {
        return lines;
    }

    /**
     * The lines of a person by week, municipality and benefit, unmodifiable.
     *
     * @param person the person
     * @return the lines
     * @throws IllegalArgumentException if the person is not in the settlement
     */
    public List<RefundLine> lines(String person) {
        return lines(known(person).counted);
    }

    /**
     * The amounts of all lines.
     *
     * @return the sums
     * @throws ArithmeticException if a sum is out of range
     */
    public RefundAmounts total() {
        RefundAmounts total = RefundAmounts.ZERO;
        for (SettledPerson person : persons) {
            total = total.plus(total(person.counted));
        }
        return total;
    }

    private static RefundAmounts total(CountedHistory person) {
        RefundAmounts total = RefundAmounts.ZERO;
        for (int line = 0; line < person.size(); line++) {
            total = total.plus(RefundAmounts.of(person.rate(line).financing(), person.gross(line), person.share(line)));
        }
        return total;
    }

    /**
     * Both counters of a person at the end of the week of a day. Weeks after the last payment are self-support.
     *
     * @param person the person
     * @param day the day
     * @return the counters
     * @throws IllegalArgumentException if the person is not in the settlement, or the day is before an opening balance
     */
    public Counters counters(String person, LocalDate day) {
        return known(person).counted.counters(Week.of(day));
    }

    /**
     * The statement of a calendar month for all municipalities, as known at its end.
     *
     * @param month the month
     * @return the statement; {@link Statement#of} takes one municipality out of it
     */
    public Statement statement(YearMonth month) {
        return new StatementBuilder(legislation, month).statement(this);
    }

    /**
     * Why a person's weeks are settled as they are, from the first week with a payment to the last.
     *
     * @param person the person
     * @return the explanation
     * @throws IllegalArgumentException if the person is not in the settlement
     */
    public Explanation explain(String person) {
        return Explanation.of(known(person).counted, Optional.empty());
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
        return Explanation.of(known(person).counted, Optional.of(through));
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

    Optional<SettledPerson> person(String person) {
        int place = Collections.binarySearch(persons(), person, Comparator.naturalOrder());
        return place < 0 ? Optional.empty() : Optional.of(persons.get(place));
    }

    SettledPerson known(String person) {
        return person(person)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a person to explain must be one of the settlement, was \"" + person + "\""));
    }

    static List<RefundLine> lines(CountedHistory person) {
        return new Lines(ImmutableList.of(person));
    }

    /**
     * What the settlement comes to; its lines, which may be very many, are written from {@link #lines()}.
     *
     * @return {@code legislation}, the numbers of {@code persons} and {@code lines}, and {@code total}
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("legislation", legislation)
                .with("persons", persons().size())
                .with("lines", lines().size())
                .with("total", total())
                .build();
    }

    /**
     * The number of persons and lines.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return persons.size()
                + (persons.size() == 1 ? " person, " : " personer, ")
                + lines.size()
                + (lines.size() == 1 ? " linje: " : " linjer: ")
                + total();
    }

    /** The entries of the persons one after the other, a line made when it is asked for. */
    private static final class Lines extends AbstractList<RefundLine> implements RandomAccess {
        private final List<CountedHistory> persons;
        private final int[] ends;

        Lines(List<CountedHistory> persons) {
            this.persons = persons;
            this.ends = new int[persons.size()];
            int end = 0;
            for (int i = 0; i < ends.length; i++) {
                end = Math.addExact(end, persons.get(i).size());
                ends[i] = end;
            }
        }

        @Override
        public int size() {
            return ends.length == 0 ? 0 : ends[ends.length - 1];
        }

        @Override
        public RefundLine get(int index) {
            Objects.checkIndex(index, size());
            int low = 0;
            int high = ends.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ends[middle] <= index) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return new RefundLine(persons.get(low), index - (low == 0 ? 0 : ends[low - 1]));
        }
    }
}
