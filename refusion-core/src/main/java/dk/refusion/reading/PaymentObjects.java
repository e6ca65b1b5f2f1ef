package dk.refusion.reading;

import dk.refusion.file.Cell;
import dk.refusion.file.PersonNames;
import dk.refusion.file.Problems;
import dk.refusion.language.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Payments as objects of JSON; every problem is named by its path, such as {@code payments[3].amount}.
 *
 * <p>A payment has no other fields than those of the shape, for a misspelt {@code registered} must not be settled as if it
 * were not there.
 */
final class PaymentObjects {
    private static final String PAYMENTS = "payments";
    private static final List<String> FIELDS =
            List.of("person", "municipality", "benefit", "from", "to", "amount", "registered", "awarded", "activity");

    private static final Sentence NO_OBJECT = Sentence.of(
                    "skriv et objekt med felterne {0}", "write an object with the fields {0}")
            .with(String.join(", ", FIELDS));
    private static final Sentence UNKNOWN = Sentence.of(
                    "feltet er ukendt; kendte er {0}", "the field is unknown; known ones are {0}")
            .with(String.join(", ", FIELDS));

    private PaymentObjects() {}

    /**
     * The payments without a problem; what is wrong with the others is noted.
     *
     * @param payments maps of fields
     */
    static List<PaymentLine> read(List<?> payments, PaymentsReading wishes, PersonNames persons, Problems problems) {
        List<PaymentLine> good = new ArrayList<>();
        int index = 0;
        for (Object payment : payments) {
            Problems own = Problems.of(problems.file());
            Optional<PaymentLine> line =
                    line(PAYMENTS + "[" + index + "]", payment, persons, own).filter(one -> wishes.takes(one, own));
            if (own.count() == 0) {
                line.ifPresent(good::add);
            }
            own.found().forEach(problems::add);
            index++;
        }
        return good;
    }

    private static Optional<PaymentLine> line(String path, Object payment, PersonNames persons, Problems problems) {
        if (!(payment instanceof Map<?, ?> fields)) {
            problems.add(Cell.ofField(path, json(payment)), NO_OBJECT);
            return Optional.empty();
        }
        fields.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> problems.add(field(path, fields, name), UNKNOWN));
        return PaymentLine.read(
                Sentence.of(path), name -> field(path, fields, name), PaymentNotation.JSON, persons::first, problems);
    }

    private static Cell field(String path, Map<?, ?> fields, String name) {
        return Cell.ofField(
                path + "." + name,
                Optional.<Object>ofNullable(fields.get(name)) // null is as if the field were not there
                        .map(PaymentObjects::json)
                        .orElse(""));
    }

    /** A value as it stands in a document, but for the escapes of a text. */
    private static String json(Object value) {
        return value instanceof String text
                ? "\"" + text + "\""
                : value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
