package dk.refusion.examples.refunds;

import dk.refusion.examples.json.Json;
import dk.refusion.history.Payment;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Payments as JSON, and back without loss. */
public final class PaymentsJson {
    private static final String FORMAT = "refusion-payments";
    private static final int VERSION = 1;

    private PaymentsJson() {}

    /**
     * Writes payments.
     *
     * @param payments the payments
     * @return the document
     */
    public static String write(List<Payment> payments) {
        ObjectNode document = Json.document(FORMAT, VERSION);
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
     * Reads payments.
     *
     * @param json the document
     * @return the payments, unmodifiable
     * @throws IllegalArgumentException if the document is of another format or version, or a value is not one
     * @throws java.time.DateTimeException if a date is none
     * @throws tools.jackson.core.JacksonException if the text is no JSON, or a field is missing or of another kind
     */
    public static List<Payment> read(String json) {
        JsonNode document = JsonMapper.shared().readTree(json);
        String format = document.required("format").stringValue();
        int version = document.required("version").intValue();
        if (!format.equals(FORMAT) || version != VERSION) {
            throw new IllegalArgumentException("payments are in format " + FORMAT + " of version " + VERSION + ", was "
                    + format + " of version " + version);
        }
        List<Payment> payments = new ArrayList<>();
        for (JsonNode node : document.required("payments")) {
            payments.add(payment(node));
        }
        return List.copyOf(payments);
    }

    private static Payment payment(JsonNode node) {
        Payment plain = Payment.of(
                node.required("person").stringValue(),
                Municipality.of(node.required("municipality").intValue()),
                Benefit.valueOf(node.required("benefit").stringValue()),
                LocalDate.parse(node.required("from").stringValue()),
                LocalDate.parse(node.required("to").stringValue()),
                Money.of(node.required("amount").stringValue()));
        Payment known = text(node, "registered")
                .map(LocalDate::parse)
                .map(plain::withRegistered)
                .orElse(plain);
        Payment decided = text(node, "awarded")
                .map(LocalDate::parse)
                .map(known::withAwarded)
                .orElse(known);
        return text(node, "activity")
                .map(word -> Activity.valueOf(word.toUpperCase(Locale.ROOT)))
                .map(decided::withActivity)
                .orElse(decided);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.optional(field).map(JsonNode::stringValue);
    }
}
