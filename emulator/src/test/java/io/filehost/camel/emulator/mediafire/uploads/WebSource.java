package io.filehost.camel.emulator.mediafire.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server of this machine that answers each request with the same bytes, well-formed or not, and hangs up. */
final class WebSource implements AutoCloseable {

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch release;
    private final CountDownLatch endless = new CountDownLatch(1);
    private final byte[] first;
    private final byte[] rest;

    private WebSource(byte[] first, byte[] rest, boolean held) throws IOException {
        this.first = first;
        this.rest = rest;
        this.release = new CountDownLatch(held ? 1 : 0);
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    static WebSource answering(String... parts) throws IOException {
        return new WebSource(bytes(String.join("", parts)), new byte[0], false);
    }

    /** Sends a file with its length. */
    static WebSource file(String content) throws IOException {
        return answering("HTTP/1.1 200 OK\r\nContent-Length: " + bytes(content).length + "\r\n\r\n", content);
    }

    /** Sends the head and the first byte of a file, the rest when it is released. */
    static WebSource held(String content) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Length: " + bytes(content).length + "\r\n\r\n";
        return new WebSource(bytes(head + content.charAt(0)), bytes(content.substring(1)), true);
    }

    /** Accepts connections and says nothing. */
    static WebSource silent() throws IOException {
        return new WebSource(new byte[0], new byte[0], true);
    }

    /** Sends the text and then one byte at a time, for ever. */
    static WebSource dripping(String text) throws IOException {
        return new WebSource(bytes(text), null, false);
    }

    void release() {
        release.countDown();
    }

    List<String> requests() {
        return requests;
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/a%20file.bin?x=1";
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                threads.execute(() -> answer(socket));
            }
        } catch (SocketException e) {
            requests.add("closed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            requests.add(head(socket.getInputStream()));
            socket.getOutputStream().write(first);
            socket.getOutputStream().flush();
            release.await();
            if (rest == null) {
                drip(socket.getOutputStream());
            } else {
                socket.getOutputStream().write(rest);
            }
        } catch (IOException | InterruptedException e) {
            requests.add("broken off");
        }
    }

    private void drip(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            out.write('1');
            out.flush();
            endless.await(20, TimeUnit.MILLISECONDS);
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        return head.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
