package dk.refusion.booking;

import dk.refusion.account.NationalAccount;
import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.refund.StatementLine;
import org.immutables.value.Value;

/**
 * One amount booked on one account (postering), and the line of the statement that it comes from.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Posting implements Written permits ImmutablePosting {
    Posting() {}

    static Posting of(StatementLine line, BookedPart part, NationalAccount account) {
        return ImmutablePosting.builder()
                .line(line)
                .part(part)
                .account(account)
                .amount(part.amount(line))
                .build();
    }

    /**
     * What the posting comes from.
     *
     * @return the line of the statement
     */
    public abstract StatementLine line();

    /**
     * What of the line is booked.
     *
     * @return the part
     */
    public abstract BookedPart part();

    /**
     * What it is booked on.
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
     * The posting on one line.
     *
     * @return the text, such as {@code 5.57.71 dranst 2 gruppering 010: -2.400,00 kr.}
     */
    @Override
    public String toString() {
        return account() + ": " + amount();
    }
}
