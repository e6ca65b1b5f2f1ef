package dk.refusion.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A real browser without a window, that opens a page from the file system, clicks and types; over the DevTools protocol,
 * so that it takes no library.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final int TRIES = 600;
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private int commands;

    /**
     * Opens a page; the test is skipped where no Chromium is installed.
     *
     * @param folder a folder for the browser's own files
     * @param page the file
     */
    public Browser(Path folder, Path page) throws IOException, InterruptedException {
        Optional<Path> chromium = installed();
        assumeTrue(chromium.isPresent(), "skipped: no Chromium is installed here");
        Path profile = folder.resolve("profile");
        process = new ProcessBuilder(
                        chromium.orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--window-size=1200,900",
                        "--user-data-dir=" + profile,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        HttpClient http = HttpClient.newHttpClient();
        socket = http.newWebSocketBuilder()
                .buildAsync(address(http, port(profile.resolve("DevToolsActivePort"))), new Listener())
                .join();
        await("document.readyState === 'complete' && location.protocol === 'file:'");
    }

    private static Optional<Path> installed() {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String port(Path file) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readAllLines(file).get(0);
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium starts within a minute, did not");
    }

    private static URI address(HttpClient http, String port) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        for (int i = 0; i < TRIES; i++) {
            for (JsonNode target : JSON.readTree(
                    http.send(list, HttpResponse.BodyHandlers.ofString()).body())) {
                if (target.path("type").asString().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asString());
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium has a page, had none");
    }

    /**
     * What an expression of the page's script gives.
     *
     * @param script the expression
     * @return its value as text, in which a space that does not break is a space
     */
    public String value(String script) {
        ObjectNode parameters = JSON.createObjectNode().put("expression", "String(" + script + ")");
        JsonNode result = send("Runtime.evaluate", parameters.put("returnByValue", true));
        assertThat(result.has("exceptionDetails")).as("%s: %s", script, result).isFalse();
        return result.path("result").path("value").asString().replace('\u00A0', ' ');
    }

    /**
     * Waits until an expression is true.
     *
     * @param script the expression
     */
    public void await(String script) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (value(script).equals("true")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("in time, but was not: " + script);
    }

    /**
     * Makes the window narrow or wide.
     *
     * @param width how many pixels
     */
    public void resize(int width) {
        send(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    /**
     * Clicks where an element stands.
     *
     * @param selector the selector of the element
     */
    public void click(String selector) {
        String[] middle = value("(() => { const one = document.querySelector('" + selector + "');"
                        + " one.scrollIntoView({ block: 'center' }); const box = one.getBoundingClientRect();"
                        + " return (box.x + box.width / 2) + ' ' + (box.y + box.height / 2); })()")
                .split(" ", -1);
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    JSON.createObjectNode()
                            .put("type", type)
                            .put("x", Double.parseDouble(middle[0]))
                            .put("y", Double.parseDouble(middle[1]))
                            .put("button", "left")
                            .put("clickCount", 1));
        }
    }

    /**
     * Types a text where the focus is.
     *
     * @param text the text
     */
    public void type(String text) {
        send("Input.insertText", JSON.createObjectNode().put("text", text));
    }

    /**
     * Presses a key.
     *
     * @param key the name of the key
     * @param code its number
     * @param text what it types; empty if nothing
     */
    public void press(String key, int code, String text) {
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    JSON.createObjectNode()
                            .put("type", type)
                            .put("key", key)
                            .put("windowsVirtualKeyCode", code)
                            .put("text", type.equals("keyDown") ? text : ""));
        }
    }

    private JsonNode send(String method, ObjectNode parameters) {
        int id = ++commands;
        ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
        command.set("params", parameters);
        socket.sendText(command.toString(), true).join();
        try {
            while (true) {
                String text = messages.poll(60, TimeUnit.SECONDS);
                JsonNode message = JSON.readTree(Optional.ofNullable(text).orElse("{\"id\":" + id + "}"));
                if (message.path("id").asInt(0) == id) {
                    assertThat(message.has("result"))
                            .as("%s: %s", command, message)
                            .isTrue();
                    return message.path("result");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Ends the browser and what it started. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        socket.abort();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            text.append(data);
            if (isLast) {
                messages.add(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(isLast);
        }
    }
}
