package dk.refusion.examples.embedding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dk.refusion.examples.embedding.Refusal.Reason;
import dk.refusion.examples.files.json.Json;
import dk.refusion.file.BadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers what is posted to one path, within limits, and everything else with a problem document.
 *
 * <p>Bodies are read by threads of their own, for a read from a slow client ends only when its thread is interrupted, and then
 * with the connection; the answer is written before.
 */
final class LimitedHandler implements HttpHandler {
    /** So long the rest of a refused body is passed over, so that the client comes to read the answer. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final String path;
    private final Function<String, ObjectNode> answer;
    private final RequestLimits limits;
    private final Semaphore places;
    private final ExecutorService readers;

    /**
     * A handler.
     *
     * @param answer makes the answer to a body, or throws what is wrong with it
     * @param places as many as there may be requests at once, shared with other handlers
     * @param readers as many threads as are asked for
     */
    LimitedHandler(
            String path,
            Function<String, ObjectNode> answer,
            RequestLimits limits,
            Semaphore places,
            ExecutorService readers) {
        this.path = path;
        this.answer = answer;
        this.limits = limits;
        this.places = places;
        this.readers = readers;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            if (path.equals("/") || !path.equals(exchange.getRequestURI().getPath())) {
                refuse(exchange, new Refusal(Reason.NOT_FOUND, "send udbetalinger til /refunds eller /refunds/lines"));
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                refuse(exchange, new Refusal(Reason.OTHER_METHOD, "send udbetalingerne med POST"));
            } else if (!places.tryAcquire()) {
                exchange.getResponseHeaders()
                        .set("Retry-After", String.valueOf(limits.bodyTime().toSeconds()));
                refuse(
                        exchange,
                        new Refusal(
                                Reason.TOO_MANY, "prøv igen om lidt; her besvares " + limits.atOnce() + " ad gangen"));
            } else {
                try {
                    answer(exchange);
                } finally {
                    places.release();
                }
            }
        } finally {
            end(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Future<byte[]> reading = readers.submit(() -> exchange.getRequestBody().readNBytes(limits.bodyBytes() + 1));
        try {
            String body = body(reading);
            write(exchange, 200, "application/json", answer.apply(body));
        } catch (Refusal refusal) {
            refuse(exchange, refusal);
        } catch (BadInput | IllegalArgumentException | ArithmeticException e) {
            refuse(exchange, new Refusal(Reason.UNUSABLE, String.valueOf(e.getMessage())));
        } catch (RuntimeException e) { // which may name a person, and is told to nobody
            refuse(exchange, new Refusal(Reason.FAILED, "meld fejlen med en forespørgsel, der er fundet på"));
        } finally {
            reading.cancel(true);
        }
    }

    private String body(Future<byte[]> reading) throws IOException {
        try {
            byte[] bytes = reading.get(limits.bodyTime().toNanos(), TimeUnit.NANOSECONDS);
            if (bytes.length > limits.bodyBytes()) {
                throw new Refusal(Reason.TOO_LARGE, "send højst " + limits.bodyBytes() + " byte ad gangen");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (TimeoutException e) {
            throw new Refusal(
                    Reason.TOO_SLOW,
                    "send hele forespørgslen inden for " + limits.bodyTime().toSeconds() + " s");
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException("the body ended before its end", e);
        }
    }

    private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        write(exchange, refusal.status(), "application/problem+json", refusal.document());
    }

    private static void write(HttpExchange exchange, int status, String type, ObjectNode json) throws IOException {
        byte[] bytes = Json.write(json).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        OutputStream out = exchange.getResponseBody();
        out.write(bytes);
        out.flush();
    }

    /** Ends the exchange; a client that is still sending after a moment is cut off. */
    private void end(HttpExchange exchange) {
        Future<?> end = readers.submit(exchange::close);
        try {
            end.get(MOMENT.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // cut off below
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end.cancel(true);
        }
    }
}
