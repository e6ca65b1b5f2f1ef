package dk.refusion.booking;

import dk.refusion.account.Chart;
import dk.refusion.account.NationalAccount;
import dk.refusion.law.Financing;
import dk.refusion.money.Percentage;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A municipality's statement as postings on the national chart (kontering af opgørelsen).
 *
 * <p>A refunded benefit is booked gross on dranst 1 and its refund on dranst 2, on the grouping of its percentage; of a
 * co-financed one only the municipality's share is booked, on dranst 1. Corrections are booked with the month that they
 * correct as their time, in the accounts of the month that they are settled in. What has no known function or grouping is
 * listed, never guessed; support outside the settlement and transport and flexible-job contributions are not booked here.
 *
 * <pre>{@code
 * BookedStatement.of(settlement.statement(YearMonth.of(2026, 1)), BALLERUP).journal().asTable(Chart.shipped());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BookedStatement permits ImmutableBookedStatement {
    BookedStatement() {}

    /**
     * Books a statement by what ships of the chart.
     *
     * @param statement the statement
     * @param municipality whose books
     * @return the postings and what could not be booked
     * @throws ArithmeticException if an amount is out of range
     */
    public static BookedStatement of(Statement statement, Municipality municipality) {
        return of(statement, municipality, Chart.shipped(), BenefitFunctions.shipped());
    }

    /**
     * Books a statement by a chart of the caller's.
     *
     * @param statement the statement
     * @param municipality whose books
     * @param chart the groupings
     * @param functions the functions of the benefits
     * @return the postings and what could not be booked
     * @throws ArithmeticException if an amount is out of range
     */
    public static BookedStatement of(
            Statement statement, Municipality municipality, Chart chart, BenefitFunctions functions) {
        List<BookingLine> bookings = new ArrayList<>();
        ImmutableBookedStatement.Builder booked =
                ImmutableBookedStatement.builder().month(statement.month()).municipality(municipality);
        Statement own = statement.of(municipality);
        for (StatementLine line :
                Stream.concat(own.lines().stream(), own.corrections().stream()).toList()) {
            if (line.financing() == Financing.OUTSIDE) {
                continue;
            }
            Optional<NationalAccount> function = functions.of(line.benefit());
            if (function.isPresent()) {
                bookings.add(booking(line, function.get()));
            } else {
                booked.addWithoutFunction(line);
            }
        }
        return booked.journal(Journal.of(chart, statement.month().getYear(), bookings))
                .build();
    }

    private static BookingLine booking(StatementLine line, NationalAccount function) {
        LocalDate activity = line.month().atEndOfMonth();
        RefundAmounts amounts = line.amounts();
        return line.financing() == Financing.CO_FINANCING
                ? BookingLine.coFinanced(
                        function,
                        activity,
                        amounts.gross(),
                        line.rate().orElseThrow().coFinancing(),
                        amounts.coFinancing())
                : BookingLine.refunded(
                        function,
                        activity,
                        amounts.gross(),
                        line.rate().map(rate -> rate.refund()).orElse(Percentage.ZERO),
                        amounts.refund());
    }

    /**
     * The month of the statement; its year is that of the accounts.
     *
     * @return the month
     */
    public abstract YearMonth month();

    /**
     * Whose books.
     *
     * @return the municipality
     */
    public abstract Municipality municipality();

    /**
     * The postings, and the lines whose grouping is not known or not open.
     *
     * @return the journal
     */
    public abstract Journal journal();

    /**
     * The lines of benefits whose function is not known, unmodifiable.
     *
     * @return the lines that are not in the journal
     */
    public abstract List<StatementLine> withoutFunction();

    /**
     * Whether everything was booked.
     *
     * @return true if no line lacks a function or a grouping
     */
    public boolean isComplete() {
        return withoutFunction().isEmpty() && journal().unbooked().isEmpty();
    }

    /**
     * The postings and what could not be booked, in Danish.
     *
     * @return the text
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(municipality().danish() + " " + month() + "\n" + journal());
        withoutFunction()
                .forEach(line -> text.append("\n")
                        .append(line.benefit().danish())
                        .append(" er ikke bogført: funktionen er ikke kendt."));
        return text.toString();
    }
}
