package dk.refusion.examples.files.payments;

import dk.refusion.examples.files.BadInput;
import dk.refusion.examples.files.Problems;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.history.Payment;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Payments as JSON, and back without loss. */
public final class PaymentsJson {
    private PaymentsJson() {}

    /**
     * Writes payments.
     *
     * @param payments the payments
     * @return the document
     */
    public static String write(List<Payment> payments) {
        ObjectNode document = Json.document(Shape.PAYMENTS);
        document.set(
                "payments",
                Json.objects(payments.stream().map(PaymentsJson::payment).toList()));
        return Json.write(document);
    }

    private static ObjectNode payment(Payment payment) {
        ObjectNode node = Json.object()
                .put("person", payment.person())
                .put("municipality", payment.municipality().code())
                .put("benefit", payment.benefit().name())
                .put("from", payment.from().toString())
                .put("to", payment.to().toString())
                .put("amount", Json.kroner(payment.amount()));
        payment.registered().ifPresent(day -> node.put("registered", day.toString()));
        payment.awarded().ifPresent(day -> node.put("awarded", day.toString()));
        payment.activity()
                .ifPresent(activity -> node.put("activity", activity.name().toLowerCase(Locale.ROOT)));
        return node;
    }

    /**
     * Reads payments, without asking whether the law has rules for them.
     *
     * @param json the document
     * @return the payments, unmodifiable
     * @throws BadInput with all problems, each with its path, if the text is no such document or a value is not one
     */
    public static List<Payment> read(String json) {
        Problems problems = new Problems("JSON");
        List<PaymentLine> lines = PaymentsDocument.read(new TextFile("JSON", json), (line, own) -> true, problems);
        problems.throwIfAny();
        return lines.stream().map(PaymentLine::payment).toList();
    }
}
