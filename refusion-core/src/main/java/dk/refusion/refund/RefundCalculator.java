package dk.refusion.refund;

import com.google.common.collect.ImmutableList;
import dk.refusion.history.Counters;
import dk.refusion.history.History;
import dk.refusion.history.Payment;
import dk.refusion.json.Written;
import dk.refusion.law.Legislation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
    private final ImmutableList<Counters> balances;
    private final ImmutableList<FlexJobMonth> flexJobs;
    private final ImmutableList<TransportAllowance> transport;
    private final Optional<LocalDate> knownAt;

    private RefundCalculator(
            Legislation legislation,
            ImmutableList<Payment> payments,
            ImmutableList<Counters> balances,
            ImmutableList<FlexJobMonth> flexJobs,
            ImmutableList<TransportAllowance> transport,
            Optional<LocalDate> knownAt) {
        this.legislation = legislation;
        this.payments = payments;
        this.balances = balances;
        this.flexJobs = flexJobs;
        this.transport = transport;
        this.knownAt = knownAt;
    }

    /**
     * A calculator without payments.
     *
     * @param legislation the law to settle by
     * @return the calculator
     */
    public static RefundCalculator under(Legislation legislation) {
        return new RefundCalculator(
                legislation,
                ImmutableList.of(),
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
        return new RefundCalculator(legislation, joined(payments, more), balances, flexJobs, transport, knownAt);
    }

    /**
     * Adds opening balances: the counters of persons whose earlier payments are not given.
     *
     * @param more the counters at the end of the last week that is not told, one for a person
     * @return the calculator
     */
    public RefundCalculator balances(Collection<Counters> more) {
        return new RefundCalculator(legislation, payments, joined(balances, more), flexJobs, transport, knownAt);
    }

    /**
     * Adds months in flexible jobs, for which the state pays a special contribution.
     *
     * @param more the months
     * @return the calculator
     */
    public RefundCalculator flexJobs(Collection<FlexJobMonth> more) {
        return new RefundCalculator(legislation, payments, balances, joined(flexJobs, more), transport, knownAt);
    }

    /**
     * Adds transport allowances that unemployment funds paid.
     *
     * @param more the allowances
     * @return the calculator
     */
    public RefundCalculator transportAllowances(Collection<TransportAllowance> more) {
        return new RefundCalculator(legislation, payments, balances, flexJobs, joined(transport, more), knownAt);
    }

    /**
     * Settles by what was known at the end of a day only: payments registered later are left out.
     *
     * @param day the day
     * @return the calculator
     */
    public RefundCalculator knownAt(LocalDate day) {
        return new RefundCalculator(legislation, payments, balances, flexJobs, transport, Optional.of(day));
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
        Map<String, List<Payment>> byPerson = new TreeMap<>();
        List<Payment> ofPerson = List.of();
        String last = "";
        for (Payment payment : payments) {
            // payments of a person most often come together
            if (!payment.person().equals(last)) {
                last = payment.person();
                ofPerson = byPerson.computeIfAbsent(last, person -> new ArrayList<>());
            }
            ofPerson.add(payment);
        }
        Map<String, Counters> openings = new TreeMap<>();
        for (Counters balance : balances) {
            if (openings.put(balance.person(), balance) != null) {
                throw new IllegalArgumentException(
                        "a person has one opening balance, was a second one of " + balance.week());
            }
            byPerson.computeIfAbsent(balance.person(), person -> new ArrayList<>());
        }
        ImmutableList.Builder<SettledPerson> persons = ImmutableList.builderWithExpectedSize(byPerson.size());
        byPerson.forEach((person, theirs) -> {
            History history = Optional.ofNullable(openings.get(person))
                    .map(opening -> History.of(opening, theirs))
                    .orElseGet(() -> History.of(person, theirs));
            History known = knownAt.map(history::knownAt).orElse(history);
            persons.add(settled(known));
        });
        return new Settlement(legislation, persons.build(), flexJobs, transport);
    }

    private SettledPerson settled(History history) {
        try {
            return new SettledPerson(history.under(legislation));
        } catch (ArithmeticException outOfRange) {
            ArithmeticException named =
                    new ArithmeticException("amounts of a person are out of range: " + outOfRange.getMessage());
            named.initCause(outOfRange);
            throw named;
        }
    }

    /**
     * What has been collected.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return payments.size() + " payments under " + legislation
                + knownAt.map(day -> ", known at " + day).orElse("");
    }
}
