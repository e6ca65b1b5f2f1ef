package dk.refusion.examples.cli.nation;

import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.nation.NationLine;
import dk.refusion.nation.NationSettlement;
import dk.refusion.reading.ReportedPopulation;
import tools.jackson.databind.node.ObjectNode;

/** A settled population as JSON. */
final class NationJson {
    private NationJson() {}

    static String of(NationSettlement settlement, PaidPopulation population) {
        ObjectNode document = Json.document(Shape.NATION);
        Json.law(document, settlement.legislation());
        document.put("persons", settlement.history().persons());
        // a number of JSON would lose the last digits of a large seed
        population.seed().ifPresent(seed -> document.put("seed", Long.toString(seed)));
        population.file().ifPresent(file -> document.put("file", file.name()).put("payments", file.payments()));
        population.reported().ifPresent(reported -> document.set("reported", reported(reported)));
        document.set(
                "lines",
                Json.objects(settlement.lines().stream().map(NationJson::line).toList()));
        document.set("total", Json.amounts(settlement.total()));
        return Json.write(document);
    }

    private static ObjectNode reported(ReportedPopulation reported) {
        ObjectNode leftOut = Json.object();
        reported.leftOut().forEach(leftOut::put);
        ObjectNode node = Json.object()
                .put("refund", Json.kroner(reported.refund()))
                .put("coFinancing", Json.kroner(reported.coFinancing()));
        node.set("linesLeftOut", leftOut);
        return node;
    }

    private static ObjectNode line(NationLine line) {
        ObjectNode node = Json.object()
                .put("benefit", line.benefit().name())
                .put("financing", line.financing().name());
        line.rate()
                .ifPresent(rate -> node.put("refundPercent", Json.percent(rate)).put("onLadder", line.isOnLadder()));
        return node.put("weeks", line.weeks()).setAll(Json.amounts(line.amounts()));
    }
}
