package dk.refusion.account;

import static dk.refusion.table.Columns.AMOUNT;
import static dk.refusion.table.Columns.YEAR;

import dk.refusion.money.Money;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Accounts by year as a table (konti).
 *
 * <pre>{@code
 * AccountTables.figures(accounts).where(AMOUNT_KIND, AmountKind.ACCOUNTS).by(YEAR).sum(AMOUNT);
 * }</pre>
 */
public final class AccountTables {
    /** The number of the account (konto). */
    public static final Column<String> ACCOUNT = Column.text("Konto").inEnglish("Account");
    /** What the account is called (navn). */
    public static final Column<String> ACCOUNT_NAME = Column.text("Navn").inEnglish("Name");
    /** What the amount is: budget, appropriation, accounts, forecast (art). */
    public static final Column<AmountKind> AMOUNT_KIND =
            Column.named("Art", AmountKind.class, AmountKind::danish).inEnglish("Kind", AmountKind::english);

    private AccountTables() {}

    /**
     * {@return a table with a row for each account, kind of amount and year; what is not known has no row}
     *
     * @param accounts the figures of accounts
     */
    public static Table figures(Collection<AccountFigures> accounts) {
        List<OneAmount> rows = new ArrayList<>();
        for (AccountFigures figures : accounts) {
            figures.amounts()
                    .forEach((kind, series) ->
                            series.stream().forEach(year -> rows.add(new OneAmount(figures.account(), kind, year))));
        }
        return Table.over(rows)
                .column(ACCOUNT, row -> row.account.code().toString())
                .column(ACCOUNT_NAME, row -> row.account.name())
                .column(AMOUNT_KIND, OneAmount::kind)
                .column(YEAR, row -> Year.of(row.year.getKey()))
                .column(AMOUNT, row -> row.year.getValue())
                .table();
    }

    private record OneAmount(Account account, AmountKind kind, Map.Entry<Integer, Money> year) {}
}
