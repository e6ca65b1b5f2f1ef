package dk.refusion.refund;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.TextTable;
import dk.refusion.municipality.Municipality;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is settled in one calendar month (månedsopgørelse): the days of the month itself, and apart from them the
 * corrections of earlier months that became known in it, Order 14/2026 §§ 26(3) and 28(2).
 *
 * <p>Present lines and corrections are what was known at the end of the month. A correction is the change of an earlier month
 * between the end of this month and the end of the one before, after-payments, repayments and everything that a new count
 * moves with them. A payment that is registered in time is no correction of an earlier month, also where it decides what a
 * week over the month's end counts as. The financing amount is refund less co-financing of the ladder, less half of the
 * transport allowances, plus the special flex contribution, Order 14/2026 §§ 2(3) and 4(1); what other acts finance with
 * fixed percentages is in the lines but not in the financing amount.
 *
 * <pre>{@code
 * Statement january = settlement.statement(YearMonth.of(2026, 1));
 * january.of(BALLERUP).lines();       // Ballerup 2026-01 kontanthjælp 80 %: brutto 10.282,26 kr., refusion 8.225,80 kr., …
 * january.financingAmount();          // 9.212,90 kr.
 * january.corrections();              // none: nothing of earlier months became known
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Statement implements Written permits ImmutableStatement {
    Statement() {}

    /** {@return the month that is settled} */
    public abstract YearMonth month();

    /** {@return the lines of the month itself, by municipality, benefit and falling refund, unmodifiable} */
    public abstract List<StatementLine> lines();

    /** {@return the changes of earlier months, by municipality, month, benefit and falling refund, unmodifiable} */
    public abstract List<StatementLine> corrections();

    /**
     * The weeks of benefit and of self-support by municipality, unmodifiable.
     *
     * @return the counts
     */
    @Value.NaturalOrder
    public abstract SortedMap<Municipality, WeekCounts> weeks();

    /**
     * The special flex contributions by municipality, unmodifiable.
     *
     * @return what the state pays in addition
     */
    @Value.NaturalOrder
    public abstract SortedMap<Municipality, Money> flexContributions();

    /**
     * The municipalities' parts of transport allowances, unmodifiable.
     *
     * @return what the municipalities pay in addition
     */
    @Value.NaturalOrder
    public abstract SortedMap<Municipality, Money> transport();

    /** {@return the municipalities that the statement has something for, in order, unmodifiable} */
    public List<Municipality> municipalities() {
        TreeSet<Municipality> all = new TreeSet<>(weeks().keySet());
        all.addAll(flexContributions().keySet());
        all.addAll(transport().keySet());
        Stream.concat(lines().stream(), corrections().stream())
                .map(StatementLine::municipality)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * The part of one municipality.
     *
     * @param municipality the municipality
     * @return its statement; without lines if there is nothing for it
     */
    public Statement of(Municipality municipality) {
        return ImmutableStatement.builder()
                .month(month())
                .addAllLines(lines().stream()
                        .filter(line -> line.municipality() == municipality)
                        .toList())
                .addAllCorrections(corrections().stream()
                        .filter(line -> line.municipality() == municipality)
                        .toList())
                .putAllWeeks(only(weeks(), municipality))
                .putAllFlexContributions(only(flexContributions(), municipality))
                .putAllTransport(only(transport(), municipality))
                .build();
    }

    private static <V> SortedMap<Municipality, V> only(SortedMap<Municipality, V> all, Municipality municipality) {
        SortedMap<Municipality, V> one = new TreeMap<>(all);
        one.keySet().retainAll(List.of(municipality));
        return one;
    }

    /**
     * The amounts of the month itself.
     *
     * @return the sums of the lines
     */
    public RefundAmounts total() {
        return sum(lines());
    }

    /**
     * The changes of all earlier months.
     *
     * @return the sums of the corrections
     */
    public RefundAmounts corrected() {
        return sum(corrections());
    }

    private static RefundAmounts sum(List<StatementLine> lines) {
        return lines.stream().map(StatementLine::amounts).reduce(RefundAmounts.ZERO, RefundAmounts::plus);
    }

    /**
     * What the state pays the municipalities when positive, and they pay the state when negative (finansieringsbeløb).
     *
     * @return refund less co-financing by the ladder with corrections, less transport, plus flex contributions
     * @throws ArithmeticException if it is out of range
     */
    public Money financingAmount() {
        Money ladder = Stream.concat(lines().stream(), corrections().stream())
                .filter(StatementLine::isOnLadder)
                .map(line -> line.amounts().financingAmount())
                .reduce(Money.ZERO, Money::plus);
        return ladder.minus(Money.sum(transport().values()))
                .plus(Money.sum(flexContributions().values()));
    }

    /** {@return the statement as a Danish table, a line a row, corrections after the month itself} */
    public TextTable asTable() {
        List<List<String>> rows = new ArrayList<>();
        lines().forEach(line -> rows.add(cells(line, "")));
        corrections().forEach(line -> rows.add(cells(line, "regulering ")));
        transport()
                .forEach((municipality, amount) -> rows.add(List.of(
                        municipality.danish(),
                        month().toString(),
                        "befordring, a-kasse",
                        "",
                        "",
                        "",
                        "",
                        kroner(amount),
                        "")));
        flexContributions()
                .forEach((municipality, amount) -> rows.add(List.of(
                        municipality.danish(),
                        month().toString(),
                        "særligt fleksbidrag",
                        "",
                        "",
                        "",
                        kroner(amount),
                        "",
                        "")));
        return TextTable.of(
                        "Kommune",
                        "Måned",
                        "Ydelse",
                        "Sats",
                        "Uger",
                        "Brutto",
                        "Refusion",
                        "Medfinansiering",
                        "Kommunens andel")
                .rows(rows);
    }

    private static List<String> cells(StatementLine line, String kind) {
        RefundAmounts amounts = line.amounts();
        Function<RefundRate, String> rate = one -> one + (line.isOnLadder() ? "" : " (fast)");
        return List.of(
                line.municipality().danish(),
                kind + line.month(),
                line.benefit().danish(),
                line.rate().map(rate).orElse(""),
                String.valueOf(line.weeks()),
                kroner(amounts.gross()),
                kroner(amounts.refund()),
                kroner(amounts.coFinancing()),
                kroner(amounts.ownShare()));
    }

    private static String kroner(Money amount) {
        return DanishText.format(amount.kroner());
    }

    /**
     * The statement with its totals.
     *
     * @return the fields, called as the accessors; municipalities by their codes
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("month", month())
                .with("lines", lines())
                .with("corrections", corrections())
                .with("weeks", weeks())
                .with("flexContributions", flexContributions())
                .with("transport", transport())
                .with("total", total())
                .with("corrected", corrected())
                .with("financingAmount", financingAmount())
                .build();
    }

    /** {@return the statement as a table with its financing amount} */
    @Override
    public String toString() {
        return asTable() + "\nFinansieringsbeløb " + month() + ": " + financingAmount();
    }
}
