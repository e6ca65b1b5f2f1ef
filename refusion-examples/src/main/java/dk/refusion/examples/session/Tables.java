package dk.refusion.examples.session;

import static dk.refusion.history.PaymentTables.BENEFIT;
import static dk.refusion.money.Rounding.HALF_UP;
import static dk.refusion.refund.RefundTables.GROSS;
import static dk.refusion.refund.RefundTables.OWN_SHARE;
import static dk.refusion.refund.RefundTables.RATE;
import static dk.refusion.refund.RefundTables.REFUND;
import static dk.refusion.refund.RefundTables.SENIORITY;
import static dk.refusion.table.Columns.MUNICIPALITY;
import static dk.refusion.table.Columns.PERSON;
import static dk.refusion.table.Columns.WEEK;
import static java.util.stream.Collectors.joining;

import dk.refusion.account.AccountAnalysis;
import dk.refusion.account.AccountFigures;
import dk.refusion.account.ChartOfAccounts;
import dk.refusion.booking.BookedStatement;
import dk.refusion.compensation.Compensation;
import dk.refusion.compensation.MinistryTable;
import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.duration.EffortPlan;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.indicator.IndicatorResult;
import dk.refusion.indicator.IndicatorYear;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyTable;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.TextTable;
import dk.refusion.refund.ComparisonWith2015;
import dk.refusion.refund.Statement;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The table of any result of the library, for a session that prints it or a spreadsheet that gets it.
 *
 * <p>What is printed is its typed table, of a long one the head; tables of years and municipalities are printed as the field
 * prints them, in millions of kroner with one decimal where they hold a million or more. What has no table is printed as its
 * text, an empty {@code Optional} as {@code -}.
 *
 * <pre>{@code
 * Tables.text(refunds().payments(payments).calculate());     // one line for each week and benefit
 * Tables.text(kr(250));                                      // 250,00 kr.
 * }</pre>
 */
public final class Tables {
    private static final String ABSENT = "-";
    /** Of a longer table the head is printed. */
    private static final int MOST_SHOWN = 200;

    /** Of the lines of a settlement, whose further columns do not fit beside each other on a screen. */
    private static final List<Column<?>> WEEK_LINES =
            List.of(PERSON, WEEK, MUNICIPALITY, BENEFIT, SENIORITY, RATE, GROSS, REFUND, OWN_SHARE);

    private static final List<Form<?>> FORMS = List.of(
            new Form<>(TextTable.class, table -> table),
            new Form<>(MoneyTable.class, Tables::table),
            new Form<>(MoneySeries.class, Tables::table),
            new Form<>(InvestmentCase.class, Tables::table),
            new Form<>(AccountAnalysis.class, one -> table(one.asTable(MoneyUnit.MILLION, 1))),
            new Form<>(AccountFigures.class, one -> table(one.asTable(MoneyUnit.MILLION, 1))),
            new Form<>(BookedStatement.class, booked -> booked.asTable(ChartOfAccounts.shipped())),
            new Form<>(EffortPlan.class, plan -> table(plan.municipality())),
            new Form<>(Statement.class, Statement::asTable),
            new Form<>(IndicatorResult.class, result -> result.asTable(MoneyUnit.MILLION, 1)),
            new Form<>(IndicatorYear.class, year -> year.asTable(MoneyUnit.MILLION, 1)),
            new Form<>(Compensation.class, one -> one.asTable(MoneyUnit.MILLION, 1)),
            new Form<>(MinistryTable.class, MinistryTable::asTable),
            new Form<>(MunicipalAmounts.class, Tables::table),
            new Form<>(SharingKey.class, Tables::table),
            new Form<>(Caseload.class, Tables::table));

    private record Form<T>(Class<T> type, Function<T, TextTable> table) {
        Optional<TextTable> of(Object result) {
            return type.isInstance(result) ? Optional.of(table.apply(type.cast(result))) : Optional.empty();
        }
    }

    private Tables() {}

    /**
     * A result as a table of typed columns, to filter, add up, join and sort. It holds exact values, whatever a text shows.
     *
     * @param result any result of the library, or a list of its lines
     * @return the table; empty if the result has no table form
     */
    public static Optional<Table> typed(Object result) {
        return TypedTables.of(result);
    }

    /**
     * A result as text to print.
     *
     * @param result any result
     * @return its table form, of which a long one shows its head and says how many rows there are, or else its text; a list without a table form has one line for each element
     */
    public static String text(Object result) {
        if (result instanceof Optional<?> optional) {
            return optional.map(Tables::text).orElse(ABSENT);
        }
        if (result instanceof ComparisonWith2015 comparison) {
            return text(comparison.asTable());
        }
        return FORMS.stream()
                .flatMap(form -> form.of(result).stream())
                .findFirst()
                .map(TextTable::toString)
                .or(() -> typed(result).map(table -> shown(table).text(MOST_SHOWN, Integer.MAX_VALUE)))
                .orElseGet(() -> result instanceof Collection<?> list
                        ? list.stream().map(Tables::text).collect(joining("\n"))
                        : result.toString());
    }

    /** What tells one week from another; by which rule it was financed is in the typed table. */
    private static Table shown(Table table) {
        return table.columns().containsAll(WEEK_LINES) ? table.select(WEEK_LINES.toArray(Column[]::new)) : table;
    }

    private static TextTable table(MoneyTable table) {
        List<String> head = new ArrayList<>(List.of(table.unit().danish()));
        table.years().forEach(year -> head.add(year.toString()));
        head.add("I alt");
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach((label, series) -> {
            List<String> cells = new ArrayList<>(List.of(label));
            table.years()
                    .forEach(year -> cells.add(series.get(year)
                            .map(amount -> DanishText.format(amount, table.unit(), table.decimals()))
                            .orElse(ABSENT)));
            cells.add(DanishText.format(series.total(), table.unit(), table.decimals()));
            rows.add(cells);
        });
        return TextTable.of(head).rows(rows);
    }

    private static TextTable table(MoneySeries series) {
        MoneyUnit unit = unit(series.amounts().values());
        return TextTable.of("År", unit.danish())
                .rows(series.stream()
                        .map(year -> List.of(year.getKey().toString(), format(year.getValue(), unit)))
                        .toList());
    }

    private static TextTable table(InvestmentCase one) {
        MoneyUnit unit = unit(one.investment().plus(one.savings()).amounts().values());
        return table(one.asTable(unit, decimals(unit)));
    }

    private static TextTable table(MunicipalAmounts amounts) {
        MoneyUnit unit = unit(amounts.amounts().values());
        return TextTable.of("Kommune", unit.danish())
                .rows(amounts.amounts().entrySet().stream()
                        .map(one -> List.of(one.getKey().danish(), format(one.getValue(), unit)))
                        .toList());
    }

    private static TextTable table(SharingKey key) {
        return TextTable.of("Kommune", key.danish(), "Andel (%)")
                .rows(key.weights().entrySet().stream()
                        .map(one -> List.of(
                                one.getKey().danish(),
                                DanishText.format(
                                        one.getValue().rounded(2, HALF_UP).stripTrailingZeros()),
                                DanishText.format(key.share(one.getKey()).rounded(2, HALF_UP))))
                        .toList());
    }

    private static TextTable table(Caseload caseload) {
        List<Integer> years = List.copyOf(caseload.years());
        List<String> head = new ArrayList<>(List.of(caseload.area()));
        years.forEach(year -> head.add(year.toString()));
        return TextTable.of(head)
                .rows(caseload.benefits().stream()
                        .map(benefit -> {
                            List<String> cells = new ArrayList<>(List.of(benefit.danish()));
                            years.forEach(year -> cells.add(caseload.get(benefit, year)
                                    .map(FullTimePersons::toString)
                                    .orElse(ABSENT)));
                            return List.copyOf(cells);
                        })
                        .toList());
    }

    private static MoneyUnit unit(Collection<Money> amounts) {
        Money million = MoneyUnit.MILLION.of("1");
        return amounts.stream()
                        .anyMatch(amount -> amount.compareTo(million) >= 0 || amount.compareTo(million.negated()) <= 0)
                ? MoneyUnit.MILLION
                : MoneyUnit.KRONE;
    }

    private static int decimals(MoneyUnit unit) {
        return unit == MoneyUnit.MILLION ? 1 : 2;
    }

    private static String format(Money amount, MoneyUnit unit) {
        return DanishText.format(amount, unit, decimals(unit));
    }
}
