package dk.refusion.examples.report.duration;

import static dk.refusion.history.PaymentTables.BENEFIT;
import static dk.refusion.refund.RefundTables.FINANCING;
import static dk.refusion.refund.RefundTables.GROSS;
import static dk.refusion.refund.RefundTables.RATE;
import static dk.refusion.refund.RefundTables.TIER;
import static dk.refusion.table.Columns.YEAR;

import dk.refusion.duration.ExpenseLine;
import dk.refusion.ladder.RefundRate;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.time.Year;
import java.util.List;

/**
 * What spells cost as a table (udgifter).
 */
public final class ExpenseTable {
    private static final Column<Ratio> WEEKS = Column.number("Uger");
    private static final Column<Money> MUNICIPALITY_PAYS = Column.money("Kommunen");
    private static final Column<Money> STATE_PAYS = Column.money("Staten");

    private ExpenseTable() {}

    /**
     * {@return a table with a row for each line}
     *
     * @param lines lines of expenses
     */
    public static Table of(List<ExpenseLine> lines) {
        return Table.over(lines)
                .column(YEAR, line -> Year.of(line.year()))
                .column(BENEFIT, ExpenseLine::benefit)
                .column(FINANCING, ExpenseLine::financing)
                .optionalOrdinal(TIER, ExpenseLine::tier)
                .optional(RATE, line -> line.rate().map(RefundRate::refund))
                .column(WEEKS, ExpenseLine::weeks)
                .column(GROSS, line -> line.expense().gross())
                .column(MUNICIPALITY_PAYS, line -> line.expense().municipality())
                .column(STATE_PAYS, line -> line.expense().state())
                .table();
    }
}
