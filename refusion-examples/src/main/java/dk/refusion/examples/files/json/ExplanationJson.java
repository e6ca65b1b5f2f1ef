package dk.refusion.examples.files.json;

import dk.refusion.history.Counters;
import dk.refusion.history.Restart;
import dk.refusion.history.WeekPayment;
import dk.refusion.law.LegalReference;
import dk.refusion.refund.ExplainedWeek;
import dk.refusion.refund.Explanation;
import dk.refusion.refund.RefundLine;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An explanation as JSON, see the README for the shape. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /**
     * Writes an explanation.
     *
     * @param explanation the explanation
     * @return an object with {@code person}, {@code weeks} and {@code restarts}, and {@code opening} if there is any
     */
    public static ObjectNode of(Explanation explanation) {
        ObjectNode node = Json.object().put("person", explanation.person());
        explanation.opening().ifPresent(opening -> node.set("opening", counters(opening)));
        node.set(
                "weeks",
                Json.objects(
                        explanation.weeks().stream().map(ExplanationJson::week).toList()));
        node.set(
                "restarts",
                Json.objects(explanation.restarts().stream()
                        .map(ExplanationJson::restart)
                        .toList()));
        return node;
    }

    private static ObjectNode week(ExplainedWeek week) {
        ObjectNode node = Json.object()
                .put("week", week.week().toString())
                .put("class", week.weekClass().name())
                .put("startsOver", week.startsOver());
        week.seniority().ifPresent(number -> node.put("seniority", number));
        node.set(
                "references",
                Json.texts(
                        week.references().stream().map(LegalReference::toString).toList()));
        node.set("counters", counters(week.counters()));
        node.set(
                "payments",
                Json.objects(
                        week.payments().stream().map(ExplanationJson::payment).toList()));
        node.set(
                "lines",
                Json.objects(week.lines().stream().map(ExplanationJson::line).toList()));
        return node;
    }

    private static ObjectNode counters(Counters counters) {
        ObjectNode node = Json.object()
                .put("benefitWeeks", counters.seniority())
                .put("selfSupportWeeks", counters.selfSupportWeeks())
                .put("restartEarned", counters.restartEarned());
        counters.firstWeek().ifPresent(first -> node.put("firstWeek", first.toString()));
        return node;
    }

    private static ObjectNode payment(WeekPayment part) {
        ObjectNode node = Json.object()
                .put("benefit", part.payment().benefit().name())
                .put("municipality", part.payment().municipality().code())
                .put("from", part.payment().from().toString())
                .put("to", part.payment().to().toString());
        part.payment().registered().ifPresent(day -> node.put("registered", day.toString()));
        return node.put("amount", Json.kroner(part.payment().amount()))
                .put("inWeek", Json.kroner(part.amount()))
                .put("reference", part.rule().reference().toString());
    }

    private static ObjectNode line(RefundLine line) {
        ObjectNode node = Json.object()
                .put("municipality", line.municipality().code())
                .put("benefit", line.benefit().name())
                .put("financing", line.financing().name());
        line.tier().ifPresent(tier -> node.put("tier", tier));
        line.rate().ifPresent(rate -> node.put("refundPercent", Json.percent(rate)));
        node.put("reference", LegalReference.text(line.references()));
        return node.setAll(Json.amounts(line.amounts()));
    }

    private static ObjectNode restart(Restart restart) {
        ObjectNode node = Json.object().put("earnedIn", restart.earnedIn().toString());
        restart.startsOver().ifPresent(week -> node.put("startsOver", week.toString()));
        node.set("selfSupport", ranges(restart.selfSupport()));
        return node;
    }

    private static ArrayNode ranges(WeekSet weeks) {
        return Json.texts(weeks.ranges().stream().map(WeekRange::toString).toList());
    }
}
