package dk.refusion.booking;

import dk.refusion.account.NationalAccount;
import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.refund.StatementLine;
import org.immutables.value.Value;

/**
 * One amount booked on one account (postering), and the line of the statement that it comes from.
 *
 * <pre>{@code
 * for (Posting posting : BookedStatement.of(statement, BALLERUP).postings()) {
 *     ledger.put(posting.account(), posting.amount()); // income is negative
 * }
 * }</pre>
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

    /** {@return what the posting comes from} */
    public abstract StatementLine line();

    /** {@return what of the line is booked} */
    public abstract BookedPart part();

    /** {@return what it is booked on, with dranst and grouping} */
    public abstract NationalAccount account();

    /** {@return what is booked: expenditure is positive, income such as a refund negative} */
    public abstract Money amount();

    /** {@return the posting on one line, such as {@code 5.57.71 dranst 2 gruppering 010: -2.400,00 kr.}} */
    @Override
    public String toString() {
        return account() + ": " + amount();
    }
}
