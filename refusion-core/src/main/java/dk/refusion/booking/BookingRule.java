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
     * {@return where what the municipality paid out is booked, whatever is refunded of it, for all months}
     *
     * @param benefit the benefit
     * @param account the account on dranst 1
     * @throws IllegalArgumentException if the account is on another dranst
     */
    public static BookingRule gross(Benefit benefit, NationalAccount account) {
        return rule(benefit, BookedPart.GROSS, account).build();
    }

    /**
     * {@return where the state's refund at a percentage is booked, for all months}
     *
     * @param benefit the benefit
     * @param percentage the percentage that the state refunds
     * @param account the account on dranst 2
     * @throws IllegalArgumentException if the account is on another dranst or the percentage is not from 0 to 100
     */
    public static BookingRule refund(Benefit benefit, Percentage percentage, NationalAccount account) {
        return rule(benefit, BookedPart.REFUND, account).percentage(percentage).build();
    }

    /**
     * {@return where the municipality's co-financing at a percentage is booked, for all months}
     *
     * @param benefit the benefit
     * @param percentage the percentage that the municipality pays
     * @param account the account on dranst 1
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

    /** {@return a builder; {@code benefit}, {@code part} and {@code account} must be set} */
    public static Builder builder() {
        return ImmutableBookingRule.builder();
    }

    /** {@return the benefit} */
    public abstract Benefit benefit();

    /** {@return what of the benefit is booked} */
    public abstract BookedPart part();

    /**
     * {@return the percentage that the account is for: of co-financing what the municipality pays, else what the state
     * refunds, from 0 to 100 per cent; empty if the account is for all}
     */
    public abstract Optional<Percentage> percentage();

    /**
     * {@return the account, with the dranst of the part; without grouping if no more than the function is known, and
     * then nothing is booked by the rule}
     */
    public abstract NationalAccount account();

    /** {@return the months that the payments are for, as days, of whole months; unlimited if none is given} */
    @Value.Default
    public Validity validity() {
        return Validity.unlimited();
    }

    /**
     * {@return the last year in whose accounts anything may be booked by the rule; empty if the account is not closed}
     */
    public abstract OptionalInt lastYear();

    /** {@return where the rule stands; an empty text if none is given} */
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
     * {@return the rule in Danish, such as
     * {@code kontanthjælp, brutto: 5.57.73 dranst 1 gruppering 007, til og med 30.6.2025}}
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
         * {@return the rule of what was set}
         *
         * @throws IllegalStateException if something that must be set is not
         * @throws IllegalArgumentException if the parts do not fit together
         */
        BookingRule build();
    }
}
