package dk.refusion.account;

import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A grouping of the national chart (gruppering) and the percentage that it stands for: on 5.57.71, dranst 2, grouping 010
 * is the refund of 80 per cent.
 *
 * <p>It has two limits in time: {@link #activity()}, the days that the payments are for, and {@link #lastYear()}, the
 * last year in whose accounts anything may be booked on it. An expenditure grouping may close a year before the grouping
 * of its refund.
 *
 * <pre>{@code
 * Grouping grouping = ChartOfAccounts.shipped()
 *         .groupings(NationalAccount.parse("5.57.71 dranst 2 gruppering 010"))
 *         .get(0);
 * grouping.percentage();     // Optional[80 %]
 * grouping.activity();       // fra 28.12.2015
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Grouping implements Written permits ImmutableGrouping {
    Grouping() {}

    /** {@return a builder; {@code account}, {@code text}, {@code kind} and {@code source} must be set} */
    public static Builder builder() {
        return ImmutableGrouping.builder();
    }

    /** {@return the number, with dranst and grouping} */
    public abstract NationalAccount account();

    /** {@return what is booked on it, the source in English words} */
    public abstract String text();

    /** {@return what the percentage is a share of} */
    public abstract GroupingKind kind();

    /**
     * {@return the percentage that the grouping stands for, from 0 to 100 per cent; empty if the grouping stands for
     * none}
     */
    public abstract Optional<Percentage> percentage();

    /** {@return the weeks of the benefit that it is for, such as {@code 5-26}; empty if the source names none} */
    public abstract Optional<String> weeks();

    /** {@return the days that the payments booked on it are for, unlimited if the source states none} */
    @Value.Default
    public Validity activity() {
        return Validity.unlimited();
    }

    /** {@return the last year in whose accounts anything may be booked on it; empty if the source does not close it} */
    public abstract OptionalInt lastYear();

    /** {@return where the grouping stands} */
    public abstract String source();

    /**
     * The sort of amount that stands on it.
     *
     * @return the dranst of {@link #account()}
     */
    public Dranst dranst() {
        return account().dranst().orElseThrow();
    }

    /**
     * Whether a payment may be booked on it.
     *
     * @param activity the day that the payment is for
     * @param accountsYear the year in whose accounts it is booked
     * @return true if both are within the limits
     */
    public boolean isOpen(LocalDate activity, int accountsYear) {
        return activity().contains(activity) && accountsYear <= lastYear().orElse(accountsYear);
    }

    /** {@return the number and the text, such as {@code 5.57.73 dranst 2 gruppering 002 Refusion …}} */
    @Override
    public String toString() {
        return account() + " " + text();
    }

    @Value.Check
    void check() {
        if (account().grouping().isEmpty()) {
            throw new IllegalArgumentException("a grouping has a number with dranst and grouping, was " + account());
        }
        boolean rated = kind() != GroupingKind.GROSS && kind() != GroupingKind.CORRECTION;
        if (rated != percentage().isPresent()) {
            throw new IllegalArgumentException(account() + ": a percentage belongs to a share and to nothing else, was "
                    + percentage() + " for " + kind());
        }
        if (percentage().filter(p -> !p.isShare()).isPresent()) {
            throw new IllegalArgumentException(account() + ": a percentage is from 0 to 100, was "
                    + percentage().orElseThrow());
        }
    }

    /** Collects the parts of a {@link Grouping}. Not thread-safe. */
    public sealed interface Builder permits ImmutableGrouping.Builder {
        /**
         * Sets the number.
         *
         * @param account the code, with dranst and grouping
         * @return this builder
         */
        Builder account(NationalAccount account);

        /**
         * Sets what is booked on it.
         *
         * @param text the description
         * @return this builder
         */
        Builder text(String text);

        /**
         * Sets what the percentage is a share of.
         *
         * @param kind the kind
         * @return this builder
         */
        Builder kind(GroupingKind kind);

        /**
         * Sets the percentage that the grouping stands for.
         *
         * @param percentage from 0 to 100 per cent
         * @return this builder
         */
        Builder percentage(Percentage percentage);

        /**
         * Sets the weeks that it is for.
         *
         * @param weeks the text of the source
         * @return this builder
         */
        Builder weeks(String weeks);

        /**
         * Sets the days that the payments booked on it are for; unlimited if it is not called.
         *
         * @param activity the period
         * @return this builder
         */
        Builder activity(Validity activity);

        /**
         * Sets the last year in whose accounts anything may be booked on it; open if it is not called.
         *
         * @param lastYear the year
         * @return this builder
         */
        Builder lastYear(int lastYear);

        /**
         * Sets where the grouping stands.
         *
         * @param source the source
         * @return this builder
         */
        Builder source(String source);

        /**
         * {@return the grouping of what was set}
         *
         * @throws IllegalStateException if something that must be set is not
         * @throws IllegalArgumentException if the parts do not fit together
         */
        Grouping build();
    }
}
