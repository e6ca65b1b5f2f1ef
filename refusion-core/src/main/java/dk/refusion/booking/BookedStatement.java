package dk.refusion.booking;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import dk.refusion.account.Account;
import dk.refusion.account.ChartOfAccounts;
import dk.refusion.account.Dranst;
import dk.refusion.account.NationalAccount;
import dk.refusion.booking.Unbooked.Problem;
import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.TextTable;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A municipality's statement as postings on the national chart (kontering af opgørelsen).
 *
 * <p>A refunded benefit is booked gross on dranst 1 and its refund on dranst 2; of a co-financed one the municipality's share is
 * booked on dranst 1. {@link BookingRules} say on which account, by the month that the payments are for: a correction goes where
 * the month that it corrects went, in the accounts of the year of the statement. A line is booked as a whole or, where a rule
 * is missing for any part of it, not at all, so the postings add up to the lines that they come from. Support outside the
 * settlement and transport and flexible-job contributions are not booked here.
 *
 * <pre>{@code
 * BookedStatement booked = BookedStatement.of(settlement.statement(YearMonth.of(2026, 1)), BALLERUP);
 * booked.asTable(ChartOfAccounts.shipped());
 * booked.unbooked();     // [kontantydelse 2026-01 er ikke bogført: brutto: ingen konteringsregel; …]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BookedStatement implements Written permits ImmutableBookedStatement {
    BookedStatement() {}

    /**
     * Books a statement by the rules that ship.
     *
     * @param statement the statement
     * @param municipality whose books
     * @return the postings and what could not be booked
     */
    public static BookedStatement of(Statement statement, Municipality municipality) {
        return of(statement, municipality, BookingRules.shipped());
    }

    /**
     * Books a statement by rules of the caller's.
     *
     * @param statement the statement
     * @param municipality whose books
     * @param rules on which accounts the benefits are booked
     * @return the postings and what could not be booked
     */
    public static BookedStatement of(Statement statement, Municipality municipality, BookingRules rules) {
        ImmutableBookedStatement.Builder booked =
                ImmutableBookedStatement.builder().month(statement.month()).municipality(municipality);
        Statement own = statement.of(municipality);
        Stream.concat(own.lines().stream(), own.corrections().stream())
                .forEach(line -> book(line, rules, statement.month().getYear(), booked));
        return booked.build();
    }

    private static void book(
            StatementLine line, BookingRules rules, int accountsYear, ImmutableBookedStatement.Builder booked) {
        List<BookedPart> parts = BookedPart.of(line);
        List<Problem> problems = parts.stream()
                .flatMap(part -> rules.problem(line, part, accountsYear).stream())
                .toList();
        if (problems.isEmpty()) {
            parts.forEach(part -> booked.addPosting(Posting.of(
                    line, part, rules.account(line, part, accountsYear).orElseThrow())));
        } else {
            booked.addUnbooked(Unbooked.of(line, problems));
        }
    }

    /** {@return the month of the statement; its year is that of the accounts} */
    public abstract YearMonth month();

    /**
     * Whose books.
     *
     * @return the municipality
     */
    public abstract Municipality municipality();

    /** {@return the postings in the order of their lines, corrections last, unmodifiable} */
    public abstract List<Posting> postings();

    /** {@return the lines of which nothing was booked, in their order, unmodifiable} */
    public abstract List<Unbooked> unbooked();

    /** {@return whether everything was booked} */
    public boolean isComplete() {
        return unbooked().isEmpty();
    }

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
        return sum(postings().stream().filter(posting -> posting.part().dranst() == dranst));
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

    private static Money sum(Stream<Posting> postings) {
        return Money.sum(postings.map(Posting::amount).toList());
    }

    /**
     * The totals as a table, for printing.
     *
     * @param chart the chart that knows the names of the functions
     * @return a row for each account, and the net amount last
     */
    public TextTable asTable(ChartOfAccounts chart) {
        List<List<String>> rows = new ArrayList<>();
        totals().forEach((account, amount) -> rows.add(List.of(
                chart.function(account, month().getYear())
                        .map(Account::toString)
                        .orElse(account.whole().toString()),
                String.valueOf(account.dranst().orElseThrow().code()),
                account.groupingText(),
                amount.toString())));
        return TextTable.of("Funktion", "Dranst", "Gruppering", "Beløb")
                .rows(rows)
                .row("Netto", "", "", net().toString());
    }

    /** {@return the postings and what could not be booked, one on each line, in Danish} */
    @Override
    public String toString() {
        return Stream.concat(postings().stream(), unbooked().stream())
                .map(Object::toString)
                .collect(joining("\n", municipality().danish() + " " + month() + "\n", ""));
    }
}
