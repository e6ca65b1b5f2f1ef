package dk.refusion.examples.cli.accounts;

import dk.refusion.account.Account;
import dk.refusion.account.Grouping;
import dk.refusion.account.Validity;
import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import tools.jackson.databind.node.ObjectNode;

/** A function of the chart as JSON, see the README for the shape. */
final class FunctionJson {
    private FunctionJson() {}

    static String of(FunctionStudy study) {
        ObjectNode document =
                Json.document(Shape.FUNCTION).put("number", study.code().toString());
        document.set(
                "names",
                Json.objects(
                        study.functions().stream().map(FunctionJson::function).toList()));
        document.set(
                "groupings",
                Json.objects(
                        study.groupings().stream().map(FunctionJson::grouping).toList()));
        return Json.write(document);
    }

    private static ObjectNode function(Account function) {
        ObjectNode node = Json.object().put("name", function.name());
        put(node, function.validity());
        function.source().ifPresent(source -> node.put("source", source));
        return node;
    }

    private static ObjectNode grouping(Grouping one) {
        ObjectNode node = Json.object()
                .put("number", one.account().toString())
                .put("text", one.text())
                .put("kind", one.kind().name());
        one.percentage()
                .ifPresent(rate -> node.put("percent", Json.ratio(rate.asRatio().times(100))));
        one.weeks().ifPresent(weeks -> node.put("weeks", weeks));
        put(node, one.activity());
        one.lastYear().ifPresent(year -> node.put("lastYear", year));
        return node.put("source", one.source());
    }

    private static void put(ObjectNode node, Validity validity) {
        validity.first().ifPresent(first -> node.put("from", first.toString()));
        validity.last().ifPresent(last -> node.put("to", last.toString()));
    }
}
