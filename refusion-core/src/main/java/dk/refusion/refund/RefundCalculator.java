package dk.refusion.refund;

import com.google.common.collect.ImmutableList;
import dk.refusion.history.CountedHistories;
import dk.refusion.history.Counters;
import dk.refusion.history.Histories;
import dk.refusion.history.Payment;
import dk.refusion.json.Written;
import dk.refusion.law.Legislation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Settles payments by the law: collects what is known, and calculates (refusionsberegner).
 *
 * <p>Each method that collects gives a larger calculator and leaves the old one as it was; the order of the payments
 * does not matter. Payments of all persons and municipalities may be given together. Nothing is taken for a duplicate:
 * whoever may have read a payment twice removes one before.
 *
 * <pre>{@code
 * Settlement settlement = RefundCalculator.under(Legislation.denmark())
 *         .payments(payments)
 *         .calculate();
 * settlement.statement(YearMonth.of(2026, 1));
 * settlement.explain("a");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RefundCalculator implements Written {
    private final Legislation legislation;
    private final ImmutableList<Payment> payments;
    private final Optional<Histories> columns;
    private final ImmutableList<Counters> balances;
    private final ImmutableList<FlexJobMonth> flexJobs;
    private final ImmutableList<TransportAllowance> transport;
    private final Optional<LocalDate> knownAt;

    private RefundCalculator(
            Legislation legislation,
            ImmutableList<Payment> payments,
            Optional<Histories> columns,
            ImmutableList<Counters> balances,
            ImmutableList<FlexJobMonth> flexJobs,
            ImmutableList<TransportAllowance> transport,
            Optional<LocalDate> knownAt) {
        this.legislation = legislation;
        this.payments = payments;
        this.columns = columns;
        this.balances = balances;
        this.flexJobs = flexJobs;
        this.transport = transport;
        this.knownAt = knownAt;
    }

    /**
     * {@return a calculator without payments}
     *
     * @param legislation the law to settle by
     */
    public static RefundCalculator under(Legislation legislation) {
        return new RefundCalculator(
                legislation,
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty());
    }

    /**
     * Adds payments. What is given twice counts twice: equal payments add up, as two payments for the same days do.
     *
     * @param more one or more payments, of any persons
     * @return the calculator
     */
    public RefundCalculator payments(Payment... more) {
        return payments(Arrays.asList(more));
    }

    /**
     * Adds payments. What is given twice counts twice: equal payments add up, as two payments for the same days do.
     *
     * @param more the payments, of any persons
     * @return the calculator
     */
    public RefundCalculator payments(Collection<Payment> more) {
        return new RefundCalculator(
                legislation, joined(payments, more), columns, balances, flexJobs, transport, knownAt);
    }

    /**
     * Adds payments in columns, which take no room of objects; in place of those in columns given before. They count beside
     * payments that are given as objects, but all together are objects then; opening balances leave them in columns.
     *
     * @param given the payments, of any persons
     * @return the calculator
     */
    public RefundCalculator histories(Histories given) {
        return new RefundCalculator(legislation, payments, Optional.of(given), balances, flexJobs, transport, knownAt);
    }

    /**
     * Adds opening balances: the counters of persons whose earlier payments are not given.
     *
     * @param more the counters at the end of the last week that is counted already, one for a person
     * @return the calculator
     */
    public RefundCalculator balances(Collection<Counters> more) {
        return new RefundCalculator(
                legislation, payments, columns, joined(balances, more), flexJobs, transport, knownAt);
    }

    /**
     * Adds months in flexible jobs, for which the state pays a special contribution.
     *
     * @param more the months
     * @return the calculator
     */
    public RefundCalculator flexJobs(Collection<FlexJobMonth> more) {
        return new RefundCalculator(
                legislation, payments, columns, balances, joined(flexJobs, more), transport, knownAt);
    }

    /**
     * Adds transport allowances that unemployment funds paid.
     *
     * @param more the allowances
     * @return the calculator
     */
    public RefundCalculator transportAllowances(Collection<TransportAllowance> more) {
        return new RefundCalculator(
                legislation, payments, columns, balances, flexJobs, joined(transport, more), knownAt);
    }

    /**
     * Settles by what was known at the end of a day only: payments registered later are left out.
     *
     * @param day the day
     * @return the calculator
     */
    public RefundCalculator knownAt(LocalDate day) {
        return new RefundCalculator(legislation, payments, columns, balances, flexJobs, transport, Optional.of(day));
    }

    private static <T> ImmutableList<T> joined(ImmutableList<T> some, Collection<T> more) {
        return some.isEmpty()
                ? ImmutableList.copyOf(more)
                : ImmutableList.<T>builder().addAll(some).addAll(more).build();
    }

    /**
     * Settles the payments.
     *
     * @return the settlement
     * @throws IllegalArgumentException if the law has no rule for a payment, or an opening balance contradicts the
     *     payments; the message names benefit, period and amount
     * @throws ArithmeticException if an amount is out of range
     */
    public Settlement calculate() {
        Histories told = histories();
        CountedHistories counted = knownAt.map(told::knownAt).orElse(told).under(legislation);
        int[] ends = new int[counted.persons().size()];
        AmountSums sums = new AmountSums(counted);
        for (int person = 0; person < ends.length; person++) {
            add(person, sums);
            ends[person] = sums.lines();
        }
        return new Settlement(counted, ends, sums.total(), flexJobs, transport);
    }

    private Histories histories() {
        if (columns.isEmpty()) {
            return Histories.of(payments, balances);
        }
        Histories given = columns.get();
        if (payments.isEmpty()) {
            return balances.isEmpty() ? given : given.withOpenings(balances);
        }
        List<Payment> all = new ArrayList<>(payments);
        for (int person = 0; person < given.persons().size(); person++) {
            all.addAll(given.history(person).payments());
        }
        return Histories.of(all, balances);
    }

    private static void add(int person, AmountSums sums) {
        try {
            sums.add(person);
        } catch (ArithmeticException outOfRange) {
            ArithmeticException named =
                    new ArithmeticException("amounts of a person are out of range: " + outOfRange.getMessage());
            named.initCause(outOfRange);
            throw named;
        }
    }

    /** {@return what has been collected} */
    @Override
    public String toString() {
        return payments.size() + columns.map(Histories::payments).orElse(0) + " payments under " + legislation
                + knownAt.map(day -> ", known at " + day).orElse("");
    }
}
