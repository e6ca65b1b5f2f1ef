package dk.refusion.examples.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The log of the server that comes with the JDK, with everything in it that it can tell. */
@Timeout(60)
class ServerLogTest {
    private static final String PERSON = "010180-0007";
    private static final String BODY =
            "{\"format\":\"refusion-payments\",\"version\":1,\"payments\":[{\"person\":\"" + PERSON
                    + "\",\"municipality\":151,\"benefit\":\"KONTANTHJAELP\",\"from\":\"2026-01-05\",\"to\":\"%s\",\"amount\":\"1.00\"}]}";

    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord told) {
            log.add(told.getMessage());
            for (Throwable one = told.getThrown(); one != null; one = one.getCause()) {
                log.add(one.toString());
            }
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    private static String sent(RefundServer server, int length, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /refunds HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + length
                            + "\r\n\r\n" + body)
                    .getBytes(UTF_8));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void names_no_person_whatever_becomes_of_the_request() throws IOException {
        Logger logger = Logger.getLogger("com.sun.net.httpserver");
        Level level = logger.getLevel();
        logger.setLevel(Level.ALL);
        logger.addHandler(listener);
        try (RefundServer server = RefundServer.start(0, new RequestLimits(10_000, Duration.ofSeconds(2), 2, 1_000))) {
            for (String last : new String[] {"2026-01-11", "2026-01-04", "2140-01-01", "1980-01-01"}) {
                String body = BODY.formatted(last);
                assertThat(sent(server, body.length(), body)).startsWith("HTTP/1.1 ");
                sent(server, body.length() + 1, body); // ends before its end
            }
        } finally {
            logger.removeHandler(listener);
            logger.setLevel(level);
        }

        assertThat(log).isNotEmpty().noneMatch(told -> told.contains(PERSON));
    }
}
