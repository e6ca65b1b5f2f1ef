package dk.refusion.examples.embedding;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.refusion.examples.files.payments.PaymentsJson;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that send too much, too slowly, too often or not what they say, over the loopback. */
@Timeout(120)
@SuppressWarnings("NullAway.Init") // started before each test
class RequestLimitsTest {
    private static final RequestLimits SMALL = new RequestLimits(10_000, Duration.ofSeconds(1), 2, 1_000);
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final String ONE_WEEK = PaymentsJson.write(List.of(until(MONDAY.plusDays(6))));
    private static final byte[] KILOBYTE = " ".repeat(1_000).getBytes(US_ASCII);

    private RefundServer server;

    private static Payment until(LocalDate day) {
        return Payment.of("a", Municipality.BALLERUP, Benefit.KONTANTHJAELP, MONDAY, day, Money.ofKroner(3_000));
    }

    @BeforeEach
    void start() throws IOException {
        server = RefundServer.start(0, SMALL);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** A client that writes what it likes. */
    private Socket client(String... head) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(60_000);
        write(
                socket,
                ("POST /refunds HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", head) + "\r\n\r\n")
                        .getBytes(US_ASCII));
        return socket;
    }

    private static void write(Socket socket, byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /** Sends for as long as somebody listens. */
    private static void flood(Socket socket, byte[] bytes, int times) {
        try {
            for (int i = 0; i < times; i++) {
                write(socket, bytes);
            }
        } catch (IOException e) {
            // cut off
        }
    }

    private static String answer(Socket socket) {
        StringBuilder answer = new StringBuilder();
        try (socket) {
            byte[] some = new byte[4_096];
            for (int read = socket.getInputStream().read(some);
                    read >= 0;
                    read = socket.getInputStream().read(some)) {
                answer.append(new String(some, 0, read, UTF_8));
                if (isWhole(answer)) {
                    break;
                }
            }
        } catch (IOException e) {
            // cut off behind the answer
        }
        return answer.toString();
    }

    private static boolean isWhole(StringBuilder answer) {
        int body = answer.indexOf("\r\n\r\n");
        return body > 0 && answer.indexOf("\n}", body) > 0;
    }

    private static void assertProblem(String answer, int status, String type) throws IOException {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("Content-type: application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(problem.get("type").textValue()).isEqualTo("https://refusion.dk/problem/" + type);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").textValue()).isNotBlank();
        assertThat(problem.get("detail").textValue()).isNotBlank();
    }

    private void assertStillAnswers() throws IOException {
        Socket socket = client("Content-Length: " + ONE_WEEK.length());
        write(socket, ONE_WEEK.getBytes(UTF_8));
        assertThat(answer(socket)).startsWith("HTTP/1.1 200 ").contains("\"refund\": \"2400.00\"");
    }

    @Test
    void a_body_of_too_many_bytes_is_refused_whether_its_length_is_told_or_not() throws IOException {
        Socket told = client("Content-Length: 20000000");
        flood(told, KILOBYTE, 20_000);
        assertProblem(answer(told), 413, "too-large");

        Socket chunked = client("Transfer-Encoding: chunked");
        flood(chunked, ("3e8\r\n" + " ".repeat(1_000) + "\r\n").getBytes(US_ASCII), 20_000);
        assertProblem(answer(chunked), 413, "too-large");

        assertStillAnswers();
    }

    @Test
    void a_chunked_body_is_answered_as_any_other() throws IOException {
        Socket socket = client("Transfer-Encoding: chunked");
        for (byte one : ONE_WEEK.getBytes(UTF_8)) {
            write(socket, new byte[] {'1', '\r', '\n', one, '\r', '\n'});
        }
        write(socket, "0\r\n\r\n".getBytes(US_ASCII));

        assertThat(answer(socket)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void a_length_that_is_a_lie_helps_nobody() throws IOException {
        Socket more = client("Content-Length: 1000000000000");
        write(more, ONE_WEEK.getBytes(UTF_8));
        assertProblem(answer(more), 408, "too-slow");

        Socket less = client("Content-Length: 10");
        write(less, ONE_WEEK.getBytes(UTF_8));
        assertProblem(answer(less), 400, "unusable");

        assertStillAnswers();
    }

    @Test
    void a_client_that_sends_byte_by_byte_is_refused_after_its_time() throws Exception {
        Socket socket = client("Content-Length: 9000");
        long start = System.nanoTime();
        Thread drip = new Thread(() -> {
            for (int i = 0; i < 600; i++) {
                flood(socket, new byte[] {' '}, 1);
                pause();
            }
        });
        drip.setDaemon(true);
        drip.start();

        assertProblem(answer(socket), 408, "too-slow");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertStillAnswers();
    }

    @SuppressWarnings("ThreadSleep")
    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void requests_beyond_the_number_at_once_are_refused_until_the_others_end() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < SMALL.atOnce(); i++) {
            slow.add(client("Content-Length: 100"));
        }
        pause();
        Socket socket = client("Content-Length: " + ONE_WEEK.length());
        write(socket, ONE_WEEK.getBytes(UTF_8));
        String refused = answer(socket);
        for (Socket one : slow) {
            assertProblem(answer(one), 408, "too-slow");
        }

        assertProblem(refused, 503, "too-many");
        assertThat(refused).contains("Retry-after: 1");
        assertStillAnswers();
    }

    @Test
    void a_flood_of_large_bodies_ends_neither_threads_nor_memory() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(16);
        List<Future<String>> answers = new ArrayList<>();
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) '[');
        for (int i = 0; i < 200; i++) {
            answers.add(clients.submit(() -> {
                Socket socket = client("Content-Length: 1000000000");
                flood(socket, megabyte, 100);
                return answer(socket);
            }));
        }
        for (Future<String> answer : answers) {
            assertThat(answer.get()).matches("(?s)(HTTP/1.1 (413|503) .*)?");
        }
        clients.shutdown();

        assertStillAnswers();
    }

    @Test
    void payments_of_too_many_weeks_are_refused_before_they_become_lines() throws IOException {
        String century = PaymentsJson.write(List.of(until(MONDAY.plusYears(100))));
        Socket socket = client("Content-Length: " + century.length());
        write(socket, century.getBytes(UTF_8));

        assertProblem(answer(socket), 413, "too-large");
    }

    @Test
    void other_paths_and_methods_are_refused_too() throws IOException {
        for (String line :
                List.of("GET /refunds", "PUT /refunds", "POST /", "POST /refunds/more", "GET /favicon.ico")) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
            write(socket, (line + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n").getBytes(US_ASCII));
            boolean isOtherMethod = line.endsWith(" /refunds");
            assertProblem(answer(socket), isOtherMethod ? 405 : 404, isOtherMethod ? "other-method" : "not-found");
        }
    }

    @Test
    void limits_are_above_zero() {
        assertThatThrownBy(() -> new RequestLimits(0, Duration.ofSeconds(1), 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("limits are above zero, were 0 bytes");
    }
}
