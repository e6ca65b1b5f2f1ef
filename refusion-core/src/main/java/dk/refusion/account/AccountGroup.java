package dk.refusion.account;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * Accounts that are looked at together, also across committees (kontogruppe), such as all that a municipality pays for
 * income support on 20.02 and 50.44.
 *
 * <p>A sum has only the years in which <b>every</b> account of the group that was valid has an amount: a sum that left
 * out an account would look like a saving. {@link #gaps} names what is missing. Accounts that overlap are refused,
 * since their kroner would count twice.
 *
 * <pre>{@code
 * AccountGroup group = AccountGroup.of("Sygedagpenge", List.of(paid, refunded));
 * group.total(AmountKind.ACCOUNTS);     // {2024=32} mio. kr., paid less refunded
 * group.gaps(AmountKind.ACCOUNTS);      // {2025=[5.57.71 dranst 2 Sygedagpenge]}, so 2025 has no total
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AccountGroup implements Written permits ImmutableAccountGroup {
    AccountGroup() {}

    /**
     * {@return a group of accounts}
     *
     * @param name what the group is called
     * @param members the figures of its accounts, at least one
     * @throws IllegalArgumentException if the name is blank, there is no account, or two of them overlap
     */
    public static AccountGroup of(String name, Collection<AccountFigures> members) {
        return ImmutableAccountGroup.builder().name(name).addAllMembers(members).build();
    }

    /**
     * {@return a group of one account, called by its number}
     *
     * @param figures the figures of the account
     */
    public static AccountGroup of(AccountFigures figures) {
        return of(figures.account().code().toString(), List.of(figures));
    }

    /** {@return what the group is called} */
    public abstract String name();

    /** {@return the figures of the accounts, unmodifiable, not empty} */
    public abstract List<AccountFigures> members();

    /**
     * The sum of a kind of amount; on accounts with dranst, gross less refund.
     *
     * @param kind the kind
     * @return the sums of the years that are complete; of supplementary appropriations, of all years that have one
     * @throws ArithmeticException if a sum is out of range
     */
    public MoneySeries total(AmountKind kind) {
        return total(kind, account -> true);
    }

    /**
     * The gross expenditure: what stands on dranst 1.
     *
     * @param kind the kind
     * @return the sums of the years that are complete
     * @throws IllegalArgumentException if an account of the group has no dranst
     * @throws ArithmeticException if a sum is out of range
     */
    public MoneySeries gross(AmountKind kind) {
        return total(kind, account -> dranst(account) == Dranst.OPERATION);
    }

    /**
     * The state refund, as a positive amount: what stands on dranst 2, with the opposite sign.
     *
     * @param kind the kind
     * @return the sums of the years that are complete
     * @throws IllegalArgumentException if an account of the group has no dranst
     * @throws ArithmeticException if a sum is out of range
     */
    public MoneySeries refund(AmountKind kind) {
        return total(kind, account -> dranst(account) == Dranst.STATE_REFUND).negated();
    }

    /**
     * What may be spent, over all accounts.
     *
     * @return the appropriations of the years in which every valid account has a budget
     * @throws ArithmeticException if a sum is out of range
     */
    public MoneySeries appropriation() {
        return complete(members(), AccountFigures::appropriation);
    }

    /**
     * How much more than the appropriation is spent, over all accounts; negative where less is.
     *
     * @param kind what is spent, {@link AmountKind#ACCOUNTS} or {@link AmountKind#FORECAST}
     * @return the deviation of the years in which every valid account has both
     * @throws IllegalArgumentException if the kind is another
     * @throws ArithmeticException if a sum is out of range
     */
    public MoneySeries deviation(AmountKind kind) {
        return AccountFigures.spending(kind, this::total).intersection(appropriation(), Money::minus);
    }

    /**
     * The years that no sum of a kind has because an amount is missing.
     *
     * @param kind the kind
     * @return for each year in which some accounts have an amount, those that were valid and have none, unmodifiable;
     *     none for supplementary appropriations, which need not be there
     */
    public SortedMap<Integer, List<Account>> gaps(AmountKind kind) {
        SortedMap<Integer, List<Account>> gaps = new TreeMap<>();
        if (kind != AmountKind.SUPPLEMENTARY) {
            Function<AccountFigures, MoneySeries> series = figures -> figures.series(kind);
            for (int year : years(members(), series)) {
                List<Account> missing = missing(year, members(), series);
                if (!missing.isEmpty()) {
                    gaps.put(year, missing);
                }
            }
        }
        return Collections.unmodifiableSortedMap(gaps);
    }

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("a group of accounts has a name, was blank");
        }
        if (members().isEmpty()) {
            throw new IllegalArgumentException("the group " + name() + " has at least one account, was none");
        }
        for (int i = 0; i < members().size(); i++) {
            Account one = members().get(i).account();
            for (AccountFigures earlier : members().subList(0, i)) {
                if (one.overlaps(earlier.account())) {
                    throw new IllegalArgumentException("the accounts of " + name()
                            + " must not overlap, or kroner count twice, was " + earlier.account() + " and " + one);
                }
            }
        }
    }

    /** {@return the name with the numbers of the accounts, such as {@code Forsørgelse (20.02, 50.44)}} */
    @Override
    public String toString() {
        return members().stream()
                .map(figures -> figures.account().code().toString())
                .collect(joining(", ", name() + " (", ")"));
    }

    private MoneySeries total(AmountKind kind, Predicate<Account> which) {
        List<AccountFigures> chosen = members().stream()
                .filter(figures -> which.test(figures.account()))
                .toList();
        return kind == AmountKind.SUPPLEMENTARY
                ? sum(chosen, figures -> figures.series(kind))
                : complete(chosen, figures -> figures.series(kind));
    }

    private static MoneySeries sum(List<AccountFigures> members, Function<AccountFigures, MoneySeries> series) {
        return MoneySeries.sum(members.stream().map(series).toList());
    }

    private static MoneySeries complete(List<AccountFigures> members, Function<AccountFigures, MoneySeries> series) {
        MoneySeries sum = sum(members, series);
        for (int year : years(members, series)) {
            if (!missing(year, members, series).isEmpty()) {
                sum = sum.without(year);
            }
        }
        return sum;
    }

    private static NavigableSet<Integer> years(
            List<AccountFigures> members, Function<AccountFigures, MoneySeries> series) {
        NavigableSet<Integer> years = new TreeSet<>();
        members.forEach(figures -> years.addAll(series.apply(figures).years()));
        return years;
    }

    private static List<Account> missing(
            int year, List<AccountFigures> members, Function<AccountFigures, MoneySeries> series) {
        return members.stream()
                .filter(figures -> series.apply(figures).get(year).isEmpty())
                .map(AccountFigures::account)
                .filter(account -> account.validity().touches(year))
                .toList();
    }

    private static Dranst dranst(Account account) {
        if (account.code() instanceof NationalAccount code && code.dranst().isPresent()) {
            return code.dranst().orElseThrow();
        }
        throw new IllegalArgumentException("gross and refund are told apart by dranst, was " + account + " without");
    }
}
