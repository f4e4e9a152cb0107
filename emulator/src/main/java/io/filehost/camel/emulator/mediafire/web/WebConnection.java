package io.filehost.camel.emulator.mediafire.web;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Consumer;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One HTTP/1.1 request over one connection. It goes to the address it is given and nowhere else: neither a proxy of the
 * JVM nor a name server has a say, which the clients of the JDK cannot promise, and closing it ends a read that waits.
 */
final class WebConnection implements Closeable {

    private final Socket socket;
    private final WebReply reply;

    private WebConnection(Socket socket, WebReply reply) {
        this.socket = socket;
        this.reply = reply;
    }

    /**
     * Asks for a resource and reads the head of the answer.
     *
     * @param  timeout     longest wait for the connection, and for any bytes after it
     * @param  opened      is told of each socket before anything is done with it
     * @throws IOException when nobody listens, or what comes back is not HTTP
     */
    static WebConnection get(WebAddress address, Duration timeout, Consumer<Socket> opened) throws IOException {
        Socket socket = connect(address, (int) timeout.toMillis(), opened);
        try {
            Socket talking = address.tls() ? secured(socket, address) : socket;
            talking.getOutputStream().write(request(address).getBytes(StandardCharsets.ISO_8859_1));
            talking.getOutputStream().flush();
            return new WebConnection(socket, WebReply.read(new BufferedInputStream(talking.getInputStream())));
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private static Socket connect(WebAddress address, int millis, Consumer<Socket> opened) throws IOException {
        Iterator<InetAddress> candidates = address.addresses().iterator();
        while (true) {
            InetAddress candidate = candidates.next();
            Socket socket = new Socket(Proxy.NO_PROXY);
            opened.accept(socket);
            try {
                socket.setSoTimeout(millis);
                socket.connect(new InetSocketAddress(candidate, address.port()), millis);
                return socket;
            } catch (IOException e) {
                socket.close();
                if (!candidates.hasNext()) {
                    throw e;
                }
            }
        }
    }

    private static Socket secured(Socket socket, WebAddress address) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(socket, address.host(), address.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        return secured;
    }

    private static String request(WebAddress address) {
        return "GET " + address.resource() + " HTTP/1.1\r\nHost: " + address.authority()
               + "\r\nUser-Agent: filehost-emulator\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
    }

    WebReply reply() {
        return reply;
    }

    InputStream body() {
        return reply.body();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
