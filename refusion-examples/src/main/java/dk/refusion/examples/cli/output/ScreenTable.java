package dk.refusion.examples.cli.output;

import dk.refusion.language.Language;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.money.TextTable;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import dk.refusion.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A typed table with how it is shown to people: in which unit its amounts are, with how many decimals its numbers, and what its
 * last row sums up. What is rounded here is rounded for the eye only.
 */
public final class ScreenTable {
    private static final String ABSENT = "-";

    private final Table table;
    private final Function<Money, String> amount;
    private final Function<Ratio, String> number;
    private final Function<Percentage, String> percent;
    private final List<Column<?>> sums;
    private final boolean isWhole;

    private ScreenTable(
            Table table,
            Function<Money, String> amount,
            Function<Ratio, String> number,
            Function<Percentage, String> percent,
            List<Column<?>> sums,
            boolean isWhole) {
        this.table = table;
        this.amount = amount;
        this.number = number;
        this.percent = percent;
        this.sums = sums;
        this.isWhole = isWhole;
    }

    /**
     * A table as its columns show it.
     *
     * @param table the table
     * @return it
     */
    public static ScreenTable of(Table table) {
        return new ScreenTable(
                table,
                money -> DanishText.format(money.kroner()),
                Ratio::toString,
                Percentage::toString,
                List.of(),
                true);
    }

    /**
     * With amounts in a unit.
     *
     * @param unit the unit
     * @param decimals how many decimals, rounded half up
     * @return a copy
     */
    public ScreenTable in(MoneyUnit unit, int decimals) {
        return new ScreenTable(
                table, money -> DanishText.format(money, unit, decimals), number, percent, sums, isWhole);
    }

    /**
     * With so many decimals of its numbers and percentages.
     *
     * @param decimals how many, rounded half up
     * @return a copy
     */
    public ScreenTable rounded(int decimals) {
        return new ScreenTable(
                table,
                amount,
                ratio -> DanishText.format(ratio.rounded(decimals, Rounding.HALF_UP)),
                share -> DanishText.format(share.rounded(decimals, Rounding.HALF_UP)) + " %",
                sums,
                isWhole);
    }

    /**
     * With a last row that sums all rows up, also those that are not shown.
     *
     * @param columns the columns that are summed
     * @return a copy
     */
    public ScreenTable total(Column<?>... columns) {
        return new ScreenTable(table, amount, number, percent, List.of(columns), true);
    }

    /**
     * With a last row that says that the sums are not known, since not all parts are.
     *
     * @param columns the columns that would be summed
     * @return a copy
     */
    public ScreenTable unknownTotal(Column<?>... columns) {
        return new ScreenTable(table, amount, number, percent, List.of(columns), false);
    }

    /** How many rows there are, without the last one. */
    int size() {
        return table.size();
    }

    TextTable head(Language language) {
        List<Column<?>> columns = table.columns();
        return TextTable.of(columns.stream()
                        .map(column -> language.of(column.name(), column.english()))
                        .toList())
                .left(IntStream.range(0, columns.size())
                        .filter(place -> !columns.get(place).isNumeric())
                        .toArray());
    }

    List<List<String>> rows(Language language, int most) {
        return table.head(most).rows().stream()
                .map(row -> table.columns().stream()
                        .map(column -> cell(row, column, language))
                        .toList())
                .toList();
    }

    /** The last row, if there is one. */
    List<List<String>> total(Language language) {
        if (sums.isEmpty() || table.size() == 0) {
            return List.of();
        }
        TableRow total = table.by().sum(sums.toArray(Column<?>[]::new)).rows().get(0);
        List<String> cells = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            cells.add(!sums.contains(column) ? "" : isWhole ? cell(total, column, language) : ABSENT);
        }
        cells.set(0, language.of("I alt", "Total"));
        return List.of(cells);
    }

    private <T extends Comparable<? super T>> String cell(TableRow row, Column<T> column, Language language) {
        return row.get(column).map(value -> text(column, value, language)).orElse(ABSENT);
    }

    private <T extends Comparable<? super T>> String text(Column<T> column, T value, Language language) {
        if (value instanceof Money money) {
            return amount.apply(money);
        }
        if (value instanceof Ratio ratio) {
            return number.apply(ratio);
        }
        return value instanceof Percentage percentage
                ? percent.apply(percentage)
                : language.of(column.text(value), column.english(value));
    }
}
