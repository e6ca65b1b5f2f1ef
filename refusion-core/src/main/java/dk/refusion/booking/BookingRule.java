package dk.refusion.booking;

import dk.refusion.account.Dranst;
import dk.refusion.account.NationalAccount;
import dk.refusion.account.Validity;
import dk.refusion.json.Written;
import dk.refusion.law.Benefit;
import dk.refusion.money.Percentage;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * On which account a part of a benefit is booked, and when (konteringsregel).
 *
 * <p>The months that a rule holds for are those that the payments are for, so a correction is booked by the rule of the month
 * that it corrects. The year in which an account closes is that of the accounts, so a correction of an old month is not booked
 * on what has been closed since.
 *
 * <pre>{@code
 * BookingRule.gross(KONTANTHJAELP, NationalAccount.parse("5.57.73 dranst 1 gruppering 007"));
 * BookingRule.refund(SYGEDAGPENGE, Percentage.of(80), NationalAccount.parse("5.57.71 dranst 2 gruppering 010"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BookingRule implements Written permits ImmutableBookingRule {
    BookingRule() {}

    /**
     * Where what the municipality paid out is booked, whatever is refunded of it.
     *
     * @param benefit the benefit
     * @param account the account on dranst 1
     * @return the rule, for all months
     * @throws IllegalArgumentException if the account is on another dranst
     */
    public static BookingRule gross(Benefit benefit, NationalAccount account) {
        return rule(benefit, BookedPart.GROSS, account).build();
    }

    /**
     * Where the state's refund at a percentage is booked.
     *
     * @param benefit the benefit
     * @param percentage the percentage that the state refunds
     * @param account the account on dranst 2
     * @return the rule, for all months
     * @throws IllegalArgumentException if the account is on another dranst or the percentage is not from 0 to 100
     */
    public static BookingRule refund(Benefit benefit, Percentage percentage, NationalAccount account) {
        return rule(benefit, BookedPart.REFUND, account).percentage(percentage).build();
    }

    /**
     * Where the municipality's co-financing at a percentage is booked.
     *
     * @param benefit the benefit
     * @param percentage the percentage that the municipality pays
     * @param account the account on dranst 1
     * @return the rule, for all months
     * @throws IllegalArgumentException if the account is on another dranst or the percentage is not from 0 to 100
     */
    public static BookingRule coFinancing(Benefit benefit, Percentage percentage, NationalAccount account) {
        return rule(benefit, BookedPart.CO_FINANCING, account)
                .percentage(percentage)
                .build();
    }

    private static Builder rule(Benefit benefit, BookedPart part, NationalAccount account) {
        return builder().benefit(benefit).part(part).account(account);
    }

    /**
     * A builder; {@code benefit}, {@code part} and {@code account} must be set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableBookingRule.builder();
    }

    /**
     * The benefit.
     *
     * @return the benefit
     */
    public abstract Benefit benefit();

    /**
     * What of the benefit is booked.
     *
     * @return the part
     */
    public abstract BookedPart part();

    /**
     * The percentage that the account is for: of co-financing what the municipality pays, else what the state refunds.
     *
     * @return from 0 to 100 per cent; empty if the account is for all
     */
    public abstract Optional<Percentage> percentage();

    /**
     * The account, with the dranst of the part.
     *
     * @return the code; without grouping if no more than the function is known, and then nothing is booked by the rule
     */
    public abstract NationalAccount account();

    /**
     * The months that the payments are for, as days.
     *
     * @return the period, of whole months; unlimited if it is not told
     */
    @Value.Default
    public Validity validity() {
        return Validity.unlimited();
    }

    /**
     * The last year in whose accounts anything may be booked by the rule.
     *
     * @return the year; empty if the account is not closed
     */
    public abstract OptionalInt lastYear();

    /**
     * Where the rule stands.
     *
     * @return the source; an empty text if it is not told
     */
    @Value.Default
    public String source() {
        return "";
    }

    /** Whether the rule speaks of this part of the benefit at this percentage, in some month. */
    boolean isFor(Benefit other, BookedPart otherPart, Percentage otherPercentage) {
        return benefit() == other
                && part() == otherPart
                && percentage().filter(own -> !own.equals(otherPercentage)).isEmpty();
    }

    /** Whether payments for a month are booked by the rule in the accounts of a year. */
    boolean isOpen(YearMonth month, int accountsYear) {
        return validity().contains(month.atEndOfMonth())
                && accountsYear <= lastYear().orElse(accountsYear);
    }

    /** Whether both rules speak of the same part of the same benefit at the same percentage in the same month. */
    boolean overlaps(BookingRule other) {
        return benefit() == other.benefit()
                && part() == other.part()
                && (percentage().isEmpty()
                        || other.percentage().isEmpty()
                        || percentage().equals(other.percentage()))
                && validity().overlaps(other.validity());
    }

    /**
     * The rule in Danish.
     *
     * @return the text, such as {@code kontanthjælp, brutto: 5.57.73 dranst 1 gruppering 007, til og med 30.6.2025}
     */
    @Override
    public String toString() {
        return benefit().danish() + ", " + part().danish()
                + percentage().map(percentage -> " " + percentage).orElse("") + ": " + accountWithPeriod();
    }

    /** The account, and when the rule holds if it does not always. */
    String accountWithPeriod() {
        String period = validity().equals(Validity.unlimited()) ? "" : ", " + validity();
        String closed =
                lastYear().isPresent() ? ", lukket efter regnskab " + lastYear().getAsInt() : "";
        return account() + period + closed;
    }

    @Value.Check
    void check() {
        Optional<Dranst> dranst = account().dranst();
        if (dranst.filter(part().dranst()::equals).isEmpty()) {
            throw new IllegalArgumentException(
                    part() + " stands on dranst " + part().dranst().code() + ", was " + account());
        }
        if (percentage().filter(percentage -> !percentage.isShare()).isPresent()) {
            throw new IllegalArgumentException(
                    "a share is from 0 to 100 per cent, was " + percentage().orElseThrow());
        }
        boolean begins =
                validity().first().filter(day -> day.getDayOfMonth() > 1).isEmpty();
        boolean ends = validity()
                .last()
                .filter(day -> day.getDayOfMonth() < day.lengthOfMonth())
                .isEmpty();
        if (!begins || !ends) {
            throw new IllegalArgumentException("a statement has whole months, and so has a rule, was " + validity());
        }
    }

    /** Collects the parts of a {@link BookingRule}. Not thread-safe. */
    public sealed interface Builder permits ImmutableBookingRule.Builder {
        /**
         * Sets the benefit.
         *
         * @param benefit the benefit
         * @return this builder
         */
        Builder benefit(Benefit benefit);

        /**
         * Sets what of the benefit is booked.
         *
         * @param part the part
         * @return this builder
         */
        Builder part(BookedPart part);

        /**
         * Sets the percentage that the account is for; all if it is not called.
         *
         * @param percentage of co-financing what the municipality pays, else what the state refunds
         * @return this builder
         */
        Builder percentage(Percentage percentage);

        /**
         * Sets the account.
         *
         * @param account the code, with the dranst of the part
         * @return this builder
         */
        Builder account(NationalAccount account);

        /**
         * Sets the months that the payments are for; all if it is not called.
         *
         * @param validity the period, of whole months
         * @return this builder
         */
        Builder validity(Validity validity);

        /**
         * Sets the last year in whose accounts anything may be booked by the rule; none if it is not called.
         *
         * @param lastYear the year
         * @return this builder
         */
        Builder lastYear(int lastYear);

        /**
         * Sets where the rule stands.
         *
         * @param source the source
         * @return this builder
         */
        Builder source(String source);

        /**
         * The rule of what was set.
         *
         * @return the rule
         * @throws IllegalStateException if something that must be set is not
         * @throws IllegalArgumentException if the parts do not fit together
         */
        BookingRule build();
    }
}
