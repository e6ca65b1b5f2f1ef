package dk.refusion.account;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyTable;
import dk.refusion.money.MoneyUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The amounts of one account by year: budget, supplementary appropriations, accounts, forecast. Expenditure is positive.
 *
 * <p>A year may have some of the four and lack others; what is lacking is absent, not zero. Supplementary
 * appropriations are the exception: where none is recorded, none was decided.
 *
 * <pre>{@code
 * AccountFigures figures = AccountFigures.of(frame)
 *         .with(AmountKind.BUDGET, MoneySeries.of(2014, MoneyUnit.MILLION, "400.0"))
 *         .with(AmountKind.SUPPLEMENTARY, MoneySeries.of(2014, MoneyUnit.MILLION, "12.5"))
 *         .with(AmountKind.ACCOUNTS, MoneySeries.of(2014, MoneyUnit.MILLION, "410.0"));
 * figures.appropriation();                     // {2014=412,5} mio. kr.
 * figures.deviation(AmountKind.ACCOUNTS);      // {2014=-2,5} mio. kr.: less was spent
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AccountFigures implements Written permits ImmutableAccountFigures {
    AccountFigures() {}

    /**
     * {@return the figures of an account, all of them absent}
     *
     * @param account the account
     */
    public static AccountFigures of(Account account) {
        return of(account, Map.of());
    }

    private static AccountFigures of(Account account, Map<AmountKind, MoneySeries> amounts) {
        return ImmutableAccountFigures.builder()
                .account(account)
                .putAllAmounts(amounts)
                .build();
    }

    /** {@return the account} */
    public abstract Account account();

    /**
     * The amounts by kind, unmodifiable. A kind without any year may be missing.
     *
     * @return the series of each kind
     */
    @Value.NaturalOrder
    public abstract SortedMap<AmountKind, MoneySeries> amounts();

    /**
     * {@return a copy in which one kind has other amounts}
     *
     * @param kind the kind
     * @param series its amounts by year
     * @throws IllegalArgumentException if a year is outside the validity of the account
     */
    public AccountFigures with(AmountKind kind, MoneySeries series) {
        SortedMap<AmountKind, MoneySeries> changed = new TreeMap<>(amounts());
        changed.put(kind, series);
        return of(account(), changed);
    }

    /**
     * The amounts of a kind.
     *
     * @param kind the kind
     * @return its amounts by year; the empty series if there are none
     */
    public MoneySeries series(AmountKind kind) {
        return amounts().getOrDefault(kind, MoneySeries.empty());
    }

    /**
     * What may be spent (korrigeret budget): the budget and the supplementary appropriations.
     *
     * @return the appropriation of the years that have a budget
     * @throws ArithmeticException if an amount is out of range
     */
    public MoneySeries appropriation() {
        MoneySeries budget = series(AmountKind.BUDGET);
        return budget.plus(series(AmountKind.SUPPLEMENTARY).intersection(budget, (extra, same) -> extra));
    }

    /**
     * How much more than the appropriation is spent (afvigelse); negative where less is.
     *
     * @param kind what is spent, {@link AmountKind#ACCOUNTS} or {@link AmountKind#FORECAST}
     * @return the deviation of the years that have both
     * @throws IllegalArgumentException if the kind is another
     * @throws ArithmeticException if an amount is out of range
     */
    public MoneySeries deviation(AmountKind kind) {
        return spending(kind, this::series).intersection(appropriation(), Money::minus);
    }

    /**
     * {@return the figures as a table with a row for each kind that has amounts}
     *
     * @param unit the unit to print in
     * @param decimals how many decimals to print
     * @throws IllegalArgumentException if the number of decimals does not fit the unit
     */
    public MoneyTable asTable(MoneyUnit unit, int decimals) {
        MoneyTable table = MoneyTable.in(unit, decimals);
        for (Map.Entry<AmountKind, MoneySeries> entry : amounts().entrySet()) {
            table = table.row(entry.getKey().danish(), entry.getValue());
        }
        return table;
    }

    /** The series of a kind, which must be one of those that are compared with the appropriation. */
    static MoneySeries spending(AmountKind kind, Function<AmountKind, MoneySeries> series) {
        if (kind != AmountKind.ACCOUNTS && kind != AmountKind.FORECAST) {
            throw new IllegalArgumentException("accounts or forecast deviate from the appropriation, was " + kind);
        }
        return series.apply(kind);
    }

    /** {@return the account and what is known of it, such as {@code 5.57.73 Kontanthjælp: budget, regnskab}} */
    @Override
    public String toString() {
        return account() + ": "
                + amounts().keySet().stream().map(AmountKind::danish).collect(joining(", "));
    }

    @Value.Check
    void check() {
        amounts()
                .forEach((kind, series) -> series.years().forEach(year -> {
                    if (!account().validity().touches(year)) {
                        throw new IllegalArgumentException(account() + " means this "
                                + account().validity() + ", " + kind.danish() + " was for " + year);
                    }
                }));
    }
}
