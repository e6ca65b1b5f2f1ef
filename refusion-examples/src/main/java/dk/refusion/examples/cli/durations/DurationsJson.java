package dk.refusion.examples.cli.durations;

import dk.refusion.duration.BreakEven;
import dk.refusion.duration.EffortPlan;
import dk.refusion.duration.Expense;
import dk.refusion.duration.ExpenseLine;
import dk.refusion.duration.Expenses;
import dk.refusion.duration.Saving;
import dk.refusion.duration.TornadoBar;
import dk.refusion.examples.files.duration.Assumption;
import dk.refusion.examples.files.duration.Assumptions;
import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.examples.report.duration.Effort;
import dk.refusion.language.Sentence;
import dk.refusion.money.Percentage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Efforts as JSON. */
final class DurationsJson {
    private DurationsJson() {}

    static String of(Effort effort) {
        Saving saving = effort.plan().saving();
        ObjectNode document = Json.document(Shape.DURATIONS);
        Json.law(document, saving.cohort().legislation());
        document.put("benefit", saving.cohort().benefit().name())
                .put("firstWeek", saving.cohort().entry().first().toString())
                .put("lastWeek", saving.cohort().entry().last().toString())
                .put("horizon", saving.cohort().horizon())
                .put("newYear", saving.cohort().newYear().name())
                .put("effect", effort.assumptions().effect().name());
        document.set(
                "notes",
                Json.texts(effort.notes().stream().map(Sentence::toString).toList()));
        document.set("assumptions", assumptions(effort.assumptions()));
        document.set("withoutEffort", lines(saving.cohort().expenses()));
        document.set("saved", lines(saving.saved()));
        document.set("total", expense(saving.total()));
        saving.averageRefund().ifPresent(refund -> document.put("averageRefund", percent(refund)));
        saving.marginalRefund().ifPresent(refund -> document.put("marginalRefund", percent(refund)));
        saving.municipalPart().ifPresent(part -> document.put("municipalPart", percent(part)));
        document.put("stillRunning", Json.ratio(saving.stillRunning()))
                .put("stillRunningWithEffort", Json.ratio(saving.stillRunningWithEffort()));
        document.set("investment", Json.series(effort.plan().investment()));
        document.set("municipality", Json.series(saving.municipality()));
        document.set("state", Json.series(saving.state()));
        document.set("proceeds", Json.series(effort.plan().municipality().proceeds()));
        effort.plan()
                .municipality()
                .savingsPerKrone()
                .ifPresent(ratio -> document.put("savingsPerKrone", Json.ratio(ratio)));
        document.put("payback", effort.plan().municipality().payback().toString());
        document.set(
                "tornado",
                Json.objects(effort.tornado().stream().map(DurationsJson::bar).toList()));
        document.set("table", Json.objects(table(effort)));
        document.set("neededEffect", breakEven(effort.neededEffect()));
        document.set("highestPrice", breakEven(effort.highestPrice()));
        document.set("reservations", Json.texts(saving.reservations()));
        return Json.write(document);
    }

    private static ObjectNode assumptions(Assumptions assumptions) {
        ObjectNode node = Json.object();
        assumptions
                .ranges()
                .forEach((one, range) -> node.set(
                        field(one),
                        Json.object()
                                .put("low", Json.ratio(range.low()))
                                .put("base", Json.ratio(range.base()))
                                .put("high", Json.ratio(range.high()))));
        return node;
    }

    private static String field(Assumption one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static ArrayNode lines(Expenses expenses) {
        return Json.objects(expenses.lines().stream().map(DurationsJson::line).toList());
    }

    private static ObjectNode line(ExpenseLine line) {
        ObjectNode node = Json.object()
                .put("year", line.year())
                .put("benefit", line.benefit().name())
                .put("financing", line.financing().name());
        line.tier().ifPresent(tier -> node.put("tier", tier));
        line.rate().ifPresent(rate -> node.put("refundPercent", Json.percent(rate)));
        node.put("weeks", Json.ratio(line.weeks()));
        return node.setAll(expense(line.expense()));
    }

    private static ObjectNode expense(Expense expense) {
        return Json.object()
                .put("gross", Json.kroner(expense.gross()))
                .put("municipality", Json.kroner(expense.municipality()))
                .put("state", Json.kroner(expense.state()));
    }

    private static ObjectNode bar(TornadoBar bar) {
        ObjectNode node = Json.object()
                .put("input", bar.input())
                .put("low", Json.ratio(bar.low()))
                .put("high", Json.ratio(bar.high()));
        node.set("atLow", plan(bar.atLow()));
        node.set("atHigh", plan(bar.atHigh()));
        return node;
    }

    private static ObjectNode plan(EffortPlan plan) {
        return Json.object()
                .put("proceeds", Json.kroner(plan.proceeds()))
                .put("weeksSaved", Json.ratio(plan.saving().saved().weeks()))
                .put("payback", plan.municipality().payback().toString());
    }

    private static List<ObjectNode> table(Effort effort) {
        List<ObjectNode> cells = new ArrayList<>();
        effort.table()
                .forEach((effect, row) -> row.forEach((price, plan) -> cells.add(Json.object()
                        .put("effect", Json.ratio(effect))
                        .put(field(Assumption.PRICE), Json.ratio(price))
                        .put("proceeds", Json.kroner(plan.proceeds())))));
        return cells;
    }

    private static ObjectNode breakEven(BreakEven point) {
        if (point instanceof BreakEven.Between between) {
            return Json.object()
                    .put("kind", "BETWEEN")
                    .put("pays", Json.ratio(between.pays()))
                    .put("paysNot", Json.ratio(between.paysNot()));
        }
        return Json.object().put("kind", point instanceof BreakEven.Always ? "ALWAYS" : "NEVER");
    }

    private static String percent(Percentage percentage) {
        return Json.ratio(percentage.asRatio().times(100));
    }
}
