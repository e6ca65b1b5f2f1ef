package dk.refusion.examples.session;

import static dk.refusion.history.PaymentTables.BENEFIT;
import static dk.refusion.refund.RefundTables.GROSS;
import static dk.refusion.refund.RefundTables.OWN_SHARE;
import static dk.refusion.table.Columns.AMOUNT;
import static dk.refusion.table.Columns.MUNICIPALITY;
import static dk.refusion.table.Columns.PERSON;
import static dk.refusion.table.Columns.WEEK;
import static dk.refusion.table.Columns.YEAR;

import dk.refusion.account.AccountAnalysis;
import dk.refusion.account.AccountFigures;
import dk.refusion.account.AccountTables;
import dk.refusion.account.NationalAccount;
import dk.refusion.audit.AuditTables;
import dk.refusion.audit.Deviation;
import dk.refusion.audit.DeviationSum;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.booking.BookedStatement;
import dk.refusion.compensation.Compensation;
import dk.refusion.compensation.CompensationTables;
import dk.refusion.compensation.MinistryTable;
import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.duration.EffortPlan;
import dk.refusion.duration.ExpenseLine;
import dk.refusion.duration.Expenses;
import dk.refusion.examples.report.duration.ExpenseTable;
import dk.refusion.history.Payment;
import dk.refusion.history.PaymentTables;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.IndicatorResult;
import dk.refusion.indicator.IndicatorTables;
import dk.refusion.indicator.IndicatorYear;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyTable;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.TextTable;
import dk.refusion.nation.NationLine;
import dk.refusion.nation.NationSettlement;
import dk.refusion.nation.NationTables;
import dk.refusion.refund.ComparedLine;
import dk.refusion.refund.ComparisonWith2015;
import dk.refusion.refund.ExplainedWeek;
import dk.refusion.refund.LineDifference;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.RefundTables;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.SettlementDifference;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import dk.refusion.refund.TierShare;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The table of typed columns that each result of the library has. */
final class TypedTables {
    private static final Column<String> NAME = Column.text("Post");
    private static final Column<String> VALUE = Column.text("Værdi");
    private static final Column<String> ACCOUNT = Column.text("Konto");
    private static final Column<Money> TOTAL = Column.money("I alt");
    private static final Column<Money> BEFORE = Column.money("Kommunens andel 2015");

    private static final List<Form<?>> FORMS = List.of(
            new Form<>(Table.class, table -> table),
            new Form<>(TextTable.class, TypedTables::table),
            new Form<>(MoneyTable.class, TypedTables::table),
            new Form<>(MoneySeries.class, TypedTables::table),
            new Form<>(InvestmentCase.class, one -> table(one.asTable(MoneyUnit.KRONE, 2))),
            new Form<>(AccountAnalysis.class, one -> table(one.asTable(MoneyUnit.KRONE, 2))),
            new Form<>(AccountFigures.class, one -> AccountTables.figures(List.of(one))),
            new Form<>(BookedStatement.class, TypedTables::table),
            new Form<>(Expenses.class, one -> ExpenseTable.of(one.lines())),
            new Form<>(EffortPlan.class, plan -> table(plan.municipality().asTable(MoneyUnit.KRONE, 2))),
            new Form<>(Settlement.class, Settlement::asTable),
            new Form<>(Statement.class, RefundTables::statement),
            new Form<>(ComparisonWith2015.class, TypedTables::table),
            new Form<>(SettlementDifference.class, SettlementDifference::asTable),
            new Form<>(SettlementAudit.class, SettlementAudit::asTable),
            new Form<>(NationSettlement.class, settled -> NationTables.lines(settled.lines())),
            new Form<>(IndicatorResult.class, IndicatorTables::contributions),
            new Form<>(IndicatorYear.class, IndicatorTables::contributions),
            new Form<>(Compensation.class, CompensationTables::municipalities),
            new Form<>(MinistryTable.class, CompensationTables::ministry),
            new Form<>(MunicipalAmounts.class, CompensationTables::amounts),
            new Form<>(SharingKey.class, CompensationTables::key),
            new Form<>(Caseload.class, IndicatorTables::caseload));

    private static final List<RowForm<?>> ROWS = List.of(
            new RowForm<>(RefundLine.class, RefundTables::lines),
            new RowForm<>(ExplainedWeek.class, RefundTables::weeks),
            new RowForm<>(StatementLine.class, RefundTables::statementLines),
            new RowForm<>(TierShare.class, RefundTables::tiers),
            new RowForm<>(Payment.class, PaymentTables::payments),
            new RowForm<>(ExpenseLine.class, ExpenseTable::of),
            new RowForm<>(LineDifference.class, RefundTables::differences),
            new RowForm<>(AccountFigures.class, AccountTables::figures),
            new RowForm<>(Deviation.class, AuditTables::deviations),
            new RowForm<>(DeviationSum.class, AuditTables::sums),
            new RowForm<>(NationLine.class, NationTables::lines));

    private record Form<T>(Class<T> type, Function<T, Table> table) {
        Optional<Table> of(Object result) {
            return type.isInstance(result) ? Optional.of(table.apply(type.cast(result))) : Optional.empty();
        }
    }

    private record RowForm<T>(Class<T> type, Function<List<T>, Table> table) {
        Optional<Table> of(Collection<?> values) {
            return values.stream().allMatch(type::isInstance)
                    ? Optional.of(table.apply(values.stream().map(type::cast).toList()))
                    : Optional.empty();
        }
    }

    private TypedTables() {}

    static Optional<Table> of(Object result) {
        if (result instanceof Optional<?> optional) {
            return optional.flatMap(TypedTables::of);
        }
        if (result instanceof Map<?, ?> map) {
            return Optional.of(Table.over(List.<Map.Entry<?, ?>>copyOf(map.entrySet()))
                    .column(NAME, one -> Tables.text(one.getKey()))
                    .column(VALUE, one -> Tables.text(one.getValue()))
                    .table());
        }
        if (result instanceof Collection<?> list && !list.isEmpty()) {
            return ROWS.stream().flatMap(form -> form.of(list).stream()).findFirst();
        }
        return FORMS.stream().flatMap(form -> form.of(result).stream()).findFirst();
    }

    /** Texts stay texts; none is read back. */
    private static Table table(TextTable text) {
        Table.Builder<List<String>> table = Table.over(text.rows());
        IntStream.range(0, text.head().size())
                .forEach(place -> table.column(column(text.head().get(place)), row -> row.get(place)));
        return table.table();
    }

    private static Column<String> column(String name) {
        return name.isBlank() ? NAME : Column.text(name);
    }

    private static Table table(MoneyTable money) {
        Table.Builder<Map.Entry<String, MoneySeries>> table =
                Table.over(List.copyOf(money.rows().entrySet())).column(NAME, Map.Entry::getKey);
        for (int year : money.years()) {
            table.optional(
                    Column.money(Integer.toString(year)), row -> row.getValue().get(year));
        }
        return table.column(TOTAL, row -> row.getValue().total()).table();
    }

    private static Table table(MoneySeries series) {
        return Table.over(List.copyOf(series.amounts().entrySet()))
                .column(YEAR, one -> Year.of(one.getKey()))
                .column(AMOUNT, Map.Entry::getValue)
                .table();
    }

    private static Table table(BookedStatement booked) {
        return Table.over(List.<Map.Entry<NationalAccount, Money>>copyOf(
                        booked.totals().entrySet()))
                .column(ACCOUNT, one -> one.getKey().toString())
                .column(AMOUNT, Map.Entry::getValue)
                .table();
    }

    private static Table table(ComparisonWith2015 comparison) {
        return Table.over(comparison.lines())
                .column(PERSON, one -> one.line().person())
                .column(WEEK, one -> one.line().week())
                .column(MUNICIPALITY, one -> one.line().municipality())
                .column(BENEFIT, one -> one.line().benefit())
                .column(GROSS, one -> one.line().gross())
                .optional(BEFORE, TypedTables::before)
                .column(OWN_SHARE, one -> one.line().ownShare())
                .table();
    }

    private static Optional<Money> before(ComparedLine line) {
        return line.before().map(RefundAmounts::ownShare);
    }
}
