package dk.refusion.examples.embedding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.refusion.Refusion;
import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.examples.files.payments.PaymentsJson;
import dk.refusion.file.BadInput;
import dk.refusion.refund.Settlement;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Settles the payments that are posted, on the server that comes with the JDK: {@code /refunds} answers with the total,
 * {@code /refunds/lines} with every week. {@code openapi.json} beside this class describes it.
 */
public final class RefundServer {
    private RefundServer() {}

    /**
     * Starts the server on this machine only.
     *
     * @param port the port; 0 for a free one
     * @param threads who answers
     * @return the server, to be stopped by the caller
     * @throws IOException if the port cannot be used
     */
    public static HttpServer start(int port, ExecutorService threads) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/refunds", exchange -> settle(exchange, RefundServer::total));
        server.createContext("/refunds/lines", exchange -> settle(exchange, RefundServer::lines));
        server.setExecutor(threads);
        server.start();
        return server;
    }

    private static void settle(HttpExchange exchange, Function<Settlement, ObjectNode> answer) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            Settlement settlement =
                    Refusion.refunds().payments(PaymentsJson.read(body)).calculate();
            answer(exchange, 200, answer.apply(settlement));
        } catch (BadInput | IllegalArgumentException | ArithmeticException e) {
            answer(exchange, 400, Json.object().put("error", e.getMessage()));
        }
    }

    private static ObjectNode total(Settlement settlement) {
        ObjectNode answer = Json.document(Shape.TOTAL);
        Json.law(answer, settlement.legislation());
        answer.put("gross", Json.kroner(settlement.total().gross()));
        answer.put("refund", Json.kroner(settlement.total().refund()));
        return answer.put("coFinancing", Json.kroner(settlement.total().coFinancing()));
    }

    private static ObjectNode lines(Settlement settlement) {
        ObjectNode answer = Json.document(Shape.LINES);
        Json.law(answer, settlement.legislation());
        answer.set("lines", Json.tree(settlement.lines()));
        return answer;
    }

    private static void answer(HttpExchange exchange, int status, ObjectNode json) throws IOException {
        byte[] bytes = Json.write(json).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
