package dk.refusion.examples.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dk.refusion.Refusion;
import dk.refusion.examples.CommandRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every document of the commands has the shape that its schema says, read by another JSON library than wrote it. */
class SchemaTest {
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();

    @TempDir
    private Path folder;

    private static JsonSchema schema(String shape) throws IOException {
        try (InputStream in = requireNonNull(Json.class.getResourceAsStream(shape + ".schema.json"), shape)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(JACKSON_2.readTree(in));
        }
    }

    private JsonNode document(String command) throws JsonProcessingException {
        CommandRun run = CommandRun.refusion(folder, (command + " --format json").split(" ", -1));
        assertThat(run.exitCode()).isZero();
        return JACKSON_2.readTree(run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "payments, refunds --example",
        "refunds, refunds",
        "refunds, refunds --municipality Silkeborg --statement 2025-12",
        "refunds, refunds --explain person-001",
        "refunds, refunds --explain person-004 --statement 2026-06 --compare-with 2015",
        "refunds, refunds --legislation-date 2025-05-01",
        "investment, investment",
        "investment, investment --base-year 2015 --discount-rate 3",
        "indicator, indicator",
        "indicator, indicator --rate 120000 --target 5000000",
        "indicator, indicator --municipality Silkeborg --years 2010-2015",
        "compensation, compensation",
        "compensation, compensation --by-landsdel --function 5.58.81 --whole-kroner",
        "ministry, compensation --ministry",
        "audit, audit",
        "audit, audit --explain person-008"
    })
    void a_document_has_the_shape_of_its_schema_and_says_who_calculated_it(String shape, String command)
            throws IOException {
        JsonNode document = document(command);

        assertThat(schema(shape).validate(document)).isEmpty();
        assertThat(document.get("library").textValue()).isEqualTo(Refusion.version());
    }

    @ParameterizedTest
    @CsvSource({
        "payments, refunds --example",
        "refunds, refunds --explain person-001",
        "investment, investment",
        "indicator, indicator",
        "compensation, compensation",
        "ministry, compensation --ministry",
        "audit, audit"
    })
    void no_number_is_one_that_javascript_would_round(String shape, String command) throws IOException {
        List<JsonNode> numbers = new ArrayList<>();
        collect(document(command), numbers);

        assertThat(numbers)
                .as(shape)
                .isNotEmpty()
                .allMatch(number -> number.isIntegralNumber() && number.longValue() < 1L << 31);
    }

    private static void collect(JsonNode node, List<JsonNode> numbers) {
        if (node.isNumber()) {
            numbers.add(node);
        }
        node.forEach(child -> collect(child, numbers));
    }

    @Test
    void a_schema_refuses_what_has_another_shape() throws IOException {
        JsonNode right = document("refunds --example");
        JsonNode number = right.deepCopy();
        ((ObjectNode) number.get("payments").get(0)).put("amount", 1.5);
        JsonNode missing = right.deepCopy();
        ((ObjectNode) missing.get("payments").get(0)).remove("person");
        JsonNode other = right.deepCopy();
        ((ObjectNode) other).put("version", 2);

        for (JsonNode wrong : List.of(number, missing, other)) {
            assertThat(schema("payments").validate(wrong)).isNotEmpty();
        }
    }
}
