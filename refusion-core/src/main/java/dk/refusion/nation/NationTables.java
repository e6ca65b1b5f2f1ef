package dk.refusion.nation;

import static dk.refusion.history.PaymentTables.BENEFIT;
import static dk.refusion.refund.RefundTables.FINANCING;
import static dk.refusion.refund.RefundTables.RATE;
import static dk.refusion.refund.RefundTables.RATE_KIND;
import static dk.refusion.table.Columns.WEEKS;

import dk.refusion.ladder.RefundRate;
import dk.refusion.refund.RefundTables;
import dk.refusion.table.Table;
import java.util.List;

/**
 * The lines of a settled population as a table (landets linjer).
 *
 * <pre>{@code
 * NationTables.lines(settled.lines()).by(BENEFIT).sum(GROSS, REFUND);
 * }</pre>
 */
public final class NationTables {
    private NationTables() {}

    /**
     * {@return a row for each benefit with one rate}
     *
     * @param lines the lines
     */
    public static Table lines(List<NationLine> lines) {
        return RefundTables.amounts(
                        Table.over(List.copyOf(lines))
                                .column(BENEFIT, NationLine::benefit)
                                .column(FINANCING, NationLine::financing)
                                .optional(RATE, line -> line.rate().map(RefundRate::refund))
                                .optional(
                                        RATE_KIND,
                                        line -> line.rate().map(rate -> line.isOnLadder() ? "trappe" : "fast"))
                                .count(WEEKS, NationLine::weeks),
                        NationLine::amounts)
                .table();
    }
}
