package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/**
 * The HTTP server of the JDK with doors at some paths. Bodies of both directions are streams; what requests mean is the
 * business of the doors.
 */
public final class EmulatorServer implements AutoCloseable {

    private static final int BACKLOG = 1024;
    private static final int NO_BODY = -1;
    private static final long GRACE_SECONDS = 5;
    private static final long QUIET_SECONDS = 1;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Phaser underWay;

    private EmulatorServer(HttpServer server, ExecutorService threads, Phaser underWay) {
        this.server = server;
        this.threads = threads;
        this.underWay = underWay;
    }

    /**
     * Starts to listen.
     *
     * @param  address     port 0 takes a free one
     * @param  doors       by path prefix; the longest prefix wins
     * @param  tls         who the server is; empty for plain HTTP
     * @throws IOException when the port is taken
     */
    public static EmulatorServer start(InetSocketAddress address, Map<String, Door> doors, Optional<TlsIdentity> tls)
            throws IOException {
        // Read once, when the server's classes are loaded; without it small answers wait for the peer's delayed ACK.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
        HttpServer server = listen(address, tls);
        AtomicInteger number = new AtomicInteger();
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "filehost-emulator-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        Phaser underWay = new Phaser(1);
        doors.forEach((prefix, door) -> server.createContext(prefix, exchange -> serve(exchange, door, underWay)));
        server.start();
        return new EmulatorServer(server, threads, underWay);
    }

    private static HttpServer listen(InetSocketAddress address, Optional<TlsIdentity> tls) throws IOException {
        try {
            if (tls.isEmpty()) {
                return HttpServer.create(address, BACKLOG);
            }
            HttpsServer server = HttpsServer.create(address, BACKLOG);
            server.setHttpsConfigurator(new HttpsConfigurator(tls.get().serverContext()));
            return server;
        } catch (BindException e) {
            String place = address.getHostString() + ":" + address.getPort();
            throw new IOException("cannot listen at " + place + ": " + e.getMessage(), e);
        }
    }

    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Lets requests that are under way finish, for a moment at most, then closes all connections. */
    @Override
    public void close() {
        try {
            awaitQuiet();
            server.stop(0);
            threads.shutdown();
            if (!threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            server.stop(0);
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitQuiet() throws InterruptedException {
        try {
            underWay.awaitAdvanceInterruptibly(underWay.arrive(), QUIET_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // Somebody holds a request open; stopping closes it.
            threads.shutdown();
        }
    }

    private static void serve(HttpExchange exchange, Door door, Phaser underWay) throws IOException {
        underWay.register();
        try (exchange) {
            ExchangeRequest request = new ExchangeRequest(exchange);
            Answer answer = door.open(request);
            if (answer.isNone()) {
                return;   // closing an exchange that has no answer closes the connection
            }
            request.drain();
            send(exchange, answer);
        } finally {
            underWay.arriveAndDeregister();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean head = "HEAD".equals(exchange.getRequestMethod());
        if (head || answer.length() == 0) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(answer.length()));
            exchange.sendResponseHeaders(answer.status(), NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), answer.length());
        try (OutputStream out = exchange.getResponseBody()) {
            answer.body().writeTo(out);
        }
    }
}
