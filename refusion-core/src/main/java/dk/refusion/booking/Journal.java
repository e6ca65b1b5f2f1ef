package dk.refusion.booking;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import dk.refusion.account.Account;
import dk.refusion.account.Chart;
import dk.refusion.account.Dranst;
import dk.refusion.account.NationalAccount;
import dk.refusion.money.Money;
import dk.refusion.money.TextTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The postings that lines of a refund statement become (kassejournal), and the lines that could not be booked.
 *
 * <p>There are two ways of booking. What the municipality pays and the state refunds stands gross on dranst 1 and the
 * refund, as income, on dranst 2, where the grouping is that of the percentage: on 5.57.71 groupings 010 to 013 for 80,
 * 40, 30 and 20 per cent. What another pays and the municipality co-finances stands on dranst 1 alone: on 5.57.78
 * groupings 012 to 015 for 20, 60, 70 and 80 per cent.
 *
 * <p>A line is booked as a whole or not at all, so the postings add up to the lines that they come from, and the lines
 * that are in neither are none. A line whose groupings the chart does not know is in {@link #unbooked()}.
 *
 * <pre>{@code
 * Journal journal = Journal.of(Chart.shipped(), 2024, lines);
 * journal.total(Dranst.STATE_REFUND);     // -2.400,00 kr.
 * journal.unbooked();                     // [5.57.73 refusion 80 %: … Dranst 2: grupperingen er ikke kendt.]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Journal permits ImmutableJournal {
    Journal() {}

    /**
     * Books lines in the accounts of a year.
     *
     * @param chart the chart that knows the groupings
     * @param accountsYear the year in whose accounts they are booked
     * @param lines the lines, booked in their order
     * @return the journal
     * @throws ArithmeticException if a refund is out of range when it changes its sign
     */
    public static Journal of(Chart chart, int accountsYear, Collection<BookingLine> lines) {
        ImmutableJournal.Builder journal = ImmutableJournal.builder().accountsYear(accountsYear);
        for (BookingLine line : lines) {
            BookingRule.Outcome outcome = BookingRule.apply(chart, accountsYear, line);
            journal.addAllPostings(outcome.postings());
            if (!outcome.problems().isEmpty()) {
                journal.addUnbooked(Unbooked.of(line, outcome.problems()));
            }
        }
        return journal.build();
    }

    /**
     * The year in whose accounts the lines are booked.
     *
     * @return the calendar year
     */
    public abstract int accountsYear();

    /**
     * The postings in the order of their lines, unmodifiable.
     *
     * @return the postings
     */
    public abstract List<Posting> postings();

    /**
     * The lines that could not be booked, in their order, unmodifiable.
     *
     * @return the lines with the reasons
     */
    public abstract List<Unbooked> unbooked();

    /**
     * What is booked on each account, in the order of the numbers, unmodifiable.
     *
     * @return the sum of the postings by account
     * @throws ArithmeticException if a sum is out of range
     */
    public SortedMap<NationalAccount, Money> totals() {
        SortedMap<NationalAccount, Money> totals = new TreeMap<>();
        postings().forEach(posting -> totals.merge(posting.account(), posting.amount(), Money::plus));
        return ImmutableSortedMap.copyOf(totals);
    }

    /**
     * What is booked on a dranst.
     *
     * @param dranst the dranst
     * @return the sum of its postings, negative for the refund; zero if there are none
     * @throws ArithmeticException if a sum is out of range
     */
    public Money total(Dranst dranst) {
        return sum(
                postings().stream().filter(posting -> posting.account().dranst().orElseThrow() == dranst));
    }

    /**
     * What the municipality pays in the end for the lines that are booked.
     *
     * @return the sum of all postings
     * @throws ArithmeticException if a sum is out of range
     */
    public Money net() {
        return sum(postings().stream());
    }

    /**
     * The totals as a table, for printing.
     *
     * @param chart the chart that knows the names of the functions
     * @return a row for each account, and the net amount last
     */
    public TextTable asTable(Chart chart) {
        TextTable table = TextTable.of("Funktion", "Dranst", "Gruppering", "Beløb");
        for (Map.Entry<NationalAccount, Money> entry : totals().entrySet()) {
            NationalAccount account = entry.getKey();
            table = table.row(
                    chart.function(account, accountsYear())
                            .map(Account::toString)
                            .orElse(account.whole().toString()),
                    String.valueOf(account.dranst().orElseThrow().code()),
                    account.groupingText(),
                    entry.getValue().toString());
        }
        return table.row("Netto", "", "", net().toString());
    }

    /**
     * The postings and what was not booked, one on each line, in Danish.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return Stream.concat(postings().stream(), unbooked().stream())
                .map(Object::toString)
                .collect(joining("\n", "Regnskab " + accountsYear() + "\n", ""));
    }

    private static Money sum(Stream<Posting> postings) {
        return Money.sum(postings.map(Posting::amount).toList());
    }
}
