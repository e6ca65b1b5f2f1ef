package dk.refusion.examples.files.payments;

import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.file.BadInput;
import dk.refusion.history.Payment;
import dk.refusion.reading.PaymentsReading;
import java.util.List;
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
        document.set("payments", Json.tree(payments));
        return Json.write(document);
    }

    /**
     * Reads payments, without asking whether the law has rules for them.
     *
     * @param json the document
     * @return the payments, unmodifiable
     * @throws BadInput with all problems, each with its path, if the text is no such document or a value is not one
     */
    public static List<Payment> read(String json) {
        return PaymentsFiles.read(new TextFile("JSON", json), PaymentsReading.UNCHECKED)
                .payments();
    }
}
