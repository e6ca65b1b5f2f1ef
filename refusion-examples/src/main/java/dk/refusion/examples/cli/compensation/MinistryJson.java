package dk.refusion.examples.cli.compensation;

import dk.refusion.compensation.MinistryRow;
import dk.refusion.compensation.MinistryTable;
import dk.refusion.compensation.SumCheck;
import dk.refusion.examples.files.compensation.MinistryFile;
import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import tools.jackson.databind.node.ObjectNode;

/** A ministry's table and its checks as JSON, see the README for the shape. */
final class MinistryJson {
    private MinistryJson() {}

    static String of(MinistryFile file) {
        MinistryTable table = file.table();
        ObjectNode document = Json.document(Shape.MINISTRY_TABLE).put("title", table.title());
        document.set("notes", Json.texts(file.notes()));
        document.set(
                "rows",
                Json.objects(table.rows().stream().map(MinistryJson::row).toList()));
        document.set(
                "checks",
                Json.objects(table.findings().stream()
                        .map(finding -> outcome(
                                Json.object().put("area", finding.area()).put("check", finding.check()),
                                finding.outcome()))
                        .toList()));
        document.set("zeroSum", outcome(Json.object(), table.zeroSum()));
        return Json.write(document);
    }

    private static ObjectNode row(MinistryRow row) {
        ObjectNode node = Json.object();
        if (!row.code().isEmpty()) {
            node.put("code", row.code());
        }
        return node.put("area", row.area())
                .put("refund", Json.kroner(row.refund().amount()))
                .put("grants", Json.kroner(row.grants().amount()))
                .put("total", Json.kroner(row.total().amount()));
    }

    private static ObjectNode outcome(ObjectNode node, SumCheck check) {
        return check instanceof SumCheck.Compared compared
                ? node.put("outcome", compared.agreement().name()).put("deviation", Json.kroner(compared.deviation()))
                : node.put("outcome", "UNTOLD")
                        .put("reason", ((SumCheck.Untold) check).reason().toString());
    }
}
