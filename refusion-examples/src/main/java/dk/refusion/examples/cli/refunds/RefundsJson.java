package dk.refusion.examples.cli.refunds;

import dk.refusion.examples.files.json.ExplanationJson;
import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.examples.report.refunds.Refunds;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.ComparisonWith2015;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import dk.refusion.refund.WeekCounts;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The settlement as JSON, see the README for the shape. */
final class RefundsJson {
    private RefundsJson() {}

    static String of(Refunds refunds) {
        ObjectNode document = Json.document(Shape.REFUNDS);
        document.set("notes", Json.texts(refunds.file().notes()));
        Json.law(document, refunds.settlement().legislation());
        refunds.terms().knownAt().ifPresent(day -> document.put("knownAt", day.toString()));
        document.put("persons", refunds.settlement().persons().size());
        document.put("payments", refunds.file().payments());
        document.put("from", refunds.firstDay().toString());
        document.put("to", refunds.lastDay().toString());
        document.set("total", Json.amounts(refunds.settlement().total()));
        refunds.statement().ifPresent(one -> document.set("statement", statement(one)));
        refunds.explanation().ifPresent(one -> document.set("explanation", ExplanationJson.of(one)));
        refunds.comparison().ifPresent(one -> document.set("comparison", comparison(one)));
        document.set(
                "leftOut",
                Json.objects(
                        refunds.file().leftOut().stream().map(Json::problem).toList()));
        return Json.write(document);
    }

    private static ObjectNode statement(Statement statement) {
        ObjectNode node = Json.object().put("month", statement.month().toString());
        node.set(
                "municipalities",
                Json.objects(statement.municipalities().stream()
                        .map(one -> municipality(one, statement.of(one)))
                        .toList()));
        return sums(node, statement);
    }

    private static ObjectNode municipality(Municipality municipality, Statement statement) {
        ObjectNode node = Json.object().put("code", municipality.code()).put("name", municipality.danish());
        node.set("lines", lines(statement.lines()));
        node.set("corrections", lines(statement.corrections()));
        WeekCounts weeks = statement.weeks().getOrDefault(municipality, WeekCounts.NONE);
        node.set("weeks", Json.object().put("benefit", weeks.benefit()).put("selfSupport", weeks.selfSupport()));
        return sums(node, statement);
    }

    private static ObjectNode sums(ObjectNode node, Statement statement) {
        node.set("total", Json.amounts(statement.total()));
        node.set("corrected", Json.amounts(statement.corrected()));
        return node.put("financingAmount", Json.kroner(statement.financingAmount()));
    }

    private static ArrayNode lines(List<StatementLine> lines) {
        return Json.objects(lines.stream().map(RefundsJson::line).toList());
    }

    private static ObjectNode line(StatementLine line) {
        ObjectNode node = Json.object()
                .put("benefit", line.benefit().name())
                .put("month", line.month().toString())
                .put("financing", line.financing().name());
        line.rate().ifPresent(rate -> node.put("refundPercent", Json.percent(rate)));
        node.put("onLadder", line.isOnLadder()).put("weeks", line.weeks());
        return node.setAll(Json.amounts(line.amounts()));
    }

    private static ObjectNode comparison(ComparisonWith2015 comparison) {
        ObjectNode node = Json.object().put("with", "2015");
        node.set("before", Json.amounts(comparison.before()));
        node.set("now", Json.amounts(comparison.now()));
        node.set("withoutComparison", Json.amounts(comparison.withoutComparison()));
        ObjectNode change = Json.object();
        comparison.change().forEach((benefit, amounts) -> change.set(benefit.name(), Json.amounts(amounts)));
        node.set("change", change);
        return node;
    }
}
