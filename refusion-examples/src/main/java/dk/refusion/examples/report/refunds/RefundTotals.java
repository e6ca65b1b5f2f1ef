package dk.refusion.examples.report.refunds;

import dk.refusion.examples.report.page.Cell;
import dk.refusion.examples.report.page.DataTable;
import dk.refusion.examples.report.timeline.Kroner;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.RefundPart;
import dk.refusion.refund.Settlement;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a settlement comes to, three times over; each of them adds up to the same total.
 *
 * @param months by the month that is paid for
 * @param municipalities by who pays
 * @param tiers by the tier, or what else decides the percentage
 */
record RefundTotals(
        Map<YearMonth, RefundAmounts> months,
        Map<Municipality, RefundAmounts> municipalities,
        Map<String, RefundAmounts> tiers) {
    /** What {@link #texts} says, one name for each. */
    static final List<String> AMOUNTS = List.of("Brutto", "Refusion", "Medfinansiering", "Kommunens andel");

    static RefundTotals of(Settlement settlement) {
        RefundTotals totals = new RefundTotals(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        settlement.lines().forEach(totals::add);
        return totals;
    }

    private void add(RefundLine line) {
        for (RefundPart part : line.parts()) {
            months.merge(part.month(), part.amounts(), RefundAmounts::plus);
        }
        municipalities.merge(line.municipality(), line.amounts(), RefundAmounts::plus);
        tiers.merge(tier(line), line.amounts(), RefundAmounts::plus);
    }

    private static String tier(RefundLine line) {
        if (line.tier().isPresent()) {
            return "Trin " + line.tier().getAsInt();
        }
        return line.rate().isPresent()
                ? "Fast sats"
                : "Uden sats: " + line.financing().danish();
    }

    List<DataTable> tables() {
        return List.of(
                table("Måned", months, YearMonth::toString),
                table("Kommune", municipalities, Municipality::danish),
                table("Trin", tiers, Function.identity()));
    }

    private static <K> DataTable table(String name, Map<K, RefundAmounts> sums, Function<K, String> text) {
        DataTable table = new DataTable(
                "Efter " + name.toLowerCase(Locale.ROOT) + ", kr.",
                Stream.concat(Stream.of(name), AMOUNTS.stream()).toList());
        sums.forEach((key, amounts) -> table.row(row(text.apply(key), amounts)));
        return table.sum(row("I alt", sums.values().stream().reduce(RefundAmounts.ZERO, RefundAmounts::plus)));
    }

    private static List<String> row(String name, RefundAmounts amounts) {
        return Stream.concat(Stream.of(name), texts(amounts).stream()).toList();
    }

    static List<Cell> cells(RefundAmounts amounts) {
        return texts(amounts).stream().map(Cell::of).toList();
    }

    static List<String> texts(RefundAmounts amounts) {
        return List.of(
                Kroner.of(amounts.gross()),
                Kroner.of(amounts.refund()),
                Kroner.of(amounts.coFinancing()),
                Kroner.of(amounts.ownShare()));
    }
}
