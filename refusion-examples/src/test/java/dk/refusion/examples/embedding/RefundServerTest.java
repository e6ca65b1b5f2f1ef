package dk.refusion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpServer;
import dk.refusion.Refusion;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.examples.files.payments.PaymentsJson;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefundServerTest {
    private ExecutorService threads = Executors.newFixedThreadPool(2);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        threads = Executors.newFixedThreadPool(2);
        server = RefundServer.start(0, threads);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdown();
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/refunds");
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
        LocalDate monday = LocalDate.of(2026, 1, 5);
        HttpResponse<String> answer = post(PaymentsJson.write(List.of(Payment.of(
                "a",
                Municipality.BALLERUP,
                Benefit.KONTANTHJAELP,
                monday,
                monday.plusDays(6),
                Money.ofKroner(3_000)))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"refund\": \"2400.00\"",
                        "\"legislation\": \"Danmark\"",
                        "\"library\": \"" + Refusion.version() + "\"");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Shape.TOTAL.schema())
                        .validate(answer.body(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void what_cannot_be_settled_is_refused_with_the_reason() throws Exception {
        for (String bad : List.of("", "{}", "nej", "{\"format\":\"x\",\"version\":1}")) {
            HttpResponse<String> answer = post(bad);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"error\"");
        }
    }

    @Test
    void the_page_shows_code_that_is_compiled_and_names_every_schema() throws IOException {
        String page = Files.readString(Path.of("..", ".github", "EMBEDDING.md"));
        String source = Files.readString(
                Path.of("src", "main", "java", "dk", "refusion", "examples", "embedding", "RefundServer.java"));
        List<String> shown = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(source).contains(block.indent(4).replaceAll("(?m)^ +$", "")));
        try (var schemas =
                Files.list(Path.of("src", "main", "resources", "dk", "refusion", "examples", "files", "json"))) {
            assertThat(schemas)
                    .isNotEmpty()
                    .allSatisfy(schema ->
                            assertThat(page).contains(schema.getFileName().toString()));
        }
    }
}
