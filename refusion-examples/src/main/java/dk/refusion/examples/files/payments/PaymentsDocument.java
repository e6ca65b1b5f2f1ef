package dk.refusion.examples.files.payments;

import dk.refusion.examples.files.BadInput;
import dk.refusion.examples.files.Cell;
import dk.refusion.examples.files.Problem;
import dk.refusion.examples.files.Problems;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.json.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Payments as a JSON document, see {@link PaymentsJson}; every problem is named by its path, such as {@code
 * payments[3].amount}.
 *
 * <p>A payment has no other fields than those of the shape, for a misspelt {@code registered} must not be settled as if it
 * were not there. Other fields of the document are left to whoever wrote it.
 */
final class PaymentsDocument {
    private static final String PAYMENTS = "payments";
    private static final List<String> FIELDS =
            List.of("person", "municipality", "benefit", "from", "to", "amount", "registered", "awarded", "activity");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS) // shown in a problem as it was written
            .build();

    private PaymentsDocument() {}

    /** Whether a text is meant as JSON; no table begins like that. */
    static boolean isOne(TextFile file) {
        String start = file.text().stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /**
     * The payments without a problem; what is wrong with the others is noted.
     *
     * @param spelling how a person is written who may be written in several ways
     * @param further what else a payment has to be, noting what is wrong
     * @throws BadInput if the text is no document of payments
     */
    static List<PaymentLine> read(
            TextFile file,
            UnaryOperator<String> spelling,
            BiPredicate<PaymentLine, Problems> further,
            Problems problems) {
        List<PaymentLine> good = new ArrayList<>();
        int index = 0;
        for (JsonNode payment : payments(file)) {
            Problems own = new Problems(file.name());
            Optional<PaymentLine> line =
                    line(PAYMENTS + "[" + index + "]", payment, spelling, own).filter(one -> further.test(one, own));
            if (own.found().isEmpty()) {
                line.ifPresent(good::add);
            }
            own.found().forEach(problems::add);
            index++;
        }
        return good;
    }

    private static Optional<PaymentLine> line(
            String path, JsonNode payment, UnaryOperator<String> spelling, Problems problems) {
        if (!payment.isObject()) {
            problems.add(
                    Cell.ofField(path, payment.toString()),
                    "skriv et objekt med felterne " + String.join(", ", FIELDS));
            return Optional.empty();
        }
        payment.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> problems.add(
                        field(path, payment, name), "feltet er ukendt; kendte er " + String.join(", ", FIELDS)));
        return PaymentLine.read(path, name -> field(path, payment, name), PaymentNotation.JSON, spelling, problems);
    }

    private static Cell field(String path, JsonNode node, String name) {
        return Cell.ofField(
                path.isEmpty() ? name : path + "." + name,
                node.optional(name)
                        .filter(value -> !value.isNull()) // as if the field were not there
                        .map(JsonNode::toString)
                        .orElse(""));
    }

    private static JsonNode payments(TextFile file) {
        JsonNode document = document(file);
        Problems problems = new Problems(file.name());
        if (!document.isObject()) {
            throw new BadInput(file.name(), "skriv et objekt med felterne format, version og payments");
        }
        expect(document, "format", "\"" + Shape.PAYMENTS.format() + "\"", problems);
        expect(document, "version", String.valueOf(Shape.PAYMENTS.version()), problems);
        JsonNode payments = document.path(PAYMENTS);
        if (!payments.isArray()) {
            problems.add(field("", document, PAYMENTS), "skriv udbetalingerne i kantede parenteser");
        }
        problems.throwIfAny();
        return payments;
    }

    private static void expect(JsonNode document, String name, String json, Problems problems) {
        Cell cell = field("", document, name);
        if (!cell.text().equals(json)) {
            problems.add(cell, "skriv " + json);
        }
    }

    private static JsonNode document(TextFile file) {
        try {
            return MAPPER.readTree(file.text());
        } catch (JacksonException e) {
            String right = "ret filen til gyldig JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse("");
            TokenStreamLocation at = e.getLocation();
            throw new BadInput(
                    file.name(),
                    List.of(
                            at == null || at.getLineNr() < 1
                                    ? Problem.ofFile(right)
                                    : new Problem(
                                            OptionalInt.of(at.getLineNr()),
                                            OptionalInt.of(Math.max(1, at.getColumnNr())),
                                            "",
                                            file.text()
                                                    .lines()
                                                    .skip(at.getLineNr() - 1L)
                                                    .findFirst()
                                                    .orElse("")
                                                    .strip(),
                                            right)));
        }
    }
}
