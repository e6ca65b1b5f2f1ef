package dk.refusion.examples.audit;

import dk.refusion.examples.json.Json;
import dk.refusion.examples.json.Shape;
import dk.refusion.refund.Deviation;
import dk.refusion.refund.DeviationSum;
import dk.refusion.refund.SettlementAudit;
import java.util.List;
import java.util.Locale;
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
        List<Deviation> deviations = audit.person().map(one::deviations).orElseGet(one::deviations);
        document.set(
                "deviations",
                Json.objects(deviations.stream().map(AuditJson::deviation).toList()));
        document.set(
                "leftOut",
                Json.objects(
                        audit.file().leftOut().stream().map(AuditJson::leftOut).toList()));
        return Json.write(document);
    }

    private static ObjectNode sum(DeviationSum sum) {
        return Json.object()
                .put("kind", word(sum.kind()))
                .put("municipality", sum.municipality().code())
                .put("count", sum.count())
                .put("tooMuch", Json.kroner(sum.tooMuch()))
                .put("tooLittle", Json.kroner(sum.tooLittle()));
    }

    private static ObjectNode deviation(Deviation one) {
        return Json.object()
                .put("kind", word(one.kind()))
                .put("person", one.person())
                .put("week", one.week().toString())
                .put("municipality", one.municipality().code())
                .put("benefit", one.benefit().name())
                .put("effect", Json.kroner(one.effect()))
                .put("reason", one.reason());
    }

    private static ObjectNode leftOut(ReportedFile.LeftOut one) {
        return Json.object()
                .put("benefit", one.benefit())
                .put("why", one.why())
                .put("rows", one.count())
                .put("gross", Json.kroner(one.gross()))
                .put("financing", Json.kroner(one.financing()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
