package dk.refusion.examples.nation;

import dk.refusion.examples.json.Json;
import dk.refusion.examples.json.Shape;
import dk.refusion.nation.NationLine;
import dk.refusion.nation.NationSettlement;
import dk.refusion.refund.RefundAmounts;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** A settled population as JSON. */
final class NationJson {
    private NationJson() {}

    static String of(NationSettlement settlement, long seed) {
        ObjectNode document = Json.document(Shape.NATION);
        Json.law(document, settlement.legislation());
        // a number of JSON would lose the last digits of a large seed
        document.put("persons", settlement.history().persons()).put("seed", Long.toString(seed));
        document.set(
                "lines",
                Json.objects(settlement.lines().stream().map(NationJson::line).toList()));
        document.set("total", amounts(Json.object(), settlement.total()));
        return Json.write(document);
    }

    private static ObjectNode line(NationLine line) {
        ObjectNode node = Json.object()
                .put("benefit", line.benefit().name())
                .put("financing", line.financing().name().toLowerCase(Locale.ROOT));
        line.rate()
                .ifPresent(rate -> node.put(
                                "refundPercent",
                                Json.ratio(rate.refund().asRatio().times(100)))
                        .put("onLadder", line.isOnLadder()));
        return amounts(node.put("weeks", line.weeks()), line.amounts());
    }

    private static ObjectNode amounts(ObjectNode node, RefundAmounts amounts) {
        return node.put("gross", Json.kroner(amounts.gross()))
                .put("refund", Json.kroner(amounts.refund()))
                .put("coFinancing", Json.kroner(amounts.coFinancing()))
                .put("ownShare", Json.kroner(amounts.ownShare()));
    }
}
