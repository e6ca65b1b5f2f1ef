package dk.refusion.booking;

import dk.refusion.account.NationalAccount;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be booked: the payments of one function at one percentage, such as a line of a refund statement.
 *
 * <p>The percentage names the share that changes hands, the state's where the municipality pays and the municipality's
 * where another does, so 80 per cent refund and 20 per cent co-financing are the same week. The share is an amount of
 * its own and is not recalculated: it may be a sum of many rounded ones.
 *
 * <pre>{@code
 * BookingLine.refunded(NationalAccount.parse("5.57.71"), LocalDate.of(2024, 5, 31), gross, Percentage.of(80), refund);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BookingLine permits ImmutableBookingLine {
    BookingLine() {}

    /**
     * Payments by the municipality, of which the state refunds a share.
     *
     * @param function the function of the benefit, without dranst
     * @param activity a day that the payments are for, which decides the groupings that are open
     * @param gross what the municipality paid
     * @param percentage the percentage that the state refunds, from 0 to 100
     * @param refund what the state refunds
     * @return the line
     * @throws IllegalArgumentException if the function has a dranst, the percentage is no share, or the refund is not
     *     nothing at 0 per cent or not the gross amount at 100 per cent
     */
    public static BookingLine refunded(
            NationalAccount function, LocalDate activity, Money gross, Percentage percentage, Money refund) {
        return of(function, BookingDirection.REFUND, activity, gross, percentage, refund, Optional.empty());
    }

    /**
     * Payments by another, of which the municipality pays a share.
     *
     * @param function the function of the benefit, without dranst
     * @param activity a day that the payments are for, which decides the groupings that are open
     * @param gross what the other paid; it is not booked by the municipality
     * @param percentage the percentage that the municipality pays, from 0 to 100
     * @param share what the municipality pays
     * @return the line
     * @throws IllegalArgumentException if the function has a dranst, the percentage is no share, or the share is not
     *     nothing at 0 per cent or not the gross amount at 100 per cent
     */
    public static BookingLine coFinanced(
            NationalAccount function, LocalDate activity, Money gross, Percentage percentage, Money share) {
        return of(function, BookingDirection.CO_FINANCING, activity, gross, percentage, share, Optional.empty());
    }

    private static BookingLine of(
            NationalAccount function,
            BookingDirection direction,
            LocalDate activity,
            Money gross,
            Percentage percentage,
            Money share,
            Optional<Integer> grouping) {
        return ImmutableBookingLine.builder()
                .function(function)
                .direction(direction)
                .activity(activity)
                .gross(gross)
                .percentage(percentage)
                .share(share)
                .grouping(grouping)
                .build();
    }

    /**
     * The same line for a function whose expenditure has several groupings by content, such as kontanthjælp and
     * uddannelseshjælp on 5.57.73.
     *
     * @param grouping the grouping on dranst 1
     * @return the line that is booked on that grouping or not at all
     */
    public BookingLine onGrouping(int grouping) {
        return of(function(), direction(), activity(), gross(), percentage(), share(), Optional.of(grouping));
    }

    /**
     * The function of the benefit.
     *
     * @return the code, without dranst
     */
    public abstract NationalAccount function();

    /**
     * Who pays the benefit out.
     *
     * @return the direction
     */
    public abstract BookingDirection direction();

    /**
     * A day that the payments are for.
     *
     * @return the day
     */
    public abstract LocalDate activity();

    /**
     * What was paid out, by whomever.
     *
     * @return the gross amount
     */
    public abstract Money gross();

    /**
     * The percentage of the share.
     *
     * @return from 0 to 100 per cent
     */
    public abstract Percentage percentage();

    /**
     * What changes hands: the refund that the state pays, or the co-financing that the municipality pays.
     *
     * @return the share of the gross amount
     */
    public abstract Money share();

    /**
     * The grouping on dranst 1 that the expenditure belongs on.
     *
     * @return the grouping; empty if it follows from function and percentage
     */
    public abstract Optional<Integer> grouping();

    /**
     * What the municipality pays in the end.
     *
     * @return gross less refund, or the co-financing
     * @throws ArithmeticException if the amount is out of range
     */
    public Money net() {
        return direction() == BookingDirection.REFUND ? gross().minus(share()) : share();
    }

    @Value.Check
    void check() {
        if (!function().equals(function().whole())) {
            throw new IllegalArgumentException("a line is for a function without dranst, was " + function());
        }
        if (!percentage().isShare()) {
            throw new IllegalArgumentException(function() + ": a share is from 0 to 100 per cent, was " + percentage());
        }
        Money whole = percentage().equals(Percentage.ZERO) ? Money.ZERO : gross();
        boolean exact = percentage().equals(Percentage.ZERO) || percentage().equals(Percentage.HUNDRED);
        if (exact && !share().equals(whole)) {
            throw new IllegalArgumentException(
                    function() + ": " + percentage() + " of " + gross() + " is " + whole + ", was " + share());
        }
    }

    /**
     * The line in Danish.
     *
     * @return the text, such as {@code 5.57.71 refusion 80 %: 2.400,00 kr. af 3.000,00 kr.}
     */
    @Override
    public String toString() {
        return function() + " " + direction().danish() + " " + percentage() + ": " + share() + " af " + gross();
    }
}
