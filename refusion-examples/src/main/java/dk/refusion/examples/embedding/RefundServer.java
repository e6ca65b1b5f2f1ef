package dk.refusion.examples.embedding;

import com.sun.net.httpserver.HttpServer;
import dk.refusion.Refusion;
import dk.refusion.examples.files.json.Json;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.examples.files.payments.PaymentsJson;
import dk.refusion.history.Payment;
import dk.refusion.refund.Settlement;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Settles the payments that are posted, on the server that comes with the JDK: {@code /refunds} answers with the total,
 * {@code /refunds/lines} with every week. {@code openapi.json} beside this class describes it.
 *
 * <p>It keeps {@link RequestLimits}, answers what it refuses with a problem document (RFC 9457), and writes no log.
 *
 * <pre>{@code
 * try (RefundServer server = RefundServer.start(8080, RequestLimits.USUAL)) {
 *     System.in.read();
 * }
 * }</pre>
 */
public final class RefundServer implements AutoCloseable {
    /** Threads wait for slow clients, so that there are more of them than requests at once. */
    private static final int THREADS = 64;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final ExecutorService readers = Executors.newCachedThreadPool();

    private RefundServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts the server on this machine only.
     *
     * @param port the port; 0 for a free one
     * @param limits what it takes on
     * @return the server, to be closed by the caller
     * @throws IOException if the port cannot be used
     */
    public static RefundServer start(int port, RequestLimits limits) throws IOException {
        limits.alsoForTheServer();
        RefundServer one =
                new RefundServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        Semaphore places = new Semaphore(limits.atOnce());
        one.answer("/refunds", settled(limits, RefundServer::total), limits, places);
        one.answer("/refunds/lines", settled(limits, RefundServer::lines), limits, places);
        one.answer("/", body -> Json.object(), limits, places);
        one.server.setExecutor(one.threads);
        one.server.start();
        return one;
    }

    private void answer(String path, Function<String, ObjectNode> answer, RequestLimits limits, Semaphore places) {
        server.createContext(path, new LimitedHandler(path, answer, limits, places, readers));
    }

    private static Function<String, ObjectNode> settled(RequestLimits limits, Function<Settlement, ObjectNode> answer) {
        return body -> {
            List<Payment> payments = PaymentsJson.read(body);
            limits.check(payments);
            return answer.apply(Refusion.refunds().payments(payments).calculate());
        };
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

    /** {@return where it listens} */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Ends it, and the requests that it is answering. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        readers.shutdownNow();
    }
}
