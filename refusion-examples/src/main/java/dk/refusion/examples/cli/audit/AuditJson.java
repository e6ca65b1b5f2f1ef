package dk.refusion.examples.cli.audit;

import dk.refusion.audit.Deviation;
import dk.refusion.audit.DeviationSum;
import dk.refusion.audit.ReportedRow;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.examples.files.json.ExplanationJson;
import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.examples.report.audit.Audit;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.LegalReference;
import dk.refusion.reading.ReportedFile;
import dk.refusion.time.Week;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An audit as JSON. */
final class AuditJson {
    private AuditJson() {}

    static String of(Audit audit) {
        SettlementAudit one = audit.audit();
        ObjectNode document = Json.document(Shape.AUDIT);
        Json.law(document, one.recomputed().legislation());
        document.put("settlement", audit.file().name());
        audit.payments().ifPresent(payments -> document.put("payments", payments.name()));
        document.put("from", audit.weeks().first().toString())
                .put("to", audit.weeks().last().toString())
                .put("rows", one.rows())
                .put("exact", one.exact())
                .put("rounded", one.rounded())
                .put("rounding", Json.kroner(one.rounding()))
                .put("effect", Json.kroner(one.effect()));
        document.set(
                "sums", Json.objects(one.sums().stream().map(AuditJson::sum).toList()));
        List<Audit.Why> explained = audit.explained();
        List<Deviation> deviations =
                audit.request().person().isPresent() ? explained.get(0).deviations() : one.deviations();
        document.set(
                "deviations",
                Json.objects(deviations.stream().map(AuditJson::deviation).toList()));
        if (!explained.isEmpty()) {
            document.set(
                    "explained",
                    Json.objects(explained.stream().map(AuditJson::why).toList()));
        }
        ObjectNode notCompared = Json.object();
        audit.notCompared()
                .forEach((municipality, lines) -> notCompared.put(String.valueOf(municipality.code()), lines));
        document.set("notCompared", notCompared);
        document.set(
                "cutWeeks",
                Json.objects(audit.cutWeeks().stream().map(AuditJson::cutWeek).toList()));
        document.set(
                "leftOut",
                Json.objects(
                        audit.file().leftOut().stream().map(AuditJson::leftOut).toList()));
        return Json.write(document);
    }

    private static ObjectNode sum(DeviationSum sum) {
        return Json.object()
                .put("kind", sum.kind().name())
                .put("municipality", sum.municipality().code())
                .put("count", sum.count())
                .put("tooMuch", Json.kroner(sum.tooMuch()))
                .put("tooLittle", Json.kroner(sum.tooLittle()));
    }

    private static ObjectNode deviation(Deviation one) {
        ObjectNode node = Json.object()
                .put("kind", one.kind().name())
                .put("person", one.person())
                .put("week", one.week().toString())
                .put("municipality", one.municipality().code())
                .put("benefit", one.benefit().name())
                .put("effect", Json.kroner(one.effect()))
                .put("reportedGross", Json.kroner(one.reportedGross()))
                .put("rightGross", Json.kroner(one.rightGross()));
        node.set("reportedPercents", percents(one.reportedRates()));
        node.set("rightPercents", percents(one.rightRates()));
        node.set(
                "references",
                Json.texts(one.lines().stream()
                        .flatMap(line -> line.references().stream())
                        .map(LegalReference::toString)
                        .distinct()
                        .toList()));
        return node.put("reason", one.reason());
    }

    private static ArrayNode percents(List<RefundRate> rates) {
        return Json.texts(rates.stream()
                .map(rate -> Json.ratio(rate.refund().asRatio().times(100)))
                .toList());
    }

    private static ObjectNode why(Audit.Why one) {
        ObjectNode node = Json.object()
                .put("person", one.person())
                .put("from", one.weeks().first().toString())
                .put("to", one.weeks().last().toString());
        node.set("rows", Json.objects(one.rows().stream().map(AuditJson::row).toList()));
        node.set(
                "notCompared",
                Json.texts(one.notCompared().stream().map(Week::toString).toList()));
        one.explanation().ifPresent(explanation -> node.set("explanation", ExplanationJson.of(explanation)));
        return node;
    }

    private static ObjectNode row(ReportedRow row) {
        ObjectNode node = Json.object()
                .put("week", row.week().toString())
                .put("municipality", row.municipality().code())
                .put("benefit", row.benefit().name())
                .put("gross", Json.kroner(row.gross()));
        row.rate()
                .ifPresent(rate -> node.put(
                        "refundPercent", Json.ratio(rate.refund().asRatio().times(100))));
        return node.put("refund", Json.kroner(row.refund())).put("coFinancing", Json.kroner(row.coFinancing()));
    }

    private static ObjectNode cutWeek(Audit.CutWeek one) {
        return Json.object()
                .put("week", one.week().toString())
                .put("rows", one.count())
                .put("gross", Json.kroner(one.gross()))
                .put("financingAmount", Json.kroner(one.financingAmount()));
    }

    private static ObjectNode leftOut(ReportedFile.LeftOut one) {
        return Json.object()
                .put("benefit", one.benefit())
                .put("why", one.why().toString())
                .put("rows", one.count())
                .put("gross", Json.kroner(one.gross()))
                .put("financingAmount", Json.kroner(one.financingAmount()));
    }
}
