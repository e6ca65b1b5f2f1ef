package dk.refusion.examples.embedding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.refusion.Refusion;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.examples.files.payments.PaymentsJson;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // started before each test
class RefundServerTest {
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Payment PAYMENT = Payment.of(
            "a", Municipality.BALLERUP, Benefit.KONTANTHJAELP, MONDAY, MONDAY.plusDays(6), Money.ofKroner(3_000));
    private static final String ONE_WEEK = PaymentsJson.write(List.of(PAYMENT));

    private RefundServer server;

    @BeforeEach
    void start() throws IOException {
        server = RefundServer.start(0, RequestLimits.USUAL);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return post("/refunds", body);
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.port() + path);
        return HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()
                .send(
                        HttpRequest.newBuilder(address)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void payments_are_answered_with_their_refund_the_law_and_the_version() throws Exception {
        HttpResponse<String> answer = post(ONE_WEEK);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"refund\": \"2400.00\"",
                        "\"legislation\": \"Danmark\"",
                        "\"library\": \"" + Refusion.version() + "\"");
        assertThat(problems(Shape.TOTAL, answer.body())).isEmpty();
    }

    @Test
    void the_lines_are_what_a_mapper_makes_of_those_of_the_settlement() throws Exception {
        HttpResponse<String> answer = post("/refunds/lines", ONE_WEEK);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(problems(Shape.LINES, answer.body())).isEmpty();
        assertThat(JACKSON_2.readTree(answer.body()).get("lines"))
                .isEqualTo(JACKSON_2.valueToTree(Refusion.refunds()
                        .payments(List.of(PAYMENT))
                        .calculate()
                        .lines()));
    }

    @Test
    void the_description_of_the_handler_is_one_of_openapi_3_1_and_describes_what_is_answered() throws Exception {
        JsonNode description = resource("openapi.json");

        assertThat(problems(resource("openapi-3.1.schema.json").toString(), description.toString()))
                .isEmpty();
        for (String path : List.of("/refunds", "/refunds/lines")) {
            JsonNode answers = description.get("paths").get(path).get("post").get("responses");
            assertThat(answers.has(String.valueOf(post(path, ONE_WEEK).statusCode())))
                    .isTrue();
            assertThat(answers.has(String.valueOf(post(path, "nej").statusCode())))
                    .isTrue();
        }
        assertThat(description.findValuesAsText("$ref"))
                .filteredOn(reference -> !reference.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(resource(reference).get("$id").textValue())
                                .endsWith(reference.substring(reference.lastIndexOf('/'))));
        ((ObjectNode) description).remove("info");
        assertThat(problems(resource("openapi-3.1.schema.json").toString(), description.toString()))
                .isNotEmpty();
    }

    private static JsonNode resource(String name) throws IOException {
        URI at = URI.create("/dk/refusion/examples/embedding/").resolve(name);
        try (InputStream in = requireNonNull(RefundServer.class.getResourceAsStream(at.getPath()), name)) {
            return JACKSON_2.readTree(in);
        }
    }

    private static List<Error> problems(Shape shape, String document) {
        return problems(shape.schema(), document);
    }

    private static List<Error> problems(String schema, String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(document, InputFormat.JSON);
    }

    @Test
    void what_cannot_be_settled_is_refused_with_the_reason() throws Exception {
        for (String bad : List.of("", "{}", "nej", "{\"format\":\"x\",\"version\":1}")) {
            HttpResponse<String> answer = post(bad);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(JACKSON_2.readTree(answer.body()).get("title").textValue())
                    .isEqualTo("Udbetalingerne kan ikke opgøres");
            assertThat(JACKSON_2.readTree(answer.body()).get("detail").textValue())
                    .isNotBlank();
        }
    }

    @Test
    void the_page_shows_code_that_is_compiled() throws IOException {
        String page = Files.readString(Path.of("..", ".github", "EMBEDDING.md"));
        Path folder = Path.of("src", "main", "java", "dk", "refusion", "examples", "embedding");
        String source = Files.readString(folder.resolve("RefundServer.java"))
                + Files.readString(folder.resolve("VendorRows.java"));
        List<String> shown = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(source).contains(block.indent(4).replaceAll("(?m)^ +$", "")));
    }

    @Test
    void the_page_of_the_module_tells_the_fields_of_every_schema() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        try (var schemas =
                Files.list(Path.of("src", "main", "resources", "dk", "refusion", "examples", "files", "json"))) {
            assertThat(schemas)
                    .isNotEmpty()
                    .allSatisfy(schema -> assertThat(page)
                            .contains("\n| `refusion-"
                                    + schema.getFileName().toString().replace(".schema.json", "") + "` | `"));
        }
    }
}
