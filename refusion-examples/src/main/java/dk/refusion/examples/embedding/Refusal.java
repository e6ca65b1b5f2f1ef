package dk.refusion.examples.embedding;

import dk.refusion.examples.files.json.Json;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** A request that is not answered, and the problem document (RFC 9457) that says why. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final String TYPES = "https://refusion.dk/problem/";

    /** Why, with its status and what it is called in Danish. */
    enum Reason {
        UNUSABLE(400, "Udbetalingerne kan ikke opgøres"),
        NOT_FOUND(404, "Her er ingenting"),
        OTHER_METHOD(405, "Kun POST besvares"),
        TOO_SLOW(408, "Forespørgslen kom for langsomt"),
        TOO_LARGE(413, "Forespørgslen er for stor"),
        FAILED(500, "Serveren kunne ikke svare"),
        TOO_MANY(503, "For mange forespørgsler på én gang");

        private final int status;
        private final String title;

        Reason(int status, String title) {
            this.status = status;
            this.title = title;
        }
    }

    private final Reason reason;
    private final String detail;

    /**
     * A refusal.
     *
     * @param detail what is wrong and what would be right, in Danish; told to nobody but who sent the request
     */
    Refusal(Reason reason, String detail) {
        super(reason.title);
        this.reason = reason;
        this.detail = detail;
    }

    int status() {
        return reason.status;
    }

    ObjectNode document() {
        String type = TYPES + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Json.object()
                .put("type", type)
                .put("title", reason.title)
                .put("status", reason.status)
                .put("detail", detail);
    }
}
