package dk.refusion.examples.cli.accounts;

import dk.refusion.account.AccountAnalysis;
import dk.refusion.account.AccountFigures;
import dk.refusion.account.AmountKind;
import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.money.MoneySeries;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Accounts as JSON, see the README for the shape. */
final class AccountsJson {
    private AccountsJson() {}

    static String of(AccountsStudy study) {
        ObjectNode document = Json.document(Shape.ACCOUNTS)
                .put("municipality", study.municipality().danish());
        document.set("notes", Json.texts(study.file().notes()));
        document.set(
                "accounts",
                Json.objects(study.file().figures().stream()
                        .map(AccountsJson::account)
                        .toList()));
        ObjectNode refunded = Json.object();
        study.refunded().forEach(one -> {
            ObjectNode node = Json.object();
            put(node, "gross", one.gross());
            put(node, "refund", one.refund());
            put(node, "net", one.net());
            refunded.set(word(one.kind()), node);
        });
        if (!refunded.isEmpty()) {
            document.set("refunded", refunded);
        }
        study.analysis().ifPresent(analysis -> document.set("analysis", analysis(analysis)));
        return Json.write(document);
    }

    private static ObjectNode account(AccountFigures figures) {
        ObjectNode node = Json.object()
                .put("number", figures.account().code().toString())
                .put("name", figures.account().name());
        figures.amounts().forEach((kind, series) -> put(node, word(kind), series));
        put(node, "appropriation", figures.appropriation());
        put(node, "forecastDeviation", figures.deviation(AmountKind.FORECAST));
        put(node, "accountsDeviation", figures.deviation(AmountKind.ACCOUNTS));
        return node;
    }

    private static ObjectNode analysis(AccountsStudy.Analysis one) {
        AccountAnalysis analysis = one.result();
        ObjectNode node = Json.object()
                .put("askedOn", analysis.askedOn())
                .put("savedOn", analysis.savedOn())
                .put("change", one.change().name())
                .put("reason", analysis.reason());
        put(node, "asked", analysis.asked());
        put(node, "saved", analysis.saved());
        put(node, "netEffect", analysis.netEffect());
        analysis.coverage().ifPresent(ratio -> node.put("coverage", Json.ratio(ratio)));
        node.set(
                "incompleteYears",
                Json.texts(
                        analysis.incompleteYears().stream().map(String::valueOf).toList()));
        return node;
    }

    private static void put(ObjectNode node, String field, MoneySeries series) {
        if (!series.isEmpty()) {
            node.set(field, Json.series(series));
        }
    }

    private static String word(AmountKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
