package dk.refusion.examples.files.payments;

import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.file.BadInput;
import dk.refusion.file.Cell;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.language.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Payments as a JSON document, see {@link PaymentsJson}. Fields that it has besides are left to whoever wrote it. */
final class PaymentsDocument {
    private static final String PAYMENTS = "payments";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS) // shown in a problem as it was written
            .build();

    private static final Sentence NO_OBJECT = Sentence.of(
            "skriv et objekt med felterne format, version og payments",
            "write an object with the fields format, version and payments");
    private static final Sentence NO_ARRAY =
            Sentence.of("skriv udbetalingerne i kantede parenteser", "write the payments in square brackets");
    private static final Sentence WRITE = Sentence.of("skriv {0}", "write {0}");
    private static final Sentence INVALID = Sentence.of("ret filen til gyldig JSON", "correct the file to valid JSON");
    private static final Sentence TWICE = Sentence.of(
            "ret filen til gyldig JSON; et felt står to gange",
            "correct the file to valid JSON; a field is there twice");

    private PaymentsDocument() {}

    /** Whether a text is meant as JSON; no table begins like that. */
    static boolean isOne(String text) {
        String start = text.replaceFirst("^\uFEFF", "").stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /**
     * The objects of the payments.
     *
     * @throws BadInput if the text is no document of payments
     */
    static List<?> payments(TextFile file) {
        Object document = document(file);
        if (!(document instanceof Map<?, ?> fields)) {
            throw new BadInput(file.name(), NO_OBJECT);
        }
        Problems problems = Problems.of(file.name());
        expect(fields, "format", Shape.PAYMENTS.format(), problems);
        expect(fields, "version", Shape.PAYMENTS.version(), problems);
        if (fields.get(PAYMENTS) instanceof List<?> payments) {
            problems.throwIfAny();
            return payments;
        }
        problems.add(field(fields, PAYMENTS), NO_ARRAY);
        problems.throwIfAny();
        return List.of();
    }

    private static void expect(Map<?, ?> document, String name, Object value, Problems problems) {
        if (!value.equals(document.get(name))) {
            problems.add(field(document, name), WRITE.with(MAPPER.writeValueAsString(value)));
        }
    }

    private static Cell field(Map<?, ?> document, String name) {
        return Cell.ofField(
                name,
                Optional.<Object>ofNullable(document.get(name))
                        .map(MAPPER::writeValueAsString)
                        .orElse(""));
    }

    private static Object document(TextFile file) {
        try {
            return MAPPER.readValue(file.text(), Object.class);
        } catch (JacksonException e) {
            boolean isTwice = e.getOriginalMessage().startsWith("Duplicate");
            Sentence right = isTwice ? TWICE : INVALID;
            TokenStreamLocation at = e.getLocation();
            throw new BadInput(
                    file.name(),
                    List.of(at == null || at.getLineNr() < 1 ? Problem.ofFile(right) : problem(file, at, right)));
        }
    }

    private static Problem problem(TextFile file, TokenStreamLocation at, Sentence right) {
        String line = file.text().lines().skip(at.getLineNr() - 1L).findFirst().orElse("");
        return Problem.ofCell(new Cell(at.getLineNr(), Math.max(1, at.getColumnNr()), "", line.strip()), right);
    }
}
