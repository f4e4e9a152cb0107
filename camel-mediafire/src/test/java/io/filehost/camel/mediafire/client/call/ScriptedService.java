package io.filehost.camel.mediafire.client.call;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Answers each method with what was written down for it, in order; logs everybody in. Checks no signature. */
public final class ScriptedService implements Closeable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<Line>> script = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();

    /** One answer; a status of 0 closes the connection without one. */
    public record Line(int status, Map<String, String> headers, byte[] body, int announced) {
    }

    /** One request as it came in. */
    public record Request(String method, String path, Map<String, String> params, Map<String, String> headers, String raw) {
    }

    private ScriptedService(HttpServer server) {
        this.server = server;
    }

    public static ScriptedService start() {
        try {
            ScriptedService service = new ScriptedService(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            service.server.createContext("/", service::answer);
            service.server.setExecutor(service.threads);
            service.server.start();
            return service;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next answer of a method: a success with these members. */
    public ScriptedService yes(String method, String members) {
        return line(method, 200, Map.of(), "{\"response\":{" + members + (members.isEmpty() ? "" : ",")
                                           + "\"new_key\":\"yes\",\"result\":\"Success\"}}");
    }

    /** The next answer of a method: a refusal with further members. */
    public ScriptedService no(String method, int code, String members) {
        return line(method, 400, Map.of(), "{\"response\":{\"message\":\"no\",\"error\":%d,%s\"result\":\"Error\"}}"
                .formatted(code, members.isEmpty() ? "" : members + ","));
    }

    /** The next answer of a method, as it is. */
    public ScriptedService line(String method, int status, Map<String, String> headers, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return line(method, new Line(status, headers, bytes, bytes.length));
    }

    public ScriptedService line(String method, Line line) {
        script.computeIfAbsent(method, name -> new ConcurrentLinkedDeque<>()).add(line);
        return this;
    }

    public List<Request> requests(String method) {
        return requests.stream().filter(request -> request.method().equals(method)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = request(exchange);
            requests.add(request);
            Line line = next(request);
            if (line.status() == 0) {
                return;
            }
            line.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(line.status(), line.announced() == 0 ? -1 : line.announced());
            exchange.getResponseBody().write(line.body());
        }
    }

    private Line next(Request request) {
        Deque<Line> lines = script.get(request.method());
        Line line = lines == null ? null : lines.poll();
        return line != null ? line : standard(request.method());
    }

    private Line standard(String method) {
        String members = switch (method) {
            case "user/get_session_token" -> "\"session_token\":\"token%d\",\"secret_key\":\"1000\",\"time\":\"1.5\""
                    .formatted(tokens.incrementAndGet());
            case "user/get_action_token" -> "\"action_token\":\"action%d\"".formatted(tokens.incrementAndGet());
            default -> "\"action\":\"" + method + "\"";
        };
        byte[] body = ("{\"response\":{" + members + ",\"new_key\":\"yes\",\"result\":\"Success\"}}")
                .getBytes(StandardCharsets.UTF_8);
        return new Line(200, Map.of(), body, body.length);
    }

    private static Request request(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        String query = exchange.getRequestURI().getRawQuery();
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
        String path = exchange.getRequestURI().getPath();
        String method = path.replaceFirst("^/api/(\\d+\\.\\d+/)?", "").replaceFirst("\\.php$", "");
        return new Request(method, path, params(query == null ? body : query), headers, body);
    }

    private static Map<String, String> params(String form) {
        Map<String, String> params = new LinkedHashMap<>();
        Arrays.stream(form.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> params.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return params;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
