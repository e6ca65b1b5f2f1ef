package dk.refusion.examples.cli.compensation;

import dk.refusion.compensation.Compensation;
import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Studies as JSON, see the README for the shape. */
final class SharedJson {
    private SharedJson() {}

    static String of(List<SharedStudy> studies) {
        ObjectNode document = Json.document(Shape.COMPENSATION);
        document.set(
                "notes",
                Json.texts(studies.stream()
                        .flatMap(study -> study.spending().notes().stream())
                        .distinct()
                        .toList()));
        document.set("shared", Json.objects(studies.stream().map(SharedJson::of).toList()));
        return Json.write(document);
    }

    private static ObjectNode of(SharedStudy study) {
        Compensation compensation = study.compensation();
        ObjectNode node = Json.object()
                .put("title", compensation.title())
                .put("key", study.spending().key().danish())
                .put("step", Json.kroner(study.sharing().step()))
                .put("mean", Json.ratio(study.mean()));
        study.spending().printedMean().ifPresent(mean -> node.put("printedMean", Json.kroner(mean)));
        node.put("expenditure", Json.kroner(compensation.expenditure().total()))
                .put("stateContribution", Json.kroner(compensation.stateContribution()))
                .put("isZeroSum", compensation.isZeroSum());
        node.set(
                "municipalities",
                Json.objects(compensation.gaps().amounts().entrySet().stream()
                        .map(gap -> municipality(study, gap))
                        .toList()));
        if (study.sharing().withinLandsdele()) {
            node.set(
                    "landsdele",
                    Json.objects(study.landsdele().stream()
                            .map(part -> Json.object()
                                    .put("landsdel", part.landsdel().danish())
                                    .put("mean", Json.ratio(part.mean()))
                                    .put("contribution", Json.kroner(part.contribution())))
                            .toList()));
        }
        return node;
    }

    private static ObjectNode municipality(SharedStudy study, Map.Entry<Municipality, Money> gap) {
        Municipality municipality = gap.getKey();
        Compensation compensation = study.compensation();
        return Json.object()
                .put("code", municipality.code())
                .put("municipality", municipality.danish())
                .put(
                        "share",
                        Json.ratio(study.spending().key().share(municipality).asRatio()))
                .put(
                        "expenditure",
                        Json.kroner(compensation.expenditure().get(municipality).orElseThrow()))
                .put(
                        "grant",
                        Json.kroner(compensation.grants().get(municipality).orElseThrow()))
                .put("gap", Json.kroner(gap.getValue()));
    }
}
