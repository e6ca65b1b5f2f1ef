package dk.refusion.compensation;

import static dk.refusion.table.Columns.AMOUNT;
import static dk.refusion.table.Columns.MUNICIPALITY;

import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.util.List;
import java.util.Map;

/**
 * Compensation of municipalities as tables (kompensation).
 *
 * <pre>{@code
 * CompensationTables.municipalities(compensation).sortDescending(GAP).head(10);
 * }</pre>
 */
public final class CompensationTables {
    /** What the municipality spent (udgift). */
    public static final Column<Money> EXPENDITURE = Column.money("Udgift").inEnglish("Expenditure");
    /** What it gets back (tilskud). */
    public static final Column<Money> GRANT = Column.money("Tilskud").inEnglish("Grant");
    /** What it gets back less what it spent (over- eller underdækning). */
    public static final Column<Money> GAP = Column.money("Over-/underdækning").inEnglish("Over-/under-coverage");
    /** Its weight in a key (nøgle). */
    public static final Column<Ratio> WEIGHT = Column.number("Nøgle").inEnglish("Key");
    /** Its share of a key (andel). */
    public static final Column<Percentage> SHARE = Column.percentage("Andel").inEnglish("Share");

    /** The code of an area in a printed table (kode). */
    public static final Column<String> PRINTED_CODE = Column.text("Kode").inEnglish("Code");
    /** The area in a printed table: a municipality, a region or a sum (område). */
    public static final Column<String> PRINTED_AREA = Column.text("Område").inEnglish("Area");
    /** The refund that the area loses (refusion). */
    public static final Column<Money> PRINTED_REFUND = Column.money("Refusion").inEnglish("Refund");
    /** The two together, as printed (i alt). */
    public static final Column<Money> PRINTED_TOTAL = Column.money("I alt").inEnglish("Total");

    private CompensationTables() {}

    /**
     * {@return a table with a row for each row that a ministry printed, sums among them}
     *
     * @param table the printed table
     */
    public static Table ministry(MinistryTable table) {
        return Table.over(table.rows())
                .column(PRINTED_CODE, MinistryRow::code)
                .column(PRINTED_AREA, MinistryRow::area)
                .column(PRINTED_REFUND, row -> row.refund().amount())
                .column(GRANT, row -> row.grants().amount())
                .column(PRINTED_TOTAL, row -> row.total().amount())
                .table();
    }

    /**
     * {@return a table with a row for each municipality, exact to the øre; their sum is not a row}
     *
     * @param compensation the compensation
     * @throws ArithmeticException if a gap is out of range
     */
    public static Table municipalities(Compensation compensation) {
        MunicipalAmounts gaps = compensation.gaps();
        return Table.over(List.copyOf(gaps.municipalities()))
                .column(MUNICIPALITY, one -> one)
                .optional(EXPENDITURE, compensation.expenditure()::get)
                .optional(GRANT, compensation.grants()::get)
                .optional(GAP, gaps::get)
                .table();
    }

    /**
     * {@return a table with a row for each municipality}
     *
     * @param amounts the amounts
     */
    public static Table amounts(MunicipalAmounts amounts) {
        return Table.over(List.copyOf(amounts.amounts().entrySet()))
                .column(MUNICIPALITY, Map.Entry::getKey)
                .column(AMOUNT, Map.Entry::getValue)
                .table();
    }

    /**
     * {@return a table with a row for each municipality of a key}
     *
     * @param key the key
     */
    public static Table key(SharingKey key) {
        return Table.over(List.<Map.Entry<Municipality, Ratio>>copyOf(
                        key.weights().entrySet()))
                .column(MUNICIPALITY, Map.Entry::getKey)
                .column(WEIGHT, Map.Entry::getValue)
                .column(SHARE, one -> key.share(one.getKey()))
                .table();
    }
}
