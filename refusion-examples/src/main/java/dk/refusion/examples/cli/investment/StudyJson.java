package dk.refusion.examples.cli.investment;

import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.examples.report.investment.Discounting;
import dk.refusion.examples.report.investment.Evaluation;
import dk.refusion.examples.report.investment.Study;
import dk.refusion.investment.Comparison;
import dk.refusion.investment.DiscountSchedule;
import dk.refusion.investment.InternalRate;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.investment.Payback;
import dk.refusion.investment.PublishedCase;
import dk.refusion.investment.PublishedRow;
import dk.refusion.investment.PublishedTotals;
import dk.refusion.language.Sentence;
import dk.refusion.money.Agreement;
import dk.refusion.money.Figure;
import dk.refusion.money.Percentage;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** A study as JSON, see the README for the shape. */
final class StudyJson {
    private StudyJson() {}

    static String of(Study study) {
        ObjectNode document = Json.document(Shape.INVESTMENT);
        document.set("titles", Json.texts(study.file().titles()));
        document.set("notes", Json.texts(study.file().notes()));
        study.file().date().ifPresent(date -> document.put("date", date.toString()));
        document.put("unit", study.unit().danish());
        document.set(
                "published",
                Json.objects(study.file().table().cases().stream()
                        .map(StudyJson::published)
                        .toList()));
        document.set("reconciliation", reconciliation(study));
        document.set("discounting", discounting(study.discounting()));
        document.set(
                "calculated",
                Json.objects(
                        study.evaluations().stream().map(StudyJson::calculated).toList()));
        document.set("together", together(study));
        return Json.write(document);
    }

    private static ObjectNode published(PublishedCase one) {
        ObjectNode node = Json.object().put("name", one.name());
        one.investment().ifPresent(row -> node.set("investment", row(row)));
        one.savings().ifPresent(row -> node.set("savings", row(row)));
        one.proceeds().ifPresent(row -> node.set("proceeds", row(row)));
        one.savingsPerKrone().ifPresent(ratio -> node.put("savingsPerKrone", ratio.toPlainString()));
        return node;
    }

    private static ObjectNode row(PublishedRow row) {
        ObjectNode years = Json.object();
        row.figures().forEach((year, figure) -> years.set(year.toString(), figure(figure)));
        ObjectNode node = Json.object();
        node.set("years", years);
        if (!row.unknown().isEmpty()) {
            node.set(
                    "unknown",
                    Json.texts(row.unknown().stream().map(String::valueOf).toList()));
        }
        row.total().ifPresent(total -> node.set("total", figure(total)));
        return node;
    }

    private static ObjectNode figure(Figure figure) {
        return Json.object()
                .put("kroner", Json.kroner(figure.amount()))
                .put("printed", figure.number().toPlainString());
    }

    private static ObjectNode reconciliation(Study study) {
        List<Comparison> all = study.reconciliation().comparisons();
        ObjectNode node = Json.object();
        for (Agreement agreement : Agreement.values()) {
            node.put(
                    agreement.name().toLowerCase(Locale.ROOT), // the name of a field
                    all.stream().filter(one -> one.agreement() == agreement).count());
        }
        node.set(
                "comparisons",
                Json.objects(all.stream().map(StudyJson::comparison).toList()));
        node.set(
                "missing",
                Json.texts(study.reconciliation().missing().stream()
                        .map(Sentence::toString)
                        .toList()));
        return node;
    }

    private static ObjectNode comparison(Comparison one) {
        ObjectNode node =
                Json.object().put("case", one.caseName()).put("rule", one.rule().name());
        one.year().ifPresent(year -> node.put("year", year));
        return node.put("published", one.published().toPlainString())
                .put("recomputed", Json.ratio(one.recomputed()))
                .put("difference", Json.ratio(one.difference()))
                .put("bound", Json.ratio(one.bound()))
                .put("agreement", one.agreement().name());
    }

    private static ObjectNode discounting(Discounting discounting) {
        DiscountSchedule schedule = discounting.schedule();
        ObjectNode rates = Json.object();
        schedule.rates().forEach((year, rate) -> rates.put(year.toString(), percent(rate)));
        ObjectNode node = Json.object();
        node.set("percentFromYear", rates);
        schedule.lastYear().ifPresent(year -> node.put("lastYear", year));
        return node.put("source", schedule.source()).put("timing", Discounting.TIMING.name());
    }

    private static ObjectNode calculated(Evaluation one) {
        InvestmentCase investment = one.investment();
        ObjectNode node = Json.object().put("name", investment.name());
        node.set("investment", Json.series(investment.investment()));
        node.set("savings", Json.series(investment.savings()));
        node.set("proceeds", Json.series(investment.proceeds()));
        node.set(
                "cumulatedProceeds", Json.series(investment.cumulatedProceeds()).get("years"));
        investment.savingsPerKrone().ifPresent(ratio -> node.put("savingsPerKrone", Json.ratio(ratio)));
        node.set("payback", payback(one.payback()));
        node.put("baseYear", one.baseYear());
        one.presentValue().ifPresent(value -> node.put("presentValue", Json.kroner(value)));
        node.set("internalRates", Json.texts(rates(one.internalRate())));
        return node;
    }

    private static ObjectNode payback(Payback payback) {
        if (payback instanceof Payback.Recovered recovered) {
            return Json.object()
                    .put("kind", "RECOVERED")
                    .put("year", recovered.year())
                    .put("years", Json.ratio(recovered.years()));
        }
        return payback instanceof Payback.Outstanding outstanding
                ? Json.object().put("kind", "OUTSTANDING").put("shortfall", Json.kroner(outstanding.shortfall()))
                : Json.object().put("kind", "IMMEDIATE");
    }

    private static List<String> rates(InternalRate rate) {
        if (rate instanceof InternalRate.Unique unique) {
            return List.of(percent(unique.rate()));
        }
        return rate instanceof InternalRate.NotUnique several
                ? several.rates().stream().map(StudyJson::percent).toList()
                : List.of();
    }

    private static ObjectNode together(Study study) {
        ObjectNode node = Json.object();
        study.publishedTotals().ifPresent(totals -> node.set("publishedTotals", publishedTotals(totals)));
        study.together().ifPresent(all -> node.set("calculated", calculated(all)));
        return node;
    }

    private static ObjectNode publishedTotals(PublishedTotals totals) {
        ObjectNode node = Json.object()
                .put("investment", Json.kroner(totals.investment()))
                .put("savings", Json.kroner(totals.savings()))
                .put("proceeds", Json.kroner(totals.proceeds()));
        totals.savingsPerKrone().ifPresent(ratio -> node.put("savingsPerKrone", Json.ratio(ratio)));
        node.set("leftOut", Json.texts(totals.incomplete()));
        return node;
    }

    private static String percent(Percentage rate) {
        return Json.ratio(rate.asRatio().times(100));
    }
}
