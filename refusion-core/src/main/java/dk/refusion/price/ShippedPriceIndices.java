package dk.refusion.price;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dk.refusion.money.Percentage;
import dk.refusion.shipped.ShippedTable;
import java.util.List;
import java.util.Optional;

/** The price indices whose figures ship with the library, read once. */
final class ShippedPriceIndices {
    static final List<PriceIndex> ALL = ImmutableList.<PriceIndex>builder()
            .add(satsregulering())
            .addAll(kl())
            .addAll(state())
            .build();

    private ShippedPriceIndices() {}

    private static PriceIndex satsregulering() {
        return PriceIndex.of(
                "Satsreguleringsprocent",
                PriceIndexKind.SATSREGULERING,
                ShippedTable.read(
                                PriceIndex.class,
                                "satsregulering.csv",
                                "finansaar",
                                "satsreguleringsprocent",
                                "tilpasningsprocent",
                                "satstilpasningsprocent",
                                "puljebeloeb_mio_kr",
                                "status",
                                "note",
                                "source")
                        .stream()
                        .map(row -> PriceChange.of(
                                row.get("finansaar", Integer::valueOf),
                                row.get("satsreguleringsprocent", Percentage::of),
                                row.get("status", PriceStatus::named),
                                row.text("source")))
                        .toList());
    }

    private static List<PriceIndex> kl() {
        ImmutableListMultimap.Builder<String, PriceChange> changes = ImmutableListMultimap.builder();
        ShippedTable.read(
                        PriceIndex.class,
                        "kl_pl_estimates.csv",
                        "from_year",
                        "to_year",
                        "item",
                        "pct",
                        "status",
                        "note",
                        "source")
                .forEach(row -> changes.put(
                        row.text("item"),
                        PriceChange.between(
                                row.get("from_year", Integer::valueOf),
                                row.get("to_year", Integer::valueOf),
                                row.get("pct", Percentage::of),
                                row.get("status", PriceStatus::named),
                                row.text("source"))));
        return indices(PriceIndexKind.KL, changes.build());
    }

    private static List<PriceIndex> state() {
        ImmutableListMultimap.Builder<String, PriceChange> changes = ImmutableListMultimap.builder();
        ShippedTable.read(
                        PriceIndex.class,
                        "state_price_wage_indices.csv",
                        "bill_year",
                        "index",
                        "level_correction_pct",
                        "forecast_pct",
                        "total_pct",
                        "status",
                        "source")
                .forEach(row -> changes.put(row.text("index"), state(row)));
        return indices(PriceIndexKind.STATE, changes.build());
    }

    private static PriceChange state(ShippedTable.Row row) {
        int year = row.get("bill_year", Integer::valueOf);
        Percentage forecast = row.get("forecast_pct", Percentage::of);
        Optional<Percentage> correction = row.find("level_correction_pct", Percentage::of);
        PriceStatus status = row.get("status", PriceStatus::named);
        String source = row.text("source");
        PriceChange change = correction
                .map(level -> PriceChange.ofParts(year, level, forecast, status, source))
                .orElseGet(() -> PriceChange.of(year, forecast, status, source));
        Percentage printed = row.get("total_pct", Percentage::of);
        if (!change.change().equals(printed)) {
            throw new IllegalStateException(row + ": the parts add up to " + change.change() + ", was " + printed);
        }
        return change;
    }

    private static List<PriceIndex> indices(PriceIndexKind kind, ImmutableListMultimap<String, PriceChange> changes) {
        return changes.asMap().entrySet().stream()
                .map(e -> PriceIndex.of(e.getKey(), kind, e.getValue()))
                .toList();
    }
}
