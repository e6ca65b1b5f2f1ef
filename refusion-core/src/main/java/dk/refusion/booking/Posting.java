package dk.refusion.booking;

import dk.refusion.account.NationalAccount;
import dk.refusion.money.Money;
import org.immutables.value.Value;

/**
 * One amount booked on one account (postering), and the line that it comes from.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Posting permits ImmutablePosting {
    Posting() {}

    static Posting of(NationalAccount account, Money amount, BookingLine line) {
        return ImmutablePosting.builder()
                .account(account)
                .amount(amount)
                .line(line)
                .build();
    }

    /**
     * What is booked on.
     *
     * @return the code, with dranst and grouping
     */
    public abstract NationalAccount account();

    /**
     * What is booked: expenditure is positive, income such as a refund negative.
     *
     * @return the amount
     */
    public abstract Money amount();

    /**
     * What the posting comes from.
     *
     * @return the line
     */
    public abstract BookingLine line();

    /**
     * The posting on one line.
     *
     * @return the text, such as {@code 5.57.71 dranst 2 gruppering 010: -2.400,00 kr.}
     */
    @Override
    public String toString() {
        return account() + ": " + amount();
    }
}
