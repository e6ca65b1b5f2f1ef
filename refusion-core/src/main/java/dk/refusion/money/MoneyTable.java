package dk.refusion.money;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named rows of amounts by year, as a Danish table (tabel).
 *
 * <p>A table prints itself with aligned columns, {@code -} where a year is absent and the total last, and reads such a
 * text back, whether its columns are set apart by tabs, semicolons or at least two spaces. Printing rounds half up to
 * the decimals of the table; reading takes what is printed.
 *
 * <pre>{@code
 * MoneyTable.in(MoneyUnit.MILLION, 1)
 *         .row("Investering", investment)
 *         .row("Besparelse", savings);
 * // Mio. kr.     2015  2016  2017  2018   2019  I alt
 * // Investering  15,7  28,7  37,0  38,3   38,3  158,0
 * // Besparelse    0,2  47,3  56,2  91,2  117,8  312,7
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MoneyTable implements Written {
    static final String TOTAL = "I alt";

    private final MoneyUnit unit;
    private final int decimals;
    private final ImmutableMap<String, MoneySeries> rows;

    private MoneyTable(MoneyUnit unit, int decimals, ImmutableMap<String, MoneySeries> rows) {
        this.unit = unit;
        this.decimals = decimals;
        this.rows = rows;
    }

    /**
     * {@return a table without rows}
     *
     * @param unit the unit to print in
     * @param decimals how many decimals to print, from zero to {@link MoneyUnit#maxDecimals()}
     * @throws IllegalArgumentException if the number of decimals does not fit the unit
     */
    public static MoneyTable in(MoneyUnit unit, int decimals) {
        unit.resolution(decimals);
        return new MoneyTable(unit, decimals, ImmutableMap.of());
    }

    /**
     * Reads a table as it is printed: a head with the unit and the years, then a line for each row. A last column
     * {@code I alt} is checked against the sum of the row's cells, which must agree as rounded figures can.
     *
     * @param text the lines of the table
     * @return the table, with the most decimals that any cell has
     * @throws IllegalArgumentException if the text is not such a table; the message names line and cell
     */
    public static MoneyTable parse(String text) {
        return MoneyTableText.read(text);
    }

    /**
     * {@return a copy with one more row}
     *
     * @param label what the row is called, not used before; only one without tabs, semicolons and runs of spaces reads
     *     back from the printed table
     * @param series its amounts
     * @throws IllegalArgumentException if the label is used already
     */
    public MoneyTable row(String label, MoneySeries series) {
        if (rows.containsKey(label)) {
            throw new IllegalArgumentException("each row has a label of its own, was \"" + label + "\" again");
        }
        return new MoneyTable(
                unit,
                decimals,
                ImmutableMap.<String, MoneySeries>builder()
                        .putAll(rows)
                        .put(label, series)
                        .buildOrThrow());
    }

    /** {@return the unit that the table is printed in} */
    public MoneyUnit unit() {
        return unit;
    }

    /** {@return how many decimals are printed} */
    public int decimals() {
        return decimals;
    }

    /** {@return the rows by label, in their order, unmodifiable} */
    public Map<String, MoneySeries> rows() {
        return rows;
    }

    /** {@return the years that any row has, in order, unmodifiable} */
    public List<Integer> years() {
        return List.copyOf(MoneySeries.yearsOf(rows.values()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoneyTable that
                && unit == that.unit
                && decimals == that.decimals
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows.hashCode() + decimals) + unit.danish().hashCode();
    }

    /**
     * The table.
     *
     * @return {@code unit}, {@code decimals} and the amounts of each of the {@code rows} by year
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("unit", unit)
                .with("decimals", decimals)
                .with("rows", rows)
                .build();
    }

    /** {@return the table as aligned lines without a line break at the end, see the example above} */
    @Override
    public String toString() {
        return asText().toString();
    }

    /** {@return the table as it is printed, cell by cell: the unit, the years and the total, and below them the rows} */
    public TextTable asText() {
        List<Integer> years = years();
        TextTable table = TextTable.of(
                line(capitalised(unit), years.stream().map(String::valueOf).toList(), TOTAL));
        for (Map.Entry<String, MoneySeries> row : rows.entrySet()) {
            MoneySeries series = row.getValue();
            table = table.row(line(
                    row.getKey(),
                    years.stream().map(year -> cell(series.get(year))).toList(),
                    cell(Optional.of(series.total()))));
        }
        return table;
    }

    private static List<String> line(String label, List<String> cells, String total) {
        return ImmutableList.<String>builder()
                .add(label)
                .addAll(cells)
                .add(total)
                .build();
    }

    /** The unit as the head of a table prints it. */
    static String capitalised(MoneyUnit unit) {
        return Character.toUpperCase(unit.danish().charAt(0)) + unit.danish().substring(1);
    }

    private String cell(Optional<Money> amount) {
        return amount.map(a -> DanishText.format(a, unit, decimals)).orElse("-");
    }
}
