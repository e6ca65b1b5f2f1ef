package dk.refusion.examples.cli.durations;

import static dk.refusion.history.PaymentTables.BENEFIT;
import static dk.refusion.refund.RefundTables.FINANCING;
import static dk.refusion.refund.RefundTables.GROSS;
import static dk.refusion.refund.RefundTables.RATE;
import static dk.refusion.refund.RefundTables.TIER;
import static dk.refusion.table.Columns.YEAR;

import dk.refusion.duration.Expenses;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.examples.report.duration.Effort;
import dk.refusion.ladder.RefundRate;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.time.Year;
import java.util.List;

/** What an effort saves, as tables to write. */
final class DurationsFile {
    private static final Column<Ratio> WEEKS = Column.number("Uger");
    private static final Column<Money> MUNICIPALITY_PAYS = Column.money("Kommunen");
    private static final Column<Money> STATE_PAYS = Column.money("Staten");

    private DurationsFile() {}

    static List<ResultTable> of(Effort effort) {
        return List.of(
                ResultTable.of("Sparet", lines(effort.plan().saving().saved())),
                ResultTable.of(
                        "Uden indsats", lines(effort.plan().saving().cohort().expenses())));
    }

    private static Table lines(Expenses expenses) {
        return Table.over(expenses.lines())
                .column(YEAR, line -> Year.of(line.year()))
                .column(BENEFIT, line -> line.benefit())
                .column(FINANCING, line -> line.financing())
                .optional(TIER, line -> line.tier().stream().boxed().findFirst())
                .optional(RATE, line -> line.rate().map(RefundRate::refund))
                .column(WEEKS, line -> line.weeks())
                .column(GROSS, line -> line.expense().gross())
                .column(MUNICIPALITY_PAYS, line -> line.expense().municipality())
                .column(STATE_PAYS, line -> line.expense().state())
                .table();
    }
}
