package dk.refusion.examples.cli.indicator;

import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.indicator.Contribution;
import dk.refusion.indicator.IndicatorYear;
import dk.refusion.language.Sentence;
import dk.refusion.money.Money;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A study as JSON, see the README for the shape. */
final class IndicatorJson {
    private IndicatorJson() {}

    static String of(IndicatorStudy study) {
        ObjectNode document = Json.document(Shape.INDICATOR)
                .put("area", study.own().area())
                .put("peers", study.peers().area())
                .put("reading", study.result().reading().name());
        document.set("notes", Json.texts(study.notes()));
        document.set(
                "rates",
                Json.objects(study.rates().byBenefit().entrySet().stream()
                        .filter(rate -> study.own().benefits().contains(rate.getKey()))
                        .map(rate -> Json.object()
                                .put("benefit", rate.getKey().danish())
                                .put(
                                        "perFullTimePerson",
                                        Json.kroner(rate.getValue().effective().perFullTimePerson()))
                                .put("basis", rate.getValue().basis().toString()))
                        .toList()));
        study.target().ifPresent(target -> document.put("target", Json.kroner(target)));
        if (study.isPublishedExample()) {
            document.put("targetNote", IndicatorStudy.NOT_RECOMPUTED.toString());
        }
        document.set(
                "years",
                Json.objects(study.result().years().stream()
                        .map(year -> year(year, study.target()))
                        .toList()));
        document.set(
                "skipped",
                Json.objects(study.skipped().stream().map(Json::problem).toList()));
        return Json.write(document);
    }

    private static ObjectNode year(IndicatorYear year, Optional<Money> target) {
        ObjectNode node = Json.object().put("year", year.year());
        node.set(
                "contributions",
                Json.objects(year.contributions().stream()
                        .map(IndicatorJson::contribution)
                        .toList()));
        node.set(
                "missing",
                Json.texts(year.missing().stream().map(Sentence::toString).toList()));
        year.deviation().ifPresent(persons -> node.put("deviation", Json.ratio(persons.number())));
        year.value().ifPresent(value -> node.put("value", Json.kroner(value)));
        target.flatMap(year::rateThatGives).ifPresent(rate -> node.put("rateThatGivesTarget", Json.kroner(rate)));
        return node;
    }

    private static ObjectNode contribution(Contribution one) {
        ObjectNode node = Json.object()
                .put("benefit", one.benefit().danish())
                .put("actual", Json.ratio(one.actual().number()))
                .put("expected", Json.ratio(one.expected().number()))
                .put("deviation", Json.ratio(one.deviation().number()));
        one.value().ifPresent(value -> node.put("value", Json.kroner(value)));
        return node;
    }
}
