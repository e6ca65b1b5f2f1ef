package dk.refusion.examples.session;

import static dk.refusion.money.Rounding.HALF_UP;
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
import dk.refusion.duration.ExpenseLine;
import dk.refusion.duration.Expenses;
import dk.refusion.history.Payment;
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
import dk.refusion.refund.ExplainedWeek;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import dk.refusion.refund.TierShare;
import dk.refusion.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The table form of any result of the library, for a session that prints it or a spreadsheet that gets it.
 *
 * <p>Amounts are in millions of kroner with one decimal where a table holds a million or more, else in kroner. What has
 * no table form is printed as its text, an empty {@code Optional} as {@code -}.
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

    private static final List<Form<?>> FORMS = List.of(
            new Form<>(TextTable.class, table -> table),
            new Form<>(MoneyTable.class, Tables::table),
            new Form<>(MoneySeries.class, Tables::table),
            new Form<>(InvestmentCase.class, Tables::table),
            new Form<>(AccountAnalysis.class, one -> table(one.asTable(MoneyUnit.MILLION, 1))),
            new Form<>(AccountFigures.class, one -> table(one.asTable(MoneyUnit.MILLION, 1))),
            new Form<>(BookedStatement.class, booked -> booked.asTable(ChartOfAccounts.shipped())),
            new Form<>(EffortPlan.class, plan -> table(plan.municipality())),
            new Form<>(Expenses.class, expenses -> rows(ExpenseLine.class, expenses.lines())),
            new Form<>(Settlement.class, settlement -> rows(RefundLine.class, settlement.lines())),
            new Form<>(Statement.class, Statement::asTable),
            new Form<>(ComparisonWith2015.class, ComparisonWith2015::asTable),
            new Form<>(IndicatorResult.class, result -> result.asTable(MoneyUnit.MILLION, 1)),
            new Form<>(IndicatorYear.class, year -> year.asTable(MoneyUnit.MILLION, 1)),
            new Form<>(Compensation.class, one -> one.asTable(MoneyUnit.MILLION, 1)),
            new Form<>(MinistryTable.class, MinistryTable::asTable),
            new Form<>(MunicipalAmounts.class, Tables::table),
            new Form<>(SharingKey.class, Tables::table),
            new Form<>(Caseload.class, Tables::table));

    private static final List<RowForm<?>> ROWS = List.of(
            new RowForm<>(
                    RefundLine.class,
                    List.of(
                            "Uge",
                            "Person",
                            "Kommune",
                            "Ydelse",
                            "Tæller",
                            "Sats",
                            "Brutto (kr.)",
                            "Refusion (kr.)",
                            "Egen udgift (kr.)"),
                    line -> List.of(
                            line.week().toString(),
                            line.person(),
                            line.municipality().danish(),
                            line.benefit().danish(),
                            text(line.seniority()),
                            text(line.rate()),
                            kroner(line.gross()),
                            kroner(line.refund()),
                            kroner(line.ownShare()))),
            new RowForm<>(
                    ExplainedWeek.class,
                    List.of(
                            "Uge",
                            "Klasse",
                            "Tæller",
                            "Forfra",
                            "Brutto (kr.)",
                            "Refusion (kr.)",
                            "Medfinansiering (kr.)"),
                    week -> {
                        RefundAmounts sum = week.lines().stream()
                                .map(RefundLine::amounts)
                                .reduce(RefundAmounts.ZERO, RefundAmounts::plus);
                        return List.of(
                                week.week().toString(),
                                week.weekClass().danish(),
                                text(week.seniority()),
                                week.startsOver() ? "ja" : "",
                                kroner(sum.gross()),
                                kroner(sum.refund()),
                                kroner(sum.coFinancing()));
                    }),
            new RowForm<>(
                    StatementLine.class,
                    List.of(
                            "Måned",
                            "Kommune",
                            "Ydelse",
                            "Sats",
                            "Uger",
                            "Brutto (kr.)",
                            "Refusion (kr.)",
                            "Medfinansiering (kr.)"),
                    line -> List.of(
                            line.month().toString(),
                            line.municipality().danish(),
                            line.benefit().danish(),
                            text(line.rate()),
                            Integer.toString(line.weeks()),
                            kroner(line.amounts().gross()),
                            kroner(line.amounts().refund()),
                            kroner(line.amounts().coFinancing()))),
            new RowForm<>(
                    TierShare.class,
                    List.of(
                            "Trin",
                            "Sats",
                            "Personer",
                            "Uger",
                            "Brutto (kr.)",
                            "Refusion (kr.)",
                            "Medfinansiering (kr.)"),
                    share -> List.of(
                            Integer.toString(share.tier()),
                            share.rate().toString(),
                            Integer.toString(share.persons()),
                            Integer.toString(share.weeks()),
                            kroner(share.amounts().gross()),
                            kroner(share.amounts().refund()),
                            kroner(share.amounts().coFinancing()))),
            new RowForm<>(
                    ExpenseLine.class,
                    List.of("År", "Ydelse", "Trin", "Sats", "Uger", "Brutto (kr.)", "Kommune (kr.)", "Stat (kr.)"),
                    line -> List.of(
                            Integer.toString(line.year()),
                            line.benefit().danish(),
                            text(line.tier()),
                            text(line.rate()),
                            line.weeks().toString(),
                            kroner(line.expense().gross()),
                            kroner(line.expense().municipality()),
                            kroner(line.expense().state()))),
            new RowForm<>(
                    Payment.class,
                    List.of("Person", "Kommune", "Ydelse", "Fra", "Til", "Beløb (kr.)"),
                    payment -> List.of(
                            payment.person(),
                            payment.municipality().danish(),
                            payment.benefit().danish(),
                            payment.from().toString(),
                            payment.to().toString(),
                            kroner(payment.amount()))));

    private record Form<T>(Class<T> type, Function<T, TextTable> table) {
        Optional<TextTable> of(Object result) {
            return type.isInstance(result) ? Optional.of(table.apply(type.cast(result))) : Optional.empty();
        }
    }

    private record RowForm<T>(Class<T> type, List<String> head, Function<T, List<String>> cells) {
        TextTable of(Collection<?> values) {
            return TextTable.of(head)
                    .rows(values.stream().map(type::cast).map(cells).toList());
        }
    }

    private Tables() {}

    /**
     * A result as a table.
     *
     * @param result any result of the library, a list of them, or a map
     * @return the table; empty if the result has no table form
     */
    public static Optional<TextTable> of(Object result) {
        if (result instanceof Optional<?> optional) {
            return optional.flatMap(Tables::of);
        }
        if (result instanceof Map<?, ?> map) {
            return Optional.of(TextTable.of("", "Værdi")
                    .rows(map.entrySet().stream()
                            .map(one -> List.of(text(one.getKey()), text(one.getValue())))
                            .toList()));
        }
        if (result instanceof Collection<?> list && !list.isEmpty()) {
            return ROWS.stream()
                    .filter(form -> list.stream().allMatch(form.type()::isInstance))
                    .findFirst()
                    .map(form -> form.of(list));
        }
        return FORMS.stream().flatMap(form -> form.of(result).stream()).findFirst();
    }

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
        if (result instanceof Table table) {
            return table.text(MOST_SHOWN, Integer.MAX_VALUE);
        }
        return of(result)
                .map(Tables::head)
                .orElseGet(() -> result instanceof Collection<?> list
                        ? list.stream().map(Tables::text).collect(joining("\n"))
                        : result.toString());
    }

    private static String head(TextTable table) {
        int all = table.rows().size();
        return all <= MOST_SHOWN
                ? table.toString()
                : TextTable.of(table.head()).rows(table.rows().subList(0, MOST_SHOWN)) + "\n… " + MOST_SHOWN + " af "
                        + DanishText.format(BigDecimal.valueOf(all)) + " rækker";
    }

    private static String kroner(Money amount) {
        return format(amount, MoneyUnit.KRONE);
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : ABSENT;
    }

    private static TextTable rows(Class<?> type, Collection<?> values) {
        return ROWS.stream()
                .filter(form -> form.type() == type)
                .findFirst()
                .orElseThrow()
                .of(values);
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
