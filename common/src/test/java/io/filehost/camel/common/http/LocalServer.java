package io.filehost.camel.common.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server that echoes, stalls, cuts and drops, for tests of the transport. */
final class LocalServer implements Closeable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, Integer> requests = new ConcurrentHashMap<>();
    private final Map<String, String> lastHeaders = new ConcurrentHashMap<>();

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    static LocalServer start() {
        try {
            LocalServer local = new LocalServer(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            local.server.createContext("/", local::answer);
            local.server.setExecutor(local.threads);
            local.server.start();
            return local;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    int requestsTo(String path) {
        return requests.getOrDefault(path, 0);
    }

    /** The server hands header bytes out as ISO-8859-1. */
    byte[] lastHeaderBytes(String name) {
        return lastHeaders.get(name).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.merge(path, 1, Integer::sum);
        exchange.getRequestHeaders().forEach((name, values) -> lastHeaders.put(name, values.get(0)));
        try (exchange) {
            switch (path) {
                case "/echo" -> echo(exchange);
                case "/redirect" -> {
                    exchange.getResponseHeaders().set("Location", "/echo");
                    send(exchange, 302, "elsewhere");
                }
                case "/gzip-label" -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    send(exchange, 200, "not really compressed");
                }
                case "/stall" -> begin(exchange, false);
                case "/cut" -> begin(exchange, true);
                case "/endless" -> endless(exchange);
                case "/drop" -> exchange.getRequestBody().readAllBytes();
                case "/proxied" -> proxied(exchange);
                default -> byNumber(exchange, path);
            }
        }
    }

    private static void byNumber(HttpExchange exchange, String path) throws IOException {
        String word = path.substring(path.lastIndexOf("/") + 1);
        if (path.startsWith("/retry-after/")) {
            exchange.getResponseHeaders().set("Retry-After", word);
            send(exchange, 503, "later");
        } else {
            send(exchange, Integer.parseInt(word), "status " + word);
        }
    }

    private void echo(HttpExchange exchange) throws IOException {
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readAllBytes();
        }
        back(exchange, "x-content-type", "Content-Type");
        back(exchange, "x-content-length", "Content-Length");
        back(exchange, "x-user-agent", "User-Agent");
        back(exchange, "x-name-back", "x-filename");
        StringBuilder all = new StringBuilder();
        exchange.getRequestHeaders()
                .forEach((name, values) -> all.append(name).append(": ").append(values.get(0)).append("; "));
        exchange.getResponseHeaders().set("x-headers", all.toString());
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void back(HttpExchange exchange, String name, String from) {
        String value = exchange.getRequestHeaders().getFirst(from);
        if (value != null) {
            exchange.getResponseHeaders().set(name, value);
        }
    }

    private void begin(HttpExchange exchange, boolean cut) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        OutputStream out = exchange.getResponseBody();
        out.write("begin".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        if (!cut) {
            waitForEnd();
        }
    }

    private void waitForEnd() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, Long.MAX_VALUE);
        byte[] zeros = new byte[8192];
        while (true) {
            exchange.getResponseBody().write(zeros);
        }
    }

    private static void proxied(HttpExchange exchange) throws IOException {
        String credentials = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
        if (credentials == null) {
            exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"proxy\"");
            send(exchange, 407, "who are you?");
        } else {
            send(exchange, 200, "through the proxy as " + credentials);
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
